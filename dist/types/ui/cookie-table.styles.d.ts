/** A table; on a narrow screen one card for each cookie. */
export declare const cookieTableStyles: string;

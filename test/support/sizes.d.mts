/** What the README's table says, with the most that each may ever be. */
export declare function sizes(): { what: string; bytes: number; most: number }[];
export declare function sizeTable(): string;
/** The table that stands in the README. */
export declare function readmeTable(): string | undefined;

/** The box over the frame. */
export declare const embedStyles: string;

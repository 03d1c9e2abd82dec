/** Where the host stands and how the banner fills it. The host is the box: it has a size while something shows. */
export declare const bannerStyles: string;

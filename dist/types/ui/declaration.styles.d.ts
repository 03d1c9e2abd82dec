/** Part of the page's text: its colour, on its background, whatever theme the banner has. */
export declare const declarationStyles: string;

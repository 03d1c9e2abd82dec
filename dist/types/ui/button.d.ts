/** A button of the interface. What it does is in `data-action`; whoever holds the root listens. */
export declare const button: (action: string, part: string, label: string) => unknown;

import type { Config } from '../config/config.ts';
/** Where the answer is kept, with the defaults of the contract. `domain` undefined: this host only. */
export declare const cookieScope: ({ cookie: { name, domain, path, sameSite }, }: Config) => {
    name: string;
    domain: string | undefined;
    path: string;
    sameSite: "Lax" | "Strict" | "None";
};

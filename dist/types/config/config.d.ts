/**
 * What a site owner may write: the JSON of the configuration file. `dist/config.schema.json` is generated
 * from this file, so every sentence here is what an editor shows while the owner types.
 */
/** A text in one language, or one text for each language: `{ "en": "Analytics", "de": "Statistik" }`. */
export type Text = string | {
    [language: string]: string;
};
/** `opt-in`: nothing but essential before a decision. `opt-out` and `inform`: granted until objected to. */
export type Mode = 'opt-in' | 'opt-out' | 'inform';
/** Something a service keeps on the visitor's device, or a pixel that it loads. */
export interface CookieConfig {
    /** The name. `*` stands for any run of characters: `_ga_*`. */
    name: string;
    /**
     * How long it stays: `"session"`, or words (GDPR art. 13(2)(a), CJEU C-673/17). A number and a unit in English, such as
     * `"2 years"`, are shown in the visitor's language.
     */
    duration?: Text;
    /**
     * Where it is kept. `pixel` is an invisible image that only leads to a request.
     * @default "cookie"
     */
    kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'pixel';
    /** What it is for, in words a visitor understands. */
    purpose?: Text;
}
/** One service of a category, with a switch of its own in the preferences. */
export interface ServiceConfig {
    /** The name a visitor knows, such as `Google Analytics`. Default: the id. */
    label?: Text;
    /** Who runs it: the company that receives the data (GDPR art. 13(1)(e)). */
    provider?: string;
    /** The provider's privacy policy, an `https:` address. */
    policyUrl?: string;
    /** What it is for, in words a visitor understands. */
    purpose?: Text;
    /** What it keeps on the device. Cookies declared here are erased when the service is denied. */
    cookies?: CookieConfig[];
}
/** One category of cookies. The built-in four may be written as `{}` and keep their texts. */
export interface CategoryConfig {
    /** The name a visitor sees. Default for the built-in four: the text in the visitor's language; else the id. */
    label?: Text;
    /** One or two sentences on what the category is for. */
    description?: Text;
    /**
     * The services of the category, by id: a to z, 0 to 9, `_` and `-`, at most 64 characters.
     * An id is unique over all categories and services.
     */
    services?: {
        [id: string]: ServiceConfig;
    };
    /** Cookies that belong to no service. They are erased when the category is denied. */
    cookies?: CookieConfig[];
    /**
     * What happens on withdrawal when tags of the category ran on this page: a script that runs can't be stopped
     * except by loading the page again.
     * @default "reload"
     */
    onWithdraw?: 'reload' | 'ask' | 'none';
    /**
     * Data of this category is sold or shared in the sense of US state laws; a privacy signal denies it.
     * @default false
     */
    sale?: boolean;
}
/** Rules for one region. */
export interface RegionConfig {
    /** The mode of this region. */
    mode?: Mode;
    /** Categories that are granted there without being asked, shown, and can be objected to. */
    exempt?: string[];
}
/** The configuration of a site. Every key is optional. */
export interface Config {
    /** Names the schema, for editors: `"https://unpkg.com/ask-first/dist/config.schema.json"` or a path. */
    $schema?: string;
    /**
     * Raise it to ask everybody again. Until the new answer nothing but essential is granted.
     * @default 1
     */
    revision?: number | string;
    /**
     * What holds before the visitor decides.
     * @default "opt-in"
     */
    mode?: Mode;
    /** Other rules by region: ISO 3166-1 or 3166-2 codes (`GB`, `US-CA`) or `EEA`. */
    regions?: {
        [region: string]: RegionConfig;
    };
    /** Who asks: the company behind the site (GDPR art. 13(1)(a)). */
    controller?: {
        /** The company's name, shown in the banner. */
        name?: string;
        /** Where to write to. */
        email?: string;
        /** The company's address on the web. */
        url?: string;
    };
    /** The site's privacy or cookie policy. */
    policy?: {
        /** Where it is, linked in the banner: a path or an `https:` address. */
        url?: string;
        /** Its version. Another version asks everybody again. */
        version?: string;
        /** The day since when it applies, `YYYY-MM-DD`. */
        effectiveDate?: string;
        /** What changed since the version before, shown when visitors are asked again. */
        changes?: Text;
    };
    /**
     * The categories by id. Listing them replaces the built-in four. `essential` always exists,
     * is always granted and never a switch.
     */
    categories?: {
        [id: string]: CategoryConfig;
    };
    /** The cookie that keeps the answer. */
    cookie?: {
        /**
         * Its name. A name that starts with `__Host-` keeps sub-domains from overwriting it (https only).
         * @default "ask-first"
         */
        name?: string;
        /** Absent: this host only. `"auto"`: the widest domain the browser allows. Or a domain. */
        domain?: string;
        /**
         * The path it is valid for.
         * @default "/"
         */
        path?: string;
        /**
         * When other sites' pages send it along.
         * @default "Lax"
         */
        sameSite?: 'Lax' | 'Strict' | 'None';
        /** Days after which the visitor is asked again. A shorter memory for "no" than for "yes" is a dark pattern. */
        expiresAfterDays?: {
            /**
             * Days, when something was granted.
             * @default 182
             * @minimum 1
             * @maximum 400
             */
            accept?: number;
            /**
             * Days, when nothing was granted.
             * @default 182
             * @minimum 1
             * @maximum 400
             */
            reject?: number;
        };
    };
    /** Signals of the visitor's browser. */
    signals?: {
        /**
         * Global Privacy Control.
         * @default "honor"
         */
        gpc?: 'honor' | 'ignore';
    };
    /** Vendors that are told the decision by calls of their own. */
    vendors?: {
        /** Google Consent Mode v2. */
        google?: boolean | {
            /**
             * `basic`: nothing is said before the first decision. `advanced`: the denied default at once.
             * @default "basic"
             */
            mode?: 'basic' | 'advanced';
            /**
             * The name of the data layer.
             * @default "dataLayer"
             */
            dataLayer?: string;
        };
        /** Microsoft UET and Clarity. */
        microsoft?: boolean;
        /** Meta Pixel. */
        meta?: boolean;
        /** Matomo. */
        matomo?: boolean;
    };
    /** Languages and texts. */
    language?: {
        /**
         * The language when the page's own is not available.
         * @default "en"
         */
        default?: string;
        /**
         * Where the language is taken from: the page's `<html lang>`, or the visitor's browser.
         * @default "document"
         */
        detect?: 'document' | 'browser';
        /** Texts that replace the built-in ones, by language and key. */
        texts?: {
            [language: string]: {
                [key: string]: string;
            };
        };
    };
    /** How it looks. */
    ui?: {
        /**
         * The form of the banner.
         * @default "box"
         */
        layout?: 'box' | 'bar' | 'cloud';
        /**
         * Where the banner stands. `start` is the left in English, the right in Arabic.
         * @default "bottom-end"
         */
        position?: 'top' | 'top-start' | 'top-end' | 'bottom' | 'bottom-start' | 'bottom-end' | 'center' | 'center-start' | 'center-end';
        /**
         * The form of the preferences.
         * @default "dialog"
         */
        preferences?: 'dialog' | 'sheet';
        /**
         * `auto` follows the visitor's system.
         * @default "auto"
         */
        theme?: 'auto' | 'light' | 'dark';
        /**
         * Ask in a modal dialog. Rejecting stays as easy as accepting.
         * @default false
         */
        blocking?: boolean;
        /**
         * An X on the banner that rejects, and says so in its name.
         * @default false
         */
        close?: boolean;
        /**
         * A floating button that opens the preferences on every page.
         * @default false
         */
        trigger?: boolean;
    };
    /** Proof of consent on a server of the site. */
    record?: {
        /** Where records are sent: a path or an `https:` address. */
        url?: string;
    };
}

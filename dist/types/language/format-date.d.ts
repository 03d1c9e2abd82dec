/** A day in the words of a language; as written where the browser knows neither the language nor the day. */
export declare const formatDate: (tag: string, iso: string) => string;

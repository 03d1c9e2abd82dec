/**
 * The host and its parents, the widest first: `example.test`, `b.example.test`, `a.b.example.test`. An IP address has
 * none, and a name without a dot is nobody's domain.
 */
export declare const parentDomains: (host: string) => string[];
/** Every path a cookie that this page can see may have: `/`, `/a`, `/a/`, `/a/b`. */
export declare const parentPaths: (pathname: string) => string[];

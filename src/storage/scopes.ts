/**
 * The host and its parents, the widest first: `example.test`, `b.example.test`, `a.b.example.test`. An IP address has
 * none, and a name without a dot is nobody's domain.
 */
export const parentDomains = (host: string): string[] => {
  const labels = /[^\d.]/.test(host) && !host.includes(':') ? host.split('.') : [];
  return labels.slice(1).map((_, index) => labels.slice(-index - 2).join('.'));
};

/** Every path a cookie that this page can see may have: `/`, `/a`, `/a/`, `/a/b`. */
export const parentPaths = (pathname: string): string[] => {
  const steps = pathname.split('/').slice(1);
  const paths = steps.flatMap((_, index) => {
    const path = `/${steps.slice(0, index + 1).join('/')}`;
    return [path, `${path}/`];
  });
  // No cookie can have a path with a semicolon, but what stands behind it would be read as an attribute.
  return ['/', ...paths.filter((path) => !path.includes(';'))];
};

/** The host and its parents, the widest first: `example.test`, `b.example.test`, `a.b.example.test`. */
export const parentDomains = (host: string): string[] => {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(-index - 1).join('.'));
};

/** Every path a cookie that this page can see may have: `/`, `/a`, `/a/`, `/a/b`. */
export const parentPaths = (pathname: string): string[] => {
  const steps = pathname.split('/').slice(1);
  return [
    '/',
    ...steps.flatMap((_, index) => {
      const path = `/${steps.slice(0, index + 1).join('/')}`;
      return [path, `${path}/`];
    }),
  ];
};

import type { Config, CookieConfig } from './config.ts';
import { completeConfig } from './complete.ts';

/** A few letters and then anything: `_ga*` is meant for `_ga_X1`, and takes `_gallery` along. */
const isShort = ({ name }: CookieConfig): boolean => /^.{0,5}[^\W_]\*$|^.{0,2}\*$/.test(name);

/** What is allowed and may still be a mistake; each with its place. */
export const adviceOn = (config: Config): string[] => {
  const { accept = 182, reject = 182 } = config.cookie?.expiresAfterDays ?? {};
  const names = completeConfig(config).members.flatMap(({ id, cookies }) =>
    cookies
      .filter(isShort)
      .map(({ name }) => `${id}: "${name}" is short and erases all names that begin so`),
  );
  return [
    // A no should be remembered as long as a yes, six months for both (CNIL, delib. 2020-092).
    ...(reject < accept ? ['/cookie/expiresAfterDays: a no is forgotten sooner than a yes'] : []),
    ...names,
  ];
};

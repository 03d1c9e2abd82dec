import { queryAll } from './platform/page.ts';

/** What the library has to know of the tag that included it. */
export type OwnTag = Pick<HTMLScriptElement, 'src' | 'nonce' | 'async' | 'getAttribute'>;

/**
 * Finds out how a module was included, for the browser doesn't say by what tag. Its address is taken from the engine's
 * own stack, where markup can't write; the one module tag that has this address is the tag. With `import()` there is
 * none, and the options stand in the address: `ask-first.js?config=/ask-first.json`.
 *
 * @param stack the `stack` of an error made in the script
 */
export const findOwnTag = (stack = ''): OwnTag => {
  const src = /https?:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(stack)?.[0] ?? location.href;
  const tags = queryAll<HTMLScriptElement>(document, 'script[type="module" i]').filter(
    (tag) => tag.src === src,
  );
  const optionsOf = (tag: HTMLScriptElement): string => JSON.stringify([tag.dataset, tag.nonce]);
  const [first] = tags;
  if (first && tags.every((tag) => optionsOf(tag) === optionsOf(first))) return first;
  const options = new URL(src).searchParams;
  return {
    src,
    nonce: '',
    // Nobody can tell the nonce: where there are nonces, that counts as a wrong one.
    async: true,
    // Of tags that differ, markup may have added one. An address that is none keeps everything off, and is told.
    getAttribute: (name) =>
      first ? `invalid:several tags name ${src}` : options.get(name.replace('data-', '')),
  };
};

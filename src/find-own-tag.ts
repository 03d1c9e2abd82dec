import { nextTask } from './platform/turn.ts';

/** What the library has to know of the tag that included it. */
export type OwnTag = Pick<HTMLScriptElement, 'src' | 'nonce' | 'async' | 'defer' | 'getAttribute'>;

/**
 * Finds out how a module was included, for the browser doesn't say by what tag. Its address is taken from the engine's
 * own stack, where markup can't write; the tag is the one whose `load` event follows when the module has run. Markup
 * may hold other tags of that address, but those that do not run have no such event. With `import()` there is none,
 * and the options stand in the address: `ask-first.js?config=/ask-first.json`.
 *
 * @param stack the `stack` of an error made in the script
 * @param loaded the target of the first `load` event in the document since the module began to run
 */
export const findOwnTag = async (
  stack = '',
  loaded: Promise<unknown> = nextTask(),
): Promise<OwnTag> => {
  const src = /https?:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(stack)?.[0] ?? location.href;
  // It is sent in the very task in which the module runs.
  const tag = await Promise.race([loaded, nextTask()]);
  const own = tag instanceof HTMLScriptElement && tag.src === src ? tag : undefined;
  const options = new URL(src).searchParams;
  return {
    src,
    nonce: own?.nonce ?? '',
    // Nobody can tell who brought a module: where there are nonces, none of its own counts as a wrong one.
    async: true,
    defer: false,
    getAttribute: (name) => (own ? own.getAttribute(name) : options.get(name.replace('data-', ''))),
  };
};

import { queryAll } from '../platform/page.ts';
import { isCode, sourceOf, typeOf } from './run-script.ts';

/**
 * Fetches a tag's code while the tags before it still run: fetched side by side, run one after the other. Only ever
 * called after the grant.
 */
export const preload = (script: HTMLScriptElement): void => {
  // What never runs need not come; what is fetched ahead, Chromium reads in the page's own charset.
  if (!isCode(script) || script.charset) return;
  const link = Document.prototype.createElement.call(document, 'link') as HTMLLinkElement;
  for (const name of ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce'] as const) {
    Reflect.set(link, name, script[name]);
  }
  link.rel = `${typeOf(script) === 'module' ? 'module' : ''}preload`;
  link.as = 'script';
  link.href = sourceOf(script)!;
  queryAll(document, 'head')[0]?.append(link);
};

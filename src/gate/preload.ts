import { queryAll } from '../platform/page.ts';
import { sourceOf } from './run-script.ts';

/**
 * Fetches a tag's code while the tags before it still run: fetched side by side, run one after the other. Only ever
 * called after the grant.
 */
export const preload = (script: HTMLScriptElement): void => {
  const link = Document.prototype.createElement.call(document, 'link') as HTMLLinkElement;
  const isModule = script.getAttribute('data-type') === 'module';
  const { crossOrigin, integrity, referrerPolicy, nonce = '' } = script;
  Object.assign(link, {
    rel: isModule ? 'modulepreload' : 'preload',
    as: 'script',
    crossOrigin,
    integrity,
    referrerPolicy,
    nonce,
    href: sourceOf(script),
  });
  queryAll(document, 'head')[0]?.append(link);
};

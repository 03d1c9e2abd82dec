import type { MediaPort } from './media.ts';
/**
 * May a tag run that came after the page was parsed? Not when it is inert, which is told, and not when it stands for
 * one that ran and is gone: pages that render anew bring their tags again. Two equal tags side by side are two tags, but
 * not in the head, where routers add up what pages have.
 *
 * @param done the tags that ran; the copy takes the place of the one that it stands for
 */
export declare const mayRun: (script: HTMLScriptElement, done: Map<HTMLScriptElement, readonly string[]>, refuse: MediaPort["refuse"]) => Promise<boolean>;

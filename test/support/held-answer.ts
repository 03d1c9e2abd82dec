import type { Answer } from './serve-pages.ts';
import { says } from './small-page.ts';

/** The answer of a vendor that keeps the page waiting until the test lets it answer. */
export interface HeldAnswer {
  readonly answer: Answer;
  letGo(): void;
}

/** @param body the code; without it, one that tells `demoLog` the name */
export const heldAnswer = (name: string, body = says(name)): HeldAnswer => {
  let letGo!: () => void;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  return { answer: { body, after }, letGo };
};

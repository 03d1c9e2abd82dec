import { AskFirstEmbed } from './ask-first-embed.ts';
import { define } from './define.ts';
import { page } from './page.ts';
import type { Port } from './port.ts';

const covers = new Map<HTMLElement, AskFirstEmbed>();
let observer: MutationObserver | undefined;

/** Covers these frames with a placeholder each, and no others. */
export const hold = (port: Port, frames: readonly HTMLElement[]): void => {
  define('ask-first-embed', AskFirstEmbed);
  const here = new Set(frames.filter(({ isConnected }) => isConnected));
  for (const [frame, cover] of covers) {
    if (here.has(frame) && cover.isConnected) continue;
    covers.delete(frame);
    cover.uncover();
  }
  for (const frame of here) {
    let cover = covers.get(frame);
    // Fitting it anew makes the browser lay out the page.
    if (cover?.nextSibling === frame) continue;
    if (!cover) {
      // The page may have written one itself, with a picture in it.
      const own = frame.previousElementSibling;
      cover = own instanceof AskFirstEmbed ? own : new AskFirstEmbed();
      covers.set(frame, cover);
    }
    cover.cover(frame, port);
  }
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const cover of covers.values()) cover.draw();
  });
  observer.observe(page('documentElement'), { attributeFilter: ['lang'] });
};

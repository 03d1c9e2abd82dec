import type { Config } from '../config/config.ts';
import { css } from './css.ts';

/**
 * What may be set from outside. The defaults are mixed from the browser's own two colours, so that light and dark
 * need one set: words keep 4.5:1 and switches 3:1 in both (checked with axe in Chromium and Firefox).
 */
const properties = css`
  :host {
    --bg: var(--ask-first-color-background, Canvas);
    --fg: var(--ask-first-color-text, CanvasText);
    --dim: var(--ask-first-color-muted, color-mix(in srgb, CanvasText 65%, Canvas));
    --go: var(--ask-first-color-accent, color-mix(in srgb, CanvasText 88%, Canvas));
    --on-go: var(--ask-first-color-accent-text, Canvas);
    --line: var(--ask-first-color-border, color-mix(in srgb, CanvasText 18%, Canvas));
    --gap: var(--ask-first-space, 1em);
    --radius: var(--ask-first-radius, 0.75em);
    --shadow: var(--ask-first-shadow, 0 0.75em 2.5em #0003);
  }

  /* Who asks for contrast gets the system's two colours, in the site's theme or not. */
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --bg: Canvas;
      --fg: CanvasText;
      --dim: CanvasText;
      --go: CanvasText;
      --on-go: Canvas;
      --line: CanvasText;
    }
  }
`;

/** The custom properties in a theme. `auto` follows the visitor's system. */
export const tokens = (theme: NonNullable<Config['ui']>['theme'] = 'auto'): string =>
  `${properties}:host{--scheme:${theme === 'auto' ? 'light dark' : theme}}`;

import type { Config } from '../config/config.ts';
import { css } from './css.ts';

/**
 * What may be set from outside. The defaults are mixed from the browser's own two colours, so that light and dark
 * need one set: words keep 4.5:1 and switches 3:1 in both (checked with axe in Chromium and Firefox).
 */
const properties = css`
  :host {
    --_bg: var(--ask-first-color-background, Canvas);
    --_fg: var(--ask-first-color-text, CanvasText);
    --_dim: var(--ask-first-color-muted, color-mix(in srgb, CanvasText 65%, Canvas));
    --_go: var(--ask-first-color-accent, color-mix(in srgb, CanvasText 88%, Canvas));
    --_on-go: var(--ask-first-color-accent-text, Canvas);
    --_line: var(--ask-first-color-border, color-mix(in srgb, CanvasText 18%, Canvas));
    --_gap: var(--ask-first-space, 1em);
    --_radius: var(--ask-first-radius, 0.75em);
    --_shadow: var(--ask-first-shadow, 0 0.75em 2.5em #0003);
  }

  /* Who asks for contrast gets the system's two colours, in the site's theme or not. */
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_bg: Canvas;
      --_fg: CanvasText;
      --_dim: CanvasText;
      --_go: CanvasText;
      --_on-go: Canvas;
      --_line: CanvasText;
    }
  }
`;

/** The custom properties in a theme. `auto` follows the visitor's system. */
export const tokens = (theme: NonNullable<Config['ui']>['theme'] = 'auto'): string =>
  `${properties}:host{--_scheme:${theme === 'auto' ? 'light dark' : theme}}`;

import { render } from 'lit/html.js';
import type { CookieConfig } from '../config/config.ts';
import { cookieTable } from './cookie-table.ts';
import type { Scene } from './scene.ts';

/** So many rows are made before the browser may paint and answer again. */
const ROWS_AT_ONCE = 60;

/**
 * Fills the boxes in a `<details>` that was opened. A site may list a thousand cookies: their tables exist once somebody
 * wants to read them, and grow row by row, so that opening a long list takes no longer than opening a short one.
 *
 * @param tables the cookies for each box, and what they belong to
 */
export const fillTables = async (
  scene: Scene,
  details: HTMLDetailsElement,
  tables: readonly (readonly [cookies: readonly CookieConfig[], name: string])[],
): Promise<void> => {
  const { tag } = scene;
  if (!details.open || details.dataset['filled'] === tag) return;
  details.dataset['filled'] = tag;
  let made = 0;
  for (const [index, box] of details.querySelectorAll<HTMLElement>('.cookies').entries()) {
    const [cookies, name] = tables[index]!;
    for (let rows = 0; rows < cookies.length;) {
      const more = Math.min(ROWS_AT_ONCE - (made % ROWS_AT_ONCE), cookies.length - rows);
      made += more;
      rows += more;
      render(cookieTable(scene, cookies.slice(0, rows), name), box);
      if (made % ROWS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      if (!details.isConnected) {
        delete details.dataset['filled'];
        return;
      }
    }
  }
};

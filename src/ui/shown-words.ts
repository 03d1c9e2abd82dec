/**
 * What the visitor can read at this moment, line by line: of the view itself, and what the page has put into its slots.
 *
 * @param root the view's
 */
export const shownWords = (
  host: HTMLElement,
  root: ShadowRoot,
): { language: string; text: string } => {
  const parts = [...root.children, ...host.children] as HTMLElement[];
  const text = parts.map(({ innerText }) => innerText).join('\n');
  return { language: host.lang, text: text.replace(/\s*\n\s*/g, '\n').trim() };
};

/**
 * What the visitor can read at this moment, line by line: of the view itself, and what the page has put into its slots.
 *
 * @param root the view's
 */
export const shownWords = (
  host: HTMLElement,
  root: ShadowRoot,
): { language: string; text: string } => {
  // A slot that this view hasn't shows nothing.
  const slotted = [...host.children].filter(({ assignedSlot }) => assignedSlot);
  const parts = [...root.children, ...slotted] as HTMLElement[];
  const text = parts.map(({ innerText }) => innerText).join('\n');
  return { language: host.lang, text: text.replace(/\s*\n\s*/g, '\n').trim() };
};

import { html, nothing } from 'lit/html.js';

/** On, off, or some of what it stands for on. */
export type Position = boolean | 'mixed';

/** Where the switch of a group stands, from the switches in it. */
export const positionOf = (parts: readonly boolean[]): Position =>
  parts.every(Boolean) || (parts.some(Boolean) && 'mixed');

/**
 * A real checkbox. Its name is the category's or the service's id; it changes nothing until it is saved.
 *
 * @param isGroup it stands for several, so it may be mixed, which a switch can't be (WAI-ARIA 1.2, "switch")
 */
export const toggle = (id: string, position: Position, isGroup = false): unknown =>
  html`<input
    type="checkbox"
    role=${isGroup ? nothing : 'switch'}
    part="switch"
    id="switch-${id}"
    name=${id}
    aria-describedby="about-${id}"
    .checked=${position === true}
    .indeterminate=${position === 'mixed'}
  />`;

const inputs = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[name]'),
];

/** A category takes its services along; a service moves the switch of its category. `category` holds both. */
export const follow = (category: ParentNode, moved: HTMLInputElement): void => {
  const [first, ...services] = inputs(category);
  if (!first) return;
  if (moved === first) for (const service of services) service.checked = first.checked;
  const position = services.length
    ? positionOf(services.map(({ checked }) => checked))
    : first.checked;
  first.checked = position === true;
  first.indeterminate = position === 'mixed';
};

/** What every switch shows, by id. A category counts as on when it is on entirely. */
export const choices = (root: ParentNode): Record<string, boolean> =>
  Object.fromEntries(
    inputs(root).map(({ name, checked, indeterminate }) => [name, checked && !indeterminate]),
  );

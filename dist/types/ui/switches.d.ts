/** On, off, or some of what it stands for on. */
export type Position = boolean | 'mixed';
/** Where the switch of a group stands, from the switches in it. */
export declare const positionOf: (parts: readonly boolean[]) => Position;
/**
 * A real checkbox. Its name is the category's or the service's id; it changes nothing until it is saved.
 *
 * @param isGroup it stands for several, so it may be mixed, which a switch can't be (WAI-ARIA 1.2, "switch")
 */
export declare const toggle: (id: string, position: Position, isGroup?: boolean) => unknown;
/** A category takes its services along; a service moves the switch of its category. `category` holds both. */
export declare const follow: (category: ParentNode, moved: HTMLInputElement) => void;
/** What every switch shows, by id. A category counts as on when it is on entirely. */
export declare const choices: (root: ParentNode) => Record<string, boolean>;

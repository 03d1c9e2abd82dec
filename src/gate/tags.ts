/*
 * What only some tags need: those that come after the page was parsed, those that write with `document.write`, and
 * those that wait for events of the page.
 */
export { mayRun } from './late-tag.ts';
export { withPastEvents } from './past-events.ts';
export { place } from './written.ts';

export { mayRun } from './late-tag.ts';
export { withPastEvents } from './past-events.ts';
export { place } from './written.ts';

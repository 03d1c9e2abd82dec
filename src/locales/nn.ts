/** Nynorsk: Norwegians read both. */
export { texts } from './nb.ts';

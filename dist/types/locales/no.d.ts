/** Norwegian, without a word on which. */
export { texts } from './nb.ts';

/** Chinese as in Hong Kong, in traditional characters. */
export { texts } from './zh-hant.ts';

/** Chinese as in Taiwan, in traditional characters. */
export { texts } from './zh-hant.ts';

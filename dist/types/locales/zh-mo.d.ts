/** Chinese as in Macao, in traditional characters. */
export { texts } from './zh-hant.ts';

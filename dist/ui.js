export { m as mount } from './chunks/index2.js';

export { f as createConsent } from './chunks/index.js';

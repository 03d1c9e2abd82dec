export { b as createConsent } from './chunks/index.js';

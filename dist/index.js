export { d as createConsent } from './chunks/index.js';

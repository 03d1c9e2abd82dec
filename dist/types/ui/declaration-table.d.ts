import type { Scene } from './scene.ts';
/** Everything the site has declared, in one readable and printable piece. */
export declare const declarationTable: (scene: Scene) => unknown;

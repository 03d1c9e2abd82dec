import type { Extras } from './banner.ts';
import type { Port } from './port.ts';
import type { Scene } from './scene.ts';
/**
 * What most first banners lack: an X, where the site wants one, which rejects and says so; and for those who were asked
 * before, what has changed since.
 */
export declare const extras: ({ settings, state, t, say, tag }: Scene, port: Port) => Extras;

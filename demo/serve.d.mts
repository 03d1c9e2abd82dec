import type { RequestListener } from 'node:http';

/** The demo as an express app that does not listen yet. */
export declare function createDemoServer(): RequestListener;

/** Starts the demo; port 0, the default, is any free one. */
export declare function startDemo(options?: {
  port?: number;
  host?: string;
}): Promise<{ url: string; close(): Promise<void> }>;

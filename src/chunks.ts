import type { GateChunks } from './gate/gate.ts';
import type { Mount } from './ui/port.ts';

/** What comes later, each in a file of its own, so that nobody pays for what this page doesn't need. */
export interface Chunks extends GateChunks {
  /** Banner, preferences, placeholders: when there is something to show. */
  readonly ui: { readonly mount: Mount };
  /** Checks the configuration, makes and stores decisions, erases: when somebody is about to decide. */
  readonly session: typeof import('./session.ts');
  /** The words for faults: when there is one. */
  readonly diagnostics: typeof import('./diagnostics/describe-fault.ts');
  /** Finds the tag of a script that runs as a module. */
  readonly module: typeof import('./find-own-tag.ts');
}

/** Fetches one of them. */
export type Load = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>;

import type { describeFault } from './diagnostics/describe-fault.ts';
import type { Media } from './gate/media.ts';
import type { Session } from './session.ts';
import type { Mount } from './ui/port.ts';

/** What comes later, each in a file of its own, so that nobody pays for what this page doesn't need. */
export interface Chunks {
  /** Banner, preferences, placeholders: when there is something to show. */
  ui(): Promise<{ readonly mount: Mount }>;
  /** Loads frames, images and other media: when the first of them is granted. */
  media(): Promise<{ readonly media: Media }>;
  /** Checks the configuration, makes and stores decisions, erases: when somebody is about to decide. */
  session(): Promise<{ readonly session: Session }>;
  /** The words for faults: when there is one. */
  diagnostics(): Promise<{ readonly describeFault: typeof describeFault }>;
}

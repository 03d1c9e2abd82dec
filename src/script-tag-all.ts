import { describeFault } from './diagnostics/describe-fault.ts';
import { media } from './gate/media.ts';
import { session } from './session.ts';
import { startScriptTag } from './start-script-tag.ts';
import { mount } from './ui/index.ts';

startScriptTag(() => ({
  ui: () => Promise.resolve({ mount }),
  session: () => Promise.resolve({ session }),
  media: () => Promise.resolve({ media }),
  diagnostics: () => Promise.resolve({ describeFault }),
}));

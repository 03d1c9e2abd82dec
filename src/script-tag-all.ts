import * as diagnostics from './diagnostics/describe-fault.ts';
import * as module from './find-own-tag.ts';
import * as media from './gate/media.ts';
import * as tags from './gate/tags.ts';
import * as session from './session.ts';
import { startScriptTag } from './start-script-tag.ts';
import * as ui from './ui/index.ts';

const chunks = { diagnostics, media, module, session, tags, ui };

startScriptTag(() => (name) => Promise.resolve(chunks[name]));

import { startScriptTag } from './start-script-tag.ts';

// The other files lie beside this one and come when they are needed. A module's imports go by its own folder already.
startScriptTag((source) => (name) => {
  const file = `./ask-first-${name}.js`;
  return import((source && new URL(file, source).href) || file);
});

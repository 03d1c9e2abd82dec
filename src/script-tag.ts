import { startScriptTag } from './start-script-tag.ts';

// The other files lie beside this one and come when they are needed.
startScriptTag((source) => {
  const file = (name: string) => (): Promise<never> =>
    import(new URL(`ask-first-${name}.js`, source).href) as Promise<never>;
  return {
    ui: file('ui'),
    session: file('session'),
    media: file('media'),
    diagnostics: file('diagnostics'),
  };
});

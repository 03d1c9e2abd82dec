import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type {
  AutoConsentCMPRule,
  BackgroundMessage,
  Config,
  ContentScriptMessage,
} from '@duckduckgo/autoconsent';

declare global {
  interface Window {
    autoconsentReceiveMessage(message: BackgroundMessage): Promise<void>;
  }
}

const contentScript = readFileSync(
  new URL(
    '../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js',
    import.meta.url,
  ),
  'utf8',
);

/**
 * Runs autoconsent's own content script in every page from now on, with one rule and in the place of its browser.
 * Gives what it reports.
 */
export const runAutoconsent = async (
  page: Page,
  rule: AutoConsentCMPRule,
  autoAction: Config['autoAction'],
): Promise<readonly ContentScriptMessage[]> => {
  const messages: ContentScriptMessage[] = [];
  await page.exposeBinding(
    'autoconsentSendMessage',
    async ({ frame }, message: ContentScriptMessage) => {
      messages.push(message);
      const answer = (given: object): Promise<void> =>
        frame.evaluate(
          (received) => window.autoconsentReceiveMessage(received as BackgroundMessage),
          given,
        );
      if (message.type === 'init') {
        const config: Partial<Config> = { enabled: true, autoAction, enablePrehide: true };
        await answer({ type: 'initResp', config, rules: { autoconsent: [rule] } });
      } else if (message.type === 'optOutResult' && message.scheduleSelfTest) {
        await answer({ type: 'selfTest' });
      }
    },
  );
  await page.addInitScript(contentScript);
  return messages;
};

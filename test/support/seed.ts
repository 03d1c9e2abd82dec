import type { Page } from '@playwright/test';
import { type Config, setConsentHeader } from 'ask-first/server';

/** Gives the browser the cookie that a server would set for these answers. */
export const seed = async (
  page: Page,
  base: string,
  choices: Record<string, boolean>,
  options: { config?: Config; decidedAt?: Date } = {},
): Promise<void> => {
  const [pair = '', ...attributes] = setConsentHeader(choices, options).split('; ');
  const [name = '', value = ''] = pair.split('=');
  const { path, expires } = Object.fromEntries(
    attributes.map((attribute) => {
      const [key = '', text = ''] = attribute.split('=');
      return [key.toLowerCase(), text];
    }),
  );
  const expiry = Date.parse(expires!) / 1000;
  await page.context().addCookies([
    {
      name,
      value,
      domain: new URL(base).hostname,
      path: path!,
      expires: expiry,
      sameSite: 'Lax',
      secure: false,
    },
  ]);
};

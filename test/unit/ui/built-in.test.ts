import { beforeEach, describe, expect, test, vi } from 'vitest';

const loadTexts = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/load-texts.ts', () => ({ loadTexts }));

/** Each test begins with a page that has fetched nothing. */
const load = async () => ({
  ...(await import('../../../src/ui/built-in.ts')),
  ...(await import('../../../src/ui/scene.ts')),
  ...(await import('./fake-port.ts')),
});

beforeEach(() => {
  vi.resetModules();
  loadTexts.mockReset();
  loadTexts.mockImplementation(async (tag: string) => ({
    texts: { 'banner.title': `title ${tag}`, 'banner.accept': `accept ${tag}` },
  }));
});

describe('the built-in texts of a language', () => {
  test('are fetched once, by the first who reads them', async () => {
    const { textsOf } = await load();
    const failed = vi.fn();
    const first = textsOf('de', failed);
    expect(first).toBeInstanceOf(Promise);
    expect(textsOf('de', failed)).toBe(first);
    await first;
    expect(textsOf('de', failed)).toMatchObject({ 'banner.title': 'title de' });
    expect(loadTexts.mock.calls).toEqual([['de']]);
    expect(failed).not.toHaveBeenCalled();
  });

  test('are there for each tag and for English, which is never fetched', async () => {
    const { isBuiltIn, textsOf } = await load();
    expect(['en', 'de', 'pt-br', 'zh-hant'].every(isBuiltIn)).toBe(true);
    expect(['', 'ca', 'constructor', '__proto__'].some(isBuiltIn)).toBe(false);
    expect(textsOf('en', vi.fn())).toMatchObject({ 'banner.accept': 'Accept all' });
    expect(loadTexts).not.toHaveBeenCalled();
  });

  test('that can’t be had are reported once; the next in line take their place', async () => {
    const { createScene, fakePort, isBuiltIn } = await load();
    loadTexts.mockImplementationOnce(() => Promise.reject(new Error('404')));
    const port = fakePort({ language: { default: 'fr' } }, { language: 'de' });
    const scenes = [createScene(port), createScene(port)];
    await Promise.all(scenes.map(({ coming }) => coming));
    expect(port.calls).toEqual([['report', 'interface-failed', 'Error: 404']]);
    expect(isBuiltIn('de')).toBe(false);

    await createScene(port).coming;
    const { coming, tag, t } = createScene(port);
    expect([coming, tag, t('banner.title')]).toEqual([undefined, 'fr', 'title fr']);
    expect(loadTexts.mock.calls).toEqual([['de'], ['fr']]);
    expect(port.calls).toHaveLength(1);
  });

  test('come after a site’s own of the same language, before its own of the default one', async () => {
    const { createScene, fakePort } = await load();
    const texts = {
      'de-AT': { 'banner.title': 'own de-AT' },
      fr: { 'banner.accept': 'own fr', 'category.maps.label': 'own maps' },
    };
    const port = fakePort({ language: { texts, default: 'fr' } }, { language: 'de-AT' });
    await createScene(port).coming;
    const { t } = createScene(port);
    expect(t('banner.title')).toBe('own de-AT');
    expect(t('banner.accept')).toBe('accept de');
    expect(t('category.maps.label')).toBe('own maps');
    expect(loadTexts.mock.calls).toEqual([['de']]);
  });

  test('of a language that only the site has, are those of the default one', async () => {
    const { createScene, fakePort } = await load();
    const texts = { ca: { 'banner.title': 'own ca' } };
    const port = fakePort({ language: { texts, default: 'es' } }, { language: 'ca' });
    await createScene(port).coming;
    const { t, tag } = createScene(port);
    expect([tag, t('banner.title'), t('banner.accept')]).toEqual(['ca', 'own ca', 'accept es']);
  });
});

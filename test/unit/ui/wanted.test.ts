import { expect, test } from 'vitest';
import { wanted } from '../../../src/ui/wanted.ts';
import { category, fakePort, service } from './fake-port.ts';

const { settings } = fakePort(
  {},
  {
    categories: [
      category('essential'),
      category('functional', { services: [service('youtube'), service('maps')] }),
      category('marketing'),
    ],
  },
);

test.each([
  [{ category: 'marketing' }, ['marketing']],
  [{ category: 'functional' }, ['functional', 'youtube', 'maps']],
  [{ category: 'functional', service: 'maps' }, ['maps']],
  [{ category: 'functional, marketing' }, ['functional', 'youtube', 'maps', 'marketing']],
  [{ category: 'marketing | unknown' }, ['marketing']],
  [{ category: 'unknown' }, []],
  [{}, []],
])('“always allow” on a frame with %j grants %j', (data, ids) => {
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, data);
  expect(wanted(settings, frame)).toEqual(Object.fromEntries(ids.map((id) => [id, true])));
});

import type { Config } from '../../../src/config/config.ts';
import type { Category, Service } from '../../../src/config/settings.ts';
import type { ConsentState } from '../../../src/consent/state.ts';
import type { Interface, Port } from '../../../src/ui/port.ts';

export const service = (id: string, rest: Partial<Service> = {}): Service => ({
  id,
  category: '',
  cookies: [],
  sound: true,
  ...rest,
});

export const category = (id: string, rest: Partial<Category> = {}): Category => ({
  id,
  category: id,
  services: [],
  cookies: [],
  sound: true,
  ...rest,
});

export interface FakePort extends Port {
  /** Everything the interface called, in order. */
  readonly calls: unknown[][];
  /** The interface that `hide()` is called on when it decides. */
  ui?: Interface;
  change(state: Partial<ConsentState>): void;
}

/** The rest of the library, as far as the interface can see it. */
export const fakePort = (
  config: Config = {},
  {
    categories = ['essential', 'analytics', 'functional', 'marketing'].map((id) => category(id)),
    state: given = {},
    language,
  }: { categories?: Category[]; state?: Partial<ConsentState>; language?: string } = {},
): FakePort => {
  let state: ConsentState = {
    status: 'undecided',
    granted: ['essential'],
    denied: [],
    services: {},
    source: 'none',
    revision: 1,
    persistence: 'cookie',
    mode: 'opt-in',
    signal: false,
    ...given,
  };
  const listeners = new Set<() => void>();
  const calls: unknown[][] = [];
  const members = categories.flatMap((one) => [one, ...one.services]);
  const port: FakePort = {
    calls,
    settings: {
      config,
      categories,
      members,
      asked: members.filter(({ id, sound }) => sound && id !== 'essential').map(({ id }) => id),
      readable: true,
    },
    language,
    getSnapshot: () => state,
    ...(state.status === 'partial' && { seen: 'before' }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide(choice, trusted) {
      calls.push(['decide', choice, trusted]);
      port.ui?.hide();
    },
    record: () => undefined,
    reset: () => void calls.push(['reset']),
    loadOnce: (frame) => void calls.push(['loadOnce', frame]),
    emit: (name, { view }) => void calls.push([name, view]),
    report: (fault) => void calls.push(['report', fault.code, `${fault.found}`]),
    change(next) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
  return port;
};

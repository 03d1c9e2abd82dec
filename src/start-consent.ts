import type { Chunks, Load } from './chunks.ts';
import { completeConfig } from './config/complete.ts';
import type { Settings } from './config/settings.ts';
import { type Condition, evaluate } from './consent/condition.ts';
import { decode } from './consent/decode.ts';
import type { Fault } from './consent/fault.ts';
import { fingerprintOf } from './consent/fingerprint.ts';
import { recordOf } from './consent/record.ts';
import { standingOf } from './consent/standing.ts';
import type { ConsentState } from './consent/state.ts';
import { expiryOf, recall } from './consent/validity.ts';
import type { Consent, ConsentOptions } from './consent-object.ts';
import { isAskedForByAddress, watchControls } from './controls.ts';
import { createEvents } from './events.ts';
import { createGate } from './gate/gate.ts';
import { getInstance, setInstance } from './instance.ts';
import type { Page } from './page.ts';
import { queryAll, whenParsed, whenSeen } from './platform/page.ts';
import { createPresenter } from './presenter.ts';
import { cookieScope } from './storage/cookie-scope.ts';
import { hasLeftovers } from './storage/has-leftovers.ts';
import { readValues } from './storage/read-values.ts';
import { renewAnswer } from './storage/renew-answer.ts';
import { watchStorage } from './storage/watch.ts';

/**
 * Starts the one consent object of this page, or joins the one that runs. Whatever is wrong with the configuration,
 * the object works, and nothing but essential is granted.
 *
 * @param source gives the configuration, or a promise of it. When it throws or rejects, the built-in banner comes up
 * and keeps nothing
 * @param place where the configuration comes from, for messages
 */
export const startConsent = (
  source: () => unknown,
  load: Load,
  { language, nonce, region }: ConsentOptions = {},
  place = '',
): Consent => {
  const running = getInstance();
  if (running) {
    console.warn('[ask-first] runs already');
    return running;
  }

  let words: Promise<Chunks['diagnostics']> | undefined;
  const report = (fault: Fault, element?: Element): void => {
    const { code, pointer, found } = fault;
    // One promise for all, or they would be told in any order.
    void (words ??= load('diagnostics'))
      .then(({ describeFault }) => describeFault(fault, element))
      .catch(() => `${found}`)
      .then((message) => {
        console.error(`[ask-first] ${code}: ${message}`, element ?? '');
        events.emit('error', { code, message, pointer, element });
      });
  };
  const events = createEvents(report);
  const stop = new AbortController();
  const { signal } = stop;
  const roots = new Set<ParentNode>([document]);
  const nothing = completeConfig({ categories: {} }, [], false);
  const page: Page = {
    settings: nothing,
    standing: standingOf(nothing, undefined, 'none', 'cookie', region),
    place,
    events,
    report,
    presenter: createPresenter(
      () =>
        // Taken out of the page, it stays out, whatever is still under way.
        (signal.aborted ? new Promise<never>(() => {}) : load('ui')).then(({ mount }) => {
          // For the decision that comes next; the banner need not wait for it.
          void loadSession().catch(String);
          return mount({
            ...page,
            ...events,
            ...consent,
            language,
            decide: (choice, ...how) => {
              isAnswered = true;
              void act((loaded) => {
                isAnswered = false;
                loaded.decide(page, choice, 'user', ...how);
              });
            },
            loadOnce: (frame) => page.gate?.loadOnce(frame),
          });
        }),
      report,
    ),
    ask: () => {
      const isOpen = !isAnswered && getState().status !== 'decided';
      if (isOpen && page.settings.asked[0]) presenter.show('banner');
      else presenter.hide();
    },
    recall: () => {
      const { settings } = page;
      const values = readCookies();
      page.seen = values.join();
      const decisions = values.map((value) => recall(settings, value, Date.now()));
      // Several at once are a rare thing; what they say together is the session's to find out.
      if (!settings.readable) return undefined;
      return decisions.length < 2 ? decisions[0] : session?.intersect(decisions);
    },
    stand: (decision, from, persistence = 'cookie') =>
      standingOf(page.settings, decision, from, persistence, region),
    decode,
    expiryOf: (decision) => expiryOf(page.settings, decision),
  };
  const { presenter } = page;
  let session: Chunks['session'] | undefined;
  let isStarted = false;
  /** The visitor has answered and it can't be, or isn't yet, kept: not to be asked again on this page. */
  let isAnswered = false;
  /** A decision was made and can't be carried out yet. Until then nothing starts by the old one. */
  let isWaiting = false;

  const failed = (found: unknown): void => report({ code: 'decision-failed', found });
  const getState = (): ConsentState => page.standing.state;
  const has = (what: Condition): boolean => evaluate(what, page.standing.verdict);
  let coming: Promise<Chunks['session']> | undefined;
  // One promise for all: several imports of one file settle in any order, and decisions must not.
  const loadSession = (): Promise<Chunks['session']> =>
    (coming ??= load('session').then((loaded) => (session = loaded)));
  const readCookies = (): string[] => readValues(cookieScope(page.settings.config).name);

  /**
   * Acts at once when all is here, so that a click is answered at once; else when it is, and until then nothing starts
   * by the old answer. Where the file can't be had, the fallback is the absence of consent, in the cookie too.
   *
   * @param isHeard somebody else has decided: their cookie is theirs
   */
  const act = (
    action: (session: Chunks['session']) => void,
    isHeard?: boolean,
  ): Promise<ConsentState> => {
    // The visitor need not wait. Once all is here, the cookie comes first.
    if (!isStarted || !session) presenter.hide();
    isWaiting = !isStarted || !session;
    if (!isStarted) return ready.then(() => act(action));
    if (!page.settings.readable) {
      isAnswered = true;
      presenter.hide();
    } else if (session) action(session);
    else {
      page.gate?.hold();
      return loadSession().then(
        () => act(action),
        (found) => {
          failed(found);
          isWaiting = false;
          // Not deleted but spoilt, where sub-domains see it and on this host: should the old one have yet another domain,
          // the two of them are no answer (R11).
          const { config } = page.settings;
          for (const domain of isHeard ? [] : [config.cookie?.domain ?? '', '']) {
            renewAnswer({ cookie: { ...config.cookie, domain } }, '', 4e12, page.decision?.dots);
          }
          page.decision = undefined;
          page.standing = page.stand(undefined, 'none', 'memory');
          page.gate?.update();
          events.tell();
          return getState();
        },
      );
    }
    return Promise.resolve(getState());
  };
  const sync = (): void => {
    if (getState().persistence === 'cookie' && readCookies().join() !== page.seen) {
      void act((loaded) => loaded.sync(page), true);
    }
  };

  const openGate = (): void => {
    // Without a configuration no tag can be told from a misspelt one; all of them stay off.
    if (signal.aborted || !page.settings.readable) return;
    page.gate = createGate(
      (id) => page.standing.verdict(id),
      (id) => page.settings.members.find((member) => member.id === id)!.category,
      nonce,
      load,
      report,
      presenter.setHeldFrames,
      presenter.load,
    );
    if (isWaiting) page.gate.hold();
    roots.forEach(page.gate.scan);
  };

  const begin = (isConfirmed: boolean): void => {
    if (signal.aborted) return;
    const { settings, decision } = page;
    page.standing = page.stand(decision, 'stored');
    isStarted = true;
    const state = getState();
    if (decision && isConfirmed) {
      renewAnswer(settings.config, page.seen!, page.expiryOf(decision), decision.dots);
    } else if (decision) void act((loaded) => loaded.confirm(page));
    events.tell();
    events.emit('ready', { state });
    // A listener may have decided otherwise meanwhile.
    if (decision && getState() === state) {
      events.emit('consent', { state, method: decision.method, source: state.source });
    }

    const declared = settings.members.flatMap(({ id, cookies }) => (has(id) ? [] : cookies));
    // What trackers wrote on their way out goes before anything runs.
    if (hasLeftovers(declared)) {
      loadSession()
        .then((loaded) => loaded.sweep(page))
        .catch(failed)
        .then(openGate);
    } else openGate();
    watchStorage(sync, signal);
    if (isAskedForByAddress()) presenter.show('preferences');
    else page.ask();
    void whenParsed().then(() => {
      // What a site writes into its slots is the interface's, also where that never comes.
      for (const host of queryAll(document, 'ask-first:not(:defined)')) {
        (host as HTMLElement).hidden = true;
      }
      if (settings.config.ui?.trigger) presenter.load();
    });
    settle(state);
  };

  const configure = (settings: Settings, fingerprint: number): void => {
    page.settings = settings;
    page.fingerprint = fingerprint;
    page.decision = page.recall();
  };

  /** @param error why there is no configuration */
  const read = (input: unknown, error?: unknown): void => {
    let fingerprint = 0;
    try {
      const json = JSON.stringify(input);
      fingerprint = fingerprintOf(json);
      // A copy: what the page does to its object later must change nothing.
      configure(completeConfig(JSON.parse(json)), fingerprint);
      // This very file was checked when the visitor decided.
      if (!error && page.decision?.fingerprint === fingerprint) {
        begin(true);
        return;
      }
      // The banner need not wait until the file is checked: whatever stands there, texts are shown as texts.
      if (!page.seen && !signal.aborted) page.ask();
    } catch {
      // Not of the form that it should have; what checks it will say so.
    }
    loadSession().then(
      ({ check }) => {
        const { config, faults, unsound, readable } = check(page, input, error);
        configure(completeConfig(config, unsound, readable), faults.length ? 0 : fingerprint);
        // The banner may stand there already, made from what turned out not to be sound.
        if (faults.length) presenter.destroy();
        begin(false);
      },
      (found) => {
        failed(found);
        configure(nothing, 0);
        begin(true);
      },
    );
  };

  // In a page that is rendered ahead nothing may happen before the visitor really comes.
  const start = (input: unknown = {}, error?: unknown): void => whenSeen(() => read(input, error));

  let settle!: (state: ConsentState) => void;
  const ready = new Promise<ConsentState>((resolve) => (settle = resolve));

  const call =
    <Name extends 'acceptAll' | 'rejectAll' | 'save' | 'withdraw' | 'reset'>(name: Name) =>
    (argument?: unknown) =>
      act((loaded) => loaded[name](page, argument as never));

  const consent: Consent = {
    get state() {
      return getState();
    },
    ready,
    has,
    acceptAll: call('acceptAll'),
    rejectAll: call('rejectAll'),
    save: call('save'),
    withdraw: call('withdraw'),
    reset: call('reset'),
    show: (what = 'preferences') => void ready.then(() => presenter.show(what)),
    hide: presenter.hide,
    on: events.on,
    subscribe: events.subscribe,
    getSnapshot: getState,
    scan: (root) => {
      page.gate?.scan(root);
      // Asked for too early, a shadow root is null.
      if (root) roots.add(root);
    },
    record: () => recordOf(page),
    destroy: () => {
      stop.abort();
      page.gate?.stop();
      page.gate = undefined;
      presenter.destroy();
      setInstance(undefined);
    },
  };

  setInstance(consent);
  watchControls((command, event, control) => {
    if (command !== 'preferences') {
      void act((loaded) => loaded.decide(page, command, 'user', event.isTrusted));
    } else void ready.then(() => presenter.show(command, control));
  }, signal);
  try {
    const input = source();
    if (input instanceof Promise) input.then(start, (error) => start({}, Object(error)));
    else start(input);
  } catch (error) {
    start({}, Object(error));
  }
  return consent;
};

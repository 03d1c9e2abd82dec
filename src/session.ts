// Everything that changes a decision, and what has to be known of the configuration before one is made.
import { adviceOn } from './config/advice.ts';
import { type Checked, checkConfig } from './config/check.ts';
import type { CookieConfig } from './config/config.ts';
import { answerAll } from './consent/answer.ts';
import type { Decision } from './consent/decision.ts';
import { editionOf } from './consent/edition.ts';
import { type Answers, encode } from './consent/encode.ts';
import { hash } from './consent/hash.ts';
import type { Words } from './consent/record.ts';
import type { Standing } from './consent/standing.ts';
import type { Source } from './consent/state.ts';
import { templateTags } from './gate/template-tags.ts';
import type { Page } from './page.ts';
import { whenParsed } from './platform/page.ts';
import { afterPaint } from './platform/turn.ts';
import { cookieScope } from './storage/cookie-scope.ts';
import { erase } from './storage/erase.ts';
import { expireCookie } from './storage/expire-cookie.ts';
import { renewAnswer } from './storage/renew-answer.ts';
import { writeAnswer } from './storage/write-answer.ts';
import type { Choice } from './ui/port.ts';

const nameOf = ({ settings }: Page): string => cookieScope(settings.config).name;
const isGranted = ({ verdict }: Standing, id: string): boolean => verdict(id) === 'granted';

/** Keys that are understood but not acted on yet. The strict opt-in holds instead. */
const WITHOUT_EFFECT = ['mode', 'regions', 'signals', 'vendors', 'record'] as const;

export { intersect } from './consent/intersect.ts';

/**
 * Checks the configuration, and says what is wrong with it and with the page.
 *
 * @param error why there is none
 */
export const check = (page: Page, input: unknown, error: unknown): Checked => {
  if (error) {
    page.report({
      code: error instanceof SyntaxError ? 'config-not-json' : 'config-unreachable',
      found: `${page.place}: ${error}`,
      pointer: '',
    });
    return { config: {}, faults: [], unsound: [], readable: false };
  }
  const checked = checkConfig(input);
  for (const fault of checked.faults) page.report({ code: 'config-invalid', ...fault });
  void whenParsed().then(() => {
    for (const tag of templateTags()) page.report({ code: 'script-inert' }, tag);
  });
  const { config } = checked;
  const idle = WITHOUT_EFFECT.filter((key) => config[key] && config[key] !== 'opt-in');
  const notes = idle.length
    ? [`${idle.join(', ')}: no effect yet. Everybody is asked before anything.`]
    : [];
  for (const note of [...notes, ...adviceOn(config)]) console.warn(`[ask-first] ${note}`);
  return checked;
};

/** Erases what is declared by all that isn't granted. Trackers write again on their way out: also at each start. */
export const sweep = (page: Page): void => {
  const { settings, standing } = page;
  const declared = (granted: boolean): CookieConfig[] =>
    settings.members
      .filter(({ id }) => isGranted(standing, id) === granted)
      .flatMap(({ cookies }) => cookies);
  erase(declared(false), declared(true), nameOf(page), (names) =>
    page.report({ code: 'erase-incomplete', found: names.join(', ') }),
  );
};

/**
 * Makes a decision, or the lack of one, what this page goes by. Everything that follows from it follows here.
 *
 * @param how what only the page knows where the visitor decided
 */
const adopt = (
  page: Page,
  decision: Decision | undefined,
  standing: Standing,
  how: Pick<Page, 'trusted' | 'words'> = {},
): void => {
  const { settings, events, standing: before } = page;
  page.decision = decision;
  page.standing = standing;
  page.trusted = how.trusted;
  page.words = how.words;
  const { state } = standing;
  const { method = 'default', source } = state;
  const changed = settings.members
    .filter(({ id }) => isGranted(before, id) !== isGranted(standing, id))
    .map(({ id }) => id);
  // What has run can't be stopped, but by loading the page again.
  const wishes = settings.members.map(({ id, category }) => {
    const { onWithdraw = 'reload' } = settings.categories.find((other) => other.id === category)!;
    const isRunning = changed.includes(id) && isGranted(before, id) && page.gate?.hasRun(category);
    return isRunning ? onWithdraw : 'none';
  });

  sweep(page);
  if (changed.length) {
    events.emit('change', { state, previous: before.state, changed, method, source });
  }
  // A listener may have decided otherwise meanwhile.
  if (decision && page.standing === standing) {
    events.emit('consent', { state, method, source });
  }
  events.tell();
  const goOn = (): void => page.gate?.update(method === 'reject-all');
  void afterPaint().then(() => {
    if (wishes.includes('reload')) {
      location.reload();
      // Still here? The visitor has typed something and wants to stay; frames go all the same.
      setTimeout(goOn, 4000);
    } else {
      goOn();
      if (wishes.includes('ask')) page.presenter.show('reload');
    }
  });
};

/** Closes what is open. Gives false where a listener has decided meanwhile: then that holds. */
const close = (page: Page): boolean => {
  const { standing } = page;
  page.presenter.hide();
  return page.standing === standing;
};

/** The cookies of our name that this page has written something else over. */
const overwritten = new Set<string>();

/** Writes a decision and reads it back; this page goes by the very record that the next one will. */
const store = (page: Page, answers: Answers): { decision: Decision; isKept: boolean } => {
  const valueFor = (dots: number): string => encode({ ...answers, dots });
  overwritten.add(page.seen!);
  const decision = page.decode(valueFor(0))!;
  const kept = writeAnswer(page.settings.config, valueFor, new Date(page.expiryOf(decision)));
  page.kept = kept;
  page.recall();
  return { decision, isKept: kept !== undefined };
};

/** Makes a decision, stores it, and does what follows from it. */
export const decide = (
  page: Page,
  choice: Choice,
  from: Source,
  trusted?: boolean,
  shown?: Omit<Words, 'hash'>,
): void => {
  const { settings, fingerprint = 0, standing } = page;
  const isAll = typeof choice === 'string';
  const { decision, isKept } = store(page, {
    decidedAt: Date.now(),
    method: isAll ? choice : 'custom',
    signal: false,
    edition: editionOf(settings.config),
    fingerprint,
    answers: isAll
      ? settings.asked.map((id) => [id, choice === 'accept-all'])
      : answerAll(settings, page.decision, choice),
  });
  if (!isKept && standing.state.persistence === 'cookie') page.report({ code: 'persist-failed' });
  if (!close(page)) return;
  adopt(page, decision, page.stand(decision, from, isKept ? 'cookie' : 'memory'), {
    trusted,
    words: shown && { ...shown, hash: hash(shown.text).toString(16).padStart(8, '0') },
  });
};

/** A decision that a program made. An id that isn't configured is most likely misspelt. */
export const save = (page: Page, choices: Readonly<Record<string, boolean>>): void => {
  const ids = Object.keys(Object(choices));
  const unknown = ids.filter((id) => !page.standing.verdict(id));
  for (const found of unknown) page.report({ code: 'unknown-category', found });
  // Nothing but misspelt names is no decision. What waited for one goes on.
  if (!unknown.length || unknown.length < ids.length) decide(page, { ...choices }, 'api');
  else page.gate?.update();
};

export const acceptAll = (page: Page): void => decide(page, 'accept-all', 'api');
export const rejectAll = (page: Page): void => decide(page, 'reject-all', 'api');
/** Handed to `onclick` as it is, it gets an event, and withdraws everything. */
export const withdraw = (page: Page, what?: unknown): void =>
  typeof what === 'string' ? save(page, { [what]: false }) : rejectAll(page);

/** Forgets the decision, in the browser too, and asks again. */
export const reset = (page: Page): void => {
  overwritten.add(page.seen!);
  page.kept = undefined;
  try {
    expireCookie(nameOf(page));
  } catch {
    // Nothing can be stored here, so there is nothing to delete.
  }
  page.recall();
  if (!close(page)) return;
  adopt(page, undefined, page.stand(undefined, 'none'));
  page.ask();
};

/** Writes once more what this page decided last: an older answer has come back over it. */
const restore = (page: Page): void => {
  const { kept, settings } = page;
  try {
    if (kept === undefined) expireCookie(nameOf(page));
    else {
      const decision = page.decode(kept)!;
      renewAnswer(settings.config, kept, page.expiryOf(decision), decision.dots);
    }
  } catch {
    // Nothing can be stored here any more.
  }
  page.recall();
};

/** Takes over what another tab, a sub-domain or a page in the history has decided. */
export const sync = (page: Page): void => {
  const { seen } = page;
  const decision = page.recall();
  // Several events may tell of one change.
  if (page.seen === seen) {
    page.gate?.update();
    return;
  }
  // Firefox may show a page, for good, the cookies as they were before it wrote: when a frame or another page of the site
  // begins to load at that very moment (seen in 153). Not by their times: a clock may be set, a server's may differ.
  if (decision && overwritten.has(page.seen!)) {
    restore(page);
    page.gate?.update();
    return;
  }
  // As after a decision here: who listens finds the banner gone.
  if (!close(page)) return;
  adopt(page, decision, page.stand(decision, 'sync'));
  page.ask();
};

/** Stores again what is in force, now that its configuration has been checked anew. */
export const confirm = (page: Page): void => {
  const { decision, fingerprint = 0, settings } = page;
  if (!decision) return;
  const answers = settings.asked.flatMap((id) => {
    const answer = decision.answer(id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  if (answers.length >= decision.count) {
    const stored = store(page, { ...decision, fingerprint, answers });
    page.decision = stored.decision;
    if (!stored.isKept) page.report({ code: 'persist-failed' });
  }
  // Another page of the site asks more: what was answered there must not be forgotten here. Or several cookies
  // disagree: what they say together is in none of them, and the next answer replaces them.
  else if (!page.seen!.includes(',')) {
    renewAnswer(settings.config, page.seen!, page.expiryOf(decision), decision.dots);
  }
};

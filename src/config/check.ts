import { parseAddress } from './address.ts';
import type { Config } from './config.ts';
import { type Rule, TABLE } from './table.ts';

/** One fault in what a site owner wrote. */
export interface ConfigFault {
  /** Where: a JSON pointer (RFC 6901). `""` is the whole file. */
  readonly pointer: string;
  readonly found: unknown;
  /** A name or a list of words as in `table.ts`; `list`, `object`, `unique`; or all known keys after `keys `. */
  readonly allowed: string;
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
  string: /^[^]{1,5000}$/,
  id: /^[a-z\d][a-z\d_-]{0,63}$/,
  language: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
  region: /^(EEA|[A-Z]{2}(-[A-Z\d]{1,3})?)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  name: /^[\w.~-]{1,64}$/,
  domain: /^[a-z\d.-]+$/i,
  path: /^\/[^;\s]*$/,
  position: /^(top|bottom|center)(-start|-end)?$/,
};

const passes = (test: string, value: unknown): boolean => {
  if (test === 'flag') return typeof value === 'boolean';
  if (test === 'days') return typeof value === 'number' && value >= 1 && value <= 400;
  if (test === 'revision' && Number.isFinite(value)) return true;
  if (typeof value !== 'string') return false;
  if (test === 'address') return !!parseAddress(value, 'http://a');
  // As a key, a member of `Object.prototype` means something else.
  if (test === 'id' && value in {}) return false;
  return test.includes('|')
    ? test.split('|').includes(value)
    : (PATTERNS[test] ?? PATTERNS['string']!).test(value);
};

/** More than a visitor could be asked in earnest. */
const MOST_CATEGORIES = 64;

/** Ids are unique over categories and services together, or a tag could not name one. The later one goes. */
const dropDoubles = (
  categories: Config['categories'] = {},
  fault: (pointer: string, found: unknown, allowed: string) => void,
): Config['categories'] => {
  const ids = new Set(['essential', ...Object.keys(categories)]);
  if (ids.size > MOST_CATEGORIES) fault('/categories', ids.size, 'categories');
  const entries = Object.entries(categories).map(([category, { services, ...rest }]) => {
    const own = Object.entries(services ?? {}).filter(([id]) => {
      if (ids.has(id)) fault(`/categories/${category}/services/${id}`, id, 'unique');
      return ids.size < ids.add(id).size;
    });
    return [
      category,
      Object.freeze({ ...rest, services: Object.freeze(Object.fromEntries(own)) }),
    ] as const;
  });
  return Object.freeze(Object.fromEntries(entries));
};

/** What there is to say of a configuration. */
export interface Checked {
  /** A frozen copy of what is sound in it. */
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
  /** The ids of categories and services that have a fault: they stay denied whatever is answered. */
  readonly unsound: readonly string[];
  /** False when not even the categories can be read: what the site means by its tags can't be known. */
  readonly readable: boolean;
}

/** Checks what a site owner wrote. Total: anything that JSON can say gives a configuration and its faults. */
export const checkConfig = (input: unknown = {}): Checked => {
  const faults: ConfigFault[] = [];
  const fault = (pointer: string, found: unknown, allowed: string): undefined => {
    faults.push({ pointer, found, allowed });
  };

  const walk = (rule: Rule, value: unknown, pointer: string): unknown => {
    const list = Array.isArray(rule) ? rule : undefined;
    const table = list || typeof rule === 'string' ? undefined : (rule as Record<string, Rule>);
    const instead = (list ? list[2] : table ? table[''] : rule) as string;
    const isNested = typeof value === 'object' && value !== null;
    if (!(list || table) || (instead && !isNested)) {
      return passes(instead, value) ? value : fault(pointer, value, instead);
    }
    const isList = list?.length === 1;
    if (!isNested || Array.isArray(value) !== isList) {
      return fault(pointer, value, isList ? 'list' : 'object');
    }
    const required = table?.['!'] as string | undefined;
    // What a program leaves undefined is left out; JSON can't say it.
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (required && !members.some(([key]) => key === required)) {
      return fault(`${pointer}/${required}`, undefined, table![required] as string);
    }
    const known = Object.keys(table ?? {}).filter((key) => /\w/.test(key));
    const copy = isList ? [] : Object.create(null);
    for (const [key, member] of members) {
      const place = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      if (table && !known.includes(key)) fault(place, key, `keys ${known.join('|')}`);
      else if (list && !isList && !passes(list[0] as string, key))
        fault(place, key, list[0] as string);
      else {
        const sound = walk(table ? table[key]! : list!.at(isList ? 0 : 1)!, member, place);
        if (sound !== undefined) copy[isList ? copy.length : key] = sound;
      }
    }
    return required && !(required in copy) ? undefined : Object.freeze(copy);
  };

  const config = (walk(TABLE, input, '') ?? {}) as Config;
  const categories = config.categories && dropDoubles(config.categories, fault);
  const idAt = (pointer: string): string | undefined => {
    const [, category, service] =
      /^\/categories\/([^/]+)(?:\/services\/([^/]+))?/.exec(pointer) ?? [];
    return service ?? category;
  };
  return {
    config: categories ? Object.freeze({ ...config, categories }) : config,
    faults,
    unsound: faults.flatMap(({ pointer }) => idAt(pointer) ?? []),
    readable: !faults.some(({ pointer }) => !pointer || pointer === '/categories'),
  };
};

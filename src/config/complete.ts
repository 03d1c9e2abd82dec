import type { Config } from './config.ts';
import type { Category, Settings } from './settings.ts';

const BUILT_IN: NonNullable<Config['categories']> = {
  analytics: {},
  functional: {},
  marketing: {},
};

/**
 * A configuration with the defaults, in the form that the rest of the library goes by.
 *
 * @param config what is sound in the file
 * @param unsound the ids that have a fault: they stay denied, and a category takes its services along
 * @param readable false when the file could not be had at all
 */
export const completeConfig = (
  config: Config,
  unsound: readonly string[] = [],
  readable = true,
): Settings => {
  const { essential = {}, ...others } = config.categories ?? BUILT_IN;
  const categories = [['essential', essential] as const, ...Object.entries(others)].map(
    ([category, own]): Category => {
      const sound = !unsound.includes(category);
      const services = Object.entries(own.services ?? {}).map(([id, service]) => ({
        cookies: [],
        ...service,
        id,
        category,
        sound: sound && !unsound.includes(id),
      }));
      return { cookies: [], ...own, id: category, category, services, sound };
    },
  );
  const members = categories.flatMap((category) => [category, ...category.services]);
  const asked = members
    .filter(({ category, sound }) => sound && category !== 'essential')
    .map(({ id }) => id);

  return { config, categories, members, asked, readable };
};

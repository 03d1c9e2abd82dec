import type { Category, Settings } from '../config/settings.ts';

/** The categories that a held element names (`analytics marketing`, `analytics | marketing`), or that of its service. */
export const namedCategories = ({ categories }: Settings, frame: HTMLElement): Category[] => {
  const { category, service } = frame.dataset;
  const names = (category ?? '').split(/[\s,|]+/);
  return categories.filter(
    ({ id, services }) =>
      names.includes(id) || (!category && services.some((own) => own.id === service)),
  );
};

/** What "always allow" grants: the frame's service where it names one, else its categories with all they hold. */
export const wanted = (settings: Settings, frame: HTMLElement): Record<string, boolean> => {
  const { service } = frame.dataset;
  const ids = service
    ? [service]
    : namedCategories(settings, frame).flatMap(({ id, services }) => [
        id,
        ...services.map((one) => one.id),
      ]);
  return Object.fromEntries(ids.map((id) => [id, true]));
};

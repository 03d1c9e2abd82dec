import type { CategoryConfig, Config, CookieConfig, ServiceConfig } from './config.ts';

/** A service as the rest of the library sees it: complete. */
export interface Service extends Omit<ServiceConfig, 'cookies'> {
  readonly id: string;
  /** The id of its category. */
  readonly category: string;
  readonly cookies: readonly CookieConfig[];
  /** False when its configuration or its category's has a fault: it stays denied whatever is answered. */
  readonly sound: boolean;
}

/** A category as the rest of the library sees it: complete. */
export interface Category extends Omit<CategoryConfig, 'services' | 'cookies'> {
  readonly id: string;
  /** Its own id: a category and a service are asked about alike. */
  readonly category: string;
  readonly services: readonly Service[];
  readonly cookies: readonly CookieConfig[];
  /** False when its configuration has a fault: it stays denied whatever is answered. */
  readonly sound: boolean;
}

/** The configuration after validation: what was sound in it, completed with the defaults. */
export interface Settings {
  /** The sound part of what the owner wrote, frozen. */
  readonly config: Config;
  /** `essential` first, then the order of the file. */
  readonly categories: readonly Category[];
  /** Every category, each followed by its services. */
  readonly members: readonly (Category | Service)[];
  /** The ids that a visitor is asked: categories and services that are neither essential nor faulty. */
  readonly asked: readonly string[];
  /** False when the file could not be read at all: the banner closes on any answer and nothing is kept. */
  readonly readable: boolean;
}

import type { CategoryConfig, Config, CookieConfig, ServiceConfig } from './config.ts';

/** A service as the rest of the library sees it: complete, frozen. */
export interface Service extends ServiceConfig {
  readonly id: string;
  readonly cookies: readonly CookieConfig[];
  /** False when its configuration has a fault: it stays denied whatever is answered. */
  readonly sound: boolean;
}

/** A category as the rest of the library sees it: complete, frozen. */
export interface Category extends Omit<CategoryConfig, 'services' | 'cookies'> {
  readonly id: string;
  readonly services: readonly Service[];
  readonly cookies: readonly CookieConfig[];
  /** False when its configuration has a fault: it stays denied whatever is answered. */
  readonly sound: boolean;
}

/** The configuration after validation: what was sound in it, completed with the defaults, frozen. */
export interface Settings {
  /** The sound part of what the owner wrote. */
  readonly config: Config;
  /** `essential` first, then the order of the file. */
  readonly categories: readonly Category[];
  /** False when the file could not be read at all: the banner closes on any answer and nothing is kept. */
  readonly readable: boolean;
}

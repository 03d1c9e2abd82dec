import type { Config } from '../config/config.ts';
import { hash } from './hash.ts';

/** 30 bits that change with the `revision` or the policy's `version`: either one asks everybody again. */
export const editionOf = ({ revision = 1, policy }: Config): number =>
  hash(`${revision}\n${policy?.version ?? ''}`) >>> 2;

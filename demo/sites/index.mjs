import { readFileSync } from 'node:fs';
import { freepbx } from './freepbx/site.mjs';
import { ippbx } from './ippbx/site.mjs';
import { voipOffice } from './voip-office/site.mjs';
import { voipcom } from './voipcom/site.mjs';
import { voipx } from './voipx/site.mjs';

const read = (id) => JSON.parse(readFileSync(new URL(`${id}/ask-first.json`, import.meta.url)));

/** The five sites, each with its configuration. A site's folder has the name of its `id`. */
export const sites = [voipOffice, voipx, ippbx, voipcom, freepbx].map((site) => ({
  ...site,
  config: read(site.id),
}));

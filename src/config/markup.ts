/**
 * `[label](address)` and `**bold**`: all the markup that texts have. `split()` hands out plain, label, address, bold,
 * plain, label and so on. No nested quantifier and no `[` inside a label: reading stays linear, whatever the text.
 */
export const MARKUP = /\[([^\][]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*/;

/** Embeddings, overrides and isolates: a name must not reorder the words around it. */
export const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

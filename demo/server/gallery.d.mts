/** The forms of the gallery; their pages are `/gallery/<id>/light` and `/gallery/<id>/dark`. */
export const forms: readonly { readonly id: string; readonly title: string }[];

/** Defines a custom element once per page, whatever other copy of the library came first. */
export const define = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
};

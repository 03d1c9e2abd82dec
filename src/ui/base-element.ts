/** `HTMLElement`, or where there is no page something to extend: importing on a server must not throw. */
export const BaseElement: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

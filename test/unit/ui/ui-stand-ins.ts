/** What jsdom lacks for the interface. The browser tests cover the real thing. */
const modal = new WeakSet<Element>();

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
} as typeof ResizeObserver;

if (!('replaceSync' in CSSStyleSheet.prototype)) {
  globalThis.CSSStyleSheet = class {
    text = '';
    replaceSync(text: string): void {
      this.text = text;
    }
  } as unknown as typeof CSSStyleSheet;
}

const sheets = new WeakMap<object, CSSStyleSheet[]>();
for (const proto of [Document.prototype, ShadowRoot.prototype]) {
  if ('adoptedStyleSheets' in proto) continue;
  Object.defineProperty(proto, 'adoptedStyleSheets', {
    configurable: true,
    get(this: object) {
      const own = sheets.get(this) ?? [];
      sheets.set(this, own);
      return own;
    },
    set(this: object, value: CSSStyleSheet[]) {
      sheets.set(this, value);
    },
  });
}

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  if (this.open) throw new DOMException('open already', 'InvalidStateError');
  this.open = true;
  modal.add(this);
};

const { matches } = Element.prototype;
Element.prototype.matches = function (this: Element, selector: string) {
  return selector === ':modal' ? this.isConnected && modal.has(this) : matches.call(this, selector);
};

if (!('part' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'part', {
    configurable: true,
    get(this: Element) {
      const names = (this.getAttribute('part') ?? '').split(' ');
      return { contains: (name: string) => names.includes(name) };
    },
  });
}

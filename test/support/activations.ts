const activated = new WeakSet<Element>();

// An activated tag looks as before. The moment in which it does not is all that tells, where no script really runs.
const { removeAttribute } = Element.prototype;
Element.prototype.removeAttribute = function (this: Element, name) {
  if (name === 'type') activated.add(this);
  removeAttribute.call(this, name);
};

/** Was this tag activated? */
export const isActivated = (script: Element): boolean => activated.has(script);

const NAMES = ["src", "srcset", "href"];
const liveName = (element, name) => element.localName === "object" ? "data" : name;
const addressesOf = (name, value) => name === "srcset" ? value.split(/[\s,]+/) : [value];
const restart = (element) => element.closest("video,audio")?.load();
const release = (element, parse) => {
  const pairs = NAMES.flatMap((name) => {
    const value = element.getAttribute(`data-${name}`);
    return value === null ? [] : [[name, value]];
  });
  const refused = pairs.flatMap(([name, value]) => addressesOf(name, value)).find((address) => !parse(address, element.baseURI, location.href));
  if (refused === void 0) {
    const fresh = pairs.filter(
      ([name, value]) => element.getAttribute(liveName(element, name)) !== value
    );
    for (const [name, value] of fresh) element.setAttribute(liveName(element, name), value);
    if (fresh.length) restart(element);
  }
  return refused;
};
const empty = (element) => {
  for (const name of NAMES) element.removeAttribute(liveName(element, name));
  if (element.localName === "iframe") {
    const place = new Text();
    element.replaceWith(place);
    place.replaceWith(element);
  }
  restart(element);
};
const media = { release, empty };

export { media };

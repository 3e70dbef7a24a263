/** The little XML that the test host needs: elements with their attributes kept as written. */

export interface Element {
  readonly name: string;
  /** As written, leading space included: ` w:val="1"`. */
  readonly attributes: string;
  readonly children: readonly (Element | string)[];
}

/** Parses a fragment into its elements and texts (texts stay escaped). */
export function parse(xml: string): readonly (Element | string)[] {
  const root: (Element | string)[] = [];
  const open: { name: string; attributes: string; children: (Element | string)[] }[] = [];
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/g)) {
    const siblings = open.at(-1)?.children ?? root;
    const tag = /^<(\/?)([^\s/>]+)([^>]*?)(\/?)>$/s.exec(token);
    if (!tag) siblings.push(token);
    else if (tag[1]) {
      const closed = open.pop();
      if (closed) (open.at(-1)?.children ?? root).push(closed);
    } else {
      const element = { name: tag[2] ?? "", attributes: tag[3] ?? "", children: [] };
      if (tag[4]) siblings.push(element);
      else open.push(element);
    }
  }
  return root;
}

export const isElement = (node: Element | string): node is Element => typeof node !== "string";

export function serialise(node: Element | string): string {
  if (!isElement(node)) return node;
  const inner = node.children.map(serialise).join("");
  return inner === ""
    ? `<${node.name}${node.attributes}/>`
    : `<${node.name}${node.attributes}>${inner}</${node.name}>`;
}

export const attribute = (node: Element, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(node.attributes)?.[1] ?? null;

export const child = (node: Element, name: string): Element | undefined =>
  node.children.filter(isElement).find((each) => each.name === name);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10))
      : (ENTITIES[name] ?? whole),
  );

export const escape = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => (letter === "&" ? "&amp;" : letter === "<" ? "&lt;" : "&gt;"));

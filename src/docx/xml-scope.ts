/**
 * Names of elements and attributes, whatever prefix a file chose. Each namespace that the rooms
 * speak of has one prefix here; strict and transitional Office Open XML share theirs.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/content-types": "types",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rels",
  "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** The namespace declarations in force at an element, and the source that it stands in. */
export class Scope {
  private readonly elementNames = new Map<string, string>();
  private readonly attributeNames = new Map<string, string>();

  constructor(
    readonly source: string,
    /** The part's name, for messages. */
    readonly part: string,
    /** Prefix to namespace, as declared here; the default namespace under the empty prefix. */
    private readonly declared: ReadonlyMap<string, string> = new Map([["xml", XML_NAMESPACE]]),
    private readonly outer: Scope | null = null,
  ) {}

  /** A scope within this one, with the declarations that a start tag adds. */
  within(declarations: Iterable<readonly [prefix: string, namespace: string]>): Scope {
    return new Scope(this.source, this.part, new Map(declarations), this);
  }

  /** The namespace that a prefix stands for here, if it is declared. */
  namespace(prefix: string): string | undefined {
    return this.declared.get(prefix) ?? this.outer?.namespace(prefix);
  }

  /** `w:p` for a paragraph, whatever its prefix; `{namespace}name` outside the known namespaces. */
  elementName(raw: string): string {
    let name = this.elementNames.get(raw);
    if (name === undefined) this.elementNames.set(raw, (name = this.resolve(raw, true)));
    return name;
  }

  attributeName(raw: string): string {
    let name = this.attributeNames.get(raw);
    if (name === undefined) this.attributeNames.set(raw, (name = this.resolve(raw, false)));
    return name;
  }

  private resolve(raw: string, useDefault: boolean): string {
    const colon = raw.indexOf(":");
    if (colon < 0 && !useDefault) return raw;
    const namespace = this.namespace(colon < 0 ? "" : raw.slice(0, colon));
    if (namespace === undefined || namespace === "") return raw;
    const local = raw.slice(colon + 1);
    const prefix = PREFIXES[namespace];
    return prefix === undefined ? `{${namespace}}${local}` : `${prefix}:${local}`;
  }
}

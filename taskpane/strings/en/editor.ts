import type { styleNames as french } from "../fr/editor";

/** Word's own styles as Word shows them in English; in a file most begin with a small letter. */
export const styleNames: typeof french = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  "heading 1": "Heading 1",
  "heading 2": "Heading 2",
  "heading 3": "Heading 3",
  "heading 4": "Heading 4",
  "heading 5": "Heading 5",
  "heading 6": "Heading 6",
  "list paragraph": "List Paragraph",
  "no spacing": "No Spacing",
  "body text": "Body Text",
  "body text 2": "Body Text 2",
  "body text 3": "Body Text 3",
  "body text indent": "Body Text Indent",
  "normal indent": "Normal Indent",
  "normal (web)": "Normal (Web)",
  "plain text": "Plain Text",
  list: "List",
  "list bullet": "List Bullet",
  "list number": "List Number",
  quote: "Quote",
  "intense quote": "Intense Quote",
  caption: "Caption",
  header: "Header",
  footer: "Footer",
  "footnote text": "Footnote Text",
  "endnote text": "Endnote Text",
  "annotation text": "Comment Text",
  "annotation subject": "Comment Subject",
  "balloon text": "Balloon Text",
  revision: "Revision",
  "toc heading": "TOC Heading",
  "toc 1": "TOC 1",
  "toc 2": "TOC 2",
  "toc 3": "TOC 3",
};

/** What an empty margin of a page says under the pointer. */
export const emptyMargins = {
  header: "Double-click to add a header",
  footer: "Double-click to add a footer",
};

import type { ClassTable } from "./classes";
import { invalidArgument } from "./refusal";
import {
  collection,
  mustBeWritable,
  paragraphObject,
  rangeObject,
  spanText,
  type Model,
} from "./model";
import { search } from "./search";
import type { HostObject } from "./wire";
import type { Span } from "./word-document";

/** `Word.Range`. */
export const rangeClass = (model: Model): ClassTable<Span> => {
  const { document } = model;
  return {
    get: {
      Text: ["1.1", (span) => spanText(model, span)],
      IsEmpty: ["1.3", (span) => document.letters(span).flat().length === 0],
    },
    objects: {
      Font: ["1.1", (span) => ({ kind: "Font", target: span })],
      ParentBody: ["1.3", (span) => ({ kind: "ParentBody", target: span.start.paragraph })],
      Paragraphs: [
        "1.1",
        (span) =>
          collection("ParagraphCollection", () => document.paragraphsOf(span).map(paragraphObject)),
      ],
    },
    methods: {
      GetRange: ["1.3", (span, [where]) => rangeObject(part(model, span, where))],
      ExpandTo: [
        "1.3",
        (span, [other]) => {
          const far = (other as HostObject).target as Span;
          return rangeObject(document.span(span.start, far.end));
        },
      ],
      Search: [
        "1.1",
        (span, [text, options]) =>
          collection(
            "RangeCollection",
            once(() => search(model, span, String(text), optionsOf(options)).map(rangeObject)),
          ),
      ],
      InsertText: [
        "1.1",
        (span, [text, where]) => rangeObject(insertText(model, span, String(text), where)),
      ],
      Delete: [
        "1.1",
        (span) => {
          mustBeWritable(model, "Range.delete", span.start.paragraph);
          document.erase(span);
          return null;
        },
      ],
      InsertComment: [
        "1.4",
        (span, [text]) => {
          mustBeWritable(model, "Range.insertComment");
          return comment(model, span, String(text));
        },
      ],
      GetOoxml: ["1.1", (span) => document.ooxml(document.paragraphsOf(span))],
      Select: [
        "1.1",
        (span) => {
          document.selection = document.span(span.start, span.end);
          model.selected();
          return null;
        },
      ],
    },
  };
};

export const optionsOf = (options: unknown): { readonly MatchCase?: boolean } =>
  ((options as HostObject | undefined)?.target ?? {}) as { readonly MatchCase?: boolean };

/** A collection's members are found once, when the method is called. */
export function once<T>(make: () => T): () => T {
  const made = make();
  return () => made;
}

/** The part of a span that a range location names. */
export function part(model: Model, span: Span, where: unknown): Span {
  const { document } = model;
  switch (where ?? "Whole") {
    case "Whole":
    case "Content":
      return document.span(span.start, span.end);
    case "Start":
      return document.span(span.start, span.start);
    case "End":
      return document.span(span.end, span.end);
    default:
      throw new Error(`test host: getRange(${String(where)}) is not built`);
  }
}

/** Writes text at a span; it takes the formatting of the letter that it stands beside. */
export function insertText(model: Model, span: Span, text: string, where: unknown): Span {
  const { document } = model;
  mustBeWritable(model, "Range.insertText", span.start.paragraph);
  const letters = document.letters(span).flat();
  const { paragraph } = span.end;
  const before = paragraph.letters[document.index(span.start) - 1];
  const inherited =
    where === "Start" ? (letters[0] ?? before) : (letters.at(-1) ?? before ?? paragraph.letters[0]);
  const properties = inherited?.properties ?? document.markProperties(paragraph);
  switch (where) {
    case "Replace": {
      const first = letters[0]?.properties ?? properties;
      const written = document.write(span.end, text, first);
      document.erase(document.span(span.start, written.start));
      return written;
    }
    case "Start":
      return document.write(span.start, text, properties);
    case "End":
    case "After":
      return document.write(span.end, text, properties);
    default:
      throw invalidArgument(`Range.insertText(${String(where)})`);
  }
}

function comment(model: Model, span: Span, text: string): HostObject {
  const { document, profile } = model;
  if (profile.refusesComments) throw invalidArgument("Range.insertComment");
  const made = { id: String(document.comments.length + 1), text, span };
  document.comments.push(made);
  return { kind: "Comment", target: made };
}

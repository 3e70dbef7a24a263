import type { ClassTable } from "./classes";
import { generalException, invalidArgument, itemNotFound } from "./refusal";
import {
  collection,
  mustBeWritable,
  paragraphObject,
  rangeObject,
  spanText,
  type Model,
} from "./model";
import { insertText, once, optionsOf, part } from "./range-class";
import { numbering, withNumbering } from "./run-properties";
import { search } from "./search";
import type { StoryParagraph } from "./story";
import type { HostObject } from "./wire";

/** `Word.Paragraph`. */
export const paragraphClass = (model: Model): ClassTable<StoryParagraph> => {
  const { document, profile } = model;
  const style = (paragraph: StoryParagraph) => document.facts(paragraph)?.style.name ?? "Normal";
  const label = (paragraph: StoryParagraph) => document.facts(paragraph)?.label ?? null;
  const beside = (paragraph: StoryParagraph, step: number): HostObject | null => {
    const at = document.rank(paragraph);
    const found = at < 0 ? undefined : document.paragraphs[at + step];
    return found ? paragraphObject(found) : null;
  };
  const listItem = (paragraph: StoryParagraph): HostObject | null => {
    if (profile.listFieldsFailOnDeleted && /<w:del /.test(paragraph.properties))
      throw generalException("Paragraph.listItem");
    return label(paragraph) ? { kind: "ListItem", target: paragraph } : null;
  };
  const list = (paragraph: StoryParagraph): HostObject | null =>
    label(paragraph) ? { kind: "List", target: paragraph } : null;
  const required = (found: HostObject | null, location: string): HostObject => {
    if (!found) throw itemNotFound(location);
    return found;
  };
  return {
    id: (paragraph) => paragraph.id,
    get: {
      Text: ["1.1", (paragraph) => spanText(model, document.spanOf(paragraph))],
      Style: ["1.1", (paragraph) => profile.styleNames[style(paragraph)] ?? style(paragraph)],
      StyleBuiltIn: ["1.3", (paragraph) => style(paragraph).replace(/ /g, "")],
      IsListItem: ["1.3", (paragraph) => label(paragraph) !== null],
      TableNestingLevel: ["1.3", (paragraph) => paragraph.table],
      OutlineLevel: ["1.1", (paragraph) => document.facts(paragraph)?.style.heading ?? 10],
      Alignment: ["1.1", () => "Left"],
      FirstLineIndent: ["1.1", () => 0],
      LeftIndent: ["1.1", () => 0],
      RightIndent: ["1.1", () => 0],
      SpaceAfter: ["1.1", () => 0],
      SpaceBefore: ["1.1", () => 0],
      LineSpacing: ["1.1", () => 12],
    },
    set: {
      Style: ["1.1", (paragraph, name) => copyStyle(model, paragraph, String(name), "Style")],
      StyleBuiltIn: [
        "1.3",
        (paragraph, name) => copyStyle(model, paragraph, String(name), "BuiltIn"),
      ],
    },
    objects: {
      Font: ["1.1", (paragraph) => ({ kind: "Font", target: document.spanOf(paragraph) })],
      ParentBody: ["1.3", (paragraph) => ({ kind: "ParentBody", target: paragraph })],
      ListItem: ["1.3", (paragraph) => required(listItem(paragraph), "Paragraph.listItem")],
      ListItemOrNullObject: ["1.3", listItem],
      List: ["1.3", (paragraph) => required(list(paragraph), "Paragraph.list")],
      ListOrNullObject: ["1.3", list],
    },
    methods: {
      GetRange: ["1.3", (each, [where]) => rangeObject(part(model, document.spanOf(each), where))],
      GetNextOrNullObject: ["1.3", (paragraph) => beside(paragraph, 1)],
      GetPreviousOrNullObject: ["1.3", (paragraph) => beside(paragraph, -1)],
      GetOoxml: ["1.1", (paragraph) => document.ooxml([paragraph])],
      Search: [
        "1.1",
        (paragraph, [text, options]) => {
          const found = search(model, document.spanOf(paragraph), String(text), optionsOf(options));
          return collection(
            "RangeCollection",
            once(() => found.map(rangeObject)),
          );
        },
      ],
      InsertText: [
        "1.1",
        (paragraph, [text, where]) =>
          rangeObject(insertText(model, document.spanOf(paragraph), String(text), where)),
      ],
      InsertParagraph: [
        "1.1",
        (paragraph, [text, where]) => {
          mustBeWritable(model, "Paragraph.insertParagraph", paragraph);
          if (where !== "Before" && where !== "After")
            throw invalidArgument("Paragraph.insertParagraph");
          const added = document.insertParagraph(paragraph, where);
          if (text !== "") insertText(model, document.spanOf(added), String(text), "End");
          return paragraphObject(added);
        },
      ],
      Delete: [
        "1.1",
        (paragraph) => {
          mustBeWritable(model, "Paragraph.delete", paragraph);
          document.removeParagraph(paragraph);
          return null;
        },
      ],
      AttachToList: [
        "1.3",
        (paragraph, [id]) => {
          mustBeWritable(model, "Paragraph.attachToList", paragraph);
          if (label(paragraph)) throw invalidArgument("Paragraph.attachToList");
          const member = document.paragraphs.find((each) => listId(model, each) === id);
          const numPr = member && numbering(member.properties);
          if (!numPr) throw itemNotFound("Paragraph.attachToList");
          document.setProperties(paragraph, withNumbering(paragraph.properties, numPr));
          return { kind: "List", target: paragraph };
        },
      ],
      StartNewList: [
        "1.3",
        (paragraph) => {
          mustBeWritable(model, "Paragraph.startNewList", paragraph);
          if (label(paragraph)) throw invalidArgument("Paragraph.startNewList");
          const id = document.addList();
          const numPr = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
          document.setProperties(paragraph, withNumbering(paragraph.properties, numPr));
          return { kind: "List", target: paragraph };
        },
      ],
      DetachFromList: [
        "1.3",
        (paragraph) => {
          mustBeWritable(model, "Paragraph.detachFromList", paragraph);
          const numPr = numbering(paragraph.properties);
          if (!label(paragraph) || !numPr) throw invalidArgument("Paragraph.detachFromList");
          document.setProperties(paragraph, paragraph.properties.replace(numPr, ""));
          return null;
        },
      ],
      Select: [
        "1.1",
        (paragraph) => {
          document.selection = document.spanOf(paragraph);
          model.selected();
          return null;
        },
      ],
    },
  };
};

/** Word's lists have a whole number each. */
export function listId(model: Model, paragraph: StoryParagraph): number | null {
  const list = model.document.facts(paragraph)?.label?.list;
  if (list === undefined) return null;
  return Number(/\d+/.exec(list)?.[0] ?? 0);
}

/** Gives a paragraph the style that another of that name has. */
function copyStyle(
  model: Model,
  paragraph: StoryParagraph,
  name: string,
  by: "Style" | "BuiltIn",
): void {
  mustBeWritable(model, "Paragraph.style");
  const { document, profile } = model;
  const nameOf = (each: StoryParagraph): string => {
    const plain = document.facts(each)?.style.name ?? "Normal";
    return by === "Style" ? (profile.styleNames[plain] ?? plain) : plain.replace(/ /g, "");
  };
  if (nameOf(paragraph) === name) return;
  const other = document.paragraphs.find((each) => nameOf(each) === name);
  if (!other) throw itemNotFound(`style « ${name} »`);
  const style = /<w:pStyle [^>]*\/>/.exec(other.properties)?.[0] ?? "";
  const inner = paragraph.properties.replace(/^<w:pPr>|<\/w:pPr>$|^<w:pPr\/>$/g, "");
  document.setProperties(
    paragraph,
    `<w:pPr>${style}${inner.replace(/<w:pStyle [^>]*\/>/, "")}</w:pPr>`,
  );
}

import { classesOf, type ClassTable } from "./classes";
import { fontClass } from "./font-class";
import { collection, mustBeWritable, paragraphObject, rangeObject, type Model } from "./model";
import { listId, paragraphClass } from "./paragraph-class";
import { part, rangeClass } from "./range-class";
import { accessDenied, generalException, invalidArgument, itemNotFound } from "./refusal";
import type { StoryParagraph } from "./story";
import type { Classes, HostObject } from "./wire";
import type { Tracking } from "./word-document";

const MODES: readonly Tracking[] = ["Off", "TrackAll", "TrackMineOnly"];

/** The classes of one document in one Word. */
export function wordClasses(model: Model): Classes {
  const { document, profile } = model;
  const root: HostObject = { kind: "Document", target: document };
  const whole = () => {
    const all = document.paragraphs;
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) throw itemNotFound("Document.body");
    return document.span(document.spanOf(first).start, document.spanOf(last).end);
  };
  const documentClass: ClassTable<unknown> = {
    get: {
      ChangeTrackingMode: ["1.4", () => document.tracking],
      Saved: ["1.1", () => true],
    },
    set: {
      ChangeTrackingMode: [
        "1.4",
        (_, value) => {
          mustBeWritable(model, "Document.changeTrackingMode");
          if (!MODES.includes(value as Tracking))
            throw invalidArgument("Document.changeTrackingMode");
          if (model.trackingForced && value === "Off")
            throw accessDenied("Document.changeTrackingMode");
          document.tracking = value as Tracking;
        },
      ],
    },
    objects: { Body: ["1.1", () => ({ kind: "Body", target: null })] },
    methods: { GetSelection: ["1.1", () => rangeObject(document.selection)] },
  };
  const bodyClass: ClassTable<unknown> = {
    get: { Type: ["1.3", () => "MainDoc"] },
    objects: {
      Paragraphs: [
        "1.1",
        () => collection("ParagraphCollection", () => document.paragraphs.map(paragraphObject)),
      ],
    },
    methods: {
      GetRange: ["1.3", (_, [where]) => rangeObject(part(model, whole(), where))],
      GetOoxml: [
        "1.1",
        () => {
          if (profile.ooxmlLimit !== null && document.paragraphs.length > profile.ooxmlLimit)
            throw generalException("Body.getOoxml");
          return document.ooxml();
        },
      ],
    },
  };
  const parentBodyClass: ClassTable<StoryParagraph> = {
    get: {
      Type: ["1.3", (paragraph) => (paragraph.table > 0 ? "TableCell" : paragraph.body)],
    },
  };
  const listClass: ClassTable<StoryParagraph> = {
    get: { Id: ["1.3", (paragraph) => listId(model, paragraph)] },
    methods: {
      SetLevelNumbering: [
        "1.3",
        (paragraph, [depth, numbering, format]) => {
          const pieces = format as readonly (string | number)[];
          const text = pieces
            .map((piece) => (typeof piece === "number" ? `%${piece + 1}` : piece))
            .join("");
          const names: Readonly<Record<string, string>> = {
            UpperRoman: "upperRoman",
            LowerRoman: "lowerRoman",
            UpperLetter: "upperLetter",
            LowerLetter: "lowerLetter",
          };
          const named = names[String(numbering)] ?? "decimal";
          document.setListLevel(listId(model, paragraph) ?? 0, Number(depth), named, text);
          return null;
        },
      ],
      // What the drafts look like is not told here.
      SetLevelStartingNumber: ["1.3", () => null],
      SetLevelIndents: ["1.3", () => null],
    },
  };
  const listItemClass: ClassTable<StoryParagraph> = {
    get: {
      Level: ["1.3", (paragraph) => document.facts(paragraph)?.label?.level ?? 0],
      ListString: ["1.3", (paragraph) => document.facts(paragraph)?.label?.text ?? ""],
    },
  };
  const optionNames = ["IgnorePunct", "IgnoreSpace", "MatchCase", "MatchWildcards"] as const;
  const searchOptionsClass: ClassTable<Record<string, unknown>> = {
    set: Object.fromEntries(
      optionNames.map((name) => [
        name,
        [
          "1.1",
          (target: Record<string, unknown>, value: unknown) => (target[name] = value),
        ] as const,
      ]),
    ),
  };
  const firstOf = (items: unknown): HostObject | null =>
    (items as () => readonly HostObject[])()[0] ?? null;
  const collectionClass: ClassTable<unknown> = {
    methods: {
      GetFirst: [
        "1.3",
        (items) => {
          const found = firstOf(items);
          if (!found) throw itemNotFound("getFirst");
          return found;
        },
      ],
      GetFirstOrNullObject: ["1.3", firstOf],
    },
  };
  return classesOf(
    root,
    {
      Document: documentClass,
      Body: bodyClass,
      ParentBody: parentBodyClass,
      Range: rangeClass(model),
      Paragraph: paragraphClass(model),
      Font: fontClass(model),
      List: listClass,
      ListItem: listItemClass,
      Comment: { get: { Content: ["1.4", (made: { text: string }) => made.text] } },
      SearchOptions: searchOptionsClass,
      ClientService: {
        methods: {
          NotifyActionHandlerReady: ["1.1", () => null],
          SendTelemetryEvent: ["1.1", () => null],
        },
      },
      ParagraphCollection: collectionClass,
      RangeCollection: collectionClass,
    } as Readonly<Record<string, ClassTable<never>>>,
    profile.wordApi,
  );
}

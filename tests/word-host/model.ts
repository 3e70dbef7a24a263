import { accessDenied } from "./refusal";
import type { Profile } from "./profile";
import type { StoryParagraph } from "./story";
import type { HostObject } from "./wire";
import type { Span, WordDocument } from "./word-document";

/** What the classes share: the document, the Word they imitate, and the state that refuses writes. */
export interface Model {
  readonly document: WordDocument;
  readonly profile: Profile;
  /** Protected or read-only: every write is refused. */
  locked: boolean;
  /** Paragraphs in content controls that cannot be edited. */
  readonly lockedParagraphs: Set<StoryParagraph>;
  /** Tracking cannot be turned off, as under « track changes forced on ». */
  trackingForced: boolean;
  /** Called when a selection is made by program. */
  selected(): void;
}

export const paragraphObject = (target: StoryParagraph): HostObject => ({
  kind: "Paragraph",
  target,
});

export const rangeObject = (target: Span): HostObject => ({ kind: "Range", target });

export const collection = (kind: string, items: () => readonly HostObject[]): HostObject => ({
  kind,
  target: items,
  items,
});

/** @throws WireRefusal where the document takes no writes. */
export function mustBeWritable(model: Model, location: string, paragraph?: StoryParagraph): void {
  if (model.locked || (paragraph && model.lockedParagraphs.has(paragraph)))
    throw accessDenied(location);
}

/** The text of a span as the API gives it: paragraphs parted by `\r`. */
export const spanText = (model: Model, span: Span): string =>
  model.document
    .letters(span)
    .map((letters) =>
      letters
        .filter((letter) => model.profile.deletionsInText || letter.deleted === null)
        .map((letter) => letter.text)
        .join(""),
    )
    .join("\r");

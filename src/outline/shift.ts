import type { Place } from "../model/place";
import type {
  Clause,
  ClauseLabel,
  ContentsEntry,
  OperativeParagraph,
  Resolution,
} from "../model/resolution";
import type { SessionMention } from "../model/session";

const place = <P extends Place>(at: P, delta: number): P => ({
  ...at,
  paragraph: at.paragraph + delta,
});

const clause = <C extends Clause>(one: C, delta: number): C => ({
  ...one,
  paragraph: one.paragraph + delta,
  paragraphs: one.paragraphs.map((at) => at + delta),
});

const label = (one: ClauseLabel | null, delta: number): ClauseLabel | null =>
  one && { ...one, place: one.place && place(one.place, delta) };

const operative = (one: OperativeParagraph, delta: number): OperativeParagraph => ({
  ...clause(one, delta),
  label: label(one.label, delta),
  verbs: one.verbs.map((verb) => place(verb, delta)),
  subItems: one.subItems.map((item) => ({
    ...clause(item, delta),
    label: label(item.label, delta),
  })),
});

const mention = (one: SessionMention, delta: number): SessionMention => ({
  ...place(one, delta),
  phrase: place(one.phrase, delta),
});

/** An entry of contents, moved by so many paragraphs. */
export const shiftContents = (entry: ContentsEntry, delta: number): ContentsEntry => ({
  ...entry,
  paragraph: entry.paragraph + delta,
});

/** A resolution, moved by so many paragraphs. */
export function shiftResolution(one: Resolution, delta: number): Resolution {
  const by = (at: number): number => at + delta;
  return {
    ...one,
    heading: by(one.heading),
    headingParagraphs: one.headingParagraphs.map(by),
    titleParagraphs: one.titleParagraphs.map(by),
    chapeau: one.chapeau === null ? null : by(one.chapeau),
    chapeauParagraphs: one.chapeauParagraphs.map(by),
    preamble: one.preamble.map((each) => clause(each, delta)),
    operative: one.operative.map((each) => operative(each, delta)),
    annexes: one.annexes.map((annex) => ({
      ...annex,
      paragraph: by(annex.paragraph),
      end: by(annex.end),
    })),
    followUp: one.followUp === null ? null : by(one.followUp),
    citations: one.citations.map((citation) => place(citation, delta)),
    sessionMentions: one.sessionMentions.map((each) => mention(each, delta)),
    start: by(one.start),
    end: by(one.end),
  };
}

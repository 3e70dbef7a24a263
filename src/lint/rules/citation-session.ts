import type { Paragraph } from "../../model/paragraph";
import type { Citation, Resolution } from "../../model/resolution";
import type { SessionMention } from "../../model/session";
import type { Fault, ResolutionRule } from "../rule";
import { yearAgainst } from "../security-council-years";
import { span } from "../span";

interface Sentence {
  readonly paragraph: Paragraph;
  readonly citations: readonly Citation[];
  readonly sessions: readonly SessionMention[];
}

/** Citations of the Council or Summit and the sessions named after them, up to a semicolon or full stop. */
function* sentences(resolution: Resolution, paragraphs: readonly Paragraph[]): Iterable<Sentence> {
  const inside = new Set(resolution.citations.map((citation) => citation.paragraph));
  for (const index of inside) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const own = resolution.citations.filter(
      (citation) =>
        citation.paragraph === index && (citation.body === "CFM" || citation.body === "Summit"),
    );
    let group: Citation[] = [];
    for (const [at, citation] of own.entries()) {
      group.push(citation);
      const next = own[at + 1];
      const between = paragraph.text.slice(citation.end, next?.start ?? undefined);
      const sessions = resolution.sessionMentions.filter(
        (mention) =>
          mention.paragraph === index &&
          mention.body === citation.body &&
          mention.form !== "symbol" &&
          mention.role === "historical" &&
          mention.start >= citation.end &&
          mention.end <= (next?.start ?? paragraph.text.length),
      );
      // A list goes on while only signs and « et » part its members.
      if (
        next &&
        /^[\s,;]*(?:et\s+|ainsi que\s+)?(?:les?\s+|la\s+)?(?:résolutions?\s+)?(?:[nN]\s?°\s?)?$/.test(
          between,
        )
      )
        continue;
      const cut = /[.;]\s/.exec(between);
      yield {
        paragraph,
        citations: group,
        sessions: sessions.filter((one) => cut === null || one.start < citation.end + cut.index),
      };
      group = [];
    }
  }
}

function* disagreements({ paragraph, citations, sessions }: Sentence): Iterable<Fault> {
  const named = sessions.map((mention) => mention.session);
  const [only] = citations;
  if (citations.length === 1 && only && sessions.length === 1 && sessions[0]) {
    const mention = sessions[0];
    const between = paragraph.text.slice(only.end, mention.start);
    if (only.session === null || mention.session === null || only.session === mention.session)
      return;
    if (!/adopt/.test(between) || between.length > 140) return;
    yield {
      ...span(paragraph, mention.start, mention.end),
      message: {
        fr: `La résolution ${only.text} est de la ${only.session}ᵉ session, non de la ${mention.session}ᵉ.`,
        en: `Resolution ${only.text} is of session ${only.session}, not of session ${mention.session}.`,
      },
    };
    return;
  }
  if (sessions.length < 2 || citations.length < 2) return;
  for (const [at, mention] of sessions.entries()) {
    if (mention.session === null) continue;
    if (named.indexOf(mention.session) < at) {
      yield {
        ...span(paragraph, mention.start, mention.end),
        message: {
          fr: `La ${mention.session}ᵉ session est nommée deux fois.`,
          en: `Session ${mention.session} is named twice.`,
        },
      };
    } else if (
      !citations.some(
        (citation) => citation.session === mention.session || citation.session === null,
      )
    ) {
      yield {
        ...span(paragraph, mention.start, mention.end),
        message: {
          fr: `Aucune des résolutions citées n’est de la ${mention.session}ᵉ session.`,
          en: `None of the resolutions cited is of session ${mention.session}.`,
        },
      };
    }
  }
  for (const citation of citations) {
    if (citation.session === null || named.includes(citation.session)) continue;
    yield {
      ...span(paragraph, citation.start, citation.end),
      message: {
        fr: `La résolution ${citation.text} est de la ${citation.session}ᵉ session, que la phrase ne nomme pas.`,
        en: `Resolution ${citation.text} is of session ${citation.session}, which the sentence does not name.`,
      },
    };
  }
}

/** A session that steps back in a list that otherwise goes up. */
function* outOfOrder({ paragraph, citations }: Sentence): Iterable<Fault> {
  if (citations.length < 4) return;
  for (const [at, citation] of citations.entries()) {
    const before = citations[at - 1]?.session;
    const after = citations[at + 1]?.session;
    if (before == null || after == null || citation.session === null) continue;
    if (!(before < after && (citation.session < before || citation.session > after))) continue;
    if (
      citation.committee !== null &&
      citation.committee !== citations[at - 1]?.committee &&
      citations[at - 1]?.committee !== null
    )
      continue;
    yield {
      ...span(paragraph, citation.start, citation.end),
      message: {
        fr: `Les sessions de la liste se suivent, sauf ${citation.text} : une cote mal recopiée ?`,
        en: `The sessions of the list go up, save for ${citation.text}: a symbol copied wrong?`,
      },
    };
  }
}

/** Below it, a number with a year is rather the general comment of a committee: « n° 14 (2000) ». */
const FIRST_CITED = 100;

/** Resolutions of the Security Council that are of another year. */
function* ofAnotherYear(citations: readonly Citation[]): Iterable<Fault> {
  for (const { body, number, session, paragraph, start, end } of citations) {
    if (body !== "UNSC" || session === null || number < FIRST_CITED) continue;
    const right = yearAgainst(number, session);
    if (right === null) continue;
    yield {
      paragraph,
      start,
      end,
      message: {
        fr: `La résolution ${number} du Conseil de sécurité est de ${right}, non de ${session} : l’un des deux nombres est faux.`,
        en: `Security Council resolution ${number} is of ${right}, not of ${session}: one of the two numbers is wrong.`,
      },
    };
  }
}

export const citationSession: ResolutionRule = {
  id: "citation-session",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "La cote et la session nommée dans la phrase s’accordent.",
    en: "Symbol and session named in the sentence agree.",
  },
  why: {
    fr: "Une résolution attribuée à une autre session ne se retrouve pas, et l’erreur passe d’une année à l’autre.",
    en: "A resolution attributed to another session cannot be found, and the error is handed on year by year.",
  },
  examples: {
    within: "preamble",
    bad: [
      {
        text: "Rappelant la résolution n°5/45-POL, adoptée par la 44^{ème} session du Conseil des Ministres des Affaires étrangères :",
        finds: ["44"],
      },
      {
        text: "Rappelant les résolutions n°5/43-POL et 5/45-POL, adoptées par les 43^{ème}, 44^{ème} et 45^{ème} sessions du CMAE :",
        finds: ["44"],
      },
      {
        text: "Rappelant la résolution 2254 (2014) du Conseil de sécurité :",
        finds: ["2254 (2014)"],
      },
    ],
    good: [
      "Rappelant la résolution 2254 (2015) du Conseil de sécurité :",
      "Rappelant les résolutions n°5/43-POL et 5/45-POL, adoptées par les 43^{ème} et 45^{ème} sessions du CMAE :",
    ],
  },
  *check(resolution, { paragraphs }) {
    for (const sentence of sentences(resolution, paragraphs)) {
      yield* disagreements(sentence);
      yield* outOfOrder(sentence);
    }
    yield* ofAnotherYear(resolution.citations);
  },
};

import {
  newResolution,
  nextSession,
  type NewResolutionAnswer,
  type Outline,
  type Paragraph,
} from "../../src/index";
import type { AskedResolution } from "./engine";

/** A new resolution of the draft's session, whose place and days the register gives where it can. */
export function newResolutionIn(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  asked: AskedResolution,
): NewResolutionAnswer {
  const number = outlined.session?.number;
  if (number === undefined) return { edits: [], refusal: NO_SESSION };
  const session = nextSession({ number }).session ?? { number };
  return newResolution(paragraphs, outlined, { ...asked, session });
}

const NO_SESSION = {
  fr: "La session du projet n’est pas connue\u00a0: un intitulé ou une formule liminaire la donnera.",
  en: "The draft’s session is not known: a heading or an opening formula will tell it.",
};

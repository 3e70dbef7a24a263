import {
  councilSessions,
  nextSession,
  rollForward,
  summitSessions,
  type Outline,
  type Paragraph,
} from "../../src/index";
import type { Rolled, RollAsked } from "./engine";

/** What the draft becomes at the session asked for, completed from the register of sessions. */
export function rollDraft(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  { request, from, resolutions, renumber }: RollAsked,
): Rolled {
  const register = outlined.body === "Summit" ? summitSessions : councilSessions;
  const asked = nextSession(request, register);
  if (asked.session === null) return { refusals: asked.refusals, halfRolled: null };
  const rolled = rollForward(paragraphs, outlined, asked.session, {
    ...(from !== null && { from }),
    ...(resolutions !== null && { resolutions }),
    renumber,
  });
  const { plan, refusal, halfRolled } = rolled;
  return plan === null ? { refusals: [refusal], halfRolled } : { plan, halfRolled };
}

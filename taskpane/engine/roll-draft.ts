import {
  nextSession,
  rollForward,
  type Outline,
  type Paragraph,
  type SessionRequest,
} from "../../src/index";
import type { Rolled } from "./engine";

/** What the draft becomes at the session asked for, completed from the register of sessions. */
export function rollDraft(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  request: SessionRequest,
  from: number | null,
): Rolled {
  const asked = nextSession(request);
  if (asked.session === null) return { refusals: asked.refusals, roads: [] };
  const rolled = rollForward(paragraphs, outlined, asked.session, from === null ? {} : { from });
  if (rolled.plan) return { plan: rolled.plan };
  return { refusals: [rolled.refusal], roads: rolled.halfRolled?.roads ?? [] };
}

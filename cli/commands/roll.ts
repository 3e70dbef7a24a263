import {
  councilSessions,
  nextSession,
  outline,
  rollEdits,
  rollForward,
  summitSessions,
  writeDocx,
  type Change,
  type HalfRolled,
  type Language,
  type Outline,
  type Paragraph,
  type RollPlan,
  type SessionData,
  type SessionFacts,
  type SessionRequest,
} from "../../src/index";
import { call, type Call } from "../options";
import { rollSummary } from "../roll-summary";
import { complain, FOUND_NOTHING, UsageError, type Terminal } from "../terminal";
import { trackedBy, wordFile } from "../word-file";
import { writeFile } from "../write-file";

/** `greffier roll FILE --to N --out FILE`: the next session's draft. Without --out, what would change. */
export async function rollCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    to: { type: "string" },
    from: { type: "string" },
    place: { type: "string" },
    country: { type: "string" },
    opens: { type: "string" },
    closes: { type: "string" },
    theme: { type: "string" },
    out: { type: "string" },
    resolution: { type: "string", multiple: true },
    renumber: { type: "boolean" },
    clean: { type: "boolean" },
  });
  const [file, ...others] = asked.positionals;
  const to = asked.count("to");
  if (file === undefined || others.length > 0 || to === undefined)
    throw new UsageError({
      fr: "nommez un fichier et la session où le porter (greffier roll recueil.docx --to 48 --out projet.docx).",
      en: "name one file and the session to roll it to (greffier roll collection.docx --to 48 --out draft.docx).",
    });
  const word = await wordFile(file);
  const from = asked.count("from");
  const outlined = outline(word.paragraphs, { session: from });
  const session = askedSession(
    asked,
    to,
    outlined.body === "Summit" ? summitSessions : councilSessions,
  );
  const { plan, halfRolled } = planOf(asked, word.paragraphs, outlined, session);
  if (halfRolled !== null) complain(terminal, halfRolled.sentence, language);
  const clean = asked.flag("clean");
  const taken = clean ? plan.changes.filter(isSafe) : plan.changes;
  const out = asked.one("out");
  if (out !== undefined) {
    const comments = taken
      .filter(({ certainty }) => certainty !== "certain")
      .map(({ place, reason }) => ({ place, text: reason[language] }));
    const bytes = writeDocx(word, rollEdits(taken), {
      tracked: clean ? null : trackedBy(),
      ...(!clean && { comments }),
    });
    await writeFile(out, bytes);
  }
  terminal.out(rollSummary(plan, word.paragraphs, { language, out: out ?? null, clean }));
  return FOUND_NOTHING;
}

/** What a clean text takes: nothing that the drafter would still have to decide. */
const isSafe = ({ certainty }: Change): boolean => certainty !== "to-confirm";

/** @throws UsageError with everything that is missing or wrong */
function askedSession(asked: Call, number: number, register: readonly SessionFacts[]): SessionData {
  const request: SessionRequest = {
    number,
    city: asked.one("place"),
    country: asked.one("country"),
    opens: asked.one("opens"),
    closes: asked.one("closes"),
    theme: asked.one("theme"),
  };
  const { session, refusals } = nextSession(request, register);
  if (session !== null) return session;
  throw new UsageError({
    fr: refusals.map(({ fr }) => fr).join(" "),
    en: refusals.map(({ en }) => en).join(" "),
  });
}

/** @throws UsageError where the text cannot be rolled so */
function planOf(
  asked: Call,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  session: SessionData,
): { readonly plan: RollPlan; readonly halfRolled: HalfRolled | null } {
  const from = asked.count("from");
  const resolutions = asked.all("resolution");
  const { plan, refusal, halfRolled } = rollForward(paragraphs, outlined, session, {
    ...(from !== undefined && { from }),
    ...(resolutions.length > 0 && { resolutions }),
    renumber: asked.flag("renumber"),
  });
  if (plan !== null) return { plan, halfRolled };
  const roads = (halfRolled?.roads ?? []).map((road) => `--from ${road.from} --to ${road.to}`);
  const ways =
    roads.length === 0 ? ["", ""] : [` (${roads.join(", ou ")})`, ` (${roads.join(", or ")})`];
  throw new UsageError({ fr: `${refusal.fr}${ways[0]}`, en: `${refusal.en}${ways[1]}` });
}

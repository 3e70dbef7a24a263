import {
  countChanges,
  type Certainty,
  type Language,
  type Paragraph,
  type RollPlan,
} from "../src/index";

const WORDS: Record<
  Language,
  Record<Certainty | "kept" | "written" | "preview" | "note", string>
> = {
  fr: {
    certain: "certaines",
    "to-confirm": "à confirmer",
    marked: "à compléter ou à vérifier",
    kept: "Laissées telles quelles (--clean)\u00a0:",
    written: "Écrit\u00a0:",
    preview: "Rien n’est écrit\u00a0: ajoutez --out FICHIER.",
    note: "à vérifier",
  },
  en: {
    certain: "certain",
    "to-confirm": "to confirm",
    marked: "to complete or check",
    kept: "Left as they are (--clean):",
    written: "Written:",
    preview: "Nothing is written: add --out FILE.",
    note: "to check",
  },
};

const ORDER: readonly Certainty[] = ["certain", "to-confirm", "marked"];

/** What a roll changes: counts, then each change that the drafter should look at, or all in a preview. */
export function rollSummary(
  plan: RollPlan,
  paragraphs: readonly Paragraph[],
  {
    language,
    out,
    clean,
  }: { readonly language: Language; readonly out: string | null; readonly clean: boolean },
): string {
  const words = WORDS[language];
  const counts = countChanges(plan.changes);
  const colon = language === "fr" ? "\u00a0:" : ":";
  const lines = [
    `${plan.from} → ${plan.to}, ${plan.resolutions.length} ${language === "fr" ? "résolution(s)" : "resolution(s)"}${colon} ` +
      ORDER.map((certainty) => `${counts[certainty]} ${words[certainty]}`).join(", "),
  ];
  for (const certainty of ORDER) {
    const shown = plan.changes.filter((change) => change.certainty === certainty);
    if (shown.length === 0 || (certainty === "certain" && out !== null)) continue;
    const left = clean && certainty === "to-confirm";
    lines.push("", left ? words.kept : `${words[certainty]}${colon}`);
    for (const { resolution, place, before, after, reason } of shown) {
      const where = resolution ?? `§ ${paragraphs[place.paragraph]?.line ?? place.paragraph}`;
      lines.push(`  ${where}  ${short(before)} → ${after === null ? words.note : short(after)}`);
      lines.push(`      ${reason[language]}`);
    }
  }
  lines.push("", out === null ? words.preview : `${words.written} ${out}`);
  return `${lines.join("\n")}\n`;
}

const short = (text: string): string =>
  text.length > 90 ? `${text.slice(0, 60)} […] ${text.slice(-24)}` : text || "∅";

/** Writes `docs/rules.md` out of the rules themselves. `npx tsx scripts/rules-page.ts` */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules, type Rule } from "../src/index";

interface Judged {
  readonly read: string;
  readonly rules: Readonly<
    Record<string, { readonly right: number; readonly wrong: number } | undefined>
  >;
}

interface Planted {
  readonly seed: number;
  readonly rules: Readonly<
    Record<string, { readonly planted: number; readonly found: number } | undefined>
  >;
}

const SEVERITY = { error: "erreur", warning: "avertissement", info: "information" } as const;

const WITHIN = {
  operative: "dans un dispositif",
  preamble: "dans un préambule",
  resolution: "sous un intitulé",
  collection: "texte entier",
  none: "texte seul",
} as const;

const block = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;

function figures(id: string, judged: Judged, planted: Planted): string {
  const read = judged.rules[id];
  const asked = planted.rules[id];
  const precision = read
    ? `${read.right} justes sur ${read.right + read.wrong} lus`
    : "aucun constat d’erreur ou d’avertissement dans l’échantillon lu";
  const recall =
    asked && asked.planted > 0
      ? `${asked.found} trouvées sur ${asked.planted} fautes plantées`
      : "pas de faute plantée";
  return `Précision : ${precision}. Rappel : ${recall}.`;
}

function section(rule: Rule, judged: Judged, planted: Planted): string {
  const { bad, good, within } = rule.examples;
  const faults = bad.flatMap(({ text, finds, fixed }) => [
    block(text),
    `Trouve ${finds.map((one) => `\`${one.trim()}\``).join(", ")}${fixed === undefined ? "." : " ; corrigé :"}`,
    ...(fixed === undefined ? [] : [block(fixed)]),
  ]);
  return [
    `## \`${rule.id}\``,
    `${rule.summary.fr} *${rule.summary.en}*`,
    `**Gravité** : ${SEVERITY[rule.severity]}. **Pourquoi** : ${rule.why.fr} *${rule.why.en}*`,
    figures(rule.id, judged, planted),
    ...(bad.length > 0 ? [`**Faute** (${WITHIN[within]})`, ...faults] : []),
    "**Juste**",
    ...good.map(block),
  ].join("\n\n");
}

/** The page, from the rules and the figures last measured. */
export function rulesPage(judged: Judged, planted: Planted): string {
  const table = rules.map(
    (rule) => `| [\`${rule.id}\`](#${rule.id}) | ${SEVERITY[rule.severity]} | ${rule.summary.fr} |`,
  );
  return `${[
    "# Les règles",
    "Page produite par `npx tsx scripts/rules-page.ts` : les exemples sont ceux que les tests exécutent. *This page is generated; its examples are the tests.*",
    "Une **erreur** arrête la diffusion, un **avertissement** demande un regard, une **information** est affaire de goût. La gravité donnée est celle de la règle ; un constat moins sûr la baisse et le dit.",
    "Précision : constats d’erreur et d’avertissement lus un à un sur les résolutions paires du recueil de la 47ᵉ session, que nul n’avait lues en écrivant les règles ; chaque lot compté tel qu’il a été lu, avant correction des règles (`bench/lint-judged.json`). " +
      `Rappel : fautes plantées dans le recueil d’exemple, numéros tapés et automatiques, graine ${planted.seed}, \`npx tsx bench/lint-planted.ts\`.`,
    ["| Règle | Gravité | Ce qu’elle veut |", "| --- | --- | --- |", ...table].join("\n"),
    ...rules.map((rule) => section(rule, judged, planted)),
  ].join("\n\n")}\n`;
}

/** The repository: the script and the tests run from its root. */
const root = process.cwd();

/** A measured file of `bench/`. */
export const measured = <T>(name: string): T =>
  JSON.parse(readFileSync(join(root, "bench", name), "utf8")) as T;

export const currentPage = (): string =>
  rulesPage(measured<Judged>("lint-judged.json"), measured<Planted>("lint-planted.json"));

if (process.argv[1]?.endsWith("rules-page.ts")) {
  writeFileSync(join(root, "docs/rules.md"), currentPage());
}

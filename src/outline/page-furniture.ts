import { MONTHS } from "../language/calendar-day";
import { level, singleSpaced } from "../language/level";

/** What the pages of United Nations documents have at head and foot, and their footnotes. */
const FURNITURE = new RegExp(
  `^\\s{0,4}(?:${[
    "distr\\. ",
    "ge\\.\\d\\d",
    "[_=*-]{4}",
    "[[(]?(?:\\d{1,3} )?[ase]/(?:hrc/|res/|\\d|conf)[\\w/.() -]{0,30}(?:\\]?\\.?$|[,;.] |et )",
    "(?:\\d{1,3} )?[a-z]{1,4} ?/[\\w/.()-]{0,24}\\d[\\w/.()-]{0,10}$",
    "```",
    "\\d{2}-\\d{5}",
    "(?:francais )?original ?:",
    "(?:francais|anglais)$",
    "(?:nations unies|assemblee generale|conseil de securite)$",
    "\\d{1,3}\\s{0,4}$",
    "[a-hj-uwyz♲]$",
    "\\d{1,3}/\\d{1,3}$",
    "\\d{1,2} ?/ ",
    "(?:\\d{1,3} )?resolution \\d{1,4} [a-z]? ?\\([ivxl]+\\)[.,]",
    "vol\\. [ivxl]+$",
    "(?:\\d{1,3} )?voir |[^a-z]{0,4}ibid",
    "page \\d{1,4}$",
    "[^a-z\\d]{1,80}$",
    "merci de recycler",
    "\\* nouveau tirage",
  ].join("|")})`,
);

/** A footnote, however long: « 4 Nations Unies, Recueil des Traités… », « 2/ Résolution 66/288 ». */
const CITED_WORK = new RegExp(
  `^\\s{0,4}(?:${[
    "\\d{1,2} ?/ ",
    "(?:\\d{1,3} )?(?:voir (?:aussi |egalement )?(?:$|[a-z]{1,2}/|resolution|documents|actes?|sect|par|note)|documents officiels d)",
    "\\S{1,4} d\\S{6,13} off\\S{4,9} d",
    "(?:\\S{1,3} )?/[bh]id[.,]",
    "\\d{1,3} (?:rapport d|(?:programme|organisation) des nations unies|(?:nations unies|societe des nations), recueil|actes d|resolution|decision)",
    "[\\dslio'·]{1,3} (?:resolution|decision) (?:e?s-)?\\d{1,4}[/ ]",
    "(?:resolution|decision) \\S{1,12} (?:de l'assemblee generale|du conseil [^,;]{4,30}), annexe",
    "(?:resolution|decision) (?:e?s-)?\\d{1,4}/\\d{1,3}(?: [a-z])?[.,](?! [a-z]{2,20}ant )",
  ].join("|")})`,
);

/** « 70e séance plénière, 12 décembre 1997 », « [Adoptée sans vote.] », « Ont voté pour : ». */
const RECORD = new RegExp(
  `^(?:${[
    "[^a-z\\s]\\S{0,7}(?: \\S{1,3})? (?:seance|reunion)(?![a-z]).{0,50}$",
    "(?=\\S{0,6}\\d)\\S{1,9} seance pleniere",
    "[a-z-]{4,30} seance (?:pleniere|ouverte)",
    "[^a-z].{1,30}p[l/]eni.re(?![a-z]).{0,30}\\d{3,4}[.,]?$",
    "(?!.*[;,:]$)\\S{1,5}(?: \\S{1,4}){0,2} \\S{4,9}(?: \\S{1,3})? pl\\S{0,2}n[^t\\s]\\S{1,6}(?: .{0,40})?$",
    "\\[resolution adoptee (?:par|a )",
    "decisions?$",
    "[^a-z]{0,3}adoptee? (?:sans|par|a )",
    "ad\\S{3,8} .{0,14}(?:unanimit|\\d\\S{0,4} s.?ance)",
    "[^a-z]{0,3}(?:ont vote |se sont abstenus|abstentions? ?:)",
  ].join("|")})`,
);

/** « 12 décembre 1997 », whatever a scan made of it, below the sitting. */
const DAY = new RegExp(
  `^(?:\\d{1,2}(?:er)? (?:${MONTHS.map(level).join("|")}) {0,2}\\d{4}\\.?$|[^a-z\\s]{1,3} ?[a-z]{3,10} \\S?\\d{3,4}$)`,
);

/** How long what stands at a page's head or foot is at most, and a record of adoption. */
const LONGEST = 160;
const LONGEST_RECORD = 260;

/** Whether a line, levelled, is what pages have at head and foot. */
export function isFurniture(levelled: string): boolean {
  const line = singleSpaced(levelled.slice(0, LONGEST + 1));
  return (levelled.length < LONGEST && FURNITURE.test(line)) || CITED_WORK.test(line);
}

/** What records the adoption below a resolution of the United Nations: it ends there. */
export const isRecord = (levelled: string): boolean =>
  levelled.length < LONGEST_RECORD && RECORD.test(singleSpaced(levelled.trim()));

/** A day alone on its line: below a dispositif it belongs to the record. */
export const isDay = (levelled: string): boolean =>
  levelled.length < 32 && DAY.test(singleSpaced(levelled.trim()));

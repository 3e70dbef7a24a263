import type { Warning } from "../model/paragraph";

/** Every sentence that the reader may say about what it could not read, in French and English. */
const SENTENCES = {
  "relationship-guessed": (part: string) => [
    `Le fichier ne dit pas où est son texte ; ${part} a été lu.`,
    `The file does not say where its text is; ${part} was read.`,
  ],
  "part-missing": (target: string) => [
    `La partie ${target}, que le fichier annonce, est absente.`,
    `The part ${target}, which the file announces, is missing.`,
  ],
  "part-unreadable": (reason: string) => [
    `Cette partie est illisible et n’a pas été prise en compte (${reason}).`,
    `This part could not be read and was left out (${reason}).`,
  ],
  "entry-outside": (name: string) => [
    `L'archive contient un nom suspect, laissé de côté : ${name}.`,
    `The archive holds a suspicious name, left aside: ${name}.`,
  ],
  "duplicate-id": (id: string) => [
    `L'identifiant ${id} est défini deux fois ; la première définition vaut.`,
    `The identifier ${id} is defined twice; the first definition holds.`,
  ],
  "style-unknown": (id: string) => [
    `Le style « ${id} » n’est pas défini ; le style par défaut s’applique.`,
    `The style "${id}" is not defined; the default style applies.`,
  ],
  "style-loop": (id: string) => [
    `Le style « ${id} » repose sur lui-même.`,
    `The style "${id}" is based on itself.`,
  ],
  "list-unknown": (id: string) => [
    `La liste ${id} n’est pas définie ; le paragraphe est lu sans numéro.`,
    `The list ${id} is not defined; the paragraph is read without a number.`,
  ],
  "number-format": (format: string) => [
    `Les numéros au format « ${format} » sont donnés en chiffres.`,
    `Numbers in the format "${format}" are given in figures.`,
  ],
  "outside-content": () => [
    `Le document inclut ici un autre fichier (altChunk), qui n’a pas été lu.`,
    `The document includes another file here (altChunk), which was not read.`,
  ],
  "text-box": () => [
    `Ce paragraphe porte une zone de texte, qui n’est pas lue.`,
    `This paragraph carries a text box, which is not read.`,
  ],
  formula: () => [
    `Ce paragraphe contient une formule, qui n’est pas lue.`,
    `This paragraph holds a formula, which is not read.`,
  ],
  "field-open": () => [
    `Un champ commence dans ce paragraphe et ne s’y termine pas.`,
    `A field starts in this paragraph and its code does not end there.`,
  ],
  "element-unknown": (name: string) => [
    `L’élément <${name}> n’est pas lu ; il est gardé tel quel.`,
    `The element <${name}> is not read; it is kept as it is.`,
  ],
} satisfies Record<string, (detail: string) => readonly [string, string] | string[]>;

export type WarningKind = keyof typeof SENTENCES;

/** Collects warnings; the same one about the same thing is said once. */
export class Warnings {
  readonly list: Warning[] = [];
  private readonly said = new Set<string>();

  add(kind: WarningKind, part: string, detail = "", paragraph: number | null = null): void {
    const key = `${kind}\n${part}\n${detail}\n${paragraph ?? ""}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    const [message = "", english = ""] = SENTENCES[kind](detail);
    this.list.push({ part, message, english, paragraph });
  }
}

import fc from "fast-check";
import { draft } from "../../src/lint/draft";
import { houseStyle } from "../../src/lint/house-style";
import { lint, type LintResult } from "../../src/lint/lint";
import type { Paragraph } from "../../src/model/paragraph";
import { outline, reoutline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";

/** Clauses that agree with some of each other and contradict others: what rules over a draft compare. */
const CLAUSES = [
  "Rappelant la résolution n°5/25-P sur la gestion durable de l'eau ;",
  "Saluant la résolution n°5/25-POL sur la protection des forêts ;",
  "Rappelant la résolution 74/318 de l'Assemblée générale ;",
  "Rappelant la résolution 74/308 de l'Assemblée générale et la résolution 74/318 ;",
  "Ayant à l'esprit le Forum de l'Eau Douce et le Centre Hedaya de lecture ;",
  "Saluant le Forum Eau-Douce et le Centre Hedayah de lecture ;",
  "Notant le Forum de l'eau douce et la Bibliothèque Nationale des Livres Rares ;",
  "Notant la Bibliothèque nationale des livres rares et le Centre Hedaya ;",
  "Réaffirmant la Convention sur la conservation des livres anciens des bibliothèques municipales ;",
  "Réaffirmant la Convention pour la conservation des livres anciens et bibliothèques municipales ;",
  "Rappelant le colloque international des bibliothécaires francophones réuni à Bamako le 5 mai 2019 ;",
  "Rappelant le colloque international des bibliothécaires francophones réuni à Bamako le 5 mai 2018 ;",
  "Citant « chaque bibliothèque publique accueille librement toutes les lectrices et lecteurs du quartier » ;",
  "Citant « chaque bibliothèque publique accueille gratuitement toutes les lectrices et lecteurs du quartier » ;",
  "SE FÉLICITANT DE L'ÉTAT DES SALLES À LIRE ;",
  "SE FELICITANT DE L'ETAT DES SALLES A LIRE ;",
];
const OPERATIVE = [
  "**SE FÉLICITE** de l'ouverture d'une bibliothèque.",
  "**SE FELICITE** de l'ouverture d'une bibliothèque ;",
  "**INVITE** les États membres à lire «Le livre».",
  "**SALUE** le prochain forum de l'eau, prévu le 2 mai 2019.",
  "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.",
];
const SESSIONS = ["quarante-huitième", "quarante-septième"];
const CHAPEAUX = SESSIONS.flatMap((session) => [
  `Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa ${session} session, à Islamabad ;`,
  `Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique réuni en sa ${session} session à Islamabad ;`,
]);

const text = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    title: fc.constantFrom("LES ÉCOLES", "LES ECOLES", "L'EAU A BOIRE"),
    chapeau: fc.constantFrom(...CHAPEAUX),
    preamble: fc.array(fc.constantFrom(...CLAUSES), { maxLength: 5 }),
    operative: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...OPERATIVE)), {
      maxLength: 4,
    }),
    mark: fc.constantFrom(".", "-"),
  })
  .map(({ number, title, chapeau, preamble, operative, mark }) =>
    [
      `RÉSOLUTION N°${number}/48-POL`,
      "SUR",
      title,
      chapeau,
      ...preamble,
      ...operative.map(([at, one]) => `${at}${mark} ${one}`),
    ].join("\n\n"),
  );

const paragraphsOf = (given: string): readonly Paragraph[] => readText(given).paragraphs;

const CONTENTS = [
  "OIC/CFM-47/2020/POL/RES",
  "1.\tRésolution n°1/48-POL sur les écoles\t3",
  "2.\tRésolution n°2/48-POL sur les musées\t4",
].join("\n\n");

/** A change of a draft: a few paragraphs give way to others, now and then to whole resolutions. */
const change = fc.record({
  at: fc.nat(),
  removed: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(0, 1, 1, 1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 12 }) },
  ),
  fresh: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...CLAUSES, ...OPERATIVE), { maxLength: 1 }),
    },
    { weight: 1, arbitrary: fc.array(text, { minLength: 1, maxLength: 2 }) },
  ),
  /** Letters typed into the paragraph that stands there instead. */
  typed: fc.option(fc.constantFrom("x", " ", "É", "2", "«", ";")),
});

/** The paragraphs with their places; those whose place stays are the same objects. */
const placed = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((one, index) => (one.index === index ? one : { ...one, index, line: index + 1 }));

function typedInto(paragraph: Paragraph, letters: string, where: number): Paragraph {
  const at = where % (paragraph.text.length + 1);
  const [read] = paragraphsOf(paragraph.text.slice(0, at) + letters + paragraph.text.slice(at));
  return { ...(read ?? paragraph), index: paragraph.index, line: paragraph.line };
}

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(all: readonly Paragraph[], { at, removed, fresh, typed }: Change) {
  const from = at % (all.length + 1);
  const old = all[from];
  const now =
    typed !== null && old
      ? [typedInto(old, typed, at)]
      : fresh.flatMap((one) => paragraphsOf(one).map((paragraph) => ({ ...paragraph })));
  const gone = typed !== null && old ? 1 : Math.min(removed, all.length - from);
  const paragraphs = placed([...all.slice(0, from), ...now, ...all.slice(from + gone)]);
  return { paragraphs, change: { at: from, removed: gone, inserted: now.length } };
}

const STYLES = { accented: houseStyle({}), majority: houseStyle({ accents: "majority" }) };

it("gives, change after change in a long draft, what a full lint of each gives", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 4, maxLength: 8 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("accented" as const, "majority" as const),
      (resolutions, changes, accents) => {
        const style = STYLES[accents];
        let paragraphs = paragraphsOf([CONTENTS, ...resolutions].join("\n\n"));
        let outlined = outline(paragraphs);
        const states: { readonly paragraphs: readonly Paragraph[]; readonly kept: LintResult }[] = [
          { paragraphs, kept: lint({ paragraphs, outline: outlined, style }) },
        ];
        for (const one of changes) {
          const next = changed(paragraphs, one);
          paragraphs = next.paragraphs;
          outlined = reoutline(outlined, paragraphs, next.change);
          states.push({ paragraphs, kept: lint({ paragraphs, outline: outlined, style }) });
        }
        for (const { paragraphs: after, kept } of states) {
          expect(kept.crashed).toEqual([]);
          expect(kept).toEqual(lint(draft(structuredClone(after), { style })));
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("finds the same objects again in the resolutions that an edit leaves alone", () => {
  const [first = "", second = ""] = fc.sample(text, { numRuns: 2, seed: 48 });
  const paragraphs = paragraphsOf([first, second.replace(/N°\d/, "N°9")].join("\n\n"));
  const outlined = outline(paragraphs);
  const last = paragraphs.length - 1;
  const before = lint({ paragraphs, outline: outlined });
  const edited = paragraphs.with(last, typedInto(paragraphs[last] as Paragraph, " ", 20));
  const change = { at: last, removed: 1, inserted: 1 };
  const after = lint({ paragraphs: edited, outline: reoutline(outlined, edited, change) });
  const own = before.findings.filter(({ resolution }) => resolution !== "9/48-POL");
  expect(own.length).toBeGreaterThan(0);
  expect(own.every((finding) => after.findings.includes(finding))).toBe(true);
});

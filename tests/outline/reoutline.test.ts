import fc from "fast-check";
import type { Paragraph } from "../../src/model/paragraph";
import { outline, reoutline } from "../../src/outline/outline";
import { CHAPEAU, FOLLOW_UP, indexed, LIBRARIES, listed, paragraphsOf } from "./paragraphs";

const SNIPPETS = [
  "RÉSOLUTION N°1/48-C",
  "RÉSOLUTION N°2/48-C SUR LES ARCHIVES",
  "RÉSOLUTION N°3/47-C",
  "RÉSOLUTION",
  "N°4/48-C",
  "2/8-AF(IS)",
  "SUR",
  "LES ARCHIVES",
  "1.\tRésolution n°1/48-C sur les archives\t3",
  CHAPEAU,
  CHAPEAU.replace("quarante-huitième", "quarante-septième"),
  "OIC/CFM-48/2022/CUL/RES",
  "Rappelant la 47ème session du CMAE, tenue à Niamey ;",
  "Notant que les archives de la",
  "Réaffirmant, lors de cette session, le droit de lire ;",
  "ville ont été ouvertes ;",
  "1. **INVITE** les États membres à :",
  "2. **SALUE** la 75ème session de l'Assemblée générale ; et **NOTE** la résolution 74/38.",
  `3. ${FOLLOW_UP}`,
  "**DECIDE** de rester saisi.",
  " - a) ouvrir les salles ;",
  "i) le soir ;",
  "ANNEXE",
  "CODE DU LECTEUR",
  "Le code vaut partout.",
  "  ",
];

const paragraph = (text: string): Paragraph => {
  const [read] = paragraphsOf(text);
  const blank = { ...(paragraphsOf("x")[0] as Paragraph), text: "", runs: [] };
  return read ?? blank;
};

const anyParagraph = fc
  .tuple(fc.constantFrom(...SNIPPETS), fc.boolean(), fc.integer({ min: 1, max: 9 }))
  .map(([text, labelled, value]) =>
    labelled && text.startsWith("**")
      ? listed(paragraph(text), { value, text: `${value}.` })
      : paragraph(text),
  );

const anyChange = fc.record({
  at: fc.nat(60),
  removed: fc.nat(3),
  fresh: fc.array(anyParagraph, { maxLength: 3 }),
});

/** Applies a change, keeping the paragraphs that it leaves alone. */
function edited(paragraphs: readonly Paragraph[], at: number, removed: number, fresh: Paragraph[]) {
  return indexed([...paragraphs.slice(0, at), ...fresh, ...paragraphs.slice(at + removed)]);
}

describe("reoutline", () => {
  it("equals a full reading, edit after edit, and says the same of the draft's session", () => {
    const drafts = fc.array(anyParagraph, { maxLength: 40 });
    const option = fc.option(fc.integer({ min: 46, max: 49 }), { nil: undefined });
    fc.assert(
      fc.property(
        drafts,
        fc.array(anyChange, { maxLength: 6 }),
        option,
        (draft, changes, session) => {
          const options = session === undefined ? {} : { session };
          let paragraphs = indexed(draft.map((one) => ({ ...one })));
          let outlined = outline(paragraphs, options);
          for (const change of changes) {
            const at = Math.min(change.at, paragraphs.length);
            const removed = Math.min(change.removed, paragraphs.length - at);
            const inserted = change.fresh.length;
            paragraphs = edited(
              paragraphs,
              at,
              removed,
              change.fresh.map((one) => ({ ...one })),
            );
            outlined = reoutline(outlined, paragraphs, { at, removed, inserted });
            expect(outlined).toEqual(outline(paragraphs, options));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("leaves the other resolutions as they are", () => {
    const paragraphs = paragraphsOf(`${LIBRARIES}\n${LIBRARIES.replace("N°7", "N°8")}`);
    const before = outline(paragraphs);
    const fresh = { ...paragraphsOf("Notant le prêt gratuit ;")[0], index: 6 } as Paragraph;
    const after = reoutline(before, paragraphs.with(6, fresh), { at: 6, removed: 1, inserted: 1 });
    expect(after.resolutions[1]).toBe(before.resolutions[1]);
    expect(after.resolutions[0]?.preamble[1]?.text).toBe("Notant le prêt gratuit ;");
  });

  it("reads whole what it has not read before", () => {
    const paragraphs = paragraphsOf(LIBRARIES);
    const foreign = { ...outline([]) };
    expect(reoutline(foreign, paragraphs, { at: 0, removed: 0, inserted: 12 })).toEqual(
      outline(paragraphs),
    );
  });
});

import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { asked } from "../../src/report/addressee";
import { withEarlier } from "../../src/report/earlier-requests";
import { followUpCsv, followUpHtml, followUpJson } from "../../src/report/follow-up-table";
import { requests } from "../../src/report/requests";

const TEXT = `RÉSOLUTION N°2/48-CUL
SUR
LES BIBLIOTHÈQUES "DE QUARTIER"

Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant que la lecture est un bien commun :

1. **SALUE** l'ouverture de bibliothèques ; et **INVITE** instamment les États membres à ouvrir des salles de lecture, et la Banque islamique de développement à les financer.
2. **REMERCIE** le Secrétaire général de son rapport ; et lui **DEMANDE** de poursuivre ses efforts.
3. **EXHORTE** les éditeurs à :
a) Baisser leurs prix ;
b) Publier en braille.
4. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.
`;

const { paragraphs } = readText(TEXT);
const found = requests(paragraphs, outline(paragraphs));

it("finds who is asked what, by which paragraph, for which session", () => {
  expect(
    found.map(({ number, verb, who, request, reportTo }) => [number, verb, who, request, reportTo]),
  ).toEqual([
    [
      "1",
      "INVITE",
      ["États membres"],
      "à ouvrir des salles de lecture, et la Banque islamique de développement à les financer",
      null,
    ],
    ["2", "DEMANDE", ["Secrétaire général"], "de poursuivre ses efforts", null],
    ["3", "EXHORTE", ["éditeurs"], "à : Baisser leurs prix ; Publier en braille.", null],
    [
      "4",
      "DEMANDE",
      ["Secrétaire général"],
      "de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49ème session du Conseil des Ministres des Affaires étrangères",
      49,
    ],
  ]);
});

it.each([
  ["DEMANDE", "au Secrétaire général de l'OCI d'établir un rapport", ["Secrétaire général"]],
  [
    "DEMANDE",
    "au Secrétaire général des Nations Unies de venir",
    ["Secrétaire général des Nations Unies"],
  ],
  ["INVITE", "les États membres et la CPIDH à coopérer", ["États membres", "CPIDH"]],
  [
    "INVITE",
    "les éditeurs des États membres, les libraires et la Banque islamique de développement (BID) à coopérer",
    ["éditeurs des États membres", "libraires", "Banque islamique de développement"],
  ],
  ["APPELLE", "les Etats, y compris les Etats membres de la Ligue, à lire", ["États"]],
  ["PRIE", "le Groupe de contact sur la paix et les livres de siéger", ["Groupe de contact"]],
  ["INVITE", "tous les autres ainsi que la CPIDH à lire", ["autres", "CPIDH"]],
  ["EXHORTE", "les États membres à interdire la vente à la sauvette", ["États membres"]],
  ["ENCOURAGE", "la conclusion d'accords permettant de lire", []],
  [
    "DEMANDE",
    "que, pour l'an prochain, le Secrétaire général veille à la lecture",
    ["Secrétaire général"],
  ],
  ["PRIE", "également l'Académie du livre de publier", ["Académie du livre"]],
  ["INVITE", "les musées de la mer à participer", ["musées de la mer"]],
  ["CHARGE", "le Centre de la frontière de ne pas fermer", ["Centre de la frontière"]],
  ["INVITE", "les deux parties à négocier", ["deux parties"]],
  ["APPELLE", "à la retenue", []],
  ["DEMANDE", "que les archives soient ouvertes", []],
  ["ENCOURAGE", "les efforts visant à ouvrir des musées", []],
])("reads %s %s", (verb, rest, who) => {
  expect(asked(verb, rest).who).toEqual(who);
});

it("says where the same was asked before, in resolutions on the same matter only", () => {
  const paragraph = (resolution: string, title: string) => ({
    resolution,
    title,
    number: "7",
    text: "DEMANDE au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48ème session du Conseil des Ministres des Affaires étrangères.",
  });
  const [followUp] = withEarlier(found.slice(-1), [
    paragraph("5/46-CUL", "LES BIBLIOTHÈQUES DE QUARTIER"),
    paragraph("3/47-CUL", "LES BIBLIOTHÈQUES DE QUARTIER"),
    paragraph("4/47-CUL", "LES STADES"),
    paragraph("2/48-CUL", "LES BIBLIOTHÈQUES DE QUARTIER"),
  ]);
  expect(followUp?.earlier).toEqual(["3/47-CUL § 7", "5/46-CUL § 7"]);
});

const files = [{ file: "projet.docx", requests: found }];

it("writes a CSV that quotes what needs it", () => {
  const lines = followUpCsv(files, "fr").split("\r\n");
  expect(lines[0]).toBe(
    "Document,Résolution,Intitulé,Paragraphe,Destinataire,Verbe,Demande,Rapport à la session,Déjà demandé",
  );
  expect(lines).toHaveLength(found.length + 2);
  expect(lines[1]).toContain(
    'projet.docx,2/48-CUL,"LES BIBLIOTHÈQUES ""DE QUARTIER""",1,États membres,INVITE,',
  );
});

it("writes a page that runs and loads nothing, with its letters escaped", () => {
  const page = followUpHtml(files, "en");
  expect(page).toContain("<td>LES BIBLIOTHÈQUES &quot;DE QUARTIER&quot;</td>");
  expect(page).not.toMatch(/<script|src=|href=/);
  expect(page.match(/<tr>/g)).toHaveLength(found.length + 1);
});

it("writes JSON that comes back", () => {
  expect(JSON.parse(followUpJson(files, "1.0.0"))).toEqual({
    tool: "greffier",
    version: "1.0.0",
    files,
  });
});

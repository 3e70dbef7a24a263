import { makeDocx } from "../docx/make-docx";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Ordinals with raised marks, at so many places that some meet the end of a line. */
const ORDINALS = Array.from({ length: 60 }, (_, at) =>
  [
    run(`${"a".repeat(1 + (at % 7))} et la ${40 + at}`),
    run("ème", '<w:vertAlign w:val="superscript"/>'),
    run(" "),
  ].join(""),
).join("");
/** Justified paragraphs of a list, whose label stands out to the left. */
const LABEL =
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/></w:pPr>';
const LIST =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const WORDS = run("mot ".repeat(60));

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

it("breaks no word where its formatting changes, and no line short of the margin or past it", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page } = workbench;
  const body = `<w:p>${ORDINALS}</w:p>${`<w:p>${LABEL}${WORDS}</w:p>`.repeat(3)}`;
  await page.setInputFiles("[data-open]", {
    name: "lignes.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(makeDocx(body, { numbering: LIST })),
  });
  await page.locator(".layout-page-content").getByText("mot mot").first().waitFor();
  const paragraphs = await page.locator(".layout-paragraph").evaluateAll((all) =>
    all.map((paragraph) => ({
      right: paragraph.getBoundingClientRect().right,
      lines: [...paragraph.querySelectorAll(".layout-line")].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return { text: line.textContent ?? "", right: range.getBoundingClientRect().right };
      }),
    })),
  );
  const [ordinals, ...list] = paragraphs;
  expect(ordinals?.lines.length).toBeGreaterThan(10);
  expect(list).toHaveLength(3);
  for (const { text } of ordinals?.lines ?? []) expect(text).not.toMatch(/^ème/);
  for (const { lines, right } of list) {
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.right).toBeLessThanOrEqual(right + 6);
    for (const line of lines.slice(0, -1)) expect(line.right).toBeGreaterThan(right - 6);
  }
});

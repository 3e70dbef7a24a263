import fc from "fast-check";
import { lead, tail } from "../../taskpane/parts/words-around";

const TEXT =
  "Rappelant la résolution n°1/47-ECO, adoptée à Niamey par la quarante-septième session ;";

it("shows whole words around what changes", () => {
  const at = TEXT.indexOf("Niamey");
  expect(lead(TEXT, at)).toBe("…n°1/47-ECO, adoptée à ");
  expect(tail(TEXT, at + "Niamey".length)).toBe(" par la quarante-septième…");
});

it("shows what is there, and says where it goes on", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.nat(), (text, some) => {
      const at = some % (text.length + 1);
      const before = lead(text, at);
      const after = tail(text, at);
      expect(text.slice(0, at).endsWith(before.replace("…", ""))).toBe(true);
      expect(text.slice(at).startsWith(after.replace("…", ""))).toBe(true);
      expect(before.startsWith("…") || before === text.slice(0, at)).toBe(true);
      expect(after.endsWith("…") || after === text.slice(at)).toBe(true);
    }),
  );
});

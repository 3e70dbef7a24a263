import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");

const all = (pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

/** The width and height of a PNG, from its header. */
const sizeOf = (file: string): readonly number[] => {
  const bytes = readFileSync(join(root, "assets", file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** The locales of the manifest that `npm run build` writes. */
function builtLocales(): readonly string[] {
  const script = `import { readFileSync } from "node:fs";
    import { withLocales } from "./scripts/manifest-locales.mjs";
    process.stdout.write(withLocales(readFileSync("manifest.xml", "utf8")));`;
  const node = ["--input-type=module", "-e", script];
  const built = execFileSync(process.execPath, node, { cwd: root, encoding: "utf8" });
  return [...built.matchAll(/Locale="(.*?)"/g)].map((match) => match[1] ?? "");
}

describe("manifest.xml", () => {
  it("is read by Microsoft's own tool, without a network", () => {
    const tool = join(root, "node_modules", "office-addin-manifest", "cli.js");
    const told = execFileSync(process.execPath, [tool, "info", "manifest.xml"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(told).toMatch(/^\s*Name: Greffier$/m);
    expect(told).toMatch(/^\s*Type: TaskPaneApp$/m);
    expect(told).toMatch(/^\s*Permissions: ReadWriteDocument$/m);
    expect(told).toMatch(/^\s*Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m);
  });

  it("has the elements of the schema in the schema's order", () => {
    const order = [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    expect(all(/^ {2}<(\w+)[ >]/gm)).toEqual(order);
  });

  it("asks for WordApi 1.3 and no more, so that Word 2021 LTSC takes it", () => {
    expect(all(/<Set Name="(.*?)" \/>/g)).toEqual(['WordApi" MinVersion="1.3']);
    expect(xml.indexOf("<Requirements>")).toBeLessThan(xml.indexOf("<VersionOverrides"));
    expect(xml.match(/<Requirements>/g)).toHaveLength(1);
  });

  it("resolves every resource identifier, each 32 characters at most, and uses all", () => {
    const used = new Set(all(/resid="(.*?)"/g));
    const given = all(/<bt:(?:Image|Url|String) id="(.*?)"/g);
    expect(new Set(given)).toEqual(used);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps the schema's lengths: descriptions 250, labels 125", () => {
    const texts = (block: string): string[] =>
      [...block.matchAll(/(?:DefaultValue|Value)="(.*?)"/g)].map((match) => match[1] ?? "");
    const block = (name: string): string =>
      new RegExp(`<${name}[\\s\\S]*?</${name}>`).exec(xml)?.[0] ?? "";
    const long = [...texts(block("bt:LongStrings")), ...texts(block("Description"))];
    expect(long.length).toBeGreaterThan(0);
    expect(long.filter((text) => text.length > 250)).toEqual([]);
    expect(texts(block("bt:ShortStrings")).filter((text) => text.length > 125)).toEqual([]);
  });

  it("says everything in French, English and Arabic", () => {
    const strings = [...xml.matchAll(/<bt:String[\s\S]*?<\/bt:String>/g)].map(([text]) => text);
    expect(strings.length).toBeGreaterThan(0);
    for (const text of strings)
      for (const locale of ["en-US", "ar-SA"]) expect(text).toContain(`Locale="${locale}"`);
    for (const text of strings.filter((each) => each.includes("ar-SA")))
      expect(text).toMatch(/Locale="ar-SA" Value="[^"]*[\u0600-\u06ff]|Value="Greffier"/);
  });

  it("is built with each word for every full locale, once", () => {
    const [own, copies] = [all(/Locale="(.*?)"/g), builtLocales()];
    expect(copies.filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))).toEqual([]);
    const counts = (list: readonly string[]): ReadonlyMap<string, number> =>
      list.reduce((found, each) => found.set(each, (found.get(each) ?? 0) + 1), new Map());
    for (const locale of ["en-US", "en-GB", "ar-SA", "ar-EG", "ar-MA", "ar-TN"])
      expect(counts(copies).get(locale)).toBe(
        counts(own).get(locale.slice(0, 2) === "en" ? "en-US" : "ar-SA"),
      );
  });

  it("has one origin, over HTTPS", () => {
    const origins = all(/="(\w+:\/\/[^/"]+)/g).filter(
      (address) => !/schemas\.|w3\.org/.test(address),
    );
    expect(new Set(origins)).toEqual(new Set(["https://localhost:3443"]));
  });

  it("has a button for each job of the pane", () => {
    expect(all(/<Control xsi:type="Button" id="Greffier\.(\w+)"/g)).toEqual([
      "Review",
      "Clauses",
      "FollowUp",
      "NextSession",
    ]);
    expect(all(/index\.html\?tab=(\w+)/g)).toEqual(["review", "clauses", "templates", "session"]);
  });

  it.each([16, 32, 64, 80, 128])("has an icon of %i pixels", (size) => {
    expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
  });

  it("names only icons that are there", () => {
    for (const file of all(/icons\/(icon-\d+\.png)/g)) expect(sizeOf(file)[0]).toBeGreaterThan(0);
  });
});

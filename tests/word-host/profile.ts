/** What the host imitates: a Word, by what it can do and by the refusals it is known for. */
export interface Profile {
  readonly name: string;
  /** Highest WordApi requirement set. */
  readonly wordApi: string;
  /** Style names as the interface's language has them; `styleBuiltIn` never changes. */
  readonly styleNames: Readonly<Record<string, string>>;
  /** `text` gives tracked deletions too. */
  readonly deletionsInText: boolean;
  /** `body.getOoxml` of more paragraphs than this is refused, as web hosts refuse large answers. */
  readonly ooxmlLimit: number | null;
  /** Loading list fields is refused where a tracked-deleted paragraph is among the items. */
  readonly listFieldsFailOnDeleted: boolean;
  /** `insertComment` is refused, as on some web tenants. */
  readonly refusesComments: boolean;
}

const FRENCH: Readonly<Record<string, string>> = {
  "Heading 1": "Titre 1",
  "Heading 2": "Titre 2",
  "List Paragraph": "Paragraphe de liste",
  Title: "Titre",
};

/** Word 2021 LTSC: no tracking by program, no comments. */
export const LTSC_2021: Profile = {
  name: "Word 2021 LTSC (WordApi 1.3)",
  wordApi: "1.3",
  styleNames: FRENCH,
  deletionsInText: true,
  ooxmlLimit: null,
  listFieldsFailOnDeleted: false,
  refusesComments: false,
};

export const WORD_API_1_4: Profile = {
  ...LTSC_2021,
  name: "Word (WordApi 1.4)",
  wordApi: "1.4",
};

/** Microsoft 365 on Windows or Mac. */
export const DESKTOP: Profile = { ...WORD_API_1_4, name: "Microsoft 365 desktop", wordApi: "1.9" };

export const WEB: Profile = {
  ...DESKTOP,
  name: "Word on the web",
  deletionsInText: false,
  ooxmlLimit: 3000,
  listFieldsFailOnDeleted: true,
  refusesComments: true,
};

export const PROFILES: readonly Profile[] = [LTSC_2021, WORD_API_1_4, DESKTOP, WEB];

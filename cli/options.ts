import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Language } from "../src/index";
import { UsageError } from "./terminal";

type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** Values of the options of a command, and its files. */
export interface Call {
  readonly positionals: readonly string[];
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  flag(name: string): boolean;
  /** A whole number of at least 1, or undefined. @throws UsageError */
  count(name: string): number | undefined;
  /** One of `choices`; the first where the option is absent. @throws UsageError */
  choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T;
}

/** The language asked for, read before anything can fail; French by default. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf("--lang");
  const value = at >= 0 ? args[at + 1] : args.find((a) => a.startsWith("--lang="))?.slice(7);
  return value === "en" ? "en" : "fr";
}

/** Reads the arguments of a command. @throws UsageError for an option that it does not know */
export function call(args: readonly string[], options: OptionTable): Call {
  const table: OptionTable = { lang: { type: "string" }, ...options };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: table, allowPositionals: true });
  } catch (error) {
    throw badOption(error, table);
  }
  const { values, positionals } = parsed;
  const reader: Call = {
    positionals,
    one: (name) => values[name] as string | undefined,
    all: (name) => (values[name] as string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
    count(name) {
      const text = reader.one(name);
      if (text === undefined) return undefined;
      if (!/^[1-9]\d{0,5}$/.test(text))
        throw new UsageError({
          fr: `l’option --${name} attend un nombre entier, pas « ${text} ».`,
          en: `option --${name} takes a whole number, not “${text}”.`,
        });
      return Number(text);
    },
    choice(name, choices) {
      const text = reader.one(name) ?? choices[0];
      const found = choices.find((choice) => choice === text);
      if (found === undefined)
        throw new UsageError({
          fr: `l’option --${name} attend ${choices.join(", ")}, pas « ${text} ».`,
          en: `option --${name} takes ${choices.join(", ")}, not “${text}”.`,
        });
      return found;
    },
  };
  reader.choice("lang", ["fr", "en"]);
  return reader;
}

/** The sentence for what `parseArgs` refuses. Its messages are English and name the option in quotes. */
function badOption(error: unknown, table: OptionTable): UsageError {
  const name = /'(?:-\w, )?(--?[\w-]+)/.exec(String((error as Error).message))?.[1] ?? "?";
  if ((error as { code?: string }).code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return new UsageError({
      fr: `l’option ${name} est mal employée : vérifiez sa valeur (greffier --help).`,
      en: `option ${name} is misused: check its value (greffier --help).`,
    });
  const known = Object.keys(table)
    .map((option) => `--${option}`)
    .join(", ");
  return new UsageError({
    fr: `option inconnue ${name} ; cette commande connaît ${known}.`,
    en: `unknown option ${name}; this command knows ${known}.`,
  });
}

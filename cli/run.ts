import type { Language } from "../src/index";
import { corpusCommand } from "./commands/corpus";
import { fixCommand } from "./commands/fix";
import { followUpCommand } from "./commands/follow-up";
import { lintCommand } from "./commands/lint";
import { outlineCommand } from "./commands/outline";
import { rollCommand } from "./commands/roll";
import { searchCommand } from "./commands/search";
import { suggestCommand } from "./commands/suggest";
import { HELP } from "./help";
import { languageOf } from "./options";
import { UnreadableFile } from "./read-file";
import { BAD_CALL, complain, FOUND_NOTHING, UsageError, type Terminal } from "./terminal";
import { version } from "./version";

type Command = (args: readonly string[], terminal: Terminal, language: Language) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  corpus: corpusCommand,
  fix: fixCommand,
  "follow-up": followUpCommand,
  lint: lintCommand,
  outline: outlineCommand,
  roll: rollCommand,
  search: searchCommand,
  suggest: suggestCommand,
};

/** Runs the command line and gives its exit code. Only a defect of the program throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  if (name === "--version") {
    terminal.out(`${version}\n`);
    return FOUND_NOTHING;
  }
  if (name === undefined || args.includes("--help") || args.includes("-h")) {
    terminal.out(HELP[language]);
    return name === undefined ? BAD_CALL : FOUND_NOTHING;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
      throw new UsageError({
        fr: `commande inconnue « ${name} » ; commandes : ${Object.keys(COMMANDS).join(", ")}.`,
        en: `unknown command “${name}”; commands: ${Object.keys(COMMANDS).join(", ")}.`,
      });
    return await command(rest, terminal, language);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnreadableFile)) throw error;
    complain(terminal, error.sentence, language);
    return BAD_CALL;
  }
}

import { writeFile as writeBytes } from "node:fs/promises";
import { UsageError } from "./terminal";

/** Writes a result. @throws UsageError where the place does not take it */
export async function writeFile(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeBytes(path, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw new UsageError({
      fr: `«\u00a0${path}\u00a0» ne peut pas être écrit (${code})\u00a0: vérifiez le dossier et vos droits.`,
      en: `“${path}” cannot be written (${code}): check the folder and your rights.`,
    });
  }
}

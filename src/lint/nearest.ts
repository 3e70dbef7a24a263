import { isWithinEdits } from "../language/edit-distance";

/** The known name nearest to a mistyped one, or null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(name.length / 3));
  for (let edits = 0; edits <= most; edits += 1) {
    const found = known.find((candidate) => isWithinEdits(name, candidate, edits));
    if (found !== undefined) return found;
  }
  return null;
}

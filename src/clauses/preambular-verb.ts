import { participle, preambularOpening } from "../language/verbs";

/**
 * The opening of a preambular clause, as the lexicon writes its participle (`rappelant`), or as it
 * is written (`Profondément préoccupé`); its first word where the lexicon knows neither.
 */
export function preambularVerb(text: string): readonly string[] {
  const known = participle(text);
  if (known !== null) return [known.entry.participle];
  const end = preambularOpening(text) ?? text.search(/\s|$/);
  return end === 0 ? [] : [text.slice(0, end)];
}

/** The form for a count by a language's own rules: French says « 0 faute », English “0 faults”. */
export function pluralOf(locale: string): (count: number, one: string, many: string) => string {
  // Made when the first count is said: they take long, and a page shows one of the languages.
  let rules: Intl.PluralRules | undefined;
  let figures: Intl.NumberFormat | undefined;
  return (count, one, many) => {
    rules ??= new Intl.PluralRules(locale);
    figures ??= new Intl.NumberFormat(locale);
    return `${figures.format(count)} ${rules.select(count) === "one" ? one : many}`;
  };
}

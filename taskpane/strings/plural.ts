/** The form for a count by a language's own rules: French says « 0 faute », English “0 faults”. */
export function pluralOf(locale: string): (count: number, one: string, many: string) => string {
  // Made when the first count is said: they take long, and a page shows one of the languages.
  let rules: Intl.PluralRules | undefined;
  const figures = figuresOf(locale);
  return (count, one, many) => {
    rules ??= new Intl.PluralRules(locale);
    return `${figures(count)} ${rules.select(count) === "one" ? one : many}`;
  };
}

/** A number as a language writes it: « 1 063 », “1,063”. */
export function figuresOf(locale: string): (number: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (number) => {
    format ??= new Intl.NumberFormat(locale);
    return format.format(number);
  };
}

/** The form for a count by a language's own rules: French says « 0 faute », English “0 faults”. */
export const pluralOf = (
  locale: string,
): ((count: number, one: string, many: string) => string) => {
  const rules = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  return (count, one, many) =>
    `${figures.format(count)} ${rules.select(count) === "one" ? one : many}`;
};

import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeskState, useStrings } from "./pane-context";
import { NO_FILTERS, type Filters } from "./use-clause-search";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  field: { minWidth: 0, "& input, & select": { minWidth: 0, width: "100%" } },
  clear: { gridColumn: "1 / -1", justifySelf: "start" },
});

export const activeFilters = (filters: Filters): number =>
  Object.values(filters).filter(Boolean).length;

/** What the search can be narrowed to. */
export function ClauseFilters(given: {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}) {
  const { filters, onChange } = given;
  const styles = useStyles();
  const strings = useStrings().clauses.filters;
  const { shelves } = useDeskState().library;
  const committees = [...new Set(shelves.flatMap((shelf) => shelf.committees))].sort();
  const choice = (
    name: "part" | "collection" | "committee",
    all: string,
    options: readonly (readonly [value: string, shown: string])[],
  ) => (
    <Field className={styles.field} size="small" label={strings[name]}>
      <Select
        size="small"
        value={filters[name]}
        onChange={(_event, { value }) => onChange({ ...filters, [name]: value })}
      >
        <option value="">{all}</option>
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );
  const entry = (name: "verb" | "from" | "to", placeholder?: string) => (
    <Field className={styles.field} size="small" label={strings[name]}>
      <Input
        size="small"
        inputMode={name === "verb" ? "text" : "numeric"}
        placeholder={placeholder}
        value={filters[name]}
        onChange={(_event, { value }) => onChange({ ...filters, [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.panel}>
      {choice("part", strings.any, [
        ["preamble", strings.preamble],
        ["operative", strings.operative],
      ])}
      {entry("verb", strings.verbExample)}
      {choice(
        "collection",
        strings.all,
        shelves.map(({ name }) => [name, name] as const),
      )}
      {choice(
        "committee",
        strings.any,
        committees.map((name) => [name, name] as const),
      )}
      {entry("from")}
      {entry("to")}
      {activeFilters(filters) > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.clear}
          onClick={() => onChange(NO_FILTERS)}
        >
          {strings.clear}
        </Button>
      )}
    </div>
  );
}

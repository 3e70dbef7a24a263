import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { activeFilters, ClauseFilters } from "./clause-filters";
import { useStrings } from "./pane-context";
import type { Filters } from "./use-clause-search";

const useStyles = makeStyles({
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  field: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
});

/** The words looked for, and what they are narrowed to. */
export function ClauseSearchField(given: {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}) {
  const styles = useStyles();
  const strings = useStrings().clauses;
  const [isOpen, setOpen] = useState(false);
  const active = activeFilters(given.filters);
  const name = active > 0 ? strings.filters.active(active) : strings.filters.open;
  return (
    <div role="search">
      <div className={styles.line}>
        <SearchBox
          className={styles.field}
          size="small"
          aria-label={strings.search}
          placeholder={strings.searchPlaceholder}
          value={given.words}
          onChange={(_event, { value }) => given.onWords(value)}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={active > 0 ? <FilterFilled /> : <FilterRegular />}
          aria-label={name}
          aria-expanded={isOpen}
          title={name}
          checked={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <ClauseFilters filters={given.filters} onChange={given.onFilters} />}
    </div>
  );
}

import type { Difference } from "../../src/index";
import { useDifferenceStyles } from "./difference";

/** Two wordings in one, word by word: what goes struck out, what comes underlined. */
export function WordChanges({ differences }: { readonly differences: readonly Difference[] }) {
  const styles = useDifferenceStyles();
  return (
    <span lang="fr" dir="ltr">
      {differences.map(({ kind, text }, at) => {
        if (kind === "same") return <span key={at}>{text}</span>;
        return kind === "removed" ? (
          <del key={at} className={styles.gone}>
            {text}
          </del>
        ) : (
          <ins key={at} className={styles.come}>
            {text}
          </ins>
        );
      })}
    </span>
  );
}

import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Standard } from "../engine/engine";
import { ClauseCard } from "./clause-card";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";

const useStyles = makeStyles({
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  missing: {
    listStyleType: "none",
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The standard paragraphs, filled for the resolution under the cursor; those of its part first. */
export function StandardList({ resolution }: { readonly resolution: string }) {
  const styles = useStyles();
  const strings = useStrings();
  const read = useBilingual();
  const desk = useDesk();
  const { outline, selection, standing, writing } = useDeskState();
  const [standards, setStandards] = useState<readonly Standard[]>([]);
  useEffect(() => {
    let current = true;
    void desk.standards(resolution).then((filled) => {
      if (current) setStandards(filled);
    });
    return () => {
      current = false;
    };
  }, [desk, resolution, outline]);

  const here = standing?.part === "sub-item" ? "operative" : standing?.part;
  const ordered = [...standards].sort(
    (one, other) => Number(other.part === here) - Number(one.part === here),
  );
  const at = selection?.paragraph;
  return (
    <section aria-label={strings.templates.standards}>
      <Subtitle2 as="h2" block className={styles.title}>
        {strings.templates.standards}
      </Subtitle2>
      <ul className={styles.list}>
        {ordered.map((standard) => {
          const text = standard.runs.map((run) => run.text).join("");
          return (
            <ClauseCard
              key={standard.id}
              clause={{
                text,
                runs: standard.runs,
                resolution: read(standard.title),
                where: [
                  strings.templates.standardParts[standard.part],
                  standard.missing.length > 0 &&
                    strings.templates.missing(standard.missing.join(", ")),
                ]
                  .filter(Boolean)
                  .join(" · "),
              }}
              best={false}
              disabled={writing || at === undefined}
              onInsert={() => at !== undefined && void desk.insert({ runs: standard.runs }, at)}
              onCopy={() => void desk.copy(text)}
            />
          );
        })}
      </ul>
      {standards.length === 0 && <Caption1>{strings.review.reading}</Caption1>}
    </section>
  );
}

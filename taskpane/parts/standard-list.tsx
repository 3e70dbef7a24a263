import {
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Resolution, StandardParagraph } from "../../src/index";
import type { GivenFields, Standard } from "../engine/engine";
import { browserStorage } from "./browser-storage";
import { OwnList } from "./own-list";
import { OwnParagraphs } from "./own-paragraphs";
import { useDesk, useDeskState, useStrings } from "./pane-context";
import { StandardCard } from "./standard-card";

const useStyles = makeStyles({
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  part: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0 },
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
  },
});

const NOTHING: GivenFields = { country: null, texts: {} };
const PARTS: readonly StandardParagraph["part"][] = ["operative", "preamble", "chapeau"];

/** The drafter's own paragraphs and the standard ones, filled for the resolution under the cursor. */
export function StandardList({ resolution }: { readonly resolution: Resolution | null }) {
  const styles = useStyles();
  const strings = useStrings();
  const words = strings.templates;
  const desk = useDesk();
  const { outline, selection, standing, writing } = useDeskState();
  const [own] = useState(() => new OwnParagraphs(browserStorage()));
  const paragraphs = useSyncExternalStore(own.subscribe, own.all);
  const [given, setGiven] = useState<Readonly<Record<string, GivenFields>>>({});
  const [standards, setStandards] = useState<readonly Standard[]>([]);
  const id = resolution?.id ?? null;
  useEffect(() => {
    let current = true;
    void desk.models.standards(id, paragraphs, given).then((filled) => {
      if (current) setStandards(filled);
    });
    return () => {
      current = false;
    };
  }, [desk, id, outline, paragraphs, given]);

  const here = standing?.part === "sub-item" ? "operative" : standing?.part;
  const parts = [...PARTS].sort((one, other) => Number(other === here) - Number(one === here));
  const at = selection?.paragraph;
  const card = (standard: Standard, onEdit?: () => void, onRemove?: () => void) => {
    const held = standard.part === "chapeau" ? (resolution?.chapeau ?? null) : null;
    const insert = (): void => {
      if (held !== null) void desk.writer.replace({ runs: standard.runs }, held);
      else if (at !== undefined) void desk.models.insert(standard, at);
    };
    return (
      <StandardCard
        key={standard.id}
        standard={standard}
        value={given[standard.id] ?? NOTHING}
        onFields={(value) => setGiven({ ...given, [standard.id]: value })}
        onInsert={writing || resolution === null || at === undefined ? null : insert}
        replaces={held !== null}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    );
  };
  const filled = (wanted: string): Standard | undefined =>
    standards.find((standard) => standard.own && standard.id === wanted);

  return (
    <>
      <OwnList
        own={own}
        card={(wanted, onEdit, onRemove) => {
          const standard = filled(wanted);
          return standard && card(standard, onEdit, onRemove);
        }}
      />
      <section aria-label={words.standards}>
        <Subtitle2 as="h2" block className={styles.title}>
          {words.standards}
        </Subtitle2>
        {resolution === null && (
          <Caption1 block className={styles.hint}>
            {words.noResolution}
          </Caption1>
        )}
        {standards.length === 0 && <Caption1>{strings.review.reading}</Caption1>}
        {parts.map((part) => (
          <div key={part} role="group" aria-label={words.standardParts[part]}>
            <Caption1Strong as="h3" block className={styles.part}>
              {words.standardParts[part]}
            </Caption1Strong>
            <ul className={styles.list}>
              {standards
                .filter((standard) => !standard.own && standard.part === part)
                .map((standard) => card(standard))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type DragEvent } from "react";
import { Folded } from "./folded";
import { useBilingual, useDesk, useDeskState, useStrings } from "./pane-context";
import { StyleChangeList } from "./style-change-list";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  refusal: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The customs that the draft is read by: whose they are, what they change, and the way to others. */
export function HouseStyle() {
  const styles = useStyles();
  const words = useStrings().style;
  const read = useBilingual();
  const desk = useDesk();
  const { style } = useDeskState();
  const field = useRef<HTMLInputElement>(null);

  const choose = (file: File | undefined): void => {
    if (file) void desk.style.choose({ name: file.name, content: file });
  };
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    choose(file);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };

  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <Folded summary={style ? words.named(style.name) : words.council}>
        <div className={styles.body}>
          {style && "refused" in style && (
            <Caption1 className={styles.refusal}>
              {words.refused} {read(style.refused)}
            </Caption1>
          )}
          {style && "changes" in style && <StyleChangeList changes={style.changes} />}
          {!style && (
            <Caption1>
              {words.explain} {words.drop}
            </Caption1>
          )}
          <div className={styles.actions}>
            <Button size="small" onClick={() => field.current?.click()}>
              {style ? words.chooseOther : words.choose}
            </Button>
            {style && (
              <Button size="small" appearance="subtle" onClick={() => void desk.style.use(null)}>
                {words.remove}
              </Button>
            )}
          </div>
        </div>
      </Folded>
      <input
        ref={field}
        type="file"
        hidden
        data-style=""
        accept=".json,application/json"
        onChange={chosen}
      />
    </div>
  );
}

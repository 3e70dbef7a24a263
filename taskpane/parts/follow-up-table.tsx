import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Request } from "../../src/index";
import type { FollowUpFormat } from "../engine/engine";
import { download } from "./download";
import { useDesk, useDeskState, useLanguage, useStrings } from "./pane-context";
import { RequestGroup } from "./request-group";
import { TitledSection } from "./titled-section";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const TYPE: Record<FollowUpFormat, string> = { csv: "text/csv", html: "text/html" };

/** Those whom a draft asks, those asked most first and nobody last, each with what is asked. */
function byAddressee(requests: readonly Request[]): readonly (readonly [string, Request[]])[] {
  const groups = new Map<string, Request[]>();
  for (const request of requests) {
    for (const name of request.who.length > 0 ? request.who : [""]) {
      const group = groups.get(name);
      if (group) group.push(request);
      else groups.set(name, [request]);
    }
  }
  return [...groups].sort(
    ([name, one], [other, others]) =>
      Number(name === "") - Number(other === "") || others.length - one.length,
  );
}

/** Who the draft asks for what: seen by addressee, and given as a table. */
export function FollowUpTable() {
  const styles = useStyles();
  const words = useStrings().session;
  const language = useLanguage();
  const desk = useDesk();
  const { outline } = useDeskState();
  const [open, setOpen] = useState(false);
  const [requests, setRequests] = useState<readonly Request[] | null>(null);
  useEffect(() => {
    let current = true;
    if (open)
      void desk.requests().then((found) => {
        if (current) setRequests(found);
      });
    return () => {
      current = false;
    };
  }, [desk, open, outline]);

  const give = async (format: FollowUpFormat): Promise<void> => {
    const name = [words.tableName, outline?.session?.number].filter(Boolean).join("-");
    const text = await desk.followUpTable(name, format, language);
    download(`${name}.${format}`, text, TYPE[format]);
  };
  const due = requests?.filter(({ reportTo }) => reportTo !== null).length ?? 0;

  return (
    <TitledSection title={words.followUp}>
      <Caption1>{words.followUpHint}</Caption1>
      <div className={styles.actions}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hideRequests : words.showRequests}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void give("csv")}>
          {words.exportSheet}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void give("html")}>
          {words.exportPage}
        </Button>
      </div>
      {open && requests === null && <ProgressBar aria-label={words.gathering} />}
      {open && requests && (
        <>
          <Body1 role="status">
            {requests.length === 0 ? words.noRequest : words.requests(requests.length, due)}
          </Body1>
          <div>
            {byAddressee(requests).map(([name, asked]) => (
              <RequestGroup key={name} name={name || words.nobody} requests={asked} />
            ))}
          </div>
        </>
      )}
    </TitledSection>
  );
}

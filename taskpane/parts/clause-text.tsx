import type { NewRun } from "../../src/index";

/** A clause as it will read: bold where bold, raised where raised. The text is French in any interface. */
export function ClauseText({ runs }: { readonly runs: readonly NewRun[] }) {
  return (
    <span lang="fr" dir="ltr">
      {runs.map((run, at) => {
        const raised = run.superscript ? <sup style={{ lineHeight: 0 }}>{run.text}</sup> : run.text;
        const leaning = run.italic ? <em>{raised}</em> : raised;
        return run.bold ? <strong key={at}>{leaning}</strong> : <span key={at}>{leaning}</span>;
      })}
    </span>
  );
}

import { lazy, type ComponentType } from "react";
import type { Strings } from "../strings/strings";
import { Review } from "./review";

// Not what a drafter begins with: they come after the first load.
const Clauses = lazy(() => import("./clauses").then((tab) => ({ default: tab.Clauses })));
const Templates = lazy(() => import("./templates").then((tab) => ({ default: tab.Templates })));
const Session = lazy(() => import("./session").then((tab) => ({ default: tab.Session })));

export type TabName = Exclude<keyof Strings["tabs"], "label">;

/** The tabs, in their order. */
export const TABS: readonly { readonly name: TabName; readonly Content: ComponentType }[] = [
  { name: "review", Content: Review },
  { name: "clauses", Content: Clauses },
  { name: "templates", Content: Templates },
  { name: "session", Content: Session },
];

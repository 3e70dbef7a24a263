import type { ComponentType } from "react";
import type { Strings } from "../strings/strings";
import { Clauses } from "./clauses";
import { Review } from "./review";
import { Session } from "./session";
import { Templates } from "./templates";

export type TabName = Exclude<keyof Strings["tabs"], "label">;

/** The tabs, in their order. */
export const TABS: readonly { readonly name: TabName; readonly Content: ComponentType }[] = [
  { name: "review", Content: Review },
  { name: "clauses", Content: Clauses },
  { name: "templates", Content: Templates },
  { name: "session", Content: Session },
];

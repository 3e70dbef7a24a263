import { EDIT_CASES } from "./edit-cases";
import { INSERT_CASES } from "./insert-cases";
import { NEW_LIST_CASES } from "./new-list-cases";
import { ODD_TEXT_CASES } from "./odd-text-cases";
import { PLACE_CASES } from "./place-cases";
import { READ_CASES } from "./read-cases";
import { SETTINGS_CASES } from "./settings-cases";
import { WHOLE_PARAGRAPH_CASES } from "./whole-paragraph-cases";
import type { ContractCase, Need } from "./contract";

/** What every host means by `read`, `selection`, `reveal` and `apply`. */
export const HOST_CONTRACT: readonly ContractCase[] = [
  ...READ_CASES,
  ...PLACE_CASES,
  ...EDIT_CASES,
  ...ODD_TEXT_CASES,
  ...INSERT_CASES,
  ...WHOLE_PARAGRAPH_CASES,
  ...NEW_LIST_CASES,
  ...SETTINGS_CASES,
];

/** The cases that a host can run which lacks some things. */
export const casesFor = (...lacks: readonly Need[]): readonly ContractCase[] =>
  HOST_CONTRACT.filter(({ needs = [] }) => !needs.some((need) => lacks.includes(need)));

import type { Term } from "./house-style";

/**
 * Preferred terms of the Council's French texts: names of organs as their own documents write them,
 * and places as French maps do.
 */
export const PREFERRED_TERMS: readonly Term[] = [
  { preferred: "Abou Dhabi", instead: ["Abu Dhabi", "Abu-Dhabi", "Abou-Dhabi", "Abudhabi"] },
  { preferred: "Kaboul", instead: ["Kabul"] },
];

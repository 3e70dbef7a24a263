import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { SAMPLES, buildSample } from "./samples/build";

/** Makes the sample Word files of `corpus/` from their texts. Run from the project's folder. */
const FOLDER = "corpus";

for (const sample of SAMPLES) {
  const text = readFileSync(join(FOLDER, sample.source), "utf8");
  writeFileSync(join(FOLDER, sample.target), buildSample(sample, text));
  console.log(`${join(FOLDER, sample.target)} ← ${sample.source}`);
}

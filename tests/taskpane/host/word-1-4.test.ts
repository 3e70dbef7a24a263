import { WORD_API_1_4 } from "../../word-host/profile";
import { wordContract } from "./word-contract";

describe(`word.ts over the genuine client: ${WORD_API_1_4.name}`, () =>
  void wordContract(WORD_API_1_4));

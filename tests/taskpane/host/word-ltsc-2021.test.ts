import { LTSC_2021 } from "../../word-host/profile";
import { wordContract } from "./word-contract";

describe(`word.ts over the genuine client: ${LTSC_2021.name}`, () => wordContract(LTSC_2021));

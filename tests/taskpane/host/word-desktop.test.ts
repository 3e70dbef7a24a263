import { DESKTOP } from "../../word-host/profile";
import { wordContract } from "./word-contract";

describe(`word.ts over the genuine client: ${DESKTOP.name}`, () => void wordContract(DESKTOP));

import { WEB } from "../../word-host/profile";
import { wordContract } from "./word-contract";

describe(`word.ts over the genuine client: ${WEB.name}`, () => void wordContract(WEB));

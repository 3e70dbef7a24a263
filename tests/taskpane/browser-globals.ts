import { TextDecoder, TextEncoder } from "node:util";

// What every browser has and jsdom has not: fflate takes them when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

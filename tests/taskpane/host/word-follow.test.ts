import type { Host, HostChange } from "../../../taskpane/host/host";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import { DESKTOP } from "../../word-host/profile";
import type { WordHost } from "../../word-host/word-host";

let client: OfficeClient;
let word: WordHost;
let host: Host;
let told: HostChange[];
let stop: () => void;

/** Lets so many milliseconds pass: on the clock of the tests, which takes no time. */
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** What work gives, once Word has answered. */
async function answered<T>(work: Promise<T>): Promise<T> {
  await pass(30);
  return work;
}

beforeAll(async () => {
  client = await startOfficeClient(DESKTOP);
  jest.useFakeTimers();
});

afterAll(() => jest.useRealTimers());

beforeEach(async () => {
  word = client.open(sampleDocx(["Rappelant la visite ;", "Notant le prêt ;", "Fin."]));
  host = wordHost(readMarkupHere);
  told = [];
  await answered(host.read());
  stop = host.onChange((change) => told.push(change));
  await pass(30);
});

afterEach(() => stop());

it("tells a burst of moves of the cursor once, when it has come to rest", async () => {
  for (let at = 0; at < 10; at++) word.select(word.paragraph(1), at);
  await pass(1000);
  expect(told).toEqual(["selection"]);
});

it("tells that the paragraph under the cursor was typed in, without an event of Word's", async () => {
  word.document.selection = word.document.spanOf(word.paragraph(1));
  word.type(word.paragraph(1), " vite");
  await pass(3000);
  expect(told).toEqual(["text"]);
});

it("tells that another paragraph was typed in, once the cursor has gone from it", async () => {
  word.type(word.paragraph(0), " vite");
  word.select(word.paragraph(2));
  await pass(12_000);
  expect(told).toEqual(["selection", "text"]);
});

it("ignores what it writes itself, and the events that this raises", async () => {
  const reading = await answered(host.read());
  const edit = { paragraph: 1, start: 0, end: 6, text: "Relevant" };
  const written = host.apply([edit], reading);
  word.selectionChanged();
  await answered(written);
  word.selectionChanged();
  await pass(1000);
  expect(told).toEqual([]);
});

it("tells nothing any more once nobody listens", async () => {
  stop();
  word.select(word.paragraph(2));
  await pass(1000);
  expect(told).toEqual([]);
  stop = () => undefined;
});

it("asks one thing at a time, in the order it was asked", async () => {
  const order: string[] = [];
  const asked = Promise.all([
    host.read().then(() => order.push("read")),
    host.selection().then(() => order.push("selection")),
    host.reveal({ paragraph: 2, start: 0, end: 3 }).then(() => order.push("reveal")),
  ]);
  await pass(100);
  await asked;
  expect(order).toEqual(["read", "selection", "reveal"]);
});

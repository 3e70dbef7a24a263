import { wordClasses } from "./document-class";
import type { Model } from "./model";
import { generalException } from "./refusal";
import { DESKTOP, type Profile } from "./profile";
import type { StoryParagraph } from "./story";
import { Wire, type WireAnswer, type WireRequest } from "./wire";
import { WordDocument } from "./word-document";

/** A Word of our own: the genuine client talks to it, a real .docx stands behind it. */
export class WordHost {
  /** Raises `DocumentSelectionChanged`; the client that opens the document sets it. */
  selectionChanged: () => void = () => undefined;
  readonly document: WordDocument;
  /** The add-in's settings as the file holds them. */
  readonly settings = new Map<string, string>();
  readonly model: Model;
  /** Every request that was not clean-up, in order: how often the client synchronised. */
  readonly requests: WireRequest[] = [];
  private readonly wire: Wire;
  private readonly accidents: ((request: WireRequest) => WireAnswer | null)[] = [];

  constructor(
    bytes: Uint8Array,
    readonly profile: Profile = DESKTOP,
  ) {
    this.document = new WordDocument(bytes);
    this.model = {
      document: this.document,
      profile,
      locked: false,
      lockedParagraphs: new Set(),
      trackingForced: false,
      selected: () => this.selectionChanged(),
    };
    this.wire = new Wire(wordClasses(this.model));
  }

  get references(): number {
    return this.wire.kept;
  }

  answer(request: WireRequest): WireAnswer {
    const own = !asks(request);
    if (!own) this.requests.push(request);
    const accident = own ? null : this.accidents.shift()?.(request);
    return accident ?? this.wire.answer(request);
  }

  /** How many requests `work` made. */
  async count(work: () => Promise<unknown>): Promise<number> {
    const before = this.requests.length;
    await work();
    return this.requests.length - before;
  }

  /** For the requests to come, in order: what is answered (or done) instead of the request. */
  next(...accidents: ((request: WireRequest) => WireAnswer | null)[]): void {
    this.accidents.push(...accidents);
  }

  /** For the request after so many: Word does a part of what it asks, then gives up. */
  breakOff(requests: number, actions: number): void {
    this.next(...Array.from({ length: requests }, () => () => null), (request) => {
      const { Results } = this.wire.answer({
        ...request,
        Actions: request.Actions.slice(0, actions),
      });
      const { code: Code, message: Message, location: Location } = generalException("Range");
      return { Results, Error: { Code, Message, ActionIndex: actions, Location } };
    });
  }

  /** The drafter puts the cursor somewhere, or selects. Offsets count the letters on the page. */
  select(paragraph: StoryParagraph, start = 0, end = start): void {
    const { document } = this;
    document.selection = document.span(
      document.position(paragraph, start),
      document.position(paragraph, end),
    );
    this.selectionChanged();
  }

  /** The drafter (or a coauthor) types at the end of a paragraph. */
  type(paragraph: StoryParagraph, text: string): void {
    const tracking = this.document.tracking;
    this.document.tracking = "Off";
    this.document.write({ paragraph, before: null }, text, "");
    this.document.tracking = tracking;
  }

  paragraph(index: number): StoryParagraph {
    const found = this.document.paragraphs[index];
    if (!found) throw new Error(`test host: no paragraph ${index}`);
    return found;
  }
}

/** Services that the client talks to on its own account: its start-up and its telemetry. */
const OWN_SERVICES = /^Microsoft\.(InternalService|Telemetry)\./;

/** Whether a request is the add-in's, and not the client's own or its clean-up. */
function asks({ Actions, ObjectPaths }: WireRequest): boolean {
  if (Object.values(ObjectPaths).some(({ Name }) => OWN_SERVICES.test(Name))) return false;
  return Actions.some(
    ({ ActionType, Name }) => ActionType === 2 || !/^(_RemoveReference)?$/.test(Name),
  );
}

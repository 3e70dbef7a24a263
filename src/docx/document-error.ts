/** A file that cannot be read. The message names the file or part and says what to do. */
export class DocumentError extends Error {
  constructor(
    /** What is wrong: the pane and the command line choose the sentence by it. */
    readonly reason:
      | "not-word"
      | "legacy-doc"
      | "encrypted"
      | "empty"
      | "broken-zip"
      | "too-large"
      | "missing-part"
      | "broken-xml",
    message: string,
  ) {
    super(message);
    this.name = "DocumentError";
  }
}

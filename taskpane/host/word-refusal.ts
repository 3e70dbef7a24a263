import { HostRefusal } from "./host";

/** What Office.js throws, as far as we ask it (`OfficeExtension.Error`). */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
}

/** Word's error codes, by what they mean to the drafter. */
const REASONS: Readonly<Record<string, HostRefusal["reason"]>> = {
  AccessDenied: "read-only",
  NotAllowed: "read-only",
  ReadOnly: "read-only",
  ItemNotFound: "changed",
  InvalidObjectPath: "changed",
  ObjectDeleted: "changed",
  InvalidArgument: "unsupported",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  GeneralException: "lost",
};

/** A host's failure as a refusal that the pane has a sentence for; anything else stays what it is. */
export function asRefusal(thrown: unknown): unknown {
  if (thrown instanceof HostRefusal || !isOfficeFailure(thrown)) return thrown;
  const reason = REASONS[thrown.code];
  return reason ? new HostRefusal(reason, `${thrown.code}: ${thrown.message}`) : thrown;
}

export const isOfficeFailure = (thrown: unknown): thrown is OfficeFailure & Error =>
  thrown instanceof Error && typeof (thrown as Partial<OfficeFailure>).code === "string";

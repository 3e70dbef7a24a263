/** What Word answers instead of a result. */
export class WireRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "WireRefusal";
  }
}

export const itemNotFound = (location: string): WireRefusal =>
  new WireRefusal("ItemNotFound", "The requested item does not exist.", location);

export const invalidArgument = (location: string): WireRefusal =>
  new WireRefusal(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    location,
  );

export const accessDenied = (location: string): WireRefusal =>
  new WireRefusal("AccessDenied", "You cannot perform the requested operation.", location);

export const generalException = (location: string): WireRefusal =>
  new WireRefusal(
    "GeneralException",
    "There was an internal error while processing the request.",
    location,
  );

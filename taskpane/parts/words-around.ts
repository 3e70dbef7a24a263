/** Letters shown on either side of what changes, to the next space. */
const AROUND = 28;

/** The words before an offset: « …adoptée par la » and not « ptée par la ». */
export function lead(text: string, end: number): string {
  const start = Math.max(0, end - AROUND);
  if (start === 0) return text.slice(0, end);
  const space = text.indexOf(" ", start);
  return `…${text.slice(space >= 0 && space < end ? space + 1 : start, end)}`;
}

/** The words after an offset. */
export function tail(text: string, start: number): string {
  const end = Math.min(text.length, start + AROUND);
  if (end === text.length) return text.slice(start);
  const space = text.lastIndexOf(" ", end);
  return `${text.slice(start, space > start ? space : end)}…`;
}

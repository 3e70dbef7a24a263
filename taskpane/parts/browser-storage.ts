/** The browser's storage, or null where it is denied: merely asking for it may throw. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

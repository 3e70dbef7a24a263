import deployment from "../deployment.json";

/** In production Microsoft's own address, the only source that it supports. */
const OFFICE_JS = deployment.officeJs;

/** Signs that an Office host opened the page. Without one Office.js is not loaded: it would hang or navigate away. */
export function isInsideOffice(page: Window): boolean {
  const { external, webkit } = page as unknown as {
    external?: { GetHostInfo?: unknown };
    webkit?: { messageHandlers?: { Agave?: unknown } };
  };
  return (
    page.location.search.includes("_host_Info") ||
    page.location.hash.includes("_xdm_Info") ||
    page.name.includes("_xdm_Info") ||
    external?.GetHostInfo !== undefined ||
    webkit?.messageHandlers?.Agave !== undefined
  );
}

/** How long Word may take to answer Office.js, in milliseconds. */
const PATIENCE = 20_000;

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error("Word did not answer")), PATIENCE);
    }),
  ]);

/** Loads Office.js and waits for it; true where the host is Word. @throws Error where it does not come */
export async function openOffice(): Promise<boolean> {
  // Office.js takes these away and does not give them back.
  const { pushState, replaceState } = window.history;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = OFFICE_JS;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(OFFICE_JS));
    document.head.append(script);
  });
  const { host } = await inTime(Office.onReady());
  Object.assign(window.history, { pushState, replaceState });
  return host === Office.HostType.Word;
}

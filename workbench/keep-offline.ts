/**
 * Has the browser keep the workbench for when there is no network, once the page has nothing better
 * to do. Where it refuses (a private window, an old browser) the workbench works online as before.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // The built files lie in `assets/`, the service worker in the folder that it answers for.
  const address = new URL(/* @vite-ignore */ "../service-worker.js", import.meta.url);
  const register = (): void =>
    void navigator.serviceWorker.register(address).catch(() => undefined);
  requestIdleCallback(register, { timeout: 5000 });
}

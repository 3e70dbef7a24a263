/**
 * Keeps the workbench at hand without a network. The build puts in the list of files and a name
 * that changes with them (`scripts/offline.ts`).
 *
 * Pages come from the network while there is one, so that a new version shows at once; files named
 * for their content come from the cache. Every other request, the pane in Word's among them, goes
 * its own way.
 */
const FILES = new Set(["__FILES__"]);
const CACHE = "greffier-__VERSION__";
const PAGE = "workbench/index.html";

/** A request's path below the folder that this file stands in; null for another site's. */
const pathOf = (address) => {
  const root = self.registration.scope;
  return address.startsWith(root) ? address.slice(root.length).replace(/[?#].*$/, "") : null;
};

const isPage = (path) => path === "" || path === "workbench/" || path === PAGE;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) =>
        cache.addAll(
          [...FILES].map(
            (path) => new Request(new URL(path, self.registration.scope), { cache: "no-cache" }),
          ),
        ),
      ),
  );
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const sweep = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("greffier-") && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(sweep());
});

const kept = async (path) =>
  (await caches.open(CACHE)).match(new URL(path, self.registration.scope).href);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? pathOf(request.url) : null;
  if (path === null) return;
  if (isPage(path)) {
    event.respondWith(fetch(request).catch(async () => (await kept(PAGE)) ?? Response.error()));
  } else if (FILES.has(path)) {
    event.respondWith(kept(path).then((found) => found ?? fetch(request)));
  }
});

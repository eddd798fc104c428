// Keeps "Help now" and the files it is made of, so that it can be read without a network. Of what else somebody reads,
// nothing is kept, nothing is counted and nothing is told. The server puts before this file what is to be kept:
// KEPT = { version, help, offline, files }; another version is another set, and the browser looks for one on every visit.

// Only sets whose names begin like this are ours to throw away: what people choose to save has a set of its own.
const OURS = "help ";
const SET = OURS + KEPT.version;
// Longer than this nobody waits for a newer page when somebody does not breathe.
const PATIENCE = 2500;

addEventListener("install", (event) => {
  const fetched = [KEPT.help, KEPT.offline, ...KEPT.files].map(
    // As anybody gets them: the page has nothing of whoever asks.
    (path) => new Request(path, { cache: "no-cache", credentials: "omit" }),
  );
  const keep = async () => {
    const set = await caches.open(SET);
    await set.addAll(fetched);
    await skipWaiting();
  };
  event.waitUntil(keep());
});

addEventListener("activate", (event) => {
  const takeOver = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(OURS) && name !== SET) await caches.delete(name);
    }
    // Pages are asked for while this file is still being read, so that nobody waits for it.
    await registration.navigationPreload?.enable();
    await clients.claim();
  };
  event.waitUntil(takeOver());
});

const kept = (path) => caches.match(path, { cacheName: SET });

const within = (time, promise) =>
  Promise.race([promise, new Promise((_, give) => setTimeout(give, time, new Error("it takes too long")))]);

const asked = async (event) => (await event.preloadResponse) ?? fetch(event.request);

async function helpNow(event) {
  const fresh = asked(event);
  event.waitUntil(fresh.catch(() => {}));
  try {
    const page = await within(PATIENCE, fresh);
    if (page.ok || page.type === "opaqueredirect") return page;
  } catch {
    // No network, or one that is as good as none.
  }
  return (await kept(KEPT.help)) ?? fresh;
}

async function anyPage(event) {
  try {
    return await asked(event);
  } catch (cause) {
    const page = await kept(KEPT.offline);
    if (!page) throw cause;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") {
    // What stands in a frame is not ours to replace.
    if (destination === "document") event.respondWith(pathname === KEPT.help ? helpNow(event) : anyPage(event));
  } else if (KEPT.files.includes(pathname)) {
    event.respondWith(kept(pathname).then((file) => file ?? fetch(event.request)));
  }
});

// Keeps "Help now" and the files it is made of, so that it can be read without a network; and brings up to date what
// somebody chose to keep, when they see it again. Of what else somebody reads, nothing is kept, nothing is counted and
// nothing is told. The server puts before this file `keeping.js` and what is to be kept: KEPT = { version, language, help,
// offline, saved, lists, files, words }; another version is another set, and the browser looks for one on every visit.

// Only sets whose names begin like this are ours to throw away: what people choose to save has a set of its own, and so has
// Help now in each language.
const OURS = `help ${KEPT.language} `;
const SET = OURS + KEPT.version;
// Longer than this nobody waits for a newer page when somebody does not breathe.
const PATIENCE = 2500;
// And so long for a newer page than the one they kept.
const PATIENCE_OF_READERS = 10_000;
const GONE = [404, 410];

addEventListener("install", (event) => {
  const fetched = [KEPT.help, KEPT.offline, KEPT.saved, ...KEPT.files].map(
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
  // Before there were languages, sets were named without one.
  const isOld = (name) => (name.startsWith(OURS) || /^help [^ ]+$/.test(name)) && name !== SET;
  const takeOver = async () => {
    for (const name of await caches.keys()) {
      if (isOld(name)) await caches.delete(name);
    }
    // Pages are asked for while this file is still being read, so that nobody waits for it.
    await registration.navigationPreload?.enable();
    await clients.claim();
  };
  event.waitUntil(takeOver());
});

const kept = (path) => caches.match(path, { cacheName: SET });

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

// The copy of a page: of a listing there is one, whatever stands behind its path; of a list one with its filters.
async function copyOf({ pathname, search }) {
  const saved = await caches.match(pathname, { cacheName: SAVED, ...ofAnyKind });
  const copy = saved ?? (await caches.match(pathname + search, { cacheName: LAST, ...ofAnyKind }));
  return copy?.headers.has("kept-at") ? { page: copy, isSaved: Boolean(saved) } : undefined;
}

// A page that was seen again is kept as it is now. One that was taken down is kept no longer.
async function renew({ pathname, search }, isSaved, page) {
  if (GONE.includes(page.status)) {
    if (isSaved) await forget(pathname);
    return;
  }
  if (page.status !== 200) return;
  const [name, address] = isSaved ? [SAVED, pathname] : [LAST, pathname + search];
  // Whoever signed in sees more than is for keeping.
  await put(name, address, mayBeKept(page) ? page : await asAnybody(address));
  if (name === LAST) await tidy(LAST, ({ url }) => url === location.origin + address);
}

async function anyPage(event, url) {
  const fresh = asked(event);
  fresh.catch(() => {});
  const copy = await copyOf(url);
  const isLast = KEPT.lists.includes(url.pathname) && (await caches.has(LAST));
  if (copy || isLast) {
    const renewed = fresh.then((page) => renew(url, copy?.isSaved, page.clone()));
    event.waitUntil(renewed.catch(() => {}));
  }
  let page;
  try {
    page = await (copy ? within(PATIENCE_OF_READERS, fresh) : fresh);
    if (!copy || page.status < 500) return page;
  } catch {
    // No network, or one that is as good as none.
  }
  return (copy && (await aged(copy.page))) ?? page ?? instead(url, fresh);
}

async function instead({ pathname }, fresh) {
  if (pathname === KEPT.saved) return (await kept(KEPT.saved)) ?? fresh;
  const page = await kept(KEPT.offline);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : fresh;
}

const inHtml = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

// In a list each date that is over says so, and none is "today" or "tomorrow": those were of the day on which it was kept.
const ROW = /<p class="time">(?:<span class="tag">[^<]*<\/span>)?\s*(<time[^>]* data-until="(\d+)")/g;
const passed = (time, until) => {
  const been = until * 1000 < Date.now() ? `<span class="tag calm">${inHtml(KEPT.words.been)}</span> ` : "";
  return `<p class="time">${been}${time}`;
};

// A copy says at its top that it is one, and how old. One that could not say so is not shown.
async function aged(copy) {
  const html = await copy.text();
  const [, over] = html.match(/ data-ends="([^"]+)"/) ?? [];
  const said = [KEPT.words.copy.replace("{age}", () => age(Date.parse(copy.headers.get("kept-at"))))];
  if (Date.parse(over) < Date.now()) said.push(KEPT.words.over);
  const [title, text] = [KEPT.words.title, said.join(" ")].map(inHtml);
  const notice = `<p class="notice"><strong>${title}</strong><br>${text}</p>`;
  const marked = html.replace(/<main[^>]*><\w+ class="wrap[^>]*>/, (beginning) => beginning + notice);
  if (marked === html) return undefined;
  const rows = marked.replace(ROW, (_, time, until) => passed(time, until));
  return new Response(rows, { headers: copy.headers });
}

async function file(request, path) {
  const own = KEPT.files.includes(path) && (await kept(path));
  if (own) return own;
  try {
    return await fetch(request);
  } catch (cause) {
    const copy = await caches.match(path, ofAnyKind);
    if (!copy) throw cause;
    return copy;
  }
}

addEventListener("fetch", (event) => {
  const { method, mode, destination } = event.request;
  const url = new URL(event.request.url);
  if (method !== "GET" || url.origin !== location.origin) return;
  const path = url.pathname + url.search;
  if (mode === "navigate") {
    // What stands in a frame is not ours to replace.
    if (destination !== "document") return;
    event.respondWith(url.pathname === KEPT.help ? helpNow(event) : anyPage(event, url));
  } else if (isFile(event.request) || KEPT.files.includes(path)) {
    event.respondWith(file(event.request, path));
  }
});

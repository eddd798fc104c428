// What this device keeps beside "Help now", as pages and the worker know it. The server puts KEPT before this file, and
// behind it `saved.js` for pages or `offline.js` for the worker.

// Pages that somebody chose to keep, by a button on each of them.
const SAVED = "saved";
// The list that was looked at last. Its set is there only where somebody has switched that on.
const LAST = "last list";

// A page is kept as anybody gets it, whatever a browser says of itself when it asks for it again.
const ofAnyKind = { ignoreVary: true };
const PICTURE_MOST = 200_000;

const isFile = ({ url }) => /^\/(assets|pictures)\//.test(new URL(url).pathname);

const filesOf = (html) =>
  Array.from(html.matchAll(/ (?:href|src)="(\/(?:assets|pictures)\/[^"?]+)"/g), ([, path]) => path);

const within = (time, promise) =>
  Promise.race([promise, new Promise((_, give) => setTimeout(give, time, new Error("it takes too long")))]);

// How long ago, and on which day, for a page that stays open.
function age(at) {
  const minutes = Math.floor(Math.max(0, Date.now() - at) / 60_000);
  const [many, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), "hour"]
        : [Math.floor(minutes / (24 * 60)), "day"];
  // The digits of the pages: by themselves browsers write Arabic with others.
  const digits = { numberingSystem: "latn" };
  const ago = new Intl.RelativeTimeFormat(KEPT.language, { numeric: "auto", ...digits }).format(-many, unit);
  return `${ago} (${new Intl.DateTimeFormat(KEPT.language, { dateStyle: "long", ...digits }).format(at)})`;
}

// Never what is for one person only. The server says so of every such page.
const mayBeKept = (page) =>
  page.ok &&
  !page.redirected &&
  /^text\/html/.test(page.headers.get("content-type")) &&
  !/no-store/.test(page.headers.get("cache-control"));

const asAnybody = (address) => fetch(address, { cache: "no-cache", credentials: "omit" });

// Into a set, with the files that the page needs to look as it did.
async function put(name, address, page) {
  if (!mayBeKept(page)) throw new Error("this page is not for keeping");
  const html = await page.text();
  const set = await caches.open(name);
  for (const path of new Set(filesOf(html))) {
    if (await set.match(path, ofAnyKind)) continue;
    try {
      const file = await fetch(path, { credentials: "omit" });
      const { size } = await file.clone().blob();
      if (file.ok && size <= PICTURE_MOST) await set.put(path, file);
    } catch {
      // Its words are worth keeping without a picture.
    }
  }
  const headers = new Headers(page.headers);
  // It is unpacked, and the same for whoever asks.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set("kept-at", new Date().toISOString());
  await set.put(address, new Response(html, { headers }));
  await tidy(name);
}

// Throws away the files that no page of a set needs any more, and pages too that are not wanted.
async function tidy(name, isWanted = () => true) {
  const set = await caches.open(name);
  const needed = new Set();
  const files = [];
  for (const request of await set.keys()) {
    if (isFile(request)) {
      files.push(request);
    } else if (isWanted(request)) {
      const page = await set.match(request, ofAnyKind);
      for (const path of filesOf(await page.text())) needed.add(path);
    } else {
      await set.delete(request, ofAnyKind);
    }
  }
  for (const request of files) {
    if (!needed.has(new URL(request.url).pathname)) await set.delete(request, ofAnyKind);
  }
}

async function forget(path) {
  await tidy(SAVED, ({ url }) => new URL(url).pathname !== path);
  const rest = await (await caches.open(SAVED)).keys();
  if (rest.length === 0) await caches.delete(SAVED);
}

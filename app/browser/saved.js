// The button "Keep on this device" of a listing, and the pages that list what is kept, from this device alone. Without this
// file nothing but "Help now" is ever kept. KEPT = { language, script, all, words }.

const { words } = KEPT;

const isWanted = () => {
  try {
    return localStorage.getItem("keep-help") !== "no";
  } catch {
    return false;
  }
};
const canKeep = () => "serviceWorker" in navigator && "caches" in window && isWanted();

// Kept is only what the worker can show again.
const workerIsThere = () => {
  navigator.serviceWorker.register(KEPT.script, { updateViaCache: "none" }).catch(() => {});
  return within(30_000, navigator.serviceWorker.ready);
};

function link(address, text) {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = text;
  return made;
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(text, pressed) {
  const made = element("button", text, "quiet");
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}

function onPageOfListing(keeping) {
  const [press, said] = keeping.children;
  const toKeep = press.textContent;
  const path = location.pathname;
  let isBusy = false;

  const say = (text) => said.replaceChildren(`${text} `, link(KEPT.all, words.all));
  async function show() {
    const isKept = Boolean(await caches.match(path, { cacheName: SAVED, ...ofAnyKind }));
    press.textContent = isKept ? words.drop : toKeep;
    return isKept;
  }
  async function change() {
    if (isBusy) return;
    isBusy = true;
    try {
      if (await show()) {
        await forget(path);
        say(words.dropped);
      } else {
        said.textContent = words.doing;
        await Promise.all([workerIsThere(), asAnybody(path).then((page) => put(SAVED, path, page))]);
        say(words.done);
      }
    } catch {
      await forget(path).catch(() => {});
      said.textContent = words.failed;
    }
    await show().catch(() => {});
    isBusy = false;
  }

  press.addEventListener("click", change);
  if ("pressed" in keeping.dataset) change();
  else show().then((isKept) => isKept && say(words.here));
}

// Every page that is kept here, newest first.
async function pages() {
  const found = [];
  for (const name of [SAVED, LAST]) {
    if (!(await caches.has(name))) continue;
    const set = await caches.open(name);
    for (const request of await set.keys()) {
      if (isFile(request)) continue;
      const page = await set.match(request, ofAnyKind);
      const { pathname, search } = new URL(request.url);
      const shown = new DOMParser().parseFromString(await page.text(), "text/html");
      const next = shown.querySelector("[data-ends]");
      found.push({
        name,
        address: pathname + search,
        title: shown.querySelector("main h1")?.textContent ?? pathname,
        language: shown.documentElement.lang,
        when: next?.querySelector("time")?.textContent,
        isOver: Date.parse(next?.dataset.ends) < Date.now(),
        at: Date.parse(page.headers.get("kept-at")),
      });
    }
  }
  return found.sort((one, other) => other.at - one.at);
}

function row({ name, address, title, language, when, isOver, at }, change) {
  const shown = element("li", "");
  const said = element("p", "");
  const way = link(address, title);
  way.lang = language;
  if (name === LAST) said.append(`${words.last} `);
  said.append(way);
  shown.append(said);
  if (when) shown.append(element("p", when));
  if (isOver) shown.append(element("p", words.over));
  shown.append(element("p", words.kept.replace("{age}", () => age(at)), "hint"));
  const drop = button(words.forget, () => change(name === SAVED ? forget(address) : tidy(LAST, () => false), words.dropped));
  const which = { name: words.forget, text: title };
  drop.setAttribute("aria-label", words.named.replace(/\{(\w+)\}/g, (_, part) => which[part]));
  shown.append(drop);
  return shown;
}

// On /saved, on /safety and in place of a page without a network: each has some of it.
function whatIsKept() {
  const list = document.querySelector(".kept-here");
  const choices = document.querySelector(".kept-choices");
  const last = choices?.querySelector("input");
  const said = document.querySelector(".kept-said");

  function fill(rows) {
    if (!list) return;
    const isBare = "bare" in list.dataset;
    if (rows.length === 0 && !isBare) rows = [element("li", canKeep() ? words.none : words.off)];
    list.replaceChildren(...rows);
    list.closest("section").hidden = rows.length === 0;
  }
  async function show() {
    fill((await pages()).map((page) => row(page, change)));
    if (!choices) return;
    last.checked = await caches.has(LAST);
    last.disabled = !canKeep();
    choices.hidden = false;
  }
  async function change(changed, text) {
    try {
      await changed;
      said.textContent = text;
    } catch {
      said.textContent = words.failed;
    }
    await show();
    // What had the focus may be gone.
    if (document.activeElement === document.body) list?.focus();
  }

  last?.addEventListener("change", () => {
    const begin = () => workerIsThere().then(() => caches.open(LAST));
    change(last.checked ? begin() : caches.delete(LAST), last.checked ? words.begun : words.dropped);
  });
  choices?.querySelector("button").addEventListener("click", () => {
    change(Promise.all([caches.delete(SAVED), caches.delete(LAST)]), words.allDropped);
  });
  // What is hidden or gone by now goes from this device too, and what has changed comes along, as soon as somebody with a
  // network looks at what is kept.
  async function renew() {
    for (const { name, address } of await pages()) {
      try {
        const page = await within(10_000, asAnybody(address));
        if (page.status === 404 || page.status === 410) await (name === SAVED ? forget(address) : caches.delete(LAST));
        else await put(name, address, page);
      } catch {
        // Without a network it stays as it was, and says how old it is.
      }
    }
    await show();
  }

  // Another switch of the page may have thrown everything away.
  document.addEventListener("kept", show);
  show()
    .then(renew)
    .catch(() => fill([]));
}

const keeping = document.querySelector(".keeping");
if (keeping) onPageOfListing(keeping);
if (document.querySelector(".kept-here, .kept-choices")) whatIsKept();

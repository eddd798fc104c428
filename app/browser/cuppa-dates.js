// <cuppa-dates src="https://…/events?tag=naloxone" limit="5"><a href="…">Dates</a></cuppa-dates>
// lists dates on any site. Until this file has come, and when nothing comes, the link inside is shown.
const WORDS = {/* sentences by language */};
const LOOKS = `
:host { display: block; color: var(--cuppa-ink, inherit); line-height: 1.45; }
ol { list-style: none; margin: 0; padding: 0; }
li { padding-block: var(--cuppa-gap, .8em); border-block-end: 1px solid var(--cuppa-line, #8886); }
p { margin: 0; }
a { color: var(--cuppa-link, inherit); font-weight: 700; text-underline-offset: .18em;
  text-decoration: underline .12em var(--cuppa-accent, currentColor); }
time, [part~=place], [part~=topic] { display: block; }
[part~=place], p { color: var(--cuppa-muted, inherit); }
[part~=cancelled] strong { color: var(--cuppa-off, inherit); }
[part~=cancelled] a { text-decoration-line: line-through; }
slot { display: block; padding-block-start: .8em; }`;

const make = (name, part, ...inside) => {
  const made = document.createElement(name);
  if (part) made.part = part;
  made.append(...inside);
  return made;
};

// The page of a list, of a group, a place or a listing, as the address that tells its dates.
const asked = (page, limit) => {
  const way = page.pathname.split("/").filter(Boolean);
  const at = way.findIndex((step) => /^(whats-on|events|cafes|groups|places)$/.test(step));
  const [view, name] = way.slice(at);
  const from = new URL([...way.slice(0, Math.max(at, 0)), "api/v1/dates"].join("/"), page.origin);
  for (const [key, value] of page.searchParams) if (key !== "page") from.searchParams.append(key, value);
  if (name) from.searchParams.set({ groups: "group", places: "place" }[view] ?? "listing", name);
  else if (view !== "whats-on") from.searchParams.set("kind", view === "cafes" ? "cafe" : "event");
  from.searchParams.set("limit", limit);
  return from;
};

const when = (date, language) => {
  const { start, all_day, listing } = date;
  const shape = { weekday: "long", day: "numeric", month: "long", timeZone: all_day ? "UTC" : listing.time_zone };
  if (new Date(start).getFullYear() !== new Date().getFullYear()) shape.year = "numeric";
  if (!all_day) Object.assign(shape, { hour: "numeric", minute: "2-digit" });
  if (listing.attendance !== "in_person" && !all_day) shape.timeZoneName = "short";
  try {
    return new Intl.DateTimeFormat(language, shape).format(new Date(start));
  } catch {
    return start.replace("T", " ").slice(0, 16);
  }
};

customElements.define("cuppa-dates", class extends HTMLElement {
  static observedAttributes = ["src", "limit"];
  #root = this.attachShadow({ mode: "open" });
  #turn = 0;

  connectedCallback() {
    this.#show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  async #show() {
    const turn = ++this.#turn;
    const page = this.closest("[lang]")?.lang || navigator.language;
    const language = navigator.languages.find((tag) => tag.startsWith(`${page}-`)) ?? page;
    const short = page.split("-")[0];
    const words = WORDS[language] ?? WORDS[Object.keys(WORDS).find((tag) => tag.split("-")[0] === short)] ??
      Object.values(WORDS)[0];
    this.#say(words, words.loading);
    try {
      const limit = Math.min(Math.max(parseInt(this.getAttribute("limit")) || 5, 1), 50);
      const answer = await fetch(asked(new URL(this.getAttribute("src"), location), limit), { credentials: "omit" });
      if (!answer.ok) throw answer;
      const { items } = await answer.json();
      if (turn !== this.#turn) return;
      const dates = items.map((date) => this.#date(date, words, language));
      if (dates.length) this.#fill(words, make("ol", "list", ...dates));
      else this.#say(words, words.empty);
    } catch {
      if (turn === this.#turn) this.#say(words, words.failed);
    }
  }

  #date(date, words, language) {
    const { listing } = date;
    const place = [listing.place?.name, listing.place?.locality].filter(Boolean).join(", ");
    const where = date.place ?? (place || (listing.attendance === "in_person" ? "" : words.online));
    const title = make("a", "title", listing.title);
    if (/^https?:/.test(date.url)) title.href = date.url;
    const time = make("time", "date", when(date, language));
    time.dateTime = date.start;
    const row = make("li", `item ${date.status}`, title, time);
    if (words[date.status]) row.append(make("strong", "status", words[date.status]));
    if (date.title) row.append(make("span", "topic", date.title));
    if (where) row.append(make("span", "place", where));
    return row;
  }

  #say(words, sentence) {
    const said = make("p", "message", sentence);
    said.setAttribute("role", "status");
    this.#fill(words, said);
  }

  #fill(words, shown) {
    const all = make("a", "all", words.all);
    all.href = this.getAttribute("src") ?? "";
    this.#root.replaceChildren(shown, make("slot", "", all));
    const looks = new CSSStyleSheet();
    looks.replaceSync(LOOKS);
    this.#root.adoptedStyleSheets = [looks];
  }
});

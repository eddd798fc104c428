// Words that hurt, while somebody writes: without this file the button "Check my words" shows the same. With it they are
// underlined, and a list below the field says what could be said instead; nothing is changed but by a press. The text is looked at
// by our own server, which stores nothing of it and writes nothing of it down.
{
  const script = document.currentScript.dataset;
  // Nobody is disturbed before they pause.
  const PAUSE = 900;
  const LEAST = 3;

  const made = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // A field underlines nothing by itself: so the same text lies unseen behind it, and only its lines show.
  const underlay = (field) => {
    const around = made("div", "underlined");
    const isLong = field.localName === "textarea";
    const echo = made("div", isLong ? "echo" : "echo one-line");
    const words = made("span");
    echo.setAttribute("aria-hidden", "true");
    echo.append(words);
    field.replaceWith(around);
    around.append(echo, field);
    const follow = () => {
      echo.scrollTop = field.scrollTop;
      echo.scrollLeft = field.scrollLeft;
    };
    field.addEventListener("scroll", follow);
    // Lines break where the field breaks them: a scroll bar takes room.
    new ResizeObserver(() => {
      echo.style.inlineSize = `${field.clientWidth + 2 * field.clientLeft}px`;
      follow();
    }).observe(field);
    return (text, hits) => {
      const parts = [];
      let done = 0;
      for (const { from, to, level } of hits) {
        parts.push(text.slice(done, from), made("mark", level, text.slice(from, to)));
        done = to;
      }
      // A last empty line has a height in the field, and behind it only when something follows.
      words.replaceChildren(...parts, text.slice(done) + (isLong ? "\n" : ""));
      follow();
    };
  };

  // What was found stays where it is, or moves along, while somebody writes before or behind it.
  const moved = (hits, before, after) => {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start += 1;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
    const by = after.length - before.length;
    return hits.flatMap((hit) => {
      if (hit.to < start) return [hit];
      if (hit.from > before.length - end) return [{ ...hit, from: hit.from + by, to: hit.to + by }];
      return [];
    });
  };

  const watch = (field) => {
    const box = made("div", "found live");
    // Only how many is said aloud: a list that is read out again and again helps nobody to write.
    const said = made("p", "found-count");
    said.setAttribute("role", "status");
    said.setAttribute("aria-live", "polite");
    const list = made("ul");
    box.append(said, list);
    // What is hidden is never read out: so it is out of sight instead.
    box.classList.add("unseen");
    const underline = underlay(field);
    field.parentElement.after(box);
    let pause;
    let waiting;
    let last = field.value;
    let underlined = { text: field.value, hits: [] };

    const put = (text, hit, { from, put: words }) => {
      // Somebody wrote on meanwhile: the word moved along, or is another by now. Then it is looked at again instead.
      const [here] = moved([hit], text, field.value);
      if (!here) return ask();
      const start = from + here.from - hit.from;
      field.value = field.value.slice(0, start) + words + field.value.slice(here.to);
      field.focus();
      field.setSelectionRange(start + words.length, start + words.length);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      ask();
    };
    const entry = (text, hit) => {
      const item = made("li");
      const line = made("p");
      line.append(made("mark", hit.level, hit.words), ` – ${hit.does}`);
      const choices = made("p", "doings");
      for (const offered of hit.instead) {
        if (offered.put === undefined) {
          choices.append(made("span", "hint", offered.when ? `${offered.text} (${offered.when})` : offered.text));
          continue;
        }
        const button = made("button", "quiet", script.use.replace("…", offered.text));
        button.type = "button";
        button.addEventListener("click", () => put(text, hit, offered));
        choices.append(button);
      }
      item.append(line, choices, made("p", "hint", script.why.replace("…", hit.why)));
      return item;
    };
    const show = (text, told) => {
      box.classList.toggle("unseen", told.hits.length === 0);
      // What the page says of the same field would soon be wrong.
      box.parentElement.querySelector(".found:not(.live)")?.setAttribute("hidden", "");
      const sentence = told.hits.length === 0 ? "" : told.said;
      if (said.textContent !== sentence) said.textContent = sentence;
      list.replaceChildren(...told.hits.map((hit) => entry(text, hit)));
      underlined = { text, hits: told.hits };
      underline(text, told.hits);
    };
    const ask = async () => {
      clearTimeout(pause);
      waiting?.abort();
      const text = field.value;
      last = text;
      if (text.trim().length < LEAST) return show(text, { hits: [], said: "" });
      waiting = new AbortController();
      const { signal } = waiting;
      try {
        const body = new URLSearchParams({ text });
        const answer = await fetch(script.check, { method: "POST", body, signal });
        if (!answer.ok) return;
        const told = await answer.json();
        if (!signal.aborted && field.value === text) show(text, told);
      } catch {
        // Without an answer nothing is said, and the button is still there.
      }
    };
    field.addEventListener("input", () => {
      if (field.value === last) return;
      const text = field.value;
      underlined = { text, hits: moved(underlined.hits, underlined.text, text) };
      underline(text, underlined.hits);
      clearTimeout(pause);
      pause = setTimeout(ask, PAUSE);
    });
  };

  for (const name of script.fields.split(" ")) {
    const field = document.querySelector(`form[method="post"] [name="${name}"]`);
    if (field && field.type !== "file") watch(field);
  }
}

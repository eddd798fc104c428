// Towns while somebody types one: without this file the field takes what is typed, and the next page says what it was
// taken for. With it a list below the field offers what may be meant; arrows go through it, Enter takes, Escape closes.
{
  const { towns: address, label: called } = document.currentScript.dataset;
  // Nobody is asked before somebody pauses.
  const PAUSE = 150;
  const LEAST = 2;

  const made = (role, className) => {
    const element = document.createElement("span");
    element.setAttribute("role", role);
    element.className = className;
    return element;
  };

  const offer = (field, id) => {
    const list = made("listbox", "towns");
    const said = made("status", "unseen");
    let towns = [];
    let at = -1;
    let pause;
    let waiting;

    const say = (attributes) => {
      for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    };
    list.id = id;
    list.hidden = true;
    list.setAttribute("aria-label", called);
    const [label] = field.labels;
    // What stands inside of its label would become a part of its name.
    if (label.contains(field)) say({ "aria-label": label.textContent.trim() });
    say({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": id });
    field.after(list, said);
    field.parentElement.classList.add("offers");

    const stop = () => {
      clearTimeout(pause);
      waiting?.abort();
    };
    const mark = (to) => {
      at = to;
      [...list.children].forEach((option, number) => option.setAttribute("aria-selected", number === to));
      const option = list.children[to];
      field.setAttribute("aria-activedescendant", option?.id ?? "");
      option?.scrollIntoView({ block: "nearest" });
    };
    const show = (found) => {
      towns = found;
      list.replaceChildren(
        ...towns.map((town, number) => {
          const option = made("option", "");
          option.id = `${id}-${number}`;
          option.textContent = town.label;
          option.addEventListener("click", (event) => {
            event.preventDefault();
            take(number);
          });
          return option;
        }),
      );
      list.hidden = towns.length === 0;
      say({ "aria-expanded": !list.hidden });
      mark(-1);
    };
    const close = () => {
      stop();
      show([]);
      said.textContent = "";
    };
    const take = (number) => {
      const { value, fills } = towns[number];
      close();
      if (!(field.name in fills)) {
        field.value = value;
        return;
      }
      for (const [name, part] of Object.entries(fills)) {
        const other = field.form.elements[name];
        if (!other) continue;
        other.value = part;
        other.dispatchEvent(new Event("change", { bubbles: true }));
      }
    };
    const ask = async () => {
      stop();
      const typed = field.value.trim();
      if (typed.length < LEAST) return close();
      waiting = new AbortController();
      const { signal } = waiting;
      try {
        const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal });
        const told = answer.ok ? await answer.json() : { towns: [], said: "" };
        if (signal.aborted) return;
        show(told.towns);
        said.textContent = told.said;
      } catch {
        if (!signal.aborted) close();
      }
    };

    field.addEventListener("input", () => {
      stop();
      pause = setTimeout(ask, PAUSE);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      const { key, isComposing } = event;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      const many = towns.length;
      if (isComposing) return;
      if (step && many) mark(at < 0 ? (step > 0 ? 0 : many - 1) : (at + step + many) % many);
      else if (step) ask();
      else if (key === "Enter" && at >= 0) take(at);
      else if (key === "Escape" && many) close();
      else return;
      event.preventDefault();
    });
    // A press on the list leaves the focus where it is.
    list.addEventListener("mousedown", (event) => event.preventDefault());
  };

  document.querySelectorAll("input[data-towns]:not([role])").forEach((field, number) => offer(field, `towns-${number}`));
}

// The two switches of /safety. Without this file there are none, and the page says so. What is chosen stays in this
// browser, and everything that was kept goes when keeping is switched off: "Help now" and what was kept by a button.
{
  const switches = document.querySelector(".switches");
  const said = switches.querySelector("[role=status]");

  async function forgetAll() {
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    if (!window.caches) return;
    // Also what was kept by a button: without a worker nobody could read it, and somebody might find it.
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  }

  // The page's own name is the last one, whatever was put before it.
  const own = [...document.querySelectorAll("head > title")].at(-1).textContent;
  const { title: plain } = document.querySelector("script[data-title]").dataset;

  // This tab too, at once.
  function name(isPlain) {
    document.title = isPlain ? plain : own;
  }

  // The name under which a choice is kept, what is kept when it differs from the usual, and what else is done.
  const choices = {
    "plain-tabs": { usual: false, other: "yes", then: name },
    "keep-help": { usual: true, other: "no", then: (on) => (on ? null : forgetAll()) },
  };

  try {
    for (const box of switches.querySelectorAll("input")) {
      const { usual, other, then } = choices[box.name];
      box.checked = usual === (localStorage.getItem(box.name) === null);
      box.addEventListener("change", async () => {
        try {
          // The usual choice leaves no trace.
          if (box.checked === usual) localStorage.removeItem(box.name);
          else localStorage.setItem(box.name, other);
          await then(box.checked);
          document.dispatchEvent(new Event("kept"));
          said.textContent = said.dataset.saved;
        } catch {
          said.textContent = said.dataset.refused;
        }
      });
    }
    switches.hidden = false;
  } catch {
    switches.replaceWith(said);
    said.textContent = said.dataset.refused;
  }
}

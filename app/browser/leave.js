// "Leave this page": without this file it is a plain link. With it, the page is blank at once and is not the one that
// "back" leads to, and Shift pressed three times, by itself, does the same.
{
  const link = document.querySelector("a.leave");
  // As long as others give between two presses (GOV.UK): hands can be slow.
  const PATIENCE = 5000;

  const put = (role) => {
    const words = document.createElement("p");
    words.className = "unseen";
    words.setAttribute("role", role);
    document.body.append(words);
    return words;
  };

  function go() {
    const { title } = document.querySelector("script[data-title]")?.dataset ?? {};
    document.body.replaceChildren();
    document.title = title ?? "";
    // Said after it stands there: what comes with its words is often not read out.
    put("alert").textContent = link.dataset.leaving;
    try {
      // For whoever goes back in this tab, and for the names of other tabs.
      sessionStorage.setItem("left", "yes");
      localStorage.setItem("left", "yes");
      localStorage.removeItem("left");
    } catch {
      // A browser that keeps nothing leaves all the same.
    }
    location.replace(link.href);
  }

  if (link) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      go();
    });

    const said = put("status");
    let presses = 0;
    let isAlone = false;
    let over;

    const stop = () => {
      clearTimeout(over);
      if (presses > 0) said.textContent = link.dataset.over;
      presses = 0;
      isAlone = false;
    };
    addEventListener("keydown", ({ key, repeat }) => {
      if (key === "Shift") {
        if (!repeat) isAlone = true;
      } else {
        stop();
      }
    });
    // Shift for a capital letter, or with a finger on the mouse, is no wish to leave.
    addEventListener("pointerdown", stop);
    addEventListener("keyup", ({ key }) => {
      if (key !== "Shift" || !isAlone) return;
      isAlone = false;
      presses += 1;
      clearTimeout(over);
      if (presses === 3) {
        go();
        return;
      }
      said.textContent = presses === 1 ? link.dataset.two : link.dataset.one;
      over = setTimeout(stop, PATIENCE);
    });
  }
}

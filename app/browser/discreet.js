// Before anything of a page is seen. Whoever chose so on /safety has one plain word in the tab, and no picture. And
// whoever left by "Leave this page" does not see, by going back, what they had read. Without this file tabs have the names of
// pages, and going back shows what was there before.
{
  const { title, leave } = document.currentScript.dataset;
  const page = document.documentElement;

  const kept = (where, name) => {
    try {
      return window[where].getItem(name);
    } catch {
      return null;
    }
  };
  const hasLeft = () => kept("sessionStorage", "left") !== null;

  // Set before the page's own title is read, this makes one that stands before it, and the first counts.
  const plain = () => {
    document.title = title;
    for (const icon of document.querySelectorAll("link[rel~='icon']")) icon.href = "data:,";
  };

  const away = () => {
    page.style.visibility = "hidden";
    document.title = title;
    location.replace(leave);
  };

  if (kept("localStorage", "plain-tabs")) {
    plain();
    addEventListener("DOMContentLoaded", plain);
  }
  // Somebody leaves in another tab: what this one is called is seen from there.
  addEventListener("storage", ({ key, newValue }) => {
    if ((key === "left" || key === "plain-tabs") && newValue) plain();
  });

  const [how] = performance.getEntriesByType("navigation");
  if (hasLeft()) {
    if (how?.type === "back_forward") {
      away();
    } else {
      sessionStorage.removeItem("left");
    }
  }
  // A page that a browser keeps whole is put away unseen, and seen again only by whoever has not left.
  addEventListener("pagehide", ({ persisted }) => {
    if (persisted) page.style.visibility = "hidden";
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft()) {
      away();
    } else {
      page.style.visibility = "";
    }
  });
}

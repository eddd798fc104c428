// Has the browser keep "Help now", and nothing else by itself, for when there is no network. From every page: those who
// need it in a hurry have seldom opened it before. Not where somebody switched it off on /safety; where data is dear, only
// from the page itself. And the page of a listing can be kept by a button. Without this file, or where a browser keeps
// nothing, there is no button, every page needs the network, and there is no app.
{
  const { script, help, app } = document.currentScript.dataset;

  const isWanted = () => {
    try {
      return localStorage.getItem("keep-help") !== "no";
    } catch {
      return false;
    }
  };
  const isDear = navigator.connection?.saveData && location.pathname !== help;

  if ("serviceWorker" in navigator && !isDear && isWanted()) {
    // Nothing that somebody waits for waits for this.
    const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 1000));
    const keep = () => navigator.serviceWorker.register(script, { updateViaCache: "none" }).catch(() => {});
    addEventListener("load", () => whenIdle(keep));
  }

  // Browsers fetch what an app is made of as soon as they hear of one: not on a first visit, which is to be light.
  if (navigator.serviceWorker?.controller) {
    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = app;
    document.head.append(link);
  }

  // What the button does comes when it is pressed, or where it has been: nobody else waits for it.
  const keeping = document.querySelector(".keeping");
  if (keeping && "serviceWorker" in navigator && isWanted()) {
    const begin = () => import(keeping.dataset.script).catch(() => keeping.remove());
    keeping.firstElementChild.addEventListener("click", () => {
      keeping.dataset.pressed = "";
      begin();
    });
    caches
      .match(location.pathname, { cacheName: "saved", ignoreVary: true })
      .then((kept) => {
        keeping.hidden = false;
        if (kept) begin();
      })
      .catch(() => {});
  }
}

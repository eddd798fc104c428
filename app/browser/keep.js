// Has the browser keep "Help now", and nothing else, for when there is no network. From every page: those who need it
// in a hurry have seldom opened it before. Not where somebody switched it off on /safety; where data is dear, only from
// the page itself. Without this file, or where a browser keeps nothing, "Help now" needs the network as other pages do.
{
  const { script, help } = document.currentScript.dataset;

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
}

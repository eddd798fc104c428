// "Leave this page": without this file it is a plain link. With it, the page is blanked at once, is not
// the one that "back" leads to, and Shift pressed three times does the same.
const leave = document.querySelector("a.leave");

function go() {
  document.body.replaceChildren();
  document.title = "";
  location.replace(leave.href);
}

if (leave) {
  leave.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  });

  let presses = 0;
  let last = 0;
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    if (event.key !== "Shift") {
      presses = 0;
      return;
    }
    presses = event.timeStamp - last < 800 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) go();
  });
}

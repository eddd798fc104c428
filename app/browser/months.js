// A month: without this file it is a table of links. With it, arrow keys go from one of them to the next day that has
// any. Tab goes everywhere, as ever.
const table = document.querySelector("table.grid");

table?.addEventListener("keydown", (event) => {
  const cell = event.target.closest("td");
  if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;

  const { display, direction } = getComputedStyle(table);
  const day = direction === "rtl" ? -1 : 1;
  // On a phone the days stand under each other.
  const week = display === "table" ? 7 : 1;
  const step = { ArrowLeft: -day, ArrowRight: day, ArrowUp: -week, ArrowDown: week }[event.key];
  if (!step) return;

  const cells = [...table.querySelectorAll("td")];
  for (let at = cells.indexOf(cell) + step; cells[at]; at += step) {
    const link = cells[at].querySelector("a");
    if (link) {
      event.preventDefault();
      link.focus();
      return;
    }
  }
});

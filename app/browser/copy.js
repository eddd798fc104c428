// The address of a calendar: without this file it is a field to copy from. With it, a press into the field marks all
// of it, and where the browser lets a page copy, there is a button for that.
for (const field of document.querySelectorAll("[data-copy]")) {
  field.addEventListener("focus", () => field.select());
  if (!navigator.clipboard) continue;

  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = field.dataset.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = field.dataset.copied;
    } catch {
      field.focus();
    }
  });
  field.after(button);
}

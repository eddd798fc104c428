// While very many forms come in at once, a form that brings a little work need not stand open for a minute. The work is
// a number that, hashed together with the key of the form, begins with enough bits of nothing. Without this file, or
// where a browser cannot hash, the minute does.
const form = document.querySelector("form[data-work]");

async function findWork() {
  const key = form.elements.namedItem("form_key").value;
  const bits = Number(form.dataset.work);
  const encoder = new TextEncoder();
  for (let number = 0; ; number += 1) {
    const text = encoder.encode(`${key}:${number}`);
    const digest = new DataView(await crypto.subtle.digest("SHA-256", text));
    if (Math.clz32(digest.getUint32(0)) >= bits) return number;
  }
}

if (form && globalThis.crypto && crypto.subtle) {
  findWork().then((number) => {
    form.elements.namedItem("work").value = String(number);
  });
}

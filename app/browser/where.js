// "Use where I am": without this file, and where a browser cannot say, there is the field to type a town into. With it
// a button asks the browser, rounds what it says before anything is sent, and leads to the list near the nearest town.
const here = document.querySelector(".where-i-am");

// Cells of about two kilometres, in degrees from south to north: everybody in one of them sends the same.
const STEP = 0.02;

function rounded({ latitude, longitude }) {
  const north = Math.round(latitude / STEP) * STEP;
  // Degrees from west to east shrink towards the poles.
  const step = STEP / Math.max(Math.cos((north * Math.PI) / 180), 0.001);
  const east = Math.round(longitude / step) * step;
  const within = (most, degrees) => Math.min(most, Math.max(-most, degrees)).toFixed(3);
  return { latitude: within(90, north), longitude: within(180, east) };
}

// In the body of a form, because addresses are kept: by browsers, by those who share them, by programs in between.
function send(point) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = here.dataset.address;
  form.hidden = true;
  const typed = new FormData(here.closest("form"));
  for (const [name, value] of [...typed, ["view", here.dataset.view], ...Object.entries(rounded(point))]) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}

if (here && navigator.geolocation && isSecureContext) {
  const said = here.querySelector("[role=status]");
  let isAsking = false;
  const say = (what) => {
    said.textContent = what;
    isAsking = false;
  };
  here.hidden = false;
  here.querySelector("button").addEventListener("click", () => {
    if (isAsking) return;
    say(said.dataset.looking);
    isAsking = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => send(coords),
      ({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? said.dataset.refused : said.dataset.failed),
      { enableHighAccuracy: false, maximumAge: 600_000, timeout: 20_000 },
    );
  });
  // Whoever comes back finds the page as it was before.
  addEventListener("pageshow", () => say(""));
} else {
  here?.remove();
}

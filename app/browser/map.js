// The map: without this file it is a picture with links. With it, a button opens a map that moves; the list beside it
// follows. Nothing of that is loaded before somebody asks for it.
const picture = document.querySelector(".picture");
const opener = picture?.querySelector(".open");
const button = opener?.querySelector("button");
const status = opener?.querySelector("[role=status]");

if (opener) opener.hidden = false;

button?.addEventListener("click", async () => {
  const { script, style, painter, drawn, opening, opened, failed } = picture.dataset;
  button.disabled = true;
  status.textContent = opening;
  try {
    await Promise.all([load("link", style), load("script", script)]);
    if (drawn === "lines") await load("script", painter);
    open();
    // What the links did, the map does now.
    button.remove();
    document.querySelector(".moves")?.remove();
    status.textContent = opened;
  } catch {
    button.disabled = false;
    status.textContent = failed;
  }
});

function load(kind, address) {
  return new Promise((resolve, reject) => {
    const element = document.createElement(kind);
    if (kind === "link") Object.assign(element, { rel: "stylesheet", href: address });
    else element.src = address;
    Object.assign(element, { onload: resolve, onerror: reject });
    document.head.append(element);
  });
}

function open() {
  const { latitude, longitude, zoom, land, streets, drawn, credit } = picture.dataset;
  const { L } = window;
  const frame = document.createElement("div");
  frame.className = "moving";
  picture.querySelector("svg").replaceWith(frame);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(frame, {
    center: [latitude, longitude],
    zoom: Number(zoom),
    minZoom: 1,
    maxZoom: 16,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    inertia: !calm,
    worldCopyJump: true,
  });
  map.attributionControl.setPrefix(false);
  L.tileLayer(`${land}/{z}/{x}/{y}.svg`, { tileSize: 512, zoomOffset: -1, maxZoom: 16 }).addTo(map);
  if (streets) {
    const squares = `${streets}/{z}/{x}/{y}`;
    const layer =
      drawn === "lines"
        ? window.protomapsL.leafletLayer({ url: squares, flavor: isDark() ? "dark" : "light", lang: document.documentElement.lang.slice(0, 2), attribution: credit })
        : L.tileLayer(squares, { maxZoom: 16, attribution: credit });
    layer.addTo(map);
  }
  const pins = L.layerGroup().addTo(map);
  map.on("moveend", () => follow(map, pins));
  show(map, pins);
  frame.focus();
}

const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

// The part of the map, as addresses name it.
function part(map) {
  const { lat, lng } = map.getCenter().wrap();
  return `at=${lat.toFixed(4)},${lng.toFixed(4)}&zoom=${map.getZoom()}`;
}

const joined = (...parts) => parts.filter(Boolean).join("&");

let asked = 0;

async function show(map, pins) {
  const number = ++asked;
  const { x, y } = map.getSize();
  const query = joined(picture.dataset.query, part(map), `width=${x}&height=${y}`);
  const answer = await fetch(`${picture.dataset.pins}?${query}`).catch(() => null);
  // Whoever moves on does not wait for what they passed.
  if (!answer?.ok || number !== asked) return;
  const told = await answer.json();
  const held = document.activeElement?.dataset?.leads;
  pins.clearLayers();
  for (const pin of told) draw(map, pins, pin, held);
  map.getContainer().dataset.shown = part(map);
}

function draw(map, pins, { latitude, longitude, many, says, leads }, held) {
  const face = document.createElement("span");
  face.textContent = many > 1 ? many : "•";
  const icon = window.L.divIcon({ html: face, className: "flag", iconSize: [44, 44] });
  const marker = window.L.marker([latitude, longitude], { icon, title: says, keyboard: true });
  marker.addTo(pins);
  const element = marker.getElement();
  element.setAttribute("aria-label", says);
  element.setAttribute("role", many > 1 ? "button" : "link");
  element.dataset.leads = leads;
  if (leads === held) element.focus();
  marker.on("click keypress", ({ type, originalEvent }) => {
    if (type === "keypress" && originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
    const closer = map.getZoom() + 2;
    if (many > 1 && map.getZoom() < 16) map.setView([latitude, longitude], Math.min(closer, 16));
    else location.assign(leads);
  });
}

// The list and the address follow the map.
async function follow(map, pins) {
  show(map, pins);
  const { query, page } = picture.dataset;
  const address = `${page}?${joined(query, part(map))}`;
  history.replaceState(null, "", address);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || location.search !== new URL(address, location.href).search) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#beside");
  const beside = document.querySelector("#beside");
  if (!fresh || !beside) return;
  beside.replaceChildren(...fresh.childNodes);
  status.textContent = beside.querySelector("h2")?.textContent ?? "";
}

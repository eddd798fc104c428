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
  const { latitude, longitude, zoom, land, streets, drawn, deepest } = picture.dataset;
  // Leaflet takes it for HTML, and it is text.
  const credit = Object.assign(document.createElement("span"), { textContent: picture.dataset.credit }).innerHTML;
  const { L } = window;
  const frame = document.createElement("div");
  frame.className = "moving";
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", picture.querySelector("svg").getAttribute("aria-label"));
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
  // Under pictures of the whole world nobody sees it. A file may hold one town only.
  const isCovered = streets && drawn !== "lines" && !deepest;
  if (!isCovered) L.tileLayer(`${land}/{z}/{x}/{y}.svg`, { tileSize: 512, zoomOffset: -1, maxZoom: 16 }).addTo(map);
  if (streets) {
    const squares = `${streets}/{z}/{x}/{y}`;
    // Closer than the file goes, its last squares are drawn larger.
    const last = deepest ? Number(deepest) : undefined;
    const layer =
      drawn === "lines" ? lines(squares, last, credit) : L.tileLayer(squares, { maxZoom: 16, maxNativeZoom: last, attribution: credit });
    layer.addTo(map);
  }
  const pins = L.layerGroup().addTo(map);
  map.on("moveend", () => follow(map, pins));
  show(map, pins, waiting.signal);
  frame.focus();
}

const dark = matchMedia("(prefers-color-scheme: dark)");

const language = () => document.documentElement.lang.slice(0, 2);

// Streets, which turn dark when everything around them does.
function lines(url, maxDataZoom, attribution) {
  const layer = window.protomapsL.leafletLayer({ url, maxDataZoom, attribution, lang: language(), ...rules() });
  dark.addEventListener("change", () => {
    Object.assign(layer, rules());
    layer.clearLayout();
    layer.rerenderTiles();
  });
  return layer;
}

// In the colours of the land below, which shows where the file holds nothing: no background.
function rules() {
  const { paintRules, labelRules } = window.protomapsL;
  const [land, sea, road, green, built, ink] = dark.matches
    ? ["#1f232a", "#0f1317", "#6e7788", "#22332c", "#343a45", "#b9bfcc"]
    : ["#fbf7f0", "#e8eeee", "#9a8d74", "#dcebd3", "#e3d9c6", "#4a5163"];
  const shades = {};
  for (const name of ["earth", "pedestrian", "pier", "runway", "hospital", "school", "industrial", "aerodrome", "zoo", "beach", "sand", "glacier"]) shades[name] = land;
  for (const name of ["park_a", "park_b", "wood_a", "wood_b", "scrub_a", "scrub_b"]) shades[name] = green;
  for (const name of ["roads_label_minor", "roads_label_major", "ocean_label", "city_label", "state_label", "country_label"]) shades[name] = ink;
  for (const name of ["roads_label_minor_halo", "roads_label_major_halo", "city_label_halo", "state_label_halo"]) shades[name] = land;
  Object.assign(shades, { water: sea, buildings: built, major: road, railway: road, boundaries: road });
  const names = labelRules(shades, language());
  // The names of small streets come one step earlier.
  for (const rule of names) if (rule.minzoom === 16) rule.minzoom = 15;
  return { paintRules: paintRules(shades), labelRules: names };
}

// The part of the map, as addresses name it.
function part(map) {
  const { lat, lng } = map.getCenter().wrap();
  return `at=${lat.toFixed(4)},${lng.toFixed(4)}&zoom=${map.getZoom()}`;
}

// What is asked for the newest move.
let waiting = new AbortController();

const joined = (...parts) => parts.filter(Boolean).join("&");

async function show(map, pins, signal) {
  const { x, y } = map.getSize();
  const query = joined(picture.dataset.query, part(map), `width=${x}&height=${y}`);
  const told = await toldBy(`${picture.dataset.pins}?${query}`, signal, (answer) => answer.json());
  if (!told) return;
  const frame = map.getContainer();
  const held = document.activeElement?.dataset?.leads;
  const isInside = frame.contains(document.activeElement);
  pins.clearLayers();
  for (const pin of told) draw(map, pins, pin, held);
  // A gathering that has come apart takes the focus along; keys go on from the map.
  if (isInside && !frame.contains(document.activeElement)) frame.focus();
  frame.dataset.shown = part(map);
}

// What an address says; nothing when it does not answer, or when whoever asked has moved on.
async function toldBy(address, signal, read) {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? await read(answer) : null;
  } catch {
    return null;
  }
}

function draw(map, pins, { latitude, longitude, many, kind, about, says, leads }, held) {
  const face = document.createElement("span");
  face.textContent = many > 1 ? many : "•";
  const icon = window.L.divIcon({ html: face, className: ["flag", kind, about && "about"].filter(Boolean).join(" "), iconSize: [44, 44] });
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

// The list and the address follow the map. Whoever moves on does not wait for what they passed.
async function follow(map, pins) {
  waiting.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  show(map, pins, signal);
  const { query, page } = picture.dataset;
  const address = `${page}?${joined(query, part(map))}`;
  history.replaceState(null, "", address);
  const text = await toldBy(address, signal, (answer) => answer.text());
  if (!text) return;
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("#beside");
  const beside = document.querySelector("#beside");
  if (!fresh || !beside) return;
  beside.replaceChildren(...fresh.childNodes);
  status.textContent = beside.querySelector("h2")?.textContent ?? "";
}

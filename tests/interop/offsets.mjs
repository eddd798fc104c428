// What the VTIMEZONEs of a feed say, as ical.js reads them: a line for each, its name and its offsets in seconds.
// Usage: offsets.mjs FOLDER-OF-PACKAGES FEED.ics TIMES   (TIMES holds a local time a line, as 2026-11-01T00:00:00)

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [packages, feed, times] = process.argv.slice(2);
// The packages lie under the build folder, not beside this file.
const ICAL = createRequire(`${packages}/package.json`)("ical.js");

const asked = readFileSync(times, "utf8").trim().split("\n").map((line) => ICAL.Time.fromDateTimeString(line));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(feed, "utf8")));
for (const component of calendar.getAllSubcomponents("vtimezone")) {
	const zone = new ICAL.Timezone(component);
	console.log([zone.tzid, ...asked.map((time) => zone.utcOffset(time))].join(" "));
}

// Which dates node-ical (MagicMirror's and many small sites') sees in a feed: one JSON object a line.
// Usage: occurrences_node_ical.mjs FOLDER-OF-PACKAGES FEED.ics FROM UNTIL   (both UTC, for example 2026-11-01T00:00:00Z)
//
// It reads no VTIMEZONE: its zones are those of Node itself, which may be older than the feed's. So each time is told
// with its zone and what its clocks show, too.

import { createRequire } from "node:module";

const [packages, feed, from, until] = process.argv.slice(2);
// The packages lie under the build folder, not beside this file.
const load = createRequire(`${packages}/package.json`);
const ical = load("node-ical");
const { Temporal } = load("temporal-polyfill");

const DAY = 24 * 60 * 60 * 1000;
const earliest = Date.parse(from);
const latest = Date.parse(until);
// It looks no further than where a date was planned, however far it was moved.
const wide = { from: new Date(earliest - 400 * DAY), to: new Date(latest + 400 * DAY) };

for (const event of Object.values(ical.sync.parseFile(feed))) {
	if (event.type !== "VEVENT") {
		continue;
	}
	for (const date of ical.expandRecurringEvent(event, wide)) {
		tell(date);
	}
}

function tell({ start, end, summary, event }) {
	const [starts, ends] = [start.getTime(), end.getTime()];
	if (starts >= latest || (ends <= earliest && !(starts === ends && starts >= earliest))) {
		return;
	}
	const wall = event.start.dateOnly || !event.start.tz ? {} : { zone: event.start.tz, wall: [start, end].map((time) => shown(time, event.start.tz)) };
	console.log(
		JSON.stringify({
			uid: event.uid,
			start: written(start, event.start),
			end: written(end, event.start),
			status: event.status ?? "CONFIRMED",
			summary: text(summary),
			location: text(event.location),
			url: text(event.url),
			...wall,
		}),
	);
}

// What the clocks of a zone show, as Node knows it.
function shown(time, zone) {
	return Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

// A moment in UTC; a whole day as its date; a floating time as it stands, so that nobody takes it for UTC.
function written(time, model) {
	const utc = time.toISOString().replace(".000Z", "Z");
	if (model.dateOnly) {
		// Midnight of this process, which runs in UTC.
		return utc.slice(0, 10);
	}
	return model.tz ? utc : `${utc.slice(0, -1)} floating`;
}

// A property with parameters comes as an object.
function text(value) {
	return String(value?.val ?? value ?? "");
}

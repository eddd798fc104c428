// Which dates a JavaScript calendar reader (Thunderbird's) sees in a feed: one JSON object a line.
// Usage: occurrences.mjs FOLDER-OF-PACKAGES FEED.ics FROM UNTIL   (both UTC, for example 2026-11-01T00:00:00Z)

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [packages, feed, from, until] = process.argv.slice(2);
// The packages lie under the build folder, not beside this file.
const ICAL = createRequire(`${packages}/package.json`)("ical.js");

const calendar = new ICAL.Component(ICAL.parse(readFileSync(feed, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
	ICAL.TimezoneService.register(zone);
}

const earliest = Date.parse(from) / 1000;
const latest = Date.parse(until) / 1000;

const families = new Map();
for (const component of calendar.getAllSubcomponents("vevent")) {
	const uid = component.getFirstPropertyValue("uid");
	const family = families.get(uid) ?? { masters: [], exceptions: [] };
	(component.hasProperty("recurrence-id") ? family.exceptions : family.masters).push(component);
	families.set(uid, family);
}

for (const { masters, exceptions } of families.values()) {
	for (const master of masters) {
		const event = new ICAL.Event(master, { strictExceptions: true, exceptions });
		for (const date of event.isRecurring() ? datesOf(event, exceptions) : [alone(event)]) {
			tell(date);
		}
	}
	if (masters.length === 0) {
		exceptions.forEach((component) => tell(alone(new ICAL.Event(component))));
	}
}

function alone(event) {
	return { item: event, startDate: event.startDate, endDate: event.endDate };
}

// A date moved into the window may belong to one long before or after it, so the walk goes as far as the last exception.
function* datesOf(event, exceptions) {
	const moved = exceptions.map((component) => component.getFirstPropertyValue("recurrence-id").toUnixTime());
	const last = Math.max(latest, ...moved);
	const dates = event.iterator();
	for (let next = dates.next(); next && next.toUnixTime() <= last; next = dates.next()) {
		yield event.getOccurrenceDetails(next);
	}
}

function tell({ item, startDate, endDate }) {
	const [starts, ends] = [startDate.toUnixTime(), endDate.toUnixTime()];
	if (starts >= latest || (ends <= earliest && !(starts === ends && starts >= earliest))) {
		return;
	}
	console.log(
		JSON.stringify({
			uid: item.uid,
			start: written(startDate),
			end: written(endDate),
			status: item.component.getFirstPropertyValue("status") ?? "CONFIRMED",
			summary: item.summary ?? "",
			location: item.location ?? "",
			url: item.component.getFirstPropertyValue("url") ?? "",
		}),
	);
}

// A moment in UTC; a whole day as its date; a floating time as it stands, so that nobody takes it for UTC.
function written(time) {
	if (time.isDate) {
		return time.toString();
	}
	if (time.zone.tzid === "floating") {
		return `${time.toString()} floating`;
	}
	return new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");
}

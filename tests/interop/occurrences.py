"""Which dates a Python calendar reader sees in a feed: one JSON object a line.

Usage: occurrences.py FEED.ics FROM UNTIL   (both UTC, for example 2026-11-01T00:00:00Z)
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events


def written(moment: datetime.date) -> str:
    """A moment in UTC; a whole day as its date; a floating time as it stands, so that nobody takes it for UTC."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.isoformat() + " floating"
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def main(feed: str, start: str, end: str) -> None:
    with open(feed, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    window = recurring_ical_events.of(calendar).between(
        datetime.datetime.fromisoformat(start), datetime.datetime.fromisoformat(end)
    )
    for event in window:
        print(
            json.dumps(
                {
                    "uid": str(event["UID"]),
                    "start": written(event.start),
                    "end": written(event.end),
                    "status": str(event.get("STATUS", "CONFIRMED")),
                    "summary": str(event.get("SUMMARY", "")),
                    "location": str(event.get("LOCATION", "")),
                    "url": str(event.get("URL", "")),
                }
            )
        )


if __name__ == "__main__":
    main(*sys.argv[1:])

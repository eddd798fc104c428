"""What the VTIMEZONEs of a feed say, as Python reads them: a line for each, its name and its offsets in seconds.

Usage: offsets.py FEED.ics TIMES   (TIMES holds a local time a line, for example 2026-11-01T00:00:00)
"""

import datetime
import sys

import icalendar


def main(feed: str, times: str) -> None:
    with open(times, encoding="utf-8") as file:
        asked = [datetime.datetime.fromisoformat(line.strip()) for line in file]
    with open(feed, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for told in calendar.walk("VTIMEZONE"):
        # Not what Python knows of a zone of this name, but what the feed says.
        zone = told.to_tz(lookup_tzid=False)
        offsets = (int(time.replace(tzinfo=zone).utcoffset().total_seconds()) for time in asked)
        print(told["TZID"], *offsets)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Reads letters as other programs do: Python's own reader of mail, a checker of DKIM signatures, a reader of calendars.

Usage: letters.py FOLDER RECORD     RECORD is what DNS says of the key. Prints one JSON object a letter.
"""

import email
import email.policy
import json
import pathlib
import sys

import dkim
import icalendar


def look(raw: bytes, record: str) -> dict:
    letter = email.message_from_bytes(raw, policy=email.policy.default)
    signature = str(letter["DKIM-Signature"]).replace(" ", "").replace("\r\n", "")
    signed = [tag.removeprefix("h=") for tag in signature.split(";") if tag.startswith("h=")]
    calendars = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    events = [
        {"uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "status": str(event.get("STATUS", ""))}
        for part in calendars
        for event in icalendar.Calendar.from_ical(part.get_content()).walk("VEVENT")
    ]
    # What the signature was made over, and what somebody changed on the way.
    other = raw.replace(b"Subject: ", b"Subject: x", 1)
    dns = lambda name, **_: record.encode()
    return {
        "subject": str(letter["Subject"]),
        "to": str(letter["To"]),
        "list": letter["List-Unsubscribe"] is not None,
        "signed": signed[0].lower().split(":") if signed else [],
        "valid": dkim.verify(raw, dnsfunc=dns),
        "changed": dkim.verify(other, dnsfunc=dns),
        "defects": [str(defect) for part in letter.walk() for defect in part.defects],
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "methods": [str(part.get_param("method")) for part in calendars],
        "events": events,
        "parts": [part.get_content_type() for part in letter.walk()],
    }


def main(folder: str, record: str) -> None:
    for file in sorted(pathlib.Path(folder).glob("*.eml")):
        print(json.dumps(look(file.read_bytes(), record)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

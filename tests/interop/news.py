"""What a news reader sees in an Atom feed: one JSON object an entry. It stops at whatever RFC 4287 does not allow.

Usage: news.py FEED.atom
"""

import datetime
import html.parser
import json
import sys
import xml.etree.ElementTree as ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"


class Plain(html.parser.HTMLParser):
    """HTML that holds paragraphs and line ends, and nothing that could act."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attributes: list) -> None:
        assert tag in ("p", "br") and not attributes, (tag, attributes)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def one(parent: ElementTree.Element, name: str) -> str:
    found = parent.findall(ATOM + name)
    assert len(found) == 1, f"{len(found)} {name} in {parent.tag}"
    assert (found[0].text or "").strip(), f"an empty {name}"
    return found[0].text or ""


def moment(parent: ElementTree.Element, name: str) -> datetime.datetime:
    at = datetime.datetime.fromisoformat(one(parent, name).replace("Z", "+00:00"))
    assert at.tzinfo is not None
    return at


def link(parent: ElementTree.Element, relation: str) -> str:
    found = [link.get("href") for link in parent.findall(ATOM + "link") if link.get("rel") == relation]
    assert len(found) == 1 and found[0] and found[0].startswith("http"), (relation, found)
    return found[0]


def main(path: str) -> None:
    feed = ElementTree.parse(path).getroot()
    assert feed.tag == ATOM + "feed", feed.tag
    one(feed, "id"), one(feed, "title"), link(feed, "self"), link(feed, "alternate")
    assert feed.findall(f"{ATOM}author/{ATOM}name"), "nobody answers for the feed"
    newest = moment(feed, "updated")
    seen = set()
    for entry in feed.findall(ATOM + "entry"):
        name, updated = one(entry, "id"), moment(entry, "updated")
        assert name not in seen and name.startswith(("urn:uuid:", "tag:")), name
        seen.add(name)
        assert updated <= newest and moment(entry, "published") <= updated
        content = entry.find(ATOM + "content")
        assert content is not None and content.get("type") == "html"
        plain = Plain()
        plain.feed(content.text or "")
        told = {
            "id": name,
            "title": one(entry, "title"),
            "page": link(entry, "alternate"),
            "updated": updated.isoformat(),
            "tags": [category.get("term") for category in entry.findall(ATOM + "category")],
            "text": "\n".join(plain.text),
        }
        print(json.dumps(told))
    for gone in feed.findall(TOMBSTONE):
        assert gone.get("ref") and gone.get("when"), gone.attrib


if __name__ == "__main__":
    main(*sys.argv[1:])

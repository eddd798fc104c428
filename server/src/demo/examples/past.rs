//! Cafés that really were. What is known of them, and from where, stands in each description.

use super::{Example, PLAIN};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 0,
        typed: &[
            ("kind", "cafe"),
            ("title", "The first Harm Reduction Café, Liverpool 2012"),
            (
                "summary",
                "Where it began: people who care about harm reduction meet over a drink, without an agenda.",
            ),
            (
                "description",
                "In September 2012 HIT in Liverpool held the first harm reduction café. The idea came \
                 from *Skeptics in the Pub* and *Social Media Cafés*: people who feel alone between \
                 conferences meet, talk and go home with new friends.\n\n\
                 Source: harmreductioncafe.com, “Why a café”. The exact day is not recorded there.",
            ),
            ("place_name", "Liverpool"),
            ("locality", "Liverpool"),
            ("country", "GB"),
            ("time_zone", "Europe/London"),
            ("group_name", "HIT"),
            ("founded", "2012-09"),
            ("cafe_state", "closed"),
            ("tags", "history"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
    Example {
        number: 1,
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Brunswick 2013"),
            (
                "summary",
                "The first one in Australia: a small group in a pub in Melbourne, and several hours of talk.",
            ),
            (
                "description",
                "On 20 August 2013 a small group met in a pub in Brunswick, Melbourne. There was no \
                 format. People talked about naloxone, taking part as consumers, apps, injecting \
                 practice, new substances and speaking up online.\n\n\
                 Source: two posts at stonetreeaus.wordpress.com. The hours are not recorded there.",
            ),
            ("start_date", "2013-08-20"),
            ("all_day", "1"),
            ("place_name", "A pub in Brunswick"),
            ("locality", "Brunswick"),
            ("region", "Victoria"),
            ("country", "AU"),
            ("time_zone", "Australia/Melbourne"),
            ("founded", "2013-08-20"),
            ("cafe_state", "closed"),
            ("expected", "a handful"),
            ("alcohol", "sold"),
            ("tags", "history, naloxone"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
    Example {
        number: 2,
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Geelong 2015"),
            (
                "summary",
                "About fifteen people over one evening in a bar: pharmacists, doctors, case workers and \
                 youth workers.",
            ),
            (
                "description",
                "In January 2015 about 15 people came together in a bar in Geelong over the night, among \
                 them psychiatrists, pharmacists, a GP, case workers and youth clinicians. They talked \
                 about naloxone and new psychoactive substances. Videos had been planned, and were \
                 dropped because everybody preferred to talk.\n\n\
                 Source: the café report on harmreductioncafe.com, “Geelong, Jan 2015”. The exact day is \
                 not recorded there.",
            ),
            ("place_name", "A bar in Geelong"),
            ("locality", "Geelong"),
            ("region", "Victoria"),
            ("country", "AU"),
            ("time_zone", "Australia/Melbourne"),
            ("founded", "2015-01"),
            ("cafe_state", "closed"),
            ("expected", "about 10"),
            ("alcohol", "sold"),
            ("tags", "history, naloxone"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
    Example {
        number: 3,
        typed: &[
            ("kind", "cafe"),
            ("title", "Information Café Armagh 2022"),
            (
                "summary",
                "An open afternoon in a hospital garden: information on drugs and alcohol, and how to \
                 find help.",
            ),
            (
                "description",
                "On 6 May 2022, from 12 noon to 3 pm, staff, people who use services and carers opened \
                 an information café in the courtyard garden of the hospital in Armagh. It was run by \
                 “So Hope”, and described as very open, and confidential.\n\n\
                 Source: northernconstitution.co.uk and ulstergazettelive.",
            ),
            ("start_date", "2022-05-06"),
            ("start_time", "12:00"),
            ("end_time", "15:00"),
            ("place_name", "Hospital courtyard garden"),
            ("locality", "Armagh"),
            ("region", "County Armagh"),
            ("country", "GB"),
            ("time_zone", "Europe/London"),
            ("group_name", "So Hope"),
            ("founded", "2022-05-06"),
            ("cafe_state", "closed"),
            ("tags", "history, families"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
    Example {
        number: 4,
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Liverpool 2022"),
            ("summary", "Held at The Pen Factory on the night before HIT’s conference, open to everybody."),
            (
                "description",
                "In November 2022 HIT held its café at The Pen Factory in Liverpool on the night before \
                 its conference. People who did not go to the conference were welcome too.\n\n\
                 Source: 2022.hit.org.uk. The exact day is not repeated here.",
            ),
            ("place_name", "The Pen Factory"),
            ("locality", "Liverpool"),
            ("country", "GB"),
            ("time_zone", "Europe/London"),
            ("group_name", "HIT"),
            ("founded", "2022-11"),
            ("cafe_state", "closed"),
            ("tags", "history"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
];

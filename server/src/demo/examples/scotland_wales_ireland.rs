//! To come, in Scotland, Wales and both parts of Ireland.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN, Told};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 8,
        typed: &[
            ("kind", "event"),
            ("title", "Families café, online"),
            ("summary", "For parents, partners and friends. Someone who has been there listens."),
            (
                "description",
                "Cameras may stay off. You can just listen. We send you the link by email.\n\n\
                 It is one hour on a Saturday morning, with whatever is in your cup. We begin by saying \
                 hello in the chat, then somebody tells how their week was. There is no lecture, and \
                 nobody will tell you to be tough or to let go. Some of us have a son or daughter who \
                 uses drugs, some a partner, some have lost somebody. We laugh more than you would \
                 think.\n\n\
                 If you would rather speak to one person first, write to us and a volunteer will ring \
                 you at a time when you can talk. You may use another name; most people did on their \
                 first day.",
            ),
            ("start_time", "11:00"),
            ("end_time", "12:00"),
            ("repeats", "weekly"),
            ("attendance", "online"),
            ("online_url", "https://meet.example.org/families"),
            ("time_zone", "Europe/London"),
            ("group_name", "Families Together"),
            ("contact_public", "families@example.org"),
            ("cost", "free"),
            ("audience", "family"),
            ("access", "quiet_space"),
            ("offers", "peer_support"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "families, peer support"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Saturday, 0),
        drawing: Some(&drawings::LAPTOP),
        ..PLAIN
    },
    Example {
        number: 9,
        typed: &[
            ("kind", "event"),
            ("title", "Drug checking and tea"),
            ("summary", "Bring a small sample, have a cup of tea, and know what is in it before you go."),
            (
                "description",
                "A result takes about twenty minutes. A worker explains it in plain words. Nobody asks \
                 for your name.",
            ),
            ("start_time", "15:00"),
            ("end_time", "19:00"),
            ("repeats", "weekly"),
            ("place_name", "Trongate Rooms"),
            ("address", "88 Trongate"),
            ("locality", "Glasgow"),
            ("postcode", "G1 5HB"),
            ("country", "GB"),
            ("latitude", "55.8571"),
            ("longitude", "-4.2466"),
            ("group_name", "Clyde Checking"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs"),
            ("access", "step_free quiet_space"),
            ("offers", "drug_checking naloxone needle_exchange"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "drug checking"),
            ("languages", "English, Polish"),
        ],
        begins: Begins::Weeks(Weekday::Tuesday, 0),
        bends: &[Bend::Moves(1, 1, "The building is closed on Tuesday, so we meet a day later.")],
        drawing: Some(&drawings::HANDS),
        told: None,
    },
    Example {
        number: 13,
        typed: &[
            ("kind", "event"),
            ("title", "Testing and tea"),
            (
                "summary",
                "Hepatitis C and HIV tests with a finger prick, results while you wait. Join the talk \
                 online if you cannot come.",
            ),
            ("start_time", "14:00"),
            ("end_time", "17:00"),
            ("repeats", "monthly_day"),
            ("attendance", "hybrid"),
            ("online_url", "https://meet.example.org/testing-and-tea"),
            ("online_url_public", "1"),
            ("place_name", "Linen Quarter Hub"),
            ("address", "7 Bedford Street"),
            ("locality", "Belfast"),
            ("postcode", "BT2 7EE"),
            ("country", "GB"),
            ("latitude", "54.5943"),
            ("longitude", "-5.9326"),
            ("group_name", "Lagan Outreach"),
            ("cost", "free"),
            ("ages", "16"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet parking"),
            ("offers", "testing naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "hepatitis c, testing"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Monday, 2),
        ..PLAIN
    },
    Example {
        number: 14,
        typed: &[
            ("kind", "event"),
            ("title", "Peer supporters’ training"),
            (
                "summary",
                "Three days for people who want to support others like them. Travel and lunch are paid.",
            ),
            (
                "description",
                "Listening, limits, looking after yourself. Certificate at the end if you want one.",
            ),
            ("all_day", "1"),
            ("lasts_days", "2"),
            ("place_name", "Quay Centre"),
            ("address", "2 Dock Road"),
            ("locality", "Cardiff"),
            ("postcode", "CF10 4GA"),
            ("country", "GB"),
            ("group_name", "Peers of Wales"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs people_in_recovery"),
            ("access", "step_free hearing_loop"),
            ("offers", "training travel_costs hot_food"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("tags", "peer support, training"),
            ("languages", "English, Cymraeg"),
        ],
        begins: Begins::Weeks(Weekday::Friday, 6),
        ..PLAIN
    },
    Example {
        number: 23,
        typed: &[
            ("kind", "event"),
            ("title", "A bench, a flask and a short walk"),
            ("summary", "Every other Sunday in the park: slow walking, hot tea, and benches at every turn."),
            (
                "description",
                "Some things are easier to say side by side. We meet at the gate by the bandstand, walk \
                 to the second bench, pour the tea, and walk on when everybody is ready. The whole round \
                 is less than a mile, on paths that take wheels, and you can stop at any bench and be \
                 collected on the way back.\n\n\
                 People come who use drugs, who used to, who love someone who does, or who just moved \
                 here and know nobody. There is no topic. Somebody usually brings shortbread, and one of \
                 us carries naloxone and plasters.\n\n\
                 Rain makes it shorter, not off. Dogs are very welcome, and so are children who don’t \
                 mind grown-ups talking.",
            ),
            ("start_time", "11:00"),
            ("end_time", "12:30"),
            ("repeats", "fortnightly"),
            ("place_name", "Park gate by the bandstand"),
            ("address", "Kelvin Way"),
            ("locality", "Glasgow"),
            ("country", "GB"),
            ("latitude", "55.8690"),
            ("longitude", "-4.2830"),
            ("group_name", "Clyde Checking"),
            ("contact_public", "clyde@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "naloxone peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "a handful"),
            ("tags", "outdoors, peer support"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Sunday, 0),
        drawing: Some(&drawings::BENCH),
        ..PLAIN
    },
    Example {
        number: 25,
        typed: &[
            ("kind", "event"),
            ("title", "One table, many roads"),
            ("summary", "Supper for people in recovery and people who use drugs, at the same table."),
            (
                "description",
                "In some towns these two groups never meet, though they are often the same people a few \
                 years apart. Here we eat together. Stew at seven, crumble at eight, and a question on a \
                 card beside your plate which you may turn over if you don’t like it.\n\n\
                 One house rule holds it together: nobody gives advice unless they are asked. Whatever \
                 your road is, whether it is meetings, methadone, cutting down or carrying on, it is \
                 yours.\n\n\
                 We check the room is kind to everyone: no alcohol in the food or on the table, and a \
                 lift home for anyone who finds the evening hard.",
            ),
            ("start_time", "19:00"),
            ("end_time", "21:00"),
            ("repeats", "fortnightly"),
            ("place_name", "Linen Quarter Hub"),
            ("address", "7 Bedford Street"),
            ("locality", "Belfast"),
            ("postcode", "BT2 7EE"),
            ("country", "GB"),
            ("latitude", "54.5943"),
            ("longitude", "-5.9326"),
            ("group_name", "Lagan Outreach"),
            ("contact_public", "lagan@example.org"),
            ("cost", "donation"),
            ("cost_note", "£2 for the stew if you have it"),
            ("ages", "18"),
            ("audience", "people_in_recovery people_who_use_drugs"),
            ("access", "step_free accessible_toilet parking"),
            ("offers", "hot_food travel_costs peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "food, recovery"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Wednesday, 1),
        drawing: Some(&drawings::HANDS),
        ..PLAIN
    },
    Example {
        number: 26,
        typed: &[
            ("kind", "cafe"),
            ("title", "Caife Laghdú Dochair, Dublin"),
            (
                "summary",
                "The Liffey harm reduction café, in English agus as Gaeilge: last Tuesday of the month, \
                 in the room or on a screen.",
            ),
            (
                "description",
                "Tá fáilte romhat. You are welcome, with as much Irish as you have, even if that is \
                 none. One table speaks Irish, the others speak whatever the people at them speak, and \
                 there is somebody at the door who will find you a seat.\n\n\
                 At half past six a guest talks for ten minutes without slides. Then the tea comes round \
                 again and the talk belongs to the room. We have had a nurse, a judge, a mother, a man \
                 who ran raves in the nineties. People who join by screen get a cup put on the table for \
                 them and someone who passes on what they say.\n\n\
                 The room is on the ground floor, with a ramp. A worker from the needle exchange down \
                 the road comes by with supplies and naloxone at the end.",
            ),
            ("start_time", "18:00"),
            ("end_time", "20:00"),
            ("repeats", "monthly_last"),
            ("attendance", "hybrid"),
            ("online_url", "https://meet.example.org/liffey"),
            ("place_name", "The Bakehouse Rooms"),
            ("address", "18 Cooper’s Lane"),
            ("locality", "Dublin"),
            ("region", "The Liberties"),
            ("country", "IE"),
            ("time_zone", "Europe/Dublin"),
            ("latitude", "53.3425"),
            ("longitude", "-6.2790"),
            ("group_name", "Braon Tae"),
            ("contact_public", "braontae@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet public_transport"),
            ("offers", "talk naloxone needle_exchange"),
            ("facilities", "wifi projector"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("speaker", "A different guest each month"),
            ("founded", "2022"),
            ("cafe_state", "open"),
            ("tags", "talks, gaeilge"),
            ("languages", "English, Gaeilge"),
        ],
        begins: Begins::Since(-1, Weekday::Tuesday, 2),
        bends: &[
            Bend::Topic(
                0,
                "What a night nurse sees",
                "A nurse from the emergency department answers questions.",
            ),
            Bend::Moves(2, 1, "The room is taken on the Tuesday."),
        ],
        drawing: Some(&drawings::TALK),
        told: Some(&DUBLIN),
    },
    Example {
        number: 27,
        typed: &[
            ("kind", "event"),
            ("title", "Welfare tent crew: a day of practice"),
            (
                "summary",
                "For volunteers who look after people at festivals: calm voices, warm blankets, first aid.",
            ),
            (
                "description",
                "We put the tent up in the hall and take turns at being the worried friend, the person \
                 who took too much, and the one who sits beside them. Lunch is on us.",
            ),
            ("start_time", "10:00"),
            ("end_time", "16:00"),
            ("place_name", "Parish hall"),
            ("address", "5 Chapel Hill"),
            ("locality", "Cork"),
            ("country", "IE"),
            ("time_zone", "Europe/Dublin"),
            ("latitude", "51.8985"),
            ("longitude", "-8.4756"),
            ("group_name", "Braon Tae"),
            ("contact_public", "braontae@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "workers students"),
            ("access", "step_free accessible_toilet"),
            ("offers", "training hot_food"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("tags", "festivals, training"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Saturday, 2),
        bends: &[Bend::All(
            "A pipe has burst and the hall is under water. We will list a new day when the floor is dry.",
        )],
        ..PLAIN
    },
];

/// The last evening in Dublin.
const DUBLIN: Told = Told {
    what: "Twenty-odd people and two on the screen. The guest drives a bus, and told us what a driver sees and \
           what a driver is told to do about it. That was ten minutes. The talk about it was an hour and a half.\n\n\
           Four people had never been before. Two of them came because of the poster in the launderette, so we \
           hang one there again.\n\n\
           - Six naloxone kits went home.\n\
           - The Irish table won the quiz that nobody had planned.\n\
           - The biscuits were gone by seven.",
    came: "about 25",
    worked: "Somebody at the door whose only job is to find people a seat. A cup on the table for each person on \
             the screen: nobody forgot them.",
    otherwise: "Open the window before it is warm, not after. Put the sign on the ramp, too: one person went \
                round the building twice.",
    photo: &drawings::BISCUITS,
};

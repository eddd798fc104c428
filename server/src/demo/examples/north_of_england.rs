//! To come, between the Mersey and the Tyne.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 5,
        typed: &[
            ("kind", "cafe"),
            ("title", "Mersey Harm Reduction Café"),
            (
                "summary",
                "A relaxed evening for anyone who cares about drugs and people: people who use drugs, \
                 families, workers, the curious.",
            ),
            (
                "description",
                "Tea, cake and talk. Someone opens with five minutes on a topic, then it is open floor. \
                 The topic is chosen at the end of the evening before, by whoever is in the room, so if \
                 something is on your mind, bring it.\n\n\
                 - Nobody takes a register.\n\
                 - You don’t have to share anything.\n\
                 - Leave whenever you like.\n\n\
                 It is your first time? Come to the counter and say “I’m new”. Someone will make you a \
                 brew, show you where the quiet room is, and sit with you if you want that. Most of us \
                 were nervous once.\n\n\
                 Naloxone is on the shelf by the door. You can take a kit home after a two-minute chat \
                 about how it works.\n\n\
                 The hall is step-free from Mill Street, and the station is four minutes away on the \
                 flat.",
            ),
            ("start_time", "18:00"),
            ("end_time", "20:00"),
            ("repeats", "monthly_nth"),
            ("place_name", "Oak Hall"),
            ("address", "12 Mill Street"),
            ("locality", "Birkenhead"),
            ("region", "Merseyside"),
            ("postcode", "CH41 5XX"),
            ("country", "GB"),
            ("latitude", "53.3934"),
            ("longitude", "-3.0148"),
            ("group_name", "Hope Street Union"),
            ("contact_public", "hope@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet public_transport"),
            ("offers", "naloxone peer_support"),
            ("facilities", "wifi"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("founded", "2024"),
            ("cafe_state", "open"),
            ("languages", "English"),
            ("tags", "peer support, naloxone"),
            ("ground_rules", "What is said here stays here. One person speaks at a time. No photos."),
        ],
        begins: Begins::Nth(1, Weekday::Thursday, 0),
        bends: &[Bend::Elsewhere(1, "Central Library, Borough Road")],
        drawing: Some(&drawings::KETTLE),
        told: None,
    },
    Example {
        number: 6,
        typed: &[
            ("kind", "event"),
            ("title", "Naloxone in half an hour"),
            ("summary", "Learn to see an overdose, and what to do. Everybody goes home with a naloxone kit."),
            (
                "description",
                "Thirty minutes of practice, then time for questions. You need no experience and give no \
                 name.\n\n\
                 We begin with how to tell that someone is not just asleep. Then you try it: the shake, \
                 the shout, the call to 999, the nasal spray, the recovery position. We use a practice \
                 spray and a very patient dummy. You can do it sitting down.\n\n\
                 Some people come because of their work, some because of somebody they love, some \
                 because it has already happened to them. All of these are good reasons. If it gets too \
                 much, the door to the quiet landing is open and one of us will come with you.\n\n\
                 **Bring nothing.** The kits are free.",
            ),
            ("start_time", "13:00"),
            ("end_time", "14:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "Central Library"),
            ("address", "Municipal Buildings, Calverley Street"),
            ("locality", "Leeds"),
            ("postcode", "LS1 3AB"),
            ("country", "GB"),
            ("latitude", "53.8008"),
            ("longitude", "-1.5491"),
            ("group_name", "Leeds Peer Network"),
            ("cost", "free"),
            ("ages", "16"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet hearing_loop"),
            ("offers", "naloxone training"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "naloxone, overdose"),
            ("languages", "English"),
        ],
        begins: Begins::Nth(2, Weekday::Tuesday, 0),
        ..PLAIN
    },
    Example {
        number: 7,
        typed: &[
            ("kind", "event"),
            ("title", "Union social: soup and a film"),
            ("summary", "A quiet evening among people who use drugs. Soup at seven, the film at half past."),
            (
                "description",
                "Members bring friends. Ask us for the address; a nickname is enough.\n\n\
                 The soup is vegan and there is a lot of it. The film is voted for over the soup, from \
                 three that somebody has brought along; if you cannot stand any of them, the kitchen is \
                 warm and has the better conversation. We stop at half past nine so that everybody gets \
                 the last bus.\n\n\
                 This is our own evening: no workers, no leaflets on the chairs, no talk about treatment \
                 unless you start it. You can come however you are. If you nod off on the sofa, somebody \
                 will keep an eye on you, and naloxone is in the red bag on the hook.",
            ),
            ("start_time", "19:00"),
            ("end_time", "21:30"),
            ("repeats", "fortnightly"),
            ("place_name", "The upstairs room"),
            ("address", "3 Cinder Lane"),
            ("locality", "Leeds"),
            ("postcode", "LS9 8AA"),
            ("country", "GB"),
            ("latitude", "53.7951"),
            ("longitude", "-1.5312"),
            ("address_visibility", "on_request"),
            ("group_name", "Yorkshire Peer Union"),
            ("contact_public", "union@example.org"),
            ("cost", "donation"),
            ("cost_note", "Pay what you can, or nothing"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs"),
            ("offers", "hot_food peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "peer support, film"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Friday, 1),
        bends: &[Bend::Cancels(1, "The boiler is being mended.")],
        ..PLAIN
    },
    Example {
        number: 17,
        typed: &[
            ("kind", "cafe"),
            ("title", "Tyneside Harm Reduction Café"),
            (
                "summary",
                "We take a break over the winter and look for a warmer room. Dates will be here first.",
            ),
            ("place_name", "Ouseburn"),
            ("locality", "Newcastle upon Tyne"),
            ("country", "GB"),
            ("address_visibility", "area"),
            ("group_name", "Tyneside Café Collective"),
            ("contact_public", "tyneside@example.org"),
            ("cost", "free"),
            ("audience", "open"),
            ("founded", "2023"),
            ("cafe_state", "resting"),
            ("languages", "English"),
        ],
        ..PLAIN
    },
    Example {
        number: 22,
        typed: &[
            ("kind", "event"),
            ("title", "Say it in plain words: a leaflet workshop"),
            ("summary", "Bring a leaflet that nobody understands. We rewrite it together, with biscuits."),
            (
                "description",
                "Every service has one: the leaflet with eleven fonts and no answer in it. Bring yours, \
                 or take one from our pile. In small groups we ask what the reader needs to know first, \
                 throw out what they do not need, and read the new one aloud to each other.\n\n\
                 People who use drugs are the experts here and are paid for their time: a £20 voucher \
                 and your bus fare, in your hand at the door. Workers pay by listening. Nobody has to \
                 read aloud, and nobody has to be good at spelling; one person at each table types for \
                 everybody.\n\n\
                 By four o’clock there will be at least three leaflets that a tired person can use. We \
                 send the files to everybody who wants them. There is a hearing loop, large print on \
                 every table, and more biscuits than is sensible.",
            ),
            ("start_time", "13:30"),
            ("end_time", "16:00"),
            ("place_name", "Central Library"),
            ("address", "Municipal Buildings, Calverley Street"),
            ("locality", "Leeds"),
            ("postcode", "LS1 3AB"),
            ("country", "GB"),
            ("latitude", "53.8008"),
            ("longitude", "-1.5491"),
            ("group_name", "Leeds Peer Network"),
            ("contact_public", "peers@example.org"),
            ("cost", "free"),
            ("ages", "16"),
            ("audience", "people_who_use_drugs workers"),
            ("access", "step_free accessible_toilet hearing_loop"),
            ("offers", "travel_costs training"),
            ("facilities", "wifi plug_points"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("tags", "writing, leaflets"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Wednesday, 3),
        drawing: Some(&drawings::BISCUITS),
        ..PLAIN
    },
    Example {
        number: 24,
        typed: &[
            ("kind", "cafe"),
            ("title", "Holbeck Harm Reduction Café"),
            (
                "summary",
                "A new café south of the river. We have the kettle and the people; tell us which evening \
                 suits you.",
            ),
            (
                "description",
                "Four of us met at a naloxone session and kept talking on the steps until the caretaker \
                 locked up. So we are starting a café. A room has been promised, with heating, ten \
                 minutes’ walk from the station.\n\n\
                 What is missing is the day. If you would come, write and say which evening is good, \
                 what would make you feel welcome, and what would make you turn round at the door. We \
                 read every word.\n\n\
                 The first date will be on this page before it is anywhere else.",
            ),
            ("place_name", "Holbeck"),
            ("locality", "Leeds"),
            ("country", "GB"),
            ("latitude", "53.7853"),
            ("longitude", "-1.5531"),
            ("address_visibility", "area"),
            ("group_name", "Leeds Peer Network"),
            ("contact_public", "holbeck@example.org"),
            ("cost", "free"),
            ("audience", "open"),
            ("alcohol", "none"),
            ("cafe_state", "open"),
            ("tags", "peer support"),
            ("languages", "English"),
        ],
        drawing: Some(&drawings::BOARD),
        ..PLAIN
    },
    Example {
        number: 28,
        typed: &[
            ("kind", "event"),
            ("title", "Open day at the exchange"),
            (
                "summary",
                "All day long: come and see what a needle exchange really does. Neighbours, students and \
                 grandparents welcome.",
            ),
            (
                "description",
                "Most people have walked past our door and wondered. For one day it stands open from ten \
                 till six, with bunting on it, and you can ask us anything.\n\n\
                 See the counter, the wound care room and the little lab where samples are checked. \
                 Learn to use naloxone at the table in the yard. Talk to people who come here every \
                 week, if they feel like talking; they wear a yellow ribbon when they do. Children can \
                 plant something in a cup.\n\n\
                 It is a working day as well. Whoever needs us for the usual things uses the blue door \
                 at the side, as private as ever, and nobody will photograph the building: please leave \
                 cameras at home.",
            ),
            ("all_day", "1"),
            ("place_name", "The Exchange"),
            ("address", "27 Canal Row"),
            ("locality", "Manchester"),
            ("postcode", "M4 6XX"),
            ("country", "GB"),
            ("latitude", "53.4830"),
            ("longitude", "-2.2290"),
            ("group_name", "Canal Row Exchange"),
            ("contact_public", "canalrow@example.org"),
            ("cost", "free"),
            ("ages", "with_adult"),
            ("audience", "open family students"),
            ("access", "step_free accessible_toilet parking public_transport"),
            ("offers", "naloxone drug_checking needle_exchange testing"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "more"),
            ("tags", "open day, needle exchange"),
            ("languages", "English, Polish"),
        ],
        begins: Begins::Weeks(Weekday::Saturday, 4),
        drawing: Some(&drawings::DOOR),
        ..PLAIN
    },
];

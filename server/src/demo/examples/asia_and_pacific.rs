//! To come, from Mumbai to Melbourne.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 11,
        typed: &[
            ("kind", "cafe"),
            ("title", "Brunswick Harm Reduction Café"),
            (
                "summary",
                "Third Tuesday at the neighbourhood house. New faces are the best thing that can happen \
                 to us.",
            ),
            (
                "description",
                "Short talk, long break, good biscuits. Students and workers welcome.\n\n\
                 Doors open at half past six. By seven somebody has begun to talk for fifteen minutes \
                 about something they know well, and by quarter past the biscuits go round and the real \
                 evening starts. We move the chairs twice, so that you meet more than your neighbour.\n\n\
                 People who use drugs speak here as guests and as hosts; nobody has to say which hat \
                 they are wearing. If you would like to give one of the short talks, we help you get it \
                 down to fifteen minutes, which is the hard part.\n\n\
                 The house is step-free from Garden Street and the tram stops at the corner.",
            ),
            ("start_time", "18:30"),
            ("end_time", "20:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "Neighbourhood House"),
            ("address", "43 Garden Street"),
            ("locality", "Brunswick"),
            ("region", "Victoria"),
            ("postcode", "3056"),
            ("country", "AU"),
            ("time_zone", "Australia/Melbourne"),
            ("latitude", "-37.7670"),
            ("longitude", "144.9630"),
            ("group_name", "Melbourne Café Friends"),
            ("cost", "donation"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "talk"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("speaker", "A different guest each month"),
            ("cafe_state", "open"),
            ("founded", "2019"),
            ("tags", "talks"),
            ("languages", "English"),
        ],
        begins: Begins::Nth(3, Weekday::Tuesday, 0),
        ..PLAIN
    },
    Example {
        number: 44,
        typed: &[
            ("kind", "event"),
            ("title", "Dahl and a documentary"),
            ("summary", "A big pot, a short film and a long chat, on the 26th of every month."),
            (
                "description",
                "We show something under an hour, so that there is time to argue about it. The dahl is \
                 vegan and gluten-free. Bring a bowl if you can, and a friend if you have one spare.",
            ),
            ("start_time", "18:00"),
            ("end_time", "21:00"),
            ("repeats", "monthly_day"),
            ("place_name", "Neighbourhood House"),
            ("address", "43 Garden Street"),
            ("locality", "Brunswick"),
            ("region", "Victoria"),
            ("postcode", "3056"),
            ("country", "AU"),
            ("time_zone", "Australia/Melbourne"),
            ("latitude", "-37.7670"),
            ("longitude", "144.9630"),
            ("group_name", "Melbourne Café Friends"),
            ("contact_public", "dahl@example.org"),
            ("cost", "donation"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "hot_food"),
            ("facilities", "projector wifi"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "film, food"),
            ("languages", "English, Hindi"),
        ],
        begins: Begins::Day(26),
        ..PLAIN
    },
    Example {
        number: 45,
        typed: &[
            ("kind", "event"),
            ("title", "Far from town: an online hour"),
            (
                "summary",
                "For people who use drugs in the country, hours from any service. Every second Thursday, \
                 Adelaide time.",
            ),
            (
                "description",
                "When the nearest needle program is a four-hour drive and the pharmacist went to school \
                 with your mum, it helps to have somewhere to ask. We meet by video or by phone, every \
                 second Thursday. No names on the screen, cameras as you like, and the picture is never \
                 recorded.\n\n\
                 The first half is questions: getting supplies by post, talking to a country GP, looking \
                 after each other when the ambulance is far away. The second half is just company. \
                 Somebody usually shows us a dog.\n\n\
                 We send the link and the phone number when you write, and we post naloxone in a plain \
                 box to anywhere a ute can reach.",
            ),
            ("start_time", "19:30"),
            ("end_time", "20:30"),
            ("repeats", "fortnightly"),
            ("attendance", "online"),
            ("online_url", "https://meet.example.org/far-from-town"),
            ("time_zone", "Australia/Adelaide"),
            ("group_name", "Far From Town"),
            ("contact_public", "farfromtown@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs"),
            ("access", "quiet_space"),
            ("offers", "peer_support naloxone"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "rural, peer support"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Thursday, 0),
        drawing: Some(&drawings::LAPTOP),
        ..PLAIN
    },
    Example {
        number: 40,
        typed: &[
            ("kind", "event"),
            ("title", "Students’ study circle: drugs, stigma and the news"),
            (
                "summary",
                "Twelve Saturdays of reading together in Mumbai: one newspaper story, one study, and \
                 vada pav.",
            ),
            (
                "description",
                "Each time we read one story from the paper and the study that it is about, if there is \
                 one. What does the headline say, what did they really find, and who was not asked? You \
                 need no maths and no medicine; we look the words up together.\n\n\
                 In the second hour somebody whose life is in the story joins us: a peer worker, a \
                 parent, a doctor from the public hospital. They are paid for their time, and we begin \
                 by asking what they would like to be asked.\n\n\
                 It is made for students from any college, and it is fine to come to one and not the \
                 next. The library closes at eight, so we finish outside with vada pav and too many \
                 opinions.",
            ),
            ("start_time", "17:00"),
            ("end_time", "19:00"),
            ("repeats", "fortnightly"),
            ("repeats_weeks", "22"),
            ("place_name", "Reading room, People’s Library"),
            ("address", "Third floor, 5 Lotus Road"),
            ("locality", "Mumbai"),
            ("region", "Dadar"),
            ("country", "IN"),
            ("time_zone", "Asia/Kolkata"),
            ("latitude", "19.0180"),
            ("longitude", "72.8440"),
            ("group_name", "Margin Notes"),
            ("contact_public", "marginnotes@example.org"),
            ("cost", "free"),
            ("ages", "16"),
            ("audience", "students"),
            ("access", "step_free quiet_space public_transport"),
            ("offers", "talk"),
            ("facilities", "wifi plug_points"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("speaker", "A guest whose life is in the story"),
            ("tags", "students, reading, talks"),
            ("languages", "English, Hindi, Marathi"),
        ],
        begins: Begins::Weeks(Weekday::Saturday, 1),
        drawing: Some(&drawings::BOARD),
        ..PLAIN
    },
    Example {
        number: 41,
        typed: &[
            ("kind", "cafe"),
            ("title", "Chiya Café Patan"),
            (
                "summary",
                "Milk tea and talk on Saturday afternoons near Durbar Square, for anyone touched by drugs.",
            ),
            (
                "description",
                "Aunu hos, basnu hos: come, sit. On Saturdays the whole city is off work, and from three \
                 o’clock our courtyard fills up. There is chiya with cardamom, there are sel roti on \
                 good days, and there is always a place on the wall in the sun.\n\n\
                 Half of those who come use drugs or used to. The other half are sisters, neighbours, \
                 outreach workers, trekking guides out of season. We play carrom, we help each other \
                 with forms, and when somebody is missing, two of us go and look.\n\n\
                 If you are visiting Nepal and on treatment, ask us quietly how it works here; we have \
                 done it ourselves. The gate is low, so mind your head. There is one step, and a plank \
                 to put over it.",
            ),
            ("start_time", "15:00"),
            ("end_time", "17:30"),
            ("repeats", "weekly"),
            ("place_name", "The courtyard with the well"),
            ("address", "Behind the brass market"),
            ("locality", "Lalitpur"),
            ("region", "Kathmandu Valley"),
            ("country", "NP"),
            ("time_zone", "Asia/Kathmandu"),
            ("latitude", "27.6710"),
            ("longitude", "85.3240"),
            ("group_name", "Chiya Circle"),
            ("contact_public", "chiya@example.org"),
            ("cost", "donation"),
            ("cost_note", "20 rupees for the milk, if you have it"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "public_transport"),
            ("offers", "peer_support testing"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("founded", "2016"),
            ("cafe_state", "open"),
            ("tags", "peer support, families"),
            ("languages", "Nepali, Newar, English"),
        ],
        begins: Begins::Weeks(Weekday::Saturday, 0),
        bends: &[Bend::Cancels(3, "It is a festival day, and everybody is at home with their families.")],
        drawing: Some(&drawings::KETTLE),
        told: None,
    },
    Example {
        number: 42,
        typed: &[
            ("kind", "event"),
            ("title", "Quarter past nine: outreach workers’ tea"),
            (
                "summary",
                "Mondays and Thursdays in Kathmandu, three quarters of an hour before the bags go on our \
                 backs.",
            ),
            (
                "description",
                "Outreach is lonely work for something that is all about people. So twice a week, before \
                 the streets, we stand round one pot and tell each other what we saw: a corner that has \
                 changed, a powder that looks new, a boy who has not been seen since Sunday.\n\n\
                 Ten minutes go to the news, ten to one hard moment that somebody had, ten to nothing at \
                 all. Workers and volunteers from any organisation are welcome, and so are those who do \
                 it without one. What is said about a person is said without their name.\n\n\
                 Fresh stock is on the shelf: take what you will need for the day and write only the \
                 number.",
            ),
            ("start_time", "09:15"),
            ("end_time", "10:00"),
            ("repeats", "custom"),
            ("rrule", "FREQ=WEEKLY;BYDAY=MO,TH"),
            ("place_name", "Drop-in rooms"),
            ("address", "Paknajol, above the bicycle shop"),
            ("locality", "Kathmandu"),
            ("country", "NP"),
            ("time_zone", "Asia/Kathmandu"),
            ("latitude", "27.7170"),
            ("longitude", "85.3090"),
            ("group_name", "Chiya Circle"),
            ("contact_public", "outreach@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "workers people_who_use_drugs"),
            ("access", "public_transport"),
            ("offers", "peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "a handful"),
            ("tags", "outreach, workers"),
            ("languages", "Nepali, English"),
        ],
        begins: Begins::Weeks(Weekday::Monday, 0),
        ..PLAIN
    },
];

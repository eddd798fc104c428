//! To come, from Toronto to São Paulo.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 16,
        typed: &[
            ("kind", "event"),
            ("title", "Lunch and learn: safer supplies"),
            ("summary", "Soup at noon, a short talk, and supplies to take along."),
            (
                "description",
                "Soup is on at noon and there is enough for seconds. At half past somebody talks for ten \
                 minutes about one small thing that keeps people well: how to look after veins, what the \
                 test strips can and cannot tell, how to make a plan with a neighbour so that you are \
                 not on your own.\n\n\
                 Then it is questions, in English or Spanish, and supplies to take along: pick what you \
                 need from the shelves, no list, no limit, no card. If you come only for the soup, that \
                 is a good reason as well.\n\n\
                 The storefront is on the ground floor. Strollers and shopping carts fit through the \
                 door.",
            ),
            ("start_time", "12:00"),
            ("end_time", "13:30"),
            ("repeats", "weekly"),
            ("place_name", "Corner Storefront"),
            ("address", "412 East Sixth Street"),
            ("locality", "New York"),
            ("region", "New York"),
            ("postcode", "10009"),
            ("country", "US"),
            ("time_zone", "America/New_York"),
            ("latitude", "40.7257"),
            ("longitude", "-73.9838"),
            ("group_name", "East Side Mutual Aid"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "hot_food needle_exchange naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "safer supplies"),
            ("languages", "English, Español"),
        ],
        begins: Begins::Weeks(Weekday::Wednesday, 0),
        ..PLAIN
    },
    Example {
        number: 29,
        typed: &[
            ("kind", "event"),
            ("title", "Behind the bar: overdose response for night workers"),
            (
                "summary",
                "For bartenders, door staff, drag artists and cab drivers. One hour, before your shift \
                 begins.",
            ),
            (
                "description",
                "You are the ones who find people. So we do this at three in the afternoon, in one hour, \
                 with coffee. You learn what an overdose looks like in a dark room with loud music, how \
                 to give naloxone by nose or by muscle, what to say to 911, and how to keep a crowd back \
                 kindly.\n\n\
                 Everybody leaves with two kits, a sticker for the bar mirror and a number to call the \
                 day after, because the day after is when it hits you. If your boss would like all of \
                 you trained, we come to you before opening.\n\n\
                 Free, no forms. Spanish at every session; American Sign Language if you tell us a week \
                 before.",
            ),
            ("start_time", "15:00"),
            ("end_time", "16:00"),
            ("repeats", "monthly_nth"),
            ("place_name", "Corner Storefront"),
            ("address", "412 East Sixth Street"),
            ("locality", "New York"),
            ("region", "New York"),
            ("postcode", "10009"),
            ("country", "US"),
            ("time_zone", "America/New_York"),
            ("latitude", "40.7257"),
            ("longitude", "-73.9838"),
            ("group_name", "East Side Mutual Aid"),
            ("contact_public", "eastside@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "workers"),
            ("access", "step_free sign_language public_transport"),
            ("offers", "naloxone training"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "naloxone, overdose, nightlife"),
            ("languages", "English, Español"),
        ],
        begins: Begins::Soonest(1, Weekday::Monday),
        bends: &[Bend::Moves(1, 7, "Half of us are away at a training, so we meet a week later.")],
        ..PLAIN
    },
    Example {
        number: 30,
        typed: &[
            ("kind", "cafe"),
            ("title", "Kensington Sunday Café"),
            (
                "summary",
                "A living room with a shop window, every Sunday afternoon in Toronto. Board games, \
                 coffee, warm coats.",
            ),
            (
                "description",
                "From one to four the shop on the corner is a living room. There is filter coffee, a \
                 shelf of board games with nearly all their pieces, a rail of coats, and a table where \
                 you can charge your phone. In the back a nurse looks at feet.\n\n\
                 It is for the neighbourhood, and the neighbourhood is all sorts: people who live in the \
                 park, students, grandmothers from upstairs, people who use drugs and people who make \
                 very good dumplings. We had to learn how to share the sofa. It went well.\n\n\
                 You can ask any volunteer (orange apron) about naloxone, supplies, or a ride to the \
                 appointment that you have been putting off. There is a ramp; the washroom door is wide \
                 and is never locked from outside.",
            ),
            ("start_time", "13:00"),
            ("end_time", "16:00"),
            ("repeats", "weekly"),
            ("place_name", "The corner shop"),
            ("address", "40 Maple Lane"),
            ("locality", "Toronto"),
            ("region", "Ontario"),
            ("country", "CA"),
            ("time_zone", "America/Toronto"),
            ("latitude", "43.6547"),
            ("longitude", "-79.4005"),
            ("group_name", "Kensington Living Room"),
            ("contact_public", "livingroom@example.org"),
            ("cost", "donation"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet quiet_space public_transport"),
            ("offers", "naloxone needle_exchange hot_food"),
            ("facilities", "wifi plug_points"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("founded", "2017"),
            ("cafe_state", "open"),
            ("tags", "neighbours, food"),
            ("languages", "English, Cantonese, Portuguese"),
        ],
        begins: Begins::Weeks(Weekday::Sunday, 0),
        bends: &[Bend::Cancels(2, "We are all at the street festival. Come and find our table there.")],
        drawing: Some(&drawings::DOOR),
        told: None,
    },
    Example {
        number: 31,
        typed: &[
            ("kind", "event"),
            ("title", "Breakfast among friends"),
            (
                "summary",
                "Eggs, bannock and good company on the last Friday of the month. For people who use drugs.",
            ),
            (
                "description",
                "Breakfast is at nine, and it is a proper one. An Elder opens the morning when one can \
                 be with us, and there is time for a smudge on the balcony if you would like that. After \
                 that it is eggs, bannock, jam and a lot of noise.\n\n\
                 We run this ourselves. Whoever can cook cooks, whoever can’t does dishes, whoever has \
                 had a bad night gets the armchair. At the end we go round once: something good from \
                 this month, or pass.\n\n\
                 We publish only the neighbourhood. Ask at any of the overdose prevention sites nearby, \
                 or write, and we will tell you which door.",
            ),
            ("start_time", "09:00"),
            ("end_time", "11:00"),
            ("repeats", "monthly_last"),
            ("place_name", "Third floor common room"),
            ("address", "31 Tollgate Avenue"),
            ("locality", "Vancouver"),
            ("region", "British Columbia"),
            ("country", "CA"),
            ("time_zone", "America/Vancouver"),
            ("latitude", "49.2820"),
            ("longitude", "-123.1000"),
            ("address_visibility", "area"),
            ("group_name", "Cannery Street Breakfast Club"),
            ("contact_public", "breakfast@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs"),
            ("access", "step_free accessible_toilet"),
            ("offers", "hot_food naloxone peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "food, peer support"),
            ("languages", "English"),
        ],
        begins: Begins::Soonest(-1, Weekday::Friday),
        ..PLAIN
    },
    Example {
        number: 32,
        typed: &[
            ("kind", "cafe"),
            ("title", "Café para Reducir Daños, Colonia Obrera"),
            (
                "summary",
                "Café de olla y plática, third Saturday of the month in Mexico City. In Spanish; \
                 somebody will whisper in English for you.",
            ),
            (
                "description",
                "Llegas, te sirven un café de olla, te sientas donde quieras. Nadie te va a regañar. \
                 Hablamos de lo que pasa en el barrio, de lo que se está vendiendo, de cómo cuidarnos \
                 entre todas y todos, y también de futbol.\n\n\
                 In English: you arrive, someone hands you a spiced coffee, you sit where you like, and \
                 nobody tells you off. We talk about the neighbourhood, about what is being sold, about \
                 looking after one another, and also about football.\n\n\
                 Each month we set out one thing to try with your hands: testing a pinch of sugar with a \
                 strip, folding a naloxone pouch, painting a sign for the window. Children are welcome \
                 in the courtyard. The entrance has one low step and two strong people.",
            ),
            ("start_time", "11:00"),
            ("end_time", "13:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "Patio de la imprenta"),
            ("address", "Calle del Tipógrafo 22"),
            ("locality", "Ciudad de México"),
            ("region", "Colonia Obrera"),
            ("country", "MX"),
            ("time_zone", "America/Mexico_City"),
            ("latitude", "19.4180"),
            ("longitude", "-99.1450"),
            ("group_name", "Cuidarnos en la Obrera"),
            ("contact_public", "obrera@example.org"),
            ("cost", "donation"),
            ("cost_note", "Cooperación voluntaria"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "public_transport"),
            ("offers", "naloxone drug_checking talk"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("founded", "2021"),
            ("cafe_state", "open"),
            ("tags", "neighbours, talks"),
            ("languages", "Español"),
        ],
        begins: Begins::Soonest(3, Weekday::Saturday),
        drawing: Some(&drawings::TALK),
        ..PLAIN
    },
    Example {
        number: 33,
        typed: &[
            ("kind", "event"),
            ("title", "Roda de conversa: cuidado sem julgamento"),
            (
                "summary",
                "A circle of chairs near Luz station, every other Thursday, in Portuguese: care without \
                 judgement.",
            ),
            (
                "description",
                "Uma roda, um bule de café, uma pergunta. Quem quer fala, quem não quer escuta. \
                 Começamos com uma música que alguém escolhe e terminamos com um abraço para quem \
                 quiser.\n\n\
                 A circle, a pot of coffee, one question. People who sleep outside, people who work in \
                 health, people who used to do one and now do the other: in the circle nobody sits \
                 higher than anybody else. The question for the next evening is chosen at the end of \
                 this one.\n\n\
                 We keep a bag of soap, socks and lip balm by the door. The room is on the street, \
                 without steps, and the red bench outside is part of the circle too, for those who would \
                 rather not come in.",
            ),
            ("start_time", "18:30"),
            ("end_time", "20:30"),
            ("repeats", "fortnightly"),
            ("repeats_weeks", "26"),
            ("place_name", "Ateliê da Luz"),
            ("address", "Travessa das Oficinas 8"),
            ("locality", "São Paulo"),
            ("region", "Luz"),
            ("country", "BR"),
            ("time_zone", "America/Sao_Paulo"),
            ("latitude", "-23.5340"),
            ("longitude", "-46.6350"),
            ("group_name", "Roda da Luz"),
            ("contact_public", "roda@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "peer_support"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("tags", "peer support, talks"),
            ("languages", "Português"),
        ],
        begins: Begins::Weeks(Weekday::Thursday, 0),
        drawing: Some(&drawings::CIRCLE),
        ..PLAIN
    },
    Example {
        number: 34,
        typed: &[
            ("kind", "event"),
            ("title", "Tenda de cuidado no festival de bairro"),
            (
                "summary",
                "Three days of shade, water and someone to sit with: the welfare tent at a neighbourhood \
                 festival in São Paulo.",
            ),
            (
                "description",
                "A festival is three loud days. The tent with the heart on it is the quiet part: mats in \
                 the shade, cold water, fruit, ear plugs, sunscreen, and people with time. If you took \
                 something and it is going badly, come. If your friend did, bring them, or send somebody \
                 to fetch us; we carry a chair.\n\n\
                 Tem água, sombra, colo e informação. We answer questions about mixing, heat and sleep, \
                 and we have test kits for you to take along. Medical staff are next door, and we walk \
                 over with you.\n\n\
                 You will not be handed to the police, and nobody takes your name. The tent stands by \
                 the south gate on flat ground, with an accessible toilet beside it. Volunteers wear \
                 yellow.",
            ),
            ("all_day", "1"),
            ("lasts_days", "2"),
            ("place_name", "Parque da Várzea, south gate"),
            ("address", "Avenida dos Ipês"),
            ("locality", "São Paulo"),
            ("country", "BR"),
            ("time_zone", "America/Sao_Paulo"),
            ("latitude", "-23.5874"),
            ("longitude", "-46.6576"),
            ("group_name", "Roda da Luz"),
            ("contact_public", "tenda@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet quiet_space"),
            ("offers", "drug_checking naloxone peer_support"),
            ("alcohol", "sold"),
            ("photos", "none"),
            ("expected", "more"),
            ("tags", "festivals, nightlife"),
            ("languages", "Português, Español, English"),
        ],
        begins: Begins::Weeks(Weekday::Friday, 5),
        drawing: Some(&drawings::TENT),
        ..PLAIN
    },
];

//! To come, from Berlin to Cape Town.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 12,
        typed: &[
            ("kind", "cafe"),
            ("title", "Café de Redução de Danos"),
            (
                "summary",
                "Um café, uma conversa, ninguém julga ninguém. Coffee and talk in Lisbon, mostly in \
                 Portuguese, and nobody judges anybody.",
            ),
            ("start_time", "17:00"),
            ("end_time", "19:00"),
            ("repeats", "monthly_nth"),
            ("place_name", "Casa da Esquina"),
            ("address", "Rua do Benformoso 120"),
            ("locality", "Lisboa"),
            ("country", "PT"),
            ("time_zone", "Europe/Lisbon"),
            ("latitude", "38.7190"),
            ("longitude", "-9.1350"),
            ("group_name", "Esquina Aberta"),
            ("cost", "free"),
            ("audience", "open"),
            ("access", "public_transport"),
            ("offers", "peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("cafe_state", "open"),
            ("tags", "peer support"),
            ("languages", "Português"),
        ],
        begins: Begins::Nth(1, Weekday::Monday, 0),
        ..PLAIN
    },
    Example {
        number: 35,
        typed: &[
            ("kind", "event"),
            ("title", "Sopa na Esquina"),
            ("summary", "Sopa quente todas as terças. Hot soup every Tuesday evening, at the corner house."),
            (
                "description",
                "Às seis e meia há sopa, pão e fruta para quem aparecer. Não é preciso inscrição, nem \
                 documentos, nem explicações. Quem quiser leva material novo, um kit de naloxona ou só \
                 mais um pão para o caminho.\n\n\
                 In English: soup, bread and fruit from half past six, for whoever turns up. You need no \
                 papers and no reason. Our team goes out with what is left at half past eight; if you \
                 would like to come along one evening and see how street work is done, ask for the \
                 person with the ladle.\n\n\
                 We speak Portuguese, English, Bengali and a bit of Nepali, and we point at things with \
                 great skill. The house has two steps at the door; ring the bell and we bring the ramp.",
            ),
            ("start_time", "18:30"),
            ("end_time", "20:30"),
            ("repeats", "weekly"),
            ("place_name", "Casa da Esquina"),
            ("address", "Rua do Benformoso 120"),
            ("locality", "Lisboa"),
            ("country", "PT"),
            ("time_zone", "Europe/Lisbon"),
            ("latitude", "38.7190"),
            ("longitude", "-9.1350"),
            ("group_name", "Esquina Aberta"),
            ("contact_public", "esquina@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "hot_food naloxone needle_exchange"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "food, outreach"),
            ("languages", "Português, English"),
        ],
        begins: Begins::Weeks(Weekday::Tuesday, 0),
        bends: &[Bend::Cancels(2, "A cozinha está em obras. The kitchen is being tiled.")],
        ..PLAIN
    },
    Example {
        number: 36,
        typed: &[
            ("kind", "cafe"),
            ("title", "Café Baraka: thé à la menthe et réduction des risques"),
            (
                "summary",
                "Mint tea on Thursdays in Casablanca, in Darija and French. For people who use drugs, \
                 their families and friends.",
            ),
            (
                "description",
                "Every Thursday at five the big silver teapot comes out. There is mint tea, there is \
                 bread with olive oil, and there is a low table where you can sit with your back to the \
                 wall and see the door. Many of us come on our way to or from the methadone window; many \
                 come because their brother does.\n\n\
                 We talk in Darija and French, and somebody will put it into English or Tamazight for \
                 you. Once a month a doctor or a lawyer drinks tea with us and answers what people ask. \
                 The other weeks there is only us, and that is the point.\n\n\
                 Women have their own corner with their own teapot when they want it. Nobody is asked \
                 for a card, and the curtain on the street side is always drawn.",
            ),
            ("start_time", "17:00"),
            ("end_time", "19:00"),
            ("repeats", "weekly"),
            ("place_name", "Maison de quartier"),
            ("address", "14 rue des Tanneurs"),
            ("locality", "Casablanca"),
            ("country", "MA"),
            ("time_zone", "Africa/Casablanca"),
            ("latitude", "33.5890"),
            ("longitude", "-7.6110"),
            ("group_name", "Les Amis de la Théière"),
            ("contact_public", "baraka@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs family"),
            ("access", "step_free quiet_space public_transport"),
            ("offers", "peer_support testing"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("founded", "2020"),
            ("cafe_state", "open"),
            ("tags", "peer support, families"),
            ("languages", "Darija, Français"),
            ("ground_rules", "We greet everybody. We do not ask where someone was last week."),
        ],
        begins: Begins::Weeks(Weekday::Thursday, 0),
        bends: &[Bend::Topic(
            1,
            "Thé avec une avocate: your rights at a police stop",
            "A lawyer is with us for the first hour.",
        )],
        drawing: Some(&drawings::KETTLE),
        told: None,
    },
    Example {
        number: 37,
        typed: &[
            ("kind", "cafe"),
            ("title", "Chai na Mazungumzo"),
            (
                "summary",
                "Tea and conversation, Wednesday afternoons in Nairobi. Karibu: everybody has a chair here.",
            ),
            (
                "description",
                "Tunakunywa chai, tunaongea. We drink tea and we talk. The chairs stand in a ring under \
                 the tree behind the clinic, and the mandazi are finished by three, so be early for \
                 those.\n\n\
                 This began with five people who collected their methadone at the same window and never \
                 said a word to each other. Now there are twenty chairs. Someone brings news, someone \
                 brings a problem, and we look at it together: a landlord, a sore, a mother who has \
                 stopped answering. A peer paralegal sits with us twice a month.\n\n\
                 If it is your first visit, ask at the gate for “chai”. Nobody there will ask more. We \
                 are in the shade, the ground is level, and the nurse can dress wounds while you have \
                 your tea.",
            ),
            ("start_time", "14:00"),
            ("end_time", "16:00"),
            ("repeats", "weekly"),
            ("place_name", "The garden behind the clinic"),
            ("address", "Juniper Lane"),
            ("locality", "Nairobi"),
            ("region", "Ngara"),
            ("country", "KE"),
            ("time_zone", "Africa/Nairobi"),
            ("latitude", "-1.2741"),
            ("longitude", "36.8283"),
            ("group_name", "Mti Mkubwa Peers"),
            ("contact_public", "mtimkubwa@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet"),
            ("offers", "peer_support testing hot_food"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("founded", "2018-06"),
            ("cafe_state", "open"),
            ("tags", "peer support"),
            ("languages", "Kiswahili, English"),
        ],
        begins: Begins::Weeks(Weekday::Wednesday, 0),
        drawing: Some(&drawings::CIRCLE),
        ..PLAIN
    },
    Example {
        number: 38,
        typed: &[
            ("kind", "event"),
            ("title", "Mama’s circle: chai, children and our rights"),
            (
                "summary",
                "First Saturday of the month, for women who use drugs and women who care for someone who \
                 does.",
            ),
            (
                "description",
                "The children go to the room with the mats and the drums, and we shut the door and put \
                 our feet up. There is chai, ugali and greens at one o’clock, and fare money for the \
                 matatu home.\n\n\
                 The first hour is for news and for laughing. In the second we take one thing that the \
                 law or the clinic or the family does to us, and work out who could do what about it. \
                 Last time somebody went home with a letter to the hospital that six women had signed.\n\n\
                 Write or send word for the place. We move now and then, and we like to know who is \
                 coming, so that the room stays safe for those who have reason to be careful.",
            ),
            ("start_time", "10:30"),
            ("end_time", "13:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "A house with a green gate"),
            ("address", "Plot 12, Acacia Close"),
            ("locality", "Nairobi"),
            ("region", "Eastlands"),
            ("country", "KE"),
            ("time_zone", "Africa/Nairobi"),
            ("latitude", "-1.2850"),
            ("longitude", "36.8800"),
            ("address_visibility", "on_request"),
            ("group_name", "Mti Mkubwa Peers"),
            ("contact_public", "mama@example.org"),
            ("cost", "free"),
            ("ages", "with_adult"),
            ("audience", "women"),
            ("access", "step_free"),
            ("offers", "childcare travel_costs hot_food peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "women, rights"),
            ("languages", "Kiswahili, English"),
        ],
        begins: Begins::Soonest(1, Weekday::Saturday),
        ..PLAIN
    },
    Example {
        number: 39,
        typed: &[
            ("kind", "event"),
            ("title", "Know your rights, with rooibos"),
            (
                "summary",
                "A lawyer, a peer paralegal and a pot of tea, on the 12th of every month in Cape Town.",
            ),
            (
                "description",
                "Bring the paper you don’t understand: a fine, a summons, a letter from the landlord. Or \
                 bring nothing, and ask what you may say when you are stopped, who may search your bag, \
                 and how to get your things back afterwards.\n\n\
                 We sit at three small tables, so that nobody has to tell their story to the whole hall. \
                 Everything is free and stays between you and the person you talk to. While you wait \
                 there is rooibos, and bread with apricot jam.\n\n\
                 The hall is across from the station, with a ramp at the side gate.",
            ),
            ("start_time", "12:00"),
            ("end_time", "14:30"),
            ("repeats", "monthly_day"),
            ("place_name", "Community hall"),
            ("address", "12 Mill Street"),
            ("locality", "Cape Town"),
            ("region", "Observatory"),
            ("country", "ZA"),
            ("time_zone", "Africa/Johannesburg"),
            ("latitude", "-33.9370"),
            ("longitude", "18.4730"),
            ("group_name", "Table Bay Paralegals"),
            ("contact_public", "rights@example.org"),
            ("cost", "free"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free quiet_space public_transport"),
            ("offers", "peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "rights, law"),
            ("languages", "English, Afrikaans, isiXhosa"),
        ],
        begins: Begins::Day(12),
        ..PLAIN
    },
    Example {
        number: 43,
        typed: &[
            ("kind", "event"),
            ("title", "Kaffee, Kuchen, Drugchecking"),
            (
                "summary",
                "An open afternoon in Berlin: how drug checking works, explained over cake. Auf Deutsch \
                 and in English.",
            ),
            (
                "description",
                "Wie funktioniert das eigentlich? Second Wednesday of the month we explain it, with \
                 flour, icing sugar and food colouring in place of anything else. You hand in a sample \
                 of sugar, follow it to the little lab, and get a result that you can read.\n\n\
                 On the way you learn what the machines can see, what they miss, and why the \
                 conversation afterwards matters more than the number. There is plum cake and there is \
                 vegan plum cake. Real samples are taken at our counter on other days; we will show you \
                 where.\n\n\
                 The afternoon is good for school classes, worried aunts, night workers before their \
                 shift, and anyone who has read something alarming in the paper. Step-free from the \
                 courtyard; ring twice.",
            ),
            ("start_time", "15:30"),
            ("end_time", "17:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "Hofküche"),
            ("address", "Lindenhof 3, second courtyard"),
            ("locality", "Berlin"),
            ("region", "Neukölln"),
            ("postcode", "12043"),
            ("country", "DE"),
            ("time_zone", "Europe/Berlin"),
            ("latitude", "52.4800"),
            ("longitude", "13.4400"),
            ("group_name", "Klartext und Kuchen"),
            ("contact_public", "kuchen@example.org"),
            ("cost", "donation"),
            ("cost_note", "3 € for the cake"),
            ("ages", "16"),
            ("audience", "open students workers"),
            ("access", "step_free accessible_toilet public_transport"),
            ("offers", "talk drug_checking"),
            ("facilities", "projector wifi"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "about 25"),
            ("speaker", "Two chemists with aprons"),
            ("tags", "drug checking, talks"),
            ("languages", "Deutsch, English"),
        ],
        begins: Begins::Soonest(2, Weekday::Wednesday),
        bends: &[
            Bend::Elsewhere(1, "Stadtteilbibliothek, first floor (there is a lift)"),
            Bend::Topic(2, "Tasting session: what a strip of paper can tell", ""),
        ],
        drawing: Some(&drawings::BISCUITS),
        told: None,
    },
];

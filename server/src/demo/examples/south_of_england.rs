//! To come, in London and the south of England.

use jiff::civil::Weekday;

use super::{Begins, Bend, Example, PLAIN};
use crate::demo::drawings;

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        number: 10,
        typed: &[
            ("kind", "event"),
            ("title", "Women’s morning"),
            ("summary", "Coffee, a crèche and no men. Come for ten minutes or the whole morning."),
            (
                "description",
                "There is good coffee, a pile of toast and a room full of sofas. The crèche is next door \
                 with the door ajar, run by two people whom the children already know by name. We can \
                 pay your bus fare, and a taxi if the bus is not safe for you.\n\n\
                 Some mornings somebody comes to do nails or look at a sore place that will not heal; \
                 some mornings we only talk. All women are welcome, trans women of course among them. \
                 You may be using, on a script, or neither. Nobody here writes anything down, and nobody \
                 will ring anyone about your children without you knowing it first.\n\n\
                 We tell the exact house when you write, because some of us need to be hard to find.",
            ),
            ("start_time", "10:00"),
            ("end_time", "12:30"),
            ("repeats", "monthly_last"),
            ("place_name", "The yellow house"),
            ("address", "41 Orchard Row"),
            ("locality", "Bristol"),
            ("postcode", "BS2 0AA"),
            ("country", "GB"),
            ("latitude", "51.4601"),
            ("longitude", "-2.5762"),
            ("address_visibility", "area"),
            ("group_name", "Bristol Women’s Circle"),
            ("contact_public", "circle@example.org"),
            ("cost", "free"),
            ("ages", "with_adult"),
            ("audience", "women"),
            ("access", "step_free"),
            ("offers", "childcare travel_costs hot_food"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "a handful"),
            ("tags", "women"),
            ("languages", "English, Somali"),
        ],
        begins: Begins::Soonest(-1, Weekday::Wednesday),
        ..PLAIN
    },
    Example {
        number: 15,
        typed: &[
            ("kind", "event"),
            ("title", "Late café after the club"),
            ("summary", "Water, fruit, soft chairs and someone to talk to, until the first bus."),
            ("start_time", "23:00"),
            ("end_time", "04:00"),
            ("lasts_days", "1"),
            ("repeats", "monthly_last"),
            ("place_name", "Arch 14"),
            ("address", "14 Madeira Arches"),
            ("locality", "Brighton"),
            ("postcode", "BN2 1TB"),
            ("country", "GB"),
            ("latitude", "50.8190"),
            ("longitude", "-0.1290"),
            ("group_name", "Night Owls"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "open"),
            ("access", "quiet_space"),
            ("offers", "drug_checking naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "nightlife"),
            ("languages", "English"),
        ],
        begins: Begins::Soonest(-1, Weekday::Saturday),
        drawing: Some(&drawings::WINDOW),
        ..PLAIN
    },
    Example {
        number: 18,
        typed: &[
            ("kind", "cafe"),
            ("title", "Walworth Harm Reduction Café"),
            (
                "summary",
                "Tea, toast and an open table on the second Thursday. Come alone, come with a friend, \
                 come late.",
            ),
            (
                "description",
                "The kettle goes on at half past five. From six there is toast, soup when someone has \
                 made it, and an open table where people talk about what is going on: what is being sold \
                 as what, what the council is planning, how somebody’s cat is. One of us stands near the \
                 door in a yellow scarf, so you don’t have to walk in and look for a face.\n\n\
                 You can sit and listen all evening. Nobody asks why you came, what you use, or whether \
                 you have stopped. At seven we put one question on the table and talk about it for half \
                 an hour. After that it is washing up and long goodbyes.\n\n\
                 **Getting in:** the side door on Penrose Lane has no step, and the toilet is \
                 accessible. There is a corner with cushions for when the room gets loud. Buses stop \
                 outside, and we can give you the fare home.",
            ),
            ("start_time", "18:00"),
            ("end_time", "20:30"),
            ("repeats", "monthly_nth"),
            ("place_name", "St Anselm Hall"),
            ("address", "9 Penrose Lane"),
            ("locality", "London"),
            ("region", "Southwark"),
            ("postcode", "SE17 3XX"),
            ("country", "GB"),
            ("latitude", "51.4870"),
            ("longitude", "-0.0945"),
            ("group_name", "Elephant Tea Circle"),
            ("contact_public", "elephant@example.org"),
            ("cost", "donation"),
            ("cost_note", "A tip jar for the milk"),
            ("ages", "all"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet quiet_space public_transport"),
            ("offers", "naloxone hot_food travel_costs peer_support"),
            ("facilities", "wifi plug_points"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("founded", "2021-03"),
            ("cafe_state", "open"),
            ("tags", "peer support, food"),
            ("languages", "English, Spanish"),
            (
                "ground_rules",
                "- What you hear here, leave here.\n\
                 - Nobody sells or shares anything in the building.\n\
                 - Ask before you hug.",
            ),
        ],
        begins: Begins::Soonest(2, Weekday::Thursday),
        bends: &[Bend::Topic(
            0,
            "Ask a pharmacist anything",
            "No question is too small. You can put yours in the biscuit tin without a name.",
        )],
        drawing: Some(&drawings::CIRCLE),
    },
    Example {
        number: 19,
        typed: &[
            ("kind", "event"),
            ("title", "Night tea at the station"),
            ("summary", "Our old van, hot tea and dry socks, every Friday night until half past midnight."),
            (
                "description",
                "Look for the green van with the bunting, opposite the taxi rank. We put the hatch up at \
                 half past ten. There is tea, soup and hot chocolate; there are socks, gloves and phone \
                 chargers; there is somebody who will listen and somebody who knows which doors are open \
                 tonight.\n\n\
                 If you use drugs, ask at the back step for what you need: new equipment, foil, a \
                 naloxone kit, a lift to A&E that comes with company. If you only want a cup of tea on \
                 your way home, that is what we are there for, too. Dogs get a biscuit.\n\n\
                 You don’t have to give a name, and we take no photos. When the weather is foul we stand \
                 under the bridge on the north side.",
            ),
            ("start_time", "22:30"),
            ("end_time", "00:30"),
            ("lasts_days", "1"),
            ("repeats", "weekly"),
            ("place_name", "The green van"),
            ("address", "Opposite the taxi rank, King’s Cross"),
            ("locality", "London"),
            ("region", "Camden"),
            ("country", "GB"),
            ("latitude", "51.5308"),
            ("longitude", "-0.1238"),
            ("group_name", "Night Kettle"),
            ("contact_public", "nightkettle@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "open"),
            ("access", "step_free public_transport"),
            ("offers", "naloxone needle_exchange hot_food peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "outreach, nightlife"),
            ("languages", "English, Polish, Arabic"),
            ("title_es", "Té de noche junto a la estación"),
            (
                "summary_es",
                "Nuestra vieja furgoneta, té caliente y calcetines secos, todos los viernes por la noche hasta las \
                 doce y media.",
            ),
            (
                "description_es",
                "Busca la furgoneta verde con banderines, frente a la parada de taxis. Abrimos a las diez y media. \
                 Hay té, sopa y chocolate caliente; hay calcetines, guantes y cargadores de móvil; hay alguien que \
                 escucha y alguien que sabe qué puertas están abiertas esta noche.\n\n\
                 Si usas drogas, pide en el escalón de atrás lo que necesites: material nuevo, papel de aluminio, \
                 un kit de naloxona, alguien que te acompañe a urgencias. Si solo quieres un té de camino a casa, \
                 también estamos para eso. A los perros les damos una galleta.\n\n\
                 No tienes que dar tu nombre y no hacemos fotos. Cuando hace mal tiempo nos ponemos bajo el puente, \
                 en el lado norte.",
            ),
            ("title_ar", "شاي ليلي عند المحطة"),
            ("summary_ar", "عربتنا القديمة، وشاي ساخن وجوارب جافة، كل ليلة جمعة حتى الثانية عشرة والنصف."),
            (
                "description_ar",
                "ابحث عن العربة الخضراء المزيّنة بالأعلام، مقابل موقف سيارات الأجرة. نفتح في العاشرة والنصف. لدينا شاي \
                 وحساء وشوكولاتة ساخنة، وجوارب وقفازات وشواحن هاتف، ومن يصغي إليك، ومن يعرف أي الأبواب مفتوحة الليلة.\n\n\
                 إن كنت تستعمل المخدرات فاطلب عند الدرجة الخلفية ما تحتاجه: أدوات جديدة، أو رقائق ألمنيوم، أو عدة نالوكسون، \
                 أو من يرافقك إلى الطوارئ. وإن أردت كوب شاي فقط في طريقك إلى البيت فنحن هنا لذلك أيضًا.\n\n\
                 لا حاجة إلى ذكر اسمك، ولا نلتقط صورًا. وحين يسوء الطقس نقف تحت الجسر في الجهة الشمالية.",
            ),
        ],
        begins: Begins::Weeks(Weekday::Friday, 0),
        drawing: Some(&drawings::VAN),
        ..PLAIN
    },
    Example {
        number: 20,
        typed: &[
            ("kind", "event"),
            (
                "title",
                "Small steps, open doors: two days on harm reduction for peers, families and everyday \
                 services",
            ),
            (
                "summary",
                "A gathering with more tea breaks than talks. In London and online, with free places for \
                 people who use drugs.",
            ),
            (
                "description",
                "Most conferences keep the best part for the corridor. Ours is mostly corridor. Each \
                 morning has two short talks and a long break; each afternoon is made of tables. You \
                 choose a table, stay as long as it is good, and leave without saying sorry.\n\n\
                 Tables so far: running a café on no money, naloxone in pubs, what families wish they \
                 had been told, drug checking by post, writing a letter to your councillor, and how to \
                 stop a meeting being boring.\n\n\
                 **Places.** People who use drugs and family members come free, with travel and lunch \
                 paid. Everybody else pays what is on the page, and that is what pays for it. Write to \
                 us if the price is the only thing in the way.\n\n\
                 **Online.** Both mornings and one table each afternoon are streamed, with captions. A \
                 person, not a recording, looks after those who join from home.\n\n\
                 The building is step-free throughout. There is a quiet room, a prayer room, a smoking \
                 yard and sign language on both days.",
            ),
            ("start_time", "09:30"),
            ("end_time", "16:30"),
            ("lasts_days", "1"),
            ("attendance", "hybrid"),
            ("online_url", "https://meet.example.org/small-steps"),
            ("place_name", "The Printworks Hall"),
            ("address", "60 Tanner’s Yard"),
            ("locality", "London"),
            ("region", "Camden"),
            ("postcode", "WC1N 4XX"),
            ("country", "GB"),
            ("latitude", "51.5220"),
            ("longitude", "-0.1200"),
            ("group_name", "Elephant Tea Circle"),
            ("contact_public", "smallsteps@example.org"),
            ("cost", "paid"),
            ("cost_note", "£40 for two days; free for people who use drugs and for families"),
            ("ages", "16"),
            ("audience", "open"),
            ("access", "step_free accessible_toilet hearing_loop sign_language quiet_space public_transport"),
            ("offers", "naloxone travel_costs hot_food childcare talk training"),
            ("facilities", "wifi projector plug_points"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("expected", "more"),
            ("speaker", "Eight short talks by people who run cafés"),
            ("tags", "conference, training, families"),
            ("languages", "English, British Sign Language"),
        ],
        begins: Begins::Weeks(Weekday::Thursday, 7),
        drawing: Some(&drawings::BOARD),
        ..PLAIN
    },
    Example {
        number: 21,
        typed: &[
            ("kind", "event"),
            ("title", "Sunday tea for LGBTQ+ people"),
            (
                "summary",
                "The gentle end of the weekend: cake, blankets and people who get it. Last Sunday of the \
                 month.",
            ),
            (
                "description",
                "Sunday afternoons can be long, above all after a long Saturday. We open the flat above \
                 the shop, put out far too much cake, and let the afternoon go by. Some of us party, \
                 some of us used to, some never did. You can talk about chems, about sex, about your \
                 mother, or about nothing.\n\n\
                 There are usually two of us who know about sexual health and can sort out tests, and \
                 one who knows about G and how to stay safer with it. They are off duty, but they don’t \
                 mind being asked.\n\n\
                 Write for the address: a first name is plenty. The stairs are steep, and we are sorry \
                 about that. If stairs are no good for you, tell us, and we will meet at the café across \
                 the road instead.",
            ),
            ("start_time", "15:00"),
            ("end_time", "18:00"),
            ("repeats", "monthly_last"),
            ("place_name", "The Tea Flat"),
            ("address", "101 Harleyford Mews"),
            ("locality", "London"),
            ("region", "Lambeth"),
            ("postcode", "SE11 5XX"),
            ("country", "GB"),
            ("latitude", "51.4861"),
            ("longitude", "-0.1230"),
            ("address_visibility", "on_request"),
            ("group_name", "Sunday Tea"),
            ("contact_public", "sundaytea@example.org"),
            ("cost", "free"),
            ("ages", "18"),
            ("audience", "lgbtq"),
            ("access", "quiet_space public_transport"),
            ("offers", "testing naloxone peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "lgbtq, chemsex, peer support"),
            ("languages", "English, Portuguese"),
        ],
        begins: Begins::Soonest(-1, Weekday::Sunday),
        ..PLAIN
    },
];

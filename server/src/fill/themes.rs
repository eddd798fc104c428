//! What bulk listings are about: names, summaries and topics that such evenings really have, and sentences to describe
//! them with.

/// What a listing is about.
pub(super) struct Theme {
    pub(super) names: &'static [&'static str],
    pub(super) summaries: &'static [&'static str],
    pub(super) tags: &'static [&'static str],
    /// `offers` of the form.
    pub(super) offers: &'static [&'static str],
    /// `audience` of the form.
    pub(super) audience: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) const THEMES: &[Theme] = &[
    Theme {
        names: &["Naloxone training", "Naloxone in half an hour", "Overdose response practice", "Carry naloxone"],
        summaries: &["Learn to see an overdose, and what to do. Everybody goes home with a kit.", "A short practice with a trainer from our union. No experience is needed."],
        tags: &["naloxone", "overdose"], offers: &["naloxone", "training"], audience: &["open"],
    },
    Theme {
        names: &["Drug checking afternoon", "Drug checking and tea", "Know what is in it"],
        summaries: &["Bring a sample, have a cup of tea, and hear what is in it.", "Free checking, and somebody to talk to about the result."],
        tags: &["drug checking", "safer supplies"], offers: &["drug_checking"], audience: &["people_who_use_drugs"],
    },
    Theme {
        names: &["Needle exchange drop-in", "Safer injecting evening", "Supplies and soup"],
        summaries: &["New equipment, safe disposal and something warm.", "Come as you are. Nobody asks for a name."],
        tags: &["safer injecting", "safer supplies"], offers: &["needle_exchange", "hot_food"], audience: &["people_who_use_drugs"],
    },
    Theme {
        names: &["Families’ evening", "For parents and partners", "Family and friends circle"],
        summaries: &["For everybody who loves somebody who uses drugs. You need not say anything.", "A calm hour for families, with somebody who has been there."],
        tags: &["families", "peer support"], offers: &["peer_support"], audience: &["family"],
    },
    Theme {
        names: &["Women’s lunch", "Women’s circle", "Women’s breakfast"],
        summaries: &["A table for women who use drugs or used to. Children are welcome.", "Lunch, talk and a quiet room. Trans women are women here."],
        tags: &["women", "peer support"], offers: &["hot_food", "childcare"], audience: &["women"],
    },
    Theme {
        names: &["Chemsex: an open evening", "Queer social", "LGBTQ+ tea and talk"],
        summaries: &["No lecture and no shame: an evening for queer people and our friends.", "Come to talk, or only to sit with us."],
        tags: &["LGBTQ+", "chemsex"], offers: &["testing", "peer_support"], audience: &["lgbtq"],
    },
    Theme {
        names: &["Students’ forum", "Fresher and safer", "Campus harm reduction social"],
        summaries: &["What students ask each other, answered by people who know.", "Test strips, plain facts and cake."],
        tags: &["students", "festivals"], offers: &["talk"], audience: &["students"],
    },
    Theme {
        names: &["Workers’ breakfast", "Practice exchange", "Reflective hour for workers"],
        summaries: &["For people who work in services: what is new, what is hard, what helps.", "Coffee at eight, done by nine."],
        tags: &["workers", "practice"], offers: &["talk", "training"], audience: &["workers"],
    },
    Theme {
        names: &["Union meeting", "Drug users’ union social", "Open committee"],
        summaries: &["We decide together what we do next. New faces are welcome.", "Nothing about us without us: the monthly meeting."],
        tags: &["union", "rights"], offers: &["travel_costs", "peer_support"], audience: &["people_who_use_drugs"],
    },
    Theme {
        names: &["Hepatitis C testing", "Testing and treatment day", "Liver health check"],
        summaries: &["A finger prick, a result in an hour, and treatment that works.", "Testing by peers, with a nurse in the room."],
        tags: &["hepatitis C", "testing"], offers: &["testing"], audience: &["open"],
    },
    Theme {
        names: &["Soup and a film", "Film night", "Documentary and discussion"],
        summaries: &["A film, a bowl of soup, and time to talk afterwards.", "Tonight’s film is chosen by whoever comes first."],
        tags: &["film", "social"], offers: &["hot_food"], audience: &["open"],
    },
    Theme {
        names: &["What comes after stopping", "Recovery and harm reduction", "Many ways: an evening"],
        summaries: &["People in recovery and people who use drugs at one table.", "There is more than one way, and all of them are welcome here."],
        tags: &["recovery", "peer support"], offers: &["peer_support", "talk"], audience: &["people_in_recovery", "open"],
    },
    Theme {
        names: &["Know your rights", "Legal advice hour", "Stopped and searched: what now"],
        summaries: &["A lawyer answers questions. Nothing is written down.", "What you must say, what you need not say, and whom to call."],
        tags: &["rights", "law"], offers: &["talk"], audience: &["people_who_use_drugs"],
    },
    Theme {
        names: &["Benzos: the facts", "New substances: an update", "Stimulants and sleep"],
        summaries: &["What is going round, and how to be safer with it.", "Half an hour of facts, then your questions."],
        tags: &["new substances", "facts"], offers: &["talk"], audience: &["open"],
    },
    Theme {
        names: &["Festival welfare volunteers", "Night-time welfare training", "Safer clubbing"],
        summaries: &["Learn to look after somebody who is having a hard night.", "For people who would like to help at festivals this summer."],
        tags: &["festivals", "volunteers"], offers: &["training"], audience: &["open", "students"],
    },
    Theme {
        names: &["Overdose Awareness Day", "An evening to remember", "Candles and names"],
        summaries: &["We remember those who died, and say their names.", "A quiet hour, with tea afterwards."],
        tags: &["remembrance", "overdose"], offers: &["naloxone"], audience: &["open", "family"],
    },
    Theme {
        names: &["Harm reduction book club", "Reading circle", "Zines and biscuits"],
        summaries: &["We read a chapter and talk about it. It is fine not to have read it.", "Bring a pen. We make a small magazine together."],
        tags: &["reading", "social"], offers: &["peer_support"], audience: &["open"],
    },
    Theme {
        names: &["Policy after dark", "Safer consumption rooms: a talk", "What other countries do"],
        summaries: &["A short talk, then open floor.", "What works elsewhere, and what it would take here."],
        tags: &["policy", "talk"], offers: &["talk"], audience: &["open", "workers"],
    },
];

/// What every café is about.
#[rustfmt::skip]
pub(super) const CAFE: Theme = Theme {
    names: &["Harm Reduction Café"],
    summaries: &[
        "A relaxed evening for anyone who cares about drugs and people: people who use drugs, families, workers, the curious.",
        "Tea, cake and an open floor. Somebody begins with five minutes on a topic.",
        "A table where nobody has to explain themselves.",
        "We meet in a bar, over whatever you drink. Volunteers run it, and everybody brings a question.",
        "Coffee, naloxone and good company, once a month.",
    ],
    tags: &["peer support", "social"],
    offers: &["naloxone", "peer_support", "talk"],
    audience: &["open"],
};

/// What follows a name, to tell one evening from another.
pub(super) const TURNS: &[&str] = &[
    "with lunch",
    "for beginners",
    "an open evening",
    "questions and answers",
    "with a nurse",
    "bring a friend",
    "outdoors",
    "in plain words",
    "new to it",
    "part two",
    "with music",
    "drop in",
    "by the river",
    "for neighbours",
];

/// The first words of venues, and their last.
pub(super) const VENUE_NAMES: &[&str] = &[
    "Oak",
    "Mill",
    "Harbour",
    "Station",
    "Garden",
    "Market",
    "Riverside",
    "Old Bakery",
    "Corner",
    "Bridge",
    "Park",
    "Lantern",
    "Northside",
    "Southside",
    "St Anne’s",
    "Trinity",
    "Union",
    "Quay",
    "Blue Door",
    "Hillside",
    "Meadow",
];
pub(super) const VENUE_KINDS: &[&str] =
    &["Hall", "Library", "Community Centre", "Rooms", "Kitchen", "Health Centre", "Arts House", "Café"];
pub(super) const STREETS: &[&str] = &[
    "Mill Street",
    "Station Road",
    "Market Square",
    "Bridge Lane",
    "Harbour Way",
    "Garden Street",
    "Church Lane",
    "Victoria Road",
    "Long Row",
    "Canal Side",
    "Kings Avenue",
    "Orchard Street",
];
/// What groups call themselves, after their town.
pub(super) const GROUPS: &[&str] = &[
    "Drug Users’ Union",
    "Peer Network",
    "Harm Reduction Collective",
    "Families Together",
    "Health Team",
    "Safer Nights",
];

/// Sentences that descriptions are made of.
pub(super) const SENTENCES: &[&str] = &[
    "Come as you are.",
    "Nobody takes a register, and nobody asks for your name.",
    "You can listen all evening without saying a word.",
    "There is tea, coffee and something sweet.",
    "We begin with a short talk and then it is open floor.",
    "Leave whenever you like.",
    "What is said here stays here.",
    "One person speaks at a time.",
    "If you have been before, bring somebody who has not.",
    "The room is on the ground floor, and the door is wide.",
    "A quiet room is open all evening for anybody who needs a break.",
    "We pay bus fares: keep the ticket.",
    "Children can play next door, where somebody looks after them.",
    "People who use drugs planned this evening and lead it.",
    "Families, workers and neighbours are welcome too.",
    "Please do not take photos of other people.",
    "Naloxone kits are on the table by the door; take one.",
    "If you would like to help, come half an hour early.",
    "We tidy up together at the end.",
    "Somebody will wait outside for the first ten minutes, in a yellow scarf.",
    "Guide dogs and other assistance animals are welcome.",
    "If stairs are hard for you, ring the bell on the left.",
    "There is no right or wrong question.",
    "We have run this since 2014 and we are still learning.",
    "Last time we talked until they switched the lights off.",
    "You do not have to stop using anything to be here.",
    "Everybody who comes is an expert on their own life.",
    "The food is vegan unless somebody asks for something else.",
];

/// Points of a list in a description.
pub(super) const POINTS: &[&str] = &[
    "a warm drink",
    "new equipment and safe disposal",
    "test strips",
    "a nurse you can ask anything",
    "somebody who has been there",
    "leaflets in eight languages",
    "a phone charger",
    "clothes to take home",
    "help with letters and forms",
    "a hot meal at seven",
];

/// Rules that a room sets itself.
pub(super) const GROUND_RULES: &[&str] = &[
    "What is said here stays here. One person speaks at a time. No photos.",
    "Be kind. No dealing, no police talk, no judging.",
    "Use people’s names as they give them. Ask before you hug.",
];

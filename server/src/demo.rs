//! The demonstration: cafés that really were, and plausible ones to come, entered through the same door as any other.
//!
//! What is known of the past ones, and from where, stands in each description. Where the exact day is not known, none
//! is made up: such a café has only the month in which it met.

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Weekday},
};
use pure::recurrence::DateChange;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{ListingId, Moment, PersonId},
    listings::{self, public, store, submission},
    people::{self, Address},
};

type Typed = &'static [(&'static str, &'static str)];

/// When a demonstration listing begins, seen from the day on which it is loaded.
enum Begins {
    /// It has been, or has no dates.
    AsTyped,
    /// On this weekday, in so many weeks.
    Weeks(Weekday, i32),
    /// On the nth such weekday of the next month but so many; -1 is the last.
    Nth(i8, Weekday, i32),
}

/// What becomes of one of its dates.
enum Bends {
    /// Nothing.
    No,
    /// The nth date from now is cancelled.
    Cancels(usize, &'static str),
    /// The nth date from now moves by so many days, and says why.
    Moves(usize, i32, &'static str),
    /// The nth date from now is somewhere else.
    Elsewhere(usize, &'static str),
}

struct Example {
    typed: Typed,
    begins: Begins,
    bends: Bends,
}

/// Loads what is not there yet. Says how many listings it added.
///
/// # Errors
/// When the database cannot be written.
pub async fn load(desk: &Desk) -> Result<usize, Broken> {
    let mut added = 0;
    for (number, example) in EXAMPLES.iter().enumerate() {
        let form_key = format!("demonstration-{number}");
        if store::by_form(&desk.db, &form_key).await?.is_some() {
            continue;
        }
        add(desk, example, &form_key).await?;
        added += 1;
    }
    Ok(added)
}

async fn add(desk: &Desk, example: &Example, form_key: &str) -> Result<(), Broken> {
    let now = desk.clock.now();
    let today = listings::today_in(desk, None);
    let fields = fields(example, today);
    let submission = submission::parse(&fields, desk.words(), today)
        .map_err(|_| Broken::new("reading a demonstration listing"))?;
    let address = Address::parse("demo@example.org")
        .ok_or_else(|| Broken::new("reading the demonstration's address"))?;
    let mut tx = desk.db.write().await?;
    let person = people::known_by(&mut tx, &address, now).await?;
    let id = listings::store_new(desk, &mut tx, &submission, form_key, person, None, now).await?;
    bend(&mut tx, id, &example.bends, person, now, today).await?;
    store::mark_published(&mut tx, id, now).await?;
    if let Some(listing) = store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal) {
        store::put_words(&mut tx, &listing).await?;
    }
    tx.commit().await
}

fn fields(example: &Example, today: Date) -> Fields {
    let mut fields: Fields = example.typed.iter().copied().collect();
    fields.push("email", "demo@example.org");
    let start = match example.begins {
        Begins::AsTyped => None,
        Begins::Weeks(day, weeks) => Some(coming(today, day) + (weeks * 7).days()),
        Begins::Nth(nth, day, months) => {
            let month = today.first_of_month() + (months + 1).months();
            month.nth_weekday_of_month(nth, day).ok()
        }
    };
    if let Some(start) = start {
        fields.push("start_date", start.to_string());
        if let Ok(days) = fields.get("lasts_days").parse::<i32>() {
            fields.push("end_date", (start + days.days()).to_string());
        }
    }
    fields
}

fn coming(today: Date, day: Weekday) -> Date {
    today.nth_weekday(1, day).unwrap_or(today)
}

async fn bend(
    tx: &mut Tx,
    id: ListingId,
    bends: &Bends,
    person: PersonId,
    now: Moment,
    today: Date,
) -> Result<(), Broken> {
    let (Bends::Cancels(nth, _) | Bends::Moves(nth, _, _) | Bends::Elsewhere(nth, _)) = bends else {
        return Ok(());
    };
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    let dates = pure::recurrence::expand(&schedule, today, today + 200.days(), nth + 1);
    let Some(date) = dates.get(*nth) else { return Ok(()) };
    let plain = DateChange {
        original: date.original,
        moved_to: None,
        cancelled: false,
        title: None,
        place: None,
        note: None,
    };
    let change = match bends {
        Bends::No => return Ok(()),
        Bends::Cancels(_, note) => DateChange { cancelled: true, note: Some((*note).to_owned()), ..plain },
        Bends::Moves(_, days, note) => {
            let by = |wall: DateTime| wall + days.days();
            DateChange {
                moved_to: Some((by(date.start), by(date.end))),
                note: Some((*note).to_owned()),
                ..plain
            }
        }
        Bends::Elsewhere(_, place) => DateChange { place: Some((*place).to_owned()), ..plain },
    };
    store::put_date_change(tx, id, &change, person, now).await?;
    store::touch(tx, id, now).await?;
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    store::put_occurrences(tx, id, &schedule, today).await
}

const EXAMPLES: &[Example] = &[
    // The past, with its sources.
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "The first Harm Reduction Café, Liverpool 2012"),
            (
                "summary",
                "Where it began: people who care about harm reduction meet over a drink, without an agenda.",
            ),
            (
                "description",
                "In September 2012 HIT in Liverpool held the first harm reduction café. The idea came from *Skeptics in the Pub* and *Social Media Cafés*: people who feel alone between conferences meet, talk and go home with new friends.\n\nSource: harmreductioncafe.com, “Why a café”. The exact day is not recorded there.",
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Brunswick 2013"),
            (
                "summary",
                "The first one in Australia: a small group in a pub in Melbourne, and several hours of talk.",
            ),
            (
                "description",
                "On 20 August 2013 a small group met in a pub in Brunswick, Melbourne. There was no format. People talked about naloxone, taking part as consumers, apps, injecting practice, new substances and speaking up online.\n\nSource: two posts at stonetreeaus.wordpress.com. The hours are not recorded there.",
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Geelong 2015"),
            (
                "summary",
                "About fifteen people over one evening in a bar: pharmacists, doctors, case workers and youth workers.",
            ),
            (
                "description",
                "In January 2015 about 15 people came together in a bar in Geelong over the night, among them psychiatrists, pharmacists, a GP, case workers and youth clinicians. They talked about naloxone and new psychoactive substances. Videos had been planned, and were dropped because everybody preferred to talk.\n\nSource: the café report on harmreductioncafe.com, “Geelong, Jan 2015”. The exact day is not recorded there.",
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Information Café Armagh 2022"),
            (
                "summary",
                "An open afternoon in a hospital garden: information on drugs and alcohol, and how to find help.",
            ),
            (
                "description",
                "On 6 May 2022, from 12 noon to 3 pm, staff, people who use services and carers opened an information café in the courtyard garden of the hospital in Armagh. It was run by “So Hope”, and described as very open, and confidential.\n\nSource: northernconstitution.co.uk and ulstergazettelive.",
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Harm Reduction Café Liverpool 2022"),
            ("summary", "Held at The Pen Factory on the night before HIT’s conference, open to everybody."),
            (
                "description",
                "In November 2022 HIT held its café at The Pen Factory in Liverpool on the night before its conference. People who did not go to the conference were welcome too.\n\nSource: 2022.hit.org.uk. The exact day is not repeated here.",
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
    // To come.
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Mersey Harm Reduction Café"),
            (
                "summary",
                "A relaxed evening for anyone who cares about drugs and people: people who use drugs, families, workers, the curious.",
            ),
            (
                "description",
                "Tea, cake and talk. Someone opens with five minutes on a topic, then it is open floor.\n\n- Nobody takes a register.\n- You don’t have to share anything.\n- Leave whenever you like.",
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
            ("access", "step_free"),
            ("access", "accessible_toilet"),
            ("access", "public_transport"),
            ("offers", "naloxone"),
            ("offers", "peer_support"),
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
        bends: Bends::Elsewhere(1, "Central Library, Borough Road"),
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Naloxone in half an hour"),
            ("summary", "Learn to see an overdose, and what to do. Everybody goes home with a naloxone kit."),
            (
                "description",
                "Thirty minutes of practice, then time for questions. You need no experience and give no name.\n\n**Bring nothing.** The kits are free.",
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
            ("access", "step_free"),
            ("access", "accessible_toilet"),
            ("access", "hearing_loop"),
            ("offers", "naloxone"),
            ("offers", "training"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 25"),
            ("tags", "naloxone, overdose"),
            ("languages", "English"),
        ],
        begins: Begins::Nth(2, Weekday::Tuesday, 0),
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Union social: soup and a film"),
            ("summary", "A quiet evening among people who use drugs. Soup at seven, the film at half past."),
            ("description", "Members bring friends. Ask us for the address; a nickname is enough."),
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
            ("group_name", "Yorkshire Users’ Union"),
            ("contact_public", "union@example.org"),
            ("cost", "donation"),
            ("cost_note", "Pay what you can, or nothing"),
            ("ages", "18"),
            ("audience", "people_who_use_drugs"),
            ("offers", "hot_food"),
            ("offers", "peer_support"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "about 10"),
            ("tags", "peer support, film"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Friday, 1),
        bends: Bends::Cancels(1, "The boiler is being mended."),
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Families café, online"),
            ("summary", "For parents, partners and friends. Someone who has been there listens."),
            ("description", "Cameras may stay off. You can just listen. We send you the link by email."),
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
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Drug checking and tea"),
            ("summary", "Bring a small sample, have a cup of tea, and know what is in it before you go."),
            (
                "description",
                "A result takes about twenty minutes. A worker explains it in plain words. Nobody asks for your name.",
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
            ("access", "step_free"),
            ("access", "quiet_space"),
            ("offers", "drug_checking"),
            ("offers", "naloxone"),
            ("offers", "needle_exchange"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "drug checking"),
            ("languages", "English, Polish"),
        ],
        begins: Begins::Weeks(Weekday::Tuesday, 0),
        bends: Bends::Moves(1, 1, "The building is closed on Tuesday, so we meet a day later."),
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Women’s morning"),
            ("summary", "Coffee, a crèche and no men. Come for ten minutes or the whole morning."),
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
            ("offers", "childcare"),
            ("offers", "travel_costs"),
            ("offers", "hot_food"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("expected", "a handful"),
            ("tags", "women"),
            ("languages", "English, Somali"),
        ],
        begins: Begins::Nth(-1, Weekday::Wednesday, 0),
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Brunswick Harm Reduction Café"),
            (
                "summary",
                "Third Tuesday at the neighbourhood house. New faces are the best thing that can happen to us.",
            ),
            ("description", "Short talk, long break, good biscuits. Students and workers welcome."),
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
            ("access", "step_free"),
            ("access", "public_transport"),
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
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "cafe"),
            ("title", "Café de Redução de Danos"),
            ("summary", "Um café, uma conversa, ninguém julga ninguém."),
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
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Testing and tea"),
            (
                "summary",
                "Hepatitis C and HIV tests with a finger prick, results while you wait. Join the talk online if you cannot come.",
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
            ("access", "step_free"),
            ("access", "accessible_toilet"),
            ("access", "parking"),
            ("offers", "testing"),
            ("offers", "naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "hepatitis c, testing"),
            ("languages", "English"),
        ],
        begins: Begins::Weeks(Weekday::Monday, 2),
        bends: Bends::No,
    },
    Example {
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
            ("audience", "people_who_use_drugs"),
            ("audience", "people_in_recovery"),
            ("access", "step_free"),
            ("access", "hearing_loop"),
            ("offers", "training"),
            ("offers", "travel_costs"),
            ("offers", "hot_food"),
            ("alcohol", "none"),
            ("photos", "ask"),
            ("tags", "peer support, training"),
            ("languages", "English, Cymraeg"),
        ],
        begins: Begins::Weeks(Weekday::Friday, 6),
        bends: Bends::No,
    },
    Example {
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
            ("offers", "drug_checking"),
            ("offers", "naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "nightlife"),
            ("languages", "English"),
        ],
        begins: Begins::Nth(-1, Weekday::Saturday, 0),
        bends: Bends::No,
    },
    Example {
        typed: &[
            ("kind", "event"),
            ("title", "Lunch and learn: safer supplies"),
            ("summary", "Soup at noon, a short talk, and supplies to take along."),
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
            ("access", "step_free"),
            ("access", "public_transport"),
            ("offers", "hot_food"),
            ("offers", "needle_exchange"),
            ("offers", "naloxone"),
            ("alcohol", "none"),
            ("photos", "none"),
            ("tags", "safer supplies"),
            ("languages", "English, Español"),
        ],
        begins: Begins::Weeks(Weekday::Wednesday, 0),
        bends: Bends::No,
    },
    Example {
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
        begins: Begins::AsTyped,
        bends: Bends::No,
    },
];

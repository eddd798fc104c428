//! Words of dates, places and facts, in the one language that the craft speaks.

use jiff::civil::{Date, DateTime, Time, Weekday};

use super::store::Card;

pub(super) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

pub(super) fn month(month: i8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

pub(super) fn day(date: Date, today: Date) -> String {
    let (weekday, number, month) = (weekday(date.weekday()), date.day(), month(date.month()));
    if date.year() == today.year() {
        format!("{weekday} {number}\u{a0}{month}")
    } else {
        format!("{weekday} {number}\u{a0}{month} {}", date.year())
    }
}

pub(super) fn clock(time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    match (hour, minute) {
        (0, 0) => "12\u{a0}midnight".to_owned(),
        (12, 0) => "12\u{a0}noon".to_owned(),
        (hour, 0) => format!("{twelve}\u{a0}{}", if hour < 12 { "am" } else { "pm" }),
        (hour, minute) => format!("{twelve}:{minute:02}\u{a0}{}", if hour < 12 { "am" } else { "pm" }),
    }
}

pub(super) fn span(start: DateTime, end: DateTime, all_day: bool, today: Date) -> String {
    if all_day {
        let last = end.date().yesterday().unwrap_or(end.date());
        return if last <= start.date() {
            "all day".to_owned()
        } else {
            format!("all day, until {}", day(last, today))
        };
    }
    let (from, until) = (clock(start.time()), clock(end.time()));
    if start == end {
        from
    } else if start.date() == end.date() {
        format!("{from} to {until}")
    } else {
        format!("{from} to {until} the next morning")
    }
}

pub(super) fn country(code: &str) -> Option<&'static str> {
    pure::countries::Country::parse(code).ok().map(|country| country.name())
}

/// "Oak Hall, Leeds", as far as everybody may know.
pub(super) fn place_line(card: &Card) -> Option<String> {
    if card.place_name.is_none() {
        return (card.attendance != "in_person").then(|| "Online".to_owned());
    }
    let abroad = card.place_country.as_deref().filter(|code| *code != "GB").and_then(country);
    let name = card.place_name.as_deref().filter(|_| card.address_visibility == "public");
    let parts: Vec<&str> = [name, card.place_locality.as_deref(), abroad].into_iter().flatten().collect();
    Some(parts.join(", "))
}

/// The public word of a choice.
pub(super) fn fact(choice: &str) -> &str {
    match choice {
        "free" => "Free",
        "donation" => "Donation",
        "paid" => "Paid",
        "step_free" => "Step-free",
        "accessible_toilet" => "Accessible toilet",
        "hearing_loop" => "Hearing loop",
        "sign_language" => "Sign language",
        "quiet_space" => "Quiet space",
        "parking" => "Parking",
        "public_transport" => "Near public transport",
        "naloxone" => "Naloxone to take home",
        "drug_checking" => "Drug checking",
        "needle_exchange" => "Needle exchange",
        "testing" => "Testing",
        "hot_food" => "Hot food",
        "childcare" => "Childcare",
        "travel_costs" => "Travel costs paid",
        "peer_support" => "Peer support",
        "talk" => "Talk",
        "training" => "Training",
        "none" => "No alcohol",
        "sold" => "Alcohol is sold",
        "all" => "All ages",
        "16" => "16 and over",
        "18" => "18 and over",
        "with_adult" => "Children with an adult",
        "open" => "Open to everybody",
        "people_who_use_drugs" => "People who use drugs",
        "family" => "Families and friends",
        "workers" => "Workers",
        "students" => "Students",
        "women" => "Women",
        "lgbtq" => "LGBTQ+ people",
        "people_in_recovery" => "People in recovery",
        "wifi" => "Wifi",
        "projector" => "Projector",
        "plug_points" => "Plug points",
        "ask" => "Only after asking",
        "yes" => "Photos are taken",
        "a handful" => "A handful of people",
        "about 10" => "About 10 people",
        "about 25" => "About 25 people",
        "more" => "More people",
        other => other,
    }
}

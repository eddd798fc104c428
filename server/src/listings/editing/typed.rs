//! The form of a listing that is here already: filled with what it says, and compared with what others wrote meanwhile.

use data_encoding::HEXLOWER;
use jiff::ToSpan as _;
use pure::recurrence::{Repeats, Rule};
use sha2::{Digest, Sha256};

use super::super::{parts::Attendance, store::Stored, submission, texts};
use crate::fields::Fields;

/// The fields of the form, in the order of the page. The address that letters go to is not among them.
pub const FIELDS: &[&str] = &[
    "title",
    "summary",
    "description",
    "tags",
    "languages",
    "speaker",
    "founded",
    "cafe_state",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "all_day",
    "repeats",
    "repeats_until",
    "rrule",
    "later",
    "time_zone",
    "attendance",
    "place_name",
    "address",
    "locality",
    "postcode",
    "region",
    "country",
    "latitude",
    "longitude",
    "address_visibility",
    "online_url",
    "online_url_public",
    "group_name",
    "contact_public",
    "audience",
    "ages",
    "cost",
    "cost_note",
    "expected",
    "access",
    "offers",
    "facilities",
    "alcohol",
    "photos",
    "ground_rules",
    "image_alt",
];

/// These, and all that stands in forms of their own: the language of these words, and the same in others.
pub(in crate::listings) const ALL: &[&str] = &all();

const fn all() -> [&'static str; FIELDS.len() + 1 + 3 * texts::FIELDS.len()] {
    let mut all = [submission::LANGUAGE; FIELDS.len() + 1 + 3 * texts::FIELDS.len()];
    let mut place = 0;
    while place < FIELDS.len() {
        all[place] = FIELDS[place];
        place += 1;
    }
    place = 0;
    while place < 3 * texts::FIELDS.len() {
        all[FIELDS.len() + 1 + place] = texts::FIELDS[place / 3].1[place % 3];
        place += 1;
    }
    all
}

/// Takes over from another form what has a form of its own, where this one does not say it.
pub(super) fn put_unasked(fields: &mut Fields, from: &Fields) {
    for name in ALL.iter().skip(FIELDS.len()) {
        if fields.all(name).next().is_none() {
            fields.set(name, from.get(name));
        }
    }
}

/// The fields that may come several times.
const SEVERAL: &[&str] = &["audience", "access", "offers", "facilities"];

/// The fields that decide whether a moderator looks again: who it is, where and when.
const MATTERS: &[&str] = &[
    "title",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "all_day",
    "repeats",
    "repeats_until",
    "rrule",
    "later",
    "time_zone",
    "attendance",
    "place_name",
    "address",
    "locality",
    "postcode",
    "region",
    "country",
    "latitude",
    "longitude",
    "address_visibility",
    "online_url",
    "group_name",
];

/// The language of all that was written before there was a choice.
const SOURCE: &str = "en-GB";

/// What one person wrote in a field, and what another wrote there meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The field.
    pub field: &'static str,
    /// What stands there now.
    pub theirs: String,
    /// What this person typed.
    pub mine: String,
}

/// Two people wrote at once. Nothing is lost: the form holds what this person typed and, where they typed nothing new,
/// what the other one wrote.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The form to look through and send again.
    pub fields: Fields,
    /// Both wrote here, and not the same.
    pub clashes: Vec<Clash>,
    /// Only the other one wrote here; the form has it already.
    pub taken: Vec<Clash>,
}

/// What no form changes: the kind of a listing; and that it need not say where it is, as long as it never did, because its
/// calendar does not say it either.
pub(super) fn put_given(fields: &mut Fields, stored: &Stored) {
    fields.set("kind", stored.kind.as_str());
    let has_place = Attendance::parse(&stored.attendance).is_some_and(Attendance::has_place);
    let unsaid = has_place && stored.place_name.is_none();
    fields.set(submission::PLACE_UNSAID, if unsaid { "1" } else { "" });
}

/// What the form holds for a listing: the other way round from `submission::parse`.
pub(in crate::listings) fn of_listing(stored: &Stored) -> Fields {
    let mut fields = Fields::default();
    let mut put = |name: &str, text: Option<&str>| {
        if let Some(text) = text {
            fields.push(name, text);
        }
    };
    put("kind", Some(&stored.kind));
    put("title", Some(&stored.title));
    put("summary", Some(&stored.summary));
    put("description", Some(&stored.description));
    put("tags", Some(&stored.facts_of("tag").join(", ")));
    put("languages", Some(&stored.facts_of("language").join(", ")));
    put("speaker", stored.speaker.as_deref());
    put("founded", stored.founded.as_deref());
    put("cafe_state", stored.cafe_state.as_deref());
    put("time_zone", Some(&stored.time_zone));
    put("attendance", Some(&stored.attendance));
    // A place that was known by its street or town only was called so; the name is theirs to give.
    let name = stored
        .place_name
        .as_deref()
        .filter(|name| Some(*name) != stored.place_address.as_deref().or(stored.place_locality.as_deref()));
    put("place_name", name);
    put("address", stored.place_address.as_deref());
    put("locality", stored.place_locality.as_deref());
    put("postcode", stored.place_postcode.as_deref());
    put("region", stored.place_region.as_deref());
    put("country", stored.place_country.as_deref());
    put("latitude", stored.place_latitude.map(|degrees| degrees.to_string()).as_deref());
    put("longitude", stored.place_longitude.map(|degrees| degrees.to_string()).as_deref());
    put("address_visibility", Some(&stored.address_visibility));
    put("online_url", stored.online_url.as_deref());
    put("online_url_public", (stored.online_url_public == 1).then_some("1"));
    put("group_name", stored.group_name.as_deref());
    put("contact_public", stored.contact_public.as_deref());
    put("ages", stored.ages.as_deref());
    put("cost", stored.cost.as_deref());
    put("cost_note", stored.cost_note.as_deref());
    put("expected", stored.expected.as_deref());
    put("alcohol", Some(stored.alcohol.as_deref().unwrap_or("unknown")));
    put("photos", stored.photos.as_deref());
    put("ground_rules", stored.ground_rules.as_deref());
    put("image_alt", stored.picture_alt.as_deref());
    put(submission::LANGUAGE, Some(&stored.language));
    for text in stored.texts() {
        let [title, summary, description] = texts::fields_of(text.language);
        put(title, Some(&text.title));
        put(summary, Some(&text.summary));
        put(description, Some(&text.description));
    }
    for name in ["audience", "access", "offers", "facilities"] {
        for value in stored.facts_of(name) {
            fields.push(name, value);
        }
    }
    when(stored, &mut fields);
    fields
}

fn when(stored: &Stored, fields: &mut Fields) {
    let Some(schedule) = stored.schedule() else { return };
    let (start, end) = (schedule.start, schedule.end);
    fields.push("start_date", start.date().to_string());
    if schedule.all_day {
        fields.push("all_day", "1");
        let last = end.date().saturating_sub(1.day());
        if last > start.date() {
            fields.push("end_date", last.to_string());
        }
    } else {
        fields.push("start_time", start.time().strftime("%H:%M").to_string());
        if end != start {
            fields.push("end_time", end.time().strftime("%H:%M").to_string());
        }
        if end.date() != start.date() {
            fields.push("end_date", end.date().to_string());
        }
    }
    let repeats = stored.repeats.as_deref().and_then(Repeats::parse).unwrap_or(Repeats::Never);
    fields.push("repeats", repeats.as_str());
    match &schedule.rule {
        // The last day of a rule in its own words stands in the rule.
        Some(rule) if repeats == Repeats::Custom => fields.push("rrule", rule.as_stored()),
        rule => {
            let until = rule.as_ref().and_then(Rule::until);
            fields.push("repeats_until", until.map(|until| until.date().to_string()).unwrap_or_default());
        }
    }
}

/// One text that is the same whenever a field says the same, however browsers wrap it.
fn canonical(fields: &Fields, name: &str) -> String {
    let mut texts: Vec<String> = match name {
        "tags" | "languages" => fields.all(name).flat_map(|text| text.split(',')).map(plain).collect(),
        "online_url_public" | "all_day" => vec![if ticked(fields, name) { "1" } else { "" }.to_owned()],
        name if SEVERAL.contains(&name) => fields.all(name).map(plain).collect(),
        // As the form is read: of a name that came twice the first text counts.
        _ => vec![plain(fields.get(name))],
    };
    // What nobody stated is written in two ways.
    let unstated = |text: &str| {
        // What was kept before there was a choice says no language.
        matches!(
            (name, text),
            (_, "") | ("alcohol", "unknown") | ("later", "keep") | (submission::LANGUAGE, SOURCE)
        )
    };
    texts.retain(|text| !unstated(text));
    if SEVERAL.contains(&name) {
        texts.sort();
    }
    texts.join(", ")
}

fn ticked(fields: &Fields, name: &str) -> bool {
    matches!(fields.get(name).trim(), "on" | "1" | "true" | "yes")
}

fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

fn digest(fields: &Fields, name: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(canonical(fields, name))[..5])
}

/// What a form held when it was opened, field by field, small enough for a hidden field.
pub(super) fn seen(fields: &Fields, names: &[&str]) -> String {
    names.iter().map(|name| format!("{name}:{}", digest(fields, name))).collect::<Vec<_>>().join(" ")
}

/// Of what a form says that it held, only these fields.
pub(super) fn seen_of(fields: &Fields, names: &[&str]) -> String {
    let kept = names.iter().filter_map(|name| Some(format!("{name}:{}", base(fields, name)?)));
    kept.collect::<Vec<_>>().join(" ")
}

/// Whether both say the same in every one of these fields.
pub(in crate::listings) fn same(one: &Fields, other: &Fields, names: &[&str]) -> bool {
    names.iter().all(|name| canonical(one, name) == canonical(other, name))
}

/// Whether a form of a listing differs from what stands there in what a moderator would look at again.
pub(super) fn matters(one: &Fields, other: &Fields) -> bool {
    // A name in one more language is a name; one that is taken away is none that anybody would have to look at.
    let is_new = |title: &str| !canonical(other, title).is_empty() && !same(one, other, &[title]);
    !same(one, other, MATTERS) || texts::FIELDS.iter().any(|(_, [title, ..])| is_new(title))
}

/// Where two forms differ: what stands there, and what is proposed.
pub(in crate::listings) fn differences(now: &Fields, wanted: &Fields, names: &[&'static str]) -> Vec<Clash> {
    names
        .iter()
        .map(|field| Clash { field, theirs: canonical(now, field), mine: canonical(wanted, field) })
        .filter(|clash| clash.theirs != clash.mine)
        .collect()
}

/// Fields that nobody types: marks of ours on a form.
const MARKS: &[&str] = &[
    "form_key", "website", "seen", "sure", "token", "kind", "key", "import", "proposal", "sequence", "slug",
    "card",
];

/// What somebody wrote in a form: what differs from what the form held when it was opened, and every text of fields of
/// which it does not say that. Each field comes once.
#[must_use]
pub fn written(typed: &Fields) -> Vec<(String, String)> {
    let mut written: Vec<(String, String)> = Vec::new();
    for (name, _) in typed.texts() {
        if MARKS.contains(&name) || written.iter().any(|(known, _)| known == name) {
            continue;
        }
        let text = match SEVERAL.contains(&name) {
            true => canonical(typed, name),
            false => plain(typed.get(name)),
        };
        let is_new = base(typed, name).is_none_or(|base| base != digest(typed, name));
        if is_new && !text.is_empty() {
            written.push((name.to_owned(), text));
        }
    }
    written
}

/// The digest of what a field held when the form was opened, if the form says it.
fn base<'f>(typed: &'f Fields, name: &str) -> Option<&'f str> {
    let pairs = typed.get("seen").split(' ').filter_map(|pair| pair.split_once(':'));
    pairs.into_iter().find(|(known, _)| *known == name).map(|(_, digest)| digest)
}

/// Compares what somebody typed with what others wrote since the form was opened; `None` when nobody did, or when the
/// form does not say what it held.
pub(super) fn conflict(typed: &Fields, current: &Fields, names: &[&'static str]) -> Option<Conflict> {
    let mut conflict = Conflict { fields: typed.clone(), clashes: Vec::new(), taken: Vec::new() };
    for &field in names {
        let Some(base) = base(typed, field) else { continue };
        let (theirs, mine) = (digest(current, field), digest(typed, field));
        if theirs == base || theirs == mine {
            continue;
        }
        let clash = Clash { field, theirs: canonical(current, field), mine: canonical(typed, field) };
        if mine == base {
            conflict.fields.remove(field);
            for text in current.all(field) {
                conflict.fields.push(field, text);
            }
            conflict.taken.push(clash);
        } else {
            conflict.clashes.push(clash);
        }
    }
    let nothing = conflict.clashes.is_empty() && conflict.taken.is_empty();
    (!nothing).then(|| {
        // Whoever sends the form again has seen what the other one wrote.
        conflict.fields.set("seen", seen(current, names));
        conflict
    })
}

/// What is kept of a form that waits: the fields of the listing, as pairs in JSON.
/// Also what everybody saw then, so that a moderator's change meanwhile is not undone by it.
pub(super) fn as_json(fields: &Fields, public: &Fields, names: &[&str]) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for name in names {
        match SEVERAL.contains(name) {
            true => pairs.extend(fields.all(name).map(|text| (*name, text.to_owned()))),
            false if matches!(*name, "tags" | "languages") => pairs.push((*name, canonical(fields, name))),
            false => pairs.push((*name, fields.get(name).to_owned())),
        }
    }
    pairs.push(("seen", seen(public, names)));
    serde_json::json!(pairs).to_string()
}

/// What somebody wanted, with what others wrote since where they wanted nothing new.
pub(super) fn merged(wanted: Fields, current: &Fields, names: &[&'static str]) -> Fields {
    conflict(&wanted, current, names).map_or(wanted, |conflict| conflict.fields)
}

/// The form as everybody sees it, with no more shown than somebody wants to show; `None` when they hide nothing.
pub(in crate::listings) fn hiding(public: &Fields, wanted: &Fields) -> Option<Fields> {
    let openness = |fields: &Fields| match fields.get("address_visibility") {
        "on_request" => 0,
        "area" => 1,
        _ => 2,
    };
    let mut narrow = public.clone();
    if openness(wanted) < openness(public) {
        narrow.set("address_visibility", wanted.get("address_visibility"));
        if public.get("locality").is_empty() {
            narrow.set("locality", wanted.get("locality"));
        }
    }
    if ticked(public, "online_url_public") && !ticked(wanted, "online_url_public") {
        narrow.remove("online_url_public");
    }
    let hides = !same(&narrow, public, &["address_visibility", "online_url_public"]);
    hides.then_some(narrow)
}

/// A form that was kept.
pub(in crate::listings) fn from_json(json: &str) -> Fields {
    let pairs: Vec<(String, String)> = serde_json::from_str(json).unwrap_or_default();
    pairs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["title", "summary", "access"];

    fn form(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    #[test]
    fn who_writes_elsewhere_loses_nothing() {
        let opened = form(&[("title", "Tea"), ("summary", "A talk.")]);
        let seen = seen(&opened, NAMES);
        let typed = form(&[("title", "Tea"), ("summary", "A good talk."), ("seen", &seen)]);
        assert!(conflict(&typed, &opened, NAMES).is_none());

        let theirs = form(&[("title", "Coffee"), ("summary", "A talk.")]);
        let found = conflict(&typed, &theirs, NAMES).expect("somebody else wrote");
        assert!(found.clashes.is_empty());
        assert_eq!(found.fields.get("title"), "Coffee");
        assert_eq!(found.fields.get("summary"), "A good talk.");
        assert!(conflict(&found.fields, &theirs, NAMES).is_none(), "sent again it is taken");
    }

    #[test]
    fn what_somebody_wrote_is_told_from_what_stood_there() {
        let opened = form(&[("title", "Tea"), ("summary", "A talk."), ("access", "parking")]);
        let seen = seen(&opened, NAMES);
        let typed = form(&[
            ("title", "Tea"),
            ("summary", "A good talk."),
            ("access", "step_free"),
            ("access", "parking"),
            ("note", "Why"),
            ("empty", " "),
            ("seen", &seen),
        ]);
        let wrote = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        assert_eq!(
            written(&typed),
            [wrote("summary", "A good talk."), wrote("access", "parking, step_free"), wrote("note", "Why")]
        );
    }

    #[test]
    fn who_writes_in_the_same_field_sees_both() {
        let opened = form(&[("title", "Tea")]);
        let typed = form(&[("title", "Tea and cake"), ("seen", &seen(&opened, NAMES))]);
        let found = conflict(&typed, &form(&[("title", "Tea and talk")]), NAMES).expect("a clash");
        assert_eq!(
            found.clashes,
            [Clash { field: "title", theirs: "Tea and talk".into(), mine: "Tea and cake".into() }]
        );
        assert_eq!(found.fields.get("title"), "Tea and cake");
        assert!(
            conflict(&typed, &form(&[("title", "Tea and cake")]), NAMES).is_none(),
            "the same words twice"
        );
    }

    #[test]
    fn how_a_browser_wraps_words_is_no_change() {
        let one = form(&[("summary", "a\nb"), ("access", "parking"), ("access", "step_free")]);
        let other =
            form(&[("summary", " a\r\nb "), ("access", "step_free"), ("access", "parking"), ("title", "")]);
        assert!(same(&one, &other, NAMES));
        assert!(!matters(&one, &other));
        assert!(matters(&one, &form(&[("title", "x")])));
    }

    #[test]
    fn a_name_that_comes_twice_counts_once_as_it_does_when_it_is_read() {
        let one = form(&[("title", "Tea"), ("repeats", "weekly")]);
        assert!(!same(&form(&[("title", "Te"), ("title", "a")]), &one, NAMES));
        assert!(matters(&form(&[("title", "Tea"), ("repeats", ""), ("repeats", "weekly")]), &one));
        assert!(!matters(&form(&[("title", "Tea"), ("title", "x"), ("repeats", "weekly")]), &one));
    }

    #[test]
    fn hiding_is_told_from_showing() {
        let shown =
            form(&[("address_visibility", "public"), ("online_url_public", "1"), ("locality", "Leeds")]);
        let hidden = form(&[("address_visibility", "on_request"), ("title", "Other"), ("locality", "Leeds")]);
        let narrow = hiding(&shown, &hidden).expect("it hides");
        assert_eq!((narrow.get("address_visibility"), narrow.get("title")), ("on_request", ""));
        assert_eq!(narrow.get("online_url_public"), "");
        assert!(hiding(&hidden, &shown).is_none());
    }

    #[test]
    fn a_form_that_waits_is_kept_word_for_word() {
        let typed =
            form(&[("title", "“Tea”\n\u{1f375}"), ("access", "a"), ("access", "b"), ("form_key", "k")]);
        let kept = from_json(&as_json(&typed, &Fields::default(), NAMES));
        assert_eq!(kept.get("title"), typed.get("title"));
        assert_eq!(kept.all("access").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(kept.get("form_key"), "");
    }
}

//! What a listing hides must not stand in what everybody reads of it: no page can hide what stands in a sentence.

use pure::hidden::Hidden;

use super::{
    parts::{AddressVisibility, Attendance},
    store::Stored,
    submission::{Refusals, Submission},
    texts,
};
use crate::words::Words;

/// What nobody is to know of a form that was just typed.
fn of_typed(typed: &Submission) -> Hidden {
    let mut hidden = Hidden::new();
    if let Some(place) =
        typed.place.as_ref().filter(|_| typed.address_visibility != AddressVisibility::Public)
    {
        let area: Vec<&str> =
            [&place.locality, &place.region].into_iter().flatten().map(String::as_str).collect();
        hidden.place(&place.name, place.address.as_deref(), place.postcode.as_deref(), &area);
        if let Some(point) = place.point {
            hidden.point(point);
        }
    }
    if let Some(link) = typed.online_url.as_deref().filter(|_| !typed.online_url_public) {
        hidden.link(link);
    }
    hidden
}

/// What nobody is to know of a listing that is here.
fn of_stored(stored: &Stored) -> Hidden {
    let mut hidden = Hidden::new();
    let attendance = Attendance::parse(&stored.attendance);
    let is_hidden = AddressVisibility::parse(&stored.address_visibility) != Some(AddressVisibility::Public);
    if let Some(name) =
        stored.place_name.as_deref().filter(|_| is_hidden && attendance.is_some_and(Attendance::has_place))
    {
        let area: Vec<&str> = [&stored.place_locality, &stored.place_region]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        hidden.place(name, stored.place_address.as_deref(), stored.place_postcode.as_deref(), &area);
        if let Some(point) = stored.point() {
            hidden.point(point);
        }
    }
    if let Some(link) = stored.online_url.as_deref().filter(|_| stored.online_url_public == 0) {
        hidden.link(link);
    }
    hidden
}

/// The sentences at the fields of a form that tell what it hides.
pub(super) fn told_by(typed: &Submission, words: Words) -> Refusals {
    let hidden = of_typed(typed);
    let place = typed.place.as_ref();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let of_place = |part: fn(&super::submission::TypedPlace) -> &Option<String>| {
        place.map(|place| text(part(place))).unwrap_or_default()
    };
    let mut refusals = Refusals::default();
    for (field, said) in [
        ("title", typed.title.clone()),
        ("summary", typed.summary.clone()),
        ("description", typed.description.clone()),
        ("locality", of_place(|place| &place.locality)),
        ("region", of_place(|place| &place.region)),
        ("group_name", text(&typed.group_name)),
        ("contact_public", text(&typed.contact)),
        ("tags", typed.tags.join(", ")),
        ("languages", typed.languages.join(", ")),
        ("cost_note", text(&typed.cost_note)),
        ("speaker", text(&typed.speaker)),
        ("ground_rules", text(&typed.ground_rules)),
        ("image_alt", text(&typed.picture_alt)),
    ] {
        if let Some(secret) = hidden.told_in(&said) {
            refusals.add(field, words.refused_hidden(secret));
        }
    }
    for text in &typed.texts {
        let said = [&text.title, &text.summary, &text.description];
        for (field, said) in texts::fields_of(text.language).into_iter().zip(said) {
            if let Some(secret) = hidden.told_in(said) {
                refusals.add(field, words.refused_hidden(secret));
            }
        }
    }
    refusals
}

/// The sentence at a text about a listing that tells what the listing hides.
pub(super) fn told_in(stored: &Stored, said: &str, words: Words) -> Option<String> {
    of_stored(stored).told_in(said).map(|secret| words.refused_hidden(secret))
}

/// The sentence when what was said of single dates tells what a form would hide.
pub(super) fn told_of_dates(typed: &Submission, stored: &Stored, words: Words) -> Option<String> {
    let hidden = of_typed(typed);
    let schedule = stored.schedule()?;
    let of_changes = schedule.changes.iter().flat_map(|change| [&change.title, &change.note]);
    let of_later = schedule.later.iter().map(|later| &later.title);
    let secret = of_changes.chain(of_later).flatten().find_map(|said| hidden.told_in(said))?;
    Some(words.refused_hidden_dates(secret))
}

//! The form that asks for letters, read: either an [`Asked`] in which nothing is amiss, or sentences at the fields.

use pure::{languages, text, zones::Zone};

use super::{
    parts::{Pace, Rhythm, What},
    store,
    towns::{self, Meaning},
};
use crate::{
    Desk,
    broken::Broken,
    fields::Fields,
    ids::ListingId,
    listings::{
        self, Found, Refusals,
        search::{self, near},
    },
    people::Address,
    words::Words,
};

/// The hour of daily and weekly letters when nobody says another.
const HOUR: i8 = 9;
/// How many hours before a date its letter comes when nobody says otherwise.
pub(super) const AHEAD: u16 = 24;
/// Nobody plans further ahead by letter: two weeks.
const AHEAD_MOST: u16 = 14 * 24;
/// The zone when nothing tells of another: where most of our readers are.
pub const USUAL_ZONE: &str = "Europe/London";
/// A topic has at most so many characters.
const TOPIC_MOST: usize = 60;
/// A town, with its region behind it, has at most so many characters.
const TOWN_MOST: usize = 120;
/// The words looked for have at most so many characters.
const WORDS_MOST: usize = 200;

/// A form in which nothing is amiss.
pub(super) struct Asked {
    pub(super) address: Address,
    pub(super) goal: Goal,
    pub(super) pace: Pace,
}

/// What is to be followed, found.
pub(super) struct Goal {
    pub(super) what: What,
    pub(super) target: String,
    /// How many kilometres around a town; zero for everything else.
    pub(super) within: u32,
    /// The listing, when it is one.
    pub(super) listing: Option<ListingId>,
    /// The words as the search takes them, when it is a search.
    pub(super) words: Option<String>,
    /// What everybody calls it.
    pub(super) name: Option<String>,
    /// The zone that goes with it.
    pub(super) zone: Option<Zone>,
}

impl Goal {
    fn plain(what: What, target: String) -> Self {
        let name = (!target.is_empty()).then(|| target.clone());
        Self { what, target, within: 0, listing: None, words: None, name, zone: None }
    }
}

/// Reads the whole form.
pub(super) async fn read(
    desk: &Desk,
    fields: &Fields,
    words: Words,
) -> Result<Result<Asked, Refusals>, Broken> {
    let mut refusals = Refusals::default();
    let goal = match goal(desk, fields, words).await? {
        Ok(goal) => Some(goal),
        Err((field, sentence)) => {
            refusals.add(field, sentence);
            None
        }
    };
    let zone = goal.as_ref().and_then(|goal| goal.zone.clone());
    let what = What::parse(fields.get("what").trim()).unwrap_or(What::Everything);
    let pace = pace(fields, words, what, zone.as_ref(), &mut refusals);
    let address = address(fields, words, &mut refusals);
    Ok(match (goal, pace, address) {
        (Some(goal), Some(pace), Some(address)) => Ok(Asked { address, goal, pace }),
        _ => Err(refusals),
    })
}

/// The address of a form.
pub(crate) fn address(fields: &Fields, words: Words, refusals: &mut Refusals) -> Option<Address> {
    let typed = fields.get("email").trim();
    let address = Address::parse(typed);
    if address.is_none() {
        let sentence =
            if typed.is_empty() { words.following_email_missing() } else { words.refused_email_form() };
        refusals.add("email", sentence);
    }
    address
}

/// When letters are to come.
pub(super) fn pace(
    fields: &Fields,
    words: Words,
    what: What,
    usual: Option<&Zone>,
    refusals: &mut Refusals,
) -> Option<Pace> {
    let typed = |field| fields.get(field).trim();
    let rhythm = match Rhythm::parse(typed("rhythm")) {
        Some(rhythm) if Rhythm::of(what).contains(&rhythm) => Some(rhythm),
        Some(_) => {
            refusals.add("rhythm", words.following_next_date_refused());
            None
        }
        None => {
            refusals.add("rhythm", words.refused_choice());
            None
        }
    };
    // Whoever is told otherwise need not say how long before.
    let ahead = match rhythm {
        Some(Rhythm::NextDate) => hours_ahead(typed("ahead")),
        _ => Some(AHEAD),
    };
    if ahead.is_none() {
        refusals.add("ahead", words.following_ahead_refused());
    }
    let hour = match typed("hour") {
        "" => Some(HOUR),
        hour => hour.parse().ok().filter(|hour| (0..24).contains(hour)),
    };
    if hour.is_none() {
        refusals.add("hour", words.following_hour_refused());
    }
    let zone = match (typed("time_zone"), usual) {
        ("", Some(usual)) => Some(usual.clone()),
        ("", None) => Some(Zone::parse(USUAL_ZONE).unwrap_or_else(|_| Zone::utc())),
        (zone, _) => Zone::parse(zone).ok(),
    };
    if zone.is_none() {
        refusals.add("time_zone", words.refused_zone());
    }
    Some(Pace { rhythm: rhythm?, hour: hour?, zone: zone?, ahead: ahead? })
}

/// How long before a date: hours ("24", "24h") or days ("2d"), from an hour to two weeks; a day where nothing is said.
fn hours_ahead(typed: &str) -> Option<u16> {
    let typed = typed.to_ascii_lowercase();
    let (number, unit) = match typed.strip_suffix(['h', 'd']) {
        _ if typed.is_empty() => return Some(AHEAD),
        Some(number) if typed.ends_with('d') => (number, 24),
        Some(number) => (number, 1),
        None => (typed.as_str(), 1),
    };
    let hours = number.trim_end().parse::<u16>().ok()?.checked_mul(unit)?;
    (1..=AHEAD_MOST).contains(&hours).then_some(hours)
}

/// What is to be followed; or the field that is amiss, and a sentence.
pub(super) async fn goal(
    desk: &Desk,
    fields: &Fields,
    words: Words,
) -> Result<Result<Goal, (&'static str, String)>, Broken> {
    let typed = fields.get("what").trim();
    let Some(what) = What::parse(typed) else { return Ok(Err(("what", words.refused_choice()))) };
    let slug = fields.get("slug").trim().to_lowercase();
    Ok(match what {
        What::Everything => Ok(Goal::plain(what, String::new())),
        What::Town => town(fields, words),
        What::Group => match store::group_called(&desk.db, &slug).await? {
            Some(name) => Ok(Goal { name: Some(name), ..Goal::plain(what, slug) }),
            None => Err(("slug", words.following_group_unknown())),
        },
        What::Listing => match listings::find_any(desk, &slug).await? {
            Found::Listing(found) => Ok(Goal {
                listing: Some(found.id),
                name: Some(found.title.clone()),
                zone: Some(found.zone.clone()),
                ..Goal::plain(what, found.slug.clone())
            }),
            _ => Err(("slug", words.following_listing_unknown())),
        },
        What::Tag => match words.typed(text::line(fields.get("tag"), TOPIC_MOST)) {
            Ok(Some(topic)) => Ok(Goal::plain(what, topic)),
            Ok(None) => Err(("tag", words.following_topic_missing())),
            Err(sentence) => Err(("tag", sentence)),
        },
        What::Language => match languages::named(fields.get("lang").trim()) {
            Some(language) => Ok(Goal {
                name: Some(language.name.to_owned()),
                ..Goal::plain(what, language.code.to_owned())
            }),
            None => Err(("lang", words.following_language_missing())),
        },
        What::Search => match words.typed(text::line(fields.get("q"), WORDS_MOST)) {
            Ok(Some(typed)) if typed.chars().any(char::is_alphanumeric) => {
                Ok(Goal { words: Some(search::expression(&typed)), ..Goal::plain(what, typed) })
            }
            Ok(_) => Err(("q", words.following_words_missing())),
            Err(sentence) => Err(("q", sentence)),
        },
    })
}

/// The town that is to be followed, and how far around it.
fn town(fields: &Fields, words: Words) -> Result<Goal, (&'static str, String)> {
    let typed = match words.typed(text::line(fields.get("where"), TOWN_MOST)) {
        Ok(Some(typed)) => typed,
        Ok(None) => return Err(("where", words.following_town_missing())),
        Err(sentence) => return Err(("where", sentence)),
    };
    let within = match fields.get("within").trim() {
        "" => Some(near::WITHIN),
        within => near::kilometres(within),
    };
    let Some(within) = within else { return Err(("within", words.following_within_refused())) };
    match towns::chosen(&typed, fields.get("town").trim()) {
        Meaning::Clear(spot) => {
            let key = spot.lasting_key();
            Ok(Goal {
                within,
                name: towns::name(&towns::stored(&key, within)),
                zone: Zone::parse(spot.zone()).ok(),
                ..Goal::plain(What::Town, key)
            })
        }
        Meaning::Several(_) => Err(("where", words.following_town_several(typed))),
        Meaning::Guessed(_) => Err(("where", words.following_town_guessed(typed))),
        Meaning::Wider(_) => Err(("where", words.following_town_wider(typed))),
        Meaning::Unknown => Err(("where", words.list_near_unknown(typed))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_before_a_date_is_said_in_hours_or_days() {
        for (typed, hours) in [
            ("", Some(24)),
            ("3", Some(3)),
            ("3h", Some(3)),
            ("2d", Some(48)),
            ("2 D", Some(48)),
            ("14d", Some(336)),
            ("336", Some(336)),
            ("15d", None),
            ("0", None),
            ("-1", None),
            ("3.5", None),
            ("h", None),
            ("99999d", None),
            ("two days", None),
        ] {
            assert_eq!(hours_ahead(typed), hours, "{typed:?}");
        }
    }
}

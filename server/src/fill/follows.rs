//! Confirmed follows in bulk, spread over everything that can be followed.

use pure::{
    countries::Country,
    towns::{self, Spot},
    zones::Zone,
};

use super::{
    Wanted,
    fields::{Dice, chance_of_follow},
    store::{self, Confirmed, Followable},
    themes::THEMES,
    towns::TOWNS,
};
use crate::{
    Desk,
    broken::Broken,
    follows::{
        self, Pace, Rhythm, What,
        parts::{topic_key, what_in_words},
    },
    ids::ListingId,
    listings::search,
    people::{self, Address},
    words::Language,
};

/// So many follows are stored in one change.
const BATCH: u64 = 1_000;
/// The hour of daily and weekly letters.
const HOUR: i8 = 9;
/// How many hours before a date its letter comes.
const AHEAD: u16 = 24;

/// Adds what is not there yet; says how many.
pub(super) async fn add(desk: &Desk, wanted: &Wanted) -> Result<u64, Broken> {
    if wanted.follows == 0 {
        return Ok(0);
    }
    let followable = store::followable(&desk.db).await?;
    let now = desk.clock.now();
    let mut added = 0;
    let mut next = 0;
    while next < wanted.follows {
        let until = wanted.follows.min(next + BATCH);
        let mut tx = desk.db.write().await?;
        for number in next..until {
            let mut dice = Dice::new(chance_of_follow(wanted.seed, number));
            let address = Address::parse(&format!("follower-{number}@example.org"))
                .ok_or_else(|| Broken::new("making up an address"))?;
            let person = people::known_by(&mut tx, &address, Language::default(), now).await?;
            let goal = goal(&mut dice, &followable);
            let is_instant = dice.hits(30);
            let rhythm = match goal.what {
                _ if is_instant => Rhythm::Instant,
                What::Listing if number.is_multiple_of(2) => Rhythm::NextDate,
                _ if number.is_multiple_of(5) => Rhythm::Daily,
                _ => Rhythm::Weekly,
            };
            let zone = Zone::parse(TOWNS[dice.below(TOWNS.len())].zone).unwrap_or_else(|_| Zone::utc());
            let pace = Pace { rhythm, hour: HOUR, zone, ahead: AHEAD };
            let words = desk.words();
            let what = what_in_words(words, goal.what, Some(&goal.target), goal.within);
            let follow = Confirmed {
                person,
                what: goal.what.as_str(),
                target: &goal.target,
                within: goal.within,
                listing: goal.listing,
                words: goal.words.as_deref(),
                rhythm: rhythm.as_str(),
                hour: HOUR,
                zone: pace.zone.name(),
                agreed: &words.following_agreement(what, pace.in_words(words)),
                ahead: (rhythm == Rhythm::NextDate).then_some(AHEAD),
                next_at: follows::next_after(now, &pace),
            };
            added += u64::from(store::add_follow(&mut tx, &follow, now).await?);
        }
        tx.commit().await?;
        next = until;
    }
    Ok(added)
}

/// What is followed.
struct Goal {
    what: What,
    target: String,
    within: u32,
    listing: Option<ListingId>,
    words: Option<String>,
}

fn goal(dice: &mut Dice, followable: &Followable) -> Goal {
    let plain = |what, target| Goal { what, target, within: 0, listing: None, words: None };
    let theme = &THEMES[dice.below(THEMES.len())];
    match dice.below(100) {
        7..15 => {
            let town = &TOWNS[dice.below(TOWNS.len())];
            let spot = towns::find(town.name, Country::parse(town.country).ok()).first();
            let within = dice.one(&[10, 25, 50]);
            match spot.map(Spot::lasting_key) {
                Some(key) => Goal { within, ..plain(What::Town, key) },
                None => plain(What::Everything, String::new()),
            }
        }
        15..35 if !followable.groups.is_empty() => {
            plain(What::Group, followable.groups[dice.below(followable.groups.len())].clone())
        }
        35..55 if !followable.listings.is_empty() => {
            let (id, slug) = followable.listings[dice.below(followable.listings.len())].clone();
            Goal { listing: Some(id), ..plain(What::Listing, slug) }
        }
        55..85 => plain(What::Tag, topic_key(dice.one(theme.tags))),
        85.. => {
            let words = dice.one(theme.tags).to_owned();
            Goal { words: Some(search::expression(&words)), ..plain(What::Search, words) }
        }
        _ => plain(What::Everything, String::new()),
    }
}

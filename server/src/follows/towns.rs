//! The town that somebody wants to follow: what they may mean by what they typed, and how it is kept and told.
//!
//! A list takes the likeliest town of a name and offers the others beside it. Letters come for years, so here nothing is
//! taken that may be another: whoever types "Newport" is asked which.

use pure::towns::{self, Land, Spot, lands::is_no_town};

use crate::listings::search::Near;

/// A town of the same name in the same country may be meant unless the likeliest has so many times its people.
const NAMESAKE_TIMES: u32 = 20;
/// The same for one in another country.
const FOREIGN_TIMES: u32 = 2;
/// What nobody has counted is a village.
const VILLAGE: u32 = 400;
/// So many towns are offered where a name is only spelt like theirs.
const GUESSES_MOST: usize = 5;

/// What somebody may mean by the name of a town.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// One town, or the first half of a postcode.
    Clear(Spot),
    /// Any of several of that name, the likeliest first.
    Several(Vec<Spot>),
    /// None is called so; these are spelt like it.
    Guessed(Vec<Spot>),
    /// A country or a region, too wide for letters; these towns are called so, too.
    Wider(Vec<Spot>),
    /// Nothing that we know.
    Unknown,
}

impl Meaning {
    /// The towns to choose from; none where nothing is to be chosen.
    pub(super) fn offered(&self) -> &[Spot] {
        match self {
            Self::Several(spots) | Self::Guessed(spots) | Self::Wider(spots) => spots,
            Self::Clear(_) | Self::Unknown => &[],
        }
    }
}

/// What somebody may mean by what they typed.
pub(super) fn meaning(typed: &str) -> Meaning {
    let found = towns::find(typed, None);
    let is_home = |spot: &Spot| matches!(spot.country().code(), "GB" | "IE");
    let first = found.first().filter(|_| found.exact);
    let is_region = Land::region(typed, first).is_some() && !first.is_some_and(|first| is_home(&first));
    if is_no_town(typed) || Land::named(typed).is_some() || is_region {
        let own = found.spots.into_iter().filter(|spot| towns::fold(&spot.name()) == towns::fold(typed));
        return Meaning::Wider(own.take(GUESSES_MOST).collect());
    }
    let Some(first) = found.first() else { return Meaning::Unknown };
    if !found.exact {
        return Meaning::Guessed(found.spots.into_iter().take(GUESSES_MOST).collect());
    }
    let people = |spot: &Spot| u64::from(spot.town().population().max(VILLAGE));
    let may_be_meant = |other: &Spot| {
        let times = if other.country() == first.country() { NAMESAKE_TIMES } else { FOREIGN_TIMES };
        // A borough or a county of the name is no other place than the town in it.
        let is_town = matches!(other, Spot::Town(town) if !town.is_district());
        *other == first || is_town && people(other) * u64::from(times) > people(&first)
    };
    let meant: Vec<Spot> = found.spots.into_iter().filter(may_be_meant).collect();
    if meant.len() > 1 { Meaning::Several(meant) } else { Meaning::Clear(first) }
}

/// The same, when somebody has been asked and chose one of those by its key.
pub(super) fn chosen(typed: &str, key: &str) -> Meaning {
    let meaning = meaning(typed);
    let chosen = meaning.offered().iter().copied().find(|spot| spot.lasting_key() == key);
    chosen.map_or(meaning, Meaning::Clear)
}

/// The town that is stored by its key. A pack of towns that is newer than the follow may have lost it.
pub(super) fn stored(key: &str, within: u32) -> Near {
    Near::stored(key, within)
}

/// What a town is called in a sentence: with its region where others have the same name.
pub(super) fn name(near: &Near) -> Option<String> {
    let town = near.town?;
    Some(if near.others().is_empty() { town.name() } else { town.label() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_taken_at_its_name_where_no_other_may_be_meant() {
        for (typed, label) in [
            ("Leeds", "Leeds, West Yorkshire, England"),
            ("leeds", "Leeds, West Yorkshire, England"),
            ("Bradford", "Bradford, West Yorkshire, England"),
            ("Liverpool", "Liverpool, Merseyside, England"),
            ("LS9", "LS9, Leeds"),
            ("ls9 8aa", "LS9, Leeds"),
            ("Springfield, Illinois", "Springfield, Illinois, United States"),
        ] {
            let Meaning::Clear(spot) = meaning(typed) else { panic!("{typed}: {:?}", meaning(typed)) };
            assert_eq!(spot.label(), label, "{typed}");
        }
        for clear in ["London", "Manchester", "Glasgow", "Cardiff", "Belfast", "Dublin", "Bristol", "Berlin"]
        {
            assert!(matches!(meaning(clear), Meaning::Clear(_)), "{clear}: {:?}", meaning(clear));
        }
    }

    #[test]
    fn whoever_may_mean_another_is_asked_and_each_answer_is_clear() {
        for typed in ["Springfield", "Newport", "newport", "Bangor", "Richmond", "Perth"] {
            let Meaning::Several(spots) = meaning(typed) else { panic!("{typed}: {:?}", meaning(typed)) };
            for spot in spots {
                assert!(!matches!(spot, Spot::Town(town) if town.is_district()), "{}", spot.label());
                assert_eq!(chosen(typed, &spot.lasting_key()), Meaning::Clear(spot), "{}", spot.label());
                assert_eq!(meaning(&spot.lasting_key()), Meaning::Clear(spot), "{}", spot.lasting_key());
                assert_eq!(stored(&spot.lasting_key(), 25).town, Some(spot));
            }
            assert!(matches!(chosen(typed, "leeds-west-yorkshire-gb"), Meaning::Several(_)), "{typed}");
        }
    }

    #[test]
    fn what_is_only_spelt_like_a_town_is_asked_about() {
        let Meaning::Guessed(spots) = meaning("Liverpol") else { panic!("{:?}", meaning("Liverpol")) };
        assert_eq!(spots[0].key(), "liverpool");
        assert_eq!(chosen("Liverpol", &spots[0].lasting_key()), Meaning::Clear(spots[0]));
        for land in ["ireland", "uk", "kenya", "victoria", "scotland", "online", "near me"] {
            assert!(matches!(meaning(land), Meaning::Wider(_)), "{land}: {:?}", meaning(land));
        }
        for nowhere in ["Qwxyzville", "", "???", "ZZ99"] {
            assert_eq!(meaning(nowhere), Meaning::Unknown, "{nowhere}");
        }
    }
}

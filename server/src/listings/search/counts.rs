//! How many listings there would be if one filter more were on, beside each value that a list offers.

use std::{collections::HashMap, sync::Arc};

use super::{
    Filter, Meant,
    index::{Asked, Entry, Known, Name, folded},
    understood,
};
use crate::{
    Desk,
    broken::Broken,
    listings::parts::{Access, Cost},
    urls::View,
};

/// So many topics are offered, those that most listings have.
const TOPICS_MOST: usize = 12;
/// So many languages.
const LANGUAGES_MOST: usize = 8;

/// A kind of filter whose values are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Facet {
    /// What it costs.
    Cost,
    /// Online, or at a place.
    Attendance,
    /// Ways in.
    Access,
    /// Topics.
    Topic,
    /// Languages.
    Language,
}

impl Facet {
    const ALL: [Self; 5] = [Self::Cost, Self::Attendance, Self::Access, Self::Topic, Self::Language];

    /// So many values are offered.
    fn offered_most(self) -> usize {
        match self {
            Self::Topic => TOPICS_MOST,
            Self::Language => LANGUAGES_MOST,
            Self::Cost | Self::Attendance | Self::Access => usize::MAX,
        }
    }

    /// Whether one value more finds more, because any of them will do.
    fn widens(self, filter: &Filter) -> bool {
        match self {
            Self::Cost => !filter.costs.is_empty(),
            Self::Attendance => filter.online.is_some(),
            Self::Access => !filter.access.is_empty(),
            Self::Topic => !filter.tags.is_empty(),
            Self::Language => !filter.languages.is_empty(),
        }
    }

    /// What is asked for besides.
    fn left_out_of(self, filter: &Filter) -> Filter {
        let mut rest = filter.clone();
        match self {
            Self::Cost => rest.costs.clear(),
            Self::Attendance => rest.online = None,
            Self::Access => rest.access.clear(),
            Self::Topic => rest.tags.clear(),
            Self::Language => rest.languages.clear(),
        }
        rest
    }

    /// What of it is asked for, and nothing else. Who asks for what is online has not asked for places as well.
    fn alone_of(self, filter: &Filter) -> Filter {
        let mut alone = Filter::default();
        match self {
            Self::Cost => alone.costs.clone_from(&filter.costs),
            Self::Attendance => {}
            Self::Access => alone.access.clone_from(&filter.access),
            Self::Topic => alone.tags.clone_from(&filter.tags),
            Self::Language => alone.languages.clone_from(&filter.languages),
        }
        alone
    }
}

/// How many listings there would be with each value that is offered.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// How many there are as it is.
    pub now: Option<u32>,
    /// Topics worth an offer, those of most listings first.
    pub topics: Vec<String>,
    /// Languages that are spoken there, by their codes, those of most listings first.
    pub languages: Vec<String>,
    counted: Vec<Facet>,
    many: HashMap<(Facet, String), u32>,
}

impl Counts {
    /// How many there would be of this cost; `None` when nobody counted.
    #[must_use]
    pub fn cost(&self, cost: Cost) -> Option<u32> {
        self.of(Facet::Cost, cost.as_str())
    }

    /// How many there would be online, or at a place.
    #[must_use]
    pub fn online(&self, online: bool) -> Option<u32> {
        self.of(Facet::Attendance, if online { ONLINE } else { AT_A_PLACE })
    }

    /// How many there would be with this way in as well.
    #[must_use]
    pub fn access(&self, access: Access) -> Option<u32> {
        self.of(Facet::Access, access.as_str())
    }

    /// How many there would be on this topic.
    #[must_use]
    pub fn topic(&self, name: &str) -> Option<u32> {
        self.of(Facet::Topic, &folded(name))
    }

    /// How many there would be in this language.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<u32> {
        self.of(Facet::Language, code)
    }

    /// Whether two topics are the same, however they are written and joined.
    #[must_use]
    pub fn is_same_topic(one: &str, other: &str) -> bool {
        folded(one) == folded(other)
    }

    fn of(&self, facet: Facet, value: &str) -> Option<u32> {
        if !self.counted.contains(&facet) {
            return None;
        }
        Some(self.many.get(&(facet, value.to_owned())).copied().unwrap_or_default())
    }

    /// Takes in what was found of some facets.
    fn take(&mut self, found: Vec<Offer>, facets: &[Facet]) {
        self.counted.extend(facets);
        for found in found {
            match found.facet {
                Facet::Topic => self.topics.push(found.shown),
                Facet::Language => self.languages.push(found.value.clone()),
                Facet::Cost | Facet::Attendance | Facet::Access => {}
            }
            self.many.insert((found.facet, found.value), found.many);
        }
    }

    /// Takes in what an earlier reading finds in place of the one that was chosen.
    fn replace(&mut self, found: Vec<Offer>) {
        for Offer { facet, value, many, .. } in found {
            let known = self.many.get_mut(&(facet, value));
            if let Some(known) = known.filter(|_| many > 0) {
                *known = many;
            }
        }
    }
}

/// What a list is asked for that is online.
const ONLINE: &str = "1";
/// What a list is asked for that takes place somewhere.
const AT_A_PLACE: &str = "0";

/// A value, and how many listings have it.
struct Offer {
    facet: Facet,
    value: String,
    shown: String,
    many: u32,
}

/// Counts for each value that a list may offer how many listings there would be if it were on as well. `meant` is how
/// the words of the filter were understood.
///
/// # Errors
/// When the database cannot be read.
pub async fn counts(desk: &Desk, view: &View, filter: &Filter, meant: &Meant) -> Result<Arc<Counts>, Broken> {
    let name = format!("{}?{}", view.path(), filter.to_query());
    desk.counted.lists.get(desk, name, count(desk, view, filter, meant)).await
}

async fn count(desk: &Desk, view: &View, filter: &Filter, meant: &Meant) -> Result<Counts, Broken> {
    let mut counts = Counts::default();
    let (widening, narrowing): (Vec<Facet>, Vec<Facet>) =
        Facet::ALL.into_iter().partition(|facet| facet.widens(filter));
    let (here, found) = among(desk, view, filter, meant, None, &narrowing).await?;
    counts.take(found, &narrowing);
    counts.now = Some(here);
    if widening.is_empty() {
        return Ok(counts);
    }
    let ways = understood::ways(desk, filter).await?;
    let chosen = ways.iter().position(|way| way.is(meant)).unwrap_or(ways.len());
    for facet in widening {
        let rest = facet.left_out_of(filter);
        let there = facet.alone_of(filter);
        let (but, least) = if facet == Facet::Attendance { (None, 0) } else { (Some(&there), here) };
        let (_, found) = among(desk, view, &rest, meant, but, &[facet]).await?;
        // Those that are on already are there in any case.
        let beside = |found: Offer| Offer { many: least + found.many, ..found };
        counts.take(found.into_iter().map(beside).collect(), &[facet]);
        // What an earlier reading of the words finds wins, and that reading finds nothing of what is on already.
        for way in ways[..chosen].iter().rev() {
            let (_, found) = among(desk, view, &rest, &way.meant(desk).await?, but, &[facet]).await?;
            counts.replace(found);
        }
    }
    Ok(counts)
}

/// How many listings of a view fit, read in one way, and how many of them have which value; without those that another
/// filter finds.
async fn among(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    meant: &Meant,
    but: Option<&Filter>,
    facets: &[Facet],
) -> Result<(u32, Vec<Offer>), Broken> {
    let now = desk.clock.now();
    let asked = meant.asked(view, filter, now);
    let but = but.map(|filter| Asked::all_of(&View::WhatsOn, filter, now));
    let look = |known: &Known| {
        let shown: Vec<&Entry> = known.shown_but(&asked, but.as_ref()).collect();
        let found = facets.iter().flat_map(|facet| offered(known, *facet, &shown));
        (counted(shown.len()), found.collect())
    };
    desk.index.ask(&desk.db, look).await
}

/// The values of a facet that are worth an offer, those of most listings first.
fn offered(known: &Known, facet: Facet, shown: &[&Entry]) -> Vec<Offer> {
    let mut found: Vec<Offer> = match facet {
        Facet::Cost => {
            let costs = shown.iter().filter_map(|entry| entry.cost);
            tallied(facet, Cost::ALL.iter().map(|cost| cost.as_str()), costs.map(|cost| cost as usize))
        }
        Facet::Attendance => {
            let ways = shown.iter().flat_map(|entry| {
                let ways = [(0, entry.attendance.has_link()), (1, entry.attendance.has_place())];
                ways.into_iter().filter_map(|(way, is)| is.then_some(way))
            });
            tallied(facet, [ONLINE, AT_A_PLACE].into_iter(), ways)
        }
        Facet::Access => {
            let has = |entry: &Entry| {
                let ways = entry.access;
                Access::ALL.iter().filter(move |way| ways.has(**way)).map(|way| *way as usize)
            };
            let ways = shown.iter().flat_map(|entry| has(entry));
            tallied(facet, Access::ALL.iter().map(|way| way.as_str()), ways)
        }
        Facet::Topic => {
            let topics = shown.iter().flat_map(|entry| {
                // A listing may say the same topic in two ways.
                let topics = &entry.rest.topics;
                let is_first = |at: usize, name: Name| topics[..at].iter().all(|topic| topic.folded != name);
                (0..).zip(topics).filter(move |(at, topic)| is_first(*at, topic.folded))
            });
            named(known, facet, topics.map(|(_, topic)| (topic.folded, topic.shown)))
        }
        Facet::Language => {
            let spoken = shown.iter().flat_map(|entry| &entry.rest.languages);
            named(known, facet, spoken.map(|code| (*code, *code)))
        }
    };
    found.sort_by(|one, other| other.many.cmp(&one.many).then_with(|| one.value.cmp(&other.value)));
    found.truncate(facet.offered_most());
    found
}

/// How often each of some values is had, told by which of them it is.
fn tallied<'v>(
    facet: Facet,
    values: impl Iterator<Item = &'v str>,
    had: impl Iterator<Item = usize>,
) -> Vec<Offer> {
    let offer = |value: &str| Offer { facet, value: value.to_owned(), shown: String::new(), many: 0 };
    let mut offers: Vec<Offer> = values.map(offer).collect();
    for number in had {
        if let Some(offer) = offers.get_mut(number) {
            offer.many += 1;
        }
    }
    offers
}

/// How often which name is said, and how it is shown.
fn named(known: &Known, facet: Facet, said: impl Iterator<Item = (Name, Name)>) -> Vec<Offer> {
    let mut many: Vec<Option<(u32, Name)>> = vec![None; known.names()];
    for (name, shown) in said {
        let Some(many) = many.get_mut(name.number()) else { continue };
        let (counted, shown_as) = many.get_or_insert((0, shown));
        *counted += 1;
        if *shown_as != shown && known.text(shown) > known.text(*shown_as) {
            *shown_as = shown;
        }
    }
    let offer = |(name, many): (Name, Option<(u32, Name)>)| {
        let (many, shown) = many?;
        let (value, shown) = (known.text(name).to_owned(), known.text(shown).to_owned());
        Some(Offer { facet, value, shown, many })
    };
    Name::all().zip(many).filter_map(offer).collect()
}

fn counted(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

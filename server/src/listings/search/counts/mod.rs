//! How many listings there would be if one filter more were on, beside each value that a list offers.
//!
//! What a list finds is looked through once and grouped. Where it finds more than a few hundred listings, those that
//! are soon stand for all: they tell which topics and languages are worth an offer, and what is rare among them is
//! counted by itself, up to fifty. So no count looks at what is over, and none takes longer than its page.

mod store;

use std::{collections::HashMap, ops::Add, sync::Arc};

use super::{Filter, Meant, store as lists, understood};
use crate::{
    Desk,
    broken::Broken,
    listings::parts::{Access, Attendance, Cost},
    urls::View,
};
use store::{Base, Group};

/// Of more, nobody needs to know how many they are.
const COUNTED_MOST: u32 = 50;
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

    /// As the database says it.
    fn as_str(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Attendance => "attendance",
            Self::Access => "access",
            Self::Topic => "tag",
            Self::Language => "language",
        }
    }

    /// Every value of it, where they are known beforehand.
    fn values(self) -> Vec<&'static str> {
        match self {
            Self::Cost => Cost::ALL.iter().map(|cost| cost.as_str()).collect(),
            Self::Attendance => Attendance::ALL.iter().map(|way| way.as_str()).collect(),
            Self::Access => Access::ALL.iter().map(|access| access.as_str()).collect(),
            Self::Topic | Self::Language => Vec::new(),
        }
    }

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

/// A number of listings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// So many.
    Exactly(u32),
    /// More than so many.
    MoreThan(u32),
}

impl Many {
    /// Whether there is none.
    #[must_use]
    pub fn is_none(self) -> bool {
        self == Self::Exactly(0)
    }

    fn of(counted: u32, most: u32) -> Self {
        if counted > most { Self::MoreThan(most) } else { Self::Exactly(counted) }
    }
}

impl Add for Many {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        match (self, other) {
            (Self::Exactly(one), Self::Exactly(other)) => Self::Exactly(one + other),
            (Self::MoreThan(one), Self::MoreThan(other)) => Self::MoreThan(one.max(other)),
            (Self::MoreThan(most), Self::Exactly(_)) | (Self::Exactly(_), Self::MoreThan(most)) => {
                Self::MoreThan(most)
            }
        }
    }
}

/// How many listings there would be with each value that is offered.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// How many there are as it is.
    pub now: Option<Many>,
    /// Topics worth an offer, those of most listings first.
    pub topics: Vec<String>,
    /// Languages that are spoken there, by their codes, those of most listings first.
    pub languages: Vec<String>,
    counted: Vec<Facet>,
    many: HashMap<(Facet, String), Many>,
}

impl Counts {
    /// How many there would be of this cost; `None` when nobody counted.
    #[must_use]
    pub fn cost(&self, cost: Cost) -> Option<Many> {
        self.of(Facet::Cost, cost.as_str())
    }

    /// How many there would be online, or at a place.
    #[must_use]
    pub fn online(&self, online: bool) -> Option<Many> {
        self.of(Facet::Attendance, if online { ONLINE } else { AT_A_PLACE })
    }

    /// How many there would be with this way in as well.
    #[must_use]
    pub fn access(&self, access: Access) -> Option<Many> {
        self.of(Facet::Access, access.as_str())
    }

    /// How many there would be on this topic.
    #[must_use]
    pub fn topic(&self, name: &str) -> Option<Many> {
        self.of(Facet::Topic, &folded(name))
    }

    /// How many there would be in this language.
    #[must_use]
    pub fn language(&self, code: &str) -> Option<Many> {
        self.of(Facet::Language, code)
    }

    /// Whether two topics are the same, however they are written and joined.
    #[must_use]
    pub fn is_same_topic(one: &str, other: &str) -> bool {
        folded(one) == folded(other)
    }

    fn of(&self, facet: Facet, value: &str) -> Option<Many> {
        if !self.counted.contains(&facet) {
            return None;
        }
        Some(self.many.get(&(facet, value.to_owned())).copied().unwrap_or(Many::Exactly(0)))
    }

    /// Takes in what was found of some facets.
    fn take(&mut self, found: Vec<Found>, facets: &[Facet]) {
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

    /// Those facets of which a value has nothing yet.
    fn missing(&self, facets: &[Facet]) -> Vec<Facet> {
        let lacks = |facet: &&Facet| {
            let of_it = self.many.iter().filter(|((of, _), _)| of == *facet);
            of_it.into_iter().any(|(_, many)| many.is_none())
        };
        facets.iter().filter(lacks).copied().collect()
    }

    /// Takes in what another reading finds where there was nothing.
    fn fill(&mut self, found: Vec<Found>) {
        for Found { facet, value, many, .. } in found {
            let known = self.many.get_mut(&(facet, value));
            if let Some(known) = known.filter(|known| known.is_none()) {
                *known = many;
            }
        }
    }

    /// Takes in what an earlier reading finds in place of the one that was chosen.
    fn replace(&mut self, found: Vec<Found>) {
        for Found { facet, value, many, .. } in found {
            let known = self.many.get_mut(&(facet, value));
            if let Some(known) = known.filter(|_| !many.is_none()) {
                *known = many;
            }
        }
    }
}

/// What a list is asked for that is online.
const ONLINE: &str = "1";
/// What a list is asked for that takes place somewhere.
const AT_A_PLACE: &str = "0";

/// Topics are the same however they are written and joined. The database says it alike.
fn folded(topic: &str) -> String {
    topic.to_ascii_lowercase().replace(' ', "-")
}

/// A value, and how many listings have it.
struct Found {
    facet: Facet,
    value: String,
    shown: String,
    many: Many,
}

impl Found {
    /// The same besides others that are there in any case.
    fn beside(self, others: Many) -> Self {
        Self { many: others + self.many, ..self }
    }
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
    // A value may be found by another reading of the words than the one that finds most without it.
    let ways = understood::ways(desk, filter).await?;
    let chosen = ways.iter().position(|way| way.reads_like(meant));
    let (before, after) = chosen.map_or((&ways[..], &[][..]), |at| (&ways[..at], &ways[at + 1..]));
    let (here, found) = among(desk, view, filter, meant, None, &narrowing).await?;
    counts.take(found, &narrowing);
    counts.now = Some(here);
    for way in after.iter().filter(|_| !here.is_none()) {
        let missing = counts.missing(&narrowing);
        if missing.is_empty() {
            break;
        }
        let (_, found) = among(desk, view, filter, way, None, &missing).await?;
        counts.fill(found);
    }
    for facet in widening {
        let rest = facet.left_out_of(filter);
        let there = facet.alone_of(filter);
        let but = (facet != Facet::Attendance).then_some(&there);
        let (_, found) = among(desk, view, &rest, meant, but, &[facet]).await?;
        let least = if facet == Facet::Attendance { Many::Exactly(0) } else { here };
        counts.take(found.into_iter().map(|found| found.beside(least)).collect(), &[facet]);
        // What an earlier reading finds wins, and that reading finds nothing of what is on already.
        for way in before.iter().rev() {
            let (_, found) = among(desk, view, &rest, way, but, &[facet]).await?;
            counts.replace(found);
        }
        if least.is_none() {
            for way in after {
                let (_, found) = among(desk, view, &rest, way, but, &[facet]).await?;
                counts.fill(found);
            }
        }
    }
    Ok(counts)
}

/// How many listings of a view fit, read in one way, and how many of them have which value.
async fn among(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    meant: &Meant,
    but: Option<&Filter>,
    facets: &[Facet],
) -> Result<(Many, Vec<Found>), Broken> {
    let asked = meant.asked(view, filter, desk.clock.now());
    let few = lists::few(&desk.db, asked).await?;
    let base = &Base { asked: asked.among(few.as_deref()), but };
    let groups = store::groups(&desk.db, base, facets).await?;
    let all = groups.iter().find(|group| group.facet.is_empty()).map_or(0, |group| group.many);
    let exact = few.is_some() || all <= store::SOONEST;
    let mut found = Vec::new();
    for facet in facets.iter().copied() {
        let mut offered: Vec<Group> =
            groups.iter().filter(|group| group.facet == facet.as_str()).cloned().collect();
        for value in facet.values() {
            if !offered.iter().any(|group| group.value == value) {
                offered.push(Group::none_of(facet, value));
            }
        }
        offered.sort_by(|one, other| other.many.cmp(&one.many).then_with(|| one.value.cmp(&other.value)));
        offered.truncate(facet.offered_most());
        found.extend(offered.into_iter().map(|group| Found {
            facet,
            value: group.value,
            shown: group.shown,
            many: if exact { Many::Exactly(group.many) } else { Many::of(group.many, COUNTED_MOST) },
        }));
    }
    if !exact {
        let rare = |found: &&mut Found| matches!(found.many, Many::Exactly(_));
        let wanted: Vec<(Facet, Vec<String>)> = facets
            .iter()
            .map(|facet| {
                let of_it = found.iter_mut().filter(|found| found.facet == *facet).filter(rare);
                (*facet, of_it.map(|found| found.value.clone()).collect::<Vec<_>>())
            })
            .filter(|(_, values)| !values.is_empty())
            .collect();
        for counted in store::counted(&desk.db, base, &wanted, COUNTED_MOST + 1).await? {
            let of_it =
                |found: &&mut Found| found.facet.as_str() == counted.facet && found.value == counted.value;
            if let Some(found) = found.iter_mut().find(of_it) {
                found.many = Many::of(counted.many, COUNTED_MOST);
            }
        }
    }
    let many = if exact { Many::Exactly(all) } else { Many::MoreThan(store::SOONEST) };
    Ok((many, joined(found)))
}

/// What is at a place and online as well counts for both.
fn joined(found: Vec<Found>) -> Vec<Found> {
    let (ways, mut rest): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|found| found.facet == Facet::Attendance);
    if ways.is_empty() {
        return rest;
    }
    for (value, fits) in
        [(ONLINE, Attendance::has_link as fn(Attendance) -> bool), (AT_A_PLACE, Attendance::has_place)]
    {
        let fitting = ways.iter().filter(|way| Attendance::parse(&way.value).is_some_and(fits));
        let many = fitting.map(|way| way.many).fold(Many::Exactly(0), Add::add);
        let (value, shown) = (value.to_owned(), String::new());
        rest.push(Found { facet: Facet::Attendance, value, shown, many });
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_more_than_anybody_counts_stays_so() {
        let (three, many) = (Many::Exactly(3), Many::MoreThan(50));
        assert_eq!(three + Many::Exactly(4), Many::Exactly(7));
        assert_eq!(three + many, many);
        assert_eq!(many + three, many);
        assert_eq!(many + Many::MoreThan(500), Many::MoreThan(500));
        assert_eq!(Many::of(50, 50), Many::Exactly(50));
        assert_eq!(Many::of(51, 50), many);
        assert!(Many::Exactly(0).is_none() && !Many::MoreThan(0).is_none());
    }

    #[test]
    fn only_one_value_more_of_the_same_kind_finds_more() {
        let filter = Filter::parse("cost=free&access=step_free&online=1&tag=tea");
        let widening: Vec<Facet> = Facet::ALL.into_iter().filter(|facet| facet.widens(&filter)).collect();
        assert_eq!(widening, [Facet::Cost, Facet::Attendance, Facet::Access, Facet::Topic]);
        assert_eq!(Facet::Cost.left_out_of(&filter).to_query(), "tag=tea&access=step_free&online=1");
        assert_eq!(Facet::Cost.alone_of(&filter).to_query(), "cost=free");
    }
}

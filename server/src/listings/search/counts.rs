//! How many listings there would be if one filter more were on, beside each value that a list offers.

use std::{collections::HashMap, sync::Arc};

use super::{
    Filter, Meant,
    index::{Asked, Ids, Known, Value, folded},
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
    /// Topics worth an offer, those of most listings first, each as most public listings write it.
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
        let mut shown = known.shown(&asked);
        if let Some(but) = &but {
            shown -= known.fitting(but);
        }
        let found = facets.iter().flat_map(|facet| offered(known, *facet, &shown));
        (u32::try_from(shown.len()).unwrap_or(u32::MAX), found.collect())
    };
    desk.index.ask(&desk.db, look).await
}

/// The values of a facet that are worth an offer, those of most listings first.
fn offered(known: &Known, facet: Facet, shown: &Ids) -> Vec<Offer> {
    let values: Vec<Value> = match facet {
        Facet::Cost => Cost::ALL.iter().copied().map(Value::Cost).collect(),
        Facet::Attendance => vec![Value::Online(true), Value::Online(false)],
        Facet::Access => Access::ALL.iter().copied().map(Value::Access).collect(),
        Facet::Topic => known.values().filter(|value| matches!(value, Value::Topic(_))).collect(),
        Facet::Language => known.values().filter(|value| matches!(value, Value::Language(_))).collect(),
    };
    let mut counted: Vec<(u32, &str, Value)> =
        values.into_iter().map(|value| (known.many(value, shown), said(known, value), value)).collect();
    // Of what people type, only what is there.
    counted.retain(|(many, ..)| *many > 0 || !matches!(facet, Facet::Topic | Facet::Language));
    counted.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(other.1)));
    counted.truncate(facet.offered_most());
    let offer = |(many, said, value): (u32, &str, Value)| Offer {
        facet,
        value: said.to_owned(),
        shown: known.spelt(value).to_owned(),
        many,
    };
    counted.into_iter().map(offer).collect()
}

/// What stands in an address for a value.
fn said(known: &Known, value: Value) -> &str {
    match value {
        Value::Cost(cost) => cost.as_str(),
        Value::Online(true) => ONLINE,
        Value::Online(false) => AT_A_PLACE,
        Value::Access(way) => way.as_str(),
        Value::Kind(kind) => kind.as_str(),
        Value::Topic(name) | Value::Language(name) | Value::Group(name) | Value::Place(name) => {
            known.text(name)
        }
    }
}

//! What a visitor asks a list for: the same words on a page and on its feeds.

use jiff::civil::Date;
use pure::{
    languages,
    points::Point,
    towns::{self, Spot},
};
use url::form_urlencoded;

use super::near::{self, Near};
use crate::{
    fields::Fields,
    listings::parts::{Access, Cost},
    urls::View,
};

/// The filters of a list. Several of one kind: any of them; different kinds: all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words to look for.
    pub q: String,
    /// Topics.
    pub tags: Vec<String>,
    /// Organising groups.
    pub groups: Vec<String>,
    /// Places.
    pub places: Vec<String>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to this day.
    pub to: Option<Date>,
    /// Only online, or only at a place.
    pub online: Option<bool>,
    /// Only so far from a town.
    pub near: Option<Near>,
    /// Languages that are spoken there, by their code where they have one.
    pub languages: Vec<String>,
    /// Ways in.
    pub access: Vec<Access>,
    /// What it costs.
    pub costs: Vec<Cost>,
    /// By the time, where it would otherwise be by how well it fits.
    pub soonest: bool,
    /// What the address asks for besides, and nobody understands.
    pub ignored: Vec<String>,
}

/// The words of a query have at most so many characters.
const QUERY_MOST: usize = 200;
/// At most so many values of one kind are looked at.
const VALUES_MOST: usize = 20;
/// So much of what nobody understands is named.
const IGNORED_MOST: usize = 5;
/// By the time.
const SOONEST: &str = "soonest";
/// What else may stand in the address of a list, a feed, a map or a month, and is no filter. The last are of those who
/// count where visitors come from; we do not.
const OTHER_FIELDS: &[&str] = &[
    "page",
    "past",
    "cancelled",
    "expand",
    "gzip",
    "download",
    "announce",
    "of",
    "view",
    "limit",
    "cursor",
    "theme",
    "kind",
    "month",
    "year",
    "at",
    "zoom",
    "done",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "fbclid",
    "gclid",
    "ref",
];

impl Filter {
    /// Reads a query string. What cannot be understood is left out, so that an old link still shows a list.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        let (mut near, mut within) = (String::new(), None);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let understood = match name.as_ref() {
                "q" => {
                    filter.q = plain(value);
                    true
                }
                "near" => {
                    near = plain(value);
                    true
                }
                "within" => {
                    within = near::kilometres(value);
                    within.is_some()
                }
                "tag" => add(&mut filter.tags, value),
                "group" => add(&mut filter.groups, value),
                "place" => add(&mut filter.places, value),
                // A form has boxes for what is spoken there, and a field of its own for any other.
                "lang" | "other_lang" => add(&mut filter.languages, &languages::code(value)),
                "access" => add_known(&mut filter.access, Access::parse(value)),
                "cost" => add_known(&mut filter.costs, Cost::parse(value)),
                "from" => known(&mut filter.from, day(value)),
                "to" => known(&mut filter.to, day(value)),
                "online" => known(&mut filter.online, yes_or_no(value)),
                "sort" => {
                    filter.soonest = value == SOONEST;
                    filter.soonest
                }
                other => OTHER_FIELDS.contains(&other),
            };
            if !understood && filter.ignored.len() < IGNORED_MOST {
                filter.ignored.push(plain(&format!("{name}={value}")));
            }
        }
        filter.near = (!near.is_empty()).then(|| Near::of(&near, within));
        filter
    }

    /// Whether a parameter of this name and value narrows a list.
    #[must_use]
    pub fn understands(name: &str, value: &str) -> bool {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
        !OTHER_FIELDS.contains(&name) && Self::parse(&query).ignored.is_empty()
    }

    /// Reads the query string of a view. What the view itself is about cannot be asked for otherwise.
    #[must_use]
    pub fn of_view(view: &View, query: &str) -> Self {
        let mut filter = Self::parse(query);
        match view {
            View::WhatsOn | View::Events | View::Cafes => {}
            View::Group(_) => filter.groups.clear(),
            View::Place(_) => filter.places.clear(),
        }
        filter
    }

    /// What a form asks of a view, near the town that is nearest to a point, whatever town is typed in it.
    #[must_use]
    pub fn of_form_at(view: &View, fields: &Fields, point: Point) -> Self {
        let town = Spot::Town(towns::nearest(point));
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(fields.texts().filter(|(name, _)| *name != "near"));
        query.append_pair("near", &town.key());
        Self::of_view(view, &query.finish())
    }

    /// What a form asks of a view.
    #[must_use]
    pub fn of_form(view: &View, fields: &Fields) -> Self {
        let mut query = form_urlencoded::Serializer::new(String::new());
        Self::of_view(view, &query.extend_pairs(fields.texts()).finish())
    }

    /// The same filters as a query string, always in the same order.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        if let Some(near) = &self.near {
            query.append_pair("near", near.key());
            if near.within != near::WITHIN {
                query.append_pair("within", &near.within.to_string());
            }
        }
        let access = self.access.iter().map(|access| ("access", access.as_str()));
        let costs = self.costs.iter().map(|cost| ("cost", cost.as_str()));
        let typed = [
            ("tag", &self.tags),
            ("group", &self.groups),
            ("place", &self.places),
            ("lang", &self.languages),
        ];
        let typed =
            typed.into_iter().flat_map(|(name, values)| values.iter().map(move |v| (name, v.as_str())));
        query.extend_pairs(typed.chain(access).chain(costs));
        for (name, date) in [("from", self.from), ("to", self.to)] {
            if let Some(date) = date {
                query.append_pair(name, &date.to_string());
            }
        }
        if let Some(online) = self.online {
            query.append_pair("online", if online { "1" } else { "0" });
        }
        if self.soonest {
            query.append_pair("sort", SOONEST);
        }
        query.finish()
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let asked = Self { ignored: Vec::new(), soonest: false, ..self.clone() };
        asked == Self::default()
    }
}

/// Without control characters, and no longer than anybody types. Where one stood words end.
fn plain(value: &str) -> String {
    let calm: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).take(QUERY_MOST).collect();
    calm.trim().to_owned()
}

fn yes_or_no(value: &str) -> Option<bool> {
    match value {
        "1" | "true" | "yes" | "on" => Some(true),
        "0" | "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

fn known<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    let understood = value.is_some();
    *field = value;
    understood
}

/// A day that a calendar of people could hold.
fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| (1900..=2200).contains(&day.year()))
}

fn add(values: &mut Vec<String>, value: &str) -> bool {
    let cut: String = value.chars().take(120).collect();
    // What is cut at a space ends there: written into an address and read again, it stays the same value.
    add_known(values, Some(cut.trim_end().to_owned()))
}

/// One more value, unless it is there already or there are enough.
fn add_known<T: PartialEq>(values: &mut Vec<T>, value: Option<T>) -> bool {
    let Some(value) = value else { return false };
    let is_new = !values.contains(&value);
    if is_new && values.len() < VALUES_MOST {
        values.push(value);
        return true;
    }
    !is_new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_survives_the_round_trip() {
        let query = "q=tea+%26+cake&tag=naloxone&tag=women&group=hope&place=oak-hall&lang=es&access=step_free&\
                     access=quiet_space&cost=free&from=2026-12-01&to=2026-12-31&online=1&sort=soonest";
        let filter = Filter::parse(query);
        assert_eq!(filter.tags, ["naloxone", "women"]);
        assert_eq!(filter.to_query(), query);
        assert_eq!(Filter::parse(&filter.to_query()), filter);
    }

    #[test]
    fn a_group_is_not_asked_for_on_the_page_of_another() {
        let query = "q=tea&group=hope&place=oak-hall";
        assert_eq!(
            Filter::of_view(&View::Group("owls".to_owned()), query).to_query(),
            "q=tea&place=oak-hall"
        );
        assert_eq!(Filter::of_view(&View::Place("elm".to_owned()), query).to_query(), "q=tea&group=hope");
        assert_eq!(Filter::of_view(&View::Events, query).to_query(), query);
    }

    #[test]
    fn nonsense_is_left_out() {
        assert!(Filter::parse("from=soon&to=&online=perhaps&tag=&page=2&&&==").is_empty());
        assert!(Filter::parse("q=%00%0A").is_empty());
    }

    #[test]
    fn what_nobody_understands_is_named() {
        let query =
            "within=-5&within=1e9&to=2026-02-30&cost=cheap&colour=red&page=2&utm_source=x&access=step_free";
        let filter = Filter::parse(query);
        assert_eq!(filter.ignored, ["within=-5", "within=1e9", "to=2026-02-30", "cost=cheap", "colour=red"]);
        assert_eq!(filter.to_query(), "access=step_free");
        let many: String = (0..200).map(|number| format!("&tag=t{number}&x{number}=1")).collect();
        let filter = Filter::parse(&many);
        assert_eq!((filter.tags.len(), filter.ignored.len()), (VALUES_MOST, IGNORED_MOST));
    }
}

//! What a visitor asks a list for: the same words on a page and on its feeds.

use jiff::civil::Date;
use url::form_urlencoded;

use crate::urls::View;

/// The filters of a list. Several of one kind: any of them; different kinds: all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
}

/// The words of a query have at most so many characters.
const QUERY_MOST: usize = 200;
/// At most so many values of one kind are looked at.
const VALUES_MOST: usize = 20;

impl Filter {
    /// Reads a query string. What cannot be understood is left out, so that an old link still shows a list.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match name.as_ref() {
                "q" => filter.q = value.chars().filter(|c| !c.is_control()).take(QUERY_MOST).collect(),
                "tag" => add(&mut filter.tags, value),
                "group" => add(&mut filter.groups, value),
                "place" => add(&mut filter.places, value),
                "from" => filter.from = day(value),
                "to" => filter.to = day(value),
                "online" => {
                    filter.online = match value {
                        "1" | "true" | "yes" | "on" => Some(true),
                        "0" | "false" | "no" | "off" => Some(false),
                        _ => None,
                    }
                }
                _ => {}
            }
        }
        filter
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

    /// The same filters as a query string, always in the same order.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        for (name, values) in [("tag", &self.tags), ("group", &self.groups), ("place", &self.places)] {
            for value in values {
                query.append_pair(name, value);
            }
        }
        for (name, date) in [("from", self.from), ("to", self.to)] {
            if let Some(date) = date {
                query.append_pair(name, &date.to_string());
            }
        }
        if let Some(online) = self.online {
            query.append_pair("online", if online { "1" } else { "0" });
        }
        query.finish()
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The words as FTS5 takes them: each quoted, so that no sign in them means anything, the last one as a beginning.
    pub(crate) fn words_to_match(&self) -> Option<String> {
        let words: Vec<String> = self
            .q
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\"*"))
            .collect();
        if words.is_empty() { (!self.q.is_empty()).then(|| "\"\"".to_owned()) } else { Some(words.join(" ")) }
    }
}

/// A day that a calendar of people could hold.
fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| (1900..=2200).contains(&day.year()))
}

fn add(values: &mut Vec<String>, value: &str) {
    let value: String = value.chars().take(120).collect();
    if values.len() < VALUES_MOST && !values.contains(&value) {
        values.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_survives_the_round_trip() {
        let query = "q=tea+%26+cake&tag=naloxone&tag=women&group=hope&place=oak-hall&from=2026-12-01&to=2026-12-31&online=1";
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
    fn no_sign_means_anything_to_the_search() {
        let filter = Filter::parse("q=\"near* OR (x) -tea^ AND'");
        assert_eq!(filter.words_to_match().unwrap(), "\"near\"* \"OR\"* \"x\"* \"tea\"* \"AND\"*");
        assert_eq!(Filter::parse("q=***").words_to_match().unwrap(), "\"\"");
        assert_eq!(Filter::default().words_to_match(), None);
    }
}

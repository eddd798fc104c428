//! What is asked of the API, read to the letter: what lists leave out because they cannot understand it is refused here
//! with a sentence, so that nobody shows a whole country for one town.

use std::borrow::Cow;

use jiff::civil::{Date, date};
use url::form_urlencoded::{self, Serializer};
use utoipa::{
    IntoParams,
    openapi::{
        Array, ArrayBuilder, KnownFormat, Object, ObjectBuilder, SchemaFormat, path::ParameterIn,
        schema::Type,
    },
};

use super::{
    cursors::{self, List},
    problems::Problem,
};
use crate::{
    ids::{ListingId, Moment},
    listings::{
        Filter,
        parts::{Access, Cost, Kind},
        search::{near, onward::DateKey},
    },
    urls::{Urls, View},
    words::Words,
};

/// A batch holds so many items unless the address says otherwise.
pub const LIMIT: u32 = 50;
/// And never more.
pub const LIMIT_MOST: u32 = 200;
/// A parameter that may be repeated stands in the address at most so often (see [`Filter`]).
const VALUES_MOST: usize = 20;
/// Words to look for have at most so many characters (see [`Filter`]).
const WORDS_MOST: usize = 200;
/// Any other value.
const VALUE_MOST: usize = 120;
/// No calendar of people holds a day beyond these.
const DAYS: (Date, Date) = (date(1900, 1, 1), date(2200, 12, 31));
/// How an address says yes and no.
const YES_OR_NO: &[&str] = &["true", "false", "1", "0"];

/// What listings can be asked for; said in words by the messages `api-ask-…`.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `Listings` is read from")]
pub(super) struct ListingsAsked {
    #[param(schema_with = kinds)]
    kind: Option<String>,
    #[param(schema_with = words_to_find)]
    q: Option<String>,
    #[param(schema_with = values, style = Form, explode)]
    tag: Option<Vec<String>>,
    #[param(schema_with = values, style = Form, explode)]
    group: Option<Vec<String>>,
    #[param(schema_with = values, style = Form, explode)]
    place: Option<Vec<String>>,
    #[param(schema_with = value)]
    near: Option<String>,
    #[param(schema_with = kilometres)]
    within: Option<u32>,
    #[param(schema_with = values, style = Form, explode)]
    lang: Option<Vec<String>>,
    #[param(schema_with = ways_in, style = Form, explode)]
    access: Option<Vec<String>>,
    #[param(schema_with = costs, style = Form, explode)]
    cost: Option<Vec<String>>,
    #[param(schema_with = day)]
    from: Option<String>,
    #[param(schema_with = day)]
    to: Option<String>,
    #[param(schema_with = yes_or_no)]
    online: Option<String>,
    #[param(schema_with = limit)]
    limit: Option<u32>,
    #[param(schema_with = cursor)]
    cursor: Option<String>,
}

/// What dates can be asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `Dates` is read from")]
pub(super) struct DatesAsked {
    #[param(schema_with = value)]
    listing: Option<String>,
    #[param(schema_with = kinds)]
    kind: Option<String>,
    #[param(schema_with = words_to_find)]
    q: Option<String>,
    #[param(schema_with = values, style = Form, explode)]
    tag: Option<Vec<String>>,
    #[param(schema_with = values, style = Form, explode)]
    group: Option<Vec<String>>,
    #[param(schema_with = values, style = Form, explode)]
    place: Option<Vec<String>>,
    #[param(schema_with = value)]
    near: Option<String>,
    #[param(schema_with = kilometres)]
    within: Option<u32>,
    #[param(schema_with = values, style = Form, explode)]
    lang: Option<Vec<String>>,
    #[param(schema_with = ways_in, style = Form, explode)]
    access: Option<Vec<String>>,
    #[param(schema_with = costs, style = Form, explode)]
    cost: Option<Vec<String>>,
    #[param(schema_with = day)]
    from: Option<String>,
    #[param(schema_with = day)]
    to: Option<String>,
    #[param(schema_with = yes_or_no)]
    online: Option<String>,
    #[param(schema_with = limit)]
    limit: Option<u32>,
    #[param(schema_with = cursor)]
    cursor: Option<String>,
}

/// What a list without filters can be asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes what `Names` is read from")]
pub(super) struct NamesAsked {
    #[param(schema_with = limit)]
    limit: Option<u32>,
    #[param(schema_with = cursor)]
    cursor: Option<String>,
}

/// The names of all that dates can be asked for, in the order in which they are described.
#[must_use]
pub fn of_dates() -> Vec<String> {
    names::<DatesAsked>()
}

fn names<P: IntoParams>() -> Vec<String> {
    P::into_params(|| Some(ParameterIn::Query)).into_iter().map(|parameter| parameter.name).collect()
}

/// Which listings, how many, from where on.
#[derive(Debug)]
pub(super) struct Listings {
    pub(super) view: View,
    pub(super) filter: Filter,
    pub(super) limit: u32,
    pub(super) after: Option<ListingId>,
}

/// Which dates, how many, from where on.
#[derive(Debug)]
pub(super) struct Dates {
    pub(super) of: Option<String>,
    pub(super) view: View,
    pub(super) filter: Filter,
    pub(super) limit: u32,
    pub(super) after: Option<DateKey>,
}

/// How many groups or places, from where on.
#[derive(Debug)]
pub(super) struct Names {
    pub(super) limit: u32,
    pub(super) after: Option<String>,
}

impl Listings {
    pub(super) fn read(words: Words, urls: &Urls, query: &str) -> Result<Self, Problem> {
        let typed = Typed::of::<ListingsAsked>(words, urls, query)?;
        let after = |words: Vec<String>| Some(ListingId(words.first()?.parse().ok()?));
        Ok(Self {
            view: typed.view()?,
            filter: typed.filter()?,
            limit: typed.limit()?,
            after: typed.cursor(List::Listings, after)?,
        })
    }

    /// The same as a query without its cursor, always in the same order.
    pub(super) fn to_query(&self) -> String {
        joined(None, &self.view, &self.filter, self.limit)
    }

    /// The cursor behind a listing.
    pub(super) fn cursor(last: ListingId) -> String {
        cursors::write(List::Listings, &[&last.0.to_string()])
    }
}

impl Dates {
    pub(super) fn read(words: Words, urls: &Urls, query: &str) -> Result<Self, Problem> {
        let typed = Typed::of::<DatesAsked>(words, urls, query)?;
        let after = |words: Vec<String>| {
            let [starts_at, listing, original] = words.as_slice() else { return None };
            Some(DateKey {
                starts_at: Moment(starts_at.parse().ok()?),
                listing: ListingId(listing.parse().ok()?),
                original: original.clone(),
            })
        };
        Ok(Self {
            of: typed.value("listing")?.map(str::to_owned),
            view: typed.view()?,
            filter: typed.filter()?,
            limit: typed.limit()?,
            after: typed.cursor(List::Dates, after)?,
        })
    }

    /// The same as a query without its cursor, always in the same order.
    pub(super) fn to_query(&self) -> String {
        joined(self.of.as_deref(), &self.view, &self.filter, self.limit)
    }

    /// The cursor behind a date.
    pub(super) fn cursor(last: &DateKey) -> String {
        let (starts_at, listing) = (last.starts_at.0.to_string(), last.listing.0.to_string());
        cursors::write(List::Dates, &[&starts_at, &listing, &last.original])
    }
}

impl Names {
    pub(super) fn read(words: Words, urls: &Urls, query: &str, list: List) -> Result<Self, Problem> {
        let typed = Typed::of::<NamesAsked>(words, urls, query)?;
        let after = |words: Vec<String>| words.into_iter().next();
        Ok(Self { limit: typed.limit()?, after: typed.cursor(list, after)? })
    }

    /// The same as a query without its cursor.
    pub(super) fn to_query(&self) -> String {
        Serializer::new(String::new()).append_pair("limit", &self.limit.to_string()).finish()
    }

    /// The cursor behind a group or a place.
    pub(super) fn cursor(list: List, last: &str) -> String {
        cursors::write(list, &[last])
    }
}

fn joined(of: Option<&str>, view: &View, filter: &Filter, limit: u32) -> String {
    let mut query = Serializer::new(filter.to_query());
    let kind = match view {
        View::Events => Some(Kind::Event),
        View::Cafes => Some(Kind::Cafe),
        View::WhatsOn | View::Group(_) | View::Place(_) => None,
    };
    of.into_iter().for_each(|slug| {
        query.append_pair("listing", slug);
    });
    kind.into_iter().for_each(|kind| {
        query.append_pair("kind", kind.as_str());
    });
    query.append_pair("limit", &limit.to_string()).finish()
}

/// A query as it was typed: every name in it is known, nothing in it is empty.
struct Typed<'q> {
    words: Words,
    urls: &'q Urls,
    pairs: Vec<(Cow<'q, str>, Cow<'q, str>)>,
}

impl<'q> Typed<'q> {
    fn of<P: IntoParams>(words: Words, urls: &'q Urls, query: &'q str) -> Result<Self, Problem> {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
        let known = names::<P>();
        // What lists understand is understood here, too, even before it is described.
        let is_filtered = known.iter().any(|name| name == "q");
        let is_filter = |name: &str, value: &str| is_filtered && Filter::understands(name, value);
        for (name, value) in &pairs {
            let refuse = |sentence| Err(Problem::parameter(words, urls, name, sentence));
            if !known.iter().any(|known| known == name) && !is_filter(name, value) {
                return refuse(words.api_unknown_parameter(name.as_ref(), known.join(", ")));
            }
            // Lists take what cannot be seen for nothing.
            if value.chars().all(|c| c.is_whitespace() || c.is_control()) {
                return refuse(words.api_empty_parameter(name.as_ref()));
            }
        }
        Ok(Self { words, urls, pairs })
    }

    fn refuse<T>(&self, name: &str, sentence: String) -> Result<T, Problem> {
        Err(Problem::parameter(self.words, self.urls, name, sentence))
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_ref())
    }

    fn one(&self, name: &str) -> Result<Option<&str>, Problem> {
        let mut values = self.all(name);
        match (values.next(), values.next()) {
            (_, Some(_)) => self.refuse(name, self.words.api_twice(name)),
            (value, None) => Ok(value),
        }
    }

    fn is_short(&self, name: &str, value: &str, most: usize) -> Result<(), Problem> {
        match value.chars().count() > most {
            true => self.refuse(name, self.words.api_too_long(name, most.to_string())),
            false => Ok(()),
        }
    }

    fn value(&self, name: &str) -> Result<Option<&str>, Problem> {
        let value = self.one(name)?;
        value.map_or(Ok(()), |value| self.is_short(name, value, VALUE_MOST))?;
        Ok(value)
    }

    /// One of some words.
    fn chosen(&self, name: &str, choices: &[&str]) -> Result<Option<&str>, Problem> {
        match self.one(name)? {
            Some(word) if !choices.contains(&word) => {
                self.refuse(name, self.words.api_choose(name, choices.join(", ")))
            }
            word => Ok(word),
        }
    }

    /// Some of some words.
    fn all_chosen(&self, name: &str, choices: &[&str]) -> Result<(), Problem> {
        match self.all(name).all(|word| choices.contains(&word)) {
            true => Ok(()),
            false => self.refuse(name, self.words.api_choose(name, choices.join(", "))),
        }
    }

    fn kilometres(&self) -> Result<(), Problem> {
        let Some(typed) = self.one("within")? else { return Ok(()) };
        let is_digits = typed.bytes().all(|digit| digit.is_ascii_digit());
        match typed.parse::<u32>() {
            Ok(km) if is_digits && (1..=near::WITHIN_MOST).contains(&km) => Ok(()),
            Ok(_) | Err(_) => {
                self.refuse("within", self.words.api_number("within", "1", near::WITHIN_MOST.to_string()))
            }
        }
    }

    fn view(&self) -> Result<View, Problem> {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        Ok(match self.chosen("kind", &kinds)?.and_then(Kind::parse) {
            None => View::WhatsOn,
            Some(Kind::Event) => View::Events,
            Some(Kind::Cafe) => View::Cafes,
        })
    }

    /// What lists would understand, once it is sure that they understand all of it.
    fn filter(&self) -> Result<Filter, Problem> {
        self.one("q")?.map_or(Ok(()), |words| self.is_short("q", words, WORDS_MOST))?;
        self.value("near")?;
        for name in ["tag", "group", "place", "lang"] {
            if self.all(name).count() > VALUES_MOST {
                return self.refuse(name, self.words.api_too_many(name, VALUES_MOST.to_string()));
            }
            self.all(name).try_for_each(|value| self.is_short(name, value, VALUE_MOST))?;
        }
        self.chosen("online", YES_OR_NO)?;
        self.kilometres()?;
        self.all_chosen("access", &written(Access::ALL, Access::as_str))?;
        self.all_chosen("cost", &written(Cost::ALL, Cost::as_str))?;
        let (from, to) = (self.day("from")?, self.day("to")?);
        let query = Serializer::new(String::new()).extend_pairs(&self.pairs).finish();
        let mut filter = Filter::parse(&query);
        if let Some(near) = filter.near.as_ref().filter(|near| !near.is_known()) {
            return self.refuse("near", self.words.api_near(near.typed.as_str()));
        }
        (filter.from, filter.to) = (from, to);
        Ok(filter)
    }

    fn day(&self, name: &str) -> Result<Option<Date>, Problem> {
        let Some(typed) = self.one(name)? else { return Ok(None) };
        match typed.parse::<Date>() {
            // It reads more than a day.
            Ok(day) if day.to_string() == typed => Ok(Some(day.clamp(DAYS.0, DAYS.1))),
            Ok(_) | Err(_) => self.refuse(name, self.words.api_day(name)),
        }
    }

    fn limit(&self) -> Result<u32, Problem> {
        let Some(typed) = self.one("limit")? else { return Ok(LIMIT) };
        let is_digits = typed.bytes().all(|digit| digit.is_ascii_digit());
        match typed.parse() {
            Ok(limit) if is_digits && (1..=LIMIT_MOST).contains(&limit) => Ok(limit),
            Ok(_) | Err(_) => {
                self.refuse("limit", self.words.api_number("limit", "1", LIMIT_MOST.to_string()))
            }
        }
    }

    fn cursor<K>(
        &self,
        list: List,
        key: impl FnOnce(Vec<String>) -> Option<K>,
    ) -> Result<Option<K>, Problem> {
        let Some(typed) = self.one("cursor")? else { return Ok(None) };
        match cursors::read(list, typed).and_then(key) {
            Some(key) => Ok(Some(key)),
            None => self.refuse("cursor", self.words.api_cursor()),
        }
    }
}

fn text(most: usize) -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .pattern(Some(SOMETHING_SEEN))
        .max_length(Some(most))
}

fn choice(words: &[&'static str]) -> Object {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words.iter().copied())).build()
}

fn kinds() -> Object {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    choice(&kinds)
}

fn words_to_find() -> Object {
    text(WORDS_MOST).build()
}

fn value() -> Object {
    text(VALUE_MOST).build()
}

/// At least one sign that is neither a space nor a control character, as JSON Schema writes it (ECMA 262).
const SOMETHING_SEEN: &str = r"[^\s\x00-\x1f\x7f-\x9f]";

fn values() -> Array {
    ArrayBuilder::new().items(value()).max_items(Some(VALUES_MOST)).build()
}

/// How the choices of a kind are written.
fn written<T: Copy>(all: &[T], as_str: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|choice| as_str(*choice)).collect()
}

fn some_of(words: &[&'static str]) -> Array {
    ArrayBuilder::new().items(choice(words)).max_items(Some(VALUES_MOST)).build()
}

fn ways_in() -> Array {
    some_of(&written(Access::ALL, Access::as_str))
}

fn costs() -> Array {
    some_of(&written(Cost::ALL, Cost::as_str))
}

fn kilometres() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(1))
        .maximum(Some(near::WITHIN_MOST))
        .default(Some(near::WITHIN.into()))
        .build()
}

fn day() -> Object {
    let format = SchemaFormat::KnownFormat(KnownFormat::Date);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).build()
}

fn yes_or_no() -> Object {
    choice(YES_OR_NO)
}

fn limit() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(1))
        .maximum(Some(LIMIT_MOST))
        .default(Some(LIMIT.into()))
        .build()
}

fn cursor() -> Object {
    ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).pattern(Some(SOMETHING_SEEN)).build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn urls() -> Urls {
        Urls::new("https://cuppa.example", Language::default())
    }

    fn read(query: &str) -> Result<Listings, Problem> {
        Listings::read(Words::of(Language::default()), &urls(), query)
    }

    #[test]
    fn what_is_read_is_what_lists_read() {
        let query = "q=tea&near=leeds&within=10&tag=naloxone&tag=women&group=hope&place=oak&lang=pl&access=step_free&cost=free&from=2026-12-01&to=2026-12-31&online=1";
        let asked = read(query).unwrap();
        assert_eq!(asked.filter, Filter::parse(query));
        assert_eq!((asked.limit, asked.after), (LIMIT, None));
        assert_eq!(asked.to_query(), format!("{query}&limit=50"));
        let cursor = Listings::cursor(ListingId(7));
        let asked = read(&format!("kind=cafe&limit=200&cursor={cursor}")).unwrap();
        assert_eq!((asked.view.clone(), asked.limit, asked.after), (View::Cafes, 200, Some(ListingId(7))));
        assert_eq!(asked.to_query(), "kind=cafe&limit=200");
        // Days beyond all calendars mean the same as the last of them.
        assert_eq!(read("from=0001-01-01&to=9999-12-31").unwrap().filter.to, Some(DAYS.1));
    }

    #[test]
    fn what_lists_would_leave_out_is_refused() {
        let (long, many) = ("x".repeat(201), "tag=a&".repeat(21));
        for (query, parameter) in [
            ("town=leeds", "town"),
            ("near=leeds&within=0", "within"),
            ("q=%20", "q"),
            ("near=%00", "near"),
            ("near=leeds&within=1e3", "within"),
            ("access=flying", "access"),
            ("cost=cheap", "cost"),
            ("kind=", "kind"),
            ("kind=events", "kind"),
            ("kind=event&kind=cafe", "kind"),
            ("from=soon", "from"),
            ("from=2026-02-30", "from"),
            ("from=20261208", "from"),
            ("to=2026-12-08T10:00:00", "to"),
            ("online=perhaps", "online"),
            ("limit=0", "limit"),
            ("limit=201", "limit"),
            ("limit=%2B5", "limit"),
            ("limit=many", "limit"),
            ("cursor=xyz", "cursor"),
            (&format!("q={long}"), "q"),
            (&format!("tag={long}"), "tag"),
            (many.trim_end_matches('&'), "tag"),
        ] {
            let problem = read(query).expect_err(query);
            assert_eq!((problem.status, problem.parameter.as_deref()), (400, Some(parameter)), "{query}");
            assert_eq!(problem.r#type, "https://cuppa.example/api#problem-400");
            assert!(problem.detail.contains(parameter), "{}", problem.detail);
        }
    }
}

//! What finding costs where much is listed: words, what is near, a month; and beside it the same question asked of SQLite by
//! rusqlite alone, without pages, filters of chance or anybody to serve.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};
use tokio::time::Instant;

use crate::{
    Failure,
    filled::{self, Filled},
    goals::{Goal, figure},
    load::{self, Requests, Until},
    machine,
    routes::Wanted,
    servers::Server,
};

/// So many words are looked for, in pairs of chance.
const WORDS: u32 = 400;
/// Towns near which is looked.
const TOWNS: [(&str, f64, f64); 8] = [
    ("leeds", 53.7965, -1.5478),
    ("liverpool", 53.4106, -2.9779),
    ("london", 51.5085, -0.1257),
    ("manchester", 53.4809, -2.2374),
    ("bristol", 51.4552, -2.5966),
    ("glasgow", 55.8651, -4.2576),
    ("dublin", 53.3331, -6.2489),
    ("berlin", 52.5244, 13.4105),
];

/// Words of listings, best first, each listing with its next date.
const SEARCH: &str = "
    with hit as materialized (
        select rowid as id, bm25(listing_words, 24.0, 4.0, 1.0, 12.0, 6.0, 8.0, 3.0) as score
        from listing_words
        where listing_words match ?1
    )
    select listings.id, min(occurrences.starts_at)
    from hit
    cross join listings on listings.id = hit.id
    cross join occurrences indexed by occurrences_by_listing on occurrences.listing_id = listings.id
    where not exists (select 1 from hidden_listings where hidden_listings.listing_id = listings.id)
      and occurrences.starts_at > ?2
    group by listings.id
    order by hit.score, min(occurrences.starts_at)
    limit 51
";

/// What is in a box around a town, soonest first.
const NEAR: &str = "
    select occurrences.listing_id, occurrences.starts_at
    from listing_points
    cross join listings on listings.id = listing_points.id
    cross join occurrences indexed by occurrences_by_listing on occurrences.listing_id = listings.id
    where listing_points.south <= ?1 and listing_points.north >= ?2
      and listing_points.west <= ?3 and listing_points.east >= ?4
      and not exists (select 1 from hidden_listings where hidden_listings.listing_id = listings.id)
      and listings.cost = 'free'
      and occurrences.starts_at > ?5
    order by occurrences.starts_at
    limit 51
";

/// Measures pages on the larger database, one visitor, another question each time.
pub async fn measure(wanted: &Wanted<'_>, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let filled = Filled::of(wanted.much).await?;
    let words = filled.words(WORDS).await?;
    let many = if wanted.quick { 20 } else { 500 };
    let pairs: Vec<(String, String)> = (0..many + 10).filter_map(|number| pair(&words, number)).collect();
    if pairs.is_empty() {
        return Err("the larger database says no words".into());
    }
    let listings = filled.tally.listings;
    let cuppa = Server::cuppa(wanted.cuppa, wanted.much).await?;
    let mut pages = async |what: String, goal: f64, paths: Vec<String>| -> Result<f64, Failure> {
        let each = Requests::of(paths, false);
        load::alone(cuppa.address(), &each, Until::Answers(10)).await?;
        let measured = load::alone(cuppa.address(), &each, Until::Answers(many)).await?;
        goals.push(figure(&format!("{what}, p50"), None, measured.within(50), "ms"));
        goals.push(figure(&format!("{what}, p99"), Some(goal), measured.within(99), "ms"));
        Ok(measured.within(50))
    };
    let search = pages(
        format!("a search of two words, {listings} listings, one visitor"),
        15.0,
        pairs.iter().map(|(one, other)| format!("/whats-on?q={one}+{other}")).collect(),
    )
    .await?;
    let near = pages(
        format!("near a town and free, {listings} listings, one visitor"),
        15.0,
        (0..many + 10)
            .map(|number| {
                let (town, ..) = TOWNS[number % TOWNS.len()];
                format!("/whats-on?near={town}&within={}&cost=free", 5 + number % 60)
            })
            .collect(),
    )
    .await?;
    pages(
        format!("a month, {} dates, one visitor", filled.tally.dates),
        20.0,
        (0..many + 10).map(month).collect(),
    )
    .await?;
    let bare = Bare::open(&filled::beside(wanted.much).await?)?;
    let ratio = |page: f64, alone: f64| page / alone.max(0.001);
    let what = "that search, to the same statement by rusqlite alone (p50)";
    goals.push(figure(what, None, ratio(search, bare.search(&pairs)?), "times"));
    let what = "that town, to the same statement by rusqlite alone (p50)";
    goals.push(figure(what, None, ratio(near, bare.near(many)?), "times"));
    Ok(())
}

/// Two words that listings say; the same ones for the same number.
fn pair(words: &[String], number: usize) -> Option<(String, String)> {
    let one = words.get(number * 7 % words.len().max(1))?;
    let other = words.get(number * 31 % words.len().max(1))?;
    Some((one.clone(), other.clone()))
}

/// One of the next two years' months, asked for in another way each time.
fn month(number: usize) -> String {
    let today = machine::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = today.saturating_add(jiff::Span::new().months(i64::try_from(number % 15).unwrap_or_default()));
    format!("/calendar/{:04}/{:02}?ref={number}", day.year(), day.month())
}

/// The database without us.
struct Bare {
    connection: Connection,
    since: i64,
}

impl Bare {
    fn open(file: &Path) -> Result<Self, Failure> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        Ok(Self { connection, since: machine::now().as_second() })
    }

    /// The middle of what the searches take, in milliseconds.
    fn search(&self, pairs: &[(String, String)]) -> Result<f64, Failure> {
        let mut statement = self.connection.prepare(SEARCH)?;
        let mut took = Vec::new();
        for (one, other) in pairs {
            let words = format!("\"{one}\" * AND \"{other}\" *");
            let begun = Instant::now();
            let rows = statement.query_map(params![words, self.since], |row| row.get::<_, i64>(0))?;
            rows.collect::<Result<Vec<_>, _>>()?;
            took.push(begun.elapsed().as_secs_f64() * 1_000.0);
        }
        Ok(middle(took))
    }

    fn near(&self, many: usize) -> Result<f64, Failure> {
        let mut statement = self.connection.prepare(NEAR)?;
        let mut took = Vec::new();
        for number in 0..many {
            let (_, latitude, longitude) = TOWNS[number % TOWNS.len()];
            let high = f64::from(u32::try_from(5 + number % 60)?) / 111.0;
            let wide = high / latitude.to_radians().cos();
            let begun = Instant::now();
            let rows = statement.query_map(
                params![latitude + high, latitude - high, longitude + wide, longitude - wide, self.since],
                |row| row.get::<_, i64>(0),
            )?;
            rows.collect::<Result<Vec<_>, _>>()?;
            took.push(begun.elapsed().as_secs_f64() * 1_000.0);
        }
        Ok(middle(took))
    }
}

fn middle(mut took: Vec<f64>) -> f64 {
    took.sort_by(f64::total_cmp);
    took.get(took.len() / 2).copied().unwrap_or_default()
}

//! Days that stand among the words of a search, as people write them: "december", "8 December", "tomorrow".

use jiff::{Span, civil::Date};
use pure::text::MONTHS;

/// Days that are named in a search.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The other words.
    pub(super) rest: String,
    /// The first day.
    pub(super) from: Date,
    /// The last.
    pub(super) to: Date,
}

/// Words that stand before a day and belong to it.
const BEFORE: [&str; 4] = ["in", "on", "of", "the"];
/// Of a search so many words are read.
const MOST_WORDS: usize = 20;

/// The first days that a search names. What has no year is the next of its name.
pub(super) fn said_in(q: &str, today: Date) -> Option<Said> {
    let typed: Vec<&str> = q.split_whitespace().take(MOST_WORDS).collect();
    let words: Vec<String> =
        typed.iter().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()).collect();
    let (at, many, from, to) = (0..words.len()).find_map(|at| {
        let (many, from, to) = begins(&words[at..], at, &words, today)?;
        Some((at, many, from, to))
    })?;
    let before = typed[..at].iter().zip(&words);
    let is_before = |word: &String| BEFORE.contains(&word.as_str());
    let kept = at - words[..at].iter().rev().take_while(|word| is_before(word)).count();
    let before = before.take(kept).map(|(typed, _)| *typed);
    let rest: Vec<&str> = before.chain(typed[at + many..].iter().copied()).collect();
    Some(Said { rest: rest.join(" "), from, to })
}

/// The days with which some words begin, and how many words those are.
fn begins(words: &[String], at: usize, all: &[String], today: Date) -> Option<(usize, Date, Date)> {
    let first = words.first()?;
    if let Some(day) = first.parse::<Date>().ok().filter(|_| first.len() == 10) {
        return Some((1, day, day));
    }
    match first.as_str() {
        "today" | "tonight" => return Some((1, today, today)),
        "tomorrow" => {
            let day = today.tomorrow().ok()?;
            return Some((1, day, day));
        }
        _ => {}
    }
    // "8 December 2026", "8th of December", "December 8".
    let of = usize::from(words.get(1).is_some_and(|word| word == "of"));
    if let (Some(day), Some(month)) = (number(first), words.get(1 + of).and_then(|word| month(word))) {
        let year = words.get(2 + of).and_then(|word| year(word));
        let date = the_next(month, day, year, today)?;
        return Some((2 + of + usize::from(year.is_some()), date, date));
    }
    let month = month(first)?;
    if let Some(day) = words.get(1).and_then(|word| number(word)) {
        let year = words.get(2).and_then(|word| year(word));
        let date = the_next(month, day, year, today)?;
        return Some((2 + usize::from(year.is_some()), date, date));
    }
    // There is no 31st of April.
    if at > 0 && number(&all[at - 1]).is_some() {
        return None;
    }
    let year = words.get(1).and_then(|word| year(word));
    // These are words besides, and so are beginnings of months.
    let is_alone = all.len() == 1 || year.is_some() || at > 0 && all[at - 1] == "in";
    let is_whole = MONTHS.contains(&first.as_str());
    if !is_alone && (!is_whole || ["may", "march", "august"].contains(&first.as_str())) {
        return None;
    }
    let first = match year {
        Some(year) => Date::new(year, month, 1).ok()?,
        None => {
            let this_year = Date::new(today.year(), month, 1).ok()?;
            if this_year.last_of_month() < today {
                Date::new(today.year() + 1, month, 1).ok()?
            } else {
                this_year
            }
        }
    };
    // What is over is of no interest.
    let from = if first.last_of_month() < today { first } else { first.max(today) };
    Some((1 + usize::from(year.is_some()), from, first.last_of_month()))
}

fn month(word: &str) -> Option<i8> {
    let is_it = |name: &str| name == word || word.len() >= 3 && word.len() <= 4 && name.starts_with(word);
    let at = MONTHS.iter().position(|name| is_it(name))?;
    i8::try_from(at + 1).ok()
}

/// 8, or 8th.
fn number(word: &str) -> Option<i8> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    digits.parse().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
}

fn year(word: &str) -> Option<i16> {
    word.parse().ok().filter(|year| (1900..=2200).contains(year))
}

/// The day of a year, or without one the next of that name.
fn the_next(month: i8, day: i8, year: Option<i16>, today: Date) -> Option<Date> {
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    let years = (0..=8).filter_map(|more| today.checked_add(Span::new().years(more)).ok());
    years.filter_map(|then| Date::new(then.year(), month, day).ok()).find(|date| *date >= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let today = "2026-11-22".parse().unwrap();
        for (q, rest, from, to) in [
            ("december", "", "2026-12-01", "2026-12-31"),
            ("naloxone in December", "naloxone", "2026-12-01", "2026-12-31"),
            ("november", "", "2026-11-22", "2026-11-30"),
            ("october leeds", "leeds", "2027-10-01", "2027-10-31"),
            ("8 december", "", "2026-12-08", "2026-12-08"),
            ("cafe on the 8th of december, leeds", "cafe leeds", "2026-12-08", "2026-12-08"),
            ("Dec 8 2027", "", "2027-12-08", "2027-12-08"),
            ("14 january", "", "2027-01-14", "2027-01-14"),
            ("29 february", "", "2028-02-29", "2028-02-29"),
            ("2026-12-08", "", "2026-12-08", "2026-12-08"),
            ("tomorrow", "", "2026-11-23", "2026-11-23"),
            ("what’s on tonight", "what’s", "2026-11-22", "2026-11-22"),
            ("may", "", "2027-05-01", "2027-05-31"),
            ("march 2027", "", "2027-03-01", "2027-03-31"),
        ] {
            let said = said_in(q, today).unwrap_or_else(|| panic!("{q} names a day"));
            let days = (said.from.to_string(), said.to.to_string());
            assert_eq!((said.rest.as_str(), days.0.as_str(), days.1.as_str()), (rest, from, to), "{q}");
        }
        for none in
            ["", "may contain nuts", "the march for lives", "31 april", "june-marie", "decaf", "8", "2026"]
        {
            assert_eq!(said_in(none, today), None, "{none}");
        }
    }
}

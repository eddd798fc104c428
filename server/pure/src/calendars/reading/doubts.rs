//! What could not be used of a file is told to the person who brought it, line by line, in words that they can act on.

use std::fmt;

use thiserror::Error;

/// What was not as it should be, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The line of the file, from 1; of a folded line its first.
    pub line: u32,
    /// What it was, and what was made of it.
    pub doubt: Doubt,
}

/// What was not as it should be, and what was made of it. Each is a sentence or two for the person who brought the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Doubt {
    /// Neither a name, a colon and a value nor the rest of a line before it.
    #[error("We could not read this line, so we left it out.")]
    NoContentLine,
    /// The bytes are not UTF-8.
    #[error("This line is not written in UTF-8. Check its letters.")]
    NotUtf8,
    /// A line beyond all measure.
    #[error("This line is too long. We kept the first part of it.")]
    TooLong,
    /// A component without an end.
    #[error("“BEGIN:{0}” has no end, so we ended it.")]
    NoEnd(Quoted),
    /// An end of nothing.
    #[error("“END:{0}” ends nothing, so we left it out.")]
    EndsNothing(Quoted),
    /// The file ends inside a component.
    #[error("The file breaks off inside “{0}”. We kept what was there.")]
    BrokenOff(Quoted),
    /// Components inside components without an end.
    #[error("There are too many parts inside each other here. We left the inner ones out.")]
    TooDeep,
    /// An event without a start.
    #[error("This event does not say when it starts, so we left it out.")]
    NoStart,
    /// A time that is none.
    #[error("We could not read the time “{0}”, so we left it out.")]
    Time(Quoted),
    /// A length that is none.
    #[error("We could not read how long this lasts: “{0}”. We left it out.")]
    Length(Quoted),
    /// It is over before it begins.
    #[error("This event ends before it starts, so we left out its end.")]
    EndBeforeStart,
    /// It lasts longer than anything that is listed.
    #[error("This event lasts more than {days} days. We kept the first {days}.", days = super::DAYS_MOST)]
    LastsTooLong,
    /// A zone that nobody knows.
    #[error("We do not know the time zone “{name}”. We read its times as {used}.")]
    Zone {
        /// What the file calls it.
        name: Quoted,
        /// What was taken instead.
        used: Quoted,
    },
    /// A time without a zone.
    #[error("This time has no time zone. We read all such times as UTC.")]
    NoZone,
    /// How it repeats cannot be kept.
    #[error("We could not keep how this repeats: “{0}”. We kept its first date.")]
    Rule(Quoted),
    /// A rule that is over before it begins.
    #[error("The rule for how this repeats is over before its first date. We kept the first date.")]
    RuleOver,
    /// A rule that gives no date.
    #[error("The rule for how this repeats gives no date. We kept the first date.")]
    RuleWithoutDates,
    /// Rules made to keep a program busy.
    #[error("The rules of this file take too long to work out. We kept the first date.")]
    TooMuchWork,
    /// More than one rule.
    #[error("This event repeats in more than one way. We kept the first.")]
    SecondRule,
    /// A rule for what is left out, which calendars gave up in 2009.
    #[error("This event leaves out dates by a rule. We could not keep that, so it may have dates too many.")]
    ExceptionRule,
    /// A change of all later dates that cannot be told.
    #[error("This changes all later dates in a way that we cannot keep. We changed this date only.")]
    AllLater,
    /// Not for everybody.
    #[error("This event is private, so we left it out.")]
    Private,
    /// No name by which it could be known again.
    #[error("This event has no UID. If it changes in that calendar, we may not know it again.")]
    NoUid,
    /// Two of one name.
    #[error("This file has this event more than once. We kept the newest.")]
    Twice,
    /// More dates than are kept.
    #[error("This event lists too many dates. We kept the first {0}.")]
    TooManyDates(usize),
    /// A point that is none.
    #[error("We could not read the point on the map “{0}”, so we left it out.")]
    Point(Quoted),
    /// An address that leads nowhere.
    #[error("“{0}” is not a web address, so we left it out.")]
    Address(Quoted),
    /// A number that is none.
    #[error("We could not read the number “{0}”, so we left it out.")]
    Number(Quoted),
    /// More events than are read.
    #[error("This file has more than {most} events. We left out {0}, from this line on.", most = super::EVENTS_MOST)]
    TooManyEvents(usize),
    /// More warnings than anybody reads.
    #[error("There is more: {0} further things in this file were not as they should be.")]
    More(usize),
}

impl Doubt {
    /// Whether some event may be lost by it whose name was not read.
    fn loses_events(&self) -> bool {
        match self {
            Doubt::BrokenOff(_) | Doubt::TooDeep | Doubt::TooManyEvents(_) => true,
            // An event that ends and never began: its beginning could not be read.
            Doubt::EndsNothing(name) => name.0.eq_ignore_ascii_case("VEVENT"),
            _ => false,
        }
    }
}

/// A few words of the file, short enough for a sentence.
#[derive(Clone, PartialEq, Eq)]
pub struct Quoted(Box<str>);

/// The most characters of a file in a sentence.
const QUOTED_MOST: usize = 64;

impl Quoted {
    pub(super) fn new(raw: &str) -> Quoted {
        let shown = |c: char| !c.is_control() && !super::prose::turns_direction(c);
        let mut words: String = raw.trim().chars().filter(|c| shown(*c)).take(QUOTED_MOST + 1).collect();
        if let Some((end, _)) = words.char_indices().nth(QUOTED_MOST) {
            words.truncate(end);
            words.push('…');
        }
        Quoted(words.into())
    }
}

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<&str> for Quoted {
    fn from(raw: &str) -> Quoted {
        Quoted::new(raw)
    }
}

/// The warnings of a file, as many as anybody could read.
#[derive(Debug, Default)]
pub(super) struct Doubts {
    warnings: Vec<Warning>,
    more: usize,
    loses_events: bool,
}

/// The most warnings of a file.
const WARNINGS_MOST: usize = 10_000;

impl Doubts {
    pub(super) fn add(&mut self, line: u32, doubt: Doubt) {
        self.loses_events |= doubt.loses_events();
        if self.warnings.len() < WARNINGS_MOST {
            self.warnings.push(Warning { line, doubt });
        } else {
            self.more += 1;
        }
    }

    /// Whether events of the file may be missing without their names being known.
    pub(super) fn lose_events(&self) -> bool {
        self.loses_events
    }

    /// All of them in the order of the file.
    pub(super) fn told(mut self) -> Vec<Warning> {
        self.warnings.sort_by_key(|warning| warning.line);
        if self.more > 0 {
            let line = self.warnings.last().map_or(1, |last| last.line);
            self.warnings.push(Warning { line, doubt: Doubt::More(self.more) });
        }
        self.warnings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_fits_a_sentence_and_hides_nothing() {
        let cases = [
            (" Mars/Olympus ", "Mars/Olympus"),
            ("a\u{202E}b\u{7}c\nd", "abcd"),
            (&"é".repeat(100), &format!("{}…", "é".repeat(64))),
        ];
        for (raw, quoted) in cases {
            assert_eq!(Quoted::new(raw).to_string(), quoted);
        }
    }

    #[test]
    fn a_file_full_of_faults_has_an_end_of_warnings() {
        let mut doubts = Doubts::default();
        for line in 0..20_000 {
            doubts.add(20_000 - line, Doubt::NoContentLine);
        }
        let told = doubts.told();
        assert_eq!(told.len(), WARNINGS_MOST + 1);
        assert!(told.is_sorted_by_key(|warning| warning.line));
        assert_eq!(told.last().unwrap().doubt, Doubt::More(10_000));
    }

    #[test]
    fn every_doubt_is_a_sentence() {
        let rule = Doubt::Rule("FREQ=SOMETIMES".into()).to_string();
        assert_eq!(rule, "We could not keep how this repeats: “FREQ=SOMETIMES”. We kept its first date.");
        assert_eq!(
            Doubt::LastsTooLong.to_string(),
            "This event lasts more than 61 days. We kept the first 61."
        );
        let zone = Doubt::Zone { name: "Mars".into(), used: "UTC".into() };
        assert_eq!(zone.to_string(), "We do not know the time zone “Mars”. We read its times as UTC.");
    }
}

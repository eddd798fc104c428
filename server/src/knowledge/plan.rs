//! The plan of a first café: what is to be done on which day, from eight weeks before it to the day after.

use jiff::{
    ToSpan as _,
    civil::{Date, date},
};

use pure::text;

use crate::words::Words;

/// When the words of the plan were last changed. Calendars are told so, for a file that says "now" is new every time.
pub const REVIEWED: Date = date(2026, 11, 23);

/// So far ahead a plan is made; a year further off is a slip.
const MOST_DAYS: i32 = 731;
/// So long after the café its file is still there for calendars that ask again.
const KEPT_DAYS: i32 = 30;

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is called: its words are `plan-{key}` and `plan-{key}-how`. Calendars know it by this, so it stays.
    pub key: &'static str,
    /// How many days after the café, below nought before it.
    pub days: i32,
    /// What to read about it, as texts name pages.
    pub reads: &'static str,
}

const fn task(days: i32, key: &'static str, reads: &'static str) -> Task {
    Task { key, days, reads }
}

/// Every task, in the order in which they are done.
pub const TASKS: &[Task] = &[
    task(-56, "people", "start/why"),
    task(-56, "aim", "start/why"),
    task(-56, "places", "start/venue"),
    task(-49, "visit", "start/venue"),
    task(-49, "access", "start/access"),
    task(-42, "book", "start/venue"),
    task(-42, "money", "start/money"),
    task(-35, "rules", "start/ground-rules"),
    task(-35, "list", "add-cafe"),
    task(-28, "posters", "start/tell"),
    task(-28, "services", "start/tell"),
    task(-28, "naloxone", "start/safety"),
    task(-21, "begin", "start/talk"),
    task(-21, "press", "press-note"),
    task(-14, "jobs", "start/evening"),
    task(-14, "posts", "press-note"),
    task(-7, "confirm", "start/venue"),
    task(-7, "remind", "press-note"),
    task(-7, "worries", "start/safety"),
    task(-3, "check", "resend"),
    task(-1, "bag", "start/evening"),
    task(0, "open", "start/evening"),
    task(0, "welcome", "start/ground-rules"),
    task(0, "next", "start/evening"),
    task(1, "thanks", "start/after"),
    task(1, "report", "start/after"),
    task(1, "again", "start/after"),
];

impl Task {
    /// What it is, in a few words.
    #[must_use]
    pub fn name(&self, words: Words) -> String {
        self.said(words, "")
    }

    /// How to go about it, in a sentence or two.
    #[must_use]
    pub fn how(&self, words: Words) -> String {
        self.said(words, "-how")
    }

    fn said(&self, words: Words, what: &str) -> String {
        words.find(&format!("plan-{}{what}", self.key)).unwrap_or_default()
    }
}

/// When a step of the plan is, seen from the café.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It should have been done: now, before anything else.
    First,
    /// So many days after the café, below nought before it.
    Days(i32),
}

impl When {
    /// "8 weeks before", "The day before".
    #[must_use]
    pub fn name(self, words: Words) -> String {
        match self {
            Self::First => words.plan_first(),
            Self::Days(days) if days < -1 && days % 7 == 0 => {
                words.plan_weeks_before(days.unsigned_abs() / 7)
            }
            Self::Days(-1) => words.plan_eve(),
            Self::Days(0) => words.plan_day(),
            Self::Days(1) => words.plan_after(),
            Self::Days(days) => words.plan_days_before(days.unsigned_abs()),
        }
    }
}

/// What is done on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Seen from the café.
    pub when: When,
    /// The day itself, where one was named.
    pub day: Option<Date>,
    /// What is done.
    pub tasks: Vec<&'static Task>,
}

/// Every task on its day, for a café on one day, seen from today. What should have been done by now stands on today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day of the café.
    pub day: Date,
    /// Today.
    pub today: Date,
    /// What is done, day by day.
    pub steps: Vec<Step>,
}

/// How much time is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// All that the plan asks for.
    Enough,
    /// So many weeks, which are fewer.
    Weeks(i32),
    /// So many days, less than two weeks.
    Days(i32),
    /// One day.
    Tomorrow,
    /// None.
    Today,
    /// It has been, and what comes after it is left.
    Been,
}

/// Why no plan was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRefused {
    /// It is no day.
    Unreadable,
    /// That day is over.
    Over(Date),
    /// It is years away.
    Far(Date),
}

impl PlanRefused {
    /// What to do about it.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Unreadable => words.plan_refused_unreadable(),
            Self::Over(day) => words.plan_refused_over(words.plain_date(*day)),
            Self::Far(day) => words.plan_refused_far(words.plain_date(*day)),
        }
    }
}

/// The plan without a date.
#[must_use]
pub fn outline() -> Vec<Step> {
    gathered(|task| (When::Days(task.days), None))
}

impl Plan {
    /// The plan for the day that somebody typed.
    ///
    /// # Errors
    /// When it is no day, over with all that is done after it, or years away.
    pub fn parse(typed: &str, today: Date) -> Result<Self, PlanRefused> {
        Self::seen(read(typed)?, today, last_of_all(), today)
    }

    /// The plan that was made on the day `since`, for a calendar that asks for its file again: what is done by now stays
    /// where it was. Without such a day it is made today.
    ///
    /// # Errors
    /// When it is no day, long over, or years away.
    pub fn since(typed: &str, since: &str, today: Date) -> Result<Self, PlanRefused> {
        let day = read(typed)?;
        let since = read(since).unwrap_or(today).min(today).min(day);
        Self::seen(day, today, KEPT_DAYS, since)
    }

    fn seen(day: Date, today: Date, kept: i32, since: Date) -> Result<Self, PlanRefused> {
        match (days_between(today, day), days_between(since, day)) {
            (away, _) if away < -kept => Err(PlanRefused::Over(day)),
            (_, all) if all > MOST_DAYS => Err(PlanRefused::Far(day)),
            _ => Ok(Self::of(day, since)),
        }
    }

    fn of(day: Date, today: Date) -> Self {
        let steps = gathered(|task| {
            let own = from(day, task.days);
            match own < today {
                true => (When::First, Some(today)),
                false => (When::Days(task.days), Some(own)),
            }
        });
        Self { day, today, steps }
    }

    /// How much time is left.
    #[must_use]
    pub fn left(&self) -> Left {
        match days_between(self.today, self.day) {
            ..0 => Left::Been,
            0 => Left::Today,
            1 => Left::Tomorrow,
            days if days >= first_of_all() => Left::Enough,
            days if days >= 14 => Left::Weeks(days / 7),
            days => Left::Days(days),
        }
    }

    /// By how many days it is too late to begin with the first task in time.
    #[must_use]
    pub fn days_late(&self) -> u32 {
        let late = first_of_all() - days_between(self.today, self.day);
        late.max(0).unsigned_abs()
    }

    /// The first day for which there is time for everything.
    #[must_use]
    pub fn first_good_day(&self) -> Date {
        from(self.today, first_of_all())
    }
}

/// A day as people write it, also with the digits of an Arabic keyboard.
fn read(typed: &str) -> Result<Date, PlanRefused> {
    typed.trim().parse().ok().or_else(|| text::day(typed)).ok_or(PlanRefused::Unreadable)
}

/// How many days after the café the plan ends.
fn last_of_all() -> i32 {
    TASKS.iter().map(|task| task.days).max().unwrap_or_default()
}

/// How many days before the café the plan begins.
fn first_of_all() -> i32 {
    TASKS.iter().map(|task| -task.days).max().unwrap_or_default()
}

/// Tasks that come one after the other at the same time are one step.
fn gathered(when: impl Fn(&Task) -> (When, Option<Date>)) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for task in TASKS {
        let (when, day) = when(task);
        match steps.last_mut() {
            Some(step) if step.when == when => step.tasks.push(task),
            _ => steps.push(Step { when, day, tasks: vec![task] }),
        }
    }
    steps
}

fn from(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_task_is_on_its_day() {
        let plan = Plan::parse("2027-03-04", date(2026, 11, 23)).unwrap();
        let told: Vec<(String, usize)> =
            plan.steps.iter().map(|step| (step.day.expect("a day").to_string(), step.tasks.len())).collect();
        let told: Vec<(&str, usize)> = told.iter().map(|(day, tasks)| (day.as_str(), *tasks)).collect();
        assert_eq!(
            told,
            [
                ("2027-01-07", 3),
                ("2027-01-14", 2),
                ("2027-01-21", 2),
                ("2027-01-28", 2),
                ("2027-02-04", 3),
                ("2027-02-11", 2),
                ("2027-02-18", 2),
                ("2027-02-25", 3),
                ("2027-03-01", 1),
                ("2027-03-03", 1),
                ("2027-03-04", 3),
                ("2027-03-05", 3),
            ]
        );
        assert_eq!((plan.left(), plan.days_late()), (Left::Enough, 0));
    }

    #[test]
    fn what_should_be_done_by_now_comes_first_and_nothing_is_lost() {
        for (day, left, late, first, rest) in [
            ("2027-01-18", Left::Enough, 0, 0, 12),
            ("2027-01-17", Left::Weeks(7), 1, 3, 11),
            ("2026-12-14", Left::Weeks(3), 35, 12, 7),
            ("2026-12-07", Left::Weeks(2), 42, 14, 6),
            ("2026-12-06", Left::Days(13), 43, 16, 5),
            ("2026-11-25", Left::Days(2), 54, 20, 3),
            ("2026-11-24", Left::Tomorrow, 55, 20, 3),
            ("2026-11-23", Left::Today, 56, 21, 2),
            ("2026-11-22", Left::Been, 57, 24, 1),
        ] {
            let plan = Plan::parse(day, date(2026, 11, 23)).unwrap();
            assert_eq!((plan.left(), plan.days_late()), (left, late), "{day}");
            let (overdue, others): (Vec<_>, Vec<_>) =
                plan.steps.iter().partition(|step| step.when == When::First);
            assert!(overdue.len() <= 1 && overdue.iter().all(|step| step.day == Some(plan.today)), "{day}");
            assert_eq!(overdue.iter().map(|step| step.tasks.len()).sum::<usize>(), first, "{day}");
            assert_eq!(others.len(), rest, "{day}");
            assert_eq!(plan.steps.iter().flat_map(|step| &step.tasks).count(), TASKS.len(), "{day}");
            assert!(plan.steps.iter().is_sorted_by_key(|step| step.day), "{day}");
            assert_eq!(plan.first_good_day(), date(2027, 1, 18));
        }
    }

    #[test]
    fn the_plan_crosses_months_years_and_leap_days() {
        for (day, begins) in
            [("2028-03-01", "2028-01-05"), ("2027-03-01", "2027-01-04"), ("2027-01-10", "2026-11-15")]
        {
            let plan = Plan::parse(day, date(2026, 11, 1)).unwrap();
            assert_eq!(plan.steps[0].day.expect("a day").to_string(), begins, "{day}");
        }
    }

    #[test]
    fn a_file_that_is_asked_for_again_stays_as_it_was_made() {
        let made = Plan::parse("2026-12-14", date(2026, 11, 23)).unwrap();
        for later in [date(2026, 11, 24), date(2026, 12, 14), date(2026, 12, 15), date(2027, 1, 13)] {
            assert_eq!(Plan::since("2026-12-14", "2026-11-23", later).as_ref(), Ok(&made), "{later}");
        }
        let long_over = Plan::since("2026-12-14", "2026-11-23", date(2027, 1, 14));
        assert_eq!(long_over, Err(PlanRefused::Over(date(2026, 12, 14))));
        // Nonsense, and days to come, are today.
        for since in ["", "soon", "2026-11-30", "9999-12-31"] {
            assert_eq!(Plan::since("2026-12-14", since, date(2026, 11, 23)).as_ref(), Ok(&made), "{since}");
        }
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for typed in ["2027-01-10", " 2027-01-10 ", "10 January 2027", "10/01/2027", "٢٠٢٧-٠١-١٠"] {
            let plan = Plan::parse(typed, date(2026, 11, 23));
            assert_eq!(plan.map(|plan| plan.day), Ok(date(2027, 1, 10)), "{typed}");
        }
    }

    #[test]
    fn nonsense_is_refused_in_words() {
        let today = date(2026, 11, 23);
        let words = Words::of(Language::default());
        for (typed, refused) in [
            ("soon", PlanRefused::Unreadable),
            ("2027-02-30", PlanRefused::Unreadable),
            ("2026-11-21", PlanRefused::Over(date(2026, 11, 21))),
            ("1066-10-14", PlanRefused::Over(date(1066, 10, 14))),
            ("2028-11-24", PlanRefused::Far(date(2028, 11, 24))),
            ("9999-12-31", PlanRefused::Far(date(9999, 12, 31))),
        ] {
            let found = Plan::parse(typed, today).unwrap_err();
            assert_eq!(found, refused, "{typed}");
            assert!(found.sentence(words).ends_with('.'), "{typed}");
        }
        assert!(Plan::parse(" 2028-11-23 ", today).is_ok());
    }

    #[test]
    fn every_task_has_words_and_a_name_of_its_own() {
        let words = Words::of(Language::default());
        for (at, task) in TASKS.iter().enumerate() {
            assert!(!task.name(words).is_empty() && task.how(words).ends_with(['.', '”']), "{}", task.key);
            assert!(TASKS[..at].iter().all(|other| other.key != task.key), "{}", task.key);
        }
        assert!(TASKS.is_sorted_by_key(|task| task.days));
        let said = |steps: Vec<Step>| steps.iter().map(|step| step.when.name(words)).collect::<Vec<_>>();
        let outline = said(outline());
        assert_eq!(outline[0], "8 weeks before");
        assert_eq!(
            outline[7..],
            ["1 week before", "3 days before", "The day before", "The day itself", "The day after"]
        );
    }
}

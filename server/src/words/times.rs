//! Dates and times in words: "Tuesday 8 December, 6 pm to 8 pm", the year only when it is another one.

use fluent_bundle::FluentValue;
use jiff::civil::{Date, DateTime, Time, Weekday, date};
use pure::recurrence::{
    Occurrence,
    words::{Described, Pattern, Rhythm},
};

use super::{
    Language, Words,
    dates::{Written, written},
};

/// So many days that are left out are named.
const DAYS_NAMED: usize = 4;

/// Some day of a week and of a month: languages write days, and their names are taken from there.
fn a_day(weekday: Weekday) -> Date {
    // The first of June 2026 is a Monday.
    date(2026, 6, 1 + weekday.to_monday_zero_offset())
}

fn a_month(month: i8) -> Date {
    date(2026, month.clamp(1, 12), 1)
}

/// A weekday as sentences choose by it: in some languages it is a he or a she.
fn key_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// Which one, counted from the front, as sentences choose by it.
fn which(nth: i8) -> FluentValue<'static> {
    if nth > 0 { FluentValue::from(i64::from(nth)) } else { "last".into() }
}

impl Words {
    fn written(&self) -> &'static Written {
        written(self.language())
    }

    /// "Tuesday".
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        self.written().weekday(a_day(day))
    }

    /// "Tue".
    #[must_use]
    pub fn weekday_short(&self, day: Weekday) -> String {
        self.written().weekday_short(a_day(day))
    }

    /// "December".
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.written().month(a_month(month))
    }

    /// "Dec".
    #[must_use]
    pub fn month_short(&self, month: i8) -> String {
        self.written().month_short(a_month(month))
    }

    /// "December 2026".
    #[must_use]
    pub fn month_year(&self, date: Date) -> String {
        self.time_month_year(self.month(date.month()), date.year().to_string())
    }

    /// "Tuesday 8 December", with the year when it is not the one of `today`.
    #[must_use]
    pub fn day(&self, date: Date, today: Date) -> String {
        if date.year() != today.year() {
            return self.day_with_year(date);
        }
        match self.language() {
            Language::BritishEnglish => {
                let month = self.month(date.month());
                self.time_day(self.weekday(date.weekday()), date.day().to_string(), month)
            }
            _ => self.written().day(date),
        }
    }

    /// "Tuesday 8 December 2026": for paper and letters, which outlive the year.
    #[must_use]
    pub fn day_with_year(&self, date: Date) -> String {
        match self.language() {
            Language::BritishEnglish => self.time_day_year(
                self.weekday(date.weekday()),
                date.day().to_string(),
                self.month(date.month()),
                date.year().to_string(),
            ),
            _ => self.written().day_with_year(date),
        }
    }

    /// "8 December 2026", without the weekday.
    #[must_use]
    pub fn plain_date(&self, date: Date) -> String {
        match self.language() {
            Language::BritishEnglish => {
                let month = self.month(date.month());
                self.time_plain_date(date.day().to_string(), month, date.year().to_string())
            }
            _ => self.written().plain_date(date),
        }
    }

    /// "2012", "September 2012" or "5 September 2012": as much as was said.
    #[must_use]
    pub fn since(&self, said: &str) -> String {
        match (said.parse::<Date>(), format!("{said}-01").parse::<Date>()) {
            (Ok(day), _) => self.plain_date(day),
            (_, Ok(month)) => self.month_year(month),
            _ => said.to_owned(),
        }
    }

    /// "6 pm", "1:30 pm", "12 noon"; its parts never break apart at the end of a line.
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        if self.language() != Language::BritishEnglish {
            return self.written().clock(time);
        }
        match (time.hour(), time.minute()) {
            (0, 0) => self.time_midnight(),
            (12, 0) => self.time_noon(),
            (hour, minute) => {
                let twelve = match hour % 12 {
                    0 => 12,
                    other => other,
                };
                let digits = if minute == 0 { twelve.to_string() } else { format!("{twelve}:{minute:02}") };
                if hour < 12 { self.time_am(digits) } else { self.time_pm(digits) }
            }
        }
    }

    /// What is other than planned about when a date is: "Moved from Tuesday 8 December", "Moved from 6 pm", or "Ends at
    /// 10:30 pm instead of 8 pm". `day` says a day in words.
    #[must_use]
    pub fn moved(
        &self,
        (start, end): (DateTime, DateTime),
        date: &Occurrence,
        all_day: bool,
        day: impl Fn(Date) -> String,
    ) -> String {
        if start.date() != date.start.date() {
            return self.list_moved_from(day(start.date()));
        }
        if start != date.start {
            return self.list_moved_from_time(self.clock(start.time()));
        }
        if all_day {
            let last = |end: DateTime| day(end.date().yesterday().unwrap_or(end.date()));
            return self.list_ends_on(last(date.end), last(end));
        }
        if date.end == date.start {
            self.list_ends_open()
        } else if end == start || date.end.date() != end.date() {
            let end = date.end;
            let said = self.clock(end.time());
            match end.date() == date.start.date() {
                true => self.list_ends_at(said),
                false => self.list_ends_at_on(said, day(end.date())),
            }
        } else {
            self.list_ends_instead(self.clock(date.end.time()), self.clock(end.time()))
        }
    }

    /// When a date starts and ends: "6 pm to 8 pm", "all day", "10 pm to Saturday 9 January, 2 am".
    #[must_use]
    pub fn span(&self, start: DateTime, end: DateTime, all_day: bool, today: Date) -> String {
        if all_day {
            let last = end.date().yesterday().unwrap_or(end.date());
            return if last <= start.date() {
                self.time_all_day()
            } else {
                self.time_all_day_until(self.day(last, today))
            };
        }
        if start == end {
            return self.clock(start.time());
        }
        if start.date() == end.date() {
            return self.time_span(self.clock(start.time()), self.clock(end.time()));
        }
        let soon_after = end.date() == start.date().tomorrow().unwrap_or(start.date()) && end.hour() < 12;
        if soon_after {
            self.time_span_overnight(self.clock(start.time()), self.clock(end.time()))
        } else {
            self.time_span_days(self.clock(start.time()), self.day(end.date(), today), self.clock(end.time()))
        }
    }

    /// "Tuesday 8 December, 6 pm to 8 pm".
    #[must_use]
    pub fn day_and_span(&self, start: DateTime, end: DateTime, all_day: bool, today: Date) -> String {
        self.time_day_and_span(self.day(start.date(), today), self.span(start, end, all_day, today))
    }

    /// How often a series meets, and how it goes on: "Every Tuesday, except 29 December 2026. From Wednesday 3 March
    /// 2027: every Wednesday, 6 pm to 8 pm".
    #[must_use]
    pub fn rhythm(&self, rhythm: &Rhythm) -> String {
        let mut said = match &rhythm.now {
            Some(described) => self.described(described),
            None => self.rhythm_once_on(self.day_with_year(rhythm.from)),
        };
        if !rhythm.except.is_empty() {
            let mut days: Vec<String> =
                rhythm.except.iter().take(DAYS_NAMED).map(|day| self.plain_date(*day)).collect();
            let more = rhythm.except.len().saturating_sub(DAYS_NAMED);
            if more > 0 {
                days.push(self.rhythm_except_more(more.to_string()));
            }
            said = self.rhythm_except(said, self.join(days));
        }
        for then in &rhythm.then {
            let mut how = match &then.described {
                Some(described) => self.lower_first(&self.described(described)),
                None => self.rhythm_once(),
            };
            if let Some((start, end)) = then.hours {
                how = self.time_day_and_span(how, self.span(start, end, false, start.date()));
            }
            said = self.rhythm_then(said, self.day_with_year(then.from), how);
        }
        said
    }

    /// "First Thursday of every month".
    #[must_use]
    pub fn described(&self, described: &Described) -> String {
        let pattern = self.pattern(&described.pattern);
        match (described.until, described.count) {
            (Some(until), _) => self.rhythm_until(pattern, self.plain_date(until)),
            (None, Some(count)) => self.rhythm_count(pattern, count.to_string()),
            (None, None) => pattern,
        }
    }

    fn pattern(&self, pattern: &Pattern) -> String {
        match pattern {
            Pattern::EveryDays(every) => self.rhythm_days(u64::from(*every)),
            Pattern::EveryWeeks { every, days } => {
                let days = self.join(days.iter().map(|day| self.weekday(*day)).collect());
                self.rhythm_weeks(u64::from(*every), days)
            }
            Pattern::MonthlyNth { every, nth, day } => self.rhythm_monthly_nth(
                u64::from(*every),
                self.nth(*nth),
                self.weekday(*day),
                key_of(*day),
                which(*nth),
            ),
            Pattern::MonthlyDay { every, day } => {
                self.rhythm_monthly_day(u64::from(*every), self.ordinal(*day))
            }
            Pattern::Yearly { every, month, day } => {
                self.rhythm_yearly(u64::from(*every), self.ordinal(*day), self.month(*month))
            }
            Pattern::YearlyNth { every, month, nth, day } => self.rhythm_yearly_nth(
                u64::from(*every),
                self.nth(*nth),
                self.weekday(*day),
                self.month(*month),
                key_of(*day),
                which(*nth),
            ),
            Pattern::Other => self.rhythm_other(),
        }
    }

    fn nth(&self, nth: i8) -> String {
        match nth {
            1 => self.nth_first(),
            2 => self.nth_second(),
            3 => self.nth_third(),
            4 => self.nth_fourth(),
            5 => self.nth_fifth(),
            _ => self.nth_last(),
        }
    }

    /// The day of a month: "1st" in English. Other languages choose what belongs to it by the number, or by `last`.
    fn ordinal(&self, day: i8) -> FluentValue<'static> {
        match self.language() {
            Language::BritishEnglish if day < 0 => self.nth_last().into(),
            Language::BritishEnglish => {
                let ending = match (day % 10, day % 100) {
                    (1, teen) if teen != 11 => "st",
                    (2, teen) if teen != 12 => "nd",
                    (3, teen) if teen != 13 => "rd",
                    _ => "th",
                };
                format!("{day}{ending}").into()
            }
            _ => which(day),
        }
    }

    /// The same, to stand inside a sentence.
    #[must_use]
    pub fn lower_first(&self, text: &str) -> String {
        if self.language() == Language::German {
            // Nouns keep their capital letters wherever they stand.
            return text.to_owned();
        }
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
    }

    /// "Oak hall", as well as an address tells it.
    #[must_use]
    pub fn name_of_slug(&self, slug: &str) -> String {
        let said = slug.replace('-', " ");
        let mut letters = said.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// "Tuesday, Wednesday and Friday".
    #[must_use]
    pub fn join(&self, mut parts: Vec<String>) -> String {
        let Some(last) = parts.pop() else { return String::new() };
        if parts.is_empty() { last } else { self.list_and(self.in_a_row(&parts), last) }
    }

    /// "Tuesday, Wednesday, Friday".
    #[must_use]
    pub fn in_a_row<Part: AsRef<str>>(&self, parts: &[Part]) -> String {
        let comma = match self.language() {
            Language::Arabic => "، ",
            _ => ", ",
        };
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(comma)
    }
}

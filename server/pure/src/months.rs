//! The pages of a calendar: months, weeks and days, what comes before and after each, and which days a date takes up.

use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday, date};

/// The first day that has a page.
const FIRST: Date = date(1900, 1, 1);
/// The last day that has a page.
const LAST: Date = date(2200, 12, 31);
/// What begins one day and ends the next before this hour is one evening, not two days.
const EVENING_ENDS: i8 = 12;
/// What goes on for days and ends by this hour has its last day before.
const NIGHT_ENDS: i8 = 5;

/// How much of the calendar one page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A month.
    Month,
    /// Seven days, as ISO 8601 counts weeks: they begin on Monday.
    Week,
    /// One day.
    Day,
}

/// A month, a week or a day of the years 1900 to 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    size: Size,
    first: Date,
    last: Date,
}

impl Stretch {
    /// A month of a year; `None` for one that no calendar has.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Self { size: Size::Month, first, last: first.last_of_month() }.in_range()
    }

    /// A week of a year by its number.
    #[must_use]
    pub fn week(year: i16, week: i8) -> Option<Self> {
        let first = ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
        Self { size: Size::Week, first, last: first.checked_add(jiff::Span::new().days(6)).ok()? }.in_range()
    }

    /// One day.
    #[must_use]
    pub fn day(day: Date) -> Option<Self> {
        Self { size: Size::Day, first: day, last: day }.in_range()
    }

    /// The month, the week or the day that holds a day.
    #[must_use]
    pub fn around(size: Size, day: Date) -> Option<Self> {
        match size {
            Size::Month => Self::month(day.year(), day.month()),
            Size::Week => {
                let week = day.iso_week_date();
                Self::week(week.year(), week.week())
            }
            Size::Day => Self::day(day),
        }
    }

    /// How much it is.
    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// Its first day.
    #[must_use]
    pub fn first(&self) -> Date {
        self.first
    }

    /// Its last day.
    #[must_use]
    pub fn last(&self) -> Date {
        self.last
    }

    /// Whether a day is one of its own.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The one before it, of the same size.
    #[must_use]
    pub fn before(&self) -> Option<Self> {
        Self::around(self.size, self.first.yesterday().ok()?)
    }

    /// The one after it, of the same size.
    #[must_use]
    pub fn after(&self) -> Option<Self> {
        Self::around(self.size, self.last.tomorrow().ok()?)
    }

    /// Its days, in their order.
    pub fn days(&self) -> impl Iterator<Item = Date> + use<> {
        let last = self.last;
        self.first.series(jiff::Span::new().days(1)).take_while(move |day| *day <= last)
    }

    /// Its days in whole weeks, as a grid shows them: with the days of its neighbours that share a week with it.
    #[must_use]
    pub fn weeks(&self, begins: Weekday) -> Vec<[Date; 7]> {
        let past = i64::from(self.first.weekday().since(begins));
        let start = self.first.saturating_sub(jiff::Span::new().days(past));
        start
            .series(jiff::Span::new().days(7))
            .take_while(|monday| *monday <= self.last)
            .map(|monday| {
                let mut days = monday.series(jiff::Span::new().days(1));
                std::array::from_fn(|_| days.next().unwrap_or(Date::MAX))
            })
            .collect()
    }

    fn in_range(self) -> Option<Self> {
        (FIRST <= self.first && self.last <= LAST).then_some(self)
    }
}

/// The days of a week in the order of a grid.
#[must_use]
pub fn weekdays(begins: Weekday) -> [Weekday; 7] {
    let mut days = begins.cycle_forward();
    std::array::from_fn(|_| days.next().unwrap_or(begins))
}

/// The last day that a date takes up: an evening that ends after midnight is on the day on which it begins, and
/// whole days end at the midnight after them.
#[must_use]
pub fn last_day(start: DateTime, end: DateTime) -> Date {
    let first = start.date();
    let is_evening = first.tomorrow().is_ok_and(|next| end.date() == next) && end.hour() < EVENING_ENDS;
    if is_evening || end.date() <= first {
        return first;
    }
    let ends_at_night = end < end.date().at(NIGHT_ENDS, 0, 0, 1);
    if ends_at_night { end.date().yesterday().unwrap_or(first) } else { end.date() }
}

/// Which of its days a day is, and how many those are: "day 2 of 3". `None` for what takes up one day, and for any
/// other day.
#[must_use]
pub fn day_of(start: DateTime, end: DateTime, day: Date) -> Option<(i32, i32)> {
    let (first, last) = (start.date(), last_day(start, end));
    let count = |from: Date, to: Date| from.until(to).map_or(0, |span| span.get_days()) + 1;
    (first < last && first <= day && day <= last).then(|| (count(first, day), count(first, last)))
}

/// Of dates that go on from another day, how many are shown where only so many can be: what begins on the day is not
/// crowded out by them, nor they by it.
#[must_use]
pub fn room_for_lasting(lasting: usize, beginning: usize, room: usize) -> usize {
    let kept_free = beginning.min(room.div_ceil(2));
    lasting.min(room.saturating_sub(kept_free))
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;
    use proptest::prelude::*;

    use super::*;

    fn said(stretch: Option<Stretch>) -> String {
        stretch.map_or_else(|| "none".to_owned(), |found| format!("{} {}", found.first, found.last))
    }

    #[test]
    fn months_weeks_and_days_are_those_of_the_calendar() {
        for (found, expected) in [
            (Stretch::month(2026, 12), "2026-12-01 2026-12-31"),
            (Stretch::month(2024, 2), "2024-02-01 2024-02-29"),
            (Stretch::month(2100, 2), "2100-02-01 2100-02-28"),
            (Stretch::month(2026, 13), "none"),
            (Stretch::month(2026, 0), "none"),
            (Stretch::month(2026, -1), "none"),
            (Stretch::month(0, 1), "none"),
            (Stretch::month(1899, 12), "none"),
            (Stretch::month(1900, 1), "1900-01-01 1900-01-31"),
            (Stretch::month(2200, 12), "2200-12-01 2200-12-31"),
            (Stretch::month(2201, 1), "none"),
            (Stretch::month(9999, 12), "none"),
            (Stretch::week(2026, 1), "2025-12-29 2026-01-04"),
            (Stretch::week(2026, 53), "2026-12-28 2027-01-03"),
            (Stretch::week(2027, 53), "none"),
            (Stretch::week(2026, 54), "none"),
            (Stretch::week(2026, 0), "none"),
            (Stretch::week(1900, 1), "1900-01-01 1900-01-07"),
            (Stretch::week(2200, 52), "2200-12-22 2200-12-28"),
            (Stretch::week(2201, 1), "none"),
            (Stretch::day(date(2028, 2, 29)), "2028-02-29 2028-02-29"),
            (Stretch::day(date(1899, 12, 31)), "none"),
            (Stretch::around(Size::Week, date(2027, 1, 1)), "2026-12-28 2027-01-03"),
            (Stretch::around(Size::Month, date(2027, 1, 1)), "2027-01-01 2027-01-31"),
        ] {
            assert_eq!(said(found), expected);
        }
    }

    #[test]
    fn what_comes_before_and_after_ends_with_the_calendar() {
        for (found, before, after) in [
            (Stretch::month(2026, 12), "2026-11-01 2026-11-30", "2027-01-01 2027-01-31"),
            (Stretch::month(1900, 1), "none", "1900-02-01 1900-02-28"),
            (Stretch::month(2200, 12), "2200-11-01 2200-11-30", "none"),
            (Stretch::week(2026, 53), "2026-12-21 2026-12-27", "2027-01-04 2027-01-10"),
            (Stretch::week(1900, 1), "none", "1900-01-08 1900-01-14"),
            (Stretch::week(2200, 52), "2200-12-15 2200-12-21", "none"),
            (Stretch::day(date(2028, 2, 29)), "2028-02-28 2028-02-28", "2028-03-01 2028-03-01"),
        ] {
            let found = found.unwrap();
            assert_eq!((said(found.before()), said(found.after())), (before.to_owned(), after.to_owned()));
        }
    }

    #[test]
    fn a_grid_has_the_weeks_of_its_month() {
        for (year, month, begins, first, last, weeks) in [
            (2026, 12, Weekday::Monday, date(2026, 11, 30), date(2027, 1, 3), 5),
            (2026, 12, Weekday::Sunday, date(2026, 11, 29), date(2027, 1, 2), 5),
            (2026, 12, Weekday::Saturday, date(2026, 11, 28), date(2027, 1, 1), 5),
            // Four whole weeks, and as many as six.
            (2027, 2, Weekday::Monday, date(2027, 2, 1), date(2027, 2, 28), 4),
            (2027, 5, Weekday::Monday, date(2027, 4, 26), date(2027, 6, 6), 6),
            (1900, 1, Weekday::Sunday, date(1899, 12, 31), date(1900, 2, 3), 5),
        ] {
            let grid = Stretch::month(year, month).unwrap().weeks(begins);
            assert_eq!((grid[0][0], grid[weeks - 1][6], grid.len()), (first, last, weeks), "{year}-{month}");
        }
        let week = Stretch::week(2026, 50).unwrap();
        assert_eq!(week.weeks(Weekday::Monday).len(), 1);
        assert_eq!(week.days().count(), 7);
        assert_eq!(weekdays(Weekday::Monday).map(Weekday::to_monday_one_offset), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(weekdays(Weekday::Saturday).map(Weekday::to_monday_one_offset), [6, 7, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn an_evening_is_one_day_and_a_festival_is_several() {
        let at = |day, hour, minute| datetime(2026, 12, day, hour, minute, 0, 0);
        for (start, end, last, why) in [
            (at(8, 18, 0), at(8, 20, 0), 8, "an evening"),
            (at(8, 18, 0), at(8, 18, 0), 8, "an end that nobody stated"),
            (at(8, 20, 0), at(9, 0, 0), 8, "until midnight"),
            (at(8, 22, 0), at(9, 6, 0), 8, "a night"),
            (at(8, 22, 0), at(9, 11, 59), 8, "a night with breakfast"),
            (at(8, 22, 0), at(9, 12, 0), 9, "a night with lunch"),
            (at(8, 0, 0), at(9, 0, 0), 8, "one whole day"),
            (at(8, 0, 0), at(10, 0, 0), 9, "two whole days"),
            (at(8, 10, 0), at(10, 16, 0), 10, "a conference"),
            (at(8, 10, 0), at(10, 9, 0), 10, "a conference with a last breakfast"),
            (at(11, 22, 0), at(13, 4, 0), 12, "a weekend of dancing"),
            (at(11, 22, 0), at(13, 5, 0), 12, "until five"),
            (at(11, 22, 0), at(13, 5, 1), 13, "beyond five"),
            (at(8, 18, 0), at(7, 18, 0), 8, "an end before the start is nobody's"),
        ] {
            assert_eq!(last_day(start, end), date(2026, 12, last), "{why}");
        }
    }

    #[test]
    fn the_days_of_a_date_are_counted() {
        let (start, end) = (datetime(2026, 11, 30, 10, 0, 0, 0), datetime(2026, 12, 2, 16, 0, 0, 0));
        for (day, expected) in [
            (date(2026, 11, 29), None),
            (date(2026, 11, 30), Some((1, 3))),
            (date(2026, 12, 1), Some((2, 3))),
            (date(2026, 12, 2), Some((3, 3))),
            (date(2026, 12, 3), None),
        ] {
            assert_eq!(day_of(start, end, day), expected, "{day}");
        }
        let evening = datetime(2026, 11, 30, 12, 0, 0, 0);
        assert_eq!(day_of(start, evening, date(2026, 11, 30)), None);
    }

    #[test]
    fn neither_kind_crowds_the_other_out() {
        for (lasting, beginning, room, expected) in [
            (0, 9, 4, 0),
            (9, 0, 4, 4),
            (9, 1, 4, 3),
            (9, 9, 4, 2),
            (1, 9, 4, 1),
            (2, 2, 4, 2),
            (9, 9, 5, 2),
            (9, 9, 0, 0),
        ] {
            assert_eq!(room_for_lasting(lasting, beginning, room), expected, "{lasting} {beginning} {room}");
        }
    }

    proptest! {
        #[test]
        fn a_grid_holds_each_day_of_its_month_once(year in 1900_i16..=2200, month in 1_i8..=12, begins in 1_i8..=7) {
            let begins = Weekday::from_monday_one_offset(begins).unwrap();
            let found = Stretch::month(year, month).unwrap();
            let grid = found.weeks(begins);
            prop_assert!(grid.iter().all(|week| week[0].weekday() == begins));
            let own: Vec<Date> = grid.concat().into_iter().filter(|day| found.holds(*day)).collect();
            prop_assert_eq!(own, found.days().collect::<Vec<_>>());
            prop_assert!(grid.iter().all(|week| week.iter().any(|day| found.holds(*day))));
        }

        #[test]
        fn after_leads_back_to_before(day in 0_i32..109_000, size in 0..3) {
            let size = [Size::Month, Size::Week, Size::Day][usize::try_from(size).unwrap()];
            let day = date(1900, 2, 1).checked_add(jiff::Span::new().days(day)).unwrap();
            let here = Stretch::around(size, day).unwrap();
            prop_assert!(here.holds(day));
            prop_assert_eq!(here.after().and_then(|after| after.before()), Some(here));
        }
    }
}

//! Days, months and hours as each language writes them, by the Unicode project's data (CLDR, through ICU4X).

use std::sync::LazyLock;

use icu_calendar::cal::Gregorian;
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{E, M, MDE, T, YMD, YMDE},
    input,
};
use jiff::civil::{Date, Time};

use super::Language;

type Days<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// How a language writes days, months and hours.
pub(super) struct Written {
    /// "Tuesday, 8 December 2026".
    day_with_year: Days<YMDE>,
    /// "Tuesday 8 December".
    day: Days<MDE>,
    /// "8 December 2026".
    plain_date: Days<YMD>,
    /// "December", by itself.
    month: Days<M>,
    /// "Dec".
    month_short: Days<M>,
    /// "Tuesday".
    weekday: Days<E>,
    /// "Tue".
    weekday_short: Days<E>,
    /// "18:00", or whatever people say.
    clock: NoCalendarFormatter<T>,
    /// Whether the first of a month is "1er": the Unicode project's data have no form for it.
    says_first: bool,
}

/// As many as there are languages, in their order; each is made when it is first needed.
static WRITTEN: [LazyLock<Written>; Language::ALL.len()] = [
    LazyLock::new(|| Written::of(Language::BritishEnglish)),
    LazyLock::new(|| Written::of(Language::Spanish)),
    LazyLock::new(|| Written::of(Language::French)),
    LazyLock::new(|| Written::of(Language::German)),
    LazyLock::new(|| Written::of(Language::Portuguese)),
    LazyLock::new(|| Written::of(Language::Polish)),
    LazyLock::new(|| Written::of(Language::Arabic)),
    LazyLock::new(|| Written::of(Language::Welsh)),
];

/// How a language writes them.
pub(super) fn written(language: Language) -> &'static Written {
    &WRITTEN[language as usize]
}

impl Written {
    fn of(language: Language) -> Self {
        let locale = language.locale();
        let wanted = || DateTimeFormatterPreferences::from(&locale);
        // The data of all languages is built in.
        let known = "every language of ours is in the data";
        Self {
            day_with_year: Days::try_new(wanted(), YMDE::long()).expect(known),
            day: Days::try_new(wanted(), MDE::long()).expect(known),
            plain_date: Days::try_new(wanted(), YMD::long()).expect(known),
            month: Days::try_new(wanted(), M::long()).expect(known),
            month_short: Days::try_new(wanted(), M::medium()).expect(known),
            weekday: Days::try_new(wanted(), E::long()).expect(known),
            weekday_short: Days::try_new(wanted(), E::short()).expect(known),
            clock: NoCalendarFormatter::try_new(wanted(), T::hm()).expect(known),
            says_first: language == Language::French,
        }
    }

    pub(super) fn day_with_year(&self, date: Date) -> String {
        self.with_day(date, &self.day_with_year.format(&gregorian(date)).to_string())
    }

    pub(super) fn day(&self, date: Date) -> String {
        self.with_day(date, &self.day.format(&gregorian(date)).to_string())
    }

    pub(super) fn plain_date(&self, date: Date) -> String {
        self.with_day(date, &self.plain_date.format(&gregorian(date)).to_string())
    }

    fn with_day(&self, date: Date, said: &str) -> String {
        match self.says_first && date.day() == 1 {
            true => unbroken(&said.replacen("1 ", "1er ", 1)),
            false => unbroken(said),
        }
    }

    pub(super) fn month(&self, date: Date) -> String {
        self.month.format(&gregorian(date)).to_string()
    }

    pub(super) fn month_short(&self, date: Date) -> String {
        self.month_short.format(&gregorian(date)).to_string()
    }

    pub(super) fn weekday(&self, date: Date) -> String {
        self.weekday.format(&gregorian(date)).to_string()
    }

    pub(super) fn weekday_short(&self, date: Date) -> String {
        self.weekday_short.format(&gregorian(date)).to_string()
    }

    pub(super) fn clock(&self, time: Time) -> String {
        let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
        let time = input::Time::try_new(hour, minute, 0, 0).expect("hours and minutes are those of a day");
        unbroken(&self.clock.format(&time).to_string())
    }
}

fn gregorian(date: Date) -> input::Date<Gregorian> {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    input::Date::try_new_gregorian(i32::from(date.year()), month, day).expect("a day that there is")
}

/// A number and what it counts never break apart at the end of a line.
fn unbroken(text: &str) -> String {
    let mut kept = String::with_capacity(text.len() + 4);
    let mut counts = false;
    for letter in text.chars() {
        kept.push(if letter == ' ' && counts { '\u{a0}' } else { letter });
        // In German a day has a point: "8. Dezember".
        counts = letter.is_numeric() || counts && letter == '.';
    }
    kept
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn each_language_writes_a_day_as_its_own_people_do() {
        let day = date(2026, 12, 8);
        for (language, with_year, without, hour) in [
            (Language::Spanish, "martes, 8 de diciembre de 2026", "martes, 8 de diciembre", "18:00"),
            (Language::French, "mardi 8 décembre 2026", "mardi 8 décembre", "18:00"),
            (Language::German, "Dienstag, 8. Dezember 2026", "Dienstag, 8. Dezember", "18:00"),
            (
                Language::Portuguese,
                "terça-feira, 8 de dezembro de 2026",
                "terça-feira, 8 de dezembro",
                "18:00",
            ),
            (Language::Polish, "wtorek, 8 grudnia 2026", "wtorek, 8 grudnia", "18:00"),
            (Language::Arabic, "الثلاثاء، 8 ديسمبر 2026", "الثلاثاء، 8 ديسمبر", "6:00 م"),
            (Language::Welsh, "Dydd Mawrth, 8 Rhagfyr 2026", "Dydd Mawrth, 8 Rhagfyr", "18:00"),
        ] {
            let written = written(language);
            let plain = |said: String| said.replace('\u{a0}', " ");
            assert_eq!(plain(written.day_with_year(day)), with_year);
            assert_eq!(plain(written.day(day)), without);
            assert_eq!(plain(written.clock(time(18, 0, 0, 0))), hour);
        }
        assert_eq!(written(Language::Polish).month(day), "grudzień");
        assert_eq!(written(Language::Spanish).day(day), "martes, 8\u{a0}de diciembre");
        assert_eq!(written(Language::German).day(day), "Dienstag, 8.\u{a0}Dezember");
    }
}

//! What everybody reads: lists, the calendar, the map, listings, paper and pages that stand still.

use jiff::civil::Date;
use pure::months::{Size, Stretch};
use pure::recurrence::DateName;

use super::{MAP, NEAREST_TOWN, TOWNS, Urls, View, WORDS, WORDS_CHECK, escaped, with_done, with_query};
use crate::listings::parts::Kind;

impl Urls {
    /// The front page.
    #[must_use]
    pub fn home(&self) -> String {
        self.page("/")
    }

    /// A list page, without filters.
    #[must_use]
    pub fn list(&self, view: &View) -> String {
        self.page(&view.path())
    }

    /// A list page with its filters, `query` without the question mark.
    #[must_use]
    pub fn list_with(&self, view: &View, query: &str) -> String {
        with_query(self.list(view), query)
    }

    /// Leads from a point to a list near the nearest town (POST).
    #[must_use]
    pub fn nearest_town(&self) -> String {
        self.page(NEAREST_TOWN)
    }

    /// The towns that the beginning of a name may mean, as JSON; `?q=` follows.
    #[must_use]
    pub fn towns(&self) -> String {
        self.page(TOWNS)
    }

    /// Words that hurt and what may be said instead; a text is tried there (POST).
    #[must_use]
    pub fn words(&self) -> String {
        self.page(WORDS)
    }

    /// The same list for other programs.
    #[must_use]
    pub fn words_json(&self) -> String {
        self.page("/words.json")
    }

    /// Looks at a text while somebody writes it (POST).
    #[must_use]
    pub fn words_check(&self) -> String {
        self.page(WORDS_CHECK)
    }

    /// The calendar: leads to the month that is now, or to the one that a form asks for.
    #[must_use]
    pub fn calendar_now(&self) -> String {
        self.page("/calendar")
    }

    /// The map with its filters, and the part of it that is looked at.
    #[must_use]
    pub fn map(&self, query: &str, part: Option<&str>) -> String {
        let parts = [query, part.unwrap_or_default()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        with_query(self.page(MAP), &parts.join("&"))
    }

    /// The pins of a part of the map.
    #[must_use]
    pub fn map_pins(&self) -> String {
        self.page("/map/pins.json")
    }

    /// The land of a part of the map as a picture, and where pins will stand upon it.
    #[must_use]
    pub fn map_land(&self, part: &str, pins: &[(f64, f64)]) -> String {
        let pins: Vec<String> = pins.iter().map(|(x, y)| format!("{x:.0},{y:.0}")).collect();
        let pins = if pins.is_empty() { String::new() } else { format!("&pins={}", pins.join(",")) };
        with_query("/map/land.svg".to_owned(), &format!("{part}{pins}"))
    }

    /// The squares of a map, `land` or `streets`; zoom, column and row follow.
    #[must_use]
    pub fn map_squares(&self, of: &str) -> String {
        format!("/map/{of}")
    }

    /// A month, a week or a day of the calendar, with its filters.
    #[must_use]
    pub fn calendar(&self, stretch: &Stretch, query: &str) -> String {
        let first = stretch.first();
        let path = match stretch.size() {
            Size::Month => format!("/calendar/{:04}/{:02}", first.year(), first.month()),
            Size::Week => {
                let week = first.iso_week_date();
                format!("/calendar/{:04}/w{:02}", week.year(), week.week())
            }
            Size::Day => format!("/calendar/{:04}/{:02}/{:02}", first.year(), first.month(), first.day()),
        };
        with_query(self.page(&path), query)
    }

    /// The month, the week or the day at a path without a language and an ending, also where a zero was left out.
    #[must_use]
    pub fn stretch_at(path: &str) -> Option<Stretch> {
        let mut segments = path.strip_prefix("/calendar/")?.split('/');
        let (year, within, day) = (segments.next()?.parse().ok()?, segments.next()?, segments.next());
        match (within.strip_prefix(['w', 'W']), day, segments.next()) {
            (Some(week), None, None) => Stretch::week(year, week.parse().ok()?),
            (None, None, None) => Stretch::month(year, within.parse().ok()?),
            (None, Some(day), None) => {
                Stretch::day(Date::new(year, within.parse().ok()?, day.parse().ok()?).ok()?)
            }
            _ => None,
        }
    }

    /// A page of the directory of groups.
    #[must_use]
    pub fn groups(&self, page: u32) -> String {
        let query = if page > 1 { format!("page={page}") } else { String::new() };
        with_query(self.page("/groups"), &query)
    }

    /// A listing's page.
    #[must_use]
    pub fn listing(&self, kind: Kind, slug: &str) -> String {
        self.page(&format!("/{}/{slug}", kind.segment()))
    }

    /// One date of a listing.
    #[must_use]
    pub fn date(&self, kind: Kind, slug: &str, date: impl Into<DateName>) -> String {
        let date = date.into();
        self.page(&format!("/{}/{slug}/{date}", kind.segment()))
    }

    /// The form that adds a listing.
    #[must_use]
    pub fn add(&self, kind: Kind) -> String {
        self.page(match kind {
            Kind::Event => "/add",
            Kind::Cafe => "/add/cafe",
        })
    }

    /// The same with a town filled in, by its key.
    #[must_use]
    pub fn add_in(&self, kind: Kind, town: &str) -> String {
        with_query(self.add(kind), &format!("town={}", escaped(town)))
    }

    /// After a form was taken: what happens next.
    #[must_use]
    pub fn added(&self) -> String {
        self.page("/add/thanks")
    }

    /// Confirms an address, from a letter.
    #[must_use]
    pub fn confirm(&self, token: &str) -> String {
        self.page(&format!("/confirm/{token}"))
    }

    /// A visitor's report of a listing.
    #[must_use]
    pub fn flag(&self, slug: &str) -> String {
        self.page(&format!("/flag/{slug}"))
    }

    /// Asks for what a listing hides.
    #[must_use]
    pub fn ask(&self, slug: &str) -> String {
        self.page(&format!("/ask/{slug}"))
    }

    /// After somebody asked: what happens next.
    #[must_use]
    pub fn ask_sent(&self, slug: &str) -> String {
        self.page(&format!("/ask/{slug}/sent"))
    }

    /// A question, for whoever asked it; confirms it (POST).
    #[must_use]
    pub fn asked(&self, token: &str) -> String {
        self.page(&format!("/asked/{token}"))
    }

    /// Takes a question back (POST).
    #[must_use]
    pub fn asked_withdrawal(&self, token: &str) -> String {
        self.page(&format!("/asked/{token}/withdrawal"))
    }

    /// The print room of a listing.
    #[must_use]
    pub fn print_room(&self, slug: &str) -> String {
        self.page(&format!("/print/{slug}"))
    }

    /// One printed piece as a file: `file` as in `poster.pdf`.
    #[must_use]
    pub fn piece(&self, slug: &str, file: &str, query: &str) -> String {
        with_query(self.page(&format!("/print/{slug}/{file}")), query)
    }

    /// What harm reduction is, page by page.
    #[must_use]
    pub fn learn(&self) -> String {
        self.page("/learn")
    }

    /// One page of it.
    #[must_use]
    pub fn learning(&self, slug: &str) -> String {
        self.page(&format!("/learn/{slug}"))
    }

    /// How to start a café, page by page.
    #[must_use]
    pub fn start(&self) -> String {
        self.page("/start")
    }

    /// One page of it.
    #[must_use]
    pub fn starting(&self, slug: &str) -> String {
        self.page(&format!("/start/{slug}"))
    }

    /// The plan of a café: the form, or the plan for a day, as in `2027-03-04`.
    #[must_use]
    pub fn start_plan(&self, day: &str) -> String {
        with_query(self.page("/start/plan"), &dated(day))
    }

    /// The same as a file: `ending` is `ics` or `pdf`, `query` what else is asked for.
    #[must_use]
    pub fn start_plan_file(&self, ending: &str, day: &str, query: &str) -> String {
        let asked = [dated(day), query.to_owned()];
        let asked: Vec<&str> = asked.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        with_query(self.page(&format!("/start/plan.{ending}")), &asked.join("&"))
    }

    /// The same for calendars, as it was made on the day `made`.
    #[must_use]
    pub fn start_plan_calendar(&self, day: &str, made: &str) -> String {
        self.start_plan_file("ics", day, &format!("made={made}"))
    }

    /// Texts to copy about a listing: the form, or those of one.
    #[must_use]
    pub fn press_note(&self, slug: &str) -> String {
        let query = if slug.is_empty() { String::new() } else { format!("listing={}", escaped(slug)) };
        with_query(self.page("/start/press-note"), &query)
    }

    /// Leaflets for everybody.
    #[must_use]
    pub fn leaflets(&self) -> String {
        self.page("/leaflets")
    }

    /// A leaflet to read on the screen.
    #[must_use]
    pub fn leaflet(&self, slug: &str) -> String {
        self.page(&format!("/leaflets/{slug}"))
    }

    /// A leaflet as a file: `ending` is `pdf`, or `svg` for its front.
    #[must_use]
    pub fn leaflet_file(&self, slug: &str, ending: &str, query: &str) -> String {
        with_query(self.page(&format!("/leaflets/{slug}.{ending}")), query)
    }

    /// The general poster.
    #[must_use]
    pub fn posters(&self) -> String {
        self.page("/posters")
    }

    /// The general poster as a file: `ending` is `pdf` or `svg`.
    #[must_use]
    pub fn poster_file(&self, ending: &str, query: &str) -> String {
        with_query(self.page(&format!("/posters/{}.{ending}", crate::http::print::GENERAL_POSTER)), query)
    }

    /// The short address printed on paper.
    #[must_use]
    pub fn short(&self, code: &str) -> String {
        format!("/d/{code}")
    }

    /// The same, to be read by a phone: what leads there is in the language of the paper.
    #[must_use]
    pub fn short_read(&self, code: &str) -> String {
        self.page(&self.short(code))
    }

    /// An uploaded picture, named by its digest; one that says no ending is a JPEG.
    #[must_use]
    pub fn picture(&self, digest: &str) -> String {
        let ending = if digest.contains('.') { "" } else { ".jpg" };
        let query = self.link.as_ref().map(|token| format!("link={token}")).unwrap_or_default();
        with_query(format!("/pictures/{digest}{ending}"), &query)
    }

    /// Overdose and crisis help.
    #[must_use]
    pub fn help_now(&self) -> String {
        self.page("/help-now")
    }

    /// What stands in place of a page when there is no network.
    #[must_use]
    pub fn offline(&self) -> String {
        self.page("/offline")
    }

    /// The script that keeps Help now in a browser. Where it lies says for which pages it speaks: all of its language.
    #[must_use]
    pub fn offline_script(&self) -> String {
        self.page("/offline.js")
    }

    /// What a device keeps because somebody chose so, as that device alone knows it.
    #[must_use]
    pub fn saved(&self) -> String {
        self.page("/saved")
    }

    /// The script of the buttons and switches for that; `fingerprint` names what is in it.
    #[must_use]
    pub fn saved_script(&self, fingerprint: &str) -> String {
        with_query(self.page("/saved.js"), fingerprint)
    }

    /// What a phone asks when somebody puts the site on its home screen.
    #[must_use]
    pub fn manifest(&self) -> String {
        self.page("/manifest.webmanifest")
    }

    /// What we promise visitors and organisers, and what nobody can.
    #[must_use]
    pub fn safety(&self) -> String {
        self.page("/safety")
    }

    /// The part of it about screens that others see.
    #[must_use]
    pub fn shared_screen(&self) -> String {
        format!("{}#shared-screen", self.safety())
    }

    /// For whom the site works, and for whom it does not yet.
    #[must_use]
    pub fn accessibility(&self) -> String {
        self.page("/accessibility")
    }

    /// The guide for whoever runs a site like this.
    #[must_use]
    pub fn running_this_site(&self) -> String {
        self.page("/about/running-this-site")
    }

    /// How far each language is, and how to help.
    #[must_use]
    pub fn translating(&self) -> String {
        self.page("/about/translating")
    }

    /// About this site.
    #[must_use]
    pub fn about(&self) -> String {
        self.page("/about")
    }

    /// The page about this site, which says what was done.
    #[must_use]
    pub fn about_after(&self, done: &str) -> String {
        with_done(self.about(), done)
    }

    /// What is kept, what never is.
    #[must_use]
    pub fn privacy(&self) -> String {
        self.page("/privacy")
    }

    /// An embedded file: `name` is the hashed name.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        format!("/assets/{name}")
    }

    /// One page of a list, with its filters.
    #[must_use]
    pub fn list_page(&self, view: &View, query: &str, page: u32) -> String {
        match (query.is_empty(), page) {
            (_, 0 | 1) => self.list_with(view, query),
            (true, page) => self.list_with(view, &format!("page={page}")),
            (false, page) => self.list_with(view, &format!("{query}&page={page}")),
        }
    }

    /// One page of a day of the calendar, with its filters.
    #[must_use]
    pub fn calendar_page(&self, stretch: &Stretch, query: &str, page: u32) -> String {
        match (query.is_empty(), page) {
            (_, 0 | 1) => self.calendar(stretch, query),
            (true, page) => self.calendar(stretch, &format!("page={page}")),
            (false, page) => self.calendar(stretch, &format!("{query}&page={page}")),
        }
    }

    /// A point for whatever program shows maps on the visitor's machine.
    #[must_use]
    pub fn geo(&self, latitude: f64, longitude: f64) -> String {
        format!("geo:{latitude},{longitude}")
    }

    /// A point on the map of others. Whoever goes there leaves the site.
    #[must_use]
    pub fn open_street_map(&self, latitude: f64, longitude: f64) -> String {
        format!(
            "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
        )
    }

    /// What a harm reduction café stands for.
    #[must_use]
    pub fn principles(&self) -> String {
        self.page("/principles")
    }
}

fn dated(day: &str) -> String {
    if day.is_empty() { String::new() } else { format!("date={}", escaped(day)) }
}

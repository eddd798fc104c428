//! Letters to people who follow something: what must still be true when each is sent, and what they are made of.
//!
//! Only news, daily and weekly letters and those before a date are letters of a list, with one address that ends them (RFC 8058); a letter that asks
//! to confirm, or that was asked for, is none.

mod cancelled;
mod changed;
mod confirm;
mod digest;
mod known;
mod new;
mod next_date;
mod withdrawn;

use jiff::civil::{Date, DateTime};
use pure::{
    recurrence::{DateStatus, Occurrence},
    zones::Zone,
};

use super::{
    Concerning, Ready, mail_host,
    post::List,
    put, shared,
    sheet::Sheet,
    store::{self, Waiting},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    follows::{
        self, Follow, Pace, Rhythm, differences, facts,
        parts::zone_in_words,
        telling::{Kind, is_over},
    },
    ids::{FollowId, ListingId, Moment, NewsId, PersonId},
    listings::{PublicListing, public::PublicPlace},
    tokens::Purpose,
    urls::Urls,
    words::Words,
};

/// The kinds of letter to a follower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ToFollower {
    /// Asks the owner of an address to say yes.
    Confirm,
    /// Somebody asked for what they get already: the link of their page.
    Known,
    /// A piece of news.
    News(Kind),
    /// What comes today and tomorrow, and what is new, once a day.
    Daily,
    /// What comes, and what is new, once a week.
    Weekly,
    /// The next date of one listing, before it comes.
    NextDate,
}

impl ToFollower {
    const ALL: &[Self] = &[
        Self::Confirm,
        Self::Known,
        Self::News(Kind::New),
        Self::News(Kind::Back),
        Self::News(Kind::Changed),
        Self::News(Kind::Cancelled),
        Self::News(Kind::Withdrawn),
        Self::Daily,
        Self::Weekly,
        Self::NextDate,
    ];

    /// As the outbox writes it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "follow-confirm",
            Self::Known => "follow-known",
            Self::News(Kind::New) => "news-new",
            Self::News(Kind::Back) => "news-back",
            Self::News(Kind::Changed) => "news-changed",
            Self::News(Kind::Cancelled) => "news-cancelled",
            Self::News(Kind::Withdrawn) => "news-withdrawn",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::NextDate => "next-date",
        }
    }

    /// The rhythm that it comes in.
    fn rhythm(self) -> Rhythm {
        match self {
            Self::Daily => Rhythm::Daily,
            Self::Weekly => Rhythm::Weekly,
            Self::NextDate => Rhythm::NextDate,
            Self::Confirm | Self::Known | Self::News(_) => Rhythm::Instant,
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|letter| letter.as_str() == text)
    }
}

/// Whom a piece of news is for.
pub(crate) struct Audience {
    pub(crate) letter: ToFollower,
    pub(crate) news: NewsId,
    pub(crate) listing: ListingId,
    /// Keys of groups, as JSON.
    pub(crate) groups: String,
    /// Topics, as JSON.
    pub(crate) topics: String,
    /// Keys of towns, each with a distance, as JSON.
    pub(crate) towns: String,
    /// Codes of languages, as JSON.
    pub(crate) languages: String,
    pub(crate) now: Moment,
    pub(crate) due: Moment,
}

/// Writes a letter about a follow into the outbox. The same cause writes one letter, however often.
pub(crate) async fn write(
    desk: &Desk,
    tx: &mut Tx,
    letter: ToFollower,
    person: PersonId,
    follow: FollowId,
    cause: &str,
) -> Result<(), Broken> {
    let cause = format!("{}:{}:{cause}", letter.as_str(), follow.0);
    put(desk, tx, letter.as_str(), person, Concerning::Follow(follow), &cause).await
}

/// Writes a piece of news to everybody it is for, in one step. Says how many letters it wrote.
pub(crate) async fn write_news(desk: &Desk, tx: &mut Tx, audience: &Audience) -> Result<u64, Broken> {
    let stem = desk.chance.uuid();
    store::add_news(tx, audience, audience.letter.as_str(), &stem, mail_host(desk)).await
}

/// Writes the daily or weekly letters of an hour and a zone that are due, named by a day. Says how many it wrote.
pub(crate) async fn write_digests(
    desk: &Desk,
    tx: &mut Tx,
    pace: &Pace,
    day: Date,
    now: Moment,
) -> Result<u64, Broken> {
    let stem = desk.chance.uuid();
    store::add_digests(tx, pace, &day.to_string(), &stem, mail_host(desk), now).await
}

/// Writes the letters before a next date that are due. Says how many it wrote.
pub(crate) async fn write_reminders(desk: &Desk, tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    let stem = desk.chance.uuid();
    store::add_reminders(tx, &stem, mail_host(desk), now).await
}

/// How many letters of a kind were written to somebody after a moment; about one follow, or about whatever.
pub(crate) async fn count_since(
    tx: &mut Tx,
    letter: ToFollower,
    person: PersonId,
    follow: Option<FollowId>,
    after: Moment,
) -> Result<i64, Broken> {
    store::count_since(tx, letter.as_str(), person, follow, after).await
}

/// Whether a letter about some news has gone out.
pub(crate) async fn was_told(tx: &mut Tx, news: NewsId) -> Result<bool, Broken> {
    store::is_told(tx, news, false).await
}

/// Whether a letter about some news has gone out, or waits to.
pub(crate) async fn is_told(tx: &mut Tx, news: NewsId) -> Result<bool, Broken> {
    store::is_told(tx, news, true).await
}

/// Letters about some news that waited are due now.
pub(crate) async fn hasten(tx: &mut Tx, news: NewsId, now: Moment) -> Result<(), Broken> {
    store::hasten(tx, news, now).await
}

/// What every letter to a follower is made of.
struct About<'a> {
    words: Words,
    urls: &'a Urls,
    now: Moment,
    follow: &'a Follow,
    unsubscribe_link: String,
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, letter: ToFollower, row: &Waiting) -> Result<Option<Ready>, Broken> {
    let Some(id) = row.follow_id else { return Ok(None) };
    let Some(follow) = follows::by_id(desk, id).await? else { return Ok(None) };
    let about = About {
        words: desk.words(),
        urls: &desk.urls,
        now: desk.clock.now(),
        follow: &follow,
        unsubscribe_link: desk.urls.absolute(&desk.urls.unsubscribe(&desk.key.token(
            Purpose::Unsubscribe,
            id.0,
            0,
        ))),
    };
    let wanted = |rhythm| follow.is_confirmed && !follow.is_paused && follow.pace.rhythm == rhythm;
    // Whoever was told of a date beforehand hears at once when it changes.
    let concerned = |kind| kind != Kind::New && follow.reminded_until.is_some();
    match letter {
        ToFollower::Confirm => {
            let waits = !follow.is_confirmed && !follows::is_forgotten(desk, &follow);
            Ok(waits.then(|| Ready::from(confirm::sheet(&about))))
        }
        ToFollower::Known => Ok(follow.is_confirmed.then(|| Ready::from(known::sheet(&about)))),
        ToFollower::News(kind) if wanted(Rhythm::Instant) || wanted(Rhythm::NextDate) && concerned(kind) => {
            let Some((sheet, uid)) = news(desk, &about, kind, row).await? else { return Ok(None) };
            Ok(Some(Ready { thread: Some(uid), ..about.of_list(sheet) }))
        }
        ToFollower::Daily | ToFollower::Weekly if wanted(letter.rhythm()) => {
            let before = store::digest_before(&desk.db, id, row.id).await?;
            let after = before.max(follow.rhythm_since).unwrap_or(row.written_at);
            let digest = follows::digests::digest(desk, &follow, after, row.written_at).await?;
            Ok((!digest.is_empty()).then(|| about.of_list(digest::sheet(&about, &digest))))
        }
        ToFollower::NextDate if wanted(Rhythm::NextDate) => {
            let Some((sheet, uid)) = next_date(desk, &about, row).await? else { return Ok(None) };
            Ok(Some(Ready { thread: Some(uid), ..about.of_list(sheet) }))
        }
        ToFollower::News(_) | ToFollower::Daily | ToFollower::Weekly | ToFollower::NextDate => Ok(None),
    }
}

/// The next date of a listing and the UID of that, as far as it is still ahead and takes place.
async fn next_date(desk: &Desk, about: &About<'_>, row: &Waiting) -> Result<Option<(Sheet, String)>, Broken> {
    let (Some(id), Some(starts_at)) = (row.listing_id, row.starts_at) else { return Ok(None) };
    let Some(listing) = shared::listing(desk, id).await? else { return Ok(None) };
    let (is_public, _) = shared::standing(desk, id).await?;
    if !is_public || listing.cancelled.is_some() || starts_at <= about.now {
        return Ok(None);
    }
    let coming = listing.coming(about.now.timestamp());
    let date = coming
        .iter()
        .find(|date| date.status != DateStatus::Cancelled && Moment::from(date.starts_at) == starts_at);
    Ok(date.map(|date| (next_date::sheet(about, &listing, date), listing.uid.clone())))
}

/// A piece of news and the UID of its listing, as far as it is still true.
async fn news(
    desk: &Desk,
    about: &About<'_>,
    kind: Kind,
    row: &Waiting,
) -> Result<Option<(Sheet, String)>, Broken> {
    let (Some(id), Some(news)) = (row.listing_id, row.news_id) else { return Ok(None) };
    let Some(listing) = shared::listing(desk, id).await? else { return Ok(None) };
    let (is_public, is_withdrawn) = shared::standing(desk, id).await?;
    let differences = match shared::before(desk, news).await? {
        Some(before) if is_public => {
            // What was kept is kept in its own words.
            let now = facts::Facts::of(&listing.told_in(listing.language()));
            let reader = Some(&about.follow.pace.zone);
            differences::between(about.words, &before, &now, about.now.timestamp(), reader)
        }
        _ => Vec::new(),
    };
    let is_cancelled = listing.cancelled.is_some();
    let sheet = match kind {
        Kind::New | Kind::Back if is_public && !is_cancelled && !is_over(&listing, about.now) => {
            Some(new::sheet(about, &listing, kind))
        }
        // A change that cancels the whole has a letter of its own.
        Kind::Changed if is_public && !differences.is_empty() => {
            let says_more = !is_cancelled || !differences.iter().any(|difference| difference.is_cancellation);
            says_more.then(|| changed::sheet(about, &listing, &differences))
        }
        Kind::Cancelled if is_public && is_cancelled => Some(cancelled::sheet(about, &listing, &differences)),
        Kind::Withdrawn if is_withdrawn => Some(withdrawn::sheet(about, &listing)),
        _ => None,
    };
    Ok(sheet.map(|sheet| (sheet, listing.uid.clone())))
}

/// The zone that a listing's clocks show.
fn zone_of(listing: &PublicListing) -> &Zone {
    listing.schedule.as_ref().map_or(&listing.zone, |schedule| &schedule.zone)
}

impl About<'_> {
    /// What a letter says where a town is followed, which it names; or what it says otherwise.
    fn near_or(&self, near: impl FnOnce(String) -> String, otherwise: impl FnOnce() -> String) -> String {
        match self.follow.near() {
            Some(town) => near(town.name()),
            None => otherwise(),
        }
    }

    fn follower_link(&self) -> String {
        self.urls.absolute(&self.urls.follower(&self.follow.token))
    }

    fn listing_link(&self, listing: &PublicListing) -> String {
        self.urls.absolute(&self.urls.listing(listing.kind, &listing.slug))
    }

    /// Says at the end of a letter why it came, and how to have no more.
    fn ended(&self, sheet: Sheet) -> Sheet {
        let words = self.words;
        sheet
            .small(words.letter_follow_page(), self.follower_link())
            .small(words.letter_follow_stop(), self.unsubscribe_link.clone())
            .because(words.letter_follow_footer(self.follow.what_in_words(words)))
    }

    /// A letter of the list that its reader follows.
    fn of_list(&self, sheet: Sheet) -> Ready {
        // A list is named like a host, without a port (RFC 2919 2).
        let host = self.urls.host().split(':').next().unwrap_or_default();
        let list = List {
            id: format!("{}.follow.{host}", self.follow.what.as_str()),
            unsubscribe: self.unsubscribe_link.clone(),
        };
        Ready { list: Some(list), ..Ready::from(self.ended(sheet)) }
    }

    /// "Tuesday 8 December 2026, 6 pm to 8 pm, London time".
    fn day_and_span(&self, listing: &PublicListing, start: DateTime, end: DateTime) -> String {
        self.with_zone(listing, self.day_and_hours(listing, start, end))
    }

    /// The same without the zone.
    fn day_and_hours(&self, listing: &PublicListing, start: DateTime, end: DateTime) -> String {
        let words = self.words;
        words.time_day_and_span(
            words.day_with_year(start.date()),
            words.span(start, end, listing.all_day(), start.date()),
        )
    }

    /// Whose clock it is: letters are read far from where they were asked for, and are passed on.
    fn with_zone(&self, listing: &PublicListing, said: String) -> String {
        match listing.all_day() {
            true => said,
            false => self.words.letter_when_zone(said, zone_in_words(self.words, zone_of(listing))),
        }
    }

    /// How often and when next, in a line each; or that the dates are to be announced.
    fn when(&self, listing: &PublicListing) -> Vec<String> {
        let Some(schedule) = &listing.schedule else { return vec![self.words.letter_dates_to_come()] };
        let now = self.now.timestamp();
        let coming = listing.coming(now).into_iter().find(|date| date.status != DateStatus::Cancelled);
        let next = coming.map(|next| self.day_and_span(listing, next.start, next.end));
        let how_often = differences::rhythm(self.words, schedule, now);
        match (schedule.repeats(), next) {
            (false, Some(next)) => vec![next],
            (true, Some(next)) if listing.cancelled.is_none() => {
                vec![how_often, self.words.list_next(next)]
            }
            _ => vec![self.with_zone(listing, how_often)],
        }
    }

    /// Where it is in one line, as far as everybody may know; on one date it may be elsewhere.
    fn place(&self, listing: &PublicListing, date: Option<&Occurrence>) -> Option<String> {
        let words = self.words;
        let elsewhere = date.and_then(|date| listing.different(date).place);
        if let Some(place) = elsewhere {
            return Some(words.letter_this_time_at(place));
        }
        let said = match &listing.place {
            Some(place) => {
                let lines = facts::place_lines(self.words, place).join(", ");
                match place {
                    PublicPlace::Known(_) => lines,
                    PublicPlace::Area(_) => words.letter_place_area(lines),
                    PublicPlace::OnRequest(_) => words.letter_place_on_request(lines),
                }
            }
            None => String::new(),
        };
        let said = match (said.is_empty(), listing.attendance.has_link()) {
            (true, true) => words.list_online(),
            (false, true) => words.letter_place_or_online(said),
            _ => said,
        };
        (!said.is_empty()).then_some(said)
    }

    fn cost(&self, listing: &PublicListing) -> Option<String> {
        let cost = listing.cost.and_then(|cost| differences::choice(self.words, "cost", cost.as_str()));
        let said: Vec<String> = cost.into_iter().chain(listing.cost_note.clone()).collect();
        (!said.is_empty()).then(|| self.words.in_a_row(&said))
    }

    /// When, where and what it costs, a paragraph each.
    fn facts(&self, sheet: Sheet, listing: &PublicListing) -> Sheet {
        let said = self.when(listing).into_iter().chain(self.place(listing, None)).chain(self.cost(listing));
        said.fold(sheet, Sheet::text)
    }
}

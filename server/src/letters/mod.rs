//! Letters: one file each. A letter is a row of the outbox; its words and links are put in when it is sent.

mod appeal_refused;
pub mod bounces;
mod change_published;
mod change_rejected;
mod confirm;
mod edited;
pub(crate) mod followers;
pub(crate) mod groups;
pub(crate) mod handed;
mod held;
mod hidden;
pub(crate) mod imports;
pub(crate) mod links;
mod looks_again;
mod new_link;
pub mod outbox;
pub(crate) mod pace;
pub(crate) mod people;
pub mod post;
mod published;
mod question;
pub(crate) mod queue;
mod rejected;
pub(crate) mod replies;
pub(crate) mod requests;
pub mod seen;
pub(crate) mod shared;
pub mod sheet;
pub mod signing;
pub(crate) mod store;
pub(crate) mod suppressions;
pub(crate) mod sweeps;
mod withdrawn;

use std::sync::Arc;

use jiff::civil::DateTime;

use followers::ToFollower;
use sheet::Sheet;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    follows::{parts::zone_in_words, telling::Kind},
    ids::{
        ActId, AddressChangeId, ClaimId, DecisionId, FollowId, HolderId, ImportId, ListingId, MembershipId,
        Moment, PersonId, RequestId, SignInId,
    },
    listings::{self, PublicListing, State, holders, public},
    moderation,
    tokens::Purpose,
    urls::Urls,
    words::{Language, Words},
};

/// A longer calendar is not put beside a letter: a series that bends a thousand times is better followed by its feed.
const CALENDAR_MOST: usize = 100 * 1024;

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Asks the organiser to confirm their address; holds the private link.
    Confirm,
    /// Everybody can see the listing now.
    Published,
    /// A moderator looks at it first.
    Held,
    /// A moderator said no, and why.
    Rejected,
    /// A change that waited is public now.
    ChangePublished,
    /// A moderator said no to a change, and why.
    ChangeRejected,
    /// A moderator changed the listing, and says what.
    Edited,
    /// A moderator has hidden the listing while they look into it.
    Hidden,
    /// The listing was taken off the site.
    Withdrawn,
    /// The private link was replaced; holds the new one.
    NewLink,
    /// A moderator has taken back what an earlier letter told.
    LooksAgain,
    /// A moderator has looked once more at a rejection, and it stands.
    AppealRefused,
    /// Asks whether the next date takes place.
    Question,
}

impl Letter {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Confirm,
        Self::Published,
        Self::Held,
        Self::Rejected,
        Self::ChangePublished,
        Self::ChangeRejected,
        Self::Edited,
        Self::Hidden,
        Self::Withdrawn,
        Self::NewLink,
        Self::LooksAgain,
        Self::AppealRefused,
        Self::Question,
    ];

    /// As the outbox writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Published => "published",
            Self::Held => "held",
            Self::Rejected => "rejected",
            Self::ChangePublished => "change_published",
            Self::ChangeRejected => "change_rejected",
            Self::Edited => "edited",
            Self::Hidden => "hidden",
            Self::Withdrawn => "withdrawn",
            Self::NewLink => "new_link",
            Self::LooksAgain => "looks_again",
            Self::AppealRefused => "appeal_refused",
            Self::Question => "question",
        }
    }

    /// Whether everybody who looks after the listing gets it, too: they need to know as much as its organiser.
    pub(crate) fn is_shared(self) -> bool {
        matches!(self, Self::Rejected | Self::Hidden | Self::Edited | Self::Withdrawn | Self::Question)
    }

    /// The decision whose reason it tells.
    fn decided(self) -> Option<moderation::Verb> {
        match self {
            Self::ChangeRejected => Some(moderation::Verb::ChangeRejected),
            Self::Edited => Some(moderation::Verb::Edited),
            Self::Hidden => Some(moderation::Verb::Hidden),
            Self::AppealRefused => Some(moderation::Verb::AppealRefused),
            _ => None,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|letter| letter.as_str() == text)
    }
}

/// What a letter about a listing is made of.
pub(crate) struct About<'a> {
    pub(crate) words: Words,
    pub(crate) urls: &'a Urls,
    pub(crate) listing: &'a PublicListing,
    pub(crate) now: jiff::Timestamp,
    pub(crate) confirm_link: String,
    /// What opens its private pages for whom it goes to.
    pub(crate) manage_token: &'a str,
    pub(crate) manage_link: String,
    pub(crate) reason: Option<String>,
}

impl About<'_> {
    /// When the listing takes place next, in words with the year; or that the dates are to be announced.
    fn when(&self) -> String {
        let next = self.listing.coming(self.now).into_iter().next();
        let first = self.listing.schedule.as_ref().map(|schedule| (schedule.start, schedule.end));
        match next.map(|date| (date.start, date.end)).or(first) {
            Some((start, end)) => self.day_and_span(start, end),
            None => self.words.letter_dates_to_come(),
        }
    }

    /// "Tuesday 8 December 2026, 6 pm to 8 pm, London time".
    fn day_and_span(&self, start: DateTime, end: DateTime) -> String {
        let (words, listing) = (self.words, self.listing);
        let said = words.time_day_and_span(
            words.day_with_year(start.date()),
            words.span(start, end, listing.all_day(), start.date()),
        );
        let zone = listing.schedule.as_ref().map_or(&listing.zone, |schedule| &schedule.zone);
        match listing.all_day() {
            true => said,
            false => words.letter_when_zone(said, zone_in_words(words, zone)),
        }
    }

    fn public_link(&self) -> String {
        self.urls.absolute(&self.urls.listing(self.listing.kind, &self.listing.slug))
    }
}

/// Writes a letter into the outbox, in the change that causes it. The same cause writes one letter, however often.
pub(crate) async fn write(
    desk: &Desk,
    tx: &mut Tx,
    letter: Letter,
    person: PersonId,
    listing: Option<ListingId>,
    cause: &str,
) -> Result<(), Broken> {
    let about = listing.map_or(0, |listing| listing.0);
    if let Some(listing) = listing.filter(|_| letter.is_shared()) {
        write_to_holders(desk, tx, letter, listing, cause).await?;
    }
    let cause = format!("{}:{about}:{}:{cause}", letter.as_str(), person.0);
    put(desk, tx, letter.as_str(), person, Concerning::Listing(listing), &cause).await
}

/// Writes the same letter to everybody else who looks after a listing: to each with a link of their own, and with nobody's
/// address but theirs.
pub(crate) async fn write_to_holders(
    desk: &Desk,
    tx: &mut Tx,
    letter: Letter,
    listing: ListingId,
    cause: &str,
) -> Result<(), Broken> {
    let (stem, now) = (desk.chance.uuid(), desk.clock.now());
    store::add_to_holders(tx, letter.as_str(), listing, None, cause, (&stem, mail_host(desk)), now).await
}

/// Whether a letter of a kind was written to somebody after a moment: nobody gets heaps of them.
pub(crate) async fn was_written(
    tx: &mut Tx,
    kind: impl Into<&'static str>,
    person: PersonId,
    after: Moment,
) -> Result<bool, Broken> {
    Ok(times_written(tx, kind, person, after).await? > 0)
}

/// How many of a kind were written to somebody after a moment.
pub(crate) async fn times_written(
    tx: &mut Tx,
    kind: impl Into<&'static str>,
    person: PersonId,
    after: Moment,
) -> Result<i64, Broken> {
    store::count_since(tx, kind.into(), person, None, after).await
}

/// What became of a letter that nobody shall read any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recalled {
    /// It had not gone out, and never does.
    Dropped,
    /// It had gone out.
    Gone,
    /// None was written.
    Never,
}

/// A letter about a decision shall not go out any more.
pub(crate) async fn recall(
    tx: &mut Tx,
    letter: Letter,
    listing: ListingId,
    decision: DecisionId,
) -> Result<Recalled, Broken> {
    store::recall(tx, letter.as_str(), listing, &decision.0.to_string()).await
}

/// The letters about an act shall not go out any more.
pub(crate) async fn recall_of_act(tx: &mut Tx, act: ActId) -> Result<Recalled, Broken> {
    store::recall_of_act(tx, act).await
}

/// What a letter concerns.
#[derive(Clone, Copy)]
enum Concerning {
    /// Everything that its reader holds private links to.
    TheirLinks,
    /// A listing; `None` when it is about none of them.
    Listing(Option<ListingId>),
    Follow(FollowId),
    Import(ImportId),
    SignIn(SignInId),
    /// Somebody who looks after a listing.
    Holder(ListingId, HolderId),
    AddressChange(AddressChangeId),
    /// Somebody of a group.
    Membership(MembershipId),
    Claim(ClaimId),
    /// Somebody asks for what a listing hides; and of what date it tells, when it goes out by itself.
    Request {
        listing: ListingId,
        request: RequestId,
        starts_at: Option<Moment>,
    },
}

/// Puts a letter in the outbox. Its Message-ID is made here and stays, however often it is tried.
async fn put(
    desk: &Desk,
    tx: &mut Tx,
    kind: &str,
    person: PersonId,
    concerning: Concerning,
    cause: &str,
) -> Result<(), Broken> {
    let message_id = format!("<{}@{}>", desk.chance.uuid(), mail_host(desk));
    let kind = (kind, is_asked_for(kind));
    store::add(tx, kind, person, concerning, cause, &message_id, desk.clock.now()).await
}

/// Letters that somebody has just asked for by typing the address: they wait for it, and by one of them the owner of an
/// address that takes none says that it is there after all.
fn is_asked_for(kind: &str) -> bool {
    kind == Letter::Confirm.as_str()
        || kind == ToFollower::Confirm.as_str()
        || kind == links::KIND
        || requests::Kind::parse(kind) == Some(requests::Kind::Confirm)
        || matches!(people::Kind::parse(kind), Some(people::Kind::SignIn | people::Kind::NewAddress))
}

/// The host that letters come from, for their Message-IDs.
fn mail_host(desk: &Desk) -> &str {
    desk.settings.mail_from.rsplit_once('@').map_or("localhost", |(_, host)| host)
}

/// A letter as it goes out: its words, and what stands on its envelope because of them.
pub(crate) struct Ready {
    pub(crate) sheet: Sheet,
    pub(crate) thread: Option<String>,
    pub(crate) list: Option<post::List>,
    pub(crate) calendar: Option<Arc<post::CalendarFile>>,
}

impl From<Sheet> for Ready {
    fn from(sheet: Sheet) -> Self {
        Self { sheet, thread: None, list: None, calendar: None }
    }
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(crate) async fn compose(desk: &Desk, row: &store::Waiting) -> Result<Option<Ready>, Broken> {
    let theirs = desk.in_language(Language::of_tag(&row.language));
    let ready = compose_words(&theirs, row).await?;
    match (ready, row.listing_id) {
        (Some(ready), Some(listing)) => with_calendar(&theirs, row, listing, ready).await.map(Some),
        (ready, _) => Ok(ready),
    }
}

/// Beside letters that say when something takes place, or that it does not after all, lies the listing for a calendar.
async fn with_calendar(
    desk: &Desk,
    row: &store::Waiting,
    listing: ListingId,
    ready: Ready,
) -> Result<Ready, Broken> {
    let is_wanted = Letter::parse(&row.kind) == Some(Letter::Published)
        || matches!(
            ToFollower::parse(&row.kind),
            Some(ToFollower::News(Kind::New | Kind::Back | Kind::Changed | Kind::Cancelled))
        );
    if !is_wanted {
        return Ok(ready);
    }
    Ok(Ready { calendar: shared::file(desk, listing, CALENDAR_MOST).await?, ..ready })
}

async fn compose_words(desk: &Desk, row: &store::Waiting) -> Result<Option<Ready>, Broken> {
    if let Some(letter) = ToFollower::parse(&row.kind) {
        return followers::compose(desk, letter, row).await;
    }
    if row.kind == links::KIND {
        return Ok(links::compose(desk, row).await?.map(Ready::from));
    }
    if let Some(kind) = people::Kind::parse(&row.kind) {
        return Ok(people::compose(desk, kind, row).await?.map(Ready::from));
    }
    if let Some(kind) = sweeps::Kind::parse(&row.kind) {
        return Ok(sweeps::compose(desk, kind, row).await?.map(Ready::from));
    }
    if let Some(kind) = imports::Kind::parse(&row.kind) {
        return Ok(imports::compose(desk, kind, row).await?.map(Ready::from));
    }
    if row.kind == queue::KIND {
        return Ok(queue::compose(desk, row).await?.map(Ready::from));
    }
    if let Some(kind) = requests::Kind::parse(&row.kind) {
        return Ok(requests::compose(desk, kind, row).await?.map(Ready::from));
    }
    if groups::are(&row.kind) {
        return Ok(groups::compose(desk, row).await?.map(Ready::from));
    }
    Ok(compose_to_organiser(desk, row).await?.map(Ready::from))
}

/// Letters to whoever runs a listing, or looks after it with them.
async fn compose_to_organiser(desk: &Desk, row: &store::Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(letter) = Letter::parse(&row.kind) else { return Ok(None) };
    let Some(id) = row.listing_id else { return Ok(None) };
    let Some(stored) = listings::store::load(&desk.db, &[id]).await?.pop() else { return Ok(None) };
    // It is somebody else's by now: a letter that waited meanwhile would bring the new private link to the old address.
    if row.holder_id.is_none() && stored.person_id != row.person_id {
        return Ok(None);
    }
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    let state = moderation::state_of(desk, id).await?;
    let reason = match (letter.decided(), &state) {
        (Some(verb), _) => moderation::newest_reason(desk, id, verb).await?,
        (None, State::Rejected { reason }) => Some(reason.clone()),
        _ => None,
    };
    let now = looks_again::Now {
        is_seen: state == State::Public,
        change_waits: letter == Letter::LooksAgain && listings::editing::has_waiting(desk, id).await?,
    };
    let upon_report = letter == Letter::Hidden && moderation::is_hidden_upon_report(desk, id).await?;
    let still_true = match letter {
        Letter::Confirm => state == State::Unconfirmed,
        Letter::Published | Letter::ChangePublished | Letter::Question => state == State::Public,
        Letter::Held => state == State::Waiting,
        Letter::Rejected | Letter::ChangeRejected | Letter::Edited => reason.is_some(),
        Letter::Hidden => state == State::Hidden,
        Letter::Withdrawn => state == State::Withdrawn,
        Letter::NewLink => true,
        Letter::LooksAgain => match state {
            State::Public | State::Waiting | State::Hidden => true,
            State::Rejected { .. } => moderation::appeals::is_open(desk, id).await?,
            State::Unconfirmed | State::Withdrawn => false,
        },
        Letter::AppealRefused => matches!(state, State::Rejected { .. }) && reason.is_some(),
    };
    if !still_true {
        return Ok(None);
    }
    let token = |purpose| desk.key.token(purpose, id.0, stored.link_generation);
    let manage = match row.holder_id {
        Some(holder) => match holders::link_of(desk, holder).await? {
            Some(theirs) => theirs,
            // They do not look after it any more.
            None => return Ok(None),
        },
        None => token(Purpose::Manage),
    };
    let about = About {
        words: desk.words(),
        urls: &desk.urls,
        now: desk.clock.timestamp(),
        confirm_link: desk.urls.absolute(&desk.urls.confirm(&token(Purpose::Confirm))),
        manage_token: &manage,
        manage_link: desk.urls.absolute(&desk.urls.manage(&manage)),
        listing: &listing,
        reason,
    };
    let sheet = match letter {
        Letter::Question => match listings::questions::next_open(&listing, about.now) {
            Some(date) => question::sheet(&about, &date),
            None => return Ok(None),
        },
        Letter::Confirm => confirm::sheet(&about),
        Letter::Published => published::sheet(&about),
        Letter::Held => held::sheet(&about),
        Letter::Rejected => rejected::sheet(&about),
        Letter::ChangePublished => change_published::sheet(&about),
        Letter::ChangeRejected => change_rejected::sheet(&about),
        Letter::Edited => edited::sheet(&about),
        Letter::Hidden => hidden::sheet(&about, upon_report),
        Letter::Withdrawn => withdrawn::sheet(&about),
        Letter::NewLink => new_link::sheet(&about),
        Letter::LooksAgain => looks_again::sheet(&about, now),
        Letter::AppealRefused => appeal_refused::sheet(&about),
    };
    Ok(Some(match row.holder_id {
        Some(_) => sheet.because(about.words.letter_holder_footer()),
        None => sheet,
    }))
}

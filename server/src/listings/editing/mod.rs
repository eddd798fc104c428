//! Changing one's mind: edit a listing or one of its dates, cancel, take back, bring back, renew the private link.
//!
//! What is cancelled or taken back is so at once, whoever says it: nobody shall stand before a locked door. Other
//! changes that matter wait for a moderator when nobody knows their author yet; the old words stay public meanwhile.

mod dates;
mod erasing;
mod proposals;
mod returning;
mod series;
mod standing;
pub(crate) mod store;
mod texts;
pub(in crate::listings) mod typed;

use thiserror::Error;

pub use dates::{DateForm, cancel_date, change_date, date_form, foresee, is_sure, keep_date, sure};
pub(crate) use erasing::{erase, forget_erased};
pub use proposals::{Proposal, drop_proposal};
pub(crate) use proposals::{
    Proposed, apply_proposal, forget_proposal, has_waiting, proposal_by_id, waiting_proposals,
};
pub use returning::{ReturnError, return_to};
pub(crate) use returning::{TakenBack, take_back};
pub use series::{APPLIES, Applies, Foreseen, LATER, add_date, end_series, go_on, leave_out, take_in};
pub use standing::{CancelError, bring_back, cancel, renew_link, uncancel, withdraw};
pub use texts::{TextForm, Texts, put_text, remove_text, say_language, text_form, texts};
pub use typed::{Clash, Conflict, FIELDS, written};

use super::{
    PublicListing, Refusal, Refusals, State, dates as calendar, hiding,
    history::{self, Snapshot, Writer},
    holders, links_in, public, search,
    store::{self as listings_store, Stored},
    submission::{self, Submission},
    texts as listings_texts, today_in,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows::{self, News},
    groups::names,
    ids::{HolderId, ListingId, Moment, PersonId},
    letters::{self, Letter},
    library::{self, SafePicture},
    listings::{LINKS_MOST, parts::Kind},
    moderation::{
        self,
        appeals::{self, Appealing},
    },
    people,
    people::{Moderator, SignedIn},
    places,
    tokens::{Key, Purpose},
    words::Words,
};

/// The right to change one listing: by its private link, or as a moderator. Only this room makes one.
#[derive(Clone, Debug)]
pub struct Editor {
    id: ListingId,
    by: By,
}

#[derive(Clone, Copy, Debug)]
enum By {
    /// By a generation of the private link.
    Organiser(PersonId, i64),
    /// One of those who look after it beside its organiser, by a generation of their own link.
    Holder {
        person: PersonId,
        id: HolderId,
        generation: i64,
        asked_by: Option<PersonId>,
    },
    /// Somebody of the group that runs it, who signed in.
    Member {
        person: PersonId,
        is_owner: bool,
        asked_by: Option<PersonId>,
    },
    Moderator(PersonId),
}

/// What not everybody may do who may change the words and dates of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Take it off the site and bring it back, and bring calendars in: of its group only owners may.
    Keep,
    /// Make private links, say who has them, and forget what it said: only those may who came by such a link.
    Links,
}

impl Editor {
    /// Who changes it.
    pub(crate) fn person(&self) -> PersonId {
        match self.by {
            By::Organiser(person, _)
            | By::Holder { person, .. }
            | By::Member { person, .. }
            | By::Moderator(person) => person,
        }
    }

    /// Whether it is whom letters about it go to.
    #[must_use]
    pub fn is_organiser(&self) -> bool {
        matches!(self.by, By::Organiser(..))
    }

    /// Which of those it is who look after it beside its organiser.
    pub(crate) fn holder(&self) -> Option<HolderId> {
        match self.by {
            By::Holder { id, .. } => Some(id),
            By::Organiser(..) | By::Member { .. } | By::Moderator(_) => None,
        }
    }

    /// In which part they write.
    fn writer(&self) -> Writer {
        match self.by {
            By::Organiser(person, _) => Writer::organiser(person),
            By::Holder { person, .. } => Writer::holder(person),
            By::Member { person, .. } => Writer::member(person),
            By::Moderator(person) => Writer::moderator(person),
        }
    }

    /// The listing.
    pub(crate) fn listing(&self) -> ListingId {
        self.id
    }

    /// Whether a moderator changes it, who owes the organiser a note.
    #[must_use]
    pub fn is_moderator(&self) -> bool {
        matches!(self.by, By::Moderator(_))
    }

    /// Whether they are of the group that runs it, and came by no link.
    #[must_use]
    pub fn is_member(&self) -> bool {
        matches!(self.by, By::Member { .. })
    }

    /// Whether they may do what not everybody may.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        match self.by {
            By::Organiser(..) | By::Holder { .. } | By::Moderator(_) => true,
            By::Member { is_owner, .. } => is_owner && right == Right::Keep,
        }
    }

    /// Begins to write: the listing as it stands. `None` when it is not there any more, or the right was taken away while
    /// its holder wrote.
    pub(crate) async fn begin(&self, desk: &Desk) -> Result<Option<(Tx, Stored)>, Broken> {
        let mut tx = desk.db.write().await?;
        let stored = listings_store::load_one(&mut tx, self.id).await?;
        let Some(stored) = stored else { return Ok(None) };
        let stands = match self.by {
            By::Organiser(person, generation) => {
                stored.person_id == person && stored.link_generation == generation
            }
            By::Holder { id, generation, asked_by, .. } => {
                holders::store::by_id_in(&mut tx, id).await?.is_some_and(|row| {
                    row.ended_at.is_none() && row.generation == generation && row.by_person_id == asked_by
                })
            }
            By::Member { person, is_owner, .. } => names::standing_in(&mut tx, self.id, person)
                .await?
                .is_some_and(|standing| standing.stands && standing.is_owner == is_owner),
            By::Moderator(person) => people::store::is_moderator(tx.connection(), person).await?,
        };
        Ok(stands.then_some((tx, stored)))
    }

    /// Whether it is the organiser, or somebody whom the organiser of today asked: such a one acts for them.
    pub(crate) fn acts_for(&self, organiser: PersonId) -> bool {
        match self.by {
            By::Organiser(person, _) => person == organiser,
            By::Holder { asked_by, .. } | By::Member { asked_by, .. } => asked_by == Some(organiser),
            By::Moderator(_) => false,
        }
    }
}

/// What a private link leads to.
#[derive(Debug)]
pub enum Link {
    /// The listing that it opens.
    Opens(Editor),
    /// A listing that its reader was asked to look after. Before they say yes it opens nothing else.
    Asks(Editor),
    /// It was replaced by a newer one.
    Replaced,
    /// It belonged to somebody who looks after the listing no longer.
    Ended,
    /// It is no link: whoever signed in is of the group that runs the listing no longer.
    Left,
    /// It is none of ours.
    Unknown,
}

/// A listing as its organiser sees it.
#[derive(Debug)]
pub struct Managed {
    /// As everybody sees it, or will.
    pub listing: PublicListing,
    /// Where it stands.
    pub state: State,
    /// The address that letters about it go to; none but its organiser is shown it.
    pub email: Option<String>,
    /// Whether its organiser wants to hand it over to whoever looks.
    pub is_offered: bool,
    /// How many look after it beside its organiser.
    pub holders: usize,
    /// The whole address, when everybody sees only the area.
    pub hidden_address: Vec<String>,
    /// The link to join, when it is hidden.
    pub hidden_link: Option<String>,
    /// The token of the page that confirms its address.
    pub confirm: String,
    /// Changes that wait for a moderator.
    pub proposals: Vec<Proposal>,
    /// Whether whoever looks may take it off the site, and bring calendars in.
    pub may_keep: bool,
    /// Whether they came because its group runs it, and not by a link.
    pub as_member: bool,
    /// Whether its organiser has left the group, and whoever looks may take it over.
    pub may_take_over: bool,
    /// Whether its holder may ask, or has asked, to look once more at a rejection.
    pub appealing: Option<Appealing>,
}

/// The form of a listing, filled in.
#[derive(Debug)]
pub struct Editable {
    /// What stands in it; also what it held when it was opened, in `seen`.
    pub fields: Fields,
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// Whether it holds a change that waits for a moderator.
    pub waits: bool,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Nothing was different.
    Unchanged,
    /// It is done: everybody sees it, if anybody sees the listing.
    Done,
    /// A moderator looks at it first; everybody sees what stood there before.
    Waits,
}

/// Why a change was not taken.
#[derive(Debug, Error)]
pub enum EditError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Somebody else wrote meanwhile.
    #[error("somebody else changed it meanwhile")]
    Outdated(Box<Conflict>),
    /// It would lose what was said of single dates: each sentence tells of one. Nothing is changed before somebody who
    /// has read them [says so](sure_of_all).
    #[error("it would lose what was said of single dates")]
    Unsure(Vec<String>),
    /// The listing, or this date of it, is not there any more.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl EditError {
    fn refused(field: &'static str, sentence: String) -> Self {
        Self::Refused(Refusals::one(field, sentence))
    }
}

/// What a private link opens.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(desk: &Desk, token: &str) -> Result<Link, Broken> {
    let Some(id) = Key::row_of(token) else { return Ok(Link::Unknown) };
    if let Some(stored) = listings_store::load(&desk.db, &[ListingId(id)]).await?.pop() {
        match generation_of(desk, token, Purpose::Manage, id, stored.link_generation) {
            Some(Generation::Newest) => {
                let by = By::Organiser(stored.person_id, stored.link_generation);
                return Ok(Link::Opens(Editor { id: stored.id, by }));
            }
            Some(Generation::Older) => return Ok(Link::Replaced),
            None => {}
        }
    }
    let Some(row) = holders::store::by_id(&desk.db, HolderId(id)).await? else { return Ok(Link::Unknown) };
    Ok(match generation_of(desk, token, Purpose::Holder, id, row.generation) {
        None => Link::Unknown,
        Some(_) if row.ended_at.is_some() => Link::Ended,
        Some(Generation::Older) => Link::Replaced,
        Some(Generation::Newest) => {
            let by = By::Holder {
                person: row.person_id,
                id: row.id,
                generation: row.generation,
                asked_by: row.by_person_id,
            };
            let editor = Editor { id: row.listing_id, by };
            if row.agreed_at.is_some() { Link::Opens(editor) } else { Link::Asks(editor) }
        }
    })
}

/// How old a genuine link is.
enum Generation {
    Newest,
    Older,
}

/// Whether we made this link, and whether newer ones were made since.
fn generation_of(desk: &Desk, token: &str, purpose: Purpose, id: i64, newest: i64) -> Option<Generation> {
    let made_in = |generation| desk.key.is_genuine(token, purpose, id, generation);
    if made_in(newest) {
        return Some(Generation::Newest);
    }
    // Nobody renews a link a thousand times; and guessing older ones is as hopeless as guessing the newest.
    let oldest = (newest - 1_000).max(1);
    (oldest..newest).any(made_in).then_some(Generation::Older)
}

/// A moderator's right to change a listing, whatever its state.
///
/// # Errors
/// When the database cannot be read.
pub async fn open_as_moderator(
    desk: &Desk,
    moderator: &Moderator,
    slug: &str,
) -> Result<Option<Editor>, Broken> {
    let found = listings_store::by_slug(&desk.db, slug).await?.and_then(|row| row.id);
    Ok(found.map(|id| Editor { id, by: By::Moderator(moderator.person) }))
}

/// The right of somebody who signed in to change a listing that a group of theirs runs, by the listing's slug. Whoever is of
/// that group no longer is told so.
///
/// # Errors
/// When the database cannot be read.
pub async fn open_as_member(desk: &Desk, who: &SignedIn, slug: &str) -> Result<Link, Broken> {
    let Some(id) = listings_store::by_slug(&desk.db, slug).await?.and_then(|row| row.id) else {
        return Ok(Link::Unknown);
    };
    Ok(match names::standing(desk, id, who).await? {
        None => Link::Unknown,
        Some(standing) if !standing.stands => Link::Left,
        Some(standing) => Link::Opens(Editor {
            id,
            by: By::Member { person: who.person(), is_owner: standing.is_owner, asked_by: standing.by },
        }),
    })
}

/// The private page of a listing.
///
/// # Errors
/// When the database cannot be read.
pub async fn managed(desk: &Desk, editor: &Editor) -> Result<Option<Managed>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    #[cfg(debug_assertions)]
    history::proves_itself(desk, editor.id).await?;
    let together = holders::together(desk, editor).await?;
    Ok(Some(Managed {
        state: moderation::state_of(desk, editor.id).await?,
        email: together.as_ref().and_then(|together| together.email.clone()),
        is_offered: together.as_ref().is_some_and(|together| together.is_offered),
        holders: together.map_or(0, |together| together.holders.len() + together.more),
        hidden_address: stored.hidden_address(),
        confirm: desk.key.token(Purpose::Confirm, stored.id.0, stored.link_generation),
        hidden_link: stored.online_url.clone().filter(|_| listing.online_url.is_none()),
        proposals: proposals::of_listing(desk, editor.id).await?,
        may_keep: editor.may(Right::Keep),
        as_member: editor.is_member(),
        may_take_over: matches!(editor.by, By::Member { is_owner: true, .. })
            && names::host_has_left(desk, editor.id).await?,
        appealing: appeals::standing(desk, editor.id).await?,
        listing,
    }))
}

/// The form of a listing as it stands, or as its organiser wants it while a change waits.
///
/// # Errors
/// When the database cannot be read.
pub async fn form(desk: &Desk, editor: &Editor) -> Result<Option<Editable>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let waiting = store::proposals_of(desk.db.reader(), editor.id).await?;
    let mut fields = proposals::newest_words(&waiting, editor, &stored);
    fields.set("seen", typed::seen(&fields, FIELDS));
    let waits = proposals::own(&waiting, editor).is_some();
    Ok(public::reveal(&stored).map(|listing| Editable { fields, listing, waits }))
}

/// The form of a new listing that is the same again on another date: everything as it stands, but when. A picture is added
/// anew, and the address is that of whoever asks.
///
/// # Errors
/// When the database cannot be read.
pub async fn same_again(desk: &Desk, editor: &Editor) -> Result<Option<(Kind, Fields)>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let Some(kind) = Kind::parse(&stored.kind) else { return Ok(None) };
    let mut fields = typed::of_listing(&stored);
    for gone in ["start_date", "end_date", "repeats_until", "image_alt", "cafe_state", "seen"] {
        fields.remove(gone);
    }
    let email = people::store::address_of(&desk.db, editor.person()).await?;
    fields.set("email", email.unwrap_or_default());
    Ok(Some((kind, fields)))
}

/// What a form of a listing says when somebody has read what it would lose.
#[must_use]
pub fn sure_of_all(fields: &Fields) -> String {
    typed::seen(fields, FIELDS)
}

/// Changes a listing as the form says. A moderator says in `note` why, which the organiser is told.
///
/// # Errors
/// Says what is amiss, or what somebody else wrote meanwhile; then nothing is changed.
pub async fn edit(desk: &Desk, editor: &Editor, fields: &Fields, words: Words) -> Result<Edited, EditError> {
    let refused = |refusals: Refusals| {
        // What it hides from now on may stand in its words in other languages, which have forms of their own.
        let one = |refusal: Refusal| match listings_texts::of_field(refusal.field) {
            Some((language, _)) => Refusal {
                field: "address_visibility",
                sentence: words.refused_hidden_texts(language.own_name()),
            },
            None => refusal,
        };
        Refusals(refusals.0.into_iter().map(one).collect())
    };
    edit_whole(desk, editor, fields, words).await.map_err(|error| match error {
        EditError::Refused(refusals) => EditError::Refused(refused(refusals)),
        other => other,
    })
}

/// The same, with what is amiss with its words in other languages at fields that the form of a listing does not have.
async fn edit_whole(
    desk: &Desk,
    editor: &Editor,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let note = note_of(editor, fields, words)?;
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else {
        return Err(EditError::Absent);
    };
    let mut typed = whole(desk, &stored, fields).await?;
    let waiting = store::proposals_of(desk.db.reader(), editor.id).await?;
    typed::put_unasked(&mut typed, &proposals::newest_words(&waiting, editor, &stored));
    let submission = parse(&typed, &stored, shown_in(&waiting, editor, &stored).is_some(), words)?;
    let picture = picture_typed(&typed, words).await?;

    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(EditError::Absent) };
    let waiting = store::proposals_of(tx.connection(), stored.id).await?;
    let before = shown_in(&waiting, editor, &stored);
    let current = proposals::newest_words(&waiting, editor, &stored);
    if let Some(conflict) = typed::conflict(&typed, &current, typed::ALL) {
        return Err(EditError::Outdated(Box::new(conflict)));
    }
    let removes_picture = !typed.get("image_remove").is_empty();
    let same_picture = picture.is_none() && !(removes_picture && before.is_some());
    if same_picture && typed::same(&typed, &current, typed::ALL) {
        return Ok(Edited::Unchanged);
    }
    let now = desk.clock.now();
    let drops_later = series::drops_later(&typed);
    if let Some(schedule) = &submission.schedule {
        let lost = series::doubts(&stored, schedule, &waiting, drops_later, now.timestamp(), words)
            .map_err(EditError::Refused)?;
        if !lost.is_empty() && fields.get("sure") != sure_of_all(fields) {
            return Err(EditError::Unsure(lost));
        }
    }
    if let Some(picture) = &picture {
        library::keep(&mut tx, picture, now).await?;
    }
    let digest = match &picture {
        Some(picture) => Some(picture.digest.clone()),
        None if removes_picture => None,
        None => before,
    };
    let mut stored = stored;
    let matters = typed::matters(&typed::of_listing(&stored), &typed);
    if matters && waits(&mut tx, editor, &stored).await? {
        // Whoever hides something needs it hidden now.
        stored = hidden_at_once(desk, &mut tx, (stored, editor.writer()), &typed, words, now).await?;
        let public_words = typed::of_listing(&stored);
        if typed::matters(&public_words, &typed) {
            let kept = typed::as_json(&typed, &public_words, typed::ALL);
            // Whoever waits to go back to a version, and writes on, still wants its dates.
            let dates = proposals::own(&waiting, editor).and_then(|own| own.dates.as_deref());
            let proposed = store::Wished { fields: &kept, picture: digest.as_deref(), dates };
            store::propose(&mut tx, stored.id, None, proposed, now).await?;
            tx.commit().await?;
            desk.bell.ring();
            return Ok(Edited::Waits);
        }
    }
    if !editor.is_moderator() {
        store::forget_proposal_of(&mut tx, stored.id, None).await?;
    }
    let dates = DatesWanted::Carried { drops_later };
    let wanted = Wanted { submission: &submission, picture: digest.as_deref(), dates };
    apply(desk, &mut tx, &stored, wanted, editor.writer(), now).await?;
    looked_at_again(&mut tx, editor, &stored, matters, now).await?;
    if let Some(note) = note {
        moderation::note_edit(desk, &mut tx, editor.person(), stored.id, stored.person_id, &note).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Edited::Done)
}

/// The picture that the form shows: that of a change that waits, else that of the listing.
fn shown_in(waiting: &[store::StoredProposal], editor: &Editor, stored: &Stored) -> Option<String> {
    proposals::own(waiting, editor)
        .map_or_else(|| stored.picture_digest.clone(), |waited| waited.picture_digest.clone())
}

/// What somebody wants to show no longer is hidden at once, while the rest of their change waits.
async fn hidden_at_once(
    desk: &Desk,
    tx: &mut Tx,
    (stored, writer): (Stored, Writer),
    typed: &Fields,
    words: Words,
    now: Moment,
) -> Result<Stored, Broken> {
    let Some(mut narrow) = typed::hiding(&typed::of_listing(&stored), typed) else { return Ok(stored) };
    typed::put_given(&mut narrow, &stored);
    narrow.set("email", typed.get("email"));
    let Ok(submission) = submission::parse_known(&narrow, words) else { return Ok(stored) };
    let picture = stored.picture_digest.as_deref();
    let dates = DatesWanted::Carried { drops_later: false };
    let wanted = Wanted { submission: &submission, picture, dates };
    apply(desk, tx, &stored, wanted, writer, now).await?;
    Ok(listings_store::load_one(tx, stored.id).await?.unwrap_or(stored))
}

/// Whether a change that matters waits for a moderator: everybody can see the listing, and nobody knows its author.
async fn waits(tx: &mut Tx, editor: &Editor, stored: &Stored) -> Result<bool, Broken> {
    Ok(!editor.is_moderator()
        && moderation::is_public(tx, stored.id).await?
        && !is_trusted(tx, editor, stored).await?)
}

/// Whether nobody needs to look at what somebody writes: they are trusted themselves, or act for an organiser who is.
async fn is_trusted(tx: &mut Tx, editor: &Editor, stored: &Stored) -> Result<bool, Broken> {
    Ok(people::is_trusted(tx, editor.person()).await?
        || (editor.acts_for(stored.person_id) && people::is_trusted(tx, stored.person_id).await?)
        || names::vouches(tx, stored.id, editor.person()).await?)
}

/// A listing that was rejected and is changed comes before a moderator once more; so does one that was public and is
/// changed while nobody can see it, if nobody knows its author.
async fn looked_at_again(
    tx: &mut Tx,
    editor: &Editor,
    stored: &Stored,
    matters: bool,
    now: Moment,
) -> Result<(), Broken> {
    if editor.is_moderator() {
        return Ok(());
    }
    moderation::forget_rejection(tx, stored.id).await?;
    let unseen = stored.published_at.is_some() && !moderation::is_public(tx, stored.id).await?;
    if unseen && matters && !is_trusted(tx, editor, stored).await? {
        moderation::hold(tx, stored.id, moderation::Hold::NewAddress, now).await?;
    }
    Ok(())
}

/// The note that a moderator owes.
fn note_of(editor: &Editor, fields: &Fields, words: Words) -> Result<Option<String>, EditError> {
    if !editor.is_moderator() {
        return Ok(None);
    }
    match words.typed(pure::text::block(fields.get("note"), moderation::REASON_MOST)) {
        Ok(Some(note)) => Ok(Some(note)),
        Ok(None) => Err(EditError::refused("note", words.refused_note_missing())),
        Err(sentence) => Err(EditError::refused("note", sentence)),
    }
}

/// The typed form with what cannot be changed by it: the kind of the listing and the address of its organiser.
async fn whole(desk: &Desk, stored: &Stored, fields: &Fields) -> Result<Fields, Broken> {
    let mut typed = fields.clone();
    typed::put_given(&mut typed, stored);
    let email = people::store::address_of(&desk.db, stored.person_id).await?.unwrap_or_default();
    typed.set("email", email);
    Ok(typed)
}

/// Reads the form of a listing. A rule that came from another calendar may be one that nobody could type here: as long as
/// it stands there unchanged, it stays.
fn parse_known(typed: &Fields, stored: &Stored, words: Words) -> Result<Submission, Refusals> {
    let refusals = match submission::parse_known(typed, words) {
        Ok(submission) => return Ok(submission),
        Err(refusals) => refusals,
    };
    let rule = stored.schedule().and_then(|schedule| schedule.rule).filter(|_| {
        let same = ["rrule", "start_date", "start_time", "all_day", "time_zone"];
        refusals.of("rrule").is_some() && typed::same(typed, &typed::of_listing(stored), &same)
    });
    let Some(rule) = rule else { return Err(refusals) };
    let mut plain = typed.clone();
    plain.set("repeats", pure::recurrence::Repeats::Never.as_str());
    let mut submission = submission::parse_known(&plain, words)?;
    submission.repeats = pure::recurrence::Repeats::Custom;
    if let Some(schedule) = &mut submission.schedule {
        schedule.rule = Some(rule);
    }
    Ok(submission)
}

fn parse(typed: &Fields, stored: &Stored, has_picture: bool, words: Words) -> Result<Submission, EditError> {
    let submission = parse_known(typed, stored, words).map_err(EditError::Refused)?;
    let keeps_picture = has_picture && typed.get("image_remove").is_empty();
    if keeps_picture && typed.get("image_alt").trim().is_empty() {
        return Err(EditError::refused("image_alt", words.refused_alt_missing()));
    }
    if links_in(&submission) > LINKS_MOST {
        return Err(EditError::refused("description", words.refused_links(LINKS_MOST.to_string())));
    }
    if let Some(sentence) = hiding::told_of_dates(&submission, stored, words) {
        return Err(EditError::refused("address_visibility", sentence));
    }
    Ok(submission)
}

async fn picture_typed(typed: &Fields, words: Words) -> Result<Option<SafePicture>, EditError> {
    let Some(upload) = typed.file("image") else { return Ok(None) };
    let safe = library::make_safe(upload.bytes.clone()).await?;
    safe.map(Some).map_err(|refused| EditError::refused("image", refused.sentence(words)))
}

/// A checked form.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    submission: &'a Submission,
    picture: Option<&'a str>,
    dates: DatesWanted<'a>,
}

/// What becomes of what was said of single dates, and of how a series goes on.
#[derive(Clone, Copy)]
enum DatesWanted<'a> {
    /// It goes along.
    Carried {
        /// Whether the form holds for all dates, also for those from which on it goes on otherwise.
        drops_later: bool,
    },
    /// It is as it was in a version.
    AsIn(&'a Snapshot),
}

/// Writes a checked form over a listing, with its place, picture and dates; whoever sees it is told.
async fn apply(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    Wanted { submission, picture, dates }: Wanted<'_>,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    let place = place_of(desk, tx, stored, submission, now).await?;
    let alt = submission.picture_alt.as_deref();
    let key = submission.group_key();
    listings_store::update(tx, stored.id, submission, place, picture.zip(alt), key.as_deref()).await?;
    names::sort(tx, &[stored.id], Some(by.person), now).await?;
    if let Some(old) = stored.place_id.filter(|old| Some(*old) != place) {
        places::forget_unused(tx, old).await?;
    }
    let (schedule, news) = match (dates, &submission.schedule) {
        (DatesWanted::AsIn(version), _) => {
            let schedule = series::as_it_was(tx, stored, version.schedule.as_ref(), by, now).await?;
            (schedule, returning::call_off_or_on(tx, stored, version, by, now).await?)
        }
        (DatesWanted::Carried { drops_later }, Some(schedule)) => {
            let carried = series::carried_over(tx, stored, schedule, drops_later, by, now).await?;
            (Some(carried), News::Changed)
        }
        (DatesWanted::Carried { .. }, None) => (None, News::Changed),
    };
    match &schedule {
        Some(schedule) => {
            let today = today_in(desk, Some(&schedule.zone));
            let (id, repeats) = (stored.id, submission.repeats);
            let scheduled = calendar::store::Scheduled { id, schedule, repeats, today };
            calendar::store::put_schedules(tx, &[scheduled]).await?;
            calendar::store::put_bends(tx, stored.id, schedule, by.person, now).await?;
        }
        None => calendar::store::clear_schedule(tx, stored.id).await?,
    }
    changed(desk, tx, stored, by, news, now).await
}

/// The row of the typed place: the same one as long as the same is typed, so that nothing hidden is left behind.
async fn place_of(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    submission: &Submission,
    now: Moment,
) -> Result<Option<crate::ids::PlaceId>, Broken> {
    let Some(typed) = &submission.place else { return Ok(None) };
    let visibility = submission.address_visibility;
    if stored.has_place(typed)
        && stored.address_visibility == visibility.as_str()
        && stored.time_zone == submission.zone.name()
    {
        return Ok(stored.place_id);
    }
    places::keep(tx, &desk.chance, typed, visibility, &submission.zone, now).await.map(Some)
}

/// Somebody has written over `before`: what stands there now is kept as a version, and whoever sees it is told.
pub(in crate::listings) async fn changed(
    desk: &Desk,
    tx: &mut Tx,
    before: &Stored,
    by: Writer,
    news: News,
    now: Moment,
) -> Result<(), Broken> {
    history::keep(tx, before, by, now).await?;
    if by.looks_after_it() {
        super::questions::answered_by_change(tx, before.id, now).await?;
    }
    tell(desk, tx, before.id, news, public::reveal(before).as_ref(), now).await
}

/// What everybody sees has changed: it is counted, found by its new words, and its followers are told.
pub(in crate::listings) async fn tell(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    news: News,
    before: Option<&PublicListing>,
    now: Moment,
) -> Result<(), Broken> {
    listings_store::touch(tx, id, now).await?;
    let seen = news == News::Withdrawn || moderation::is_public(tx, id).await?;
    if !seen {
        return Ok(());
    }
    if let Some(listing) = listings_store::load_one(tx, id).await?.as_ref().and_then(public::reveal) {
        search::store::put_findable(tx, &[listing]).await?;
    }
    follows::tell(desk, tx, id, news, before).await
}

/// Tells the organiser by letter.
async fn write_to_organiser(
    desk: &Desk,
    tx: &mut Tx,
    letter: Letter,
    stored: &Stored,
    cause: &str,
) -> Result<(), Broken> {
    letters::write(desk, tx, letter, stored.person_id, Some(stored.id), cause).await
}

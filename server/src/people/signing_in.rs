//! Signing in without a password: by a link in a letter, which works once, or by a code from paper; and the sessions that
//! come of it, which their owner sees and ends.

use data_encoding::BASE32_NOPAD;

use super::{LinksError, SignedIn, known_by, recovery, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{Moment, PersonId, SessionId, SignInId},
    letters::{self, people::Kind, suppressions},
    listings::Refusals,
    tokens::{self, Key, Purpose},
    words::{Language, Words},
};

/// A sign-in link from the command line opens for a day.
pub(crate) const LINK_SECONDS: i64 = 24 * 60 * 60;
/// One from a letter opens for an hour: mailboxes are read by others, too.
const LETTER_SECONDS: i64 = 60 * 60;
/// One such letter in ten minutes is enough, whoever asks.
const AGAIN_SECONDS: i64 = 10 * 60;
/// A session lasts thirty days.
pub(crate) const SESSION_SECONDS: i64 = 30 * 24 * 60 * 60;
/// The name of a session has at most so many characters.
const NAME_MOST: usize = 60;

/// A session that has begun.
#[derive(Debug)]
pub struct Begun {
    /// The value of its cookie.
    pub secret: Secret,
    /// Whether it is a moderator's.
    pub is_moderator: bool,
}

/// The value of a session's cookie. It is never written down.
pub struct Secret(pub(super) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its number, for the button that ends it.
    pub id: SessionId,
    /// What its owner called it; empty when nothing.
    pub name: String,
    /// When it began.
    pub since: Moment,
    /// When it ends by itself.
    pub until: Moment,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// Writes a letter with a link to sign in with, once in ten minutes at most.
pub(super) async fn write_link(desk: &Desk, tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    let now = desk.clock.now();
    if letters::was_written(tx, Kind::SignIn, person, now.plus(-AGAIN_SECONDS)).await? {
        return Ok(());
    }
    let id = new_link(tx, person, now).await?;
    Kind::SignIn.write_about_sign_in(desk, tx, person, id).await
}

/// A link to sign in with, for a letter.
pub(crate) async fn new_link(tx: &mut Tx, person: PersonId, now: Moment) -> Result<SignInId, Broken> {
    store::ask_to_sign_in(tx, person, now, now.plus(LETTER_SECONDS)).await
}

/// The newest link of somebody that still opens, for a letter.
pub(crate) async fn newest_link(desk: &Desk, person: PersonId) -> Result<Option<String>, Broken> {
    let id = store::newest_sign_in(&desk.db, person, desk.clock.now()).await?;
    Ok(id.map(|id| link_of(desk, id)))
}

/// The link of a sign-in that still opens.
pub(crate) async fn open_link(desk: &Desk, id: SignInId) -> Result<Option<String>, Broken> {
    let whose = store::signs_in(&desk.db, id, desk.clock.now()).await?;
    Ok(whose.map(|_| link_of(desk, id)))
}

fn link_of(desk: &Desk, id: SignInId) -> String {
    desk.urls.absolute(&desk.urls.sign_in_with(&desk.key.token(Purpose::SignIn, id.0, 0)))
}

/// Makes a person of this address a moderator and gives a fresh sign-in link.
///
/// # Errors
/// When the database cannot be written.
pub async fn add_moderator(desk: &Desk, address: &super::Address) -> Result<String, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let person = known_by(&mut tx, address, Language::default(), now).await?;
    store::make_moderator(&mut tx, person, now).await?;
    let id = store::ask_to_sign_in(&mut tx, person, now, now.plus(LINK_SECONDS)).await?;
    tx.commit().await?;
    Ok(link_of(desk, id))
}

/// Makes a person of this address a moderator, who gets a letter to sign in with.
pub(crate) async fn make_moderator(
    desk: &Desk,
    tx: &mut Tx,
    address: &super::Address,
) -> Result<PersonId, Broken> {
    let now = desk.clock.now();
    let person = known_by(tx, address, Language::default(), now).await?;
    store::make_moderator(tx, person, now).await?;
    write_link(desk, tx, person).await?;
    Ok(person)
}

/// Takes the right to look into the queue away from an address, at once, wherever it is signed in. `false` when it had
/// none.
///
/// # Errors
/// When the database cannot be written.
pub async fn remove_moderator(desk: &Desk, address: &super::Address) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let removed = match store::person_of(&mut tx, address.as_str()).await? {
        Some(person) => store::remove_moderator(&mut tx, person).await?,
        None => false,
    };
    tx.commit().await?;
    Ok(removed)
}

/// Whose address a sign-in link signs in, if it still opens; looking uses nothing up. Whoever was lured to the link of
/// somebody else sees whose it is before they press anything.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_sign_in(desk: &Desk, token: &str) -> Result<Option<String>, Broken> {
    match genuine(desk, token) {
        Some(id) => store::signs_in(&desk.db, id, desk.clock.now()).await,
        None => Ok(None),
    }
}

/// Signs in by a link, once. `None` when the link does not open. The session gets the name that was typed for it.
///
/// # Errors
/// When the database cannot be written.
pub async fn sign_in(desk: &Desk, token: &str, fields: &Fields) -> Result<Option<Begun>, Broken> {
    let Some(id) = genuine(desk, token) else { return Ok(None) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(person) = store::use_sign_in(&mut tx, id, now).await? else { return Ok(None) };
    let begun = begin(desk, &mut tx, person, &name_in(fields), now).await?;
    suppressions::lift(desk, &mut tx, person).await?;
    tx.commit().await?;
    Ok(Some(begun))
}

/// Signs in with a code from paper, which is used up by that.
///
/// # Errors
/// A sentence at the code when it is none, or was used.
pub async fn sign_in_with_code(desk: &Desk, fields: &Fields, words: Words) -> Result<Begun, LinksError> {
    let refuse = |sentence| LinksError::Refused(Refusals::one("code", sentence));
    let typed = fields.get("code");
    if typed.trim().is_empty() {
        return Err(refuse(words.refused_code_missing()));
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(person) = recovery::use_up(&mut tx, typed, now).await? else {
        return Err(refuse(words.refused_code()));
    };
    let begun = begin(desk, &mut tx, person, &name_in(fields), now).await?;
    Kind::CodeUsed.write_about_codes(desk, &mut tx, person, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(begun)
}

async fn begin(desk: &Desk, tx: &mut Tx, person: PersonId, name: &str, now: Moment) -> Result<Begun, Broken> {
    let secret = BASE32_NOPAD.encode(&desk.chance.bytes()).to_lowercase();
    let digest = tokens::digest(&secret);
    store::begin_session(tx, &digest, person, name, now, now.plus(SESSION_SECONDS)).await?;
    Ok(Begun { secret: Secret(secret), is_moderator: store::is_moderator(tx.connection(), person).await? })
}

/// What a session is called. A name that is too long is cut: it must never keep anybody out.
fn name_in(fields: &Fields) -> String {
    let line: String = fields.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|letter| !letter.is_control()).take(NAME_MOST).collect()
}

/// Ends the session that somebody came with.
///
/// # Errors
/// When the database cannot be written.
pub async fn sign_out(desk: &Desk, who: &SignedIn) -> Result<(), Broken> {
    end_session(desk, who, who.session).await
}

/// Where somebody is signed in, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn sessions(desk: &Desk, who: &SignedIn) -> Result<Vec<Place>, Broken> {
    let rows = store::sessions_of(&desk.db, who.person, desk.clock.now()).await?;
    Ok(rows
        .into_iter()
        .map(|row| Place {
            is_this: row.id == who.session,
            id: row.id,
            name: row.name,
            since: row.begun_at,
            until: row.expires_at,
        })
        .collect())
}

/// Gives one of somebody's own sessions a name.
///
/// # Errors
/// When the database cannot be written.
pub async fn name_session(desk: &Desk, who: &SignedIn, id: SessionId, fields: &Fields) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::name_session(&mut tx, who.person, id, &name_in(fields)).await?;
    tx.commit().await
}

/// Ends one of somebody's own sessions. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn end_session(desk: &Desk, who: &SignedIn, id: SessionId) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::end_session(&mut tx, who.person, id).await?;
    tx.commit().await
}

/// Ends all of somebody's sessions but the one that they came with.
///
/// # Errors
/// When the database cannot be written.
pub async fn end_other_sessions(desk: &Desk, who: &SignedIn) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::end_sessions_but(&mut tx, who.person, who.session).await?;
    tx.commit().await
}

fn genuine(desk: &Desk, token: &str) -> Option<SignInId> {
    let id = Key::row_of(token)?;
    desk.key.is_genuine(token, Purpose::SignIn, id, 0).then_some(SignInId(id))
}

//! People: an address, sign in by link, and `Moderator` as a value one must hold.

pub(crate) mod store;

use std::fmt;

use data_encoding::BASE32_NOPAD;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    ids::{Moment, PersonId, SessionId, SignInId},
    letters,
    listings::Refusals,
    tokens::{self, Key, Purpose},
    words::Words,
};

/// A sign-in link from the command line opens for a day.
const SIGN_IN_SECONDS: i64 = 24 * 60 * 60;
/// A session lasts thirty days.
const SESSION_SECONDS: i64 = 30 * 24 * 60 * 60;

/// An email address that can be written to. Its domain is in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Reads an address as typed; `None` when it is none, or longer than mail allows (RFC 5321 4.5.3.1).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 254 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let (local, domain) = text.rsplit_once('@')?;
        let domain = url::Host::parse(domain).ok().and_then(|host| match host {
            url::Host::Domain(name) if name.contains('.') || name == "localhost" => Some(name),
            _ => None,
        })?;
        let address = format!("{local}@{domain}");
        address.parse::<lettre::Address>().ok()?;
        Some(Self(address))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The right to look into the queue and decide. Only this module makes one.
#[derive(Clone, Debug)]
pub struct Moderator {
    pub(crate) person: PersonId,
    address: String,
}

impl Moderator {
    /// Their address, for their own eyes.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Somebody who has signed in, and the session they did it with. Only this module makes one.
#[derive(Clone, Debug)]
pub struct SignedIn {
    person: PersonId,
    session: SessionId,
    address: String,
    moderator: Option<Moderator>,
}

impl SignedIn {
    /// Who they are.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Their address, for their own eyes.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Their right to look into the queue and decide, if they have it.
    #[must_use]
    pub fn moderator(&self) -> Option<&Moderator> {
        self.moderator.as_ref()
    }
}

/// The secret in a session's cookie.
#[derive(Clone)]
pub struct Session(String);

/// Makes a person of this address a moderator and gives a fresh sign-in link.
///
/// # Errors
/// When the database cannot be written.
pub async fn add_moderator(desk: &Desk, address: &Address) -> Result<String, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let person = known_by(&mut tx, address, now).await?;
    store::make_moderator(&mut tx, person, now).await?;
    let id = store::ask_to_sign_in(&mut tx, person, now, now.plus(SIGN_IN_SECONDS)).await?;
    tx.commit().await?;
    Ok(desk.urls.absolute(&desk.urls.sign_in_with(&desk.key.token(Purpose::SignIn, id.0, 0))))
}

/// Whether a sign-in link still opens; looking uses nothing up.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_sign_in(desk: &Desk, token: &str) -> Result<bool, Broken> {
    match genuine_sign_in(desk, token) {
        Some(id) => store::sign_in_is_open(&desk.db, id, desk.clock.now()).await,
        None => Ok(false),
    }
}

/// Signs in by a link, once. Gives the value of the session's cookie, or `None` when the link does not open.
///
/// # Errors
/// When the database cannot be written.
pub async fn sign_in(desk: &Desk, token: &str) -> Result<Option<String>, Broken> {
    let Some(id) = genuine_sign_in(desk, token) else { return Ok(None) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(person) = store::use_sign_in(&mut tx, id, now).await? else { return Ok(None) };
    let secret = BASE32_NOPAD.encode(&desk.chance.bytes()).to_lowercase();
    store::begin_session(&mut tx, &tokens::digest(&secret), person, now, now.plus(SESSION_SECONDS)).await?;
    tx.commit().await?;
    Ok(Some(secret))
}

/// Ends the session that somebody came with.
///
/// # Errors
/// When the database cannot be written.
pub async fn sign_out(desk: &Desk, who: &SignedIn) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    store::end_session(&mut tx, who.session).await?;
    tx.commit().await
}

/// The session that a `Cookie` header names, if it names one.
#[must_use]
pub fn session_in(desk: &Desk, cookies: &str) -> Option<Session> {
    let name = cookie_name(desk);
    cookies
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| Session(value.to_owned()))
}

/// Whose session it is, if it has not ended. What they may do is looked up each time: a right that was taken away is
/// gone at once.
///
/// # Errors
/// When the database cannot be read.
pub async fn signed_in(desk: &Desk, session: &Session) -> Result<Option<SignedIn>, Broken> {
    let found = store::signed_in(&desk.db, &tokens::digest(&session.0), desk.clock.now()).await?;
    Ok(found.map(|row| {
        let store::Session { id, person, address, is_moderator } = row;
        let moderator = is_moderator.then(|| Moderator { person, address: address.clone() });
        SignedIn { person, session: id, address, moderator }
    }))
}

/// The `Set-Cookie` header that begins a session.
#[must_use]
pub fn session_cookie(desk: &Desk, secret: &str) -> String {
    cookie(desk, secret, SESSION_SECONDS)
}

/// The `Set-Cookie` header that forgets a session.
#[must_use]
pub fn no_session_cookie(desk: &Desk) -> String {
    cookie(desk, "", 0)
}

fn cookie(desk: &Desk, value: &str, seconds: i64) -> String {
    let secure = if desk.settings.is_https() { "; Secure" } else { "" };
    format!("{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}", cookie_name(desk))
}

fn cookie_name(desk: &Desk) -> &'static str {
    // The prefix makes browsers insist on https, the whole host and the whole path (RFC 6265bis 4.1.3).
    if desk.settings.is_https() { "__Host-cuppa" } else { "cuppa" }
}

fn genuine_sign_in(desk: &Desk, token: &str) -> Option<SignInId> {
    let id = Key::row_of(token)?;
    desk.key.is_genuine(token, Purpose::SignIn, id, 0).then_some(SignInId(id))
}

/// The person of an address, made when they are new.
pub(crate) async fn known_by(tx: &mut Tx, address: &Address, now: Moment) -> Result<PersonId, Broken> {
    store::known_by(tx, address.as_str(), now).await
}

/// Whether listings of a person are published at once.
pub(crate) async fn is_trusted(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    store::is_trusted(tx.connection(), person).await
}

/// The same, for whoever only looks.
pub(crate) async fn trusts(desk: &Desk, person: PersonId) -> Result<bool, Broken> {
    store::is_trusted(desk.db.reader(), person).await
}

/// From now on listings of this person are published at once.
pub(crate) async fn trust(
    tx: &mut Tx,
    person: PersonId,
    by: Option<PersonId>,
    now: Moment,
) -> Result<(), Broken> {
    store::trust(tx, person, by, now).await
}

/// Forgets used-up sign-in links, and people with nothing here: no listing, no right, no letter.
pub(crate) async fn forget_strangers(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_strangers(tx, now).await
}

/// Why a wish for links was not taken.
#[derive(Debug, thiserror::Error)]
pub enum LinksError {
    /// A sentence at the address.
    #[error("{0}")]
    Refused(Refusals),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Mails all the private links of an address, once in ten minutes at most. An address that has none leaves no trace,
/// and the answer is the same.
///
/// # Errors
/// When what was typed is no address.
pub async fn mail_links(desk: &Desk, fields: &Fields, words: Words) -> Result<(), LinksError> {
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else {
        return Err(LinksError::Refused(refusals));
    };
    let mut tx = desk.db.write().await?;
    if let Some(person) = store::person_of(&mut tx, address.as_str()).await? {
        letters::links::write(desk, &mut tx, person).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Forgets somebody if nothing here needs their address; says whether it did.
pub(crate) async fn forget_if_stranger(tx: &mut Tx, person: PersonId) -> Result<bool, Broken> {
    store::forget_if_stranger(tx, person).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_type_them() {
        for (typed, read) in [
            ("ana@example.org", Some("ana@example.org")),
            ("Ana.B+cafe@EXAMPLE.org", Some("Ana.B+cafe@example.org")),
            ("ana@bücher.example", Some("ana@xn--bcher-kva.example")),
            ("ana", None),
            ("ana@", None),
            ("@example.org", None),
            ("ana@example", None),
            ("ana b@example.org", None),
            ("ana@example.org\r\nBcc: x@example.org", None),
            ("<ana@example.org>", None),
            ("ana@exa mple.org", None),
        ] {
            assert_eq!(Address::parse(typed).as_ref().map(Address::as_str), read, "{typed}");
        }
        assert!(Address::parse(&format!("{}@example.org", "a".repeat(300))).is_none());
    }
}

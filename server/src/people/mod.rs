//! People: an address, sign in by link, and `Moderator` as a value one must hold.

pub(crate) mod addresses;
pub(crate) mod mine;
pub(crate) mod recovery;
pub(crate) mod signing_in;
pub(crate) mod store;
mod wishes;

use std::fmt;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ActId, Moment, PersonId, SessionId},
    listings::{Refusals, requests},
    tokens,
    words::Language,
};

pub use addresses::{NewAddress, TakeError, ask_new_address, for_new_address, take_new_address};
pub use mine::{Mine, MyListing, mine};
pub use recovery::{codes_left, make_codes};
pub(crate) use signing_in::make_moderator;
pub use signing_in::{
    Begun, Place, Secret, add_moderator, end_other_sessions, end_session, for_sign_in, name_session,
    remove_moderator, sessions, sign_in, sign_in_with_code, sign_out,
};
pub use wishes::{Wish, Wishes, answer_wishes, wish};

/// An address has at most so many bytes on the wire, and so many of them before the `@`.
const ADDRESS_MOST: usize = 254;
const LOCAL_MOST: usize = 64;

/// An email address that can be written to. Its domain is in lower case.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

/// Where somebody gets their letters is for letters, and for no log.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address(…)")
    }
}

impl Address {
    /// Reads an address as typed; `None` when it is none, or longer than mail allows (RFC 5321 4.5.3.1). A domain in
    /// other letters is kept as mail servers ask for it (`xn--…`); what stands before the `@` must be plain letters,
    /// because many a server on the way takes no others. What is in quotes is nobody's address but somebody's trick.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > ADDRESS_MOST || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let (local, domain) = text.rsplit_once('@')?;
        if local.len() > LOCAL_MOST || !local.is_ascii() || local.contains('"') {
            return None;
        }
        let domain = url::Host::parse(domain).ok().and_then(|host| match host {
            url::Host::Domain(name) if name.contains('.') || name == "localhost" => Some(name),
            _ => None,
        })?;
        let address = format!("{local}@{domain}");
        address.parse::<lettre::Address>().ok()?;
        (address.len() <= ADDRESS_MOST).then_some(Self(address))
    }

    /// What mail servers are told apart by.
    pub(crate) fn domain_of(address: &str) -> &str {
        address.rsplit_once('@').map_or(address, |(_, domain)| domain)
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
pub fn session_cookie(desk: &Desk, secret: &Secret) -> String {
    cookie(desk, &secret.0, signing_in::SESSION_SECONDS)
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

/// The person of an address, made when they are new; whoever is new gets letters in the language of their form.
pub(crate) async fn known_by(
    tx: &mut Tx,
    address: &Address,
    language: Language,
    now: Moment,
) -> Result<PersonId, Broken> {
    store::known_by(tx, address.as_str(), language.tag(), now).await
}

/// In which language somebody gets letters.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn language_of(desk: &Desk, person: PersonId) -> Result<Language, Broken> {
    let tag = store::language_of(&desk.db, person).await?;
    Ok(Language::of_tag(&tag.unwrap_or_default()))
}

/// Whoever signed in gets letters in another language from now on.
///
/// # Errors
/// When the database cannot be written.
pub async fn get_letters_in(desk: &Desk, who: &SignedIn, language: Language) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    speak(&mut tx, who.person, language).await?;
    tx.commit().await
}

pub(crate) async fn speak(tx: &mut Tx, person: PersonId, language: Language) -> Result<(), Broken> {
    store::speak(tx, person, language.tag()).await
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
    act: Option<ActId>,
    now: Moment,
) -> Result<(), Broken> {
    store::trust(tx, person, by, act, now).await
}

/// Trust that came by an act goes with it.
pub(crate) async fn take_trust_back(tx: &mut Tx, act: ActId) -> Result<(), Broken> {
    store::take_trust_back(tx, act).await
}

/// Forgets people with nothing here: no listing, no right, no letter.
pub(crate) async fn forget_strangers(tx: &mut Tx) -> Result<u64, Broken> {
    store::forget_strangers(tx).await
}

/// Forgets links to sign in with that open nothing any more.
pub(crate) async fn forget_sign_in_links(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_sign_in_links(tx, now).await
}

/// Forgets sessions that have ended by themselves.
pub(crate) async fn forget_ended_sessions(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_ended_sessions(tx, now).await
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

/// Whoever wants nothing of theirs kept is signed out everywhere, no link and no code signs them in any more, and what they
/// asked is forgotten.
pub(crate) async fn forget_ways_in(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    store::forget_sign_ins(tx, person).await?;
    store::forget_sessions(tx, person).await?;
    store::forget_codes(tx, person).await?;
    requests::forget_of(tx, person).await?;
    store::forget_all_address_changes(tx, person).await
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

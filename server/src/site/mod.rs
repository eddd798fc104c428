//! The site itself: its name, who runs it, whom to write to. Whoever starts it says so once, by a link on the console;
//! moderators mend it later. `/about` shows all of it.

mod store;

use std::sync::{Arc, PoisonError, RwLock};

use pure::{countries::Country, text};
use thiserror::Error;

use crate::{
    Desk,
    broken::Broken,
    db::{Db, Tx},
    fields::Fields,
    ids::PersonId,
    listings::Refusals,
    people::{self, Address, Moderator},
    tokens::{Key, Purpose},
    words::Words,
};

/// The name has at most so many characters: it stands beside the mark on a narrow phone.
const NAME_MOST: usize = 40;
/// Who runs it, in at most so many characters.
const RUNS_MOST: usize = 300;
/// The row of the one site there is, in its link.
const ROW: i64 = 1;

/// What is said of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its name.
    pub name: String,
    /// Who runs it; empty before anybody said so.
    pub runs: String,
    /// A public address for questions.
    pub contact: String,
    /// Where complaints go.
    pub complaints: String,
    /// The country it is run from.
    pub country: Option<Country>,
}

impl Site {
    /// Whether somebody has said who runs it.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.runs.is_empty()
    }
}

/// What is said of the site now, for every page.
#[derive(Clone, Debug)]
pub struct Current(Arc<RwLock<Arc<Site>>>);

impl Current {
    /// Reads what was said; before anybody said anything it is Cuppa, and the settings know an address.
    pub(crate) async fn read(db: &Db, words: Words, contact: &str) -> Result<Self, Broken> {
        let site = match store::said(db.reader()).await? {
            Some(row) => of_row(row),
            None => Site {
                name: words.site_name(),
                runs: String::new(),
                contact: contact.to_owned(),
                complaints: contact.to_owned(),
                country: None,
            },
        };
        Ok(Self(Arc::new(RwLock::new(Arc::new(site)))))
    }

    /// What is said now.
    #[must_use]
    pub fn now(&self) -> Arc<Site> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, site: Site) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }
}

fn of_row(row: store::Row) -> Site {
    Site {
        complaints: row.complaints.unwrap_or_else(|| row.contact.clone()),
        country: Country::parse(&row.country).ok(),
        name: row.name,
        runs: row.runs,
        contact: row.contact,
    }
}

/// The right to set the site up, by the link on the console. Only this room makes one.
#[derive(Debug)]
pub struct Founder(());

/// A checked form.
struct Typed {
    name: String,
    runs: String,
    contact: Address,
    complaints: Option<Address>,
    country: Country,
}

/// Why the form was not taken.
#[derive(Debug, Error)]
pub enum SetupError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// Somebody else has set it up meanwhile.
    #[error("it is set up already")]
    Done,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// The link that sets the site up, for the console; `None` once that is done.
///
/// # Errors
/// When the database cannot be read.
pub async fn setup_link(desk: &Desk) -> Result<Option<String>, Broken> {
    let is_new = store::said(desk.db.reader()).await?.is_none();
    let token = desk.key.token(Purpose::Setup, ROW, 0);
    Ok(is_new.then(|| desk.urls.absolute(&desk.urls.setup_with(&token))))
}

/// The right that a link gives: once, before anybody has set the site up.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(desk: &Desk, token: &str) -> Result<Option<Founder>, Broken> {
    let is_genuine = Key::row_of(token) == Some(ROW) && desk.key.is_genuine(token, Purpose::Setup, ROW, 0);
    let opens = is_genuine && store::said(desk.db.reader()).await?.is_none();
    Ok(opens.then_some(Founder(())))
}

/// Sets the site up: what is said of it, and its first moderator, who gets a letter to sign in with.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then. Whoever comes second is told so.
pub async fn set_up(desk: &Desk, _founder: Founder, fields: &Fields, words: Words) -> Result<(), SetupError> {
    let mut refusals = Refusals::default();
    let typed = read(fields, words, &mut refusals);
    let moderator = address(fields, "moderator", words, &mut refusals);
    if moderator.is_none() && refusals.of("moderator").is_none() {
        refusals.add("moderator", words.refused_setup_moderator());
    }
    let (Some(typed), Some(moderator), true) = (typed, moderator, refusals.is_empty()) else {
        return Err(SetupError::Refused(refusals));
    };
    let mut tx = desk.db.write().await?;
    if store::said(tx.connection()).await?.is_some() {
        return Err(SetupError::Done);
    }
    let person = people::make_moderator(desk, &mut tx, &moderator).await?;
    say(desk, tx, typed, person).await?;
    desk.bell.ring();
    Ok(())
}

/// Changes what is said of the site.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn change(
    desk: &Desk,
    moderator: &Moderator,
    fields: &Fields,
    words: Words,
) -> Result<(), SetupError> {
    let mut refusals = Refusals::default();
    let typed = read(fields, words, &mut refusals);
    let (Some(typed), true) = (typed, refusals.is_empty()) else {
        return Err(SetupError::Refused(refusals));
    };
    let tx = desk.db.write().await?;
    say(desk, tx, typed, moderator.person).await?;
    Ok(())
}

/// Keeps what is said. Pages say it before it is on disk: one that was made in between would be kept as it is.
async fn say(desk: &Desk, mut tx: Tx, typed: Typed, by: PersonId) -> Result<(), Broken> {
    store::say(&mut tx, &typed, by, desk.clock.now()).await?;
    let before = desk.site.now();
    desk.site.put(typed.into());
    let done = tx.commit().await;
    if done.is_err() {
        desk.site.put(Arc::unwrap_or_clone(before));
    }
    done
}

/// The form as it stands, filled in.
#[must_use]
pub fn form(site: &Site) -> Fields {
    let complaints = if site.complaints == site.contact { "" } else { site.complaints.as_str() };
    [
        ("site_name", site.name.as_str()),
        ("runs", &site.runs),
        ("contact", &site.contact),
        ("complaints", complaints),
        ("country", site.country.map_or("", Country::code)),
    ]
    .into_iter()
    .map(|(name, value)| (name, value.to_owned()))
    .collect()
}

impl From<Typed> for Site {
    fn from(typed: Typed) -> Self {
        let contact = typed.contact.to_string();
        Self {
            complaints: typed.complaints.map_or_else(|| contact.clone(), |address| address.to_string()),
            name: typed.name,
            runs: typed.runs,
            contact,
            country: Some(typed.country),
        }
    }
}

fn read(fields: &Fields, words: Words, refusals: &mut Refusals) -> Option<Typed> {
    let name = line(fields, "site_name", NAME_MOST, words.refused_setup_name(), words, refusals);
    let runs = line(fields, "runs", RUNS_MOST, words.refused_setup_runs(), words, refusals);
    let contact = address(fields, "contact", words, refusals);
    if contact.is_none() && refusals.of("contact").is_none() {
        refusals.add("contact", words.refused_setup_contact());
    }
    let complaints = address(fields, "complaints", words, refusals);
    let country = Country::parse(fields.get("country")).ok();
    if country.is_none() {
        refusals.add("country", words.refused_setup_country());
    }
    Some(Typed { name: name?, runs: runs?, contact: contact?, complaints, country: country? })
}

fn line(
    fields: &Fields,
    field: &'static str,
    most: usize,
    missing: String,
    words: Words,
    refusals: &mut Refusals,
) -> Option<String> {
    match words.typed(text::line(fields.get(field), most)) {
        Ok(Some(text)) => return Some(text),
        Ok(None) => refusals.add(field, missing),
        Err(sentence) => refusals.add(field, sentence),
    }
    None
}

/// An address that was typed; none when the field is empty.
fn address(fields: &Fields, field: &'static str, words: Words, refusals: &mut Refusals) -> Option<Address> {
    let typed = fields.get(field).trim();
    if typed.is_empty() {
        return None;
    }
    let read = Address::parse(typed);
    if read.is_none() {
        refusals.add(field, words.refused_email_form());
    }
    read
}

//! Where letters leave the house: SMTP, files in `DIR/mail`, or a mailbox in memory for tests.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};

use super::sheet::Sheet;
use crate::{
    broken::{Broken, WhileDoing},
    ids::Moment,
    settings::Settings,
};

/// How long a mail server may take to answer: well within the lease of a letter.
const PATIENCE: Duration = Duration::from_secs(20);

/// The way out.
#[derive(Clone, Debug)]
pub enum Post {
    /// A mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Files that a mail program can open; the links are also printed on the console.
    Files(PathBuf),
    /// Kept in memory, for tests.
    Memory(Arc<Mutex<Vec<Delivered>>>),
}

/// A letter as a test finds it.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub plain: String,
    /// The HTML.
    pub html: String,
    /// The Message-ID.
    pub message_id: String,
    /// The whole message (RFC 5322).
    pub raw: Vec<u8>,
}

/// What stands on a letter besides its words.
#[derive(Debug)]
pub struct Envelope<'a> {
    /// The sender.
    pub from: &'a str,
    /// Who reads the answers.
    pub answers: &'a str,
    /// The reader.
    pub to: &'a str,
    /// Made once, whatever happens.
    pub message_id: &'a str,
    /// When it was written.
    pub written: Moment,
    /// What its file is called.
    pub name: String,
    /// The letter that began the conversation, without brackets: mail programs keep its letters together.
    pub thread: Option<&'a str>,
    /// What makes it a letter of a list, for those who asked for it.
    pub list: Option<&'a List>,
}

/// The list that a letter belongs to, and the one address that ends it (RFC 2919, RFC 8058).
#[derive(Clone, Debug)]
pub struct List {
    /// The name of the list, as a host.
    pub id: String,
    /// Ends it by one POST, without asking who.
    pub unsubscribe: String,
}

/// A letter that did not go out.
#[derive(Debug)]
pub enum Undelivered {
    /// It is tried again.
    ForNow(String),
    /// The address or the letter was refused.
    ForGood(String),
}

impl Post {
    /// The way out that the settings name.
    ///
    /// # Errors
    /// When the SMTP address cannot be used.
    pub fn of(settings: &Settings) -> Result<Self, Broken> {
        match &settings.smtp_url {
            Some(url) => Ok(Self::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .while_doing("reading the SMTP address")?
                    .timeout(Some(PATIENCE))
                    .build(),
            )),
            None => Ok(Self::Files(settings.data.join("mail"))),
        }
    }

    /// A mailbox in memory.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Sends a letter.
    ///
    /// # Errors
    /// Says whether to try again. The reason is for the outbox, never for a browser.
    pub async fn send(&self, envelope: &Envelope<'_>, sheet: &Sheet) -> Result<(), Undelivered> {
        let message = message(envelope, sheet).map_err(|error| Undelivered::ForGood(error.chain()))?;
        match self {
            Self::Smtp(transport) => match transport.send(message).await {
                Ok(_) => Ok(()),
                // Only an address that is not there is given up; a wrong password, a full mailbox or a server that
                // does not answer may be mended while the letter waits.
                Err(error) if no_such_address(&error) => Err(Undelivered::ForGood(error.to_string())),
                Err(error) => Err(Undelivered::ForNow(error.to_string())),
            },
            Self::Files(folder) => {
                file(folder, envelope, &message.formatted())
                    .map_err(|error| Undelivered::ForNow(error.chain()))?;
                announce(envelope, sheet);
                Ok(())
            }
            Self::Memory(mailbox) => {
                mailbox.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(Delivered {
                    to: envelope.to.to_owned(),
                    subject: sheet.subject().to_owned(),
                    plain: sheet.plain(),
                    html: sheet.html(),
                    message_id: envelope.message_id.to_owned(),
                    raw: message.formatted(),
                });
                Ok(())
            }
        }
    }
}

/// RFC 5321 4.2.3: 550, 551 and 553 speak of the mailbox.
fn no_such_address(error: &lettre::transport::smtp::Error) -> bool {
    error.status().is_some_and(|code| matches!(u16::from(code), 550 | 551 | 553))
}

fn message(envelope: &Envelope<'_>, sheet: &Sheet) -> Result<Message, Broken> {
    let from: Address = envelope.from.parse().while_doing("reading the sender of letters")?;
    let answers: Address = envelope.answers.parse().while_doing("reading who answers letters")?;
    let to: Address = envelope.to.parse().while_doing("reading the reader of a letter")?;
    let raw = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    let date = std::time::UNIX_EPOCH + std::time::Duration::from_secs(envelope.written.0.unsigned_abs());
    let mut builder = Message::builder()
        .from(Mailbox::new(Some("Cuppa".to_owned()), from))
        .reply_to(Mailbox::new(None, answers))
        .to(Mailbox::new(None, to))
        .subject(sheet.subject())
        .date(date)
        .message_id(Some(envelope.message_id.to_owned()));
    if let Some(thread) = envelope.thread {
        builder = builder.references(format!("<{thread}>")).in_reply_to(format!("<{thread}>"));
    }
    let mut message = builder
        .multipart(MultiPart::alternative_plain_html(sheet.plain(), sheet.html()))
        .while_doing("putting a letter together")?;
    let headers = message.headers_mut();
    // No holiday answers to a machine (RFC 3834, and what Exchange reads instead).
    headers.insert_raw(raw("Auto-Submitted", "auto-generated"));
    headers.insert_raw(raw("X-Auto-Response-Suppress", "All"));
    if let Some(list) = envelope.list {
        headers.insert_raw(raw("List-Unsubscribe", &format!("<{}>", list.unsubscribe)));
        headers.insert_raw(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        headers.insert_raw(raw("List-Id", &format!("Cuppa <{}>", list.id)));
        headers.insert_raw(raw("Precedence", "bulk"));
    }
    Ok(message)
}

/// Writes the file whole or not at all: a program that watches the folder never reads half a letter.
fn file(folder: &Path, envelope: &Envelope<'_>, bytes: &[u8]) -> Result<(), Broken> {
    fs::create_dir_all(folder).while_doing("making the folder of letters")?;
    let written = envelope.written.timestamp().strftime("%Y%m%dT%H%M%SZ");
    let name = format!("{written}-{}", envelope.name);
    let draft = folder.join(format!(".{name}.draft"));
    fs::write(&draft, bytes).while_doing("writing a letter to its file")?;
    fs::rename(&draft, folder.join(format!("{name}.eml"))).while_doing("naming the file of a letter")
}

/// Without SMTP the person at the console is most likely the reader.
fn announce(envelope: &Envelope<'_>, sheet: &Sheet) {
    println!("A letter for {}: {}", envelope.to, sheet.subject());
    for link in sheet.links() {
        println!("    {link}");
    }
}

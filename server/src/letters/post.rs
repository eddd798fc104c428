//! Where letters leave the house: SMTP, files in `DIR/mail`, or a mailbox in memory for tests.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, address,
    message::{
        Attachment, Mailbox, MultiPart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{AsyncSmtpTransportBuilder, PoolConfig, extension::ClientId},
};

use mail_parser::{MessageParser, PartType};

use super::{
    replies::{self, Meaning, Status},
    sheet::Sheet,
    signing::Signer,
};
use crate::{
    broken::{Broken, WhileDoing},
    db,
    ids::Moment,
    settings::Settings,
};

/// How long a mail server may take to answer: well within the lease of a letter.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// The folder of letters that are files, in the data folder.
const FOLDER: &str = "mail";
/// So many letters are handed over at once.
pub(crate) const HANDS: usize = 8;

/// The way out.
#[derive(Clone, Debug)]
pub enum Post {
    /// A mail server.
    Smtp(Arc<MailServer>),
    /// Files that a mail program can open; the links are also printed on the console.
    Files(PathBuf),
    /// Kept in memory, for tests.
    Memory(Arc<Mutex<Vec<Delivered>>>),
}

/// A mail server, and the conversations with it that are open.
pub struct MailServer {
    builder: AsyncSmtpTransportBuilder,
    patience: Duration,
    open: Mutex<AsyncSmtpTransport<Tokio1Executor>>,
}

/// The password is in it.
impl std::fmt::Debug for MailServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MailServer(…)")
    }
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
    /// What the sender is called: the name of the site.
    pub name: &'a str,
    /// Where it comes back to when it cannot be delivered; the sender, if there is no such address.
    pub back_to: Option<&'a str>,
    /// Who reads the answers.
    pub answers: &'a str,
    /// The reader.
    pub to: &'a str,
    /// Made once, whatever happens.
    pub message_id: &'a str,
    /// When it was written.
    pub written: Moment,
    /// What kind of letter it is.
    pub kind: &'a str,
    /// What its file is called.
    pub file: String,
    /// The letter that began the conversation, without brackets: mail programs keep its letters together.
    pub thread: Option<&'a str>,
    /// What makes it a letter of a list, for those who asked for it.
    pub list: Option<&'a List>,
    /// What its reader may put in a calendar.
    pub calendar: Option<&'a CalendarFile>,
}

/// The list that a letter belongs to, and the one address that ends it (RFC 2919, RFC 8058).
#[derive(Clone, Debug)]
pub struct List {
    /// The name of the list, as a host.
    pub id: String,
    /// Ends it by one POST, without asking who.
    pub unsubscribe: String,
}

/// A listing for a calendar, beside a letter about it: told to everybody, an invitation to nobody (`METHOD:PUBLISH`).
#[derive(Clone, Debug)]
pub struct CalendarFile {
    /// What the file is called.
    pub name: String,
    /// The file.
    pub text: String,
}

/// A letter that did not go out.
#[derive(Debug)]
pub enum Undelivered {
    /// No mail server answered; nothing else will go out now either.
    Away(String),
    /// It is tried again.
    ForNow(String),
    /// It is tried again, and letters to the same domain go out more slowly.
    Slower(String),
    /// The server does not want it; a few more tries.
    Unwilling(String),
    /// There is no such mailbox: nothing is sent there any more.
    Nobody(String, Option<String>),
    /// The letter itself cannot be sent.
    ForGood(String),
}

impl Undelivered {
    /// What was said.
    #[must_use]
    pub fn into_words(self) -> String {
        match self {
            Self::Away(said)
            | Self::ForNow(said)
            | Self::Slower(said)
            | Self::Unwilling(said)
            | Self::Nobody(said, _)
            | Self::ForGood(said) => said,
        }
    }
}

impl Post {
    /// The way out that the settings name.
    ///
    /// # Errors
    /// When the SMTP address cannot be used.
    pub fn of(settings: &Settings) -> Result<Self, Broken> {
        match &settings.smtp_url {
            Some(url) => Ok(Self::Smtp(Arc::new(MailServer::at(url, said_helo(settings), PATIENCE)?))),
            None => Ok(Self::Files(settings.data.join(FOLDER))),
        }
    }

    /// A mailbox in memory.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// How many letters may be on their way out at once. Files keep the order in which letters were written.
    pub(crate) fn hands(&self) -> usize {
        match self {
            Self::Smtp(_) => HANDS,
            Self::Files(_) | Self::Memory(_) => 1,
        }
    }

    /// Sends a letter.
    ///
    /// # Errors
    /// Says whether to try again. The reason is for the outbox, never for a browser.
    pub async fn send(
        &self,
        signer: &Signer,
        envelope: &Envelope<'_>,
        sheet: &Sheet,
    ) -> Result<(), Undelivered> {
        let (plain, html) = (sheet.plain(), sheet.html());
        let mut message = message(envelope, sheet.subject(), &plain, &html)
            .map_err(|error| Undelivered::ForGood(error.chain()))?;
        signer.sign(&mut message);
        match self {
            Self::Smtp(server) => server.send(message.envelope(), &message.formatted()).await,
            Self::Files(folder) => {
                file(folder, envelope, &message.formatted())
                    .map_err(|error| Undelivered::ForNow(error.chain()))?;
                announce(envelope, sheet);
                Ok(())
            }
            Self::Memory(mailbox) => {
                mailbox.lock().unwrap_or_else(PoisonError::into_inner).push(Delivered {
                    to: envelope.to.to_owned(),
                    subject: sheet.subject().to_owned(),
                    plain,
                    html,
                    message_id: envelope.message_id.to_owned(),
                    raw: message.formatted(),
                });
                Ok(())
            }
        }
    }
}

/// What this program calls itself to mail servers: as the settings say, else as its machine is called.
fn said_helo(settings: &Settings) -> ClientId {
    settings.mail_helo.clone().map_or_else(ClientId::default, ClientId::Domain)
}

/// The same in words; an address stands in brackets where the machine has no name.
pub(crate) fn helo(settings: &Settings) -> String {
    said_helo(settings).to_string()
}

impl MailServer {
    fn at(url: &str, called: ClientId, patience: Duration) -> Result<Self, Broken> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .while_doing("reading the SMTP address")?
            .hello_name(called)
            .timeout(Some(patience))
            .pool_config(PoolConfig::new().max_size(u32::try_from(HANDS).unwrap_or(1)));
        let open = Mutex::new(builder.clone().build());
        Ok(Self { builder, patience, open })
    }

    fn open(&self) -> MutexGuard<'_, AsyncSmtpTransport<Tokio1Executor>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// lettre's own patience ends when it is connected; a server that says nothing after that would be waited for for ever.
    async fn send(&self, envelope: &address::Envelope, message: &[u8]) -> Result<(), Undelivered> {
        let transport = self.open().clone();
        match tokio::time::timeout(self.patience, transport.send_raw(envelope, message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(sorted(&error)),
            Err(_) => {
                // lettre would take a conversation up again that was left in the middle, and read the late answer to one
                // command as the answer to the next: begin all of them anew.
                *self.open() = self.builder.clone().build();
                Err(Undelivered::Away("the mail server did not answer in time".to_owned()))
            }
        }
    }
}

/// What went wrong: an answer says by its code; without an answer nobody is there.
fn sorted(error: &lettre::transport::smtp::Error) -> Undelivered {
    let said = error.to_string();
    let Some(code) = error.status() else {
        return if error.is_client() { Undelivered::ForNow(said) } else { Undelivered::Away(said) };
    };
    match replies::meaning(code.into(), &said) {
        Meaning::Later => Undelivered::ForNow(said),
        Meaning::Slower => Undelivered::Slower(said),
        Meaning::Unwilling => Undelivered::Unwilling(said),
        Meaning::Nobody => {
            let status = Status::find(&said).map(|status| status.to_string());
            Undelivered::Nobody(said, status)
        }
        Meaning::Never => Undelivered::ForGood(said),
    }
}

/// An address as mail servers take it: a domain in other letters is asked for as `xn--…` (RFC 5891).
fn sendable(text: &str) -> Result<Address, Broken> {
    let doing = "reading an address of a letter";
    let (local, domain) = text.rsplit_once('@').ok_or_else(|| Broken::new(doing))?;
    match url::Host::parse(domain) {
        Ok(url::Host::Domain(ascii)) => Address::new(local, ascii).while_doing(doing),
        _ => Address::new(local, domain).while_doing(doing),
    }
}

fn message(envelope: &Envelope<'_>, subject: &str, plain: &str, html: &str) -> Result<Message, Broken> {
    let from = sendable(envelope.from)?;
    let to = sendable(envelope.to)?;
    let raw = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    let date = std::time::UNIX_EPOCH + std::time::Duration::from_secs(envelope.written.0.unsigned_abs());
    let back_to = envelope.back_to.map_or_else(|| Ok(from.clone()), sendable)?;
    let on_it = address::Envelope::new(Some(back_to), vec![to.clone()]).while_doing("addressing a letter")?;
    let mut builder = Message::builder()
        .envelope(on_it)
        .from(Mailbox::new(Some(envelope.name.to_owned()), from))
        .reply_to(Mailbox::new(None, sendable(envelope.answers)?))
        .to(Mailbox::new(None, to))
        .subject(subject)
        .date(date)
        .message_id(Some(envelope.message_id.to_owned()));
    if let Some(thread) = envelope.thread {
        builder = builder.references(format!("<{thread}>")).in_reply_to(format!("<{thread}>"));
    }
    let told = MultiPart::alternative_plain_html(plain.to_owned(), html.to_owned());
    let whole = match envelope.calendar {
        Some(calendar) => MultiPart::mixed().multipart(told).singlepart(attached(calendar)?),
        None => told,
    };
    let mut message = builder.multipart(whole).while_doing("putting a letter together")?;
    let headers = message.headers_mut();
    // No holiday answers to a machine (RFC 3834, and what Exchange reads instead).
    headers.insert_raw(raw("Auto-Submitted", "auto-generated"));
    headers.insert_raw(raw("X-Auto-Response-Suppress", "All"));
    // Big providers tell by it which kind of letter is complained about. It says nothing of the reader.
    headers.insert_raw(raw("Feedback-ID", &format!("{}:::cuppa", envelope.kind)));
    if let Some(list) = envelope.list {
        headers.insert_raw(raw("List-Unsubscribe", &format!("<{}>", list.unsubscribe)));
        headers.insert_raw(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        headers.insert_raw(raw("List-Id", &format!("Cuppa <{}>", list.id)));
        headers.insert_raw(raw("Precedence", "bulk"));
    }
    Ok(message)
}

/// The method stands in the type as in the file, or Outlook shows neither (RFC 6047 2.4).
fn attached(calendar: &CalendarFile) -> Result<lettre::message::SinglePart, Broken> {
    let kind = format!("text/calendar; method=PUBLISH; charset=utf-8; name=\"{}\"", calendar.name);
    let kind = ContentType::parse(&kind).while_doing("naming the calendar in a letter")?;
    Ok(Attachment::new(calendar.name.clone()).body(calendar.text.clone(), kind))
}

/// Writes the file whole or not at all: a program that watches the folder never reads half a letter.
fn file(folder: &Path, envelope: &Envelope<'_>, bytes: &[u8]) -> Result<(), Broken> {
    fs::create_dir_all(folder).while_doing("making the folder of letters")?;
    let written = envelope.written.timestamp().strftime("%Y%m%dT%H%M%SZ");
    let name = format!("{written}-{}", envelope.file);
    let draft = folder.join(format!(".{name}.draft"));
    fs::write(&draft, bytes).while_doing("writing a letter to its file")?;
    fs::rename(&draft, folder.join(format!("{name}.eml"))).while_doing("naming the file of a letter")
}

/// Removes the files of letters that were written before a moment; where letters are no files there are none.
pub(crate) fn forget_old_files(data: &Path, before: Moment) -> Result<u64, Broken> {
    db::forget_old_files(&data.join(FOLDER), before)
}

/// Removes the files of letters in which one of these traces of somebody stands: of those to them, and of others about them
/// and what was theirs.
pub(crate) fn forget_files_about(data: &Path, traces: &[String]) -> Result<(), Broken> {
    let Ok(files) = fs::read_dir(data.join(FOLDER)) else { return Ok(()) };
    let traces: Vec<String> =
        traces.iter().map(|trace| in_a_line(trace)).filter(|trace| !trace.is_empty()).collect();
    for file in files.filter_map(Result::ok).map(|file| file.path()).filter(|file| file.is_file()) {
        let Ok(bytes) = fs::read(&file) else { continue };
        if holds(&bytes, &traces) {
            fs::remove_file(&file).while_doing("removing a letter")?;
        }
    }
    Ok(())
}

/// Whether one of these stands in a letter, in its head or in a part of it, however that is written down.
fn holds(letter: &[u8], traces: &[String]) -> bool {
    let is_in = |text: &str| {
        let text = in_a_line(text);
        traces.iter().any(|trace| text.contains(trace.as_str()))
    };
    let plain = String::from_utf8_lossy(letter);
    // Long lines of the head are folded, wherever a part of an address ends.
    is_in(&plain) || is_in(&plain.replace("\r\n ", "")) || is_in(&plain.replace("=\r\n", "")) || {
        let read = MessageParser::default().parse(letter);
        read.is_some_and(|read| {
            read.subject().is_some_and(is_in)
                || read.parts.iter().any(|part| match &part.body {
                    PartType::Text(text) | PartType::Html(text) => is_in(text),
                    PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                        is_in(&String::from_utf8_lossy(bytes))
                    }
                    PartType::Message(_) | PartType::Multipart(_) => false,
                })
        })
    }
}

/// Small letters, and one space wherever a line ends: a letter breaks its lines where they are full.
fn in_a_line(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without SMTP the person at the console is most likely the reader.
fn announce(envelope: &Envelope<'_>, sheet: &Sheet) {
    println!("A letter for {}: {}", envelope.to, sheet.subject());
    for link in sheet.links() {
        println!("    {link}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_server_that_says_nothing_is_away() {
        // Nobody accepts, so the system does: connected, and silent.
        let silent = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("smtp://{}", silent.local_addr().unwrap());
        let server = MailServer::at(&url, ClientId::default(), Duration::from_millis(50)).unwrap();
        let reader: Address = "ana@example.org".parse().unwrap();
        let envelope = address::Envelope::new(None, vec![reader]).unwrap();
        for _ in 0..2 {
            let sent = server.send(&envelope, b"Subject: Tea\r\n\r\nTea\r\n").await;
            assert!(matches!(sent, Err(Undelivered::Away(_))), "{sent:?}");
        }
    }
}

//! Every setting: its name, its default, one sentence. A flag beats the environment, which beats the file.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use ipnet::IpNet;
use thiserror::Error;
use url::Url;

use crate::people::Address;

/// One setting, as `cuppa settings` prints it.
#[derive(Debug)]
pub struct Setting {
    /// Its key in `cuppa.toml`; with dashes for underscores also its flag.
    pub name: &'static str,
    /// Its environment variable.
    pub variable: &'static str,
    /// What holds when nothing is said; empty for "not set".
    pub default: &'static str,
    /// What it does.
    pub sentence: &'static str,
}

/// All of them. The only place where a setting is named.
pub const ALL: &[Setting] = &[
    Setting {
        name: "data",
        variable: "CUPPA_DATA",
        default: "./data",
        sentence: "The folder that holds the database, the key and, without SMTP, the letters.",
    },
    Setting {
        name: "listen",
        variable: "CUPPA_LISTEN",
        default: "127.0.0.1:3000",
        sentence: "The address and port to serve on.",
    },
    Setting {
        name: "base_url",
        variable: "CUPPA_BASE_URL",
        default: "http://127.0.0.1:3000",
        sentence: "The public address of the site, used in letters, feeds and on paper.",
    },
    Setting {
        name: "smtp_url",
        variable: "CUPPA_SMTP_URL",
        default: "",
        sentence: "Where letters go out, as smtps://name:password@host:465, smtp://name:password@host:587?tls=required or smtp://localhost:25; not set: letters become files in DIR/mail.",
    },
    Setting {
        name: "mail_from",
        variable: "CUPPA_MAIL_FROM",
        default: "",
        sentence: "The sender of letters; not set: cuppa@ and the host of the base URL.",
    },
    Setting {
        name: "mail_rate",
        variable: "CUPPA_MAIL_RATE",
        default: "0",
        sentence: "How many letters may go out in a minute, as whoever carries them allows; 0 is no limit.",
    },
    Setting {
        name: "mail_rate_domain",
        variable: "CUPPA_MAIL_RATE_DOMAIN",
        default: "0",
        sentence: "How many of them to addresses of one domain; 0 is no limit until that domain asks for fewer.",
    },
    Setting {
        name: "dkim_key",
        variable: "CUPPA_DKIM_KEY",
        default: "",
        sentence: "The file of an RSA or Ed25519 key that letters are signed with (DKIM); `cuppa mail key DIR` makes one; not set: the mail server signs.",
    },
    Setting {
        name: "dkim_selector",
        variable: "CUPPA_DKIM_SELECTOR",
        default: "",
        sentence: "The name of that key in DNS, such as cuppa for cuppa._domainkey.example.org.",
    },
    Setting {
        name: "mail_bounces",
        variable: "CUPPA_MAIL_BOUNCES",
        default: "",
        sentence: "The address that undelivered letters come back to, such as bounce@example.org; every letter adds +, its number and a code to it; not set: they come back to the sender.",
    },
    Setting {
        name: "mail_helo",
        variable: "CUPPA_MAIL_HELO",
        default: "",
        sentence: "The name that this program says to the mail server (HELO), such as cuppa.example.org; not set: the name of the machine.",
    },
    Setting {
        name: "bounces_folder",
        variable: "CUPPA_BOUNCES_FOLDER",
        default: "",
        sentence: "The Maildir, there already, that a mail server delivers to what comes back; reports in its folder new are read and removed.",
    },
    Setting {
        name: "bounces_listen",
        variable: "CUPPA_BOUNCES_LISTEN",
        default: "",
        sentence: "An address and port of this machine or its own network, such as 127.0.0.1:2525, where a mail server hands over what comes back, by SMTP or LMTP.",
    },
    Setting {
        name: "contact",
        variable: "CUPPA_CONTACT",
        default: "",
        sentence: "A public email address for questions and security reports, until the site is set up and says one itself; not set: the sender of letters.",
    },
    Setting {
        name: "rate_posts",
        variable: "CUPPA_RATE_POSTS",
        default: "30",
        sentence: "How many forms one network may post in ten minutes; 0 switches the limit off, and what slows raids down.",
    },
    Setting {
        name: "rate_requests",
        variable: "CUPPA_RATE_REQUESTS",
        default: "600",
        sentence: "How many requests one network may make in a minute, and besides five times as many for squares of the map; 0 switches both limits off.",
    },
    Setting {
        name: "trusted_proxies",
        variable: "CUPPA_TRUSTED_PROXIES",
        default: "",
        sentence: "Networks whose X-Forwarded-For is believed, separated by commas.",
    },
    Setting {
        name: "import_private",
        variable: "CUPPA_IMPORT_PRIVATE",
        default: "",
        sentence: "Networks that are not open to everybody but that calendars may be brought in from all the same, such as 10.0.0.0/8, separated by commas; not set: none.",
    },
    Setting {
        name: "map_tiles",
        variable: "CUPPA_MAP_TILES",
        default: "",
        sentence: "Street maps: a PMTiles file, or an address such as https://tiles.example.org/{z}/{x}/{y}.png, which this server then asks in its own name, so that visitors never do; whoever runs it learns which parts of the world are looked at, and not by whom; not set: shores, borders and towns only.",
    },
    Setting {
        name: "map_credit",
        variable: "CUPPA_MAP_CREDIT",
        default: "",
        sentence: "What those who made the street maps want said beside them, such as © OpenStreetMap; not set: what their PMTiles file says. Without either no street map is shown, and the program does not start.",
    },
    Setting {
        name: "log",
        variable: "CUPPA_LOG",
        default: "info",
        sentence: "What is logged: error, warn, info or debug, also of one crate, as in warn,server=debug. Other crates than ours are silent unless they are named, for they know nothing of whom their words may harm.",
    },
];

/// The settings in force.
#[derive(Clone)]
pub struct Settings {
    /// The data folder.
    pub data: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The public address, without a slash at its end.
    pub base_url: String,
    /// Where letters go out.
    pub smtp_url: Option<String>,
    /// The sender of letters.
    pub mail_from: String,
    /// A public address for questions.
    pub contact: String,
    /// Whether somebody said the sender of letters, or it was made of the base URL.
    pub mail_from_said: bool,
    /// The key that letters are signed with.
    pub dkim_key: Option<PathBuf>,
    /// Its name in DNS.
    pub dkim_selector: Option<String>,
    /// Where undelivered letters come back to.
    pub mail_bounces: Option<String>,
    /// What the program calls itself to the mail server.
    pub mail_helo: Option<String>,
    /// The Maildir that they are delivered to.
    pub bounces_folder: Option<PathBuf>,
    /// Where a mail server hands them over.
    pub bounces_listen: Option<SocketAddr>,
    /// Letters in a minute; 0 is no limit.
    pub mail_rate: u32,
    /// Letters in a minute to addresses of one domain; 0 is no limit.
    pub mail_rate_domain: u32,
    /// Posts in ten minutes; 0 is no limit.
    pub rate_posts: u32,
    /// Requests in a minute; 0 is no limit.
    pub rate_requests: u32,
    /// Networks whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Networks that are not open, but may be asked for calendars.
    pub import_private: Vec<IpNet>,
    /// Where street maps are: a PMTiles file, or an address with `{z}`, `{x}` and `{y}` in it.
    pub map_tiles: Option<String>,
    /// Whose work the street maps are.
    pub map_credit: String,
    /// The filter of the log.
    pub log: String,
}

/// Passwords stand in the address of the mail server, and may stand in that of the maps.
impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("data", &self.data)
            .field("listen", &self.listen)
            .finish_non_exhaustive()
    }
}

/// A setting that cannot be used.
#[derive(Debug, Error)]
pub enum SettingsRefused {
    /// A value that is not of its kind.
    #[error("The setting {name} ({variable}) is “{value}”, and that is not {wanted}.")]
    Unfit {
        /// Which one.
        name: &'static str,
        /// Its variable.
        variable: &'static str,
        /// What was given.
        value: String,
        /// What would fit.
        wanted: &'static str,
    },
    /// A key of the file that nothing reads: most likely a slip.
    #[error("The settings file says “{0}”, and there is no such setting. `cuppa settings` prints them all.")]
    Unknown(String),
    /// The file is not TOML.
    #[error("The settings file cannot be read: {0}")]
    File(String),
    /// A public site that could not send a letter.
    #[error(
        "The base URL {0} is public, but no SMTP address is set, so no letter could reach anybody. \
         Set CUPPA_SMTP_URL (or smtp_url in cuppa.toml), for example smtps://name:password@mail.example.org:465."
    )]
    PublicWithoutPost(String),
    /// Letters whose sender nobody chose.
    #[error(
        "A mail server is set, but no sender of letters. Set CUPPA_MAIL_FROM (or mail_from in cuppa.toml) to an address \
         that this site may write from, for example {0}."
    )]
    PostWithoutSender(String),
    /// A password and private links on an open wire. The address itself is not said: it holds the password.
    #[error(
        "Letters would go to the mail server {0} without TLS, so that anybody on the way could read its password, the addresses \
         and the private links. Set CUPPA_SMTP_URL (or smtp_url in cuppa.toml) to smtps://name:password@{0}:465 or \
         smtp://name:password@{0}:587?tls=required."
    )]
    PostOverheard(String),
    /// A key that nobody could look up.
    #[error(
        "A DKIM key is set, but not its name in DNS. Set CUPPA_DKIM_SELECTOR (or dkim_selector in cuppa.toml), for example cuppa; \
         `cuppa check` then prints the record."
    )]
    KeyWithoutSelector,
    /// A name without a key.
    #[error(
        "A name of a DKIM key is set, but no key. Set CUPPA_DKIM_KEY (or dkim_key in cuppa.toml) to its file; \
         `cuppa mail key DIR` makes one."
    )]
    SelectorWithoutKey,
    /// An address that nobody reads.
    #[error(
        "Undelivered letters are to come back to {0}, but nobody reads them there. Set CUPPA_BOUNCES_FOLDER to the Maildir \
         of that address, or CUPPA_BOUNCES_LISTEN to where your mail server hands them over."
    )]
    BouncesUnread(String),
    /// Somebody reads where nothing comes.
    #[error(
        "A place is set where undelivered letters are read, but no address that they come back to. Set CUPPA_MAIL_BOUNCES \
         (or mail_bounces in cuppa.toml), for example bounce@example.org."
    )]
    BouncesNowhere,
    /// A folder that is not there, most likely a slip.
    #[error(
        "Undelivered letters are to be read in the folder {0}, and there is no such folder. Set CUPPA_BOUNCES_FOLDER \
         (or bounces_folder in cuppa.toml) to a Maildir that is there, or make it."
    )]
    BouncesFolderAbsent(String),
    /// A door for a mail server beside us that the whole world could knock at.
    #[error(
        "What comes back would be taken at {0}, which is open to other networks. Set CUPPA_BOUNCES_LISTEN (or bounces_listen in \
         cuppa.toml) to an address of this machine or its own network, for example 127.0.0.1:2525."
    )]
    BouncesOpen(SocketAddr),
}

/// What was said, by name of the setting.
pub type Said = BTreeMap<&'static str, String>;

impl Settings {
    /// Puts the settings together: `flags`, then `environment`, then the text of `cuppa.toml`, then the defaults.
    ///
    /// # Errors
    /// The first one that cannot be used, in a sentence.
    pub fn gather(
        flags: &Said,
        environment: impl Fn(&str) -> Option<String>,
        file: Option<&str>,
    ) -> Result<Self, SettingsRefused> {
        let file = read_file(file.unwrap_or_default())?;
        let said = |name: &'static str| -> String {
            let setting = ALL.iter().find(|setting| setting.name == name);
            let from_environment =
                || setting.and_then(|s| environment(s.variable)).filter(|text| !text.is_empty());
            flags
                .get(name)
                .cloned()
                .or_else(from_environment)
                .or_else(|| file.get(name).cloned())
                .unwrap_or_else(|| setting.map_or("", |s| s.default).to_owned())
        };
        let base_url = base_url(&said("base_url"))?;
        let host =
            Url::parse(&base_url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let or_else = |text: String, other: &dyn Fn() -> String| if text.is_empty() { other() } else { text };
        // An address literal needs brackets in a mail address (RFC 5321 4.1.3); a name on paper reads better.
        let has_no_mail = host.parse::<IpAddr>().is_ok() || !host.contains('.');
        let mail_host = if has_no_mail { "localhost".to_owned() } else { host };
        let mail_from = address("mail_from", &or_else(said("mail_from"), &|| format!("cuppa@{mail_host}")))?;
        Ok(Self {
            data: PathBuf::from(said("data")),
            listen: fit("listen", &said("listen"), "an address and port such as 127.0.0.1:3000")?,
            base_url,
            smtp_url: Some(said("smtp_url")).filter(|text| !text.is_empty()),
            contact: address("contact", &or_else(said("contact"), &|| mail_from.clone()))?,
            mail_from_said: !said("mail_from").is_empty(),
            dkim_key: some(said("dkim_key")).map(PathBuf::from),
            dkim_selector: some(said("dkim_selector")).map(|text| selector(&text)).transpose()?,
            mail_bounces: some(said("mail_bounces")).map(|text| bounces(&text)).transpose()?,
            mail_helo: some(said("mail_helo")).map(|text| helo(&text)).transpose()?,
            bounces_folder: some(said("bounces_folder")).map(PathBuf::from),
            bounces_listen: some(said("bounces_listen"))
                .map(|text| fit("bounces_listen", &text, "an address and port such as 127.0.0.1:2525"))
                .transpose()?,
            mail_rate: fit("mail_rate", &said("mail_rate"), "a whole number")?,
            mail_rate_domain: fit("mail_rate_domain", &said("mail_rate_domain"), "a whole number")?,
            mail_from,
            rate_posts: fit("rate_posts", &said("rate_posts"), "a whole number")?,
            rate_requests: fit("rate_requests", &said("rate_requests"), "a whole number")?,
            trusted_proxies: networks("trusted_proxies", &said("trusted_proxies"))?,
            import_private: networks("import_private", &said("import_private"))?,
            map_tiles: Some(said("map_tiles")).filter(|text| !text.is_empty()),
            map_credit: said("map_credit"),
            log: said("log"),
        })
    }

    /// Whether the site is served over https, so that cookies can be kept to it.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Refuses to serve a public site that could not send a letter, or would lose or give away what is in them.
    ///
    /// # Errors
    /// Says what to set.
    pub fn fit_to_serve(&self) -> Result<(), SettingsRefused> {
        if self.smtp_url.is_none() && is_public(&self.base_url) {
            return Err(SettingsRefused::PublicWithoutPost(self.base_url.clone()));
        }
        // An onion has no mail, so nothing better could be proposed for it than what holds already.
        let needs_sender = is_public(&self.base_url) && (self.is_https() || !is_onion(&self.base_url));
        if self.smtp_url.is_some() && !self.mail_from_said && needs_sender {
            return Err(SettingsRefused::PostWithoutSender(self.mail_from.clone()));
        }
        if let Some(host) = self.smtp_url.as_deref().and_then(overheard) {
            return Err(SettingsRefused::PostOverheard(host));
        }
        match (&self.dkim_key, &self.dkim_selector) {
            (Some(_), None) => return Err(SettingsRefused::KeyWithoutSelector),
            (None, Some(_)) => return Err(SettingsRefused::SelectorWithoutKey),
            _ => {}
        }
        match (&self.mail_bounces, self.bounces_folder.is_some() || self.bounces_listen.is_some()) {
            (Some(address), false) => return Err(SettingsRefused::BouncesUnread(address.clone())),
            (None, true) => return Err(SettingsRefused::BouncesNowhere),
            _ => {}
        }
        if let Some(folder) = self.bounces_folder.as_ref().filter(|folder| !folder.is_dir()) {
            return Err(SettingsRefused::BouncesFolderAbsent(folder.display().to_string()));
        }
        match self.bounces_listen.filter(|address| !is_near(address.ip())) {
            Some(address) => Err(SettingsRefused::BouncesOpen(address)),
            None => Ok(()),
        }
    }

    /// A fresh sample of `cuppa.toml`, every setting with its default and its sentence.
    #[must_use]
    pub fn sample() -> String {
        ALL.iter()
            .map(|setting| {
                let value = match setting.name {
                    "rate_posts" | "rate_requests" | "mail_rate" | "mail_rate_domain" => {
                        setting.default.to_owned()
                    }
                    _ => format!("{:?}", setting.default),
                };
                format!("# {}\n# {}\n#{} = {value}\n", setting.sentence, setting.variable, setting.name)
            })
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn read_file(text: &str) -> Result<BTreeMap<String, String>, SettingsRefused> {
    let table: toml::Table =
        text.parse().map_err(|error: toml::de::Error| SettingsRefused::File(error.to_string()))?;
    table
        .into_iter()
        .map(|(name, value)| {
            if !ALL.iter().any(|setting| setting.name == name) {
                return Err(SettingsRefused::Unknown(name));
            }
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Array(parts) => {
                    parts.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>().join(",")
                }
                other => other.to_string(),
            };
            Ok((name, text))
        })
        .collect()
}

fn base_url(text: &str) -> Result<String, SettingsRefused> {
    let wanted = "a web address such as https://cuppa.example";
    let url = Url::parse(text).map_err(|_| unfit("base_url", text, wanted))?;
    let fits = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.query().is_none()
        && url.path() == "/"
        && url.username().is_empty()
        && url.password().is_none();
    if fits { Ok(text.trim_end_matches('/').to_owned()) } else { Err(unfit("base_url", text, wanted)) }
}

/// Whether strangers could reach a site at this address: not a loopback and not a private network.
fn is_public(base_url: &str) -> bool {
    let Ok(url) = Url::parse(base_url) else { return true };
    match url.host() {
        Some(url::Host::Ipv4(address)) => !address.is_loopback() && !address.is_private(),
        Some(url::Host::Ipv6(address)) => !address.is_loopback(),
        Some(url::Host::Domain(name)) => name != "localhost" && !name.ends_with(".localhost"),
        None => true,
    }
}

/// Whether only Tor finds this address.
fn is_onion(base_url: &str) -> bool {
    let url = Url::parse(base_url).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    host.rsplit('.').next() == Some("onion")
}

/// The mail server that letters would go to in the open, across networks of others. One that may talk without TLS counts:
/// whoever sits between could tell it to.
fn overheard(smtp_url: &str) -> Option<String> {
    let url = Url::parse(smtp_url).ok()?;
    let tls = url.query_pairs().find(|(name, _)| name == "tls");
    let is_sealed = url.scheme() != "smtp" || tls.is_some_and(|(_, value)| value == "required");
    let host = url.host_str().unwrap_or_default();
    let is_beside_us = match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(address) => is_near(address),
        // `localhost`, and what containers call each other.
        Err(_) => !host.contains('.'),
    };
    (!is_sealed && !is_beside_us).then(|| host.to_owned())
}

/// Whether an address is of this machine, or of a network of its own.
fn is_near(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

/// An email address, its domain as mail servers ask for it.
fn address(name: &'static str, text: &str) -> Result<String, SettingsRefused> {
    let address = Address::parse(text.trim());
    address
        .map(|address| address.as_str().to_owned())
        .ok_or_else(|| unfit(name, text, "an email address such as cuppa@example.org"))
}

/// A name as it is said to mail servers: labels of letters, digits and hyphens, with a dot between them (RFC 5321 4.1.2).
fn helo(text: &str) -> Result<String, SettingsRefused> {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_name = text.len() <= 253 && text.contains('.') && text.split('.').all(is_label);
    match is_name {
        true => Ok(text.to_ascii_lowercase()),
        false => Err(unfit("mail_helo", text, "a whole name such as cuppa.example.org")),
    }
}

/// The address that letters come back to. Numbers of letters are put behind a `+`, so there is none in it yet.
fn bounces(text: &str) -> Result<String, SettingsRefused> {
    let address = address("mail_bounces", text)?;
    match address.contains('+') {
        true => Err(unfit("mail_bounces", text, "an address without a +, such as bounce@example.org")),
        false => Ok(address),
    }
}

/// The name of a key: what stands in DNS before `._domainkey`.
fn selector(text: &str) -> Result<String, SettingsRefused> {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    match text.split('.').all(is_label) {
        true => Ok(text.to_owned()),
        false => Err(unfit("dkim_selector", text, "a name of letters, digits and hyphens, such as cuppa")),
    }
}

fn networks(name: &'static str, text: &str) -> Result<Vec<IpNet>, SettingsRefused> {
    text.split(',')
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|one| network(one).ok_or_else(|| unfit(name, text, "a list of networks such as 10.0.0.0/8")))
        .collect()
}

fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn fit<T: std::str::FromStr>(
    name: &'static str,
    value: &str,
    wanted: &'static str,
) -> Result<T, SettingsRefused> {
    value.trim().parse().map_err(|_| unfit(name, value, wanted))
}

fn unfit(name: &'static str, value: &str, wanted: &'static str) -> SettingsRefused {
    let variable = ALL.iter().find(|setting| setting.name == name).map_or("", |setting| setting.variable);
    SettingsRefused::Unfit { name, variable, value: value.to_owned(), wanted }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gather(
        flags: &[(&'static str, &str)],
        environment: &[(&str, &str)],
        file: &str,
    ) -> Result<Settings, SettingsRefused> {
        let flags = flags.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let find = |name: &str| {
            environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        Settings::gather(&flags, find, Some(file))
    }

    #[test]
    fn a_flag_beats_the_environment_which_beats_the_file() {
        let file = "rate_posts = 1";
        assert_eq!(gather(&[("rate_posts", "3")], &[("CUPPA_RATE_POSTS", "2")], file).unwrap().rate_posts, 3);
        assert_eq!(gather(&[], &[("CUPPA_RATE_POSTS", "2")], file).unwrap().rate_posts, 2);
        assert_eq!(gather(&[], &[], file).unwrap().rate_posts, 1);
        assert_eq!(gather(&[], &[], "").unwrap().rate_posts, 30);
    }

    #[test]
    fn a_public_site_without_smtp_says_what_to_set() {
        let public = gather(&[("base_url", "https://cuppa.example")], &[], "").unwrap();
        assert!(public.fit_to_serve().unwrap_err().to_string().contains("CUPPA_SMTP_URL"));
        for quiet in ["http://127.0.0.1:3000", "http://localhost:8080", "http://[::1]:3000"] {
            gather(&[("base_url", quiet)], &[], "").unwrap().fit_to_serve().unwrap();
        }
    }

    #[test]
    fn half_of_a_mail_configuration_says_what_is_missing() {
        let smtp = ("smtp_url", "smtp://localhost:25");
        for (flags, missing) in [
            (vec![("base_url", "https://cuppa.example"), smtp], "CUPPA_MAIL_FROM"),
            (vec![("dkim_key", "dkim.pem")], "CUPPA_DKIM_SELECTOR"),
            (vec![("dkim_selector", "cuppa")], "CUPPA_DKIM_KEY"),
            (vec![("mail_bounces", "bounce@example.org")], "CUPPA_BOUNCES_FOLDER"),
            (vec![("bounces_listen", "127.0.0.1:2525")], "CUPPA_MAIL_BOUNCES"),
            (vec![("bounces_folder", "/tmp/bounces")], "CUPPA_MAIL_BOUNCES"),
        ] {
            let sentence = gather(&flags, &[], "").unwrap().fit_to_serve().unwrap_err().to_string();
            assert!(sentence.contains(&format!("Set {missing}")) || sentence.contains(missing), "{sentence}");
        }
        let whole = [
            ("base_url", "https://cuppa.example"),
            smtp,
            ("mail_from", "cuppa@cuppa.example"),
            ("dkim_key", "dkim.pem"),
            ("dkim_selector", "cuppa"),
            ("mail_bounces", "bounce@cuppa.example"),
            ("bounces_listen", "127.0.0.1:2525"),
        ];
        gather(&whole, &[], "").unwrap().fit_to_serve().unwrap();
    }

    #[test]
    fn no_password_goes_over_an_open_wire() {
        for open in [
            "smtp://cuppa:secret@mail.example.org:587",
            "smtp://mail.example.org",
            "smtp://cuppa:secret@192.0.2.1:25?tls=opportunistic",
            "smtp://[2001:db8::1]:25",
        ] {
            let refused = gather(&[("smtp_url", open)], &[], "").unwrap().fit_to_serve().unwrap_err();
            let sentence = refused.to_string();
            assert!(sentence.contains("smtps://") && sentence.contains("?tls=required"), "{sentence}");
            assert!(!sentence.contains("secret"), "{sentence}");
        }
        for fine in [
            "smtps://cuppa:secret@mail.example.org:465",
            "smtp://cuppa:secret@mail.example.org:587?tls=required",
            "smtp://localhost:25",
            "smtp://postfix:25",
            "smtp://127.0.0.1:25",
            "smtp://10.1.2.3:25",
            "smtp://[::1]:25",
            "smtp://[fd00::1]:25",
        ] {
            gather(&[("smtp_url", fine)], &[], "").unwrap().fit_to_serve().unwrap();
        }
    }

    #[test]
    fn a_sender_is_asked_for_wherever_strangers_come() {
        let fits = |base_url: &str| {
            let flags = [("base_url", base_url), ("smtp_url", "smtp://localhost:25")];
            gather(&flags, &[], "").unwrap().fit_to_serve().is_ok()
        };
        assert!(!fits("http://cuppa.example") && !fits("https://cuppa.example"));
        assert!(fits("http://127.0.0.1:3000") && fits("http://cuppacuppacuppa.onion"));
    }

    #[test]
    fn what_comes_back_is_taken_where_something_is_and_nobody_else_comes() {
        let fits = |flag: (&'static str, &str)| {
            let flags = [("mail_bounces", "bounce@example.org"), flag];
            gather(&flags, &[], "").unwrap().fit_to_serve()
        };
        let folder = tempfile::tempdir().unwrap();
        fits(("bounces_folder", folder.path().to_str().unwrap())).unwrap();
        let absent = fits(("bounces_folder", "/nowhere/bounces")).unwrap_err().to_string();
        assert!(absent.contains("/nowhere/bounces") && absent.contains("CUPPA_BOUNCES_FOLDER"), "{absent}");
        for near in ["127.0.0.1:2525", "10.0.0.2:2525", "[::1]:2525", "[fd00::1]:2525"] {
            fits(("bounces_listen", near)).unwrap();
        }
        for open in ["0.0.0.0:2525", "192.0.2.1:2525", "[::]:2525", "[2001:db8::1]:2525"] {
            let sentence = fits(("bounces_listen", open)).unwrap_err().to_string();
            assert!(sentence.contains("CUPPA_BOUNCES_LISTEN"), "{sentence}");
        }
    }

    #[test]
    fn nonsense_is_refused_in_a_sentence() {
        for (name, value) in [
            ("listen", "here"),
            ("base_url", "ftp://x"),
            ("rate_posts", "-1"),
            ("trusted_proxies", "x"),
            ("import_private", "1"),
            ("mail_rate", "fast"),
            ("dkim_selector", "two words"),
            ("mail_bounces", "bounce+x@example.org"),
            ("mail_helo", "mail example"),
            ("bounces_listen", "2525"),
            ("mail_from", "nobody"),
            ("contact", "ana@example.org, ben@example.org"),
        ] {
            let sentence = gather(&[(name, value)], &[], "").unwrap_err().to_string();
            assert!(sentence.contains("CUPPA_"), "{sentence}");
        }
        assert!(gather(&[], &[], "lsiten = 'x'").unwrap_err().to_string().contains("lsiten"));
    }

    #[test]
    fn the_sample_is_a_settings_file() {
        let all = Settings::sample().replace("\n#", "\n").replace("\n ", "\n# ");
        assert!(all.contains("base_url"));
        gather(&[], &[], &Settings::sample()).unwrap();
    }
}

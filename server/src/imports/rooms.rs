//! What opens a room online: its link, in whatever wrapper it stands, and the words and numbers that go with it. None of
//! it is for everybody, wherever in an event it was written.

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use pure::plain;
use url::Url;

/// Where people meet by video: links to these open a room.
const HOSTS: &[&str] = &[
    "8x8.vc",
    "alfaview.com",
    "bluejeans.com",
    "chime.aws",
    "clickmeeting.com",
    "discord.gg",
    "facetime.apple.com",
    "fairmeeting.net",
    "gather.town",
    "gotomeet.me",
    "gotomeeting.com",
    "gotowebinar.com",
    "jit.si",
    "join.skype.com",
    "kmeet.infomaniak.com",
    "meet.goto.com",
    "meet.google.com",
    "meet.jit.si",
    "meeting.tencent.com",
    "pexip.me",
    "senfcall.de",
    "talk.brave.com",
    "teams.cloud.microsoft",
    "teams.live.com",
    "teams.microsoft.com",
    "v.ringcentral.com",
    "voovmeeting.com",
    "webex.com",
    "whereby.com",
    "zoom-x.de",
    "zoom.com",
    "zoom.us",
    "zoomgov.com",
];

/// How groups call the machines that they run such rooms on.
const OWN_HOSTS: &[&str] = &["bbb", "bigbluebutton", "jitsi"];

/// What stands before the number or the secret of a room, in small letters. A longer word may end in one of these.
const KEYS: &[&str] = &[
    // English
    "access code",
    "conference id",
    "conference code",
    "dial-in code",
    "host key",
    "join code",
    "meeting code",
    "meeting id",
    "meeting number",
    "one tap mobile",
    "participant code",
    "pass code",
    "passcode",
    "passphrase",
    "password",
    "room code",
    "webinar id",
    // German
    "kennwort",
    "kenncode",
    "kennnummer",
    "passwort",
    "zugangscode",
    "zugangsdaten",
    "zugriffscode",
    // French
    "code secret",
    "code d'accès",
    "code d’accès",
    "identifiant de réunion",
    "identifiant de la réunion",
    "mot de passe",
    "numéro de réunion",
    // Spanish, Catalan, Portuguese, Italian, Romanian
    "codi d'accés",
    "codi d’accés",
    "codice d'accesso",
    "codice d’accesso",
    "codice di accesso",
    "codice riunione",
    "codigo de acceso",
    "codigo de acesso",
    "contrasena",
    "contrasenya",
    "contraseña",
    "código de acceso",
    "código de acesso",
    "código de la reunión",
    "palavra-passe",
    "senha",
    "cod de acces",
    "parolă",
    // Dutch, Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian
    "toegangscode",
    "wachtwoord",
    "losenord",
    "lösenkod",
    "lösenord",
    "åtkomstkod",
    "adgangskode",
    "kodeord",
    "passord",
    "tilgangskode",
    "kokoustunnus",
    "pääsykoodi",
    "salasana",
    "tunnuskoodi",
    "parool",
    "slaptažodis",
    // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Turkish
    "haslo",
    "hasło",
    "identyfikator spotkania",
    "kod dostepu",
    "kod dostępu",
    "numer spotkania",
    "prístupový kód",
    "přístupový kód",
    "lozinka",
    "pristupni kod",
    "jelszó",
    "azonosító",
    "geçiş kodu",
    "toplantı kimliği",
    "şifre",
    // Welsh, Irish
    "cod mynediad",
    "cyfrinair",
    "pasfhocal",
    // Greek, Russian, Ukrainian, Bulgarian, Serbian
    "αναγνωριστικό σύσκεψης",
    "κωδικός πρόσβασης",
    "идентификатор конференции",
    "идентификатор собрания",
    "код доступа",
    "код доступу",
    "лозинка",
    "парола",
    "пароль",
    "ідентифікатор конференції",
    // Arabic, Persian, Hebrew
    "رمز المرور",
    "رمز عبور",
    "كلمة المرور",
    "معرف الاجتماع",
    "סיסמה",
    "קוד גישה",
    // Chinese, Japanese, Korean, Vietnamese, Indonesian, Hindi, Thai
    "会议号",
    "密码",
    "密碼",
    "會議號",
    "パスコード",
    "パスワード",
    "비밀번호",
    "암호",
    "mật khẩu",
    "mật mã",
    "kata sandi",
    "kode sandi",
    "पासकोड",
    "รหัสผ่าน",
];

/// The same, but only as words of their own, and only before a number of so many digits: they mean much else.
const SHORT_KEYS: &[(&str, usize)] =
    &[("clave", 4), ("geslo", 1), ("heslo", 1), ("id", 8), ("parola", 4), ("pin", 4), ("pw", 1), ("pwd", 1)];

/// What stands between a key and what it is, where no colon does.
const IS: &[&str] = &["is", "ist", "lautet", "est", "es", "è", "é", "är", "er", "on", "jest"];

/// Between a key and its colon stands at most so much: "Password (for everybody): …".
const BEFORE_COLON_MOST: usize = 40;
/// An address is in an address is in an address; nobody honest wraps it deeper.
const LAYERS_MOST: usize = 8;

/// The doors of one event.
#[derive(Debug, Default)]
pub(super) struct Doors {
    /// Links that open a room though their hosts are not known for it.
    own: Vec<Url>,
    /// The first link that was found.
    first: Option<String>,
}

impl Doors {
    /// The doors that an event names itself; the first is where people meet.
    pub(super) fn named<'a>(rooms: impl Iterator<Item = &'a str>) -> Self {
        let mut doors = Self::default();
        for url in rooms.filter_map(whole) {
            let mut layers = layers(&url);
            // What only leads on is the address of many things.
            if layers.len() > 1 {
                layers.remove(0);
            }
            let link = layers.iter().find(|url| is_known(url)).or(layers.last());
            doors.first = doors.first.or_else(|| link.map(|url| url.as_str().to_owned()));
            doors.own.extend(layers);
        }
        doors
    }

    /// The link to join, as it is stored: without the wrapper.
    pub(super) fn link(&self) -> Option<&str> {
        self.first.as_deref()
    }

    /// Notes the first link of a text that opens a room.
    pub(super) fn look_in(&mut self, text: &str) {
        if self.first.is_some() {
            return;
        }
        // "First get Zoom from zoom.us" names no room.
        let leads_on = |url: &Url| url.path() != "/" || url.query().is_some();
        let links = self.found_in(text).into_iter().filter_map(|range| bare(&text[range]));
        let Some(url) = links.into_iter().find(leads_on) else { return };
        let inner = layers(&url).into_iter().find(|url| self.is_door(url));
        self.first = Some(inner.unwrap_or(url).into());
    }

    /// Whether an address opens a room.
    pub(super) fn opens(&self, address: &str) -> bool {
        let Some(url) = bare(address) else { return names_host(&decoded(address)) };
        layers(&url).iter().any(|url| self.is_door(url)) || names_host(&decoded(address))
    }

    fn is_door(&self, url: &Url) -> bool {
        is_known(url) || self.own.iter().any(|door| leads_to(url, door))
    }

    /// The text without what opens a room, and whether there was any; `instead` stands where a link stood.
    pub(super) fn closed(&self, text: &str, instead: &str) -> (String, bool) {
        let mut shown = String::with_capacity(text.len());
        let mut from = 0;
        let found = self.found_in(text);
        let had_link = !found.is_empty();
        for range in found {
            // Two that are written into each other are one.
            if range.start >= from {
                shown.push_str(&text[from..range.start]);
                shown.push_str(instead);
            }
            from = from.max(range.end);
        }
        shown.push_str(&text[from..]);
        let (shown, had_key) = without_keys(&shown);
        (shown, had_link || had_key)
    }

    /// Where links stand that open a room, with `https://` or without.
    fn found_in(&self, text: &str) -> Vec<Range<usize>> {
        let names_some =
            text.as_bytes().windows(2).any(|two| two[0] == b'.' && !two[1].is_ascii_whitespace());
        if !names_some {
            return Vec::new();
        }
        let whole = plain::web_addresses(text);
        let own = self.own.iter().filter_map(Url::host_str);
        let small = text.to_ascii_lowercase();
        let mut found: Vec<Range<usize>> =
            whole.iter().filter(|range| self.opens(&text[(*range).clone()])).cloned().collect();
        for host in HOSTS.iter().copied().chain(own) {
            for (at, _) in small.match_indices(host) {
                let covered = |range: &Range<usize>| range.contains(&at);
                if whole.iter().any(covered) || found.iter().any(covered) || !is_host_at(&small, at, host) {
                    continue;
                }
                let range = around(text, at);
                if self.opens(&text[range.clone()]) {
                    found.push(range);
                }
            }
        }
        found.sort_by_key(|range| range.start);
        found
    }
}

/// A whole web address.
fn whole(text: &str) -> Option<Url> {
    Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// The same where nobody wrote `https://`, or what a program of its own opens.
fn bare(text: &str) -> Option<Url> {
    let text = text.trim();
    whole(text).or_else(|| {
        let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let is_host = host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || "-._".contains(c));
        is_host.then(|| whole(&format!("https://{rest}"))).flatten()
    })
}

/// An address, and those that stand in it because it only leads on to them.
fn layers(url: &Url) -> Vec<Url> {
    let mut layers: Vec<Url> = Vec::new();
    let mut ahead = vec![url.clone()];
    while let Some(next) = ahead.pop().filter(|_| layers.len() < LAYERS_MOST) {
        let behind = decoded(&next[url::Position::BeforePath..]);
        let inner = behind.match_indices("http").filter_map(|(at, _)| {
            let inner = &behind[at..];
            // "__https://…__;" is how one such program folds an address in.
            whole(inner.split_once("__;").map_or(inner, |(inner, _)| inner))
        });
        ahead.extend(inner.take(LAYERS_MOST));
        // Looked at first: what is told as a whole ends where it ends.
        for (_, value) in next.query_pairs() {
            ahead.extend(bare(&value).filter(is_known));
            ahead.extend(whole(&value).or_else(|| whole(&unfolded(&value)?)));
        }
        layers.push(next);
    }
    layers
}

/// "https-3A__zoom.us_j_1": the way of another such program.
fn unfolded(value: &str) -> Option<String> {
    let is_folded = ["http-3A__", "https-3A__"].iter().any(|start| value.starts_with(start));
    is_folded.then(|| decoded(&value.replace('-', "%").replace('_', "/")))
}

/// A text with `%3A` and its like read, however often it was written so.
fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..4 {
        if !text.contains('%') {
            break;
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
            match hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                Some(byte) => {
                    bytes.push(byte);
                    rest = &after[2..];
                }
                None => {
                    bytes.push(*first);
                    rest = after;
                }
            }
        }
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    text
}

fn is_known(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let is_of = |known: &&str| {
            host.strip_suffix(*known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        HOSTS.iter().any(is_of) || host.split('.').any(|label| OWN_HOSTS.contains(&label))
    })
}

/// Whether a link leads through a door: the same page, or one behind it, whatever else is asked for there.
fn leads_to(url: &Url, door: &Url) -> bool {
    let path = door.path().trim_end_matches('/');
    let same_host = url.host_str() == door.host_str();
    let behind = url.path().strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // A door that is the front page of its host is told by its question alone.
    let is_front = path.is_empty() && url.path() != "/";
    same_host && behind && !is_front && (!path.is_empty() || url.query() == door.query())
}

/// Whether a text names a host that is known for rooms, wherever in it.
fn names_host(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    HOSTS.iter().any(|host| small.match_indices(host).any(|(at, _)| is_host_at(&small, at, host)))
}

/// Whether the name of a host stands alone there, or as the end of a longer one.
fn is_host_at(small: &str, at: usize, host: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '-';
    let mut after = small[at + host.len()..].chars();
    let next = after.next();
    let longer = next.is_some_and(goes_on) || next == Some('.') && after.next().is_some_and(goes_on);
    // An address of mail is none of the web.
    !longer && !small[..at].ends_with(|c: char| goes_on(c) || c == '@')
}

/// The address around a host: with what stands before its dot, and with its path.
fn around(text: &str, at: usize) -> Range<usize> {
    let of_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let mut start = text[..at].trim_end_matches(of_host).len();
    if text[..start].ends_with("://") {
        start = text[..start - 3].trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
    }
    start..start + plain::address_length(&text[start..])
}

/// A key, and how many digits it needs if it is a short one.
type Candidate = (&'static str, Option<usize>);

/// Keys by their first letter.
static KEYS_BY_LETTER: LazyLock<HashMap<char, Vec<Candidate>>> = LazyLock::new(|| {
    let mut by_letter: HashMap<char, Vec<_>> = HashMap::new();
    let long = KEYS.iter().map(|key| (*key, None));
    let short = SHORT_KEYS.iter().map(|(key, digits)| (*key, Some(*digits)));
    for (key, digits) in long.chain(short) {
        by_letter.entry(key.chars().next().unwrap_or_default()).or_default().push((key, digits));
    }
    by_letter
});

/// The text without the numbers and secrets of rooms, and whether there were any.
fn without_keys(text: &str) -> (String, bool) {
    let mut lines: Vec<String> = Vec::new();
    let mut found = false;
    let mut key_before = false;
    for line in text.split('\n') {
        if key_before && !line.trim().is_empty() {
            key_before = false;
            if line.split_whitespace().count() <= 4 {
                continue;
            }
        }
        let keys = keys_in(line);
        if keys.is_empty() && !is_dialled(line) {
            lines.push(line.to_owned());
            continue;
        }
        found = true;
        key_before |= keys.last().is_some_and(|key| key.value_follows);
        // A line that begins with a key is all about it.
        let before = keys.first().map_or("", |key| &line[..key.range.start]);
        if before.chars().any(|c| c.is_alphanumeric() || matches!(c, '(' | '[')) {
            let mut left = String::with_capacity(line.len());
            let mut from = 0;
            for Key { range, .. } in keys {
                left.push_str(&line[from..range.start]);
                from = range.end;
            }
            left.push_str(&line[from..]);
            let left = tidied(&left);
            if left.chars().any(char::is_alphanumeric) {
                lines.push(left);
            }
        }
    }
    (lines.join("\n"), found)
}

/// "+13017158592,,81234567890#,,,,*4711#": a telephone that opens the room by itself.
fn is_dialled(line: &str) -> bool {
    line.match_indices(",,").any(|(at, _)| {
        line[..at].ends_with(|c: char| c.is_ascii_digit())
            && line[at..].trim_start_matches(',').starts_with(|c: char| c.is_ascii_digit() || c == '*')
    })
}

/// What is left of a line, without brackets around nothing and commas after nothing.
fn tidied(line: &str) -> String {
    let mut line = line.to_owned();
    loop {
        let spaced = line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let next = [
            ("( ", "("),
            (" )", ")"),
            ("()", ""),
            ("[]", ""),
            (", ,", ","),
            (",,", ","),
            (" ,", ","),
            (" .", "."),
            ("; ;", ";"),
        ]
        .iter()
        .fold(spaced, |line, (old, new)| line.replace(old, new));
        if next == line {
            return line.trim_matches([',', ';', '|', '·', '•', ' ']).to_owned();
        }
        line = next;
    }
}

/// A key in a line.
struct Key {
    range: Range<usize>,
    /// What it is stands in the next line.
    value_follows: bool,
}

/// The keys of a line with what they open, in order, none touching another.
fn keys_in(line: &str) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    let mut small = String::with_capacity(line.len());
    // Where each small letter stands in the line: some letters are shorter when they are small.
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(line.len());
    for (at, c) in line.char_indices() {
        places.push((small.len(), at));
        small.extend(c.to_lowercase());
    }
    let place = |at: usize| {
        let next = places.partition_point(|(in_small, _)| *in_small < at);
        places.get(next).map_or(line.len(), |(_, at)| *at)
    };
    let word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
    let mut from = 0;
    for (at, c) in small.char_indices() {
        let Some(candidates) = KEYS_BY_LETTER.get(&c) else { continue };
        for (key, digits) in candidates {
            if !small[at..].starts_with(key) {
                continue;
            }
            let (start, end) = (place(at), place(at + key.len()));
            let runs_on = line[end..].starts_with(char::is_alphabetic) && key.is_ascii();
            let is_part = line[..start].ends_with(char::is_alphanumeric);
            if start < from || runs_on || digits.is_some() && is_part {
                continue;
            }
            let Some((length, value_follows)) = value_length(&line[end..], *digits) else { continue };
            let start = from + line[from..start].trim_end_matches(word).len();
            from = end + length;
            keys.push(Key { range: start..from, value_follows });
        }
    }
    keys
}

/// How much of what follows a key is what it opens with; and whether that stands in the next line. None when the word is
/// only a word.
fn value_length(rest: &str, digits: Option<usize>) -> Option<(usize, bool)> {
    let length = part_length(rest);
    let part = &rest[..length];
    let has_digits = part.chars().filter(|c| c.is_numeric()).count();
    if let Some(digits) = digits {
        return (has_digits >= digits).then_some((length, false));
    }
    let colon = part.char_indices().take(BEFORE_COLON_MOST).find(|(_, c)| matches!(c, ':' | '=' | '：'));
    if let Some((at, colon)) = colon {
        let is_empty = part[at + colon.len_utf8()..].trim().is_empty();
        return Some((length, is_empty && length == rest.len()));
    }
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    let is_said = IS.contains(&first.as_str()) || first.starts_with(['-', '–', '#']);
    if has_digits > 0 || is_said {
        return Some((length, false));
    }
    rest.trim().is_empty().then_some((rest.len(), true))
}

/// As far as a bracket that closes, a sign between things, or the end of a sentence.
fn part_length(rest: &str) -> usize {
    let mut open = 0_usize;
    let mut letters = rest.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let spaced = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        match c {
            '(' | '[' => open += 1,
            ')' | ']' if open == 0 => return at,
            ')' | ']' => open -= 1,
            ',' | ';' | '.' | '!' if spaced => return at,
            '|' | '·' | '•' => return at,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZOOM: &str = "https://us02web.zoom.us/j/812?pwd=s3cret";

    #[test]
    fn a_link_that_opens_a_room_is_known_in_every_wrapper() {
        for address in [
            ZOOM,
            "HTTPS://US02WEB.ZOOM.US/j/812?pwd=s3cret",
            "us02web.zoom.us/j/812?pwd=s3cret",
            "zoommtg://zoom.us/join?confno=812",
            "https://www.google.com/url?q=https://us02web.zoom.us/j/812?pwd%3Ds3cret&sa=D",
            "https://www.google.com/url?q=https%3A%2F%2Fus02web.zoom.us%2Fj%2F812%3Fpwd%3Ds3cret&sa=D",
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fus02web.zoom.us%2Fj%2F812&data=05",
            "https://urldefense.com/v3/__https://us02web.zoom.us/j/812?pwd=s3cret__;!!abc$",
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_812-3Fpwd-3Ds3cret&d=x",
            "https://l.facebook.com/l.php?u=https%253A%252F%252Fus02web.zoom.us%252Fj%252F812",
            "https://example.org/go/us02web.zoom.us/j/812",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x",
            "https://bbb.example.org/b/s3cret",
            "https://meet.google.com/abc-defg-hij",
        ] {
            assert!(Doors::default().opens(address), "{address}");
            let mut doors = Doors::default();
            doors.look_in(&format!("Join: {address}, please"));
            let (shown, found) = doors.closed(&format!("Join: {address}, please"), "…");
            assert!(found && shown.starts_with("Join: …"), "{shown}");
            assert!(!shown.contains("812") && !shown.contains("s3cret") && !shown.contains("hij"), "{shown}");
            assert!(doors.link().is_some(), "{address}");
        }
        for address in [
            "https://example.org/zoom.user",
            "https://notzoom.us.example.org/",
            "https://buzzoom.us/",
            "https://example.org/a?b=c",
            "ana@zoom.us",
        ] {
            assert!(!Doors::default().opens(address), "{address}");
            assert!(!Doors::default().closed(address, "…").1, "{address}");
        }
    }

    #[test]
    fn the_link_is_kept_without_its_wrapper() {
        for (text, link) in [
            ("https://www.google.com/url?q=https://us02web.zoom.us/j/812?pwd%3Ds3cret&sa=D", ZOOM),
            ("us02web.zoom.us/j/812?pwd=s3cret", ZOOM),
            ("First get Zoom from zoom.us, then https://us02web.zoom.us/j/812?pwd=s3cret", ZOOM),
            (
                "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fus02web.zoom.us%2Fj%2F812%3Fpwd%3Ds3cret&data=05",
                ZOOM,
            ),
        ] {
            let mut doors = Doors::default();
            doors.look_in(text);
            assert_eq!(doors.link(), Some(link), "{text}");
        }
    }

    #[test]
    fn the_room_that_an_event_names_is_known_everywhere() {
        let doors = Doors::named(["https://rooms.example.org/r/s3cret"].into_iter());
        for text in [
            "https://rooms.example.org/r/s3cret",
            "http://rooms.example.org/r/s3cret/",
            "https://rooms.example.org/r/s3cret?guest=1",
            "https://rooms.example.org/r/s3cret/join",
            "rooms.example.org/r/s3cret",
            "https://www.google.com/url?q=https://rooms.example.org/r/s3cret&sa=D",
        ] {
            assert_eq!(doors.closed(text, "…"), ("…".to_owned(), true), "{text}");
        }
        for text in
            ["https://rooms.example.org/about", "https://rooms.example.org/r/s3crets", "rooms.example.org"]
        {
            assert_eq!(doors.closed(text, "…"), (text.to_owned(), false));
        }
        let front = Doors::named(["https://room.example.org/"].into_iter());
        assert!(front.closed("https://room.example.org", "…").1);
        assert!(!front.closed("https://room.example.org/about", "…").1);
    }

    #[test]
    fn numbers_and_secrets_of_rooms_are_left_out() {
        for (text, shown) in [
            ("Meeting ID: 812 3456 7890\nPasscode: 4711\nBring tea.", "Bring tea."),
            ("Join here (Passcode: 4711)", "Join here"),
            ("Join here (Passcode: 4711) and smile", "Join here and smile"),
            ("Tea, Meeting ID 812 3456 7890, Passcode 4711, and cake", "Tea, and cake"),
            ("Come. The password is s3cret. Bring tea.", "Come. The. Bring tea."),
            ("Passcode:\n4711\nBring tea.", "Bring tea."),
            ("Passcode\n\n4711\nBring tea.", "\nBring tea."),
            ("One tap mobile\n+13017158592,,81234567890#,,,,*4711# US\nBring tea.", "Bring tea."),
            ("Kennwort: 4711", ""),
            ("Kenncode: 4711", ""),
            ("Meeting-Passwort lautet 4711", ""),
            ("Meetingkennwort: 4711", ""),
            ("Code secret : 4711", ""),
            ("ID de réunion : 812 3456 7890", ""),
            ("Mot de passe : 4711", ""),
            ("Código de acceso: 4711", ""),
            ("ID de reunión: 812 3456 7890", ""),
            ("Contraseña: 4711", ""),
            ("SENHA DE ACESSO: 4711", ""),
            ("Wachtwoord: 4711", ""),
            ("Hasło: 4711", ""),
            ("Identyfikator spotkania: 812 3456 7890", ""),
            ("Lösenord: 4711", ""),
            ("Mötes-ID: 812 3456 7890", ""),
            ("Adgangskode: 4711", ""),
            ("Salasana: 4711", ""),
            ("Heslo: 4711", ""),
            ("Jelszó: 4711", ""),
            ("Şifre: 4711", ""),
            ("Пароль: 4711", ""),
            ("Κωδικός πρόσβασης: 4711", ""),
            ("会议密码：4711", ""),
            ("パスコード: 4711", ""),
            ("• PIN: 4711", ""),
        ] {
            let (is, found) = Doors::default().closed(text, "…");
            assert_eq!(is, shown, "{text}");
            assert!(found, "{text}");
            assert!(!is.contains("4711") && !is.contains("7890") && !is.contains("s3cret"), "{is}");
        }
    }

    #[test]
    fn no_text_is_too_strange_and_no_link_slips_through() {
        let pieces = [
            "İ",
            "ẞ",
            "ﬁ",
            "\u{301}",
            "ß ",
            "(",
            ")",
            "[",
            " ",
            "\n",
            ",",
            ". ",
            ": ",
            "=",
            "：",
            "Passcode",
            "passcode: ",
            "Kenncode",
            "密码",
            "PIN ",
            "ID ",
            "812 3456 7890",
            "4711",
            "zoom.us",
            "https://",
            "us02web.zoom.us/j/81234",
            "https://us02web.zoom.us/j/81234",
            "rooms.example.org/r/81234",
            "@",
            "%",
            "%2",
            "%3A%2F%2F",
            "http",
            "-",
            "https://www.google.com/url?q=",
            ",,",
            "+44",
            "#",
            "tea",
        ];
        let doors = Doors::named(["https://rooms.example.org/r/81234"].into_iter());
        let mut state: u64 = 1;
        for _ in 0..30_000 {
            let mut text = String::new();
            for _ in 0..12 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let next = usize::try_from(state >> 33).unwrap() % pieces.len();
                text.push_str(pieces[next]);
            }
            let (shown, _) = doors.closed(&text, "");
            let is_split = shown.contains("zoom.us") && !text.contains("zoom.us/j/81234");
            assert!(is_split || !shown.contains(".zoom.us/j/81234"), "{text:?} → {shown:?}");
        }
    }

    #[test]
    fn what_is_only_a_word_stays() {
        for text in [
            "You need no password. Just come",
            "Shopping: bring a bag",
            "Groupe de parole : venez à 18h30",
            "Palabras clave: paz, pan",
            "Heslo: Nic o nás bez nás",
            "Ταχυδρομικός κωδικός: 11521",
            "We meet at 7, the code of conduct counts",
            "Bring an ID if you are 18",
            "Idea: 12345678 paper birds",
            "Tea at 6, talk at 7",
            "Call 0113 496 0000",
            "İstanbul'da çay ☕ at 6",
        ] {
            assert_eq!(Doors::default().closed(text, "…"), (text.to_owned(), false));
        }
    }
}

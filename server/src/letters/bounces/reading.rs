//! Reads what mail servers send back: that a letter could not be delivered (RFC 3464), or that its reader complained about
//! it (RFC 5965). Anything may stand in it, for anybody may send it.

use std::panic::catch_unwind;

use mail_parser::{MessageParser, MessagePart, MimeHeaders as _, PartType};

use crate::letters::replies::Status;

/// A longer one is not looked at: reports hold the letter, and ours are shorter.
pub(crate) const LONGEST: usize = 256 * 1024;
/// A report has few parts; more are not looked at.
const PARTS_MOST: usize = 50;

/// What a report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Report {
    /// There is no such mailbox.
    Nobody(Status),
    /// It could not be delivered this time.
    ForNow(Option<Status>),
    /// It was delivered, or is still on its way.
    Fine,
    /// Its reader does not want it.
    Complaint,
}

/// What a message reports; `None` when it is no report.
pub(crate) fn read(raw: &[u8]) -> Option<Report> {
    if raw.len() > LONGEST {
        return None;
    }
    // Anybody may send anything: where the parser breaks on it, neither the round of jobs nor the conversation with the mail
    // server does, and the message is put aside for a person.
    let message = catch_unwind(|| MessageParser::default().parse(raw)).ok().flatten()?;
    let mut found = None;
    for part in message.parts.iter().take(PARTS_MOST) {
        let Some(kind) = part.content_type() else { continue };
        let (kind, subkind) = (kind.c_type.as_ref(), kind.c_subtype.as_deref().unwrap_or_default());
        if !kind.eq_ignore_ascii_case("message") {
            continue;
        }
        let report = match subkind.to_ascii_lowercase().as_str() {
            "delivery-status" | "global-delivery-status" => delivery(&text_of(part)),
            "feedback-report" => feedback(&text_of(part)),
            _ => None,
        };
        found = worse(found, report);
    }
    found
}

/// Of two reports in one message the one that says more.
fn worse(one: Option<Report>, other: Option<Report>) -> Option<Report> {
    let weight = |report: &Option<Report>| match report {
        None => 0,
        Some(Report::Fine) => 1,
        Some(Report::ForNow(_)) => 2,
        Some(Report::Nobody(_)) => 3,
        Some(Report::Complaint) => 4,
    };
    if weight(&other) > weight(&one) { other } else { one }
}

fn text_of(part: &MessagePart<'_>) -> String {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.to_string(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        PartType::Message(message) => String::from_utf8_lossy(&message.raw_message).into_owned(),
        PartType::Multipart(_) => String::new(),
    }
}

/// The fields of a group, their lines unfolded, their names in small letters.
fn fields(group: &str) -> Vec<(String, String)> {
    let unfolded = group.replace("\n ", " ").replace("\n\t", " ");
    unfolded
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect()
}

fn value<'f>(fields: &'f [(String, String)], name: &str) -> Option<&'f str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The groups of a report about delivery: one for the message, then one for each reader; a letter of ours has one reader.
fn delivery(text: &str) -> Option<Report> {
    let text = text.replace("\r\n", "\n");
    let mut found = None;
    for group in text.split("\n\n") {
        let fields = fields(group);
        let Some(action) = value(&fields, "action") else { continue };
        let said = |name: &str| value(&fields, name).and_then(Status::find);
        // What the last server said is more exact than what ours made of it.
        let status = said("diagnostic-code").filter(|status| status.is_nobody()).or_else(|| said("status"));
        let report = match (action.to_ascii_lowercase().as_str(), status) {
            ("failed", Some(status)) if status.is_nobody() => Report::Nobody(status),
            ("failed", status) => Report::ForNow(status),
            ("delayed" | "delivered" | "relayed" | "expanded", _) => Report::Fine,
            _ => continue,
        };
        found = worse(found, Some(report));
    }
    found
}

/// "This is not spam" is said in the same way, and is no complaint.
fn feedback(text: &str) -> Option<Report> {
    let fields = fields(&text.replace("\r\n", "\n"));
    let kind = value(&fields, "feedback-type")?.to_ascii_lowercase();
    Some(match kind.as_str() {
        "abuse" | "fraud" | "virus" | "other" | "opt-out" | "opt-out-list" => Report::Complaint,
        _ => Report::Fine,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_within_letters_that_never_end_break_nothing() {
        // Found by the fuzzer: the parser loses count of the parts, and in debug builds says so by a panic.
        let raw = include_bytes!("../../../fuzz/seeds/post/letters_within_letters");
        assert_eq!(read(raw), None);
    }

    fn dsn(action: &str, status: &str, diagnostic: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mail.example.org\r\nTo: bounce+1.abc@example.org\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nI'm sorry.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mail.example.org\r\nArrival-Date: Sun, 22 Nov 2026 10:00:00 +0000\r\n\r\n\
             Final-Recipient: rfc822; ana@example.org\r\nAction: {action}\r\nStatus: {status}\r\n\
             Diagnostic-Code: {diagnostic}\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Tea\r\n\r\nTea\r\n\r\n--b--\r\n"
        )
    }

    #[test]
    fn reports_of_delivery_are_told_apart() {
        for (action, status, diagnostic, report) in [
            ("failed", "5.1.1", "smtp; 550 5.1.1 nobody", Report::Nobody(Status(5, 1, 1))),
            (
                "Failed",
                "5.0.0",
                "smtp; 550-5.1.1 <ana@example.org>\r\n\tdoes not exist",
                Report::Nobody(Status(5, 1, 1)),
            ),
            ("failed", "5.2.1", "smtp; disabled", Report::Nobody(Status(5, 2, 1))),
            ("failed", "5.2.2", "smtp; 552 5.2.2 full", Report::ForNow(Some(Status(5, 2, 2)))),
            ("failed", "4.4.7", "smtp; expired", Report::ForNow(Some(Status(4, 4, 7)))),
            ("failed", "5.7.1", "smtp; 550 5.7.1 blocked", Report::ForNow(Some(Status(5, 7, 1)))),
            ("failed", "nonsense", "x", Report::ForNow(None)),
            ("delayed", "4.4.1", "smtp; later", Report::Fine),
            ("delivered", "2.0.0", "smtp; 250 ok", Report::Fine),
        ] {
            assert_eq!(read(dsn(action, status, diagnostic).as_bytes()), Some(report), "{action} {status}");
        }
        assert_eq!(read(dsn("dances", "5.1.1", "x").as_bytes()), None);
    }

    #[test]
    fn a_complaint_is_one_and_its_contrary_is_none() {
        let report = |kind: &str| {
            format!(
                "From: fbl@example.net\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n\
                 --b\r\nContent-Type: text/plain\r\n\r\nAn abuse report.\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n\
                 Feedback-Type: {kind}\r\nUser-Agent: x/1\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx\r\n--b--\r\n"
            )
        };
        assert_eq!(read(report("abuse").as_bytes()), Some(Report::Complaint));
        assert_eq!(read(report("not-spam").as_bytes()), Some(Report::Fine));
    }

    #[test]
    fn what_people_write_is_no_report() {
        for text in [
            "",
            "\r\n\r\n",
            "Subject: Out of office\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n",
            "Subject: Re: Tea\r\nContent-Type: text/plain\r\n\r\n> Final-Recipient: rfc822; x\r\n> Action: failed\r\n",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
        let long = dsn("failed", "5.1.1", &"x".repeat(LONGEST));
        assert_eq!(read(long.as_bytes()), None, "too long to be one");
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_breaks_it(bytes in prop::collection::vec(any::<u8>(), 0..4_000)) {
            let _ = read(&bytes);
        }

        #[test]
        fn a_report_with_holes_breaks_nothing(
            cuts in prop::collection::vec((0_usize..1_100, 0_usize..80, any::<u8>()), 0..12),
        ) {
            let mut bytes = dsn("failed", "5.1.1", "smtp; 550 5.1.1 nobody").into_bytes();
            for (at, long, with) in cuts {
                let from = at.min(bytes.len());
                let to = (from + long).min(bytes.len());
                bytes.splice(from..to, [with]);
            }
            let _ = read(&bytes);
        }

        #[test]
        fn parts_within_parts_end(depth in 0_usize..200) {
            let mut text = String::new();
            for level in 0..depth {
                text.push_str(&format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"));
            }
            text.push_str("Content-Type: message/rfc822\r\n\r\n");
            text.push_str(&"Content-Type: message/rfc822\r\n\r\n".repeat(depth));
            let _ = read(text.as_bytes());
        }
    }
}

//! What DNS must say so that letters arrive, and whether it does: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489), and the
//! names of the mail server.

use std::net::{IpAddr, SocketAddr};

use hickory_resolver::{
    ResolverBuilder, TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolverConfig},
    net::runtime::TokioRuntimeProvider,
    proto::rr::RData,
};
use url::Url;

use super::Finding;
use crate::{
    letters::{
        post,
        signing::{Record, Signer},
    },
    people::Address,
    settings::Settings,
    words::Words,
};

/// Where DNS is asked.
struct Dns(TokioResolver);

impl Dns {
    fn at(server: Option<SocketAddr>) -> Option<Self> {
        let mut builder: ResolverBuilder<TokioRuntimeProvider> = match server {
            Some(address) => {
                let mut ways = [ConnectionConfig::udp(), ConnectionConfig::tcp()];
                ways.iter_mut().for_each(|way| way.port = address.port());
                let server = NameServerConfig::new(address.ip(), true, ways.to_vec());
                let servers = ResolverConfig::from_name_servers(vec![server]);
                TokioResolver::builder_with_config(servers, TokioRuntimeProvider::default())
            }
            None => TokioResolver::builder_tokio().ok()?,
        };
        // One that is away is told, and not waited for.
        let options = builder.options_mut();
        options.timeout = std::time::Duration::from_secs(3);
        options.attempts = 1;
        builder.build().ok().map(Self)
    }

    /// The texts of a name; none when there are none. `None` when DNS does not answer.
    async fn texts(&self, name: &str) -> Option<Vec<String>> {
        match self.0.txt_lookup(format!("{name}.")).await {
            Ok(found) => Some(
                found
                    .answers()
                    .iter()
                    .filter_map(|record| match &record.data {
                        RData::TXT(text) => Some(
                            text.txt_data
                                .iter()
                                .map(|part| String::from_utf8_lossy(part))
                                .collect::<String>(),
                        ),
                        _ => None,
                    })
                    .collect(),
            ),
            Err(error) if error.is_no_records_found() || error.is_nx_domain() => Some(Vec::new()),
            Err(_) => None,
        }
    }

    async fn addresses(&self, host: &str) -> Vec<IpAddr> {
        match self.0.lookup_ip(format!("{host}.")).await {
            Ok(found) => found.iter().collect(),
            Err(_) => Vec::new(),
        }
    }

    async fn name_of(&self, address: IpAddr) -> Option<String> {
        let found = self.0.reverse_lookup(address).await.ok()?;
        found.answers().iter().find_map(|record| match &record.data {
            RData::PTR(name) => Some(name.to_string().trim_end_matches('.').to_owned()),
            _ => None,
        })
    }
}

/// Looks at everything that has to do with letters.
pub(super) async fn examine(settings: &Settings, words: Words, dns: Option<SocketAddr>) -> Vec<Finding> {
    let signer = match Signer::of(settings) {
        Ok(signer) => signer,
        Err(refused) => return vec![Finding::amiss(refused.to_string())],
    };
    let Some(smtp) = settings.smtp_url.as_deref().and_then(|url| Url::parse(url).ok()) else {
        return vec![Finding::advice(
            words.doctor_mail_files(settings.data.join("mail").display().to_string()),
        )];
    };
    let domain = Address::domain_of(&settings.mail_from);
    let host = smtp.host_str().unwrap_or("localhost").trim_matches(['[', ']']);
    if !domain.contains('.') {
        return vec![Finding::advice(words.doctor_mail_local(settings.mail_from.as_str()))];
    }
    let Some(dns) = Dns::at(dns) else { return vec![Finding::amiss(words.doctor_dns_absent())] };
    // Whoever takes a letter asks for the domain of its envelope first.
    let back_to = settings.mail_bounces.as_deref().map_or(domain, Address::domain_of);
    let mut findings = vec![
        spf(&dns, words, back_to, host).await,
        dkim(&dns, words, &signer).await,
        dmarc(&dns, words, domain, &settings.contact).await,
    ];
    findings.push(helo(&dns, words, &post::helo(settings)).await);
    findings.extend(names(&dns, words, host).await);
    findings
}

fn record(name: &str, text: &str) -> String {
    format!("{name} TXT \"{text}\"")
}

/// Which servers may send for a domain: exactly one record says so, and does not allow everybody.
async fn spf(dns: &Dns, words: Words, domain: &str, host: &str) -> Finding {
    let wanted = record(domain, &format!("v=spf1 {} ~all", mechanism(host)));
    let Some(texts) = dns.texts(domain).await else { return Finding::amiss(words.doctor_dns_silent(wanted)) };
    let found: Vec<&String> = texts.iter().filter(|text| text.split(' ').next() == Some("v=spf1")).collect();
    match found.as_slice() {
        [] => Finding::amiss(words.doctor_spf_absent(wanted)),
        [one] if one.split(' ').any(|part| matches!(part, "+all" | "all" | "?all")) => {
            Finding::amiss(words.doctor_spf_open(one.as_str()))
        }
        [one] if lets_nobody_send(one) => Finding::amiss(words.doctor_spf_nobody(one.as_str(), wanted)),
        [one] => Finding::fine(words.doctor_spf_fine(one.as_str())),
        _ => Finding::amiss(words.doctor_spf_many(domain)),
    }
}

/// What a domain says that sends no letters.
fn lets_nobody_send(record: &str) -> bool {
    record.split_whitespace().skip(1).eq(["-all"])
}

/// How SPF names a host. Behind a server of one's own it is that server's address, which only its operator knows.
fn mechanism(host: &str) -> String {
    match host.parse::<IpAddr>() {
        Ok(address) if address.is_loopback() => "a".to_owned(),
        Ok(IpAddr::V4(address)) => format!("ip4:{address}"),
        Ok(IpAddr::V6(address)) => format!("ip6:{address}"),
        Err(_) if host == "localhost" => "a".to_owned(),
        Err(_) => format!("a:{host}"),
    }
}

/// The key that signatures are checked with.
async fn dkim(dns: &Dns, words: Words, signer: &Signer) -> Finding {
    let Some(Record { name, text }) = signer.record() else {
        return Finding::advice(words.doctor_dkim_none());
    };
    let wanted = record(name, text);
    let Some(texts) = dns.texts(name).await else {
        return Finding::amiss(words.doctor_dns_silent(wanted));
    };
    let key = |text: &str| tag(text, "p");
    match texts.iter().find(|found| key(found).is_some()) {
        None => Finding::amiss(words.doctor_dkim_absent(wanted)),
        Some(found) if key(found) == key(text) => Finding::fine(words.doctor_dkim_fine(name.as_str())),
        Some(_) => Finding::amiss(words.doctor_dkim_other(wanted)),
    }
}

/// One tag of a record such as `v=DKIM1; k=rsa; p=…`, without spaces.
fn tag(text: &str, name: &str) -> Option<String> {
    let parts = text.split(';').filter_map(|part| part.split_once('='));
    let (_, value) = parts.into_iter().find(|(known, _)| known.trim() == name)?;
    Some(value.split_whitespace().collect())
}

/// What others do with letters that are not ours. Where a domain says nothing, the one that it belongs to speaks for it
/// (RFC 7489 6.6.3).
async fn dmarc(dns: &Dns, words: Words, domain: &str, contact: &str) -> Finding {
    let name = format!("_dmarc.{domain}");
    let wanted = record(&name, &format!("v=DMARC1; p=none; rua=mailto:{contact}"));
    let mut asked = domain;
    loop {
        let Some(texts) = dns.texts(&format!("_dmarc.{asked}")).await else {
            return Finding::amiss(words.doctor_dns_silent(wanted));
        };
        let is_policy = |text: &&String| text.trim_start().starts_with("v=DMARC1");
        let found: Vec<&String> = texts.iter().filter(is_policy).collect();
        match (found.as_slice(), asked.split_once('.')) {
            ([one], _) if tag(one, "p").is_some() => {
                return Finding::fine(words.doctor_dmarc_fine(one.as_str()));
            }
            // A whole country or the like is nobody's.
            ([], Some((_, above))) if above.contains('.') => asked = above,
            _ => return Finding::amiss(words.doctor_dmarc_absent(wanted)),
        }
    }
}

/// Whether the name that letters are handed over in leads somewhere, and is what its address is called. Many servers ask for
/// that before they take anything.
async fn helo(dns: &Dns, words: Words, name: &str) -> Finding {
    // An address in brackets is a name to nobody, and one without a dot is known on its own machine only.
    if name.starts_with('[') || !name.contains('.') {
        return Finding::advice(words.doctor_helo_short(name));
    }
    let addresses = dns.addresses(name).await;
    if addresses.is_empty() {
        return Finding::amiss(words.doctor_helo_absent(name));
    }
    if addresses.iter().all(IpAddr::is_loopback) {
        return Finding::advice(words.doctor_helo_short(name));
    }
    for address in &addresses {
        match dns.name_of(*address).await {
            Some(called) if called.eq_ignore_ascii_case(name) => {}
            Some(called) => {
                return Finding::advice(words.doctor_helo_other(name, address.to_string(), called));
            }
            None => return Finding::advice(words.doctor_helo_nameless(name, address.to_string())),
        }
    }
    let addresses: Vec<String> = addresses.iter().map(IpAddr::to_string).collect();
    Finding::fine(words.doctor_helo_fine(name, addresses.join(", ")))
}

/// Whether the mail server's address is called as the server calls itself. Only what everybody can reach is asked about:
/// a server on this machine sends by another address, which DNS does not tell.
async fn names(dns: &Dns, words: Words, host: &str) -> Vec<Finding> {
    let addresses = match host.parse::<IpAddr>() {
        Ok(address) => vec![address],
        Err(_) if host == "localhost" => Vec::new(),
        Err(_) => match dns.addresses(host).await {
            none if none.is_empty() => return vec![Finding::amiss(words.doctor_host_absent(host))],
            some => some,
        },
    };
    let mut findings = Vec::new();
    for address in addresses.into_iter().filter(|address| !address.is_loopback()) {
        findings.push(match dns.name_of(address).await {
            Some(name) if dns.addresses(&name).await.contains(&address) => {
                Finding::fine(words.doctor_ptr_fine(address.to_string(), name))
            }
            Some(name) => Finding::advice(words.doctor_ptr_other(address.to_string(), name)),
            None => Finding::advice(words.doctor_ptr_absent(address.to_string())),
        });
    }
    if findings.is_empty() {
        findings.push(Finding::advice(words.doctor_ptr_own()));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_however_it_is_spaced() {
        assert_eq!(tag("v=DKIM1; k=rsa; p=AB CD", "p").as_deref(), Some("ABCD"));
        assert_eq!(tag("v=DKIM1;p=AB=", "p").as_deref(), Some("AB="));
        assert_eq!(tag("v=DKIM1", "p"), None);
    }

    #[test]
    fn a_domain_that_sends_nothing_is_told_from_one_that_names_its_servers() {
        assert!(lets_nobody_send("v=spf1 -all"));
        for record in ["v=spf1 mx -all", "v=spf1", "v=spf1 ~all", "v=spf1 redirect=example.org"] {
            assert!(!lets_nobody_send(record), "{record}");
        }
    }

    #[test]
    fn spf_names_a_host_as_it_can() {
        for (host, named) in [
            ("mail.example.org", "a:mail.example.org"),
            ("192.0.2.1", "ip4:192.0.2.1"),
            ("2001:db8::1", "ip6:2001:db8::1"),
            ("localhost", "a"),
            ("127.0.0.1", "a"),
        ] {
            assert_eq!(mechanism(host), named);
        }
    }
}

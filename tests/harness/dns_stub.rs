//! A name server in this process that knows what a test tells it, and nothing else.

use std::{
    collections::HashMap,
    net::{Ipv6Addr, SocketAddr},
};

use tokio::{net::UdpSocket, task::JoinHandle};

const TXT: u16 = 16;
const PTR: u16 = 12;
const A: u16 = 1;
const AAAA: u16 = 28;

/// A name server. It ends with this value.
pub struct DnsStub {
    /// Where to ask it.
    pub address: SocketAddr,
    serving: JoinHandle<()>,
}

impl DnsStub {
    /// Knows these names: each with a kind (`TXT`, `A`, `AAAA`, `PTR`) and what it says.
    pub async fn knowing(records: &[(&str, &str, &str)]) -> Self {
        let socket = UdpSocket::bind(("127.0.0.1", 0)).await.expect("some port is free");
        let address = socket.local_addr().expect("a bound socket has an address");
        let mut known: HashMap<(String, u16), Vec<Vec<u8>>> = HashMap::new();
        for (name, kind, said) in records {
            let (kind, data) = match *kind {
                "TXT" => (TXT, text(said)),
                "A" => (A, said.split('.').map(|part| part.parse().expect("a number")).collect()),
                "AAAA" => (AAAA, said.parse::<Ipv6Addr>().expect("an address of IPv6").octets().to_vec()),
                "PTR" => (PTR, labels(said)),
                other => panic!("no test asks for {other}"),
            };
            known.entry(((*name).to_owned(), kind)).or_default().push(data);
        }
        let serving = tokio::spawn(async move {
            let mut asked = [0; 1_500];
            while let Ok((length, from)) = socket.recv_from(&mut asked).await {
                if let Some(answer) = answer(&asked[..length], &known) {
                    let _ = socket.send_to(&answer, from).await;
                }
            }
        });
        Self { address, serving }
    }
}

impl Drop for DnsStub {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// In pieces that each begin with their length.
fn text(said: &str) -> Vec<u8> {
    said.as_bytes()
        .chunks(255)
        .flat_map(|part| {
            std::iter::once(u8::try_from(part.len()).expect("at most 255")).chain(part.iter().copied())
        })
        .collect()
}

fn labels(name: &str) -> Vec<u8> {
    let mut bytes: Vec<u8> = name
        .split('.')
        .flat_map(|label| {
            std::iter::once(u8::try_from(label.len()).expect("a short label")).chain(label.bytes())
        })
        .collect();
    bytes.push(0);
    bytes
}

/// The answer to a question (RFC 1035 4.1).
fn answer(asked: &[u8], known: &HashMap<(String, u16), Vec<Vec<u8>>>) -> Option<Vec<u8>> {
    let (mut at, mut name) = (12, Vec::new());
    loop {
        let length = usize::from(*asked.get(at)?);
        at += 1;
        if length == 0 {
            break;
        }
        name.push(String::from_utf8_lossy(asked.get(at..at + length)?).to_ascii_lowercase());
        at += length;
    }
    let kind = u16::from_be_bytes([*asked.get(at)?, *asked.get(at + 1)?]);
    let question = asked.get(12..at + 4)?;
    let name = name.join(".");
    let found = known.get(&(name.clone(), kind)).cloned().unwrap_or_default();
    let is_known = known.keys().any(|(other, _)| *other == name);
    let mut answer = asked.get(..2)?.to_vec();
    answer.extend([0x81, if is_known { 0x80 } else { 0x83 }, 0, 1]);
    answer.extend(u16::try_from(found.len()).ok()?.to_be_bytes());
    answer.extend([0; 4]);
    answer.extend(question);
    for data in found {
        answer.extend([0xc0, 12]);
        answer.extend(kind.to_be_bytes());
        answer.extend([0, 1, 0, 0, 0, 60]);
        answer.extend(u16::try_from(data.len()).ok()?.to_be_bytes());
        answer.extend(data);
    }
    Some(answer)
}

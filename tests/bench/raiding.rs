//! What a listing costs that comes during a raid: the time that the whole server computes for it, its letter and all that
//! follows included. A page that is the same for everybody stands beside it.

use std::{fs, path::Path, time::Duration};

use sha2::{Digest as _, Sha256};
use tokio::time::interval;

use crate::{
    Failure,
    goals::{Goal, figure},
    importing::copy,
    load::{Client, Requests},
    machine,
    routes::Wanted,
    servers::Server,
};

/// So many listings from new addresses within ten minutes are a raid, and the next one is part of it.
const RAID: usize = 251;
/// A form has to stand open for so long before it is taken at all.
const OPENED: Duration = Duration::from_secs(5);
/// What a request may cost, in milliseconds.
const GOAL: f64 = 5.0;

/// A raid on a copy of the data.
pub async fn measure(wanted: &Wanted<'_>, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let folder = wanted.data.with_file_name("raid");
    let _ = fs::remove_dir_all(&folder);
    copy(wanted.data, &folder)?;
    let many = if wanted.quick { 20 } else { 1_000 };
    goals.extend(raided(wanted.cuppa, &folder, many).await?);
    fs::remove_dir_all(&folder)?;
    Ok(())
}

async fn raided(program: &Path, folder: &Path, many: usize) -> Result<Vec<Goal>, Failure> {
    // With a limit on posts, since none means that raids are not looked for; and visitors from many networks, as a proxy
    // in front would tell them.
    let limits = [("CUPPA_RATE_POSTS", "1000000"), ("CUPPA_TRUSTED_PROXIES", "127.0.0.0/8")];
    let cuppa = Server::cuppa_with(program, folder, &limits).await?;
    let mut client = Client::at(cuppa.address());
    let keys = opened(&mut client, RAID + many).await?;
    for (number, key) in keys[..RAID].iter().enumerate() {
        let status = client.tell(&posted(number, key, "")).await?.status;
        if status != 303 {
            return Err(format!("before the raid a listing was answered with {status}").into());
        }
    }
    settled(&cuppa).await;

    let idle = Requests::of(["/about".to_owned()], false);
    let asks: Vec<Vec<u8>> = (0..many).map(|_| idle.next().to_vec()).collect();
    let page = costs(&cuppa, &mut client, &asks, 200).await?;
    let keys = &keys[RAID..];
    let hasty: Vec<Vec<u8>> =
        keys.iter().enumerate().map(|(number, key)| posted(RAID + number, key, "")).collect();
    let turned_away = costs(&cuppa, &mut client, &hasty, 422).await?;
    let worked: Vec<Vec<u8>> =
        keys.iter().enumerate().map(|(number, key)| posted(RAID + number, key, &work(key))).collect();
    let taken = costs(&cuppa, &mut client, &worked, 303).await?;
    Ok(vec![
        figure("a listing turned away during a raid, CPU of the server", Some(GOAL), turned_away, "ms"),
        figure("a listing taken during a raid, with its letter, CPU of the server", Some(GOAL), taken, "ms"),
        figure("/about by the same server, CPU", None, page, "ms"),
        figure("a listing turned away, to that", None, turned_away / page, "times"),
        figure("a listing taken, to that", None, taken / page, "times"),
    ])
}

/// Milliseconds that the server computes for each of these, all of which have to be answered so.
async fn costs(
    cuppa: &Server,
    client: &mut Client,
    requests: &[Vec<u8>],
    expected: u16,
) -> Result<f64, Failure> {
    let before = settled(cuppa).await;
    for request in requests {
        let status = client.tell(request).await?.status;
        if status != expected {
            return Err(format!("a request was answered with {status} instead of {expected}").into());
        }
    }
    let seconds = settled(cuppa).await - before;
    Ok(seconds * 1_000.0 / requests.len() as f64)
}

/// The seconds that a server has computed once nothing is left to do: letters go out after their listing was answered.
async fn settled(cuppa: &Server) -> f64 {
    let mut look = interval(Duration::from_millis(500));
    look.tick().await;
    let mut last = cuppa.computed();
    for _ in 0..120 {
        look.tick().await;
        let now = cuppa.computed();
        if now <= last {
            break;
        }
        last = now;
    }
    cuppa.computed()
}

/// The keys of forms that have stood open long enough.
async fn opened(client: &mut Client, many: usize) -> Result<Vec<String>, Failure> {
    let mut keys = Vec::with_capacity(many);
    for _ in 0..many {
        let form = String::from_utf8(client.fetch("/add", false).await?.body)?;
        let key = form.split("name=\"form_key\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        keys.push(key.ok_or("the form has no key")?.to_owned());
    }
    // The first moment is now.
    let mut stands = interval(OPENED);
    stands.tick().await;
    stands.tick().await;
    Ok(keys)
}

/// A form as a program sends it, from a network of its own.
fn posted(number: usize, key: &str, work: &str) -> Vec<u8> {
    let year = machine::now().to_zoned(jiff::tz::TimeZone::UTC).year() + 1;
    let body = format!(
        "form_key={key}&work={work}&kind=event&title=Cheap+tea+{number}&summary=An+open+evening+for+everybody.\
         &description=Come+as+you+are.&start_date={year}-12-08&start_time=18%3A00&end_time=20%3A00\
         &time_zone=Europe%2FLondon&repeats=never&attendance=in_person&place_name=Oak+Hall\
         &address=12+Mill+Street&locality=Leeds&postcode=LS9+8AA&country=GB&address_visibility=public\
         &email=raid{number}%40example.org&cost=free&access=step_free"
    );
    format!(
        "POST /add HTTP/1.1\r\nhost: 127.0.0.1\r\nx-forwarded-for: 20.{}.{}.7\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        number / 250,
        number % 250,
        body.len()
    )
    .into_bytes()
}

/// The work of a form: a number that, hashed with its key, begins with thirteen bits of nothing.
fn work(key: &str) -> String {
    let is_done = |number: &String| {
        let digest = Sha256::digest(format!("{key}:{number}"));
        digest[0] == 0 && digest[1] < 8
    };
    (0_u64..).map(|number| number.to_string()).find(is_done).unwrap_or_default()
}

/// The same alone, without everything else that the bench measures.
pub async fn alone(program: &Path, data: &Path) -> Result<(), Failure> {
    let wanted = Wanted { cuppa: program, data, much: data, quick: false };
    let mut goals = Vec::new();
    measure(&wanted, &mut goals).await?;
    for Goal { what, goal, measured, unit } in goals {
        let hoped = goal.map_or(String::new(), |most| format!("(< {most:.0})"));
        println!("{what}: {measured:.2} {unit} {hoped}");
    }
    Ok(())
}

//! Power cuts while people write: what was acknowledged is there afterwards, once; no letter is lost, and none goes out
//! twice as two. Everything is done through the pages, as people do it: forms are found, filled in and sent.

mod checks;
mod people;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Notify, task::JoinSet, time::Instant};

use crate::{forms, mailroom::Mailroom, outside::Missing, server_process::ServerProcess, socket::Visitor};
use people::{Act, Organiser};

/// So many people write at once.
const PEOPLE: usize = 6;
/// Letters are on their way for at most so long after the start.
const PATIENCE: Duration = Duration::from_secs(90);

/// How much is tried.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// How often the power is cut.
    pub rounds: usize,
    /// How many writes are begun for each.
    pub writes: usize,
    /// Which row of chance.
    pub seed: u64,
}

/// What became of one round.
#[derive(Debug, Default)]
struct Round {
    acknowledged: usize,
    in_flight: usize,
    killed_after: Duration,
    kinds: std::collections::BTreeMap<&'static str, usize>,
    waiting: usize,
    letters: usize,
    again: usize,
}

/// Chance that is the same each time: splitmix64.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// One row of many.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or_default()
    }
}

/// Cuts the power again and again, always on the same data folder, and looks after each cut whether all is there.
/// Prints a table.
///
/// # Panics
/// When anything acknowledged is missing or doubled.
pub async fn withstand(wanted: Wanted) -> Result<(), Missing> {
    let unlimited = [("CUPPA_RATE_POSTS", "0"), ("CUPPA_RATE_REQUESTS", "0"), ("CUPPA_LOG", "warn")];
    let mut server = ServerProcess::with_settings(&unlimited).await?;
    let mut dice = Dice::new(wanted.seed);
    let moderator = sign_in(&server).await;
    let mut everybody: Vec<Organiser> =
        (0..PEOPLE).map(|number| Organiser::new(number, wanted.seed, server.data())).collect();
    println!(
        "| {:>5} | {:>12} | {:>9} | {:>12} | {:>15} | {:>11} | {:>14} | {:>18} | what was acknowledged |",
        "round",
        "acknowledged",
        "in flight",
        "killed after",
        "letters waiting",
        "letters yet",
        "again, same id",
        "again, another id"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    for number in 1..=wanted.rounds {
        let round = cut(&mut server, &mut everybody, &moderator, &wanted, &mut dice).await;
        let kinds: Vec<String> = round.kinds.iter().map(|(kind, many)| format!("{many} {kind}")).collect();
        println!(
            // A letter under another Message-ID has ended the test before it comes here.
            "| {number:>5} | {:>12} | {:>9} | {:>9} ms | {:>15} | {:>11} | {:>14} | {:>18} | {} |",
            round.acknowledged,
            round.in_flight,
            round.killed_after.as_millis(),
            round.waiting,
            round.letters,
            round.again,
            0,
            kinds.join(", ")
        );
    }
    Ok(())
}

async fn cut(
    server: &mut ServerProcess,
    everybody: &mut Vec<Organiser>,
    moderator: &str,
    wanted: &Wanted,
    dice: &mut Dice,
) -> Round {
    let visitor = server.visitor();
    let mut keys = keys(&visitor, wanted.writes).await;
    let acknowledged = Arc::new(AtomicUsize::new(0));
    let enough = Arc::new(Notify::new());
    // Somewhere between a tenth and nine tenths of the way, and then up to 30 ms later: amid whatever is being done.
    let cut_at = wanted.writes / 10 + dice.below(wanted.writes * 8 / 10);
    let pause = Duration::from_millis(1 + u64::try_from(dice.below(30)).unwrap_or_default());
    let begun = Instant::now();
    let each = wanted.writes.div_ceil(PEOPLE);
    let mut writing = JoinSet::new();
    for mut person in everybody.drain(..) {
        let visitor = Visitor::of(&server.base());
        let moderator = visitor.clone().with_cookie(moderator);
        let keys = keys.split_off(keys.len().saturating_sub(each));
        let (acknowledged, enough) = (Arc::clone(&acknowledged), Arc::clone(&enough));
        writing.spawn(async move {
            person
                .writes(&visitor, &moderator, keys, || {
                    if acknowledged.fetch_add(1, Ordering::Relaxed) + 1 == cut_at {
                        enough.notify_one();
                    }
                })
                .await;
            person
        });
    }
    let in_time = tokio::time::timeout(PATIENCE * 4, enough.notified()).await;
    assert!(in_time.is_ok(), "only {} writes came through", acknowledged.load(Ordering::Relaxed));
    tokio::time::interval_at(Instant::now() + pause, PATIENCE).tick().await;
    server.kill_nine();
    let killed_after = begun.elapsed();
    while let Some(person) = writing.join_next().await {
        everybody.push(person.expect("nobody panics while writing"));
    }
    everybody.sort_by_key(Organiser::number);

    let before = Mailroom::of(&server.data()).look().clone();
    let waiting = checks::letters_waiting(&server.data()).await;
    server.serve().await;
    checks::letters_go_out(&server.data(), PATIENCE).await;
    let mut round = Round { waiting, killed_after, ..Round::default() };
    for act in everybody.iter_mut().flat_map(Organiser::acts_of_the_round) {
        if act.acknowledged {
            round.acknowledged += 1;
            *round.kinds.entry(act.kind()).or_default() += 1;
        } else {
            round.in_flight += 1;
        }
    }
    for person in &mut *everybody {
        person.press_again(&Visitor::of(&server.base())).await;
    }
    checks::letters_go_out(&server.data(), PATIENCE).await;
    (round.letters, round.again) = checks::all_is_there(server, everybody, &before).await;
    round
}

/// One-time keys, handed out long enough ago that a form with them is not taken for a machine's.
async fn keys(visitor: &Visitor, many: usize) -> Vec<String> {
    let mut asking = JoinSet::new();
    for _ in 0..4 {
        let visitor = visitor.clone();
        let share = many.div_ceil(4) + PEOPLE;
        asking.spawn(async move {
            let mut keys = Vec::new();
            for _ in 0..share {
                keys.push(visitor.form_key().await);
            }
            keys
        });
    }
    let mut keys = Vec::new();
    while let Some(some) = asking.join_next().await {
        keys.extend(some.expect("the form is there"));
    }
    visitor.reads_the_form().await;
    keys
}

/// Signs a moderator in by the link of the command line; gives the cookie.
async fn sign_in(server: &ServerProcess) -> String {
    let printed = server.command_line(&["moderator", "add", "mo@example.org"]);
    let path = printed.trim().strip_prefix(&server.base()).expect("an absolute link").to_owned();
    let visitor = server.visitor();
    let page = visitor.get(&path).await;
    let form = forms::on(page.text()).into_iter().find(|form| form.button == "Sign in").expect("a button");
    let answer = visitor.try_post(&form.action, &form.typed()).await.expect("an answer");
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

/// What a visitor could do and did: found the form, sent it, and was told that it is done.
async fn press(visitor: &Visitor, form: &forms::Form) -> Pressed {
    match visitor.try_post(&form.action, &form.typed()).await {
        // Its organiser has changed it or taken it back meanwhile: a moderator is told so, and nothing was released.
        Ok(answer)
            if form.action.contains("/moderate/approvals")
                && (answer.status == 422 || answer.header("location").contains("decided=-")) =>
        {
            Pressed::TooLate
        }
        Ok(answer) if (200..400).contains(&answer.status) => Pressed::Acknowledged,
        Ok(answer) => {
            panic!("{} was refused with {}:\n{}", form.action, answer.status, answer.text())
        }
        Err(_) => Pressed::NoAnswer,
    }
}

/// What came back after a button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Acknowledged,
    TooLate,
    NoAnswer,
}

impl Act {
    fn kind(&self) -> &'static str {
        self.deed.kind()
    }
}

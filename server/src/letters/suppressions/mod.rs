//! Addresses that nothing is sent to: their servers said that nobody is there, or their owners complained. Kept as
//! hashes that only our key makes; a word of the owner, by a press in a letter that they asked for, ends it.

mod store;

use std::collections::HashMap;

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{LetterId, Moment, PersonId},
    people,
};

/// Letters that came back for now count for so long.
pub(crate) const RETURNS_SECONDS: i64 = 14 * 24 * 60 * 60;
/// So many of them, and the address rests.
const RETURNS_MOST: i64 = 5;
/// It rests for so long.
pub(crate) const REST_SECONDS: i64 = 7 * 24 * 60 * 60;

/// Why nothing is sent to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its server said at the door that nobody is there.
    Refused,
    /// A letter came back: nobody is there.
    Bounced,
    /// Letters came back again and again, each for now.
    Unsteady,
    /// Its owner said that our letters are not wanted.
    Complaint,
}

impl Why {
    const ALL: &[Self] = &[Self::Refused, Self::Bounced, Self::Unsteady, Self::Complaint];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Bounced => "bounced",
            Self::Unsteady => "unsteady",
            Self::Complaint => "complaint",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|why| why.as_str() == text)
    }
}

/// Which of these addresses nothing is sent to.
pub(crate) async fn among(
    desk: &Desk,
    addresses: impl Iterator<Item = &str>,
) -> Result<HashMap<String, Why>, Broken> {
    let known: HashMap<String, &str> =
        addresses.map(|address| (hex(&desk.key.fingerprint(address)), address)).collect();
    let asked: Vec<&String> = known.keys().collect();
    let found = store::among(&desk.db, &asked, desk.clock.now()).await?;
    Ok(found
        .into_iter()
        .filter_map(|(fingerprint, why)| Some(((*known.get(&fingerprint)?).to_owned(), Why::parse(&why)?)))
        .collect())
}

/// Nothing is sent to an address any more, until its owner says otherwise.
pub(crate) async fn add(
    desk: &Desk,
    tx: &mut Tx,
    address: &str,
    why: Why,
    status: Option<&str>,
) -> Result<(), Broken> {
    let now = desk.clock.now();
    store::put(tx, &desk.key.fingerprint(address), why.as_str(), status, now, None).await
}

/// A letter came back for now. When that happens too often, the address rests for a week.
pub(crate) async fn came_back(
    desk: &Desk,
    tx: &mut Tx,
    address: &str,
    letter: LetterId,
    status: Option<&str>,
) -> Result<(), Broken> {
    let (fingerprint, now) = (desk.key.fingerprint(address), desk.clock.now());
    store::add_return(tx, &fingerprint, letter, now).await?;
    if store::count_returns(tx, &fingerprint, now.plus(-RETURNS_SECONDS)).await? >= RETURNS_MOST {
        let rest = Some(now.plus(REST_SECONDS));
        store::put(tx, &fingerprint, Why::Unsteady.as_str(), status, now, rest).await?;
    }
    Ok(())
}

/// Somebody has just shown that they read their letters, and wants them.
pub(crate) async fn lift(desk: &Desk, tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    match people::store::address_in(tx, person).await? {
        Some(address) => store::lift(tx, &desk.key.fingerprint(&address)).await,
        None => Ok(()),
    }
}

/// The same of an address that is erased: not even its fingerprint stays.
pub(crate) async fn forget_address(desk: &Desk, tx: &mut Tx, address: &str) -> Result<(), Broken> {
    store::lift(tx, &desk.key.fingerprint(address)).await
}

/// How many addresses there are that nothing is sent to.
pub(crate) async fn count(desk: &Desk) -> Result<usize, Broken> {
    store::count(&desk.db, desk.clock.now()).await
}

/// Forgets addresses that have rested.
pub(crate) async fn forget_rested(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_rested(tx, now).await
}

/// Forgets letters that came back and count no more.
pub(crate) async fn forget_returns(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_returns(tx, now.plus(-RETURNS_SECONDS)).await
}

fn hex(fingerprint: &[u8]) -> String {
    data_encoding::HEXUPPER.encode(fingerprint)
}

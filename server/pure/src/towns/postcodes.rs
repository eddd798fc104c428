//! Of a UK postcode only the first half is read: LS9 is a part of Leeds, LS9 8AA is a few front doors.

use super::{Outward, PACK, pack::OUTWARD_BYTES};

/// The same as people type it: "LS9-8AA", "ls 9", "ls-9".
pub(super) fn read_loosely(typed: &str) -> Option<Outward> {
    let spaced = typed.replace('-', " ");
    let halves: Vec<&str> = spaced.split_whitespace().collect();
    read(&spaced).or_else(|| {
        let (first, second) = (halves.first()?, halves.get(1)?);
        let is_area = (1..=2).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_district = second.starts_with(|c: char| c.is_ascii_digit());
        let inward = halves.get(2).copied().unwrap_or_default();
        if !is_area || !is_district || halves.len() > 3 {
            return None;
        }
        read(format!("{first}{second} {inward}").trim())
    })
}

/// The outward code of what is typed, if that is a postcode or the beginning of one and nothing else.
pub(super) fn read(typed: &str) -> Option<Outward> {
    let mut letters: String = typed.chars().filter(|c| !c.is_whitespace()).take(9).collect();
    letters.make_ascii_uppercase();
    if letters.len() > 8 || !letters.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let halves = typed.split_whitespace().collect::<Vec<_>>();
    match halves[..] {
        // The gap says where the first half ends, also when the second is not finished.
        [first, second] if second.len() <= 3 && second.starts_with(|c: char| c.is_ascii_digit()) => {
            known(&first.to_ascii_uppercase())
        }
        [_] => without_the_inward_half(&letters).and_then(known).or_else(|| known(&letters)),
        _ => None,
    }
}

/// Those that begin with what is typed so far, such as `LS1`.
pub(super) fn begun(typed: &str) -> impl Iterator<Item = Outward> {
    let start = typed.trim().to_ascii_uppercase();
    let is_begun = start.len() <= 4
        && start.bytes().any(|byte| byte.is_ascii_digit())
        && start.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let from = if is_begun { first_from(&start) } else { count() };
    (from..count())
        .map(|number| Outward(number as u16))
        .take_while(move |outward| outward.code().starts_with(&start))
}

/// `LS98AA` without `8AA`.
fn without_the_inward_half(letters: &str) -> Option<&str> {
    let (outward, inward) = letters.split_at_checked(letters.len().checked_sub(3)?)?;
    let shaped =
        inward.as_bytes()[0].is_ascii_digit() && inward.as_bytes()[1..].iter().all(u8::is_ascii_alphabetic);
    shaped.then_some(outward)
}

/// An outward code that exists. `W1` is none, `W1A` to `W1W` are, but people write it: the pack has it too.
fn known(code: &str) -> Option<Outward> {
    let number = first_from(code);
    let outward = Outward(u16::try_from(number).ok().filter(|_| number < count())?);
    (outward.code() == code).then_some(outward)
}

fn first_from(code: &str) -> usize {
    let padded = format!("{code:<4}");
    let (mut low, mut high) = (0, count());
    while low < high {
        let middle = low.midpoint(high);
        if PACK.outward(middle).0 < padded.as_bytes() { low = middle + 1 } else { high = middle }
    }
    low
}

fn count() -> usize {
    PACK.outward.len() / OUTWARD_BYTES
}

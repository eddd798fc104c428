//! The language helper without a server: a megabyte looked through, beside the same text in small letters, which is the
//! least that whoever looks for words has to do.

use crate::{
    Failure,
    calendars::middle,
    goals::{Goal, figure},
};

/// What people write, with a word of the list now and then.
const WRITTEN: &[&str] = &[
    "Come as you are; the kettle is on from six, and nobody asks why you came. ",
    "A nurse answers questions about wounds, vaccines and naloxone. ",
    "The addicts, as the paper called them, baked the cake. ",
    "There is a ramp at the back door, and a quiet room upstairs. ",
    "“Clean” is a word for cups, said Ana. ",
    "Café, entrée, Straße, зал, 東京: any letters may stand here. ",
];
const BYTES: usize = 1_000_000;

/// How long a megabyte takes, and how much longer than to write it small.
pub fn measure(quick: bool, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let bytes = if quick { BYTES / 10 } else { BYTES };
    let mut text = String::with_capacity(bytes + 100);
    for sentence in WRITTEN.iter().cycle() {
        if text.len() >= bytes {
            break;
        }
        text.push_str(sentence);
    }
    let (ours, hits) = middle(|| pure::wording::check(&text).len());
    if hits == 0 {
        return Err("the helper found none of the words that stand in the text".into());
    }
    let (small, _) = middle(|| text.to_lowercase().len());
    let goal = (!quick).then_some(50.0);
    let what = format!("the language helper over {} KB, {hits} words found", text.len() / 1_000);
    goals.push(figure(&what, goal, ours, "ms"));
    goals.push(figure("the same, to the same text in small letters", None, ours / small, "times"));
    Ok(())
}

//! Looks the list up in the fields of a listing, and puts in what whoever wrote them chose instead.

use pure::wording::known_as;

use super::{Alternative, Level, List};
use crate::{
    fields::Fields,
    listings::{
        PublicListing,
        history::differences::{DateSaid, Difference},
        texts::{self, Text},
    },
};

/// The fields that people write words into, in the order of the form; `image` stands for the name of its file.
pub const FIELDS: [&str; 10] = [
    "title",
    "summary",
    "description",
    "tags",
    "speaker",
    "group_name",
    "cost_note",
    "ground_rules",
    "image",
    "image_alt",
];
/// What is said of single dates, and why something is cancelled: changes hold it, and the form of a listing does not.
pub const DATE: &str = "date_note";
/// The same.
pub const REASON: &str = "cancel_reason";
/// What somebody chose to say instead: the field, the word and the choice, one a field of the form.
pub const INSTEAD: &str = "instead";
/// So many different words are shown of one field, and so many of all: a form holds only so many fields.
const SHOWN_MOST: usize = 12;
const ALL_MOST: usize = 40;
/// Between field, word and choice. No word of the list goes across it.
const BETWEEN: char = '|';

/// A word of the list in a field, once however often it stands there.
#[derive(Clone, Debug)]
pub struct Spotted {
    /// The field.
    pub field: &'static str,
    /// The word as it was typed.
    pub typed: String,
    /// How often it stands there.
    pub count: usize,
    /// What it is.
    pub level: Level,
    /// Why it is on the list.
    pub why: String,
    /// When it is right all the same; empty when it never is.
    pub except: String,
    /// What may be said instead, in its number.
    pub alternatives: Vec<Alternative>,
    /// Who says so.
    pub sources: Vec<String>,
    known_as: String,
}

impl Spotted {
    /// What a form sends to have one alternative put in.
    #[must_use]
    pub fn choice(&self, alternative: &Alternative) -> String {
        [self.field, &self.known_as, &alternative.text].join(&BETWEEN.to_string())
    }
}

/// What stands in the fields of a form.
#[must_use]
pub fn in_fields(list: &List, fields: &Fields) -> Vec<Spotted> {
    let texts = FIELDS.into_iter().map(|field| (field, text_of(fields, field)));
    spotted(list, texts)
}

/// What stands in a listing.
#[must_use]
pub fn in_listing(list: &List, listing: &PublicListing) -> Vec<Spotted> {
    let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
    let alt = listing.picture.as_ref().map(|picture| picture.alt.clone());
    let in_languages = listing.texts.iter().flat_map(|text| {
        let Text { title, summary, description, .. } = text.clone();
        texts::SAID.into_iter().zip([title, summary, description])
    });
    let texts = [
        ("tags", listing.tags.join(", ")),
        ("speaker", or_none(&listing.speaker)),
        ("group_name", or_none(&listing.group_name)),
        ("cost_note", or_none(&listing.cost_note)),
        ("ground_rules", or_none(&listing.ground_rules)),
        ("image_alt", or_none(&alt)),
    ];
    spotted(list, in_languages.chain(texts))
}

/// What a change would bring: only what it says anew, not what stood there before it.
#[must_use]
pub fn in_change(list: &List, differences: &[Difference]) -> Vec<Spotted> {
    let mut said: Vec<(&'static str, String)> = Vec::new();
    for difference in differences {
        match difference {
            Difference::Field(clash) if FIELDS.contains(&texts::plain(clash.field)) => {
                said.push((texts::plain(clash.field), clash.mine.clone()));
            }
            Difference::Field(clash) if matches!(clash.field, "date_title" | "date_place" | DATE) => {
                said.push((DATE, clash.mine.clone()));
            }
            Difference::Cancelled { now: Some(reason), .. } => said.push((REASON, reason.clone())),
            Difference::Day { now, .. } => {
                for one in now {
                    let DateSaid::Differs { title, place, note, .. } = one else { continue };
                    let of_date = [title, place, note].into_iter().flatten().cloned();
                    said.extend(of_date.map(|text| (DATE, text)));
                }
            }
            _ => {}
        }
    }
    spotted(list, said)
}

/// Puts what was chosen into the fields: nothing else, and only where the word still stands.
pub fn take_up(list: &List, fields: &mut Fields) {
    let chosen: Vec<(String, String, String)> = fields
        .all(INSTEAD)
        .filter_map(|choice| {
            let mut parts = choice.splitn(3, BETWEEN);
            Some((parts.next()?.to_owned(), parts.next()?.to_owned(), parts.next()?.to_owned()))
        })
        .collect();
    fields.remove(INSTEAD);
    for (field, word, with) in chosen {
        if with.is_empty() || field == "image" || !FIELDS.contains(&field.as_str()) {
            continue;
        }
        let mut text = text_of(fields, &field);
        let before = text.clone();
        // From the end, so that those before it stay where they are.
        for hit in list.check(&before).iter().rev() {
            if known_as(&before[hit.range.clone()]) == word {
                text = hit.replaced(&text, &with);
            }
        }
        if text != before {
            fields.set(&field, text);
        }
    }
}

fn text_of(fields: &Fields, field: &str) -> String {
    if field == "image" {
        // In the name of a file other signs stand for spaces.
        let name = fields.file(field).map(|file| file.name.replace(['_', '.'], " "));
        return name.unwrap_or_default();
    }
    fields.all(field).collect::<Vec<_>>().join(", ")
}

fn spotted(list: &List, texts: impl IntoIterator<Item = (&'static str, String)>) -> Vec<Spotted> {
    let mut all: Vec<Spotted> = Vec::new();
    for (field, text) in texts {
        let first = all.len();
        for hit in list.check(&text) {
            let typed = &text[hit.range.clone()];
            let key = known_as(typed);
            if let Some(before) = all[first..].iter_mut().find(|spotted| spotted.known_as == key) {
                before.count += 1;
            } else if all.len() - first < SHOWN_MOST && all.len() < ALL_MOST {
                all.push(Spotted {
                    field,
                    typed: typed.split_whitespace().collect::<Vec<_>>().join(" "),
                    count: 1,
                    level: hit.term.level,
                    why: hit.term.why.clone(),
                    except: hit.term.except.clone(),
                    alternatives: hit.alternatives(),
                    sources: hit.term.sources.clone(),
                    known_as: key,
                });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> List {
        List { changed: None }
    }

    #[test]
    fn what_was_chosen_is_put_in_and_nothing_else() {
        let mut fields = Fields::from_iter([
            ("title", "A night for junkies and addicts"),
            ("summary", "Junkies, “junkies” and JUNKIES."),
            ("title", "never seen"),
        ]);
        let spotted = in_fields(&list(), &fields);
        let seen: Vec<(&str, &str, usize)> =
            spotted.iter().map(|one| (one.field, one.typed.as_str(), one.count)).collect();
        assert_eq!(seen, [("title", "junkies", 1), ("title", "addicts", 1), ("summary", "Junkies", 2)]);

        fields.push(INSTEAD, "");
        fields.push(INSTEAD, spotted[2].choice(&spotted[2].alternatives[0]));
        take_up(&list(), &mut fields);
        assert_eq!(fields.get("title"), "A night for junkies and addicts");
        assert_eq!(fields.get("summary"), "People who use drugs, “junkies” and people who use drugs.");
        assert_eq!(fields.all(INSTEAD).count(), 0);
    }

    #[test]
    fn a_choice_that_fits_nothing_changes_nothing() {
        for choice in
            ["", "|", "||", "title|junkies", "email|junkies|people", "title|addicts|people", "nowhere|a|b"]
        {
            let mut fields = Fields::from_iter([("title", "Junkies"), ("email", "junkies")]);
            fields.push(INSTEAD, choice);
            take_up(&list(), &mut fields);
            assert_eq!((fields.get("title"), fields.get("email")), ("Junkies", "junkies"), "{choice}");
        }
    }

    #[test]
    fn ten_thousand_words_are_a_few_entries() {
        let fields = Fields::from_iter([("description", "junkie addict user. ".repeat(10_000))]);
        let spotted = in_fields(&list(), &fields);
        assert_eq!(spotted.len(), 3);
        assert_eq!(spotted[0].count, 10_000);
    }

    #[test]
    fn the_name_of_a_file_is_looked_at() {
        let mut fields = Fields::default();
        let bytes = vec![0];
        fields.push_file("image", crate::fields::Upload { name: "drug_abuse-flyer.jpg".to_owned(), bytes });
        let spotted = in_fields(&list(), &fields);
        assert_eq!(spotted.len(), 1);
        assert_eq!((spotted[0].field, spotted[0].typed.as_str()), ("image", "drug abuse"));
    }

    #[test]
    fn changes_stand_over_what_is_built_in() {
        let row = |term: &str, level: Option<&str>| super::super::Row {
            id: crate::ids::WordChangeId(1),
            known_as: known_as(term),
            term: term.to_owned(),
            level: level.map(str::to_owned),
            alternatives: "a neighbour".to_owned(),
            forms: String::new(),
            why: "Why.".to_owned(),
            sources: String::new(),
        };
        let rows = [row("Drug-Seeking", None), row("addict", Some("tip")), row("lush", Some("slur"))];
        let changed = List { changed: Some(super::super::merged(&rows)) };
        assert!(changed.check("drug seeking").is_empty());
        assert_eq!(changed.check("the addict")[0].term.level, Level::Tip);
        assert_eq!(changed.check("the lush")[0].alternatives()[0].text, "a neighbour");
        assert!(changed.find("LUSH").is_some() && changed.find("drug seeking").is_none());
    }
}

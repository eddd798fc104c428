//! The list: words that hurt, what to say instead, why, and who says so.

use std::sync::LazyLock;

/// How much a word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// It insults people.
    Slur,
    /// It makes one thing about somebody the whole of them.
    Label,
    /// People disagree about it.
    Tip,
}

impl Level {
    /// All of them, what hurts most first.
    pub const ALL: [Self; 3] = [Self::Slur, Self::Label, Self::Tip];

    /// As it is written in the list and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Slur => "slur",
            Self::Label => "label",
            Self::Tip => "tip",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text.trim())
    }
}

/// What may be said instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alternative {
    /// The words; empty when there is only advice.
    pub text: String,
    /// What stands in brackets beside them: when they fit.
    pub note: String,
}

impl Alternative {
    /// Whether it can stand in a text as it is. What says "\[drug\]" is to be filled in by whoever writes.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.text.is_empty() && !self.text.contains('[')
    }

    fn parse(raw: &str) -> Self {
        let raw = raw.trim();
        let (before, rest) = raw.split_once('(').unwrap_or((raw, ""));
        let (note, after) = rest.split_once(')').unwrap_or((rest, ""));
        let text = [before.trim(), after.trim()].into_iter().filter(|part| !part.is_empty());
        Self { text: text.collect::<Vec<_>>().join(" "), note: note.trim().to_owned() }
    }

    /// The same of several people.
    #[must_use]
    pub fn of_many(&self) -> Self {
        Self { text: of_many(&self.text), note: self.note.clone() }
    }
}

/// Another way in which a word is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Form {
    /// As it is written.
    pub text: String,
    /// Whether it speaks of several where the word speaks of one.
    pub is_of_many: bool,
}

/// One word of the list, or several that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// As people write it.
    pub term: String,
    /// How much it does.
    pub level: Level,
    /// What may be said instead, the best first.
    pub alternatives: Vec<Alternative>,
    /// Other ways in which it is written: several of it, two words for one.
    pub forms: Vec<Form>,
    /// Why, in a sentence.
    pub why: String,
    /// When it is right all the same; empty when it never is.
    pub except: String,
    /// Who says so: keys of [`SOURCES`], or words.
    pub sources: Vec<String>,
}

impl Term {
    /// A term of what people write into fields, one thing behind the other with semicolons between.
    #[must_use]
    pub fn of(term: &str, level: Level, alternatives: &str, forms: &str, why: &str, sources: &str) -> Self {
        let listed = |text: &str| {
            let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect::<Vec<_>>()
        };
        let (why, except) = why.split_once("EXCEPTION:").unwrap_or((why, ""));
        Self {
            term: term.trim().to_owned(),
            level,
            alternatives: listed(alternatives).iter().map(|raw| Alternative::parse(raw)).collect(),
            forms: listed(forms)
                .into_iter()
                .map(|text| Form { is_of_many: is_of_many(&text) && !is_of_many(term.trim()), text })
                .collect(),
            why: why.trim().trim_end_matches('.').to_owned(),
            except: except.trim().trim_end_matches('.').to_owned(),
            sources: listed(sources),
        }
    }

    /// The alternatives as they are typed into a field.
    #[must_use]
    pub fn alternatives_written(&self) -> String {
        let written = self.alternatives.iter().map(|alternative| match &alternative {
            Alternative { text, note } if note.is_empty() => text.clone(),
            Alternative { text, note } if text.is_empty() => format!("({note})"),
            Alternative { text, note } => format!("{text} ({note})"),
        });
        written.collect::<Vec<_>>().join("; ")
    }

    /// The forms as they are typed into a field.
    #[must_use]
    pub fn forms_written(&self) -> String {
        let forms = self.forms.iter().map(|form| form.text.as_str());
        forms.collect::<Vec<_>>().join("; ")
    }

    /// The reason as it is typed into a field.
    #[must_use]
    pub fn why_written(&self) -> String {
        match self.except.as_str() {
            "" => self.why.clone(),
            except => format!("{}. EXCEPTION: {except}", self.why),
        }
    }
}

/// Somebody who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// How the list calls it.
    pub key: &'static str,
    /// Who it is.
    pub name: &'static str,
    /// Where to read it; empty where it cannot be read by all.
    pub address: &'static str,
}

/// The built-in terms, in their order.
pub static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    rows(include_str!("terms.tsv"))
        .filter_map(|[term, level, alternatives, forms, why, sources]| {
            Some(Term::of(term, Level::parse(level)?, alternatives, forms, why, sources))
        })
        .collect()
});

/// Who says so.
pub static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    rows(include_str!("sources.tsv")).map(|[key, name, address]| Source { key, name, address }).collect()
});

/// What a source of a term stands for: the longest key that it begins with, if there is one.
#[must_use]
pub fn source(named: &str) -> Option<&'static Source> {
    let fits = |source: &&Source| {
        named.strip_prefix(source.key).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    };
    SOURCES.iter().filter(fits).max_by_key(|source| source.key.len())
}

/// The rows of a table behind its first line, which names its columns.
pub(super) fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).filter_map(|line| {
        let parts: Vec<&'static str> = line.split('\t').collect();
        parts.try_into().ok()
    })
}

fn is_of_many(text: &str) -> bool {
    text.ends_with('s') && !text.ends_with("ss") || text.ends_with(" people")
}

/// "person who uses drugs" becomes "people who use drugs". Words that speak of nobody stay as they are.
fn of_many(text: &str) -> String {
    const BEGINNINGS: [(&str, &str); 5] = [
        ("person", "people"),
        ("newborn", "newborns"),
        ("baby", "babies"),
        ("wheelchair user", "wheelchair users"),
        ("sex worker", "sex workers"),
    ];
    const VERBS: [(&str, &str); 6] = [
        (" who uses", " who use"),
        (" who injects", " who inject"),
        (" who drinks", " who drink"),
        (" who has", " who have"),
        (" who is", " who are"),
        (" or uses", " or use"),
    ];
    let Some((one, many)) = BEGINNINGS
        .into_iter()
        .find(|(one, _)| text.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    else {
        return text.to_owned();
    };
    let rest = VERBS.into_iter().fold(text[one.len()..].to_owned(), |rest, (one, many)| {
        rest.replacen(&format!("{one} "), &format!("{many} "), 1)
    });
    format!("{many}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_list_is_whole() {
        assert_eq!(TERMS.len(), include_str!("terms.tsv").lines().count() - 1);
        assert_eq!(SOURCES.len(), include_str!("sources.tsv").lines().count() - 1);
        for term in TERMS.iter() {
            assert!(!term.alternatives.is_empty() && !term.why.is_empty(), "{term:?}");
            assert!(!term.sources.is_empty(), "{term:?}");
            for alternative in &term.alternatives {
                assert!(!alternative.text.contains(['(', ')']), "{term:?}");
                assert!(!(alternative.text.is_empty() && alternative.note.is_empty()), "{term:?}");
            }
            for named in &term.sources {
                let is_ours = ["general knowledge", "compare", "alternatives are ours"];
                assert!(
                    source(named).is_some() || is_ours.iter().any(|words| named.starts_with(words)),
                    "{named} of {}",
                    term.term
                );
            }
            let again = Term::of(
                &term.term,
                term.level,
                &term.alternatives_written(),
                &term.forms_written(),
                &term.why_written(),
                &term.sources.join("; "),
            );
            assert_eq!(&again, term);
        }
    }

    #[test]
    fn alternatives_are_words_and_when_they_fit() {
        let of = |text: &str, note: &str| Alternative { text: text.to_owned(), note: note.to_owned() };
        for (raw, expected, is_ready) in [
            ("person in recovery", of("person in recovery", ""), true),
            ("disabled people (UK)", of("disabled people", "UK"), true),
            (
                "(for medicines) use other than prescribed",
                of("use other than prescribed", "for medicines"),
                true,
            ),
            ("has a [drug] use disorder", of("has a [drug] use disorder", ""), false),
            ("(name the drug)", of("", "name the drug"), false),
        ] {
            let alternative = Alternative::parse(raw);
            assert_eq!(alternative, expected);
            assert_eq!(alternative.is_ready(), is_ready, "{raw}");
        }
    }

    #[test]
    fn alternatives_are_said_of_many() {
        for (one, many) in [
            ("person who uses drugs", "people who use drugs"),
            (
                "person who drinks or uses a lot in one session",
                "people who drink or use a lot in one session",
            ),
            ("person who is incarcerated", "people who are incarcerated"),
            ("person with drug dependence", "people with drug dependence"),
            ("newborn exposed to substances", "newborns exposed to substances"),
            ("personal choice", "personal choice"),
            ("drug use", "drug use"),
        ] {
            assert_eq!(of_many(one), many);
        }
        for term in TERMS.iter().filter(|term| term.forms.iter().any(|form| form.is_of_many)) {
            for alternative in &term.alternatives {
                let many = alternative.of_many().text;
                assert!(!many.starts_with("person ") && !many.contains("who uses"), "{many}");
                assert!(!many.starts_with("people who has") && !many.starts_with("people who is"), "{many}");
            }
        }
    }
}

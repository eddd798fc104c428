//! People-first language: which words of a text hurt people, what may be said instead, and why.
//!
//! It suggests and never decides. A text is folded once ([`folded`]), an automaton finds every word of the list in it in
//! one pass, and what is quoted, a name, or said of oneself is let be ([`exempt`]). `terms.tsv` holds the words,
//! `sources.tsv` who says so. `exceptions.tsv` holds what is let be: names, titles and phrases; sets of words (`words`),
//! beside which alone (`near`) or beside which not (`unless`) a word is found; and what the rules in here are (`rule`).
//! `source_texts.tsv` holds passages of the texts that the list was tried on, with what is found in each.

mod exempt;
mod folded;
mod list;

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use self::folded::Folded;
pub use self::list::{Alternative, Form, Level, SOURCES, Source, TERMS, Term, source};

/// Beside a word: so many letters before or after it.
const BESIDE: usize = 24;

/// The built-in list.
pub static BUILT_IN: LazyLock<Wordlist> = LazyLock::new(|| Wordlist::new(TERMS.clone()));

/// Looks the built-in list up in a text.
#[must_use]
pub fn check(text: &str) -> Vec<Hit<'static>> {
    BUILT_IN.check(text)
}

/// How a term is known, whatever case, hyphens and apostrophes it is written with: empty when it has no letter.
#[must_use]
pub fn known_as(term: &str) -> String {
    String::from_utf8_lossy(&folded::pattern(term)).replace(['|', '\u{1}'], " ").trim().to_owned()
}

/// A word of the list in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'l> {
    /// Where it stands: bytes of the text as it was given.
    pub range: Range<usize>,
    /// What it is.
    pub term: &'l Term,
    /// Whether it speaks of several where the term speaks of one.
    pub is_of_many: bool,
}

impl Hit<'_> {
    /// What may be said instead, in its number.
    #[must_use]
    pub fn alternatives(&self) -> Vec<Alternative> {
        let alternatives = self.term.alternatives.iter();
        match self.is_of_many {
            true => alternatives.map(Alternative::of_many).collect(),
            false => alternatives.cloned().collect(),
        }
    }

    /// The text with one alternative in the place of the hit: with a capital letter where there was one, and the article
    /// that goes with it.
    #[must_use]
    pub fn replaced(&self, text: &str, with: &str) -> String {
        let (Some(mut before), Some(hit), Some(after)) =
            (text.get(..self.range.start), text.get(self.range.clone()), text.get(self.range.end..))
        else {
            return text.to_owned();
        };
        let mut with = with.to_owned();
        let mut article = String::new();
        if hit.len() > 2 && hit[..2].eq_ignore_ascii_case("a ") && !self.is_of_many {
            with = format!("{} {with}", article_of(&with));
        } else if let Some((further, old)) = article_before(before) {
            before = further;
            article = fitting(old, article_of(&with));
        }
        let mut letters = hit.chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase);
        if is_capital && letters.next().is_some_and(char::is_lowercase) {
            let mut rest = with.chars();
            with = rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default();
        }
        format!("{before}{article}{with}{after}")
    }
}

/// What stands in the text before and after a hit, and the hit itself; at most so many letters on either side.
#[must_use]
pub fn around<'t>(text: &'t str, range: &Range<usize>, most: usize) -> (&'t str, &'t str, &'t str) {
    let before = text[..range.start].char_indices().rev().take(most).last().map_or(range.start, |(at, _)| at);
    let after = text[range.end..].char_indices().nth(most).map_or(text.len(), |(at, _)| range.end + at);
    (&text[before..range.start], &text[range.clone()], &text[range.end..after])
}

/// A list, ready to be looked up.
#[derive(Debug)]
pub struct Wordlist {
    terms: Vec<Term>,
    automaton: Option<AhoCorasick>,
    /// What each pattern of the automaton means.
    meanings: Vec<Vec<Meaning>>,
    /// How many bytes each has.
    lengths: Vec<usize>,
    /// Of each term: beside which set it is found, and beside which not.
    conditions: Vec<Conditions>,
    sets: usize,
    nouns: HashSet<Vec<u8>>,
}

/// What a pattern is found for.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Term { term: usize, is_of_many: bool },
    LetBe,
    OfSet(usize),
}

#[derive(Clone, Copy, Debug, Default)]
struct Conditions {
    near: Option<usize>,
    unless: Option<usize>,
}

/// A hit that may be.
struct Candidate {
    from: usize,
    to: usize,
    term: usize,
    is_of_many: bool,
}

impl Wordlist {
    /// Makes a list ready. A term without a letter is found nowhere.
    #[must_use]
    pub fn new(terms: Vec<Term>) -> Self {
        let mut patterns = Patterns::default();
        for (index, term) in terms.iter().enumerate() {
            patterns.add(&term.term, Meaning::Term { term: index, is_of_many: false });
        }
        // A row of its own wins over a form of another.
        for (index, term) in terms.iter().enumerate() {
            for form in &term.forms {
                patterns.add_new(&form.text, Meaning::Term { term: index, is_of_many: form.is_of_many });
            }
        }
        let mut sets: Vec<&str> = Vec::new();
        let mut nouns = HashSet::new();
        for [pattern, kind, note] in list::rows(include_str!("exceptions.tsv")) {
            match kind {
                "name" | "title" => patterns.add(pattern, Meaning::LetBe),
                "phrase" => {
                    patterns.add(pattern, Meaning::LetBe);
                    patterns.add(&format!("{pattern}s"), Meaning::LetBe);
                }
                "words" => {
                    let set = sets.len();
                    sets.push(pattern);
                    for word in note.split("; ") {
                        if pattern == "names" {
                            nouns.insert(folded::pattern(word));
                            nouns.insert(folded::pattern(&format!("{word}s")));
                        } else {
                            patterns.add(word, Meaning::OfSet(set));
                        }
                    }
                }
                _ => {}
            }
        }
        let set_of = |name: &str| sets.iter().position(|known| *known == name);
        let mut by_name: HashMap<String, Conditions> = HashMap::new();
        for [pattern, kind, note] in list::rows(include_str!("exceptions.tsv")) {
            match kind {
                "near" => by_name.entry(known_as(pattern)).or_default().near = set_of(note),
                "unless" => by_name.entry(known_as(pattern)).or_default().unless = set_of(note),
                _ => {}
            }
        }
        let conditions = terms
            .iter()
            .map(|term| by_name.get(&known_as(&term.term)).copied().unwrap_or_default())
            .collect();
        // Overlaps are wanted: "drug" says what is spoken of, and is a part of other words of the list.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(&patterns.texts)
            .ok();
        Self {
            lengths: patterns.texts.iter().map(Vec::len).collect(),
            meanings: patterns.meanings,
            sets: sets.len(),
            terms,
            automaton,
            conditions,
            nouns,
        }
    }

    /// Its terms, in their order.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The words of a text that are on the list: in their order, none over another, the longest where several begin.
    #[must_use]
    pub fn check(&self, text: &str) -> Vec<Hit<'_>> {
        let folded = folded::fold(text);
        let (mut candidates, let_be, sets) = self.found(&folded);
        if candidates.is_empty() {
            return Vec::new();
        }
        let quoted = exempt::quotations(text);
        candidates.sort_unstable_by_key(|found| (found.from, std::cmp::Reverse(found.to)));
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut taken = 0;
        for found in candidates {
            if found.from < taken || !self.is_beside(&folded, &found, &sets) {
                continue;
            }
            if self.is_let_be(&folded, &found, &let_be, &sets) {
                // Nor is a shorter word in it meant: "we are drug users" says nothing of "users".
                taken = found.to;
                continue;
            }
            let range = folded.typed_range(found.from, found.to);
            if exempt::is_within(&range, &quoted) || exempt::is_in_address(text, &range) {
                continue;
            }
            // A letter that was typed as one and is looked up as two never is in two hits.
            if hits.last().is_some_and(|last| range.start < last.range.end) {
                continue;
            }
            taken = found.to;
            hits.push(Hit { range, term: &self.terms[found.term], is_of_many: found.is_of_many });
        }
        hits
    }

    /// Everything that the automaton knows of: what may be a hit, what is let be, and where words of each set stand.
    fn found(&self, folded: &Folded<'_>) -> (Vec<Candidate>, Vec<Range<usize>>, Vec<Vec<usize>>) {
        let mut candidates = Vec::new();
        let mut let_be: Vec<Range<usize>> = Vec::new();
        let mut sets = vec![Vec::new(); self.sets];
        let Some(automaton) = &self.automaton else { return (candidates, let_be, sets) };
        for found in automaton.find_overlapping_iter(&folded.plain) {
            let pattern = found.pattern().as_usize();
            let (from, to) = (found.end() - self.lengths[pattern], found.end());
            if !folded.is_whole(from, to) {
                continue;
            }
            for meaning in &self.meanings[pattern] {
                match *meaning {
                    Meaning::Term { term, is_of_many } => {
                        candidates.push(Candidate { from, to, term, is_of_many });
                    }
                    Meaning::LetBe => let_be.push(from..to),
                    Meaning::OfSet(set) => sets[set].push(from),
                }
            }
        }
        let_be.sort_unstable_by_key(|range| range.start);
        for places in &mut sets {
            places.sort_unstable();
        }
        (candidates, let_be, sets)
    }

    /// Whether it stands beside what makes it mean what the list means, where it needs that.
    fn is_beside(&self, folded: &Folded<'_>, found: &Candidate, sets: &[Vec<usize>]) -> bool {
        self.conditions[found.term].near.is_none_or(|set| {
            let sentence = folded.sentence(found.from, found.to);
            // What it is beside of must be another word than itself.
            has_one(&sets[set], sentence.start..found.from) || has_one(&sets[set], found.to..sentence.end)
        })
    }

    /// Whether it is nobody's business: a name, a fixed phrase, said of oneself, or beside what makes it mean something else.
    fn is_let_be(
        &self,
        folded: &Folded<'_>,
        found: &Candidate,
        let_be: &[Range<usize>],
        sets: &[Vec<usize>],
    ) -> bool {
        // Phrases are short, so those that may reach here began a little before.
        let first = let_be.partition_point(|phrase| phrase.start + LONGEST_PHRASE < found.from);
        let mut phrases = let_be[first..].iter().take_while(|phrase| phrase.start < found.to);
        if phrases.any(|phrase| phrase.end > found.from) {
            return true;
        }
        let means_other = self.conditions[found.term].unless.is_some_and(|set| {
            let sentence = folded.sentence(found.from, found.to);
            let from = sentence.start.max(found.from.saturating_sub(BESIDE));
            has_one(&sets[set], from..sentence.end.min(found.to + BESIDE))
        });
        if means_other || exempt::is_of_oneself(folded, found.from, found.to) {
            return true;
        }
        let is_noun = |word: &[u8]| self.nouns.contains(word);
        self.terms[found.term].level != Level::Slur
            && exempt::is_in_name(folded, found.from, found.to, is_noun)
    }
}

/// Whether one of several places that are in order lies in a range.
fn has_one(places: &[usize], range: Range<usize>) -> bool {
    let next = places.partition_point(|place| *place < range.start);
    places.get(next).is_some_and(|place| *place < range.end)
}

/// No name or phrase of the exceptions has more letters.
const LONGEST_PHRASE: usize = 80;

#[derive(Default)]
struct Patterns {
    texts: Vec<Vec<u8>>,
    meanings: Vec<Vec<Meaning>>,
    known: HashMap<Vec<u8>, usize>,
}

impl Patterns {
    fn add(&mut self, text: &str, meaning: Meaning) {
        let whole = folded::pattern(text);
        // Who writes no apostrophe means the same.
        let without: Vec<u8> = whole.iter().copied().filter(|byte| *byte != b'\'').collect();
        if without != whole {
            self.put(without, meaning);
        }
        self.put(whole, meaning);
    }

    /// The same for what may be a row already.
    fn add_new(&mut self, text: &str, meaning: Meaning) {
        if !self.known.contains_key(&folded::pattern(text)) {
            self.add(text, meaning);
        }
    }

    fn put(&mut self, text: Vec<u8>, meaning: Meaning) {
        if !text.iter().any(u8::is_ascii_alphanumeric) {
            return;
        }
        let next = self.texts.len();
        let at = *self.known.entry(text.clone()).or_insert(next);
        if at == next {
            self.texts.push(text);
            self.meanings.push(Vec::new());
        }
        self.meanings[at].push(meaning);
    }
}

/// "a" or "an" at the end of what stands before, and what stands before that.
fn article_before(before: &str) -> Option<(&str, &str)> {
    let article = ["a ", "an "].into_iter().find(|article| {
        before.len() >= article.len()
            && before.is_char_boundary(before.len() - article.len())
            && before[before.len() - article.len()..].eq_ignore_ascii_case(article)
    })?;
    let (further, old) = before.split_at(before.len() - article.len());
    let is_word =
        !further.chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '\'');
    is_word.then_some((further, old))
}

/// The article of words, by how they sound.
fn article_of(words: &str) -> &'static str {
    let words = words.to_ascii_lowercase();
    let sounds_like_you = ["use", "usi", "uni", "euro"].iter().any(|start| words.starts_with(start));
    if words.starts_with(['a', 'e', 'i', 'o', 'u']) && !sounds_like_you { "an" } else { "a" }
}

/// The article with the capital letter of the one that stood there.
fn fitting(old: &str, article: &str) -> String {
    let capital = old.starts_with(char::is_uppercase);
    let article = if capital { article.replacen('a', "A", 1) } else { article.to_owned() };
    format!("{article} ")
}

#[cfg(test)]
mod tests;

//! What the pages promise as a whole: everything that the first texts say is told, in words of our own, in plain words, and
//! with sources.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::PathBuf,
};

use pure::markdown;
use sha2::{Digest as _, Sha256};

use super::{Block, PAGES, Page, Shelf, TEXTS, on_shelf, reading};

/// Everything that the five texts say with which the site began: the number of the text and of the item, and what it is.
const ITEMS: &[(&str, &str)] = &[
    ("000.1", "many definitions, and why one of middle length"),
    ("000.2", "the definition of the UK Harm Reduction Alliance"),
    ("000.3", "whom its principles come from"),
    ("000.4", "facing what is real"),
    ("000.5", "an order of goals"),
    ("000.6", "dignity, without blame"),
    ("000.7", "a look at risks and harms"),
    ("000.8", "stopping is neither asked for nor shut out"),
    ("000.9", "as many ways as can be, weighed"),
    ("000.10", "where other definitions are"),
    ("000.11", "posters to use"),
    ("000.12", "leaflets to print"),
    ("000.13", "start and promote a café"),
    ("000.14", "add an event"),
    ("001.1", "the short definition of Harm Reduction International"),
    ("001.2", "its two marks"),
    ("001.3", "its long definition"),
    ("001.4", "public health and human rights"),
    ("001.5", "help that fits the risk and the person"),
    ("001.6", "proof and cost"),
    ("001.7", "any positive change, many tiny steps"),
    ("001.8", "dignity, families, words that do damage"),
    ("001.9", "openness, answering for what one does, taking part"),
    ("001.10", "which rights, and that they lean on each other"),
    ("001.11", "laws and habits that do harm"),
    ("001.12", "books and links"),
    ("002.1", "strategies and ideas"),
    ("002.2", "respect for rights"),
    ("002.3", "a range of ways"),
    ("002.4", "no single recipe"),
    ("002.5", "drug use is part of our world"),
    ("002.6", "a good life is the measure"),
    ("002.7", "a real voice"),
    ("002.8", "what is unfair"),
    ("002.9", "a range of drug use"),
    ("002.10", "no blame, no force"),
    ("002.11", "people lead"),
    ("002.12", "honest about danger"),
    ("003.1", "health and dignity"),
    ("003.2", "services made for those who come"),
    ("003.3", "having a say"),
    ("003.4", "deciding for oneself"),
    ("003.5", "what is unfair"),
    ("003.6", "practical and honest"),
    ("003.7", "a range of ways, and a way to see what is unfair"),
    ("003.8", "the person first in words"),
    ("003.9", "why it works"),
    ("003.10", "three layers"),
    ("003.11", "a case"),
    ("003.12", "questions about risk"),
    ("003.13", "questions about set"),
    ("003.14", "questions about setting"),
    ("003.15", "where to find more"),
    ("004.1", "the principles as a talk"),
    ("004.2", "three goals of a class"),
    ("004.3", "a definition in three points"),
    ("004.4", "medicine as part of treatment"),
    ("004.5", "a kind way to look at people"),
    ("004.6", "practical ways"),
    ("004.7", "it accepts what is real"),
    ("004.8", "it sees a range"),
    ("004.9", "it asks for a good life"),
    ("004.10", "it does not blame or force"),
    ("004.11", "it gives a voice"),
    ("004.12", "it lets people lead"),
    ("004.13", "it sees what is unfair"),
    ("004.14", "it is glad of small change"),
    ("004.15", "it does not make danger small"),
    ("004.16", "it is no theory for its own sake"),
    ("004.17", "it is no book of rules"),
    ("004.18", "it is no threat to stopping"),
    ("004.19", "it is not whatever you want"),
    ("004.20", "begin where somebody is, with shared goals"),
    ("004.21", "the tie that holds"),
    ("004.22", "questions and grumbles"),
];

/// So many words in a row are borrowed, unless they are marked as a quotation.
const BORROWED: usize = 12;

/// Hashes of every run of so many words in the five texts, which are not ours to hand on.
const WINDOWS: &str = include_str!("borrowed.txt");

/// No page is harder to read, in years of school, and on average they are easier.
const HARDEST: f64 = 10.0;
const HARD_ON_AVERAGE: f64 = 8.0;

#[test]
fn everything_that_the_first_texts_say_is_told_on_a_page() {
    println!("| item | what it is | pages |\n| --- | --- | --- |");
    let mut missing = Vec::new();
    for (item, what) in ITEMS {
        let pages: Vec<&str> = PAGES
            .iter()
            .filter(|page| page.covers.iter().any(|covered| covered == item))
            .map(|page| page.name)
            .collect();
        println!("| {item} | {what} | {} |", pages.join(", "));
        if pages.is_empty() {
            missing.push(*item);
        }
    }
    assert!(missing.is_empty(), "told nowhere: {missing:?}");
    let known: BTreeSet<&str> = ITEMS.iter().map(|(item, _)| *item).collect();
    for page in PAGES.iter() {
        for item in &page.covers {
            assert!(known.contains(item.as_str()), "{}: no text has {item}", page.name);
        }
    }
}

#[test]
fn pages_are_in_our_own_words() {
    let windows = windows();
    let mut borrowed = Vec::new();
    let mut quoted = 0;
    for (name, text) in TEXTS {
        for said in own_words(text) {
            borrowed.extend(
                runs(&said)
                    .into_iter()
                    .filter(|run| windows.contains(&hash(run)))
                    .map(|run| format!("{name}: {}", run.join(" "))),
            );
        }
        let quotations = body(text).into_iter().filter_map(|block| match block {
            markdown::Block::Quote(paragraphs) => Some(paragraphs),
            _ => None,
        });
        let said = quotations.flatten().flatten().map(|span| words(&span.text));
        quoted += said.flat_map(|said| runs(&said)).filter(|run| windows.contains(&hash(run))).count();
    }
    assert!(borrowed.is_empty(), "{}", borrowed.join("\n"));
    assert!(quoted > 50, "the quotations are in the texts, so whatever else is borrowed would be found");
}

/// The texts lie beside the checkout only where somebody works on them.
#[test]
fn the_windows_are_those_of_the_texts_where_they_are_at_hand() {
    if let Some(made) = windows_of_the_texts() {
        assert!(
            made == WINDOWS,
            "`cargo test -p server --lib -- --ignored make_the_windows` makes them anew"
        );
    }
}

#[test]
#[ignore = "writes a file: the hashes of the texts beside the checkout"]
fn make_the_windows_of_the_texts_anew() {
    let made = windows_of_the_texts().expect("the texts lie in ../shared/seeds");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/knowledge/borrowed.txt");
    fs::write(path, made).expect("the file can be written");
}

#[test]
fn every_page_can_be_read_after_a_few_years_of_school() {
    let grades: Vec<(&str, f64)> = PAGES.iter().map(|page| (page.name, grade(page))).collect();
    for (name, grade) in &grades {
        println!("{grade:5.1}  {name}");
    }
    for (name, grade) in &grades {
        assert!(*grade <= HARDEST, "{name} is for year {grade:.1} of school");
    }
    let count = u32::try_from(grades.len()).expect("a few pages");
    let average = grades.iter().map(|(_, grade)| grade).sum::<f64>() / f64::from(count);
    println!("{average:5.1}  on average");
    assert!(average <= HARD_ON_AVERAGE, "on average they are for year {average:.1} of school");
}

#[test]
fn every_source_says_where_to_read_it() {
    for page in on_shelf(Shelf::Learn).chain(on_shelf(Shelf::Start)) {
        assert!(!page.sources.is_empty() || page.is_added(), "{} has no source", page.name);
        for source in &page.sources {
            let leads = source.address.as_deref().is_some_and(|address| address.starts_with("http"));
            assert!(leads || source.used.contains("without an address"), "{}: {}", page.name, source.name);
        }
    }
}

#[test]
fn pages_on_a_shelf_follow_each_other() {
    let names: Vec<&str> = on_shelf(Shelf::Learn).map(|page| page.slug).collect();
    assert_eq!((names.first(), names.last()), (Some(&"what-is-harm-reduction"), Some(&"glossary")));
    let mut orders: Vec<u32> = on_shelf(Shelf::Learn).map(|page| page.order).collect();
    orders.dedup();
    assert_eq!(orders.len(), names.len(), "no two pages have the same place");
    for pair in on_shelf(Shelf::Learn).collect::<Vec<_>>().windows(2) {
        assert_eq!(pair[0].after().map(|page| page.slug), Some(pair[1].slug));
        assert_eq!(pair[1].before().map(|page| page.slug), Some(pair[0].slug));
    }
}

#[test]
fn every_explained_word_is_used_and_leads_to_its_meaning_once_a_page() {
    let terms = |page: &Page| -> Vec<String> {
        let blocks = page.sections.iter().flat_map(|section| &section.blocks);
        let links = blocks.flat_map(reading::spans).filter_map(|span| span.link.clone());
        links.filter(|link| link.starts_with("learn/glossary#")).collect()
    };
    let mut used = BTreeSet::new();
    for page in PAGES.iter() {
        let found = terms(page);
        let distinct: BTreeSet<&String> = found.iter().collect();
        assert_eq!(distinct.len(), found.len(), "{}: {found:?}", page.name);
        used.extend(found);
    }
    let explained =
        on_shelf(Shelf::Learn).flat_map(|page| &page.sections).flat_map(|section| &section.blocks);
    for block in explained {
        if let Block::Terms { items } = block {
            for item in items {
                let link = format!("learn/glossary#{}", super::anchor_of(&item.term));
                assert!(used.contains(&link), "nobody uses {link}");
            }
        }
    }
}

fn windows() -> HashSet<u64> {
    WINDOWS.lines().map(|line| u64::from_str_radix(line, 16).expect("a hash a line")).collect()
}

fn windows_of_the_texts() -> Option<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/seeds");
    let mut hashes = BTreeSet::new();
    for file in fs::read_dir(folder).ok()? {
        let path = file.expect("a readable folder").path();
        let text = fs::read_to_string(path).expect("a text can be read");
        hashes.extend(runs(&words(&text)).iter().map(|run| hash(run)));
    }
    let lines: Vec<String> = hashes.into_iter().map(|hash| format!("{hash:016x}")).collect();
    Some(lines.join("\n") + "\n")
}

/// Words in small letters, without signs: so that another comma hides nothing.
fn words(text: &str) -> Vec<String> {
    let text: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’' | '\u{ad}')).collect();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn runs(words: &[String]) -> Vec<Vec<String>> {
    words.windows(BORROWED).map(<[String]>::to_vec).collect()
}

fn hash(run: &[String]) -> u64 {
    let digest = Sha256::digest(run.join(" "));
    digest.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

fn body(text: &str) -> Vec<markdown::Block> {
    let (_, body) =
        text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")).expect("front matter");
    markdown::blocks(body)
}

/// What a page says in a row, without quotations: the front matter too, for its words are ours as well.
fn own_words(text: &str) -> Vec<Vec<String>> {
    let front = text.split("\n+++\n").next().unwrap_or_default().to_owned();
    let mut said = vec![front];
    for block in body(text) {
        let mut line =
            |spans: Vec<markdown::Span>| said.push(spans.into_iter().map(|span| span.text).collect());
        match block {
            markdown::Block::Heading(_, words) => said.push(words),
            markdown::Block::Paragraph(spans) => line(spans),
            markdown::Block::Points(items) | markdown::Block::Steps(items) => {
                // Somebody else's sentence, cut into points, is somebody else's still.
                line(items.concat());
            }
            markdown::Block::Table(head, rows) => line([head, rows.concat()].concat().concat()),
            markdown::Block::Terms(terms) => {
                line(
                    terms
                        .into_iter()
                        .flat_map(|(term, meaning)| [term, meaning])
                        .collect::<Vec<_>>()
                        .concat(),
                );
            }
            markdown::Block::Quote(_) => {}
        }
    }
    said.iter().flat_map(|text| unquoted(text)).map(|text| words(&text)).collect()
}

/// The parts of a text between quotations.
fn unquoted(text: &str) -> Vec<String> {
    text.split('“')
        .enumerate()
        .map(|(at, part)| match part.split_once('”') {
            Some((_, after)) if at > 0 => after.to_owned(),
            _ => part.to_owned(),
        })
        .collect()
}

/// The grade of Flesch and Kincaid: years of school that somebody needs to read a page without trouble.
fn grade(page: &Page) -> f64 {
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let lines = blocks.flat_map(|block| -> Vec<String> {
        match block {
            Block::Heading { .. } | Block::Quote { .. } => vec![],
            Block::Paragraph { spans } => vec![reading::plain(spans)],
            Block::Points { items, .. } | Block::Steps { items } => {
                items.iter().map(|item| reading::plain(item)).collect()
            }
            Block::Table { rows, .. } => rows.iter().flatten().map(|cell| reading::plain(cell)).collect(),
            Block::Terms { items } => items.iter().map(|item| reading::plain(&item.meaning)).collect(),
        }
    });
    let (mut sentences, mut count, mut syllables) = (0.0, 0.0, 0.0);
    for sentence in lines.flat_map(|line| line.split(['.', '!', '?']).map(str::to_owned).collect::<Vec<_>>())
    {
        let words = words(&sentence);
        if !words.is_empty() {
            sentences += 1.0;
            for word in words {
                count += 1.0;
                syllables += f64::from(syllables_of(&word));
            }
        }
    }
    0.39 * count / sentences + 11.8 * syllables / count - 15.59
}

/// Groups of vowels, without those at the end that nobody hears.
fn syllables_of(word: &str) -> u32 {
    let vowel = |c: char| "aeiouyàáâäéèêëíîïóôöúûü".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let groups =
        (0..letters.len()).filter(|at| vowel(letters[*at]) && (*at == 0 || !vowel(letters[at - 1]))).count();
    let before = |back: usize| letters.len().checked_sub(back).map(|at| letters[at]);
    let silent = match (before(3), before(2), before(1)) {
        (Some(c), Some('l'), Some('e')) => vowel(c),
        (_, Some(c), Some('e')) => !vowel(c),
        (Some(c), Some('e'), Some('d')) => !matches!(c, 't' | 'd') && !vowel(c),
        (Some(c), Some('e'), Some('s')) => !matches!(c, 's' | 'z' | 'c' | 'g' | 'x' | 'h') && !vowel(c),
        _ => false,
    };
    let heard = groups.saturating_sub(usize::from(silent)).max(1);
    u32::try_from(heard).expect("a word is short")
}

#[test]
fn syllables_are_counted_as_they_are_heard() {
    for (word, count) in [
        ("tea", 1),
        ("people", 2),
        ("use", 1),
        ("used", 1),
        ("needle", 2),
        ("started", 2),
        ("harms", 1),
        ("places", 2),
        ("reduction", 3),
        ("naloxone", 3),
        ("café", 2),
        ("whole", 1),
        ("the", 1),
        ("1992", 1),
        ("goes", 1),
    ] {
        assert_eq!(syllables_of(word), count, "{word}");
    }
}

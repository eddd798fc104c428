//! Every row of the list and of its exceptions, every dress a word may wear, and any text at all.

use proptest::prelude::*;

use super::*;

/// What is found of a text: the words as they stand in it.
fn found(text: &str) -> Vec<&str> {
    check(text).into_iter().map(|hit| &text[hit.range]).collect()
}

/// A sentence around words that leaves them what they are: beside drugs, and beside nothing that is washed.
fn sentence(words: &str) -> String {
    format!("They heard of {words} and of cocaine.")
}

#[test]
fn every_word_of_the_list_is_found_in_a_sentence() {
    for term in TERMS.iter() {
        let forms = term.forms.iter().map(|form| (form.text.as_str(), form.is_of_many));
        for (words, is_of_many) in std::iter::once((term.term.as_str(), false)).chain(forms) {
            for written in [words.to_owned(), words.to_uppercase(), words.replace(' ', "\r\n  ")] {
                let text = sentence(&written);
                let hits = check(&text);
                assert_eq!(hits.len(), 1, "{text}: {hits:?}");
                assert_eq!(&text[hits[0].range.clone()], written);
                assert_eq!(hits[0].term.level, term.level, "{text}");
                // A row of its own wins over a form of another.
                assert!(hits[0].is_of_many == is_of_many || hits[0].term.term != term.term, "{text}");
                assert!(!hits[0].alternatives().is_empty(), "{text}");
            }
        }
    }
}

#[test]
fn every_word_for_a_person_is_found_for_several() {
    // What is said of somebody, and never has an s.
    let of_one =
        ["dirty", "HIV-infected", "mentally ill", "crazy", "homeless person", "handicapped", "a drunk"];
    for term in TERMS.iter().filter(|term| term.alternatives[0].text.starts_with("person ")) {
        let one = term.term.as_str();
        if of_one.contains(&one) {
            continue;
        }
        let many = match one.strip_suffix('y') {
            Some(stem) => format!("{stem}ies"),
            None => format!("{one}s"),
        };
        let text = sentence(&many);
        assert_eq!(found(&text), [many.as_str()], "{one}");
    }
    assert_eq!(found("Two drunks and some homeless people."), ["drunks", "homeless people"]);
}

#[test]
fn every_exception_is_kept() {
    let rows: Vec<[&str; 3]> = list::rows(include_str!("exceptions.tsv")).collect();
    assert_eq!(rows.len(), include_str!("exceptions.tsv").lines().count() - 1);
    let set_of = |name: &str| -> Vec<&str> {
        let row = rows.iter().find(|[pattern, kind, _]| *kind == "words" && *pattern == name);
        row.map(|[_, _, note]| note.split("; ").collect()).unwrap_or_default()
    };
    for [pattern, kind, note] in &rows {
        match *kind {
            "name" | "title" => assert!(found(&sentence(pattern)).is_empty(), "{pattern}"),
            "phrase" => {
                for written in [(*pattern).to_owned(), format!("{pattern}s"), pattern.to_uppercase()] {
                    assert!(found(&sentence(&written)).is_empty(), "{written}");
                }
            }
            "tip" => {
                let text = sentence(pattern);
                let hits = check(&text);
                assert!(hits.len() == 1 && hits[0].term.level == Level::Tip, "{pattern}: {hits:?}");
            }
            "near" => {
                assert!(found(&format!("They heard of {pattern} and of chess.")).is_empty(), "{pattern}");
                for beside in set_of(note) {
                    let text = format!("The {beside} was one thing, and {pattern} another.");
                    let hits = check(&text);
                    assert!(hits.iter().any(|hit| hit.term.term == *pattern), "{text}");
                }
            }
            "unless" => {
                for beside in set_of(note) {
                    let text = format!("They spoke of {pattern} {beside}.");
                    let hits = check(&text);
                    assert!(!hits.iter().any(|hit| hit.term.term == *pattern), "{text}");
                }
            }
            "words" => assert!(note.split("; ").all(|word| !word.is_empty()), "{pattern}"),
            "rule" => {}
            other => panic!("{other} is no kind of exception"),
        }
    }
}

#[test]
fn what_is_quoted_a_name_or_said_of_oneself_is_let_be() {
    for text in [
        "They called her a \"junkie\" in court.",
        "Words like ‘drug abuser’ and “junkie” hurt.",
        "> They wrote: a junkie.\n",
        "<blockquote>a junkie</blockquote>",
        "I am an addict.",
        "I'm a recovering addict and glad of it.",
        "I’ve been clean for 5 years.",
        "We are drug users and we organise.",
        "As an addict, I know what it is like.",
        "My relapse taught me a lot.",
        "We addicts know what helps.",
        "I got clean in spring, and I have stayed sober.",
        "I call myself a junkie.",
        "I used to be an addict.",
        "The Leeds Addiction Unit opens its doors.",
        "Forward Leeds Alcohol and Drug Misuse Service",
        "Write to addiction@example.org or see https://example.org/drug-abuse/help today.",
        "The cups are clean, and so are the toilets.",
        "A user-friendly guide for wheelchair users.",
    ] {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
}

#[test]
fn what_only_looks_like_an_exception_is_found() {
    for (text, words) in [
        ("The junkies' café", vec!["junkies"]),
        ("He said \"hello\" to the junkie.", vec!["junkie"]),
        ("it's a user's \"choice\", not an addict's", vec!["user", "addict"]),
        ("We saw what he is. An addict was there.", vec!["addict"]),
        ("The Junkie Team", vec!["Junkie"]),
        ("They are drug users.", vec!["drug users"]),
        ("the drug\n\naddict", vec!["drug\n\naddict"]),
        ("5\" plates for a junkie", vec!["junkie"]),
        ("Our addicts come weekly.", vec!["addicts"]),
        ("My addicts come weekly.", vec!["addicts"]),
        ("We have addicts here every week.", vec!["addicts"]),
        ("I call addicts by their names.", vec!["addicts"]),
        ("We keep the junkies out.", vec!["junkies"]),
        ("I have to keep the users safe.", vec!["users"]),
    ] {
        assert_eq!(found(text), words, "{text}");
    }
}

#[test]
fn the_longest_is_found_once_and_only_whole_words() {
    assert_eq!(found("an injecting drug user came"), ["injecting drug user"]);
    assert_eq!(found("drug-addict"), ["drug-addict"]);
    assert_eq!(found("the drug addict's friend"), ["drug addict"]);
    assert!(found("Bumper crop of album covers, cleaned and abused by userland convictions").is_empty());
    assert!(found("naloxone, heroin, ketamine and cannabis").is_empty());
}

#[test]
fn no_dress_hides_a_slur_and_its_place_is_that_of_the_dress() {
    for dressed in [
        "jun\u{200b}kie",
        "ju\u{ad}nk\u{feff}ie",
        "јunkіе",
        "ｊｕｎｋｉｅ",
        "𝐣𝐮𝐧𝐤𝐢𝐞",
        "j\u{336}u\u{336}n\u{336}k\u{336}i\u{336}e\u{336}",
        "Júñkïê",
        "jun\0kie",
        "ⓙⓤⓝⓚⓘⓔ",
    ] {
        for (before, after) in [("A ", " came."), ("مرحبا ", " أهلا"), ("\u{202e}", "\u{202c}!"), ("€", "€")]
        {
            let text = format!("{before}{dressed}{after}");
            assert_eq!(found(&text), [dressed], "{text}");
        }
    }
}

#[test]
fn what_stands_in_its_place_reads_well() {
    for (text, with, expected) in [
        ("An addict came.", "person who uses drugs", "A person who uses drugs came."),
        ("Addicts are welcome.", "people who use drugs", "People who use drugs are welcome."),
        ("for a junkie", "person who uses drugs", "for a person who uses drugs"),
        (
            "he was a drunk then",
            "person with alcohol use disorder",
            "he was a person with alcohol use disorder then",
        ),
        ("a relapse", "return to use", "a return to use"),
        ("a detox", "HIV", "a HIV"),
        ("the scourge", "harm", "the harm"),
    ] {
        let hits = check(text);
        assert_eq!(hits[0].replaced(text, with), expected);
    }
}

#[test]
fn alternatives_are_in_the_number_of_the_word() {
    let first = |text: &str| check(text)[0].alternatives()[0].text.clone();
    assert_eq!(first("two crackheads"), "people who use crack cocaine");
    assert_eq!(first("one crackhead"), "person who uses crack cocaine");
    assert_eq!(first("all drug addicts"), "people who use drugs");
}

/// What the five texts that this began with say, kept as short passages: see the column names.
fn recorded() -> Vec<[&'static str; 4]> {
    list::rows(include_str!("source_texts.tsv")).collect()
}

#[test]
fn passages_of_the_source_texts_give_exactly_the_expected_hits() {
    let rows = recorded();
    assert_eq!(rows.len(), include_str!("source_texts.tsv").lines().count() - 1);
    for [text, term, level, passage] in rows {
        let hits: Vec<(&str, &str)> =
            check(passage).into_iter().map(|hit| (hit.term.term.as_str(), hit.term.level.as_str())).collect();
        let expected = if term.is_empty() { Vec::new() } else { vec![(term, level)] };
        assert_eq!(hits, expected, "{text}: {passage}");
    }
}

#[test]
fn an_operators_rows_may_hold_anything() {
    let odd = ["", "   ", ".*", "(a+)+$", "[", "\\", "\0", "!?", "…", "مقهى", "addict", "a|b"];
    let terms = odd.iter().map(|term| Term::of(term, Level::Label, "tea; ;", "; ;(x", "Why.", "")).collect();
    let list = Wordlist::new(terms);
    let text = "An addict and .* said (a+)+$ in the مقهى, a|b and a b.";
    let hits: Vec<&str> = list.check(text).into_iter().map(|hit| &text[hit.range]).collect();
    assert!(hits.contains(&"addict"), "{hits:?}");
    assert!(Wordlist::new(Vec::new()).check("a junkie").is_empty());
}

#[test]
fn ten_thousand_hits_are_ten_thousand() {
    let text = "A junkie came. ".repeat(10_000);
    assert_eq!(check(&text).len(), 10_000);
    // Nothing here grows with the square of it.
    let marks = "\"'“‘„<q>«> ".repeat(100_000);
    assert!(check(&format!("{marks} junkie")).len() <= 1);
    let clean = "clean ".repeat(100_000);
    assert!(check(&clean).len() <= 100_000);
}

proptest! {
    #[test]
    fn hits_are_whole_letters_in_order_and_none_over_another(text in "\\PC{0,80}", word in 0..TERMS.len(), more in "\\PC{0,80}") {
        let text = format!("{text} {} {more}", TERMS[word].term);
        let mut last = 0;
        for hit in check(&text) {
            prop_assert!(hit.range.start >= last && hit.range.end > hit.range.start);
            prop_assert!(text.get(hit.range.clone()).is_some());
            let (before, words, after) = around(&text, &hit.range, 40);
            let together = format!("{before}{words}{after}");
            prop_assert!(text.contains(&together));
            for alternative in hit.alternatives() {
                let ending: String = alternative.text.chars().skip(1).collect();
                prop_assert!(hit.replaced(&text, &alternative.text).contains(&ending));
            }
            last = hit.range.end;
        }
    }

    #[test]
    fn whatever_stands_around_a_slur_it_is_found(before in "[a-z ,.\u{416}\u{5d0}é]{0,40}", after in "[a-z ,.\u{416}\u{5d0}é]{0,40}") {
        // Unless somebody says it of themselves.
        prop_assume!(!format!(" {before} ").contains(" i ") && !before.contains(" we ") && !before.contains("my "));
        prop_assume!(!before.starts_with("i ") && !before.contains(".i ") && !before.contains(",i "));
        let text = format!("{before}. They met a junkie. {after}");
        let hits = found(&text);
        prop_assert!(hits.contains(&"junkie"), "{text}: {hits:?}");
    }

    #[test]
    fn any_bytes_that_are_text_are_taken(text in any::<String>()) {
        for hit in check(&text) {
            prop_assert!(text.get(hit.range).is_some());
        }
    }
}

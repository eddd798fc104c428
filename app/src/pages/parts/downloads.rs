//! What can be printed: one file for every paper and ink.

use leptos::prelude::*;

use super::super::request::Visit;

/// The inks, the usual one first.
const INKS: &[&str] = &["full", "black"];

/// Files to download, paper by paper, the usual one first; `address` makes one of a query.
pub fn downloads(visit: &Visit, papers: &[&'static str], address: impl Fn(&str) -> String) -> AnyView {
    let papers = papers.iter().map(|paper| line(visit, paper, &address)).collect_view();
    view! { <ul class="papers">{papers}</ul> }.into_any()
}

fn line(visit: &Visit, paper: &'static str, address: &impl Fn(&str) -> String) -> AnyView {
    let words = visit.words;
    let (name, hint) = match paper {
        "a3" => (words.print_paper_a3(), words.print_paper_hint_a3()),
        "letter" => (words.print_paper_letter(), words.print_paper_hint_letter()),
        _ => (words.print_paper_a4(), words.print_paper_hint_a4()),
    };
    let files = INKS
        .iter()
        .map(|ink| {
            let colour = if *ink == "black" { words.leaflets_black() } else { words.leaflets_colour() };
            // The usual sheet is the one default file, under its plain address.
            let query = match (paper, *ink) {
                ("a4", "full") => String::new(),
                _ => format!("paper={paper}&colour={ink}"),
            };
            view! {
                <li>
                    <a href=address(&query)>{words.leaflets_file(name.as_str(), colour)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <li>
            <h3>{name}</h3>
            <p class="hint">{hint}</p>
            <ul>{files}</ul>
        </li>
    }
    .into_any()
}

//! A page as a leaflet: what lies on which panel of the folded sheet.

use press::{Leaflet, Section};

use super::{
    Page,
    reading::{address, linked},
};
use crate::{urls::Urls, words::Words};

/// What the leaflet of a page says; `None` for a page that is not folded.
#[must_use]
pub fn leaflet(page: &Page, words: Words, urls: &Urls) -> Option<Leaflet> {
    let folding = page.folding.as_ref()?;
    // On paper a path alone leads nowhere.
    let absolute =
        |name: &str| address(urls, name).map(|to| if to.starts_with('/') { urls.absolute(&to) } else { to });
    let find = |heading: &String| page.sections.iter().find(|section| section.heading == *heading);
    let panel = |headings: &[String]| -> Vec<Section> {
        headings.iter().filter_map(find).map(|section| linked(section, absolute)).collect()
    };
    let [first, second, third] = &folding.inside;
    let mut names: Vec<String> = page.sources.iter().filter_map(|source| source.by.clone()).collect();
    names.dedup();
    Some(Leaflet {
        language: words.language().tag().to_owned(),
        kicker: words.knowledge_kicker(),
        title: page.title.clone(),
        summary: page.summary.clone(),
        flap: panel(&folding.flap),
        inside: [panel(first), panel(second), panel(third)],
        back: panel(&folding.back),
        foot: find(&folding.foot).map(|section| linked(section, absolute))?,
        colophon: words.knowledge_colophon(words.join(names), words.plain_date(page.reviewed)),
        qr: urls.absolute(&urls.home()),
        qr_alt: words.poster_qr(urls.host()),
        address: urls.host().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use press::{Colour, LEAFLET_PAPERS, leaflet_pdf};

    use super::*;
    use crate::{knowledge::leaflets, words::Language};

    #[test]
    fn every_leaflet_fits_on_its_panels() {
        let words = Words::of(Language::default());
        // A long address is printed smaller; it must not push anything off the sheet.
        for base in ["https://cuppa.example", "https://cuppa.a-long-name-of-a-town-in-wales.example:8443"] {
            let urls = Urls::new(base, Language::default());
            for page in leaflets() {
                let leaflet = leaflet(page, words, &urls).unwrap();
                for paper in LEAFLET_PAPERS {
                    let pdf = leaflet_pdf(&leaflet, *paper, Colour::Full);
                    assert!(pdf.is_ok(), "{} of {base} on {}: {:?}", page.slug, paper.as_str(), pdf.err());
                }
            }
        }
    }
}

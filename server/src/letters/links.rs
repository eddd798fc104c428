//! All the private links of an address, for whoever lost theirs.

use super::{Concerning, put, sheet::Sheet, store, store::Waiting, was_written};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    follows,
    ids::PersonId,
    listings::{self, State, holders},
    moderation, people,
    tokens::Purpose,
};

/// As the outbox writes it.
pub(crate) const KIND: &str = "links";
/// One such letter in ten minutes is enough, whoever asks.
const AGAIN_SECONDS: i64 = 10 * 60;

/// Writes the letter, if there is a link to send and none was sent lately.
pub(crate) async fn write(desk: &Desk, tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    let now = desk.clock.now();
    if was_written(tx, KIND, person, now.plus(-AGAIN_SECONDS)).await?
        || !store::has_links(tx, person, now.plus(-follows::UNCONFIRMED_SECONDS)).await?
    {
        return Ok(());
    }
    people::signing_in::new_link(tx, person, now).await?;
    let cause = format!("{KIND}:{}:{}", person.0, now.0);
    put(desk, tx, KIND, person, Concerning::TheirLinks, &cause).await
}

/// Forgets such letters to somebody who is erased.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    store::forget_kind(tx, KIND, person).await
}

pub(super) async fn compose(desk: &Desk, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let (words, urls) = (desk.words(), &desk.urls);
    let ids = store::listings_of(&desk.db, row.person_id).await?;
    let follows = follows::of_person(desk, row.person_id).await?;
    let held = holders::of_person(desk, row.person_id).await?;
    if ids.is_empty() && follows.is_empty() && held.is_empty() {
        return Ok(None);
    }
    let mut sheet = Sheet::new(words, &words.letter_links_subject()).text(words.letter_links_opening());
    for listing in listings::store::load(&desk.db, &ids).await? {
        let token = |purpose| desk.key.token(purpose, listing.id.0, listing.link_generation);
        sheet = sheet.heading(listing.title.clone());
        sheet = match moderation::state_of(desk, listing.id).await? {
            State::Unconfirmed => sheet
                .text(words.letter_links_unconfirmed())
                .link(urls.absolute(&urls.confirm(&token(Purpose::Confirm)))),
            _ => sheet
                .text(words.letter_links_listing())
                .link(urls.absolute(&urls.manage(&token(Purpose::Manage)))),
        };
    }
    for held in held {
        sheet = sheet
            .heading(held.listing.title)
            .text(words.letter_links_held())
            .link(urls.absolute(&urls.manage(&held.token)));
    }
    if let Some(link) = people::signing_in::newest_link(desk, row.person_id).await? {
        sheet =
            sheet.heading(words.letter_links_sign_in_heading()).text(words.letter_links_sign_in()).link(link);
    }
    if let Some(follow) = follows.iter().find(|follow| follow.is_confirmed) {
        sheet = sheet
            .heading(words.letter_links_follows_heading())
            .text(words.letter_links_follows())
            .link(urls.absolute(&urls.follower(&follow.token)));
    }
    for follow in follows.iter().filter(|follow| !follow.is_confirmed) {
        sheet = sheet
            .heading(words.letter_links_asked_heading())
            .text(words.letter_links_asked(follow.what_in_words(words)))
            .link(urls.absolute(&urls.follower(&follow.token)));
    }
    Ok(Some(sheet.text(words.letter_links_not_you()).because(words.letter_links_footer())))
}

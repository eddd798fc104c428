//! Listings whose words come from a calendar of others: stored, written anew, taken off the site and brought back, as
//! if their organiser had done it.
//!
//! A calendar speaks only of what a [`Draft`] holds. Whatever else a listing says (access, cost, a picture …) was added
//! here, and stays. Whether somebody changed a listing here by hand is never noted: it shows, because what stands in
//! it is then something else than what was stored (see [`digest_of`]).

pub(crate) mod store;

use std::collections::HashSet;

use jiff::civil::DateTime;
use pure::recurrence::{self, Added, DateChange, DateStatus, Later, Occurrence, Repeats, Rule, Schedule};
use sha2::{Digest as _, Sha256};

use super::{
    New, PublicListing, dates, editing,
    history::{self, Writer},
    new_uid, public, search, store as listings_store,
    store::Stored,
    store_all_new,
    submission::{Submission, TypedPlace},
    today_in,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    follows::{self, News},
    ids::{ListingId, Moment, PersonId, PlaceId},
    listings::parts::{AddressVisibility, Attendance, Kind},
    moderation,
    people::Address,
    places,
    words::Language,
};

/// Of many new listings that come at once, followers are told of so many.
pub(crate) const NEW_TOLD: usize = 10;

/// What a calendar says of an event.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) title: String,
    /// Markdown.
    pub(crate) description: String,
    pub(crate) attendance: Attendance,
    /// None when the calendar does not say where it is.
    pub(crate) place: Option<TypedPlace>,
    /// The link to join; never shown.
    pub(crate) online_url: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) schedule: Schedule,
    pub(crate) cancelled: bool,
}

/// Whose listings they are.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    pub(crate) person: PersonId,
    pub(crate) address: Address,
    pub(crate) group_name: Option<String>,
}

/// What is known of a listing without looking at its words.
pub(crate) type Digest = [u8; 16];

impl Draft {
    /// The same for drafts that say the same.
    pub(crate) fn digest(&self) -> Digest {
        let mut said = Said::default();
        said.put(&self.title);
        said.put(&self.description);
        said.put(self.attendance.as_str());
        said.put_place(self.place.as_ref());
        said.maybe(self.online_url.as_deref());
        said.all(self.tags.iter().map(String::as_str));
        said.put_schedule(Some(&self.schedule));
        said.flag(self.cancelled);
        said.digest()
    }

    fn submission(&self, owner: &Owner) -> Submission {
        Submission {
            kind: Kind::Event,
            title: self.title.clone(),
            summary: String::new(),
            description: self.description.clone(),
            // Calendars do not say in which.
            language: Language::default(),
            texts: Vec::new(),
            attendance: self.attendance,
            zone: self.schedule.zone.clone(),
            place: self.place.clone(),
            address_visibility: AddressVisibility::Public,
            online_url: self.online_url.clone(),
            online_url_public: false,
            group_name: owner.group_name.clone(),
            contact: None,
            address: owner.address.clone(),
            tags: self.tags.clone(),
            languages: Vec::new(),
            cost: None,
            cost_note: None,
            ages: None,
            audience: Vec::new(),
            access: Vec::new(),
            offers: Vec::new(),
            facilities: Vec::new(),
            alcohol: None,
            photos: None,
            expected: None,
            speaker: None,
            ground_rules: None,
            picture: None,
            picture_alt: None,
            founded: None,
            cafe_state: None,
            repeats: repeats(&self.schedule),
            schedule: Some(self.schedule.clone()),
        }
    }
}

fn repeats(schedule: &Schedule) -> Repeats {
    if schedule.rule.is_some() { Repeats::Custom } else { Repeats::Never }
}

/// What stands in a listing of all that a calendar speaks of.
pub(crate) fn digest_of(stored: &Stored) -> Digest {
    let mut said = Said::default();
    said.put(&stored.title);
    said.put(&stored.description);
    said.put(&stored.attendance);
    let place = stored.place_name.clone().map(|name| TypedPlace {
        name,
        address: stored.place_address.clone(),
        locality: stored.place_locality.clone(),
        region: stored.place_region.clone(),
        postcode: stored.place_postcode.clone(),
        country: stored.place_country.clone(),
        point: stored.point(),
    });
    said.put_place(place.as_ref());
    said.put(&stored.address_visibility);
    said.maybe(stored.online_url.as_deref());
    // Another link would be as public as the one that somebody chose to show.
    said.flag(stored.online_url_public == 1);
    said.all(stored.facts_of("tag").iter().map(String::as_str));
    said.put_schedule(stored.schedule().as_ref());
    said.flag(stored.cancelled.is_some());
    said.digest()
}

/// What is said, piece by piece, so that no two pieces run into each other.
#[derive(Default)]
struct Said(Sha256);

impl Said {
    fn put(&mut self, text: &str) {
        self.0.update(text.len().to_be_bytes());
        self.0.update(text);
    }

    fn maybe(&mut self, text: Option<&str>) {
        self.flag(text.is_some());
        self.put(text.unwrap_or_default());
    }

    fn flag(&mut self, flag: bool) {
        self.0.update([u8::from(flag)]);
    }

    fn all<'t>(&mut self, texts: impl ExactSizeIterator<Item = &'t str>) {
        self.0.update(texts.len().to_be_bytes());
        texts.for_each(|text| self.put(text));
    }

    fn put_place(&mut self, place: Option<&TypedPlace>) {
        self.flag(place.is_some());
        let Some(TypedPlace { name, address, locality, region, postcode, country, point }) = place else {
            return;
        };
        self.put(name);
        for part in [address, locality, region, postcode, country] {
            self.maybe(part.as_deref());
        }
        self.maybe(point.map(|point| format!("{},{}", point.latitude(), point.longitude())).as_deref());
    }

    fn put_schedule(&mut self, schedule: Option<&Schedule>) {
        self.flag(schedule.is_some());
        let Some(schedule) = schedule else { return };
        let Schedule { start, end, all_day, zone, rule, later, added, skipped, last, changes } = schedule;
        self.put(&start.to_string());
        self.put(&end.to_string());
        self.flag(*all_day);
        self.put(zone.name());
        self.maybe(rule.as_ref().map(Rule::as_stored).as_deref());
        self.0.update(later.len().to_be_bytes());
        // The names that calendars know them by are ours, and say nothing.
        for Later { instead_of, start, end, rule, title, place, uid: _ } in later {
            self.put(&format!("{instead_of}/{start}/{end}"));
            for text in [&rule.as_ref().map(Rule::as_stored), title, place] {
                self.maybe(text.as_deref());
            }
        }
        let mut beside: Vec<String> =
            added.iter().map(|Added { start, end, uid: _ }| format!("{start}/{end}")).collect();
        beside.sort_unstable();
        self.all(beside.iter().map(String::as_str));
        let mut skipped: Vec<String> = skipped.iter().map(ToString::to_string).collect();
        skipped.sort_unstable();
        self.all(skipped.iter().map(String::as_str));
        self.maybe(last.map(|last| last.to_string()).as_deref());
        let mut changes: Vec<&DateChange> = changes.iter().collect();
        changes.sort_by_key(|change| change.original);
        self.0.update(changes.len().to_be_bytes());
        for DateChange { original, moved_to, cancelled, title, place, note } in changes {
            self.put(&original.to_string());
            self.maybe(moved_to.map(|(start, end)| format!("{start}/{end}")).as_deref());
            self.flag(*cancelled);
            for text in [title, place, note] {
                self.maybe(text.as_deref());
            }
        }
    }

    fn digest(self) -> Digest {
        let whole: [u8; 32] = self.0.finalize().into();
        let mut short = Digest::default();
        short.copy_from_slice(&whole[..16]);
        short
    }
}

/// Stores new listings. Everybody sees them at once, or a moderator looks at them first when their owner is not trusted;
/// followers are told of so many as `told` says, the first of them. Gives what stands in each now.
pub(crate) async fn add(
    desk: &Desk,
    tx: &mut Tx,
    drafts: &[&Draft],
    owner: &Owner,
    trusted: bool,
    told: usize,
    now: Moment,
) -> Result<Vec<(ListingId, Digest)>, Broken> {
    let person = owner.person;
    let typed: Vec<(String, Submission)> = drafts
        .iter()
        .map(|draft| (format!("import-{}", desk.chance.uuid()), draft.submission(owner)))
        .collect();
    let new: Vec<New<'_>> =
        typed.iter().map(|(form, submission)| New { submission, form, person, picture: None }).collect();
    let ids = store_all_new(desk, tx, &new, now).await?;
    for (id, draft) in ids.iter().zip(drafts) {
        if bends(&draft.schedule) {
            put_single_dates(desk, tx, *id, draft, person, now).await?;
        }
        if draft.cancelled {
            editing::store::cancel(tx, *id, person, "", now).await?;
        }
        if !trusted {
            moderation::hold(tx, *id, moderation::Hold::NewAddress, now).await?;
        }
    }
    // Whoever brings them in holds a private link, which came to the address by letter.
    moderation::mark_confirmed(tx, &ids, now).await?;
    if trusted {
        listings_store::mark_published(tx, &ids, now).await?;
    }
    let stored = listings_store::load_in(tx, &ids).await?;
    if stored.len() != ids.len() {
        return Err(Broken::new("reading listings that were just stored"));
    }
    if trusted {
        let listings: Vec<PublicListing> = stored.iter().filter_map(public::reveal).collect();
        search::store::put_findable(tx, &listings).await?;
        for (id, _) in ids.iter().zip(drafts).take(told).filter(|(_, draft)| !draft.cancelled) {
            follows::tell(desk, tx, *id, News::New, None).await?;
        }
    }
    Ok(stored.iter().map(|stored| (stored.id, digest_of(stored))).collect())
}

/// Writes over a listing what its calendar says now. Gives what stands in it then, and whether that is anything new.
pub(crate) async fn rewrite(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    draft: &Draft,
    owner: &Owner,
    tells: bool,
    now: Moment,
) -> Result<(Digest, bool), Broken> {
    let before = public::reveal(stored);
    let place = place_of(desk, tx, stored, draft, now).await?;
    store::rewrite(tx, stored.id, draft, place).await?;
    if let Some(old) = stored.place_id.filter(|old| Some(*old) != place) {
        places::forget_unused(tx, old).await?;
    }
    let today = today_in(desk, Some(&draft.schedule.zone));
    store::forget_changes(tx, stored.id).await?;
    let (id, schedule) = (stored.id, &draft.schedule);
    let scheduled = dates::store::Scheduled { id, schedule, repeats: repeats(schedule), today };
    dates::store::put_schedules(tx, &[scheduled]).await?;
    put_single_dates(desk, tx, stored.id, draft, owner.person, now).await?;
    let mut news = News::Changed;
    match (stored.cancelled.is_some(), draft.cancelled) {
        (false, true) => {
            editing::store::cancel(tx, stored.id, owner.person, "", now).await?;
            news = News::Cancelled;
        }
        (true, false) => {
            editing::store::uncancel(tx, stored.id).await?;
        }
        _ => {}
    }
    let written = listings_store::load_one(tx, stored.id).await?;
    let digest = written.as_ref().map(digest_of).unwrap_or_default();
    let is_new = digest != digest_of(stored);
    if is_new {
        if let Some(written) = &written {
            history::keep_both(tx, stored, written, Writer::calendar(owner.person), now).await?;
        }
        let tells = tells || calls_off(stored.schedule().as_ref(), &draft.schedule);
        changed(desk, tx, stored.id, news, before.as_ref(), tells, now).await?;
    }
    Ok((digest, is_new))
}

/// Whether a single date takes place no longer: that is told in any case, too.
fn calls_off(before: Option<&Schedule>, now: &Schedule) -> bool {
    let off = |schedule: &Schedule| -> HashSet<DateTime> {
        schedule.changes.iter().filter(|change| change.cancelled).map(|change| change.original).collect()
    };
    let was_off = before.map(off).unwrap_or_default();
    !off(now).is_subset(&was_off)
}

/// Its calendar calls a listing off, or single dates of it, and whatever else it says is not taken. What somebody wrote
/// here of those dates stays. Gives what stands in it then, if anything is new.
pub(crate) async fn call_off(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    whole: bool,
    dates: &[DateTime],
    by: PersonId,
    now: Moment,
) -> Result<Option<Digest>, Broken> {
    let before = public::reveal(stored);
    let mut news = None;
    if let Some(mut schedule) = stored.schedule() {
        let off: Vec<DateChange> = dates
            .iter()
            .filter_map(|original| planned(&schedule, *original))
            .filter(|date| date.status != DateStatus::Cancelled && date.ends_at > now.timestamp())
            .map(|date| {
                let known = date.change.and_then(|index| schedule.changes.get(index)).cloned();
                DateChange { cancelled: true, ..known.unwrap_or_else(|| DateChange::none(date.original)) }
            })
            .collect();
        if !off.is_empty() {
            news = Some(News::Changed);
        }
        for change in off {
            dates::store::put_date_change(tx, stored.id, &change, by, now).await?;
            schedule.changes.retain(|known| known.original != change.original);
            schedule.changes.push(change);
        }
        if news.is_some() {
            let today = today_in(desk, Some(&schedule.zone));
            dates::store::put_occurrences(tx, stored.id, &schedule, today).await?;
        }
    }
    if whole && editing::store::cancel(tx, stored.id, by, "", now).await? {
        news = Some(News::Cancelled);
    }
    let Some(news) = news else { return Ok(None) };
    history::keep(tx, stored, Writer::calendar(by), now).await?;
    changed(desk, tx, stored.id, news, before.as_ref(), true, now).await?;
    Ok(listings_store::load_one(tx, stored.id).await?.as_ref().map(digest_of))
}

/// The date that a calendar names: with that very start, or the only one of its day, if somebody changed the hour here.
fn planned(schedule: &Schedule, original: DateTime) -> Option<Occurrence> {
    let mut of_day = recurrence::planned_on(schedule, original.date());
    let exact = of_day.iter().position(|date| date.original == original);
    match exact {
        Some(exact) => Some(of_day.swap_remove(exact)),
        None if of_day.len() == 1 => of_day.pop(),
        None => None,
    }
}

/// Takes a listing off the site that is not in its calendar any more.
pub(crate) async fn take_away(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let was_public = moderation::is_public(tx, stored.id).await?;
    let before = public::reveal(stored).filter(|_| was_public);
    if editing::store::withdraw(tx, stored.id, by, "", now).await? {
        let tells = before.is_some();
        changed(desk, tx, stored.id, News::Withdrawn, before.as_ref(), tells, now).await?;
        search::store::forget_findable(tx, &[stored.id]).await?;
    }
    Ok(())
}

/// A listing that was taken off the site for that is in its calendar again.
pub(crate) async fn bring_back(desk: &Desk, tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    if !editing::store::bring_back(tx, id).await? || !moderation::is_public(tx, id).await? {
        return Ok(());
    }
    listings_store::mark_published(tx, &[id], now).await?;
    changed(desk, tx, id, News::Changed, None, true, now).await
}

/// Lets everybody see a listing that waited.
pub(crate) async fn release(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    tells: bool,
    now: Moment,
) -> Result<(), Broken> {
    listings_store::mark_published(tx, &[id], now).await?;
    if let Some(listing) = listings_store::load_one(tx, id).await?.as_ref().and_then(public::reveal) {
        search::store::put_findable(tx, &[listing]).await?;
        if tells {
            follows::tell(desk, tx, id, News::New, None).await?;
        }
    }
    Ok(())
}

/// What everybody sees has changed: it is counted, found by its new words, and told if `tells` says so.
async fn changed(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    news: News,
    before: Option<&PublicListing>,
    tells: bool,
    now: Moment,
) -> Result<(), Broken> {
    // A cancellation is told in any case.
    if tells || news == News::Cancelled {
        return editing::tell(desk, tx, id, news, before, now).await;
    }
    listings_store::touch(tx, id, now).await?;
    if moderation::is_public(tx, id).await?
        && let Some(listing) = listings_store::load_one(tx, id).await?.as_ref().and_then(public::reveal)
    {
        search::store::put_findable(tx, &[listing]).await?;
    }
    Ok(())
}

/// The row of the place: the same one as long as the calendar says the same. How much of it everybody sees is for
/// people to say, not for a calendar.
async fn place_of(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    draft: &Draft,
    now: Moment,
) -> Result<Option<PlaceId>, Broken> {
    let Some(place) = &draft.place else { return Ok(None) };
    let zone = &draft.schedule.zone;
    if stored.has_place(place) && stored.time_zone == zone.name() {
        return Ok(stored.place_id);
    }
    let visibility =
        AddressVisibility::parse(&stored.address_visibility).unwrap_or(AddressVisibility::OnRequest);
    places::keep(tx, &desk.chance, place, visibility, zone, now).await.map(Some)
}

/// Whether a calendar says anything of single dates, or of how a series goes on.
fn bends(schedule: &Schedule) -> bool {
    let Schedule { changes, later, added, skipped, last, .. } = schedule;
    !(changes.is_empty() && later.is_empty() && added.is_empty() && skipped.is_empty() && last.is_none())
}

/// What the calendar says of single dates, and of how a series goes on.
async fn put_single_dates(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    draft: &Draft,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    for change in &draft.schedule.changes {
        dates::store::put_date_change(tx, id, change, by, now).await?;
    }
    let mut schedule = draft.schedule.clone();
    // What is there already keeps the name that calendars know.
    schedule.later.iter_mut().for_each(|later| later.uid = new_uid(desk));
    schedule.added.iter_mut().for_each(|added| added.uid = new_uid(desk));
    dates::store::put_bends(tx, id, &schedule, by, now).await
}

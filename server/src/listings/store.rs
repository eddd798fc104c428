//! The SQL of listings: what is stored, and what of it is public.

use std::collections::{HashMap, HashSet};

use jiff::civil::DateTime;
use pure::{
    points::Point,
    recurrence::{Added, DateChange, Later, Rule, Schedule},
    zones::Zone,
};
use serde_json::json;
use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use super::{
    questions::Open,
    submission::{Submission, TypedPlace},
    texts::{self, Text},
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{ListingId, Moment, PersonId, PlaceId},
};

/// A whole row, hidden things included: it stays inside the core.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) id: ListingId,
    pub(crate) uid: String,
    pub(crate) slug: String,
    pub(crate) code: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) language: String,
    pub(crate) attendance: String,
    pub(crate) time_zone: String,
    pub(crate) address_visibility: String,
    pub(crate) online_url: Option<String>,
    pub(crate) online_url_public: i64,
    pub(crate) group_name: Option<String>,
    pub(crate) group_key: Option<String>,
    /// Whether the group that it names says so, too.
    pub(crate) is_accepted: bool,
    pub(crate) contact_public: Option<String>,
    pub(crate) cost: Option<String>,
    pub(crate) cost_note: Option<String>,
    pub(crate) ages: Option<String>,
    pub(crate) alcohol: Option<String>,
    pub(crate) photos: Option<String>,
    pub(crate) expected: Option<String>,
    pub(crate) speaker: Option<String>,
    pub(crate) ground_rules: Option<String>,
    pub(crate) picture_digest: Option<String>,
    pub(crate) picture_alt: Option<String>,
    pub(crate) picture_width: Option<i64>,
    pub(crate) picture_height: Option<i64>,
    pub(crate) founded: Option<String>,
    pub(crate) cafe_state: Option<String>,
    pub(crate) person_id: PersonId,
    pub(crate) link_generation: i64,
    pub(crate) sequence: i64,
    pub(crate) created_at: Moment,
    pub(crate) changed_at: Moment,
    pub(crate) published_at: Option<Moment>,
    pub(crate) place_id: Option<PlaceId>,
    pub(crate) place_slug: Option<String>,
    pub(crate) place_name: Option<String>,
    pub(crate) place_address: Option<String>,
    pub(crate) place_locality: Option<String>,
    pub(crate) place_region: Option<String>,
    pub(crate) place_postcode: Option<String>,
    pub(crate) place_country: Option<String>,
    pub(crate) place_latitude: Option<f64>,
    pub(crate) place_longitude: Option<f64>,
    pub(crate) starts: Option<String>,
    pub(crate) ends: Option<String>,
    pub(crate) all_day: Option<i64>,
    pub(crate) schedule_zone: Option<String>,
    pub(crate) repeats: Option<String>,
    pub(crate) rule: Option<String>,
    pub(crate) cancelled: Option<String>,
    /// `[["access","step_free",3],…]`, in no order: sorting thousands of short lists takes longer there than here.
    pub(crate) facts: String,
    /// `[{"original":…},…]`
    pub(crate) changes: String,
    /// `[{"instead_of":…},…]`
    pub(crate) later: String,
    /// `[{"starts":…},…]`
    pub(crate) added: String,
    /// `[["es","Té","",""],…]`, in no order.
    pub(crate) texts: String,
    /// `["2026-12-25T19:00:00",…]`
    pub(crate) skipped: String,
    pub(crate) last: Option<String>,
    /// `[["2026-12-03T18:00:00",1764000000],["2026-12-10T18:00:00",null],…]`
    pub(crate) questions: String,
}

impl Stored {
    /// The point of its place, exact: for the core only.
    pub(crate) fn point(&self) -> Option<Point> {
        Point::new(self.place_latitude?, self.place_longitude?).ok()
    }

    /// Its schedule, with what differs on single dates.
    pub(crate) fn schedule(&self) -> Option<Schedule> {
        Some(Schedule {
            start: wall(self.starts.as_deref()?)?,
            end: wall(self.ends.as_deref()?)?,
            all_day: self.all_day? == 1,
            zone: Zone::parse(self.schedule_zone.as_deref()?).ok()?,
            rule: rule(self.rule.as_deref())?,
            later: listed::<StoredLater>(&self.later).into_iter().filter_map(StoredLater::read).collect(),
            added: listed::<StoredAdded>(&self.added).into_iter().filter_map(StoredAdded::read).collect(),
            skipped: listed::<String>(&self.skipped).iter().filter_map(|original| wall(original)).collect(),
            last: self.last.as_deref().and_then(wall),
            changes: self.date_changes(),
        })
    }

    /// What differs on single dates, also on those that there are not.
    pub(crate) fn date_changes(&self) -> Vec<DateChange> {
        listed::<StoredChange>(&self.changes)
            .into_iter()
            .filter_map(|row| {
                let moved =
                    row.moved_start.as_deref().and_then(wall).zip(row.moved_end.as_deref().and_then(wall));
                Some(DateChange {
                    original: wall(&row.original)?,
                    moved_to: moved,
                    cancelled: row.cancelled == 1,
                    title: row.title,
                    place: row.place,
                    note: row.note,
                })
            })
            .collect()
    }

    /// The whole address in lines, when everybody sees only the area.
    pub(crate) fn hidden_address(&self) -> Vec<String> {
        if self.address_visibility == "public" || self.attendance == "online" {
            return Vec::new();
        }
        self.whole_address()
    }

    /// The whole address in lines, whoever may see it.
    pub(crate) fn whole_address(&self) -> Vec<String> {
        let lines = [
            &self.place_name,
            &self.place_address,
            &self.place_postcode,
            &self.place_locality,
            &self.place_region,
        ];
        lines.into_iter().flatten().cloned().collect()
    }

    /// Whether its place was typed exactly so.
    pub(crate) fn has_place(&self, typed: &TypedPlace) -> bool {
        self.place_name.as_ref() == Some(&typed.name)
            && self.place_address == typed.address
            && self.place_locality == typed.locality
            && self.place_region == typed.region
            && self.place_postcode == typed.postcode
            && self.place_country == typed.country
            && self.point() == typed.point
    }

    /// The values of a fact, in the order in which they were given.
    pub(crate) fn facts_of(&self, fact: &str) -> Vec<String> {
        self.facts().of(fact)
    }

    /// Its words in other languages, in the order of the languages.
    pub(crate) fn texts(&self) -> Vec<Text> {
        let known = |(tag, title, summary, description): (String, String, String, String)| {
            Some(Text { language: texts::language_of(&tag)?, title, summary, description })
        };
        let mut all: Vec<Text> = listed(&self.texts).into_iter().filter_map(known).collect();
        all.sort_unstable_by_key(|text| text.language as usize);
        all
    }

    /// All of its facts, for whoever asks for several.
    pub(crate) fn facts(&self) -> Facts {
        let mut facts: Vec<(String, String, i64)> = listed(&self.facts);
        facts.sort_unstable_by_key(|(_, _, position)| *position);
        Facts(facts)
    }
}

/// The facts of a listing, in the order in which they were given.
pub(crate) struct Facts(Vec<(String, String, i64)>);

impl Facts {
    /// The values of one.
    pub(crate) fn of(&self, fact: &str) -> Vec<String> {
        self.0.iter().filter(|(known, ..)| known == fact).map(|(_, value, _)| value.clone()).collect()
    }
}

impl Stored {
    /// The dates that its organiser was asked about and has not answered.
    pub(crate) fn questions(&self) -> Vec<Open> {
        let open = |(original, told): (String, Option<i64>)| {
            Some(Open { original: wall(&original)?, told: told.map(Moment) })
        };
        listed(&self.questions).into_iter().filter_map(open).collect()
    }
}

#[derive(serde::Deserialize)]
struct StoredLater {
    instead_of: String,
    starts: String,
    ends: String,
    rule: Option<String>,
    title: Option<String>,
    place: Option<String>,
    uid: String,
}

impl StoredLater {
    fn read(self) -> Option<Later> {
        Some(Later {
            instead_of: wall(&self.instead_of)?,
            start: wall(&self.starts)?,
            end: wall(&self.ends)?,
            rule: rule(self.rule.as_deref())?,
            title: self.title,
            place: self.place,
            uid: self.uid,
        })
    }
}

#[derive(serde::Deserialize)]
struct StoredAdded {
    starts: String,
    ends: String,
    uid: String,
}

impl StoredAdded {
    fn read(self) -> Option<Added> {
        Some(Added { start: wall(&self.starts)?, end: wall(&self.ends)?, uid: self.uid })
    }
}

/// What the database listed as JSON.
fn listed<T: serde::de::DeserializeOwned>(json: &str) -> Vec<T> {
    if json == "[]" {
        return Vec::new();
    }
    serde_json::from_str(json).unwrap_or_default()
}

/// A rule as it is stored; `None` for one that cannot be read.
fn rule(stored: Option<&str>) -> Option<Option<Rule>> {
    stored.map(Rule::from_stored).transpose().ok()
}

#[derive(serde::Deserialize)]
struct StoredChange {
    original: String,
    moved_start: Option<String>,
    moved_end: Option<String>,
    cancelled: i64,
    title: Option<String>,
    place: Option<String>,
    note: Option<String>,
}

/// Wall time as it is stored.
pub(crate) fn wall(text: &str) -> Option<DateTime> {
    text.parse().ok()
}

/// Whole rows, in the order of `ids`; an id without a row is left out.
pub(crate) async fn load(db: &Db, ids: &[ListingId]) -> Result<Vec<Stored>, Broken> {
    load_from(db.reader(), ids).await
}

/// Whole rows, as a change in progress sees them.
pub(crate) async fn load_in(tx: &mut Tx, ids: &[ListingId]) -> Result<Vec<Stored>, Broken> {
    load_from(tx.connection(), ids).await
}

/// A whole row, as a change in progress sees it.
pub(crate) async fn load_one(tx: &mut Tx, id: ListingId) -> Result<Option<Stored>, Broken> {
    Ok(load_in(tx, &[id]).await?.pop())
}

async fn load_from(executor: impl SqliteExecutor<'_>, ids: &[ListingId]) -> Result<Vec<Stored>, Broken> {
    let wanted = as_list(ids);
    query_as!(
        Stored,
        r#"
        select
            listings.id as "id!: ListingId",
            listings.uid,
            listings.slug,
            listings.code,
            listings.kind,
            listings.title,
            listings.summary,
            listings.description,
            listings.language,
            listings.attendance,
            listings.time_zone,
            listings.address_visibility,
            listings.online_url,
            listings.online_url_public,
            listings.group_name,
            listings.group_key,
            namings.accepted_at is not null as "is_accepted!: bool",
            listings.contact_public,
            listings.cost,
            listings.cost_note,
            listings.ages,
            listings.alcohol,
            listings.photos,
            listings.expected,
            listings.speaker,
            listings.ground_rules,
            listings.picture_digest,
            listings.picture_alt,
            pictures.width as "picture_width?",
            pictures.height as "picture_height?",
            listings.founded,
            listings.cafe_state,
            listings.person_id as "person_id!: PersonId",
            listings.link_generation,
            listings.sequence,
            listings.created_at as "created_at!: Moment",
            listings.changed_at as "changed_at!: Moment",
            listings.published_at as "published_at?: Moment",
            listings.place_id as "place_id?: PlaceId",
            places.slug as "place_slug?",
            places.name as "place_name?",
            places.address as "place_address?",
            places.locality as "place_locality?",
            places.region as "place_region?",
            places.postcode as "place_postcode?",
            places.country as "place_country?",
            places.latitude as "place_latitude?",
            places.longitude as "place_longitude?",
            schedules.starts as "starts?",
            schedules.ends as "ends?",
            schedules.all_day as "all_day?",
            schedules.time_zone as "schedule_zone?",
            schedules.repeats as "repeats?",
            schedules.rule as "rule?",
            cancellations.reason as "cancelled?",
            (
                select json_group_array(json_array(fact, value, position))
                from listing_facts
                where listing_facts.listing_id = listings.id
            ) as "facts!: String",
            (
                select json_group_array(json_array(language, title, summary, description))
                from listing_texts
                where listing_texts.listing_id = listings.id
            ) as "texts!: String",
            (
                select json_group_array(json_object(
                    'original', original, 'moved_start', moved_start, 'moved_end', moved_end,
                    'cancelled', cancelled, 'title', title, 'place', place, 'note', note
                ))
                from (
                    select original, moved_start, moved_end, cancelled, title, place, note
                    from date_changes
                    where date_changes.listing_id = listings.id
                    order by original
                )
            ) as "changes!: String",
            (
                select json_group_array(json_object(
                    'instead_of', instead_of, 'starts', starts, 'ends', ends, 'rule', rule, 'title', title,
                    'place', place, 'uid', uid
                ))
                from (
                    select instead_of, starts, ends, rule, title, place, uid
                    from continuations
                    where continuations.listing_id = listings.id
                    order by instead_of
                )
            ) as "later!: String",
            (
                select json_group_array(json_object('starts', starts, 'ends', ends, 'uid', uid))
                from (
                    select starts, ends, uid
                    from added_dates
                    where added_dates.listing_id = listings.id
                    order by starts
                )
            ) as "added!: String",
            (
                select json_group_array(original)
                from (
                    select original
                    from skipped_dates
                    where skipped_dates.listing_id = listings.id
                    order by original
                )
            ) as "skipped!: String",
            endings.last as "last?",
            (
                select json_group_array(json_array(original, told_at))
                from questions
                where questions.listing_id = listings.id
                  and questions.answered_at is null
            ) as "questions!: String"
        from json_each(?) as wanted
        join listings on listings.id = wanted.value
        left join places on places.id = listings.place_id
        left join pictures on pictures.digest = listings.picture_digest
        left join schedules on schedules.listing_id = listings.id
        left join cancellations on cancellations.listing_id = listings.id
        left join endings on endings.listing_id = listings.id
        left join namings on namings.listing_id = listings.id
        order by wanted.key
        "#,
        wanted,
    )
    .fetch_all(executor)
    .await
    .while_doing("loading listings")
}

/// Where a slug leads.
pub(crate) struct SlugRow {
    pub(crate) id: Option<ListingId>,
    pub(crate) kind: Option<String>,
    pub(crate) is_public: bool,
    pub(crate) is_withdrawn: bool,
}

/// The listing that has, or had, a slug.
pub(crate) async fn by_slug(db: &Db, slug: &str) -> Result<Option<SlugRow>, Broken> {
    query_as!(
        SlugRow,
        r#"
        select
            slugs.listing_id as "id?: ListingId",
            listings.kind as "kind?",
            exists (select 1 from public_listings where public_listings.id = slugs.listing_id) as "is_public!: bool",
            exists (select 1 from withdrawals where withdrawals.listing_id = slugs.listing_id) as "is_withdrawn!: bool"
        from slugs
        left join listings on listings.id = slugs.listing_id
        where slugs.slug = ?
        "#,
        slug,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking a slug up")
}

/// The public listing whose short address this is.
pub(crate) async fn public_by_code(db: &Db, code: &str) -> Result<Option<ListingId>, Broken> {
    query_scalar!(
        r#"
        select listings.id as "id!: ListingId"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.code = ?
        "#,
        code,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("looking a short address up")
}

/// Every public listing and when it last changed, for the map of the site.
pub(crate) async fn all_public(db: &Db) -> Result<Vec<(String, String, Moment)>, Broken> {
    let rows = query!(
        r#"
        select listings.kind, listings.slug, listings.changed_at as "changed_at!: Moment"
        from listings
        join public_listings on public_listings.id = listings.id
        order by listings.id
        "#,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("listing what is public")?;
    Ok(rows.into_iter().map(|row| (row.kind, row.slug, row.changed_at)).collect())
}

/// The listing that a form made, by its one-time key and its words.
pub(crate) async fn by_form(db: &Db, form_key: &str) -> Result<Option<ListingId>, Broken> {
    query_scalar!(r#"select id as "id!: ListingId" from listings where form_key = ?"#, form_key)
        .fetch_optional(db.reader())
        .await
        .while_doing("looking a form key up")
}

/// Forgets the unconfirmed listings of the same address, name and first day.
pub(crate) async fn forget_unconfirmed_twins(tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
    query!(
        "
        delete from listings
        where listings.id in (
            select twins.id
            from listings as own
            join listings as twins on twins.person_id = own.person_id and twins.title = own.title collate nocase
            join holds on holds.listing_id = twins.id and holds.why = 'unconfirmed'
            left join schedules as own_schedule on own_schedule.listing_id = own.id
            left join schedules as twin_schedule on twin_schedule.listing_id = twins.id
            where own.id = ?
              and twins.id <> own.id
              and twin_schedule.starts is own_schedule.starts
        )
        ",
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting earlier tries")?;
    Ok(())
}

/// Whether the same address has the same name and first day already, public or waiting.
pub(crate) async fn has_twin(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from listings as own
            join listings as twins on twins.person_id = own.person_id and twins.title = own.title collate nocase
            left join schedules as own_schedule on own_schedule.listing_id = own.id
            left join schedules as twin_schedule on twin_schedule.listing_id = twins.id
            where own.id = ?
              and twins.id <> own.id
              and twin_schedule.starts is own_schedule.starts
              and not exists (select 1 from rejections where rejections.listing_id = twins.id)
              and not exists (select 1 from withdrawals where withdrawals.listing_id = twins.id)
        ) as "twin!: bool"
        "#,
        id,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("looking for a twin")
}

/// Forgets listings that came before `before` and were never confirmed.
pub(crate) async fn forget_unconfirmed(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from listings
        where created_at < ?
          and id in (select listing_id from holds where why = 'unconfirmed')
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting unconfirmed listings")?;
    Ok(done.rows_affected())
}

/// Slugs that nobody has or had, one for each wish: the wish itself, or with a number, or with the code beside it.
pub(crate) async fn free_slugs(tx: &mut Tx, wishes: &[(String, &str)]) -> Result<Vec<String>, Broken> {
    let all: Vec<String> = wishes.iter().flat_map(|(wish, code)| spelt(wish, code)).collect();
    let all = as_list(&all);
    let taken = query_scalar!("select slug from slugs where slug in (select value from json_each(?))", all)
        .fetch_all(tx.connection())
        .await
        .while_doing("looking for free slugs")?;
    let mut taken: HashSet<String> = taken.into_iter().collect();
    wishes
        .iter()
        .map(|(wish, code)| {
            let free = spelt(wish, code).into_iter().find(|slug| taken.insert(slug.clone()));
            free.ok_or_else(|| Broken::new("finding a free slug"))
        })
        .collect()
}

/// How a slug may be spelt, the nicest first. In a flood of equal titles nobody counts.
fn spelt(wish: &str, code: &str) -> [String; 4] {
    [wish.to_owned(), format!("{wish}-2"), format!("{wish}-3"), format!("{wish}-{code}")]
}

/// Those of some short addresses that a listing has.
pub(crate) async fn taken_codes(tx: &mut Tx, codes: &[String]) -> Result<Vec<String>, Broken> {
    let codes = as_list(codes);
    query_scalar!("select code from listings where code in (select value from json_each(?))", codes)
        .fetch_all(tx.connection())
        .await
        .while_doing("looking for free short addresses")
}

/// What a new listing has besides what was typed.
pub(crate) struct Birth<'a> {
    pub(crate) submission: &'a Submission,
    pub(crate) uid: String,
    pub(crate) slug: String,
    pub(crate) code: String,
    pub(crate) form_key: &'a str,
    pub(crate) person: PersonId,
    pub(crate) place: Option<PlaceId>,
    pub(crate) picture: Option<(&'a str, &'a str)>,
}

impl Birth<'_> {
    /// Its row, by the names of the columns.
    fn row(&self) -> serde_json::Value {
        let typed = self.submission;
        let (digest, alt) = self.picture.unzip();
        json!({
            "uid": self.uid,
            "slug": self.slug,
            "code": self.code,
            "kind": typed.kind.as_str(),
            "title": typed.title,
            "summary": typed.summary,
            "description": typed.description,
            "language": typed.language.tag(),
            "attendance": typed.attendance.as_str(),
            "time_zone": typed.zone.name(),
            "place_id": self.place,
            "address_visibility": typed.address_visibility.as_str(),
            "online_url": typed.online_url,
            "online_url_public": typed.online_url_public,
            "group_name": typed.group_name,
            "group_key": typed.group_key(),
            "contact_public": typed.contact,
            "cost": typed.cost.map(super::parts::Cost::as_str),
            "cost_note": typed.cost_note,
            "ages": typed.ages.map(super::parts::Ages::as_str),
            "alcohol": typed.alcohol.map(super::parts::Alcohol::as_str),
            "photos": typed.photos.map(super::parts::Photos::as_str),
            "expected": typed.expected.map(super::parts::Expected::as_str),
            "speaker": typed.speaker,
            "ground_rules": typed.ground_rules,
            "picture_digest": digest,
            "picture_alt": alt,
            "founded": typed.founded,
            "cafe_state": typed.cafe_state.map(super::parts::CafeState::as_str),
            "person_id": self.person,
            "form_key": self.form_key,
        })
    }
}

/// Stores new listings with their facts, without their dates. However many they are, the statements are as few.
pub(crate) async fn insert(tx: &mut Tx, births: &[Birth<'_>], now: Moment) -> Result<Vec<ListingId>, Broken> {
    let rows = as_list(&births.iter().map(Birth::row).collect::<Vec<_>>());
    let stored = query!(
        r#"
        insert into listings (
            uid, slug, code, kind, title, summary, description, language, attendance, time_zone, place_id,
            address_visibility,
            online_url, online_url_public, group_name, group_key, contact_public, cost, cost_note, ages, alcohol,
            photos, expected, speaker, ground_rules, picture_digest, picture_alt, founded, cafe_state, person_id,
            link_generation, sequence, created_at, changed_at, form_key
        )
        select
            value ->> 'uid', value ->> 'slug', value ->> 'code', value ->> 'kind', value ->> 'title',
            value ->> 'summary', value ->> 'description', value ->> 'language', value ->> 'attendance',
            value ->> 'time_zone',
            value ->> 'place_id', value ->> 'address_visibility', value ->> 'online_url',
            value ->> 'online_url_public', value ->> 'group_name', value ->> 'group_key', value ->> 'contact_public',
            value ->> 'cost', value ->> 'cost_note', value ->> 'ages', value ->> 'alcohol', value ->> 'photos',
            value ->> 'expected', value ->> 'speaker', value ->> 'ground_rules', value ->> 'picture_digest',
            value ->> 'picture_alt', value ->> 'founded', value ->> 'cafe_state', value ->> 'person_id',
            1, 0, ?1, ?1, value ->> 'form_key'
        from json_each(?2)
        returning id as "id!: ListingId", uid
        "#,
        now,
        rows,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("storing listings")?;
    // SQLite promises no order to what it returns.
    let of_uid: HashMap<String, ListingId> = stored.into_iter().map(|row| (row.uid, row.id)).collect();
    let ids: Option<Vec<ListingId>> = births.iter().map(|birth| of_uid.get(&birth.uid).copied()).collect();
    let ids = ids.ok_or_else(|| Broken::new("storing listings"))?;
    let slugs: Vec<_> = ids.iter().zip(births).map(|(id, birth)| json!([birth.slug, id])).collect();
    let slugs = as_list(&slugs);
    query!(
        "
        insert into slugs (slug, listing_id, taken_at)
        select value ->> 0, value ->> 1, ? from json_each(?)
        ",
        now,
        slugs,
    )
    .execute(tx.connection())
    .await
    .while_doing("giving slugs to their listings")?;
    insert_facts(tx, ids.iter().copied().zip(births.iter().map(|birth| birth.submission))).await?;
    insert_texts(tx, ids.iter().copied().zip(births.iter().map(|birth| birth.submission))).await?;
    Ok(ids)
}

async fn insert_texts(
    tx: &mut Tx,
    listings: impl Iterator<Item = (ListingId, &Submission)>,
) -> Result<(), Broken> {
    let rows: Vec<serde_json::Value> = listings
        .flat_map(|(id, submission)| submission.texts.iter().map(move |text| (id, text)))
        .map(|(id, text)| json!([id, text.language.tag(), text.title, text.summary, text.description]))
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let rows = as_list(&rows);
    query!(
        "
        insert into listing_texts (listing_id, language, title, summary, description)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
        from json_each(?)
        ",
        rows,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing the words of listings in other languages")?;
    Ok(())
}

async fn insert_facts(
    tx: &mut Tx,
    listings: impl Iterator<Item = (ListingId, &Submission)>,
) -> Result<(), Broken> {
    let rows: Vec<serde_json::Value> =
        listings.flat_map(|(id, submission)| facts_of(id, submission)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let rows = as_list(&rows);
    query!(
        "
        insert into listing_facts (listing_id, fact, value, position)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3
        from json_each(?)
        where true
        on conflict do nothing
        ",
        rows,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing the facts of listings")?;
    Ok(())
}

/// The rows of what was ticked and listed.
fn facts_of(id: ListingId, submission: &Submission) -> Vec<serde_json::Value> {
    let tags = submission.tags.iter().map(|tag| ("tag", tag.as_str()));
    let languages = submission.languages.iter().map(|language| ("language", language.as_str()));
    let audience = submission.audience.iter().map(|audience| ("audience", audience.as_str()));
    let access = submission.access.iter().map(|access| ("access", access.as_str()));
    let offers = submission.offers.iter().map(|offer| ("offers", offer.as_str()));
    let facilities = submission.facilities.iter().map(|facility| ("facilities", facility.as_str()));
    let all = tags.chain(languages).chain(audience).chain(access).chain(offers).chain(facilities);
    all.enumerate().map(|(position, (fact, value))| json!([id, fact, value, position])).collect()
}

/// Writes a listing anew with its facts, without its dates: what it is known by stays.
pub(crate) async fn update(
    tx: &mut Tx,
    id: ListingId,
    submission: &Submission,
    place: Option<PlaceId>,
    picture: Option<(&str, &str)>,
    group_key: Option<&str>,
) -> Result<(), Broken> {
    let (language, attendance) = (submission.language.tag(), submission.attendance.as_str());
    let zone = submission.zone.name();
    let visibility = submission.address_visibility.as_str();
    let cost = submission.cost.map(super::parts::Cost::as_str);
    let ages = submission.ages.map(super::parts::Ages::as_str);
    let alcohol = submission.alcohol.map(super::parts::Alcohol::as_str);
    let photos = submission.photos.map(super::parts::Photos::as_str);
    let expected = submission.expected.map(super::parts::Expected::as_str);
    let cafe_state = submission.cafe_state.map(super::parts::CafeState::as_str);
    let (digest, alt) = picture.unzip();
    query!(
        "
        update listings
        set title = ?, summary = ?, description = ?, language = ?, attendance = ?, time_zone = ?, place_id = ?,
            address_visibility = ?, online_url = ?, online_url_public = ?, group_name = ?, group_key = ?,
            contact_public = ?, cost = ?, cost_note = ?, ages = ?, alcohol = ?, photos = ?, expected = ?,
            speaker = ?, ground_rules = ?, picture_digest = ?, picture_alt = ?, founded = ?, cafe_state = ?
        where id = ?
        ",
        submission.title,
        submission.summary,
        submission.description,
        language,
        attendance,
        zone,
        place,
        visibility,
        submission.online_url,
        submission.online_url_public,
        submission.group_name,
        group_key,
        submission.contact,
        cost,
        submission.cost_note,
        ages,
        alcohol,
        photos,
        expected,
        submission.speaker,
        submission.ground_rules,
        digest,
        alt,
        submission.founded,
        cafe_state,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing a listing anew")?;
    query!("delete from listing_facts where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing the facts of a listing")?;
    insert_facts(tx, std::iter::once((id, submission))).await?;
    query!("delete from listing_texts where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing the words of a listing in other languages")?;
    insert_texts(tx, std::iter::once((id, submission))).await
}

/// Counts one more published change of a listing.
pub(crate) async fn touch(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    query!("update listings set sequence = sequence + 1, changed_at = ? where id = ?", now, id)
        .execute(tx.connection())
        .await
        .while_doing("counting a change")?;
    Ok(())
}

/// The first moment at which listings are public.
pub(crate) async fn mark_published(tx: &mut Tx, ids: &[ListingId], now: Moment) -> Result<(), Broken> {
    let ids = as_list(ids);
    query!(
        "
        update listings
        set published_at = coalesce(published_at, ?1), changed_at = ?1
        where id in (select value from json_each(?2))
        ",
        now,
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("publishing listings")?;
    Ok(())
}

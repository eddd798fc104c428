//! The SQL of listings: what is stored, what is public, what is found.

use jiff::civil::{Date, DateTime};
use pure::{
    points::Point,
    recurrence::{DateChange, DateStatus, Occurrence, Rule, Schedule, expand},
    zones::Zone,
};
use sqlx::{QueryBuilder, Sqlite, SqliteExecutor, query, query_as, query_scalar};

use super::{
    filter::Filter,
    public::{AHEAD_DAYS, DATES_MOST, PublicListing, UNSTATED_END, horizon},
    submission::Submission,
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{ListingId, Moment, PersonId, PlaceId},
    urls::View,
};

/// How far back the dates of a long series are kept, in days.
pub(crate) const BACK_DAYS: i32 = 400;

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
    pub(crate) attendance: String,
    pub(crate) time_zone: String,
    pub(crate) address_visibility: String,
    pub(crate) online_url: Option<String>,
    pub(crate) online_url_public: i64,
    pub(crate) group_name: Option<String>,
    pub(crate) group_key: Option<String>,
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
    pub(crate) rule: Option<String>,
    pub(crate) cancelled: Option<String>,
    /// `[["access","step_free"],…]`
    pub(crate) facts: String,
    /// `[{"original":…},…]`
    pub(crate) changes: String,
}

impl Stored {
    /// The point of its place, exact: for the core only.
    pub(crate) fn point(&self) -> Option<Point> {
        Point::new(self.place_latitude?, self.place_longitude?).ok()
    }

    /// Its schedule, with what differs on single dates.
    pub(crate) fn schedule(&self) -> Option<Schedule> {
        let rule = match &self.rule {
            Some(rule) => Some(Rule::from_stored(rule).ok()?),
            None => None,
        };
        Some(Schedule {
            start: wall(self.starts.as_deref()?)?,
            end: wall(self.ends.as_deref()?)?,
            all_day: self.all_day? == 1,
            zone: Zone::parse(self.schedule_zone.as_deref()?).ok()?,
            rule,
            changes: self.date_changes(),
        })
    }

    fn date_changes(&self) -> Vec<DateChange> {
        let rows: Vec<StoredChange> = serde_json::from_str(&self.changes).unwrap_or_default();
        rows.into_iter()
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

    /// The values of a fact, in the order in which they were given.
    pub(crate) fn facts_of(&self, fact: &str) -> Vec<String> {
        let facts: Vec<(String, String)> = serde_json::from_str(&self.facts).unwrap_or_default();
        facts.into_iter().filter(|(known, _)| known == fact).map(|(_, value)| value).collect()
    }
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

/// A whole row, as a change in progress sees it.
pub(crate) async fn load_one(tx: &mut Tx, id: ListingId) -> Result<Option<Stored>, Broken> {
    Ok(load_from(tx.connection(), &[id]).await?.pop())
}

async fn load_from(executor: impl SqliteExecutor<'_>, ids: &[ListingId]) -> Result<Vec<Stored>, Broken> {
    let wanted = serde_json::to_string(ids).while_doing("naming the listings to load")?;
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
            listings.attendance,
            listings.time_zone,
            listings.address_visibility,
            listings.online_url,
            listings.online_url_public,
            listings.group_name,
            listings.group_key,
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
            schedules.rule as "rule?",
            cancellations.reason as "cancelled?",
            (
                select json_group_array(json_array(fact, value))
                from (
                    select fact, value
                    from listing_facts
                    where listing_facts.listing_id = listings.id
                    order by fact, position
                )
            ) as "facts!: String",
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
            ) as "changes!: String"
        from json_each(?) as wanted
        join listings on listings.id = wanted.value
        left join places on places.id = listings.place_id
        left join pictures on pictures.digest = listings.picture_digest
        left join schedules on schedules.listing_id = listings.id
        left join cancellations on cancellations.listing_id = listings.id
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
          and exists (select 1 from holds where holds.listing_id = listings.id and holds.why = 'unconfirmed')
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting unconfirmed listings")?;
    Ok(done.rows_affected())
}

/// A slug that nobody has or had: `wish`, or `wish` and a code; it is taken by asking.
pub(crate) async fn take_slug(tx: &mut Tx, wish: &str, code: &str, now: Moment) -> Result<String, Broken> {
    for number in 1..=4 {
        let slug = match number {
            1 => wish.to_owned(),
            2 | 3 => format!("{wish}-{number}"),
            // In a flood of equal titles nobody counts.
            _ => format!("{wish}-{code}"),
        };
        let taken =
            query!("insert into slugs (slug, taken_at) values (?, ?) on conflict do nothing", slug, now)
                .execute(tx.connection())
                .await
                .while_doing("taking a slug")?;
        if taken.rows_affected() == 1 {
            return Ok(slug);
        }
    }
    Err(Broken::new("finding a free slug"))
}

/// What a new listing has besides what was typed.
pub(crate) struct Birth<'a> {
    pub(crate) uid: &'a str,
    pub(crate) slug: &'a str,
    pub(crate) code: &'a str,
    pub(crate) form_key: &'a str,
    pub(crate) person: PersonId,
    pub(crate) place: Option<PlaceId>,
    pub(crate) picture: Option<(&'a str, &'a str)>,
    pub(crate) group_key: Option<&'a str>,
    pub(crate) now: Moment,
}

/// Stores a new listing with its facts, without its dates.
pub(crate) async fn insert(
    tx: &mut Tx,
    submission: &Submission,
    birth: &Birth<'_>,
) -> Result<ListingId, Broken> {
    let kind = submission.kind.as_str();
    let attendance = submission.attendance.as_str();
    let zone = submission.zone.name();
    let visibility = submission.address_visibility.as_str();
    let cost = submission.cost.map(super::parts::Cost::as_str);
    let ages = submission.ages.map(super::parts::Ages::as_str);
    let alcohol = submission.alcohol.map(super::parts::Alcohol::as_str);
    let photos = submission.photos.map(super::parts::Photos::as_str);
    let expected = submission.expected.map(super::parts::Expected::as_str);
    let cafe_state = submission.cafe_state.map(super::parts::CafeState::as_str);
    let (digest, alt) = birth.picture.unzip();
    let id = query_scalar!(
        r#"
        insert into listings (
            uid, slug, code, kind, title, summary, description, attendance, time_zone, place_id, address_visibility,
            online_url, online_url_public, group_name, group_key, contact_public, cost, cost_note, ages, alcohol,
            photos, expected, speaker, ground_rules, picture_digest, picture_alt, founded, cafe_state, person_id,
            link_generation, sequence, created_at, changed_at, form_key
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?)
        returning id as "id!: ListingId"
        "#,
        birth.uid,
        birth.slug,
        birth.code,
        kind,
        submission.title,
        submission.summary,
        submission.description,
        attendance,
        zone,
        birth.place,
        visibility,
        submission.online_url,
        submission.online_url_public,
        submission.group_name,
        birth.group_key,
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
        birth.person,
        birth.now,
        birth.now,
        birth.form_key,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a listing")?;
    query!("update slugs set listing_id = ? where slug = ?", id, birth.slug)
        .execute(tx.connection())
        .await
        .while_doing("giving a slug to its listing")?;
    insert_facts(tx, id, submission).await?;
    Ok(id)
}

async fn insert_facts(tx: &mut Tx, id: ListingId, submission: &Submission) -> Result<(), Broken> {
    let tags = submission.tags.iter().map(|tag| ("tag", tag.as_str()));
    let languages = submission.languages.iter().map(|language| ("language", language.as_str()));
    let audience = submission.audience.iter().map(|audience| ("audience", audience.as_str()));
    let access = submission.access.iter().map(|access| ("access", access.as_str()));
    let offers = submission.offers.iter().map(|offer| ("offers", offer.as_str()));
    let facilities = submission.facilities.iter().map(|facility| ("facilities", facility.as_str()));
    let all = tags.chain(languages).chain(audience).chain(access).chain(offers).chain(facilities);
    for (position, (fact, value)) in (0_i64..).zip(all) {
        query!(
            "insert into listing_facts (listing_id, fact, value, position) values (?, ?, ?, ?) on conflict do nothing",
            id,
            fact,
            value,
            position,
        )
        .execute(tx.connection())
        .await
        .while_doing("storing the facts of a listing")?;
    }
    Ok(())
}

/// Stores when a listing meets, and works its dates out.
pub(crate) async fn put_schedule(
    tx: &mut Tx,
    id: ListingId,
    schedule: &Schedule,
    repeats: &str,
    today: Date,
) -> Result<(), Broken> {
    let starts = schedule.start.to_string();
    let ends = schedule.end.to_string();
    let zone = schedule.zone.name();
    let rule = schedule.rule.as_ref().map(Rule::as_stored);
    let horizon = ahead(today).to_string();
    query!(
        "
        insert into schedules (listing_id, starts, ends, all_day, time_zone, repeats, rule, horizon)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (listing_id) do update
        set starts = excluded.starts, ends = excluded.ends, all_day = excluded.all_day,
            time_zone = excluded.time_zone, repeats = excluded.repeats, rule = excluded.rule,
            horizon = excluded.horizon
        ",
        id,
        starts,
        ends,
        schedule.all_day,
        zone,
        repeats,
        rule,
        horizon,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing a schedule")?;
    put_occurrences(tx, id, schedule, today).await
}

/// Notes what differs on one date. The dates are worked out again by [`put_occurrences`].
pub(crate) async fn put_date_change(
    tx: &mut Tx,
    id: ListingId,
    change: &DateChange,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let original = change.original.to_string();
    let (start, end) = change.moved_to.map(|(start, end)| (start.to_string(), end.to_string())).unzip();
    query!(
        "
        insert into date_changes (
            listing_id, original, moved_start, moved_end, cancelled, title, place, note, by_person_id, changed_at
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (listing_id, original) do update
        set moved_start = excluded.moved_start, moved_end = excluded.moved_end, cancelled = excluded.cancelled,
            title = excluded.title, place = excluded.place, note = excluded.note,
            by_person_id = excluded.by_person_id, changed_at = excluded.changed_at
        ",
        id,
        original,
        start,
        end,
        change.cancelled,
        change.title,
        change.place,
        change.note,
        by,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting what differs on a date")?;
    Ok(())
}

/// Counts one more published change of a listing.
pub(crate) async fn touch(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    query!("update listings set sequence = sequence + 1, changed_at = ? where id = ?", now, id)
        .execute(tx.connection())
        .await
        .while_doing("counting a change")?;
    Ok(())
}

/// Works the dates of a schedule out anew, 18 months ahead of `today`.
pub(crate) async fn put_occurrences(
    tx: &mut Tx,
    id: ListingId,
    schedule: &Schedule,
    today: Date,
) -> Result<(), Broken> {
    query!("delete from occurrences where listing_id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("clearing old dates")?;
    // A single date is kept however old it is; a series that runs for years keeps the last of its past.
    let long_ago = today.checked_add(jiff::Span::new().days(-BACK_DAYS)).unwrap_or(Date::MIN);
    let (from, until) = match schedule.rule {
        Some(_) => (schedule.start.date().max(long_ago), horizon(schedule, today)),
        None => (Date::MIN, Date::MAX),
    };
    for date in expand(schedule, from, until, DATES_MOST) {
        let original = date.original.to_string();
        let starts = date.start.to_string();
        let ends = date.end.to_string();
        let day = date.start.date().to_string();
        let starts_at = Moment::from(date.starts_at);
        let ends_at = Moment::from(date.ends_at);
        let status = date.status.as_str();
        query!(
            "
            insert into occurrences (listing_id, original, starts, ends, day, starts_at, ends_at, status)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            ",
            id,
            original,
            starts,
            ends,
            day,
            starts_at,
            ends_at,
            status,
        )
        .execute(tx.connection())
        .await
        .while_doing("storing dates")?;
    }
    Ok(())
}

fn ahead(today: Date) -> Date {
    today.checked_add(jiff::Span::new().days(AHEAD_DAYS)).unwrap_or(Date::MAX)
}

/// Series whose dates no longer reach 17 months ahead.
pub(crate) async fn falling_short(db: &Db, today: Date) -> Result<Vec<ListingId>, Broken> {
    let enough = today.checked_add(jiff::Span::new().days(AHEAD_DAYS - 30)).unwrap_or(Date::MAX).to_string();
    query_scalar!(
        r#"
        select listing_id as "id!: ListingId"
        from schedules
        where rule is not null
          and horizon < ?
        order by listing_id
        limit 200
        "#,
        enough,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for series whose dates fall short")
}

/// How far the dates of a series reach now.
pub(crate) async fn put_horizon(tx: &mut Tx, id: ListingId, today: Date) -> Result<(), Broken> {
    let horizon = ahead(today).to_string();
    query!("update schedules set horizon = ? where listing_id = ?", horizon, id)
        .execute(tx.connection())
        .await
        .while_doing("noting how far dates reach")?;
    Ok(())
}

/// The first moment at which a listing is public.
pub(crate) async fn mark_published(tx: &mut Tx, id: ListingId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update listings
        set published_at = coalesce(published_at, ?), changed_at = ?
        where id = ?
        ",
        now,
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("publishing a listing")?;
    Ok(())
}

/// Puts the words of a public listing where visitors can find them.
pub(crate) async fn put_words(tx: &mut Tx, listing: &PublicListing) -> Result<(), Broken> {
    let place = listing.place.as_ref().map(|place| place.lines().join(" ")).unwrap_or_default();
    let body = pure::markdown::to_text(&listing.description);
    let group = listing.group_name.as_deref().unwrap_or_default();
    let topics = listing.tags.join(" ");
    query!("delete from listing_words where rowid = ?", listing.id)
        .execute(tx.connection())
        .await
        .while_doing("clearing the words of a listing")?;
    query!(
        "
        insert into listing_words (rowid, title, summary, body, place, organiser, topics)
        values (?, ?, ?, ?, ?, ?, ?)
        ",
        listing.id,
        listing.title,
        listing.summary,
        body,
        place,
        group,
        topics,
    )
    .execute(tx.connection())
    .await
    .while_doing("storing the words of a listing")?;
    Ok(())
}

/// One row of a list: a listing, and the date it is listed for.
#[derive(sqlx::FromRow)]
pub(crate) struct FoundRow {
    pub(crate) id: ListingId,
    original: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    starts_at: Option<Moment>,
    ends_at: Option<Moment>,
    status: Option<String>,
    pub(crate) total: i64,
}

impl FoundRow {
    /// The date, as it was worked out when the listing was stored; nothing is worked out anew for a list.
    pub(crate) fn occurrence(&self, listing: &PublicListing) -> Option<Occurrence> {
        let original = wall(self.original.as_deref()?)?;
        let changes =
            listing.schedule.as_ref().map(|schedule| schedule.changes.as_slice()).unwrap_or_default();
        Some(Occurrence {
            original,
            start: wall(self.starts.as_deref()?)?,
            end: wall(self.ends.as_deref()?)?,
            starts_at: self.starts_at?.timestamp(),
            ends_at: self.ends_at?.timestamp(),
            status: DateStatus::parse(self.status.as_deref()?)?,
            change: changes.iter().position(|change| change.original == original),
        })
    }
}

/// The rows of a view: coming dates, or cafés with their next date.
pub(crate) async fn found(
    db: &Db,
    view: View,
    filter: &Filter,
    now: Moment,
    limit: u32,
    offset: u32,
) -> Result<Vec<FoundRow>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new("");
    match view {
        View::WhatsOn | View::Events => {
            sql.push(
                "
                select
                    listings.id, occurrences.original, occurrences.starts, occurrences.ends, occurrences.starts_at,
                    occurrences.ends_at, occurrences.status, count(*) over () as total
                from occurrences
                join listings on listings.id = occurrences.listing_id
                left join places on places.id = listings.place_id
                where listings.id in (select id from public_listings)
                ",
            );
            if view == View::Events {
                sql.push(" and listings.kind = 'event'");
            }
            narrow(&mut sql, filter);
            within(&mut sql, filter, now);
            sql.push(" order by occurrences.starts_at, listings.title, listings.id, occurrences.original");
        }
        View::Cafes => {
            sql.push(
                "
                select
                    listings.id, next.original, next.starts, next.ends, next.starts_at, next.ends_at, next.status,
                    count(*) over () as total
                from listings
                left join places on places.id = listings.place_id
                left join occurrences as next on next.listing_id = listings.id and next.original = (
                    select occurrences.original
                    from occurrences
                    where occurrences.listing_id = listings.id
                ",
            );
            within(&mut sql, filter, now);
            sql.push(
                "
                    order by occurrences.starts_at
                    limit 1
                )
                where listings.kind = 'cafe'
                  and listings.id in (select id from public_listings)
                ",
            );
            if filter.from.is_some() || filter.to.is_some() {
                sql.push(" and next.original is not null");
            }
            narrow(&mut sql, filter);
            sql.push(
                "
                order by
                    case when listings.cafe_state = 'closed' then 2 when next.original is null then 1 else 0 end,
                    next.starts_at,
                    listings.title,
                    listings.id
                ",
            );
        }
    }
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.build_query_as::<FoundRow>().fetch_all(db.reader()).await.while_doing("finding what is on")
}

/// The listings of a view that a calendar holds: those with a date ending after `since`, whole.
pub(crate) async fn in_calendar(
    db: &Db,
    view: View,
    filter: &Filter,
    since: Moment,
) -> Result<Vec<ListingId>, Broken> {
    let mut sql = QueryBuilder::<Sqlite>::new(
        "
        select distinct listings.id
        from listings
        join occurrences on occurrences.listing_id = listings.id
        left join places on places.id = listings.place_id
        where listings.id in (select id from public_listings)
        ",
    );
    match view {
        View::WhatsOn => {}
        View::Events => {
            sql.push(" and listings.kind = 'event'");
        }
        View::Cafes => {
            sql.push(" and listings.kind = 'cafe'");
        }
    }
    narrow(&mut sql, filter);
    within(&mut sql, filter, since);
    sql.push(" order by listings.id");
    let ids: Vec<(ListingId,)> = sql
        .build_query_as()
        .fetch_all(db.reader())
        .await
        .while_doing("finding what belongs in a calendar")?;
    Ok(ids.into_iter().map(|(id,)| id).collect())
}

/// Of several kinds of filter all must fit; of several values of one kind, any.
fn narrow(sql: &mut QueryBuilder<Sqlite>, filter: &Filter) {
    if let Some(words) = filter.words_to_match() {
        sql.push(" and listings.id in (select rowid from listing_words where listing_words match ")
            .push_bind(words)
            .push(")");
    }
    if !filter.tags.is_empty() {
        sql.push(" and exists (select 1 from listing_facts where listing_facts.listing_id = listings.id and fact = 'tag' and replace(lower(value), ' ', '-') in (select replace(lower(value), ' ', '-') from json_each(")
            .push_bind(as_json(&filter.tags))
            .push(")))");
    }
    if !filter.groups.is_empty() {
        sql.push(" and listings.group_key in (select value from json_each(")
            .push_bind(as_json(&filter.groups))
            .push("))");
    }
    if !filter.places.is_empty() {
        // A hidden place cannot be asked for, whatever its slug.
        sql.push(
            " and listings.address_visibility = 'public' and places.slug in (select value from json_each(",
        )
        .push_bind(as_json(&filter.places))
        .push("))");
    }
    match filter.online {
        Some(true) => {
            sql.push(" and listings.attendance in ('online', 'hybrid')");
        }
        Some(false) => {
            sql.push(" and listings.attendance in ('in_person', 'hybrid')");
        }
        None => {}
    }
}

/// Dates to come, or those between two days if the visitor says so.
fn within(sql: &mut QueryBuilder<Sqlite>, filter: &Filter, now: Moment) {
    match filter.from {
        Some(from) => {
            sql.push(" and occurrences.day >= ").push_bind(from.to_string());
        }
        None => {
            sql.push(" and max(occurrences.ends_at, occurrences.starts_at + ")
                .push_bind(UNSTATED_END.as_secs())
                .push(") > ")
                .push_bind(now);
        }
    }
    if let Some(to) = filter.to {
        sql.push(" and occurrences.day <= ").push_bind(to.to_string());
    }
}

fn as_json(values: &[String]) -> String {
    serde_json::Value::from(values.to_vec()).to_string()
}

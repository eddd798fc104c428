//! The SQL of follows and of news.

use pure::zones::Zone;
use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use super::{
    asked::{AHEAD, Goal},
    parts::{Pace, Rhythm, What},
    telling::Kind,
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    ids::{FollowId, ListingId, Moment, NewsId, PersonId},
};

/// A follow as it is stored, and what everybody calls what it follows.
pub(super) struct Row {
    pub(super) id: FollowId,
    pub(super) person_id: PersonId,
    what: String,
    pub(super) target: String,
    within: i64,
    pub(super) name: Option<String>,
    rhythm: String,
    hour: i64,
    time_zone: String,
    ahead: Option<i64>,
    pub(super) asked_at: Moment,
    pub(super) confirmed_at: Option<Moment>,
    pub(super) agreed: Option<String>,
    pub(super) rhythm_since: Option<Moment>,
    pub(super) paused_at: Option<Moment>,
    pub(super) reminded_until: Option<Moment>,
}

impl Row {
    pub(super) fn what(&self) -> What {
        What::parse(&self.what).unwrap_or(What::Everything)
    }

    pub(super) fn within(&self) -> u32 {
        u32::try_from(self.within).unwrap_or_default()
    }

    pub(super) fn pace(&self) -> Pace {
        Pace {
            rhythm: Rhythm::parse(&self.rhythm).unwrap_or(Rhythm::Weekly),
            hour: i8::try_from(self.hour).unwrap_or_default(),
            zone: Zone::parse(&self.time_zone).unwrap_or_else(|_| Zone::utc()),
            ahead: self.ahead.and_then(|hours| u16::try_from(hours).ok()).unwrap_or(AHEAD),
        }
    }
}

/// One follow.
pub(super) async fn by_id(db: &Db, id: FollowId) -> Result<Option<Row>, Broken> {
    Ok(load(db.reader(), Some(id), None).await?.pop())
}

/// One follow, as a change in progress sees it.
pub(super) async fn by_id_in(tx: &mut Tx, id: FollowId) -> Result<Option<Row>, Broken> {
    Ok(load(tx.connection(), Some(id), None).await?.pop())
}

/// Everything that somebody follows, in the order in which they asked.
pub(super) async fn of_person(db: &Db, person: PersonId) -> Result<Vec<Row>, Broken> {
    load(db.reader(), None, Some(person)).await
}

async fn load(
    executor: impl SqliteExecutor<'_>,
    id: Option<FollowId>,
    person: Option<PersonId>,
) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            follows.id as "id!: FollowId",
            follows.person_id as "person_id!: PersonId",
            follows.what,
            follows.target,
            follows.within,
            case follows.what
                when 'listing' then (
                    select listings.title
                    from listings
                    join public_listings on public_listings.id = listings.id
                    where listings.id = follows.listing_id
                )
                when 'group' then (
                    select max(listings.group_name)
                    from listings
                    join public_listings on public_listings.id = listings.id
                    where listings.group_key = follows.target
                )
                else follows.target
            end as "name?: String",
            follows.rhythm,
            follows.hour,
            follows.time_zone,
            follows.ahead,
            follows.asked_at as "asked_at!: Moment",
            follows.confirmed_at as "confirmed_at?: Moment",
            follows.agreed,
            follows.rhythm_since as "rhythm_since?: Moment",
            follows.paused_at as "paused_at?: Moment",
            follows.reminded_until as "reminded_until?: Moment"
        from follows
        where follows.id = ?1 or follows.person_id = ?2
        order by follows.id
        "#,
        id,
        person,
    )
    .fetch_all(executor)
    .await
    .while_doing("loading follows")
}

/// The name of a group that lists something in public.
pub(super) async fn group_called(db: &Db, key: &str) -> Result<Option<String>, Broken> {
    query_scalar!(
        r#"
        select max(listings.group_name) as "name?: String"
        from listings
        join public_listings on public_listings.id = listings.id
        where listings.group_key = ?
        "#,
        key,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("finding a group")
}

/// The follow of one thing by one person, and whether it is confirmed.
pub(super) async fn find(
    tx: &mut Tx,
    person: PersonId,
    goal: &Goal,
) -> Result<Option<(FollowId, bool)>, Broken> {
    let what = goal.what.as_str();
    let row = query!(
        r#"
        select id as "id!: FollowId", confirmed_at is not null as "is_confirmed!: bool"
        from follows
        where person_id = ?
          and what = ?
          and target = ?
          and within = ?
        "#,
        person,
        what,
        goal.target,
        goal.within,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for a follow")?;
    Ok(row.map(|row| (row.id, row.is_confirmed)))
}

/// Stores a follow that waits to be confirmed.
pub(super) async fn insert(
    tx: &mut Tx,
    person: PersonId,
    goal: &Goal,
    pace: &Pace,
    now: Moment,
) -> Result<FollowId, Broken> {
    let what = goal.what.as_str();
    let (rhythm, ahead) = (pace.rhythm.as_str(), ahead(pace));
    let zone = pace.zone.name();
    query_scalar!(
        r#"
        insert into follows (
            person_id, what, target, within, listing_id, words, rhythm, hour, time_zone, ahead, asked_at
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning id as "id!: FollowId"
        "#,
        person,
        what,
        goal.target,
        goal.within,
        goal.listing,
        goal.words,
        rhythm,
        pace.hour,
        zone,
        ahead,
        now,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing a follow")
}

/// How many hours before a date, where that is asked for.
fn ahead(pace: &Pace) -> Option<u16> {
    (pace.rhythm == Rhythm::NextDate).then_some(pace.ahead)
}

/// Somebody asked again before they confirmed: the newer wish holds.
pub(super) async fn ask_again(tx: &mut Tx, id: FollowId, pace: &Pace, now: Moment) -> Result<(), Broken> {
    let (rhythm, ahead) = (pace.rhythm.as_str(), ahead(pace));
    let zone = pace.zone.name();
    query!(
        "
        update follows
        set rhythm = ?, hour = ?, time_zone = ?, ahead = ?, asked_at = ?
        where id = ?
          and confirmed_at is null
        ",
        rhythm,
        pace.hour,
        zone,
        ahead,
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("renewing a follow")?;
    Ok(())
}

/// Its owner says yes to a sentence.
pub(super) async fn confirm(
    tx: &mut Tx,
    id: FollowId,
    agreed: &str,
    next_at: Option<Moment>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update follows
        set confirmed_at = ?1, agreed = ?2, rhythm_since = ?1, next_at = ?3
        where id = ?4
          and confirmed_at is null
        ",
        now,
        agreed,
        next_at,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("confirming a follow")?;
    Ok(())
}

/// Changes when letters come. A rhythm that stays has been so since it began; and from daily to weekly nothing is left out.
pub(super) async fn change(
    tx: &mut Tx,
    id: FollowId,
    pace: &Pace,
    next_at: Option<Moment>,
    now: Moment,
) -> Result<(), Broken> {
    let (rhythm, ahead) = (pace.rhythm.as_str(), ahead(pace));
    let zone = pace.zone.name();
    query!(
        "
        update follows
        set rhythm_since = case
                when rhythm = ?1 or rhythm in ('daily', 'weekly') and ?1 in ('daily', 'weekly') then rhythm_since
                else ?2
            end,
            reminded_until = case rhythm when ?1 then reminded_until end,
            told_until = case rhythm when ?1 then told_until end,
            rhythm = ?1, hour = ?3, time_zone = ?4, ahead = ?5, next_at = ?6
        where id = ?7
          and confirmed_at is not null
        ",
        rhythm,
        now,
        pace.hour,
        zone,
        ahead,
        next_at,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("changing a follow")?;
    Ok(())
}

/// No letters from now on. Pressed twice, the first moment stays.
pub(super) async fn pause(tx: &mut Tx, id: FollowId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update follows
        set paused_at = ?, next_at = null
        where id = ?
          and confirmed_at is not null
          and paused_at is null
        ",
        now,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("pausing a follow")?;
    Ok(())
}

/// Letters again, of what happens from now on.
pub(super) async fn go_on(
    tx: &mut Tx,
    id: FollowId,
    next_at: Option<Moment>,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        update follows
        set paused_at = null, rhythm_since = ?, next_at = ?, reminded_until = null, told_until = null
        where id = ?
        ",
        now,
        next_at,
        id,
    )
    .execute(tx.connection())
    .await
    .while_doing("going on with a follow")?;
    Ok(())
}

/// Ends a follow and its letters; says whose it was.
pub(super) async fn end(tx: &mut Tx, id: FollowId) -> Result<Option<PersonId>, Broken> {
    query_scalar!(r#"delete from follows where id = ? returning person_id as "person_id!: PersonId""#, id)
        .fetch_optional(tx.connection())
        .await
        .while_doing("ending a follow")
}

/// Ends everything that somebody follows, and the letters about it.
pub(super) async fn end_all(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from follows where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("ending all follows of somebody")?;
    Ok(())
}

/// Whether a follow was asked for before `before` and never confirmed.
pub(super) async fn any_unconfirmed(db: &Db, before: Moment) -> Result<bool, Broken> {
    query_scalar!(
        r#"select exists (select 1 from follows where confirmed_at is null and asked_at < ?) as "any!: bool""#,
        before,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("looking for unconfirmed follows")
}

/// Forgets such follows; says whose they were.
pub(super) async fn forget_unconfirmed(tx: &mut Tx, before: Moment) -> Result<Vec<PersonId>, Broken> {
    query_scalar!(
        r#"
        delete from follows
        where confirmed_at is null
          and asked_at < ?
        returning person_id as "person_id!: PersonId"
        "#,
        before,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("forgetting unconfirmed follows")
}

/// Whether everybody can see a listing, as a change in progress sees it.
pub(super) async fn is_public(tx: &mut Tx, id: ListingId) -> Result<bool, Broken> {
    query_scalar!(r#"select exists (select 1 from public_listings where id = ?) as "public!: bool""#, id)
        .fetch_one(tx.connection())
        .await
        .while_doing("asking whether a listing is public")
}

/// Whether everybody can see a listing, and whether it was taken off the site.
pub(super) async fn standing(db: &Db, id: ListingId) -> Result<(bool, bool), Broken> {
    let row = query!(
        r#"
        select
            exists (select 1 from public_listings where id = ?1) as "public!: bool",
            exists (select 1 from withdrawals where listing_id = ?1)
                and not exists (select 1 from holds where listing_id = ?1) as "withdrawn!: bool"
        "#,
        id,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking how a listing stands")?;
    Ok((row.public, row.withdrawn))
}

/// A piece of news.
pub(super) struct NewsRow {
    pub(super) id: NewsId,
    pub(super) before: Option<String>,
    pub(super) due_at: Moment,
}

/// Stores a piece of news.
pub(super) async fn add_news(
    tx: &mut Tx,
    listing: ListingId,
    kind: Kind,
    before: Option<&str>,
    now: Moment,
    due: Moment,
) -> Result<NewsId, Broken> {
    let kind = kind.as_str();
    query_scalar!(
        r#"
        insert into news (listing_id, kind, before, happened_at, due_at)
        values (?, ?, ?, ?, ?)
        returning id as "id!: NewsId"
        "#,
        listing,
        kind,
        before,
        now,
        due,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("storing news")
}

/// The newest change of a listing that was, or will be, told.
pub(super) async fn newest_change(tx: &mut Tx, listing: ListingId) -> Result<Option<NewsRow>, Broken> {
    query_as!(
        NewsRow,
        r#"
        select id as "id!: NewsId", before, due_at as "due_at!: Moment"
        from news
        where listing_id = ?
          and kind = 'changed'
        order by due_at desc, id desc
        limit 1
        "#,
        listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for the newest change")
}

/// The newest news of a listing, and its kind.
pub(super) async fn newest_news(tx: &mut Tx, listing: ListingId) -> Result<Option<(NewsId, Kind)>, Broken> {
    let row = query!(
        r#"select id as "id!: NewsId", kind from news where listing_id = ? order by id desc limit 1"#,
        listing,
    )
    .fetch_optional(tx.connection())
    .await
    .while_doing("looking for the newest news")?;
    Ok(row.and_then(|row| Some((row.id, Kind::parse(&row.kind)?))))
}

/// What was before a piece of news.
pub(super) async fn before(db: &Db, id: NewsId) -> Result<Option<String>, Broken> {
    let found = query_scalar!("select before from news where id = ?", id)
        .fetch_optional(db.reader())
        .await
        .while_doing("reading news")?;
    Ok(found.flatten())
}

/// A piece of news that waited is told now.
pub(super) async fn hasten(tx: &mut Tx, id: NewsId, now: Moment) -> Result<(), Broken> {
    query!("update news set due_at = ? where id = ?", now, id)
        .execute(tx.connection())
        .await
        .while_doing("bringing news forward")?;
    Ok(())
}

/// Takes a piece of news back, with its letters.
pub(super) async fn forget_news(tx: &mut Tx, id: NewsId) -> Result<(), Broken> {
    query!("delete from news where id = ?", id)
        .execute(tx.connection())
        .await
        .while_doing("taking news back")?;
    Ok(())
}

/// Forgets news from before `before` that no letter waits for.
pub(super) async fn forget_old_news(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        delete from news
        where happened_at < ?
          and not exists (
              select 1
              from outbox
              where outbox.news_id = news.id
                and outbox.sent_at is null
                and outbox.failed_at is null
          )
        ",
        before,
    )
    .execute(tx.connection())
    .await
    .while_doing("forgetting old news")?;
    Ok(done.rows_affected())
}

/// At which hours and where clocks are, for daily and weekly letters that are due.
pub(super) async fn digests_due(db: &Db, now: Moment) -> Result<Vec<Pace>, Broken> {
    let rows = query!(
        "select distinct rhythm, hour, time_zone from follows where rhythm in ('daily', 'weekly') and next_at <= ?",
        now,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("looking for daily and weekly letters")?;
    let pace = |rhythm: &str, hour: i64, zone: &str| {
        Some(Pace {
            rhythm: Rhythm::parse(rhythm)?,
            hour: i8::try_from(hour).ok()?,
            zone: Zone::parse(zone).ok()?,
            ahead: AHEAD,
        })
    };
    Ok(rows.into_iter().filter_map(|row| pace(&row.rhythm, row.hour, &row.time_zone)).collect())
}

/// When the next letters are due of those whose last ones are written.
pub(super) async fn put_next_digests(
    tx: &mut Tx,
    pace: &Pace,
    now: Moment,
    next: Moment,
) -> Result<(), Broken> {
    let (rhythm, zone) = (pace.rhythm.as_str(), pace.zone.name());
    query!(
        "update follows set next_at = ? where rhythm = ? and next_at <= ? and hour = ? and time_zone = ?",
        next,
        rhythm,
        now,
        pace.hour,
        zone,
    )
    .execute(tx.connection())
    .await
    .while_doing("setting the next daily or weekly letters")?;
    Ok(())
}

/// Whether anybody waits for a look at a next date.
pub(super) async fn any_next_date_due(db: &Db, now: Moment) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (select 1 from follows where rhythm = 'next-date' and next_at <= ?) as "any!: bool"
        "#,
        now,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("looking for next dates")
}

/// Those for whom it is time have been told of their next date by the letters just written. Dates that are as near are not
/// told one by one: whoever follows something daily a week ahead begins with one letter.
pub(super) async fn put_reminded(tx: &mut Tx, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update follows
        set reminded_until = told.until, told_until = max(coalesce(follows.told_until, 0), told.over)
        from (
            select due.id as follow_id, max(occurrences.starts_at) as until, max(occurrences.ends_at) as over
            from follows as due
            join occurrences on occurrences.listing_id = due.listing_id
            where due.rhythm = 'next-date'
              and due.next_at <= ?1
              and occurrences.status <> 'cancelled'
              and occurrences.starts_at > max(?1, coalesce(due.reminded_until, 0))
              and occurrences.starts_at - due.ahead * 3600 <= ?1
              and exists (select 1 from public_listings where public_listings.id = due.listing_id)
              and not exists (select 1 from cancellations where cancellations.listing_id = due.listing_id)
            group by due.id
        ) as told
        where follows.id = told.follow_id
        ",
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting who was told of a date")?;
    Ok(())
}

/// A letter has told of a change those who were told of a date before: of the dates that are as near now, or no later, they know.
pub(super) async fn put_told_of_change(tx: &mut Tx, listing: ListingId, now: Moment) -> Result<(), Broken> {
    query!(
        "
        update follows
        set reminded_until = max(follows.reminded_until, told.until), told_until = max(follows.told_until, told.over)
        from (
            select told.id as follow_id, max(occurrences.starts_at) as until, max(occurrences.ends_at) as over
            from follows as told
            join occurrences on occurrences.listing_id = told.listing_id
            where told.listing_id = ?1
              and told.told_until > ?2
              and occurrences.status <> 'cancelled'
              and (
                  occurrences.starts_at - told.ahead * 3600 <= ?2
                  or occurrences.starts_at < told.told_until
              )
            group by told.id
        ) as told
        where follows.id = told.follow_id
        ",
        listing,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting who was told of a change")?;
    Ok(())
}

/// When the next date is to be told of those that were looked at. What is hidden or cancelled just now is looked at again
/// at `later`; what has no more dates, when there are new ones.
pub(super) async fn put_next_dates(tx: &mut Tx, now: Moment, later: Moment) -> Result<(), Broken> {
    query!(
        "
        update follows
        set next_at = next.at
        from (
            select due.id as follow_id,
                case
                    when exists (select 1 from public_listings where public_listings.id = due.listing_id)
                        and not exists (select 1 from cancellations where cancellations.listing_id = due.listing_id)
                    then max(?1 + 1, min(occurrences.starts_at) - due.ahead * 3600)
                    when min(occurrences.starts_at) is not null then ?2
                end as at
            from follows as due
            left join occurrences on occurrences.listing_id = due.listing_id
                and occurrences.status <> 'cancelled'
                and occurrences.starts_at > max(?1, coalesce(due.reminded_until, 0))
            where due.rhythm = 'next-date'
              and due.next_at <= ?1
            group by due.id
        ) as next
        where follows.id = next.follow_id
        ",
        now,
        later,
    )
    .execute(tx.connection())
    .await
    .while_doing("setting when the next dates are told")?;
    Ok(())
}

/// The dates of some listings are others now: whoever is told beforehand has theirs looked at again.
pub(super) async fn look_at_dates(tx: &mut Tx, listings: &[ListingId]) -> Result<(), Broken> {
    let ids = as_list(listings);
    query!(
        "
        update follows
        set next_at = 0
        where listing_id in (select value from json_each(?))
          and rhythm = 'next-date'
          and confirmed_at is not null
          and paused_at is null
        ",
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("looking at the next dates anew")?;
    Ok(())
}

/// Which towns anybody follows who has said yes, and how far around them, each once.
pub(super) async fn followed_towns(tx: &mut Tx) -> Result<Vec<(String, u32)>, Broken> {
    let rows = query!(
        r#"
        select distinct target, within as "within!: u32"
        from follows
        where what = 'town'
          and confirmed_at is not null
        "#,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("reading which towns are followed")?;
    Ok(rows.into_iter().map(|row| (row.target, row.within)).collect())
}

/// News for a follow from one moment until just before another, oldest first, so that each piece is in one letter.
/// `near` is where its town lies on the unit sphere, and the square of the straight line to what is near. What is hidden
/// since then is left out by whoever loads it, and so is what was taken off the site far from a town: nothing here holds
/// any more where it was.
pub(super) async fn news_for(
    db: &Db,
    follow: FollowId,
    near: Option<([f64; 3], f64)>,
    after: Moment,
    until: Moment,
) -> Result<Vec<(ListingId, Kind)>, Broken> {
    let ([x, y, z], squared) = near.unwrap_or_default();
    let rows = query!(
        r#"
        select news.listing_id as "listing_id!: ListingId", news.kind
        from follows
        join news on news.happened_at >= ?2 and news.happened_at < ?3
        join listings on listings.id = news.listing_id
        where follows.id = ?1
          and (
              follows.what = 'everything'
              or follows.what = 'listing' and follows.listing_id = listings.id
              or follows.what = 'group' and follows.target = listings.group_key
              or follows.what = 'tag' and exists (
                  select 1
                  from listing_facts
                  where listing_facts.listing_id = listings.id
                    and listing_facts.fact = 'tag'
                    and replace(lower(listing_facts.value), ' ', '-') = replace(lower(follows.target), ' ', '-')
              )
              or follows.what = 'language' and exists (
                  select 1
                  from listing_languages
                  where listing_languages.code = follows.target
                    and listing_languages.listing_id = listings.id
              )
              or follows.what = 'town' and news.kind = 'withdrawn'
              or follows.what = 'town' and exists (
                  select 1
                  from listing_points
                  where listing_points.id = listings.id
                    and (listing_points.x - ?4) * (listing_points.x - ?4)
                        + (listing_points.y - ?5) * (listing_points.y - ?5)
                        + (listing_points.z - ?6) * (listing_points.z - ?6) <= ?7
              )
              or follows.what = 'search' and exists (
                  select 1
                  from listing_words
                  where listing_words match follows.words
                    and listing_words.rowid = listings.id
              )
          )
        order by news.id
        "#,
        follow,
        after,
        until,
        x,
        y,
        z,
        squared,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("gathering news for a daily or weekly letter")?;
    Ok(rows.into_iter().filter_map(|row| Some((row.listing_id, Kind::parse(&row.kind)?))).collect())
}

/// The words that anybody follows, as they were typed.
pub(super) async fn followed_words(tx: &mut Tx) -> Result<Vec<(FollowId, String)>, Broken> {
    let rows = query!(r#"select id as "id!: FollowId", target from follows where what = 'search'"#)
        .fetch_all(tx.connection())
        .await
        .while_doing("reading which words are followed")?;
    Ok(rows.into_iter().map(|row| (row.id, row.target)).collect())
}

/// What FTS5 looks for where words are followed.
pub(super) async fn put_expression(tx: &mut Tx, id: FollowId, expression: &str) -> Result<(), Broken> {
    query!("update follows set words = ? where id = ?", expression, id)
        .execute(tx.connection())
        .await
        .while_doing("storing what to look for")?;
    Ok(())
}

//! The SQL of the outbox.

use sqlx::{query, query_as, query_scalar};

use super::{Concerning, Recalled, followers::Audience};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx, as_list},
    follows::Pace,
    ids::{
        ActId, AddressChangeId, ClaimId, FollowId, HolderId, ImportId, LetterId, ListingId, MembershipId,
        Moment, NewsId, PersonId, RequestId, SignInId, WriteUpDecisionId,
    },
};

/// A letter that waits to be sent.
pub(crate) struct Waiting {
    pub(crate) id: LetterId,
    pub(crate) kind: String,
    pub(crate) person_id: PersonId,
    pub(crate) listing_id: Option<ListingId>,
    pub(crate) follow_id: Option<FollowId>,
    pub(crate) news_id: Option<NewsId>,
    pub(crate) import_id: Option<ImportId>,
    pub(crate) sign_in_id: Option<SignInId>,
    pub(crate) holder_id: Option<HolderId>,
    pub(crate) address_change_id: Option<AddressChangeId>,
    pub(crate) membership_id: Option<MembershipId>,
    pub(crate) claim_id: Option<ClaimId>,
    pub(crate) act_id: Option<ActId>,
    pub(crate) request_id: Option<RequestId>,
    pub(crate) write_up_decision_id: Option<WriteUpDecisionId>,
    pub(crate) starts_at: Option<Moment>,
    pub(crate) message_id: String,
    pub(crate) written_at: Moment,
    pub(crate) due_at: Moment,
    pub(crate) attempts: i64,
    /// Whether somebody has just typed the address and waits for it.
    pub(crate) is_asked_for: bool,
    /// Where its person gets letters.
    pub(crate) address: String,
    /// The tag of the language in which they read.
    pub(crate) language: String,
    /// What its listing is called in calendars: letters about one listing stay together by it.
    pub(crate) listing_uid: Option<String>,
}

/// The rows that a letter is about.
#[derive(Default)]
struct Rows {
    listing: Option<ListingId>,
    follow: Option<FollowId>,
    import: Option<ImportId>,
    sign_in: Option<SignInId>,
    holder: Option<HolderId>,
    address_change: Option<AddressChangeId>,
    membership: Option<MembershipId>,
    claim: Option<ClaimId>,
    request: Option<RequestId>,
    write_up_decision: Option<WriteUpDecisionId>,
    starts_at: Option<Moment>,
}

/// Adds a letter; one cause makes one letter.
pub(super) async fn add(
    tx: &mut Tx,
    (kind, is_asked_for): (&str, bool),
    person: PersonId,
    concerning: Concerning,
    cause: &str,
    message_id: &str,
    now: Moment,
) -> Result<(), Broken> {
    let mut about = Rows::default();
    match concerning {
        Concerning::TheirLinks => {}
        Concerning::Listing(listing) => about.listing = listing,
        Concerning::Follow(follow) => about.follow = Some(follow),
        Concerning::Import(import) => about.import = Some(import),
        Concerning::SignIn(sign_in) => about.sign_in = Some(sign_in),
        Concerning::Holder(listing, holder) => {
            about.listing = Some(listing);
            about.holder = Some(holder);
        }
        Concerning::AddressChange(change) => about.address_change = Some(change),
        Concerning::Membership(membership) => about.membership = Some(membership),
        Concerning::Claim(claim) => about.claim = Some(claim),
        Concerning::Request { listing, request, starts_at } => {
            about.listing = Some(listing);
            about.request = Some(request);
            about.starts_at = starts_at;
        }
        Concerning::WriteUp { listing, decision } => {
            about.listing = Some(listing);
            about.write_up_decision = Some(decision);
        }
    }
    query!(
        "
        insert into outbox (
            kind, person_id, listing_id, follow_id, import_id, sign_in_id, holder_id, address_change_id,
            membership_id, claim_id, request_id, write_up_decision_id, starts_at, cause, message_id, written_at, due_at,
            is_asked_for
        )
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (cause) do nothing
        ",
        kind,
        person,
        about.listing,
        about.follow,
        about.import,
        about.sign_in,
        about.holder,
        about.address_change,
        about.membership,
        about.claim,
        about.request,
        about.write_up_decision,
        about.starts_at,
        cause,
        message_id,
        now,
        now,
        is_asked_for,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing a letter")?;
    Ok(())
}

/// Adds a letter about a listing to each who looks after it beside its organiser.
pub(super) async fn add_to_holders(
    tx: &mut Tx,
    kind: &str,
    listing: ListingId,
    request: Option<RequestId>,
    cause: &str,
    (stem, host): (&str, &str),
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (
            kind, person_id, listing_id, holder_id, request_id, cause, message_id, written_at, due_at
        )
        select
            ?1, person_id, listing_id, id, ?7, ?1 || ':' || listing_id || ':' || person_id || ':' || ?3,
            '<' || ?4 || '.' || id || '@' || ?5 || '>', ?6, ?6
        from link_holders
        where listing_id = ?2
          and agreed_at is not null
          and ended_at is null
        on conflict (cause) do nothing
        ",
        kind,
        listing,
        cause,
        stem,
        host,
        now,
        request,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing to who looks after a listing")?;
    Ok(())
}

/// The listings of somebody, in the order in which they were added. Those that came from a calendar are found on its
/// page: there may be thousands.
pub(crate) async fn listings_of(db: &Db, person: PersonId) -> Result<Vec<ListingId>, Broken> {
    query_scalar!(
        r#"
        select id as "id!: ListingId"
        from listings
        where person_id = ?
          and id not in (select listing_id from imported)
        order by id
        "#,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("finding the listings of somebody")
}

/// Whether anybody has something here that a link opens: a listing of theirs or one that they look after, or something they
/// follow.
pub(super) async fn has_links(
    tx: &mut Tx,
    person: PersonId,
    unconfirmed_since: Moment,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select
            exists (
                select 1
                from listings
                where person_id = ?1
                  and id not in (select listing_id from imported)
            )
            or exists (
                select 1
                from follows
                where person_id = ?1
                  and (confirmed_at is not null or asked_at >= ?2)
            )
            or exists (
                select 1
                from link_holders
                where person_id = ?1
                  and ended_at is null
            ) as "any!: bool"
        "#,
        person,
        unconfirmed_since,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether somebody has links")
}

/// One letter to everybody who is told at once and follows what the news is about, or was told of the listing before.
/// Whoever has an unsent letter about the listing reads it all there, because words are put in when a letter is sent.
/// Says how many letters it wrote.
pub(super) async fn add_news(
    tx: &mut Tx,
    audience: &Audience,
    kind: &str,
    stem: &str,
    host: &str,
) -> Result<u64, Broken> {
    let done = query!(
        r#"
        insert into outbox (
            kind, person_id, listing_id, follow_id, news_id, cause, message_id, written_at, due_at
        )
        select
            ?1, follows.person_id, ?2, min(follows.id), ?3, 'news:' || ?3 || ':' || follows.person_id,
            '<' || ?4 || '.' || min(follows.id) || '@' || ?5 || '>', ?6, ?7
        from follows
        where follows.confirmed_at is not null
          and follows.paused_at is null
          and (
              follows.rhythm = 'instant'
              or follows.rhythm = 'next-date'
                  and follows.told_until > ?6
                  and ?1 in ('news-changed', 'news-cancelled', 'news-withdrawn', 'news-back')
          )
          and (
              follows.what = 'everything'
              or follows.what = 'listing' and follows.listing_id = ?2
              or follows.what = 'group' and follows.target in (select value from json_each(?8))
              or follows.what = 'tag'
                  and replace(lower(follows.target), ' ', '-') in (select value from json_each(?9))
              or follows.what = 'town' and (follows.target, follows.within) in (
                  select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(?10)
              )
              or follows.what = 'language' and follows.target in (select value from json_each(?11))
              or follows.what = 'search' and exists (
                  select 1
                  from listing_words
                  where listing_words match follows.words
                    and listing_words.rowid = ?2
              )
              or follows.id in (
                  select told.follow_id
                  from outbox as told
                  where told.listing_id = ?2
                    and told.follow_id is not null
                    and told.sent_at is not null
                    and told.ended_why is null
              )
          )
          and not exists (
              select 1
              from outbox as waiting
              where waiting.person_id = follows.person_id
                and waiting.listing_id = ?2
                and waiting.news_id is not null
                and waiting.kind in ('news-new', 'news-back', 'news-changed')
                and waiting.sent_at is null
                and waiting.failed_at is null
                and waiting.leased_until is null
                and ?1 = 'news-changed'
          )
        group by follows.person_id
        on conflict (cause) do nothing
        "#,
        kind,
        audience.listing,
        audience.news,
        stem,
        host,
        audience.now,
        audience.due,
        audience.groups,
        audience.topics,
        audience.towns,
        audience.languages,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing news to followers")?;
    Ok(done.rows_affected())
}

/// Whether a letter about some news has gone out; or, when `or_waits`, will go out. One that had nothing left to say
/// when its turn came is noted as sent, with a word why it was not.
pub(super) async fn is_told(tx: &mut Tx, news: NewsId, or_waits: bool) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1
            from outbox
            where news_id = ?1
              and failed_at is null
              and (sent_at is not null and ended_why is null or sent_at is null and ?2)
        ) as "told!: bool"
        "#,
        news,
        or_waits,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether news was told")
}

/// Letters about some news that waited are due now.
pub(super) async fn hasten(tx: &mut Tx, news: NewsId, now: Moment) -> Result<(), Broken> {
    query!("update outbox set due_at = ?1 where news_id = ?2 and sent_at is null and due_at > ?1", now, news)
        .execute(tx.connection())
        .await
        .while_doing("bringing letters forward")?;
    Ok(())
}

/// The daily or weekly letters of an hour and a zone that are due: one a day or a week for each follow, which `day` names.
/// Says how many it wrote.
pub(super) async fn add_digests(
    tx: &mut Tx,
    pace: &Pace,
    day: &str,
    stem: &str,
    host: &str,
    now: Moment,
) -> Result<u64, Broken> {
    let (rhythm, zone) = (pace.rhythm.as_str(), pace.zone.name());
    let done = query!(
        "
        insert into outbox (kind, person_id, follow_id, cause, message_id, written_at, due_at)
        select
            ?7, person_id, id, ?7 || ':' || id || ':' || ?1, '<' || ?2 || '.' || id || '@' || ?3 || '>', ?4, ?4
        from follows
        where rhythm = ?7
          and next_at <= ?4
          and hour = ?5
          and time_zone = ?6
        on conflict (cause) do nothing
        ",
        day,
        stem,
        host,
        now,
        pace.hour,
        zone,
        rhythm,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing daily or weekly letters")?;
    Ok(done.rows_affected())
}

/// The letters before the next dates of those whose turn it is to be looked at: one for each follow and date that is near
/// enough. Says how many it wrote.
pub(super) async fn add_reminders(tx: &mut Tx, stem: &str, host: &str, now: Moment) -> Result<u64, Broken> {
    let done = query!(
        "
        insert into outbox (
            kind, person_id, listing_id, follow_id, starts_at, cause, message_id, written_at, due_at
        )
        select
            'next-date', follows.person_id, follows.listing_id, follows.id, min(occurrences.starts_at),
            'next-date:' || follows.id || ':' || min(occurrences.starts_at),
            '<' || ?1 || '.' || follows.id || '@' || ?2 || '>', ?3, ?3
        from follows
        join occurrences on occurrences.listing_id = follows.listing_id
        where follows.rhythm = 'next-date'
          and follows.next_at <= ?3
          and occurrences.status <> 'cancelled'
          and occurrences.starts_at > max(?3, coalesce(follows.reminded_until, 0))
          and occurrences.starts_at - follows.ahead * 3600 <= ?3
          and exists (select 1 from public_listings where public_listings.id = follows.listing_id)
          and not exists (select 1 from cancellations where cancellations.listing_id = follows.listing_id)
        group by follows.id
        on conflict (cause) do nothing
        ",
        stem,
        host,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing letters before a date")?;
    Ok(done.rows_affected())
}

/// When moderators were last written to about the queue.
pub(super) async fn queue_told(db: &Db) -> Result<Option<Moment>, Broken> {
    query_scalar!(
        r#"
        select max(outbox.written_at) as "at?: Moment"
        from moderators
        cross join outbox on outbox.person_id = moderators.person_id and outbox.kind = 'queue'
        "#
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking when moderators were told")
}

/// Whether every moderator has the letter of a day about the queue.
pub(super) async fn is_queue_told(db: &Db, day: &str) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select not exists (
            select 1
            from moderators
            where not exists (
                select 1 from outbox where outbox.cause = 'queue:' || moderators.person_id || ':' || ?
            )
        ) as "told!: bool"
        "#,
        day,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("asking whether moderators were told")
}

/// The letter of a day about the queue, to every moderator. Says how many it wrote.
pub(super) async fn add_queue(
    tx: &mut Tx,
    day: &str,
    stem: &str,
    host: &str,
    now: Moment,
) -> Result<u64, Broken> {
    let done = query!(
        "
        insert into outbox (kind, person_id, cause, message_id, written_at, due_at)
        select
            'queue', person_id, 'queue:' || person_id || ':' || ?1, '<' || ?2 || '.' || person_id || '@' || ?3 || '>',
            ?4, ?4
        from moderators
        where true
        on conflict (cause) do nothing
        ",
        day,
        stem,
        host,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("telling moderators what waits")?;
    Ok(done.rows_affected())
}

/// When the daily or weekly letter before this one was written.
pub(super) async fn digest_before(
    db: &Db,
    follow: FollowId,
    letter: LetterId,
) -> Result<Option<Moment>, Broken> {
    query_scalar!(
        r#"
        select max(written_at) as "written_at?: Moment"
        from outbox
        where follow_id = ?
          and kind in ('daily', 'weekly')
          and id < ?
          and failed_at is null
        "#,
        follow,
        letter,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("finding the letter before")
}

/// How many letters of a kind were written to somebody after a moment; about one follow, or about whatever.
pub(super) async fn count_since(
    tx: &mut Tx,
    kind: &str,
    person: PersonId,
    follow: Option<FollowId>,
    after: Moment,
) -> Result<i64, Broken> {
    query_scalar!(
        r#"
        select count(*) as "count!: i64"
        from outbox
        where person_id = ?1
          and kind = ?2
          and written_at > ?3
          and (?4 is null or follow_id = ?4)
        "#,
        person,
        kind,
        after,
        follow,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("counting letters")
}

/// Whether a letter of a kind was written to somebody who looks after a listing, about that, after a moment.
pub(super) async fn is_written_to_holder(
    tx: &mut Tx,
    kind: &str,
    holder: HolderId,
    after: Moment,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select exists (
            select 1 from outbox where holder_id = ? and kind = ? and written_at > ?
        ) as "written!: bool"
        "#,
        holder,
        kind,
        after,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking when somebody was written to")
}

/// Forgets the letters of a kind to somebody, sent or not.
pub(super) async fn forget_kind(tx: &mut Tx, kind: &str, person: PersonId) -> Result<(), Broken> {
    query!("delete from outbox where person_id = ? and kind = ?", person, kind)
        .execute(tx.connection())
        .await
        .while_doing("forgetting letters")?;
    Ok(())
}

/// One letter to everybody whose listings an act decided about, with the moments when it was written and when it is due.
pub(super) async fn add_swept(
    tx: &mut Tx,
    kind: &str,
    act: ActId,
    stem: &str,
    host: &str,
    (now, due): (Moment, Moment),
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (kind, person_id, act_id, cause, message_id, written_at, due_at)
        select
            ?1, listings.person_id, ?2, ?1 || ':' || ?2 || ':' || listings.person_id,
            '<' || ?3 || '.' || listings.person_id || '@' || ?4 || '>', ?5, ?6
        from decisions
        join listings on listings.id = decisions.listing_id
        where decisions.act_id = ?2
        group by listings.person_id
        on conflict (cause) do nothing
        ",
        kind,
        act,
        stem,
        host,
        now,
        due,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing letters about a sweep")?;
    Ok(())
}

/// A letter of a kind to everybody who looks after a listing that an act decided about, beside its organiser.
pub(super) async fn add_swept_to_holders(
    tx: &mut Tx,
    kind: &str,
    act: ActId,
    stem: &str,
    host: &str,
    (now, due): (Moment, Moment),
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (
            kind, person_id, listing_id, holder_id, act_id, cause, message_id, written_at, due_at
        )
        select
            ?1, link_holders.person_id, decisions.listing_id, link_holders.id, ?2,
            ?1 || ':' || decisions.listing_id || ':' || link_holders.person_id || ':' || decisions.id,
            '<' || ?3 || '.' || link_holders.id || '@' || ?4 || '>', ?5, ?6
        from decisions
        join link_holders on link_holders.listing_id = decisions.listing_id
        where decisions.act_id = ?2
          and link_holders.agreed_at is not null
          and link_holders.ended_at is null
        on conflict (cause) do nothing
        ",
        kind,
        act,
        stem,
        host,
        now,
        due,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing about a sweep to who looks after its listings")?;
    Ok(())
}

/// One letter to everybody of whom something waits again since an act was taken back.
pub(super) async fn add_held_again(
    tx: &mut Tx,
    kind: &str,
    act: ActId,
    stem: &str,
    host: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (kind, person_id, act_id, cause, message_id, written_at, due_at)
        select
            ?1, listings.person_id, ?2, ?1 || ':' || ?2 || ':' || listings.person_id,
            '<' || ?3 || '.' || listings.person_id || '@' || ?4 || '>', ?5, ?5
        from held_again
        join listings on listings.id = held_again.listing_id
        where held_again.act_id = ?2
        group by listings.person_id
        on conflict (cause) do nothing
        ",
        kind,
        act,
        stem,
        host,
        now,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing that listings wait again")?;
    Ok(())
}

/// One letter to everybody who has had one of another kind about an act.
pub(super) async fn add_swept_undone(
    tx: &mut Tx,
    (sent, alone, kind): (&str, &str, &str),
    act: ActId,
    stem: &str,
    host: &str,
    now: Moment,
) -> Result<(), Broken> {
    query!(
        "
        insert into outbox (kind, person_id, act_id, cause, message_id, written_at, due_at)
        select
            ?1, gone.person_id, ?2, ?1 || ':' || ?2 || ':' || gone.person_id,
            '<' || ?3 || '.' || gone.person_id || '@' || ?4 || '>', ?5, ?5
        from outbox as gone
        where gone.act_id = ?2
          and gone.kind in (?6, ?7)
          and gone.ended_why is null
        on conflict (cause) do nothing
        ",
        kind,
        act,
        stem,
        host,
        now,
        sent,
        alone,
    )
    .execute(tx.connection())
    .await
    .while_doing("writing that a sweep does not hold")?;
    Ok(())
}

/// The letter of a kind about a decision about a listing does not go out, if it has not yet.
pub(super) async fn recall(
    tx: &mut Tx,
    kind: &str,
    listing: ListingId,
    decision: &str,
) -> Result<Recalled, Broken> {
    let dropped = query!(
        "
        delete from outbox
        where listing_id = ?
          and kind = ?
          and (cause like '%:' || ?3 or cause like '%:decision-' || ?3)
          and sent_at is null
          and leased_until is null
        ",
        listing,
        kind,
        decision,
    )
    .execute(tx.connection())
    .await
    .while_doing("recalling a letter")?;
    let gone = query_scalar!(
        r#"
        select exists (
            select 1
            from outbox
            where listing_id = ?
              and kind = ?
              and (cause like '%:' || ?3 or cause like '%:decision-' || ?3)
              and ended_why is null
        ) as "gone!: bool"
        "#,
        listing,
        kind,
        decision,
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a letter has gone out")?;
    // Several may have had one, and one of them knows it.
    Ok(match (gone, dropped.rows_affected()) {
        (true, _) => Recalled::Gone,
        (false, 0) => Recalled::Never,
        (false, _) => Recalled::Dropped,
    })
}

/// The letter of one cause does not go out, if it has not yet.
pub(super) async fn recall_cause(tx: &mut Tx, cause: &str) -> Result<Recalled, Broken> {
    let dropped =
        query!("delete from outbox where cause = ? and sent_at is null and leased_until is null", cause)
            .execute(tx.connection())
            .await
            .while_doing("recalling a letter")?;
    if dropped.rows_affected() > 0 {
        return Ok(Recalled::Dropped);
    }
    let gone = query_scalar!(
        r#"select exists (select 1 from outbox where cause = ? and ended_why is null) as "gone!: bool""#,
        cause
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a letter has gone out")?;
    Ok(if gone { Recalled::Gone } else { Recalled::Never })
}

/// The letters about an act do not go out, as far as they have not yet.
pub(super) async fn recall_of_act(tx: &mut Tx, act: ActId) -> Result<Recalled, Broken> {
    let dropped =
        query!("delete from outbox where act_id = ? and sent_at is null and leased_until is null", act)
            .execute(tx.connection())
            .await
            .while_doing("recalling the letters about an act")?;
    let gone = query_scalar!(
        r#"select exists (select 1 from outbox where act_id = ? and ended_why is null) as "gone!: bool""#,
        act
    )
    .fetch_one(tx.connection())
    .await
    .while_doing("asking whether a letter about an act has gone out")?;
    Ok(match (gone, dropped.rows_affected()) {
        (true, _) => Recalled::Gone,
        (false, 0) => Recalled::Never,
        (false, _) => Recalled::Dropped,
    })
}

/// Claims letters until `lease`; nobody else sends them before. First come those that somebody waits for, then those that
/// have been due longest.
pub(super) async fn claim(
    tx: &mut Tx,
    now: Moment,
    lease: Moment,
    most: u32,
) -> Result<Vec<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        update outbox
        set leased_until = ?1, attempts = attempts + 1
        where id in (
            select id
            from (
                select id
                from outbox
                where is_asked_for = 1
                  and sent_at is null
                  and failed_at is null
                  and due_at <= ?2
                  and (leased_until is null or leased_until <= ?2)
                order by due_at, id
                limit ?3
            )
            union all
            select id
            from (
                select id
                from outbox
                where is_asked_for = 0
                  and sent_at is null
                  and failed_at is null
                  and due_at <= ?2
                  and (leased_until is null or leased_until <= ?2)
                order by due_at, id
                limit ?3
            )
            limit ?3
        )
        returning
            id as "id!: LetterId",
            kind,
            person_id as "person_id!: PersonId",
            listing_id as "listing_id?: ListingId",
            follow_id as "follow_id?: FollowId",
            news_id as "news_id?: NewsId",
            import_id as "import_id?: ImportId",
            sign_in_id as "sign_in_id?: SignInId",
            holder_id as "holder_id?: HolderId",
            address_change_id as "address_change_id?: AddressChangeId",
            membership_id as "membership_id?: MembershipId",
            claim_id as "claim_id?: ClaimId",
            act_id as "act_id?: ActId",
            request_id as "request_id?: RequestId",
            write_up_decision_id as "write_up_decision_id?: WriteUpDecisionId",
            starts_at as "starts_at?: Moment",
            message_id,
            written_at as "written_at!: Moment",
            due_at as "due_at!: Moment",
            attempts,
            is_asked_for as "is_asked_for!: bool",
            (select people.address from people where people.id = outbox.person_id) as "address!: String",
            (select people.language from people where people.id = outbox.person_id) as "language!: String",
            (select listings.uid from listings where listings.id = outbox.listing_id) as "listing_uid?: String"
        "#,
        lease,
        now,
        most,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("claiming letters")
}

/// Where somebody gets letters now.
pub(super) async fn address_of(db: &Db, person: PersonId) -> Result<Option<String>, Broken> {
    query_scalar!("select address from people where id = ?", person)
        .fetch_optional(db.reader())
        .await
        .while_doing("finding where somebody gets letters")
}

/// They may have gone out when the last server ended, and come again at `due`.
pub(super) async fn is_doubtful(tx: &mut Tx, ids: &[LetterId], due: Moment) -> Result<(), Broken> {
    let ids = as_list(ids);
    query!(
        "
        update outbox
        set due_at = ?1, leased_until = null
        where id in (select value from json_each(?2))
          and leased_until is not null
          and sent_at is null
          and failed_at is null
        ",
        due,
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("putting off letters that may have gone out")?;
    Ok(())
}

/// Nobody is sending anything: whoever was has ended. What is left was claimed and not tried.
pub(super) async fn end_leases(tx: &mut Tx) -> Result<u64, Broken> {
    let ended = query!(
        "
        update outbox
        set leased_until = null, attempts = max(attempts - 1, 0)
        where leased_until is not null
          and sent_at is null
        "
    )
    .execute(tx.connection())
    .await
    .while_doing("taking up letters that were being sent")?;
    Ok(ended.rows_affected())
}

/// They were sent before the last server ended, if they were on their way.
pub(super) async fn was_sent(tx: &mut Tx, ids: &[LetterId], now: Moment) -> Result<(), Broken> {
    let ids = as_list(ids);
    query!(
        "
        update outbox
        set sent_at = ?1, leased_until = null, last_error = null, ended_why = null
        where id in (select value from json_each(?2))
          and leased_until is not null
          and sent_at is null
          and failed_at is null
        ",
        now,
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting which letters had been taken")?;
    Ok(())
}

/// They were sent.
pub(super) async fn sent(tx: &mut Tx, ids: &[LetterId], now: Moment) -> Result<(), Broken> {
    let ids = as_list(ids);
    query!(
        "
        update outbox
        set sent_at = ?1, leased_until = null, last_error = null, ended_why = null
        where id in (select value from json_each(?2))
        ",
        now,
        ids,
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that letters were sent")?;
    Ok(())
}

/// It is done with and did not go out.
pub(super) async fn unsent(
    tx: &mut Tx,
    id: LetterId,
    now: Moment,
    why: &str,
    note: &str,
) -> Result<(), Broken> {
    query!(
        "update outbox set sent_at = ?, leased_until = null, ended_why = ?, last_error = ? where id = ?",
        now,
        why,
        note,
        id
    )
    .execute(tx.connection())
    .await
    .while_doing("noting that a letter was not sent")?;
    Ok(())
}

/// It was not tried after all, and comes back at `due`.
pub(super) async fn put_off(tx: &mut Tx, id: LetterId, due: Moment) -> Result<(), Broken> {
    query!(
        "update outbox set due_at = ?, leased_until = null, attempts = attempts - 1 where id = ?",
        due,
        id
    )
    .execute(tx.connection())
    .await
    .while_doing("putting a letter off")?;
    Ok(())
}

/// It is tried again at `due`.
pub(super) async fn later(tx: &mut Tx, id: LetterId, due: Moment, error: &str) -> Result<(), Broken> {
    query!("update outbox set due_at = ?, leased_until = null, last_error = ? where id = ?", due, error, id)
        .execute(tx.connection())
        .await
        .while_doing("putting a letter off")?;
    Ok(())
}

/// It is given up.
pub(super) async fn failed(
    tx: &mut Tx,
    id: LetterId,
    now: Moment,
    why: &str,
    error: &str,
) -> Result<(), Broken> {
    query!(
        "update outbox set failed_at = ?, leased_until = null, ended_why = ?, last_error = ? where id = ?",
        now,
        why,
        error,
        id
    )
    .execute(tx.connection())
    .await
    .while_doing("giving a letter up")?;
    Ok(())
}

/// A letter to a follower, as they may know of it.
pub(crate) struct ToFollower {
    pub(crate) kind: String,
    pub(crate) written_at: Moment,
    pub(crate) sent_at: Option<Moment>,
}

/// The letters about what somebody follows, oldest first.
pub(super) async fn of_follower(db: &Db, person: PersonId) -> Result<Vec<ToFollower>, Broken> {
    query_as!(
        ToFollower,
        r#"
        select
            kind,
            written_at as "written_at!: Moment",
            case when ended_why is null then sent_at end as "sent_at?: Moment"
        from outbox
        where person_id = ?
          and follow_id is not null
        order by id
        "#,
        person,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading the letters to a follower")
}

/// One letter, whatever became of it.
pub(super) async fn by_id(db: &Db, id: LetterId) -> Result<Option<Waiting>, Broken> {
    query_as!(
        Waiting,
        r#"
        select
            id as "id!: LetterId",
            kind,
            person_id as "person_id!: PersonId",
            listing_id as "listing_id?: ListingId",
            follow_id as "follow_id?: FollowId",
            news_id as "news_id?: NewsId",
            import_id as "import_id?: ImportId",
            sign_in_id as "sign_in_id?: SignInId",
            holder_id as "holder_id?: HolderId",
            address_change_id as "address_change_id?: AddressChangeId",
            membership_id as "membership_id?: MembershipId",
            claim_id as "claim_id?: ClaimId",
            act_id as "act_id?: ActId",
            request_id as "request_id?: RequestId",
            write_up_decision_id as "write_up_decision_id?: WriteUpDecisionId",
            starts_at as "starts_at?: Moment",
            message_id,
            written_at as "written_at!: Moment",
            due_at as "due_at!: Moment",
            attempts,
            is_asked_for as "is_asked_for!: bool",
            (select people.address from people where people.id = outbox.person_id) as "address!: String",
            (select people.language from people where people.id = outbox.person_id) as "language!: String",
            (select listings.uid from listings where listings.id = outbox.listing_id) as "listing_uid?: String"
        from outbox
        where id = ?
        "#,
        id,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("reading a letter")
}

/// Forgets letters that were done with before `before`.
pub(super) async fn forget_sent(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from outbox where coalesce(sent_at, failed_at) < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting old letters")?;
    Ok(done.rows_affected())
}

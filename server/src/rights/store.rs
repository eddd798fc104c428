//! The SQL of what is somebody's, for handing it over, erasing it, and giving it to them.

use sqlx::{SqliteExecutor, query, query_as, query_scalar};

use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, Tx},
    ids::{GroupId, HolderId, ListingId, MembershipId, Moment, PersonId},
};

/// A listing of somebody.
pub(super) struct Own {
    pub(super) id: ListingId,
    pub(super) slug: String,
    pub(super) title: String,
    /// Whether everybody could see it once.
    pub(super) was_seen: bool,
    /// Whether it came from a calendar.
    pub(super) is_imported: bool,
}

/// The listings of somebody.
pub(super) async fn listings_of(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<Vec<Own>, Broken> {
    query_as!(
        Own,
        r#"
        select
            id as "id!: ListingId",
            slug,
            title,
            published_at is not null as "was_seen!: bool",
            exists (select 1 from imported where imported.listing_id = listings.id) as "is_imported!: bool"
        from listings
        where person_id = ?
        order by id
        "#,
        person,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding what belongs to somebody")
}

/// Somebody who looks after a listing of another, and could go on with it.
pub(super) struct Heir {
    pub(super) listing: ListingId,
    pub(super) holder: HolderId,
    pub(super) person: PersonId,
    pub(super) address: String,
}

/// Who looks after the listings of somebody beside them. What nobody confirmed, what was rejected and what is off the site
/// is not handed on.
pub(super) async fn heirs_of(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<Vec<Heir>, Broken> {
    query_as!(
        Heir,
        r#"
        select
            listings.id as "listing!: ListingId",
            link_holders.id as "holder!: HolderId",
            link_holders.person_id as "person!: PersonId",
            people.address as "address!"
        from listings
        join link_holders on link_holders.listing_id = listings.id
        join people on people.id = link_holders.person_id
        where listings.person_id = ?1
          and link_holders.person_id <> ?1
          and link_holders.agreed_at is not null
          and link_holders.ended_at is null
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (
              select 1 from holds where holds.listing_id = listings.id and holds.why = 'unconfirmed'
          )
        order by link_holders.agreed_at, link_holders.id
        "#,
        person,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding who could go on with what somebody lists")
}

/// A group that runs a listing of somebody, and an owner of it who could go on with that.
pub(super) struct Runs {
    pub(super) listing: ListingId,
    pub(super) group: String,
    pub(super) person: PersonId,
}

/// The groups that run the listings of somebody, each with its other owners, those of longest standing first. A group that
/// only said that a listing may bear its name may not change it, and so does not get it.
pub(super) async fn runners_of(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<Vec<Runs>, Broken> {
    query_as!(
        Runs,
        r#"
        select
            listings.id as "listing!: ListingId",
            groups.name as "group!",
            memberships.person_id as "person!: PersonId"
        from listings
        join namings on namings.listing_id = listings.id
        join groups on groups.id = namings.group_id
        join memberships on memberships.group_id = groups.id
        where listings.person_id = ?1
          and namings.accepted_how = 'member'
          and memberships.person_id <> ?1
          and memberships.role = 'owner'
          and memberships.agreed_at is not null
          and memberships.ended_at is null
          and not exists (select 1 from group_closings where group_closings.group_id = groups.id)
          and not exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)
          and not exists (select 1 from rejections where rejections.listing_id = listings.id)
          and not exists (
              select 1 from holds where holds.listing_id = listings.id and holds.why = 'unconfirmed'
          )
        order by memberships.agreed_at, memberships.id
        "#,
        person,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding groups that could go on with what somebody lists")
}

/// A group that somebody is the only owner of.
pub(super) struct Owned {
    pub(super) group: GroupId,
    pub(super) name: String,
    /// The member of longest standing, who would own it.
    pub(super) next: Option<MembershipId>,
}

/// The groups that somebody is the only owner of, by name.
pub(super) async fn groups_of(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<Vec<Owned>, Broken> {
    query_as!(
        Owned,
        r#"
        select
            groups.id as "group!: GroupId",
            groups.name as "name!",
            (
                select others.id
                from memberships as others
                where others.group_id = groups.id
                  and others.person_id <> ?1
                  and others.agreed_at is not null
                  and others.ended_at is null
                order by others.agreed_at, others.id
                limit 1
            ) as "next?: MembershipId"
        from memberships
        join groups on groups.id = memberships.group_id
        where memberships.person_id = ?1
          and memberships.role = 'owner'
          and memberships.agreed_at is not null
          and memberships.ended_at is null
          and not exists (select 1 from group_closings where group_closings.group_id = groups.id)
          and not exists (
              select 1
              from memberships as others
              where others.group_id = groups.id
                and others.person_id <> ?1
                and others.role = 'owner'
                and others.agreed_at is not null
                and others.ended_at is null
          )
        order by groups.name, groups.id
        "#,
        person,
    )
    .fetch_all(executor)
    .await
    .while_doing("finding groups that somebody owns alone")
}

/// How much else is somebody's: what they follow, what they look after with others, groups that go on without them.
pub(super) struct Else {
    pub(super) follows: i64,
    pub(super) held: i64,
    pub(super) groups: i64,
}

/// What else is somebody's.
pub(super) async fn else_of(db: &Db, person: PersonId) -> Result<Else, Broken> {
    query_as!(
        Else,
        r#"
        select
            (select count(*) from follows where follows.person_id = ?1) as "follows!: i64",
            (
                select count(*) from link_holders
                where link_holders.person_id = ?1 and link_holders.ended_at is null
            ) as "held!: i64",
            (
                select count(*) from memberships
                where memberships.person_id = ?1 and memberships.ended_at is null
            ) as "groups!: i64"
        "#,
        person,
    )
    .fetch_one(db.reader())
    .await
    .while_doing("counting what else is somebody's")
}

/// Whether somebody is the only moderator there is.
pub(super) async fn is_only_moderator(
    executor: impl SqliteExecutor<'_>,
    person: PersonId,
) -> Result<bool, Broken> {
    query_scalar!(
        r#"
        select
            exists (select 1 from moderators where person_id = ?1)
            and not exists (select 1 from moderators where person_id <> ?1) as "is!: bool"
        "#,
        person,
    )
    .fetch_one(executor)
    .await
    .while_doing("asking whether somebody is the only moderator")
}

/// The letters to somebody, about what they list and about what they asked, as their files are marked.
pub(super) async fn letters_about(tx: &mut Tx, person: PersonId) -> Result<Vec<String>, Broken> {
    query_scalar!(
        "
        select message_id from outbox where person_id = ?1
        union
        select message_id from outbox where listing_id in (select id from listings where person_id = ?1)
        union
        select message_id from outbox where request_id in (select id from requests where person_id = ?1)
        ",
        person,
    )
    .fetch_all(tx.connection())
    .await
    .while_doing("finding the letters about somebody")
}

/// The row that is nobody, made when it is first needed.
pub(super) async fn make_nobody(tx: &mut Tx, now: Moment) -> Result<(), Broken> {
    query!(
        "insert into people (address, created_at) values ('nobody', ?) on conflict (address) do nothing",
        now
    )
    .execute(tx.connection())
    .await
    .while_doing("making nobody")?;
    query!(
        "
        insert into nobody (id, person_id)
        select 1, id from people where address = 'nobody'
        on conflict do nothing
        "
    )
    .execute(tx.connection())
    .await
    .while_doing("noting who is nobody")?;
    Ok(())
}

/// What was put aside of a listing that lives on, and what its organiser wrote to moderators about it.
pub(super) async fn forget_put_aside(tx: &mut Tx, listing: ListingId) -> Result<(), Broken> {
    query!("delete from proposals where listing_id = ?", listing)
        .execute(tx.connection())
        .await
        .while_doing("forgetting a change that waits")?;
    query!("delete from decided_proposals where listing_id = ?", listing)
        .execute(tx.connection())
        .await
        .while_doing("forgetting changes that were decided")?;
    query!("delete from appeals where listing_id = ?", listing)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what an organiser wrote")?;
    Ok(())
}

/// What somebody wrote to get a name is forgotten; what was decided stays.
pub(super) async fn forget_claims(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from claims where person_id = ? and verdict is null", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody asks for")?;
    query!("delete from claim_words where claim_id in (select id from claims where person_id = ?)", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody wrote")?;
    query!("update claims set about = '', site = null, reason = null where person_id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("forgetting what somebody said of a group")?;
    Ok(())
}

/// Forgets somebody, and whatever hangs on them.
pub(super) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    query!("delete from people where id = ?", person)
        .execute(tx.connection())
        .await
        .while_doing("erasing somebody")?;
    Ok(())
}

/// Notes that something was erased, so that the file is written anew.
pub(super) async fn note_erasure(tx: &mut Tx, now: Moment) -> Result<(), Broken> {
    query!("insert into erasures (erased_at) values (?)", now)
        .execute(tx.connection())
        .await
        .while_doing("noting that something was erased")?;
    Ok(())
}

/// The newest erasure for whose sake the file was not written anew yet.
pub(super) async fn to_wipe(db: &Db) -> Result<Option<i64>, Broken> {
    query_scalar!(r#"select max(id) as "id?: i64" from erasures where wiped_at is null"#)
        .fetch_one(db.reader())
        .await
        .while_doing("asking whether something was erased")
}

/// The indexes of words are put together anew, without what was taken out of them.
pub(super) async fn tidy_words(tx: &mut Tx) -> Result<(), Broken> {
    query("insert into listing_words (listing_words) values ('optimize')")
        .execute(tx.connection())
        .await
        .while_doing("putting the index of words together anew")?;
    query("insert into term_spellings (term_spellings) values ('optimize')")
        .execute(tx.connection())
        .await
        .while_doing("putting the index of spellings together anew")?;
    Ok(())
}

/// The file was written anew for the sake of these.
pub(super) async fn wiped(tx: &mut Tx, until: i64, now: Moment) -> Result<(), Broken> {
    query!("update erasures set wiped_at = ? where wiped_at is null and id <= ?", now, until)
        .execute(tx.connection())
        .await
        .while_doing("noting that the file was written anew")?;
    Ok(())
}

/// Forgets that something was erased before `before`.
pub(super) async fn forget_erasures(tx: &mut Tx, before: Moment) -> Result<u64, Broken> {
    let done = query!("delete from erasures where wiped_at is not null and wiped_at < ?", before)
        .execute(tx.connection())
        .await
        .while_doing("forgetting erasures")?;
    Ok(done.rows_affected())
}

/// Everything that is kept about somebody beside their listings and what they follow, as JSON.
pub(super) async fn kept_of(db: &Db, person: PersonId) -> Result<Option<String>, Broken> {
    query_scalar!(
        r#"
        select json_object(
            'address', people.address,
            'known_since', strftime('%FT%TZ', people.created_at, 'unixepoch'),
            'moderator_since', (
                select strftime('%FT%TZ', moderators.since, 'unixepoch')
                from moderators where moderators.person_id = people.id
            ),
            'trusted_since', (
                select strftime('%FT%TZ', trusts.since, 'unixepoch')
                from trusts where trusts.person_id = people.id
            ),
            'sessions', (
                select json_group_array(json_object(
                    'name', sessions.name,
                    'begun_at', strftime('%FT%TZ', sessions.begun_at, 'unixepoch'),
                    'ends_at', strftime('%FT%TZ', sessions.expires_at, 'unixepoch')
                ))
                from sessions where sessions.person_id = people.id
            ),
            'sign_in_links', (
                select json_group_array(json_object(
                    'asked_at', strftime('%FT%TZ', sign_ins.asked_at, 'unixepoch'),
                    'ends_at', strftime('%FT%TZ', sign_ins.expires_at, 'unixepoch'),
                    'used_at', strftime('%FT%TZ', sign_ins.used_at, 'unixepoch')
                ))
                from sign_ins where sign_ins.person_id = people.id
            ),
            'letters', (
                select json_group_array(json_object(
                    'kind', outbox.kind,
                    'written_at', strftime('%FT%TZ', outbox.written_at, 'unixepoch'),
                    'sent_at', strftime('%FT%TZ', outbox.sent_at, 'unixepoch'),
                    'ended_because', outbox.ended_why
                ))
                from outbox where outbox.person_id = people.id
            ),
            'codes_on_paper', (
                select json_group_array(json_object(
                    'made_at', strftime('%FT%TZ', recovery_codes.made_at, 'unixepoch'),
                    'used_at', strftime('%FT%TZ', recovery_codes.used_at, 'unixepoch')
                ))
                from recovery_codes where recovery_codes.person_id = people.id
            ),
            'other_addresses', (
                select json_group_array(json_object(
                    'address', address_changes.address,
                    'before', address_changes.before,
                    'asked_at', strftime('%FT%TZ', address_changes.asked_at, 'unixepoch'),
                    'done_at', strftime('%FT%TZ', address_changes.done_at, 'unixepoch')
                ))
                from address_changes where address_changes.person_id = people.id
            ),
            'looks_after', (
                select json_group_array(json_object(
                    'listing', listings.title,
                    'since', strftime('%FT%TZ', link_holders.since, 'unixepoch'),
                    'agreed_at', strftime('%FT%TZ', link_holders.agreed_at, 'unixepoch'),
                    'ended_at', strftime('%FT%TZ', link_holders.ended_at, 'unixepoch')
                ))
                from link_holders
                join listings on listings.id = link_holders.listing_id
                where link_holders.person_id = people.id
            ),
            'groups', (
                select json_group_array(json_object(
                    'group', groups.name,
                    'role', memberships.role,
                    'since', strftime('%FT%TZ', memberships.since, 'unixepoch'),
                    'agreed_at', strftime('%FT%TZ', memberships.agreed_at, 'unixepoch'),
                    'ended_at', strftime('%FT%TZ', memberships.ended_at, 'unixepoch')
                ))
                from memberships
                join groups on groups.id = memberships.group_id
                where memberships.person_id = people.id
            ),
            'questions_asked', (
                select json_group_array(json_object(
                    'listing', listings.title,
                    'name', requests.name,
                    'words', requests.words,
                    'asked_at', strftime('%FT%TZ', requests.asked_at, 'unixepoch'),
                    'answer', requests.answer,
                    'reply', requests.reply
                ))
                from requests
                join listings on listings.id = requests.listing_id
                where requests.person_id = people.id
            ),
            'names_asked_for', (
                select json_group_array(json_object(
                    'name', claims.name,
                    'about', claims.about,
                    'site', claims.site,
                    'words', claim_words.words,
                    'asked_at', strftime('%FT%TZ', claims.claimed_at, 'unixepoch'),
                    'verdict', claims.verdict,
                    'reason', claims.reason
                ))
                from claims
                left join claim_words on claim_words.claim_id = claims.id
                where claims.person_id = people.id
            ),
            'calendars', (
                select json_group_array(json_object(
                    'from', imports.origin,
                    'address', imports.address,
                    'group', imports.group_name,
                    'since', strftime('%FT%TZ', imports.begun_at, 'unixepoch')
                ))
                from imports where imports.person_id = people.id
            ),
            'written_in_versions', (
                select json_group_array(json_object(
                    'listing', listings.title,
                    'version', versions.number,
                    'made_at', strftime('%FT%TZ', versions.made_at, 'unixepoch')
                ))
                from versions
                join listings on listings.id = versions.listing_id
                where versions.by_person_id = people.id
            ),
            'written_in_write_ups', (
                select json_group_array(json_object(
                    'listing', listings.title,
                    'date', write_ups.held_on,
                    'what', write_up_versions.what,
                    'came', write_up_versions.came,
                    'worked', write_up_versions.worked,
                    'otherwise', write_up_versions.otherwise,
                    'at', strftime('%FT%TZ', write_up_versions.written_at, 'unixepoch')
                ))
                from write_up_versions
                join write_ups on write_ups.id = write_up_versions.write_up_id
                join listings on listings.id = write_ups.listing_id
                where write_up_versions.by_person_id = people.id
            ),
            'decided_about_write_ups', (
                select json_group_array(json_object(
                    'what', write_up_decisions.verb,
                    'reason', write_up_decisions.reason,
                    'at', strftime('%FT%TZ', write_up_decisions.decided_at, 'unixepoch')
                ))
                from write_up_decisions where write_up_decisions.by_person_id = people.id
            ),
            'decided_as_moderator', (
                select json_group_array(json_object(
                    'what', acts.verb,
                    'reason', acts.reason,
                    'at', strftime('%FT%TZ', acts.acted_at, 'unixepoch')
                ))
                from acts where acts.by_person_id = people.id
            )
        ) as "json?: String"
        from people
        where people.id = ?
        "#,
        person,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("gathering what is kept about somebody")
    .map(Option::flatten)
}

/// What is kept about a listing for its organiser alone, beside what it says, as JSON.
pub(super) async fn kept_beside(db: &Db, listing: ListingId) -> Result<Option<String>, Broken> {
    query_scalar!(
        r#"
        select json_object(
            'confirmed_at', (
                select strftime('%FT%TZ', confirmations.confirmed_at, 'unixepoch')
                from confirmations where confirmations.listing_id = listings.id
            ),
            'published_at', strftime('%FT%TZ', listings.published_at, 'unixepoch'),
            'waits_because', (
                select json_group_array(holds.why) from holds where holds.listing_id = listings.id
            ),
            'withdrawal', (
                select json_object(
                    'reason', withdrawals.reason,
                    'at', strftime('%FT%TZ', withdrawals.withdrawn_at, 'unixepoch')
                )
                from withdrawals where withdrawals.listing_id = listings.id
            ),
            'rejection', (
                select json_object(
                    'reason', rejections.reason,
                    'at', strftime('%FT%TZ', rejections.rejected_at, 'unixepoch')
                )
                from rejections where rejections.listing_id = listings.id
            ),
            'appeals', (
                select json_group_array(json_object(
                    'words', appeals.words,
                    'at', strftime('%FT%TZ', appeals.asked_at, 'unixepoch')
                ))
                from appeals where appeals.listing_id = listings.id
            ),
            'changes_that_wait', (
                select json_group_array(json_object(
                    'fields', json(proposals.fields),
                    'at', strftime('%FT%TZ', proposals.proposed_at, 'unixepoch')
                ))
                from proposals where proposals.listing_id = listings.id
            ),
            'write_ups', (
                select json_group_array(json_object(
                    'date', write_ups.held_on,
                    'what', write_up_versions.what,
                    'came', write_up_versions.came,
                    'worked', write_up_versions.worked,
                    'otherwise', write_up_versions.otherwise,
                    'at', strftime('%FT%TZ', write_up_versions.written_at, 'unixepoch'),
                    'published_at', strftime('%FT%TZ', write_up_versions.published_at, 'unixepoch'),
                    'photos', (
                        select json_group_array(json_object(
                            'shows', write_up_photos.alt,
                            'who_is_in_it', write_up_photos.faces
                        ))
                        from write_up_photos where write_up_photos.version_id = write_up_versions.id
                    )
                ))
                from write_ups
                join write_up_versions on write_up_versions.write_up_id = write_ups.id
                where write_ups.listing_id = listings.id
            ),
            'versions', (
                select json_group_array(json_object(
                    'number', versions.number,
                    'by', versions.by_role,
                    'at', strftime('%FT%TZ', versions.made_at, 'unixepoch'),
                    'fields', json(versions.fields),
                    'dates', json(versions.dates)
                ))
                from versions where versions.listing_id = listings.id
            )
        ) as "json?: String"
        from listings
        where listings.id = ?
        "#,
        listing,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("gathering what is kept beside a listing")
    .map(Option::flatten)
}

/// What is kept about a group, as JSON; not who is in it, for that is theirs.
pub(super) async fn kept_of_group(db: &Db, group: GroupId) -> Result<Option<String>, Broken> {
    query_scalar!(
        r#"
        select json_object(
            'name', groups.name,
            'web_address', groups.key,
            'about', groups.about,
            'site', groups.site,
            'since', strftime('%FT%TZ', groups.since, 'unixepoch'),
            'members', (
                select json_group_array(json_object(
                    'role', memberships.role,
                    'since', strftime('%FT%TZ', memberships.since, 'unixepoch'),
                    'agreed_at', strftime('%FT%TZ', memberships.agreed_at, 'unixepoch'),
                    'ended_at', strftime('%FT%TZ', memberships.ended_at, 'unixepoch')
                ))
                from memberships where memberships.group_id = groups.id
            ),
            'listings', (
                select json_group_array(json_object(
                    'title', listings.title,
                    'web_address', listings.slug,
                    'accepted_at', strftime('%FT%TZ', namings.accepted_at, 'unixepoch'),
                    'refused_at', strftime('%FT%TZ', namings.refused_at, 'unixepoch')
                ))
                from namings
                join public_listings on public_listings.id = namings.listing_id
                join listings on listings.id = public_listings.id
                where namings.group_id = groups.id
            ),
            'write_ups', (
                select json_group_array(json_object(
                    'listing', listings.title,
                    'date', write_ups.held_on,
                    'what', write_up_versions.what,
                    'came', write_up_versions.came,
                    'worked', write_up_versions.worked,
                    'otherwise', write_up_versions.otherwise
                ))
                from namings
                join listings on listings.id = namings.listing_id
                join write_ups on write_ups.listing_id = listings.id
                join shown_write_ups on shown_write_ups.id = write_ups.id
                join write_up_versions on write_up_versions.id = shown_write_ups.version_id
                where namings.group_id = groups.id
            ),
            'trusted', (
                select json_group_array(json_object(
                    'since', strftime('%FT%TZ', group_trusts.since, 'unixepoch'),
                    'ended_at', strftime('%FT%TZ', group_trusts.ended_at, 'unixepoch'),
                    'reason', group_trusts.reason
                ))
                from group_trusts where group_trusts.group_id = groups.id
            ),
            'agreed_to_the_principles', (
                select json_group_array(json_object(
                    'version', agreements.version,
                    'at', strftime('%FT%TZ', agreements.agreed_at, 'unixepoch')
                ))
                from agreements where agreements.group_id = groups.id
            )
        ) as "json?: String"
        from groups
        where groups.id = ?
        "#,
        group,
    )
    .fetch_optional(db.reader())
    .await
    .while_doing("gathering what is kept about a group")
    .map(Option::flatten)
}

//! The SQL of what moderators decided beside acts.

use sqlx::query_as;

use super::{Deed, Place, What};
use crate::{
    broken::{Broken, WhileDoing},
    db::Db,
    ids::{AgreementId, ClaimId, LetterId, MergeId, Moment, WriteUpDecisionId},
};

/// Something that was decided, of whichever table.
pub(super) struct Row {
    shelf: i64,
    what: String,
    id: i64,
    at: Moment,
    name: String,
    led_to: Option<String>,
    by: Option<String>,
    reason: Option<String>,
    undone_at: Option<Moment>,
    letter: Option<i64>,
    can_be_sent: bool,
}

impl Row {
    pub(super) fn place(&self) -> Place {
        Place { at: self.at, shelf: self.shelf, id: self.id }
    }

    pub(super) fn deed(self) -> Option<Deed> {
        let Self { what, id, at, name, led_to, by, reason, undone_at, letter, can_be_sent, .. } = self;
        let what = match what.as_str() {
            "claim_approved" => What::ClaimApproved(ClaimId(id)),
            "claim_rejected" => What::ClaimRejected(ClaimId(id)),
            "trusted" => What::GroupTrusted,
            "distrusted" => What::GroupDistrusted,
            "agreement" => What::AgreementWithdrawn(AgreementId(id)),
            "merge_group" => What::GroupMerged(MergeId(id), led_to?),
            "merge_place" => What::PlaceMerged(MergeId(id), led_to?),
            "letter_given_up" => What::LetterGivenUp(LetterId(letter?), can_be_sent),
            "letter_sent_now" => What::LetterSent(LetterId(letter?)),
            "write_up_approved" => What::WriteUpApproved(WriteUpDecisionId(id), led_to?),
            "write_up_rejected" => What::WriteUpRejected(WriteUpDecisionId(id), led_to?),
            _ => return None,
        };
        Some(Deed { what, name, by, at, reason, undone: undone_at })
    }
}

/// The newest before a line of the log, of each kind as many as may be shown.
pub(super) async fn newest(db: &Db, after: Place, most: i64) -> Result<Vec<Row>, Broken> {
    query_as!(
        Row,
        r#"
        select
            shelf as "shelf!: i64",
            what as "what!: String",
            id as "id!: i64",
            at as "at!: Moment",
            name as "name!: String",
            led_to as "led_to?: String",
            who as "by?: String",
            reason as "reason?: String",
            undone_at as "undone_at?: Moment",
            letter as "letter?: i64",
            exists (
                select 1
                from outbox
                where outbox.id = letter
                  and outbox.given_up_by is not null
            ) as "can_be_sent!: bool"
        from (
            select
                6 as shelf,
                'letter_' || letter_deeds.verb as what,
                letter_deeds.id as id,
                letter_deeds.done_at as at,
                letter_deeds.kind as name,
                null as led_to,
                people.address as who,
                null as reason,
                letter_deeds.undone_at as undone_at,
                letter_deeds.letter_id as letter
            from letter_deeds
            left join people on people.id = letter_deeds.by_person_id
            where letter_deeds.done_at <= ?1
              and (letter_deeds.done_at < ?1 or 6 < ?2 or 6 = ?2 and letter_deeds.id < ?3)
            order by letter_deeds.done_at desc, letter_deeds.id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                7 as shelf,
                'write_up_' || write_up_decisions.verb as what,
                write_up_decisions.id as id,
                write_up_decisions.decided_at as at,
                listings.title as name,
                listings.slug as led_to,
                people.address as who,
                write_up_decisions.reason as reason,
                write_up_decisions.undone_at as undone_at
            from write_up_decisions
            join listings on listings.id = write_up_decisions.listing_id
            left join people on people.id = write_up_decisions.by_person_id
            where write_up_decisions.decided_at <= ?1
              and (
                  write_up_decisions.decided_at < ?1
                  or 7 < ?2
                  or 7 = ?2 and write_up_decisions.id < ?3
              )
            order by write_up_decisions.decided_at desc, write_up_decisions.id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                5 as shelf,
                'claim_' || claims.verdict as what,
                claims.id as id,
                claims.decided_at as at,
                claims.name as name,
                null as led_to,
                people.address as who,
                claims.reason as reason,
                null as undone_at
            from claims
            left join people on people.id = claims.by_person_id
            where claims.decided_at <= ?1
              and (claims.decided_at < ?1 or 5 < ?2 or 5 = ?2 and claims.id < ?3)
            order by claims.decided_at desc, claims.id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                4 as shelf,
                'trusted' as what,
                group_trusts.id as id,
                group_trusts.since as at,
                groups.name as name,
                null as led_to,
                people.address as who,
                null as reason,
                null as undone_at
            from group_trusts
            join groups on groups.id = group_trusts.group_id
            left join people on people.id = group_trusts.by_person_id
            where group_trusts.by_person_id is not null
              and group_trusts.since <= ?1
              and (group_trusts.since < ?1 or 4 < ?2 or 4 = ?2 and group_trusts.id < ?3)
            order by group_trusts.since desc, group_trusts.id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                3 as shelf,
                'distrusted' as what,
                group_trusts.id as id,
                group_trusts.ended_at as at,
                groups.name as name,
                null as led_to,
                people.address as who,
                group_trusts.reason as reason,
                null as undone_at
            from group_trusts
            join groups on groups.id = group_trusts.group_id
            left join people on people.id = group_trusts.ended_by_id
            where group_trusts.ended_at <= ?1
              and (group_trusts.ended_at < ?1 or 3 < ?2 or 3 = ?2 and group_trusts.id < ?3)
            order by group_trusts.ended_at desc, group_trusts.id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                2 as shelf,
                'agreement' as what,
                agreement_revocations.agreement_id as id,
                agreement_revocations.revoked_at as at,
                coalesce(listings.title, groups.name) as name,
                null as led_to,
                people.address as who,
                agreement_revocations.reason as reason,
                null as undone_at
            from agreement_revocations
            join agreements on agreements.id = agreement_revocations.agreement_id
            left join listings on listings.id = agreements.listing_id
            left join groups on groups.id = agreements.group_id
            left join people on people.id = agreement_revocations.by_person_id
            where agreement_revocations.revoked_at <= ?1
              and (agreement_revocations.revoked_at < ?1 or 2 < ?2 or 2 = ?2 and agreement_revocations.agreement_id < ?3)
            order by agreement_revocations.revoked_at desc, agreement_revocations.agreement_id desc
            limit ?4
        )
        union all
        select shelf, what, id, at, name, led_to, who, reason, undone_at, null, 0
        from (
            select
                1 as shelf,
                'merge_' || merges.what as what,
                merges.id as id,
                merges.merged_at as at,
                merges.from_key as name,
                merges.into_key as led_to,
                people.address as who,
                null as reason,
                merges.undone_at as undone_at
            from merges
            left join people on people.id = merges.by_person_id
            where merges.merged_at <= ?1
              and (merges.merged_at < ?1 or 1 < ?2 or 1 = ?2 and merges.id < ?3)
            order by merges.merged_at desc, merges.id desc
            limit ?4
        )
        "#,
        after.at,
        after.shelf,
        after.id,
        most,
    )
    .fetch_all(db.reader())
    .await
    .while_doing("reading what was decided beside acts")
}

//! Who is of a group: started by one, joined by those who were asked by letter and said yes. A member acts with a session,
//! so an invitation that was passed on to somebody else gives them nothing.

pub(crate) mod store;

use thiserror::Error;

use super::{
    agreements::{self, Agreement},
    names::{self, Named, Word},
    trust,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    ids::{GroupId, MembershipId, Moment, PersonId},
    letters::{self, groups::Kind},
    listings::Refusals,
    people::{self, SignedIn},
    tokens::{Key, Purpose},
    words::Words,
};

/// So many may be of a group, those included who were asked.
const MEMBERS_MOST: i64 = 20;
/// So many are asked into one group in a day, and so many by one person.
const ASKED_A_DAY: i64 = 10;
const ASKED_A_DAY_BY_ONE: i64 = 20;
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Nobody gets a second letter of this kind sooner.
const AGAIN_SECONDS: i64 = 10 * 60;
/// So many invitations into groups reach one address in a day, whoever sends them.
const LETTERS_A_DAY: i64 = 3;
/// Whoever said no or has gone is not asked again for so long, and is forgotten then; so is who never said yes.
pub(crate) const KEPT_SECONDS: i64 = 30 * DAY_SECONDS;

/// The right of somebody who is of a group and signed in. Only this room makes one.
#[derive(Clone, Debug)]
pub struct Member {
    pub(in crate::groups) id: MembershipId,
    pub(in crate::groups) group: GroupId,
    pub(in crate::groups) person: PersonId,
    key: String,
    is_owner: bool,
}

impl Member {
    /// The key of the group.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The right of an owner, if they are one.
    #[must_use]
    pub fn owner(&self) -> Option<Owner> {
        self.is_owner.then(|| Owner(self.clone()))
    }
}

/// The right of an owner of a group. Only this room makes one.
#[derive(Clone, Debug)]
pub struct Owner(pub(in crate::groups) Member);

impl Owner {
    /// Of which group.
    pub(crate) fn group(&self) -> GroupId {
        self.0.group
    }
}

/// What somebody who signed in is to a group.
#[derive(Debug)]
pub enum Access {
    /// Of it.
    Member(Member),
    /// Of it no longer.
    Gone,
    /// Of a group that is one with another now: its key and its name.
    Moved(String, String),
    /// Nothing that we would tell.
    None,
}

/// A part in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Looks after the group and its members, too.
    Owner,
    /// Looks after what it runs.
    Editor,
}

impl Role {
    /// As forms and tables write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
        }
    }

    fn of(row: &store::Row) -> Self {
        if row.is_owner() { Self::Owner } else { Self::Editor }
    }
}

/// A group as its members see it.
#[derive(Debug)]
pub struct Together {
    /// The last segment of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it says of itself, in Markdown.
    pub about: String,
    /// Its own website.
    pub site: Option<String>,
    /// Who looks is an owner.
    pub is_owner: bool,
    /// Who looks is the only owner.
    pub is_last_owner: bool,
    /// An owner wants who looks to be one, too, or in their stead.
    pub is_offered: bool,
    /// The members whom who looks is shown: an owner all, others themselves and whom they follow on.
    pub members: Vec<OneOf>,
    /// How many more there are.
    pub more: usize,
    /// Listings that name it.
    pub named: Vec<Named>,
    /// Whether its members publish at once.
    pub is_trusted: bool,
    /// The principles that it has agreed to.
    pub agreement: Option<Agreement>,
    /// Whether everybody can see a page of it.
    pub is_public: bool,
}

impl Together {
    /// The listings that wait for a word.
    pub fn waiting(&self) -> impl Iterator<Item = &Named> {
        self.named.iter().filter(|named| named.word == Word::Waits)
    }
}

/// Somebody of a group.
#[derive(Clone, Debug)]
pub struct OneOf {
    /// Their number, for buttons.
    pub id: MembershipId,
    /// Their address.
    pub email: String,
    /// Their part.
    pub role: Role,
    /// Since when, or when they were asked.
    pub since: Moment,
    /// Whether they said yes.
    pub has_agreed: bool,
    /// Whether it is the one who looks.
    pub is_this: bool,
    /// Whether the group was offered to them.
    pub is_offered: bool,
}

/// A group of somebody, on their page.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The last segment of its address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Their part.
    pub role: Role,
    /// The token of the page on which they say yes, when they have not.
    pub invitation: Option<String>,
    /// Whether an owner wants them to be one.
    pub is_offered: bool,
    /// How many listings wait for a word.
    pub waiting: u32,
}

impl Mine {
    /// Whether something here waits for them.
    #[must_use]
    pub fn needs_them(&self) -> bool {
        self.invitation.is_some() || self.is_offered || self.waiting > 0
    }
}

/// What an invitation is about.
#[derive(Debug)]
pub struct Invitation {
    /// The name of the group.
    pub name: String,
    /// Whom it asks.
    pub address: String,
    /// As what.
    pub role: Role,
    /// Whether they said yes.
    pub has_agreed: bool,
}

/// Why something was not done.
#[derive(Debug, Error)]
pub enum GroupError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// The group, or this one of it, is not there any more; or it is not theirs to do.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl GroupError {
    pub(in crate::groups) fn refused(field: &'static str, sentence: String) -> Self {
        Self::Refused(Refusals::one(field, sentence))
    }
}

/// What somebody who signed in is to the group of a key. It is looked up each time: a right that was taken away is gone at
/// once.
///
/// # Errors
/// When the database cannot be read.
pub async fn access(desk: &Desk, who: &SignedIn, key: &str) -> Result<Access, Broken> {
    let Some(group) = store::group_by_key(&desk.db, key).await? else { return Ok(Access::None) };
    let own = store::of_person(&desk.db, group.id, who.person()).await?;
    if let Some(into) = &group.merged_into {
        return moved(desk, who, own, into).await;
    }
    let Some(row) = own.filter(|row| row.agreed_at.is_some()) else { return Ok(Access::None) };
    if !row.stands() || group.closed_at.is_some() {
        return Ok(Access::Gone);
    }
    let is_owner = row.is_owner();
    Ok(Access::Member(Member {
        id: row.id,
        group: group.id,
        person: row.person_id,
        key: group.key,
        is_owner,
    }))
}

/// Where a group has gone that was merged into another: told to those of either, and to nobody else.
async fn moved(desk: &Desk, who: &SignedIn, own: Option<store::Row>, into: &str) -> Result<Access, Broken> {
    let Some(other) = store::group_by_key(&desk.db, into).await? else { return Ok(Access::None) };
    let there = store::of_person(&desk.db, other.id, who.person()).await?;
    let is_of_either = [own, there].into_iter().flatten().any(|row| row.stands());
    Ok(if is_of_either { Access::Moved(other.key, other.name) } else { Access::None })
}

/// A group as one of its members sees it.
///
/// # Errors
/// When the database cannot be read.
pub async fn together(desk: &Desk, member: &Member) -> Result<Option<Together>, Broken> {
    let Some(group) = store::group_by_id(&desk.db, member.group).await? else { return Ok(None) };
    let rows = store::of_group(&desk.db, member.group).await?;
    let Some(own) = rows.iter().find(|row| row.id == member.id).cloned() else { return Ok(None) };
    let owners = rows.iter().filter(|row| row.is_owner() && row.stands()).count();
    let count = rows.len();
    let members: Vec<OneOf> = rows
        .into_iter()
        .filter(|row| own.is_owner() || row.id == own.id)
        .map(|row| OneOf {
            id: row.id,
            role: Role::of(&row),
            since: row.agreed_at.unwrap_or(row.since),
            has_agreed: row.agreed_at.is_some(),
            is_this: row.id == own.id,
            is_offered: row.offered.is_some(),
            email: row.email,
        })
        .collect();
    Ok(Some(Together {
        is_owner: own.is_owner(),
        is_last_owner: own.is_owner() && owners == 1,
        is_offered: own.offered.is_some(),
        more: count - members.len(),
        members,
        named: names::of_group(desk, group.id).await?,
        is_trusted: trust::stands(desk, group.id).await?,
        agreement: agreements::of_group(desk, group.id).await?,
        is_public: super::name_of(desk, &group.key).await?.is_some(),
        key: group.key,
        name: group.name,
        about: group.about,
        site: group.site,
    }))
}

/// The groups that somebody is of, or was asked into: those that need them first.
///
/// # Errors
/// When the database cannot be read.
pub async fn mine(desk: &Desk, who: &SignedIn) -> Result<Vec<Mine>, Broken> {
    let rows = store::groups_of(&desk.db, who.person()).await?;
    let mut mine: Vec<Mine> = rows
        .into_iter()
        .map(|row| {
            let asked = row.agreed_at.is_none();
            Mine {
                invitation: asked.then(|| desk.key.token(Purpose::Invitation, row.id.0, row.generation)),
                role: if row.role == "owner" { Role::Owner } else { Role::Editor },
                is_offered: row.is_offered,
                waiting: if asked { 0 } else { u32::try_from(row.waiting).unwrap_or(u32::MAX) },
                key: row.key,
                name: row.name,
            }
        })
        .collect();
    mine.sort_by_key(|mine| !mine.needs_them());
    Ok(mine)
}

/// What a group says of itself, as its owner wants it.
///
/// # Errors
/// Sentences at the fields that are amiss.
pub async fn describe(desk: &Desk, owner: &Owner, fields: &Fields, words: Words) -> Result<(), GroupError> {
    let mut refusals = Refusals::default();
    let about = super::about(fields, words, &mut refusals);
    let site = super::site(fields, words, &mut refusals);
    if !refusals.is_empty() {
        return Err(GroupError::Refused(refusals));
    }
    let mut tx = begin_as_owner(desk, owner).await?;
    store::describe(&mut tx, owner.0.group, &about, site.as_deref()).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks somebody by letter to be of the group. Who was asked already gets no second letter soon, and the answer is the
/// same.
///
/// # Errors
/// When what was typed is no address, too many are of it or were asked, or they said no lately.
pub async fn invite(desk: &Desk, owner: &Owner, fields: &Fields, words: Words) -> Result<(), GroupError> {
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else {
        return Err(GroupError::Refused(refusals));
    };
    let refuse = |sentence| Err(GroupError::refused("email", sentence));
    let now = desk.clock.now();
    let mut tx = begin_as_owner(desk, owner).await?;
    let group = owner.0.group;
    let person = people::known_by(&mut tx, &address, words.language(), now).await?;
    let known = store::of_person_in(&mut tx, group, person).await?;
    match &known {
        Some(row) if row.stands() => return refuse(words.refused_member_already()),
        // Whoever was asked today is not asked again today, and the answer is the same.
        Some(row) if row.ended_at.is_none() && row.since > now.plus(-DAY_SECONDS) => return Ok(()),
        Some(row) if row.ended_at.is_some_and(|ended| ended > now.plus(-KEPT_SECONDS)) => {
            return refuse(words.refused_member_gone());
        }
        _ => {}
    }
    let (all, asked) = store::count(&mut tx, group, now.plus(-DAY_SECONDS)).await?;
    let by_one = store::count_asked_by(&mut tx, owner.0.person, now.plus(-DAY_SECONDS)).await?;
    if all >= MEMBERS_MOST && known.is_none() {
        return refuse(words.refused_members_many(MEMBERS_MOST.to_string()));
    }
    if asked >= ASKED_A_DAY || by_one >= ASKED_A_DAY_BY_ONE {
        return refuse(words.refused_members_today(ASKED_A_DAY.to_string()));
    }
    // One letter in ten minutes is enough, and a few in a day, whoever asks.
    if letters::was_written(&mut tx, Kind::Invited, person, now.plus(-AGAIN_SECONDS)).await? {
        return refuse(words.refused_holder_soon());
    }
    if letters::times_written(&mut tx, Kind::Invited, person, now.plus(-DAY_SECONDS)).await? >= LETTERS_A_DAY
    {
        return refuse(words.refused_asked_enough());
    }
    let (id, generation) =
        store::put(&mut tx, group, person, "editor", Some(owner.0.person), None, now).await?;
    Kind::Invited.write(desk, &mut tx, person, id, &generation.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// What an invitation is about; looking changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_invitation(desk: &Desk, token: &str) -> Result<Option<Invitation>, Broken> {
    let Some(id) = Key::row_of(token) else { return Ok(None) };
    let Some(row) = store::by_id(&desk.db, MembershipId(id)).await? else { return Ok(None) };
    if !opens(desk, token, &row) {
        return Ok(None);
    }
    let group = store::group_by_id(&desk.db, row.group_id).await?.filter(store::Group::goes_on);
    Ok(group.map(|group| Invitation {
        name: group.name,
        role: Role::of(&row),
        has_agreed: row.agreed_at.is_some(),
        address: row.email,
    }))
}

fn opens(desk: &Desk, token: &str, row: &store::Row) -> bool {
    row.ended_at.is_none() && desk.key.is_genuine(token, Purpose::Invitation, row.id.0, row.generation)
}

/// Whoever was asked says yes. It is the asked address that is of the group then, whoever pressed the button; acting for the
/// group takes signing in with it. Twice is once.
///
/// # Errors
/// When the link opens nothing any more.
pub async fn agree(desk: &Desk, token: &str) -> Result<Invitation, GroupError> {
    let (mut tx, row, group) = asked(desk, token).await?;
    let now = desk.clock.now();
    if store::agree(&mut tx, row.id, now).await? {
        names::store::accept_of_member(&mut tx, row.group_id, row.person_id, now).await?;
        names::store::set_host_left(&mut tx, row.group_id, row.person_id, None).await?;
        trust::earn(&mut tx, row.group_id, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Invitation { name: group.name, role: Role::of(&row), has_agreed: true, address: row.email })
}

/// Whoever was asked says no. Their address is not asked again for a while.
///
/// # Errors
/// When the link opens nothing any more, or they have said yes.
pub async fn decline(desk: &Desk, token: &str) -> Result<Invitation, GroupError> {
    let (mut tx, row, group) = asked(desk, token).await?;
    if row.agreed_at.is_some() {
        return Err(GroupError::Absent);
    }
    store::end(&mut tx, row.id, "declined", desk.clock.now()).await?;
    tx.commit().await?;
    Ok(Invitation { name: group.name, role: Role::of(&row), has_agreed: false, address: row.email })
}

async fn asked(desk: &Desk, token: &str) -> Result<(Tx, store::Row, store::Group), GroupError> {
    let id = Key::row_of(token).ok_or(GroupError::Absent)?;
    let mut tx = desk.db.write().await?;
    let row = store::by_id_in(&mut tx, MembershipId(id)).await?.ok_or(GroupError::Absent)?;
    if !opens(desk, token, &row) {
        return Err(GroupError::Absent);
    }
    let group = store::group_by_id_in(&mut tx, row.group_id).await?.filter(store::Group::goes_on);
    let group = group.ok_or(GroupError::Absent)?;
    Ok((tx, row, group))
}

/// Ends what somebody is to the group, or that they were asked. They are told, if they had said yes. Twice is once.
///
/// # Errors
/// When it is nobody of this group; an owner leaves by themselves.
pub async fn end(desk: &Desk, owner: &Owner, id: MembershipId) -> Result<(), GroupError> {
    let mut tx = begin_as_owner(desk, owner).await?;
    let row = one_of(&mut tx, owner, id).await?;
    if row.id == owner.0.id {
        return Err(GroupError::Absent);
    }
    if store::end(&mut tx, id, "ended", desk.clock.now()).await? && row.agreed_at.is_some() {
        let generation = row.generation.to_string();
        Kind::Ended.write(desk, &mut tx, row.person_id, row.id, &generation).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Offers the group to somebody: they are an owner, too, once they say yes; and who offers is an editor then, if they want
/// to step down. They are told by letter.
///
/// # Errors
/// When they have not said yes to being of the group, or are an owner.
pub async fn offer(
    desk: &Desk,
    owner: &Owner,
    id: MembershipId,
    steps_down: bool,
    words: Words,
) -> Result<(), GroupError> {
    let now = desk.clock.now();
    let mut tx = begin_as_owner(desk, owner).await?;
    let row = one_of(&mut tx, owner, id).await?;
    if row.agreed_at.is_none() {
        return Err(GroupError::refused("offer", words.refused_offer_unagreed()));
    }
    if row.is_owner() && !steps_down || row.id == owner.0.id {
        return Err(GroupError::Absent);
    }
    if letters::was_written(&mut tx, Kind::Offered, row.person_id, now.plus(-AGAIN_SECONDS)).await? {
        return Err(GroupError::refused("offer", words.refused_holder_soon()));
    }
    store::offer(&mut tx, id, owner.0.id, steps_down, now).await?;
    Kind::Offered.write(desk, &mut tx, row.person_id, row.id, &now.0.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Somebody is an editor from now on; another owner may do that, as long as there is one.
///
/// # Errors
/// When it is nobody of this group.
pub async fn make_editor(
    desk: &Desk,
    owner: &Owner,
    id: MembershipId,
    words: Words,
) -> Result<(), GroupError> {
    let mut tx = begin_as_owner(desk, owner).await?;
    let row = one_of(&mut tx, owner, id).await?;
    if row.is_owner() && row.stands() && store::count_owners(&mut tx, row.group_id).await? < 2 {
        return Err(GroupError::refused("leave", words.refused_last_owner()));
    }
    store::forget_offers(&mut tx, id).await?;
    store::set_role(&mut tx, id, Role::Editor.as_str()).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever was offered the group takes it. Twice is once.
///
/// # Errors
/// When nothing is offered to them any more.
pub async fn take(desk: &Desk, member: &Member) -> Result<(), GroupError> {
    let (mut tx, row) = begin(desk, member).await?;
    let Some((by, steps_down)) = store::offer_to(&mut tx, row.id).await? else {
        return if row.is_owner() { Ok(()) } else { Err(GroupError::Absent) };
    };
    let offers = store::by_id_in(&mut tx, by).await?.filter(|row| row.stands() && row.is_owner());
    let offers = offers.ok_or(GroupError::Absent)?;
    store::forget_offers(&mut tx, row.id).await?;
    store::set_role(&mut tx, row.id, Role::Owner.as_str()).await?;
    if steps_down {
        store::set_role(&mut tx, by, Role::Editor.as_str()).await?;
    }
    Kind::Taken.write(desk, &mut tx, offers.person_id, by, &desk.clock.now().0.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Whoever was offered the group does not want it. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn turn_down(desk: &Desk, member: &Member) -> Result<(), GroupError> {
    let (mut tx, row) = begin(desk, member).await?;
    store::forget_offers(&mut tx, row.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Somebody leaves. What they listed for the group stays on its page, and an owner may take it over.
///
/// # Errors
/// The last owner hands the group over first, or closes it.
pub async fn leave(desk: &Desk, member: &Member, words: Words) -> Result<(), GroupError> {
    let (mut tx, row) = begin(desk, member).await?;
    if row.is_owner() && store::count_owners(&mut tx, row.group_id).await? < 2 {
        return Err(GroupError::refused("leave", words.refused_last_owner()));
    }
    let now = desk.clock.now();
    store::end(&mut tx, row.id, "left", now).await?;
    names::store::set_host_left(&mut tx, row.group_id, row.person_id, Some(now)).await?;
    tx.commit().await?;
    Ok(())
}

/// The group ends. What it ran stays with whoever listed it, and its name beside that is typed words from now on.
///
/// # Errors
/// When it is not theirs to do any more.
pub async fn close(desk: &Desk, owner: &Owner) -> Result<(), GroupError> {
    let mut tx = begin_as_owner(desk, owner).await?;
    let now = desk.clock.now();
    if store::close(&mut tx, owner.0.group, owner.0.person, now).await? {
        names::store::set_all_aside(&mut tx, owner.0.group).await?;
        // Nobody is of it any more, and who was is forgotten as those who left are.
        store::end_all(&mut tx, owner.0.group, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Begins to erase a group; `None` when it is not this owner's to do any more.
pub(crate) async fn begin_erasing(desk: &Desk, owner: &Owner) -> Result<Option<(Tx, GroupId)>, Broken> {
    match begin_as_owner(desk, owner).await {
        Ok(tx) => Ok(Some((tx, owner.0.group))),
        Err(GroupError::Broken(broken)) => Err(broken),
        Err(GroupError::Absent | GroupError::Refused(_)) => Ok(None),
    }
}

/// A group ends, and nothing is left of what it said and who was of it but its web address, so that nobody else gets that.
/// What it ran stays with whoever listed it, and the name beside that is typed words.
pub(crate) async fn erase_in(tx: &mut Tx, group: GroupId, now: Moment) -> Result<(), Broken> {
    store::close_for_good(tx, group, now).await?;
    names::store::set_all_aside(tx, group).await?;
    store::erase(tx, group).await
}

/// Somebody owns a group from now on, because its owner is erased.
pub(crate) async fn inherit(tx: &mut Tx, id: MembershipId) -> Result<(), Broken> {
    store::forget_offers(tx, id).await?;
    store::set_role(tx, id, Role::Owner.as_str()).await
}

/// Forgets who was of a group long ago, who was asked and never said yes, and offers that nobody answered.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old(tx, now.plus(-KEPT_SECONDS)).await
}

/// What a letter about a membership says, as things stand.
pub(crate) struct Told {
    pub(crate) group: String,
    pub(crate) key: String,
    pub(crate) row: store::Row,
    pub(crate) invitation: String,
}

/// What a letter about a membership says; `None` when the group has ended.
pub(crate) async fn told(desk: &Desk, id: MembershipId) -> Result<Option<Told>, Broken> {
    let Some(row) = store::by_id(&desk.db, id).await? else { return Ok(None) };
    let group = store::group_by_id(&desk.db, row.group_id).await?.filter(store::Group::goes_on);
    let token = desk.key.token(Purpose::Invitation, row.id.0, row.generation);
    let invitation = desk.urls.absolute(&desk.urls.invitation(&token));
    Ok(group.map(|group| Told { group: group.name, key: group.key, row, invitation }))
}

/// Begins to write with a member's right, which is looked at once more.
pub(in crate::groups) async fn begin(desk: &Desk, member: &Member) -> Result<(Tx, store::Row), GroupError> {
    let mut tx = desk.db.write().await?;
    let row = store::by_id_in(&mut tx, member.id).await?.filter(store::Row::stands);
    let group = store::group_by_id_in(&mut tx, member.group).await?.filter(store::Group::goes_on);
    match (row, group) {
        (Some(row), Some(_)) => Ok((tx, row)),
        _ => Err(GroupError::Absent),
    }
}

/// Begins to write with an owner's right, which is looked at once more.
pub(in crate::groups) async fn begin_as_owner(desk: &Desk, owner: &Owner) -> Result<Tx, GroupError> {
    let (tx, row) = begin(desk, &owner.0).await?;
    if row.is_owner() { Ok(tx) } else { Err(GroupError::Absent) }
}

/// Somebody of an owner's group who has not gone.
async fn one_of(tx: &mut Tx, owner: &Owner, id: MembershipId) -> Result<store::Row, GroupError> {
    let row = store::by_id_in(tx, id).await?;
    row.filter(|row| row.group_id == owner.0.group && row.ended_at.is_none()).ok_or(GroupError::Absent)
}

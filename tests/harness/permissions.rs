//! Who may do what: every verb, which is a route that is posted to or a page that is not for everybody, and who it obeys.
//! `tests/journeys/permissions.rs` tries every cell over HTTP; the house refuses a route that has no row here.

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Has nothing but the address of the site. Where a link is asked for, they guess one.
    Visitor,
    /// Holds the link that the route is about: of a listing, of a letter.
    Holder,
    /// Signed in, and an editor of the group that runs the listing.
    Editor,
    /// Signed in, and an owner of the group that runs the listing.
    Owner,
    /// Signed in, and a moderator.
    Moderator,
}

impl Role {
    /// All of them, as the columns stand.
    pub const ALL: [Self; 5] = [Self::Visitor, Self::Holder, Self::Editor, Self::Owner, Self::Moderator];
}

/// Whether somebody may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// They may: the answer is a page, or leads to one.
    Yes,
    /// They may not, and are told so by this status. Nothing is changed.
    No(u16),
}

/// What is seen of a verb when it is obeyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Something is stored that was not there before.
    Changes,
    /// It only answers.
    Answers,
}

/// What there is when the verb is tried. Each builds on the house being empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Nothing.
    Nothing,
    /// A listing that nobody has confirmed yet.
    Unconfirmed,
    /// A listing that waits for a moderator.
    Waiting,
    /// A site that nobody has set up; the link on its console.
    NotSetUp,
    /// The same, and a moderator said that they look at it.
    LookedAt,
    /// The same, and a moderator rejected it.
    Rejected,
    /// The same, and its organiser asked to look once more.
    Appealed,
    /// One evening that everybody sees, because a moderator released it.
    Released,
    /// One evening that everybody sees.
    Evening,
    /// The same, cancelled: its second version.
    Cancelled,
    /// The same as an evening, said in Spanish, too.
    Translated,
    /// An evening that was taken off the site.
    Withdrawn,
    /// The same, reported by a visitor.
    Flagged,
    /// The same, its organiser being watched, with a change that waits.
    Proposed,
    /// A café that meets monthly.
    Series,
    /// The same with one date cancelled.
    DateCancelled,
    /// The same, ending with one date.
    Ended,
    /// The same without one date.
    LeftOut,
    /// An evening on whose page somebody looks through a calendar.
    Previewed,
    /// Its organiser being watched, a calendar was brought in, which waits, and is kept in step.
    Imported,
    /// The same, stopped by a moderator.
    Stopped,
    /// Somebody asked for letters.
    Asked,
    /// Somebody gets letters.
    Follows,
    /// The same, with the link that ends them.
    MayUnsubscribe,
    /// Somebody was given a link to sign in with.
    MaySignIn,
    /// Somebody has codes on paper.
    HasCodes,
    /// Somebody asked for their letters at a new address.
    Moves,
    /// An evening that somebody was asked to look after, too: the link is theirs.
    Invited,
    /// The same after they said yes: the link is the organiser's.
    Together,
    /// An evening that a group runs: with an editor, two owners, and an offer of one of these to each of the others.
    Group,
    /// The same, but nobody of the group has said anything of the evening.
    GroupNamed,
    /// The same, and somebody was asked into it: the link is theirs.
    GroupAsked,
    /// The same, being trusted.
    GroupTrusted,
    /// An evening whose organiser has left the group that runs it.
    HostLeft,
    /// Somebody asks for a name that others use.
    Claimed,
    /// The same, decided.
    ClaimDecided,
    /// A café whose organiser agreed to the principles.
    Agreed,
    /// The same, withdrawn.
    Revoked,
    /// A letter that was tried and waits for the next try.
    LetterWaits,
    /// A series whose address and link are hidden.
    Hides,
    /// The same, and somebody asks for them, unconfirmed: the link is theirs.
    Inquired,
    /// The same, confirmed: the link is the organiser's.
    Inquires,
    /// A word was put on the list of those that hurt.
    WordChanged,
    /// Two groups that are typed names.
    TwoGroups,
    /// The same, merged.
    Merged,
    /// The same, offered to them: the link is theirs.
    Offered,
    /// A monthly café after its first date.
    HasBeen,
    /// The same, and a write-up of that with a photo; its organiser being watched, it waits.
    Told,
    /// The same, approved.
    ToldAndApproved,
}

/// One verb.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// As the router writes it.
    pub route: &'static str,
    /// What each role may, in the order of [`Role::ALL`].
    pub may: [May; 5],
    /// What there is before.
    pub scene: Scene,
    /// What is sent; `{…}` stands for what the scene holds.
    pub typed: &'static [(&'static str, &'static str)],
    /// What is seen of it.
    pub deed: Deed,
}

use Deed::{Answers, Changes};
use May::{No, Yes};

type Typed = &'static [(&'static str, &'static str)];

const fn row(
    method: &'static str,
    route: &'static str,
    may: [May; 5],
    scene: Scene,
    typed: Typed,
    deed: Deed,
) -> Row {
    Row { method, route, may, scene, typed, deed }
}

/// Everybody may.
const fn open(route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row("POST", route, [Yes; 5], scene, typed, deed)
}

/// Whoever holds the link of the listing may, and whoever is of the group that runs it.
const fn by_group(method: &'static str, route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(404), Yes, Yes, Yes, No(404)], scene, typed, deed)
}

/// Whoever holds the link of the listing may, and of the group that runs it its owners.
const fn by_owner(method: &'static str, route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(404), Yes, No(403), Yes, No(404)], scene, typed, deed)
}

/// Whoever holds the link of the listing may, and nobody else of its group.
const fn by_link(method: &'static str, route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(404), Yes, No(403), No(403), No(404)], scene, typed, deed)
}

/// Whoever is of the group may.
const fn members(method: &'static str, route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(403), No(403), Yes, Yes, No(404)], scene, typed, deed)
}

/// Owners of the group may.
const fn owners(route: &'static str, typed: Typed) -> Row {
    row("POST", route, [No(403), No(403), No(403), Yes, No(404)], Scene::Group, typed, Changes)
}

/// Whoever got the letter may.
const fn by_letter(method: &'static str, route: &'static str, scene: Scene, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(404), Yes, No(404), No(404), No(404)], scene, typed, deed)
}

/// Whoever signed in may, for themselves.
const fn signed_in(method: &'static str, route: &'static str, typed: Typed, deed: Deed) -> Row {
    row(method, route, [No(403), No(403), Yes, Yes, Yes], Scene::Nothing, typed, deed)
}

/// Moderators may.
const fn moderators(
    method: &'static str,
    route: &'static str,
    scene: Scene,
    typed: Typed,
    deed: Deed,
) -> Row {
    row(method, route, [No(403), No(403), No(403), No(403), Yes], scene, typed, deed)
}

/// Every verb.
pub const ROWS: &[Row] = &[
    // Open to all.
    open("/nearest-town", Scene::Nothing, &[("latitude", "53.8"), ("longitude", "-1.5")], Answers),
    open("/words", Scene::Nothing, &[("text", "A junkie.")], Answers),
    open("/words/check", Scene::Nothing, &[("text", "A junkie.")], Answers),
    open("/add", Scene::Nothing, ADDED, Changes),
    open("/add/cafe", Scene::Nothing, ADDED, Changes),
    open("/flag/{slug}", Scene::Evening, &[("form_key", "{form_key}"), ("reason", "over")], Changes),
    open(
        "/follow",
        Scene::Nothing,
        &[
            ("form_key", "{form_key}"),
            ("email", "fay@example.org"),
            ("what", "everything"),
            ("rhythm", "weekly"),
        ],
        Changes,
    ),
    open("/ask/{slug}", Scene::Hides, &[("form_key", "{form_key}"), ("email", "fay@example.org")], Changes),
    open("/resend", Scene::Evening, &[("email", "ana@example.org")], Answers),
    open("/sign-in", Scene::Evening, &[("email", "ana@example.org")], Answers),
    open("/sign-in/codes", Scene::HasCodes, &[("code", "{code}")], Changes),
    open("/sign-out", Scene::Nothing, &[], Answers),
    open("/islands/{*function}", Scene::Nothing, &[("language", "en-GB"), ("asked", "kind=event")], Answers),
    // Whoever started the site, by the link on the console; and moderators.
    by_letter("GET", "/setup/{token}", Scene::NotSetUp, &[], Answers),
    row("POST", "/setup", [No(403), Yes, No(403), No(403), Yes], Scene::NotSetUp, SET_UP, Changes),
    moderators("GET", "/setup", Scene::NotSetUp, &[], Answers),
    // Whoever got a letter.
    by_letter("GET", "/confirm/{token}", Scene::Unconfirmed, &[], Answers),
    by_letter("POST", "/confirm/{token}", Scene::Unconfirmed, &[], Changes),
    by_letter("GET", "/sign-in/{token}", Scene::MaySignIn, &[], Answers),
    by_letter("POST", "/sign-in/{token}", Scene::MaySignIn, &[], Changes),
    by_letter("GET", "/follow/{token}", Scene::Follows, &[], Answers),
    by_letter("POST", "/follow/{token}", Scene::Asked, &[], Changes),
    by_letter(
        "POST",
        "/follow/{token}/changes",
        Scene::Follows,
        &[("follow", "{follow}"), ("rhythm", "instant"), ("hour", "9"), ("time_zone", "Europe/London")],
        Changes,
    ),
    by_letter("POST", "/follow/{token}/language", Scene::Follows, &[("language", "cy")], Changes),
    by_letter("POST", "/follow/{token}/endings", Scene::Follows, &[("follow", "{follow}")], Changes),
    by_letter("POST", "/follow/{token}/pauses", Scene::Follows, &[("follow", "{follow}")], Changes),
    by_letter("GET", "/follow/{token}/export", Scene::Follows, &[], Answers),
    by_letter("POST", "/follow/{token}/erasures", Scene::Follows, &[], Changes),
    by_letter("GET", "/unsubscribe/{token}", Scene::MayUnsubscribe, &[], Answers),
    by_letter("POST", "/unsubscribe/{token}", Scene::MayUnsubscribe, &[], Changes),
    by_letter("GET", "/asked/{token}", Scene::Inquired, &[], Answers),
    by_letter("POST", "/asked/{token}", Scene::Inquired, &[], Changes),
    by_letter("POST", "/asked/{token}/withdrawal", Scene::Inquired, &[], Changes),
    by_letter("GET", "/new-address/{token}", Scene::Moves, &[], Answers),
    by_letter("POST", "/new-address/{token}", Scene::Moves, &[], Changes),
    // Whoever signed in.
    signed_in("GET", "/me", &[], Answers),
    signed_in("GET", "/me/sessions", &[], Answers),
    signed_in("POST", "/me/language", &[("language", "cy")], Changes),
    signed_in("POST", "/me/sessions/end", &[], Changes),
    signed_in("POST", "/me/sessions/{id}/name", &[("name", "library")], Changes),
    signed_in("POST", "/me/sessions/{id}/end", &[], Changes),
    signed_in("GET", "/me/kept", &[], Answers),
    signed_in("GET", "/me/erasure", &[], Answers),
    // The one moderator there is cannot be erased.
    row("POST", "/me/erasure", [No(403), No(403), Yes, Yes, No(422)], Scene::Nothing, ERASED, Changes),
    signed_in("GET", "/me/codes", &[], Answers),
    signed_in("POST", "/me/codes", &[], Changes),
    signed_in("GET", "/me/address", &[], Answers),
    signed_in("POST", "/me/address", &[("email", "new@example.org")], Changes),
    // Whoever looks after a listing.
    by_group("GET", "/manage/{token}", Scene::Evening, &[], Answers),
    by_group("GET", "/manage/{token}/preview", Scene::Evening, &[], Answers),
    by_group("GET", "/manage/{token}/again", Scene::Evening, &[], Answers),
    by_group("GET", "/manage/{token}/edit", Scene::Evening, &[], Answers),
    by_group("POST", "/manage/{token}/edit", Scene::Evening, EDITED, Changes),
    by_group("GET", "/manage/{token}/dates/{day}", Scene::Series, &[], Answers),
    by_group("POST", "/manage/{token}/dates/{day}", Scene::Series, MOVED, Changes),
    by_group("POST", "/manage/{token}/dates/{day}/cancellation", Scene::Series, &[], Changes),
    by_group("POST", "/manage/{token}/dates/{day}/cancellation/end", Scene::DateCancelled, &[], Changes),
    by_group("POST", "/manage/{token}/dates/{day}/ending", Scene::Series, &[], Changes),
    by_group("POST", "/manage/{token}/dates", Scene::Series, MOVED, Changes),
    by_group("POST", "/manage/{token}/ending/end", Scene::Ended, &[], Changes),
    by_group("POST", "/manage/{token}/left-out", Scene::Series, &[("left_out", "{day}")], Changes),
    by_group("POST", "/manage/{token}/left-out/{day}/end", Scene::LeftOut, &[], Changes),
    by_group("POST", "/manage/{token}/appeal", Scene::Rejected, &[("appeal", "Look again.")], Changes),
    by_group("POST", "/manage/{token}/cancellation", Scene::Evening, &[], Changes),
    by_group("POST", "/manage/{token}/cancellation/end", Scene::Cancelled, &[], Changes),
    by_group("GET", "/manage/{token}/question", Scene::Evening, &[], Answers),
    by_group("POST", "/manage/{token}/question", Scene::Evening, &[], Answers),
    by_owner("POST", "/manage/{token}/questions", Scene::Evening, &[("ask", "no")], Changes),
    by_group("GET", "/manage/{token}/requests", Scene::Hides, &[], Answers),
    by_owner(
        "POST",
        "/manage/{token}/requests",
        Scene::Hides,
        &[("how", "itself"), ("hours", "24")],
        Changes,
    ),
    by_group("POST", "/manage/{token}/requests/{id}", Scene::Inquires, &[("answer", "place")], Changes),
    by_group("GET", "/manage/{token}/write-ups", Scene::Told, &[], Answers),
    by_group("GET", "/manage/{token}/write-ups/{day}", Scene::HasBeen, &[], Answers),
    by_group("POST", "/manage/{token}/write-ups/{day}", Scene::HasBeen, &[("what", "We met.")], Changes),
    by_group("POST", "/manage/{token}/write-ups/{day}/end", Scene::Told, &[], Changes),
    // Without a file it says what is missing; the file itself is tried where write-ups are.
    row(
        "POST",
        "/manage/{token}/write-ups/{day}/photos",
        [No(404), Yes, Yes, Yes, No(404)],
        Scene::Told,
        &[("image_alt", "A cake")],
        Answers,
    ),
    by_group("GET", "/manage/{token}/write-ups/{day}/photos/{n}", Scene::Told, &[], Answers),
    by_group(
        "POST",
        "/manage/{token}/write-ups/{day}/photos/{n}",
        Scene::Told,
        &[("picture", "{picture}"), ("image_alt", "A cake"), ("faces", "nobody")],
        Changes,
    ),
    by_group("POST", "/manage/{token}/write-ups/{day}/photos/{n}/end", Scene::Told, &[], Changes),
    by_owner("POST", "/manage/{token}/withdrawal", Scene::Evening, &[], Changes),
    by_owner("POST", "/manage/{token}/withdrawal/end", Scene::Withdrawn, &[], Changes),
    by_link("POST", "/manage/{token}/new-link", Scene::Evening, &[], Changes),
    by_group("POST", "/manage/{token}/change/end", Scene::Proposed, &[("proposal", "{proposal}")], Changes),
    by_owner("GET", "/manage/{token}/import", Scene::Evening, &[], Answers),
    by_owner("POST", "/manage/{token}/import", Scene::Evening, &[("mode", "once")], Answers),
    by_owner("POST", "/manage/{token}/import/taking", Scene::Previewed, &[("key", "{key}")], Changes),
    by_owner("POST", "/manage/{token}/import/end", Scene::Imported, &[("import", "{import}")], Changes),
    by_owner("POST", "/manage/{token}/import/again", Scene::Imported, &[("import", "{import}")], Changes),
    by_link("GET", "/manage/{token}/holders", Scene::Evening, &[], Answers),
    by_link("POST", "/manage/{token}/holders", Scene::Evening, &[("email", "cara@example.org")], Changes),
    by_link("POST", "/manage/{token}/holders/agreement", Scene::Invited, &[], Changes),
    by_link("POST", "/manage/{token}/holders/leaving", Scene::Invited, &[], Changes),
    by_link("POST", "/manage/{token}/holders/{id}/end", Scene::Together, &[], Changes),
    by_link("POST", "/manage/{token}/holders/{id}/link", Scene::Together, &[], Changes),
    by_link("POST", "/manage/{token}/holders/{id}/handover", Scene::Together, &[("stay", "1")], Changes),
    by_link("POST", "/manage/{token}/holders/handover", Scene::Offered, &[], Changes),
    by_link("POST", "/manage/{token}/holders/handover/end", Scene::Offered, &[], Changes),
    by_group("GET", "/manage/{token}/texts", Scene::Evening, &[], Answers),
    by_group("POST", "/manage/{token}/texts", Scene::Evening, &[("language", "cy")], Changes),
    by_group("GET", "/manage/{token}/texts/{lang}", Scene::Evening, &[], Answers),
    by_group("POST", "/manage/{token}/texts/{lang}", Scene::Evening, &[("title", "Té")], Changes),
    by_group("POST", "/manage/{token}/texts/{lang}/end", Scene::Translated, &[], Changes),
    by_group("GET", "/manage/{token}/history", Scene::Cancelled, &[], Answers),
    by_group("GET", "/manage/{token}/history/{n}", Scene::Cancelled, &[], Answers),
    by_group("POST", "/manage/{token}/history/{n}/return", Scene::Cancelled, RETURNED, Changes),
    by_link("POST", "/manage/{token}/history/end", Scene::Cancelled, &[], Changes),
    row(
        "POST",
        "/manage/{token}/takeover",
        [No(404), No(404), No(404), Yes, No(404)],
        Scene::HostLeft,
        &[],
        Changes,
    ),
    // Groups.
    signed_in("GET", "/me/groups/new", &[], Answers),
    signed_in("POST", "/me/groups/new", &[("name", "Night Owls")], Changes),
    members("GET", "/me/groups/{key}", Scene::Group, &[], Answers),
    members("POST", "/me/groups/{key}/offer", Scene::Group, &[], Changes),
    members("POST", "/me/groups/{key}/offer/end", Scene::Group, &[], Changes),
    members("POST", "/me/groups/{key}/leaving", Scene::Group, &[], Changes),
    members("POST", "/me/groups/{key}/listings/{slug}/acceptance", Scene::GroupNamed, &[], Changes),
    members("POST", "/me/groups/{key}/listings/{slug}/refusal", Scene::GroupNamed, &[], Changes),
    owners("/me/groups/{key}/about", &[("about", "We drink tea."), ("site", "")]),
    owners("/me/groups/{key}/members", &[("email", "dana@example.org")]),
    owners("/me/groups/{key}/members/{id}/role", &[("role", "editor")]),
    owners("/me/groups/{key}/members/{id}/end", &[]),
    owners("/me/groups/{key}/members/{id}/handover", &[]),
    owners("/me/groups/{key}/closing", &[]),
    owners("/me/groups/{key}/erasure", ERASED),
    row(
        "GET",
        "/me/groups/{key}/kept",
        [No(403), No(403), No(403), Yes, No(404)],
        Scene::Group,
        &[],
        Answers,
    ),
    owners("/me/groups/{key}/agreement", &[]),
    by_letter("GET", "/invited/{token}", Scene::GroupAsked, &[], Answers),
    by_letter("POST", "/invited/{token}", Scene::GroupAsked, &[], Changes),
    by_letter("POST", "/invited/{token}/refusal", Scene::GroupAsked, &[], Changes),
    moderators("GET", "/moderate/claims", Scene::Claimed, &[], Answers),
    moderators("POST", "/moderate/claims/{id}/approval", Scene::Claimed, &[], Changes),
    moderators("POST", "/moderate/claims/{id}/rejection", Scene::Claimed, &[("reason", "No.")], Changes),
    moderators("POST", "/moderate/claims/{id}/undo", Scene::ClaimDecided, &[], Changes),
    moderators("GET", "/moderate/groups", Scene::Group, &[], Answers),
    moderators("POST", "/moderate/groups/{key}/trust", Scene::Group, &[], Changes),
    moderators(
        "POST",
        "/moderate/groups/{key}/trust/end",
        Scene::GroupTrusted,
        &[("reason", "No.")],
        Changes,
    ),
    moderators("POST", "/moderate/agreements/{id}/revocation", Scene::Agreed, &[("reason", "No.")], Changes),
    moderators("POST", "/moderate/agreements/{id}/revocation/end", Scene::Revoked, &[], Changes),
    moderators("GET", "/moderate/words", Scene::Nothing, &[], Answers),
    moderators("POST", "/moderate/words", Scene::Nothing, WORDED, Changes),
    moderators(
        "POST",
        "/moderate/words/removals",
        Scene::Nothing,
        &[("term", "sober"), ("reason", "We say it.")],
        Changes,
    ),
    moderators("POST", "/moderate/words/changes/{id}/end", Scene::WordChanged, &[], Changes),
    moderators("GET", "/moderate/letters", Scene::LetterWaits, &[], Answers),
    moderators("POST", "/moderate/letters/{id}/try", Scene::LetterWaits, &[], Changes),
    moderators("POST", "/moderate/letters/{id}/end", Scene::LetterWaits, &[], Changes),
    moderators("GET", "/moderate/merges", Scene::TwoGroups, &[], Answers),
    moderators("POST", "/moderate/merges", Scene::TwoGroups, MERGED, Changes),
    moderators("POST", "/moderate/merges/{id}/undo", Scene::Merged, &[], Changes),
    // Moderators.
    moderators("GET", "/moderate", Scene::Waiting, &[], Answers),
    moderators("GET", "/moderate/listings/{slug}", Scene::Waiting, &[], Answers),
    moderators("GET", "/moderate/listings/{slug}/edit", Scene::Evening, &[], Answers),
    moderators("POST", "/moderate/listings/{slug}/edit", Scene::Evening, EDITED, Changes),
    moderators("GET", "/moderate/listings/{slug}/history", Scene::Cancelled, &[], Answers),
    moderators("GET", "/moderate/listings/{slug}/history/{n}", Scene::Cancelled, &[], Answers),
    moderators("POST", "/moderate/listings/{slug}/history/{n}/return", Scene::Cancelled, RETURNED, Changes),
    moderators("POST", "/moderate/approvals", Scene::Waiting, &[("slug", "{slug}")], Changes),
    moderators("POST", "/moderate/rejections", Scene::Waiting, REASONED, Changes),
    moderators(
        "POST",
        "/moderate/changes/approvals",
        Scene::Proposed,
        &[("proposal", "{proposal}")],
        Changes,
    ),
    moderators(
        "POST",
        "/moderate/changes/rejections",
        Scene::Proposed,
        &[("proposal", "{proposal}"), ("reason", "It is not so.")],
        Changes,
    ),
    moderators("POST", "/moderate/write-ups/approvals", Scene::Told, &[("version", "{version}")], Changes),
    moderators(
        "POST",
        "/moderate/write-ups/rejections",
        Scene::Told,
        &[("version", "{version}"), ("reason", "It is not so.")],
        Changes,
    ),
    moderators("GET", "/moderate/write-ups/{id}", Scene::ToldAndApproved, &[], Answers),
    moderators("POST", "/moderate/write-ups/{id}/withdrawal", Scene::ToldAndApproved, REASONED, Changes),
    moderators("POST", "/moderate/write-ups/{id}/undo", Scene::ToldAndApproved, &[], Changes),
    moderators("POST", "/moderate/hidings", Scene::Flagged, REASONED, Changes),
    moderators("POST", "/moderate/settlements", Scene::Flagged, &[("slug", "{slug}")], Changes),
    moderators("POST", "/moderate/appeals/approvals", Scene::Appealed, &[("appeal", "{appeal}")], Changes),
    moderators(
        "POST",
        "/moderate/appeals/rejections",
        Scene::Appealed,
        &[("appeal", "{appeal}"), ("reason", "It is not so.")],
        Changes,
    ),
    moderators("GET", "/moderate/sweep", Scene::Waiting, &[], Answers),
    moderators(
        "POST",
        "/moderate/sweeps",
        Scene::Waiting,
        &[("by", "words"), ("what", "tea talk"), ("seen", "{swept}"), ("reason", "It is not so.")],
        Changes,
    ),
    moderators("GET", "/moderate/log", Scene::Released, &[], Answers),
    moderators("POST", "/moderate/undoings", Scene::Released, &[("act", "{act}")], Changes),
    moderators("POST", "/moderate/attentions", Scene::Waiting, &[("slug", "{slug}")], Changes),
    moderators("POST", "/moderate/attentions/end", Scene::LookedAt, &[("slug", "{slug}")], Changes),
    moderators(
        "POST",
        "/moderate/remarks",
        Scene::Waiting,
        &[("slug", "{slug}"), ("remark", "I have asked them.")],
        Changes,
    ),
    moderators("GET", "/moderate/imports", Scene::Imported, &[], Answers),
    moderators("POST", "/moderate/imports/end", Scene::Imported, &[("import", "{import}")], Changes),
    moderators("POST", "/moderate/imports/allowances", Scene::Stopped, &[("import", "{import}")], Changes),
    moderators(
        "POST",
        "/moderate/imports/approvals",
        Scene::Imported,
        &[("import", "{import}"), ("seen", "{seen}")],
        Changes,
    ),
    moderators(
        "POST",
        "/moderate/imports/rejections",
        Scene::Imported,
        &[("import", "{import}"), ("seen", "{seen}"), ("reason", "A shop.")],
        Changes,
    ),
];

const ERASED: Typed = &[("word", "erase")];

const SET_UP: Typed = &[
    ("token", "{token}"),
    ("site_name", "Northern Cups"),
    ("runs", "A union"),
    ("country", "GB"),
    ("contact", "ask@example.org"),
    ("moderator", "mia@example.org"),
];
const MERGED: Typed = &[("what", "group"), ("from", "night-owls"), ("into", "hope-street-union")];

/// A word that moderators put on the list.
pub const WORDED: Typed = &[
    ("term", "lush"),
    ("level", "slur"),
    ("alternatives", "person who drinks a lot"),
    ("why", "It insults people."),
    ("reason", "Somebody asked."),
];

const RETURNED: Typed = &[("newest", "2"), ("note", "A slip.")];

const REASONED: Typed = &[("slug", "{slug}"), ("reason", "It is not so.")];

const MOVED: Typed = &[("start_date", "2027-01-09"), ("start_time", "17:00"), ("end_time", "19:00")];

const ADDED: Typed = &[
    ("form_key", "{form_key}"),
    ("kind", "event"),
    ("title", "A walk"),
    ("start_date", "2026-12-09"),
    ("start_time", "18:00"),
    ("time_zone", "Europe/London"),
    ("attendance", "in_person"),
    ("place_name", "Oak Hall"),
    ("locality", "Leeds"),
    ("country", "GB"),
    ("email", "wes@example.org"),
];

const EDITED: Typed = &[
    ("title", "Tea and toast"),
    ("start_date", "2026-12-08"),
    ("start_time", "18:00"),
    ("time_zone", "Europe/London"),
    ("repeats", "never"),
    ("attendance", "in_person"),
    ("place_name", "Oak Hall"),
    ("locality", "Leeds"),
    ("country", "GB"),
    ("note", "A slip."),
];

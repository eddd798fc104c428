### The principles, and what moderators decide of groups.

principles-title = What a harm reduction café stands for
principles-description = Eight short sentences that a café or a group agrees to.
principles-lede = Anybody may hold a café. Whoever calls it a harm reduction café here agrees to this.
principle-welcome = Everybody is welcome as they are, whether they use drugs or not.
principle-no-conditions = Nobody has to stop, to promise anything, or to tell anything.
principle-together = People who use drugs help to plan it, to run it and to speak at it.
principle-respect = We speak of people with respect, and nobody is a label.
principle-true = What we say about drugs and health is true, and we say so when we do not know.
principle-private = What people tell stays there. We write no lists of who came, and take no photos of those who do not want it.
principle-safe = We know what to do when somebody takes too much, and somebody there can do it.
principle-nothing-sold = Nobody sells drugs there, nobody is made to buy anything, and nobody earns from those who come.
principles-version = This text is of { $day }.
principles-how = Whoever confirms a café here agrees to it for the café. A group agrees on its own page. If a moderator has a reason to withdraw that, everybody can read the reason.

confirm-principles = By pressing “Confirm” you say that the café keeps to these principles:
listing-agreed-badge = A harm reduction café
listing-agreed = It agreed to the
listing-agreed-on = on { $day }.
listing-withdrawn = A moderator withdrew the name “harm reduction café” on { $day }:

## What moderators do

claims-heading = Names that somebody asks for
claims-lede = Others use the name, or a group of this name is here already.
claims-none = Nobody waits for an answer.
claims-who = { $email } asks for “{ $name }”.
claims-others =
    { $count ->
        [0] Nothing public of others stands under this name.
        [one] One public listing of somebody else stands under this name.
       *[other] { $count } public listings of others stand under this name.
    }
claims-own =
    { $count ->
        [0] None of theirs does.
        [one] One of theirs does.
       *[other] { $count } of theirs do.
    }
claims-here = A group of this name is here. If you approve, they are an owner of it.
claims-page = See what stands under the name
claims-approve = Approve
claims-reject-fold = Say no
claims-reject-label = Reason, which they are told
claims-reject = Say no with this reason
claims-decided-heading = Decided
claims-approved = Approved: { $name }
claims-rejected = Said no: { $name }
claims-undo = Take this back
claims-done-approved = It is theirs. We tell them.
claims-done-rejected = You said no. We tell them why.
claims-done-undone = It waits again.
claims-done-nothing = Somebody has decided this already, or it cannot be done any more.
claims-gone-person = somebody whom we have forgotten

mod-groups-heading = Groups
mod-groups-lede = What members of a trusted group list shows at once. Three approved listings earn that.
mod-groups-none = Nobody has started a group so far.
mod-group-members =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
mod-group-listings =
    { $count ->
        [0] runs nothing
        [one] runs one listing
       *[other] runs { $count } listings
    }
mod-group-closed = Closed
mod-group-trusted = Trusted
mod-group-earned = Trusted, because of three approved listings
mod-group-distrusted = Trusted no longer:
mod-group-trust = Trust it
mod-group-distrust-fold = Trust it no longer
mod-group-distrust-label = Reason, for moderators
mod-group-distrust = Trust it no longer, for this reason
mod-agreements-heading = Who agreed to the principles
mod-agreements-lede = If you withdraw an agreement, everybody can read why, and the name “harm reduction café” is gone beside it.
mod-agreements-none = Nobody so far.
mod-agreement-on = Agreed on { $day }.
mod-agreement-withdrawn = Withdrawn:
mod-agreement-revoke-fold = Withdraw it
mod-agreement-revoke-label = Reason, which everybody can read
mod-agreement-revoke = Withdraw it with this reason
mod-agreement-restore = Let it stand again
mod-groups-done = Done.

merges-heading = Merge groups or places
merges-lede = If one group or one place has two addresses, merge them. The old address leads to the other one then. You can take it back.
merges-what-label = What is merged?
merges-what-group = Two groups
merges-what-place = Two places
merges-from-label = Address that goes
merges-from-hint = Its page, or the last part of its address.
merges-into-label = Address that stays
merges-look = See what would happen
merges-preview-heading = This would happen
merges-preview-text = “{ $from }” leads to “{ $into }” from then on. The name “{ $into }” stays.
merges-preview-moves =
    { $count ->
        [0] No public listing moves.
        [one] One public listing moves:
       *[other] { $count } public listings move:
    }
merges-preview-stays =
    { $count ->
        [0] No public listing stands there so far.
        [one] One public listing stands there already:
       *[other] { $count } public listings stand there already:
    }
merges-preview-members =
    { $count ->
        [0] No members move.
        [one] One member becomes a member of the other group.
       *[other] { $count } members become members of the other group.
    }
merges-preview-followers =
    { $count ->
        [0] Nobody follows it by email.
        [one] One person who follows it by email follows the other one then.
       *[other] { $count } people who follow it by email follow the other one then.
    }
merges-merge = Merge
merges-standing-heading = Merged
merges-standing-none = Nothing is merged.
merges-standing = { $from } leads to { $into } since { $day }.
merges-undo = Take this back
merges-done-merged = They are merged.
merges-done-undone = Both have their addresses again.
merges-done-nothing = This was taken back already.
refused-merge-absent = We find nothing public at this address.
refused-merge-same = These are one already.
refused-merge-again = This one was merged before. Take that back first, or choose the address that it leads to.
refused-merge-closed = This group has closed. What has ended is not merged: its name is kept, so that nobody takes another for it.
refused-merge-members = This group has members, and the other one is only a typed name. Merge them the other way round.

moderate-claims-link = Names that somebody asks for
moderate-groups-link = Groups, trust and principles
moderate-merges-link = Merge groups or places

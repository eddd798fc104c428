### Groups: all of them, one, and what their members do.

groups-all = All groups
groups-title = Groups
groups-lede = Everyone who lists something here.
groups-empty = Groups show up here as soon as one of them lists something. It could be yours.
groups-dates = { $count ->
    [one] 1 coming date
   *[other] { $count } coming dates
}
groups-no-dates = No coming dates
group-description = Cafés and events that { $group } lists.
group-about-heading = About the group
group-since = Here since { $day }.
group-site = Their own website
group-agreed = They agreed to the
group-principles = principles of harm reduction cafés
group-agreed-on = on { $day }.
group-withdrawn = A moderator withdrew this on { $day }:
group-me-kept = Download what is kept about the group
group-me-kept-text = If you want to keep something of it, download it first: what it says, its parts and its listings. Not who is in it: that is theirs.
group-me-erase-text = Then nothing is left of what it said, and nobody is in it. What it ran stays with whoever listed it. Its web address is kept, so that nobody else gets it.
group-me-erase-word = Type { $word } to say that you mean it
group-me-erase = Erase this group
group-done-erased-heading = The group is erased
group-done-erased-lede = What it ran stays with whoever listed it.
group-closed-title = { $group } has ended
group-closed-lede = The group closed on { $day }. What it ran may go on: look under the names of those who listed it.

## The page of somebody’s own groups

me-groups-heading = Your groups
me-groups-none = A group lets several people look after its cafés and events, so they go on when somebody leaves.
me-groups-start = Start a group
me-group-open = Open the group
me-group-answer = Answer
me-group-asked = You were asked into this group.
me-group-offered = You were asked to be an owner of this group.
me-group-waiting =
    { $count ->
        [one] A listing with the group’s name waits for a word from you.
       *[other] { $count } listings with the group’s name wait for a word from you.
    }
me-of-group = A group of yours runs this.

group-role-owner = Owner
group-role-editor = Editor

## Starting one

group-new-heading = Start a group
group-new-lede = A group has members. Together they look after what is listed under its name.
group-new-public = Everybody can see the name, what you write here, and what the group lists. Nobody can see who is in it.
group-new-name-label = Name of the group
group-new-name-hint = As you write it on your listings.
group-about-label = About the group
group-about-hint = A few sentences. You can leave this empty. Everybody sees this and the website once moderators have approved three listings of the group.
group-site-label = The group’s own website
group-site-hint = Only if it has one.
group-claim-label = Why is it your group?
group-claim-hint = A few words for our moderators, for example who can tell us that it is so. Only they read this.
group-new-start = Start the group
group-new-ask = Send this to the moderators
group-waits-heading = A moderator looks at it
group-waits-lede = Others use this name already, so a person looks at what you wrote. We send you a letter.

refused-group-name = Type the name of the group, with at least one letter. “New” alone does not work.
refused-group-site = Type the address of a website, such as hopestreet.example.
refused-group-closed = A group of this name has closed. Its name is kept, so that nobody takes it for the old one.
refused-group-used = Others use this name here already. Tell our moderators in a few words why it is your group.
refused-groups-many = You own { $most } groups. Hand one over or close one first.
refused-claims-many = Five names that you asked for wait for our moderators. Please wait for their answer.

## The page of a group for its members

group-me-describe = Look after a group.
group-me-public = See its page
group-me-not-public = It has a page of its own as soon as something that it runs is public.
group-me-trusted = What members list under the group’s name shows at once. No moderator has to look first.
group-me-waiting-heading = Is this yours?
group-me-waiting-text = Somebody listed this under the name of your group. Until one of you says that it is yours, it stands on no page of the group.
group-me-accept = It is ours
group-me-refuse = It is not ours
group-me-listings-heading = What the group runs
group-me-listings-none = Nothing so far. Add an event or a café with the group’s name, and with your address.
group-me-listing-open = Look after it
group-me-listing-said = One of you said that it is yours. Whoever added it looks after it.
group-me-listing-left = Whoever added it has left the group. An owner can take it over.
group-me-refused-heading = Not yours
group-me-refused-text = You said that these are not yours. They keep the words that were typed, and stand on no page of the group.
group-me-members-heading = Members
group-me-members-text = Only owners see the addresses. Editors change words and dates. Owners also take listings off the site, and look after members.
group-me-more =
    { $count ->
        [one] One more person is in the group, or was asked.
       *[other] { $count } more people are in the group, or were asked.
    }
group-me-you = You
group-me-since = { $role } since { $day }.
group-me-asked = Asked on { $day }. They have not said yes so far.
group-me-offered = You asked them to be an owner. They have not answered so far. After 30 days the offer ends.
group-me-make-owner = Ask them to be an owner, too
group-me-make-editor = Make them an editor
group-me-end = End their membership
group-me-end-asked = Take the question back
group-me-handover-fold = Hand the group over to them
group-me-handover-text = They become an owner once they say yes. You are an editor then.
group-me-handover = Hand it over
group-me-change-fold = Change something here
group-me-offer-heading = You were asked to be an owner
group-me-offer-text = An owner looks after the members, can close the group, and answers for what it lists. If you do not answer, the offer ends after 30 days.
group-me-offer-take = Yes, I am an owner
group-me-offer-end = No, thank you
group-me-invite-heading = Ask somebody
group-me-invite-text = They get a letter. If they do not say yes within 30 days, we forget their address.
group-me-invite-label = Their email address
group-me-invite = Send the letter
group-me-about-heading = What everybody reads
group-me-about-save = Save
group-me-principles-heading = Principles
group-me-principles-text = A group that agrees to them may be called a harm reduction café or a friend of them here.
group-me-principles-agree = We agree
group-me-leave-heading = Leave or close
group-me-leave-text = If you leave, what you added goes on under the group’s name. You still have your private links. An owner can take those listings over.
group-me-leave = Leave the group
group-me-last-owner = You are the only owner. Hand the group over first, or close it.
group-me-close-text = If you close the group, what it ran stays with whoever added it. Nobody else gets its name.
group-me-close = Close the group
group-me-done-started = The group is there.
group-me-done-described = Saved.
group-me-done-invited = A letter is on its way to them.
group-me-done-ended = They are not in the group any more.
group-me-done-offered = A letter is on its way to them. It is so once they say yes.
group-me-done-editor = They are an editor now.
group-me-done-taken = You are an owner now.
group-me-done-turned-down = You said no. Nothing has changed.
group-me-done-agreed = Thank you. Everybody can see that you agreed.
group-me-done-accepted = It is on the page of the group now.
group-me-done-refused = It stands on no page of the group.
group-left-heading = You have left
group-left-lede = The others go on.
group-done-closed-heading = The group is closed
group-done-closed-lede = What it ran stays with whoever added it.
group-gone-heading = You are not in this group any more
group-gone-lede = You left, or an owner ended it, or the group has closed. If that is a mistake, ask an owner to send you a new letter.
group-moved-heading = This group is one with another now
group-moved-lede = Our moderators have merged it into “{ $name }”, because both were the same. Everything that it ran is there, and so are its members.
group-moved-on = Go to “{ $name }”

group-left-listing-title = You cannot change this any more
group-left-listing-text = A group runs this listing, and you are not in it any more. If that is a mistake, ask an owner of the group.
group-not-yours-title = Only some may do this
group-not-yours-text = You look after this listing because your group runs it. This is for owners of the group, or for whoever has a private link.

group-takeover-heading = Take it over
group-takeover-text = Whoever added this has left the group. You can take it over: letters about it come to you then, and the old private link ends. We tell them.
group-takeover = Take it over
group-manage-member = You look after this because your group runs it.
group-manage-links = Private links are for whoever added it, and for those whom they asked.

refused-member-already = They are in the group already.
refused-member-gone = They said no or left less than 30 days ago. You can ask them again later.
refused-members-many = At most { $most } people can be in a group. End a membership that is not needed.
refused-members-today = You can ask { $most } people in a day. Please go on tomorrow.
refused-offer-unagreed = They have not said yes to the group so far. Only somebody who has can be an owner.
refused-last-owner = A group needs an owner. Hand it over to somebody first, or close it.

## An invitation

invited-heading = You are asked into a group
invited-describe = Answer whether you want to be in a group.
invited-lede = “{ $group }” asks { $email } to look after its cafés and events together.
invited-text = If you say yes, this address is in the group. To do something there, you sign in with a letter to it. Nobody can see who is in a group, but its owners know the address.
invited-other = This letter is for { $email } alone. If somebody passed it on to you, it opens nothing for you.
invited-accept = Accept
invited-decline = No, thank you
invited-done-heading = Welcome to the group
invited-done-lede = { $email } is in “{ $group }” now. Sign in with this address to see it.
invited-declined-heading = You said no
invited-declined-lede = Nothing has changed. The group cannot ask you again for 30 days, and we forget your address then.
invited-stale-heading = This link does not work any more
invited-stale-lede = The question was taken back, answered, or is older than 30 days. If that is a mistake, ask the group for a new letter.

## Letters

letter-group-invited-subject = You are asked into a group
letter-group-invited-opening = “{ $group }” lists cafés and events on { $site }. It asks you to look after them together.
letter-group-invited-may = Members change words and dates, and print the posters. Nobody else can see who is in the group.
letter-group-invited-button = See what it is about
letter-group-invited-yours = This is for you alone. If you pass it on, it opens nothing for somebody else.
letter-group-invited-not-you = If you do not want this, do nothing. After 30 days we forget your address.

letter-group-ended-subject = You are not in a group any more
letter-group-ended-opening = An owner of “{ $group }” ended your membership. What you added yourself is still yours.
letter-group-ended-then = If that is a mistake, ask them.

letter-group-offered-subject = You are asked to be an owner of a group
letter-group-offered-opening = An owner of “{ $group }” wants you to be an owner, too, or in their place.
letter-group-offered-then = An owner looks after the members and answers for what the group lists. Nothing changes before you say yes.
letter-group-offered-button = Answer

letter-group-taken-subject = Your group has a new owner
letter-group-taken-opening = The member of “{ $group }” whom you asked said yes, and is an owner now.
letter-group-taken-not-you = If you did not want this, write to { $contact }, and a person will look into it.

letter-claim-approved-subject = The name is yours
letter-claim-approved-opening = A moderator has looked at what you wrote. You are an owner of “{ $group }” now.
letter-claim-approved-then = What others listed under this name waits for your word.
letter-claim-approved-button = Open the group

letter-claim-rejected-subject = About the name that you asked for
letter-claim-rejected-opening = You asked for the name “{ $group }”. A moderator has looked at it, and said no:
letter-claim-rejected-then = If you think that this is wrong, write to { $contact }.

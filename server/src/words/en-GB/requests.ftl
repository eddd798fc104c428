### Asking for what a listing hides: the form, the answers, and the letters between both sides.

## The way there, on the page of a listing

ask-way-place = Ask for the address
ask-way-link = Email me the link
ask-way-both = Ask for the address and the link
ask-way-text-place = You ask by email, by any name you like. The organiser does not see your email address.
ask-way-text-link = The link to join comes by email. The organiser does not see your email address.

## The form

ask-heading-place = Ask for the address
ask-heading-link = Get the link by email
ask-heading-both = Ask for the address and the link
ask-describe = Ask for an address or a link that is not shown to everybody.
ask-about = This is about “{ $title }”.
ask-lede = We pass your question on, and the answer comes to you by email. The organiser never sees your email address, and you do not see theirs.
ask-how-by-hand = The organiser answers each question by hand. That can take a day or two.
ask-how-by-itself = Unless the organiser says no, the answer comes { $ahead } before the date.
ask-date-label = Which date?
ask-name-label = What shall they call you?
ask-name-hint = A nickname is fine. You may leave this empty.
ask-words-label = Is there anything to say?
ask-words-hint = You may leave this empty. It is one question and one answer, so please leave out your phone number and your full name.
ask-email-label = Your email address
ask-email-hint = Only for this answer. You get a letter first and press one button in it, so that nobody else can ask in your name.
ask-keep = All of it is deleted a day after the date at the latest.
ask-keep-undated = All of it is deleted after 14 days at the latest.
ask-send = Send my question
ask-back = Back to the listing
ask-broken = Something of ours broke, and your question was not sent. Nothing you typed is lost: press the button again.

ask-refused-link = Please leave out web addresses. They are not needed to ask.
ask-refused-date = This date is not open for questions any more. Choose one of those offered here.
ask-refused-network = Many questions came from your network today, and nobody has confirmed them yet. Press the button in the letter that you have, or try again tomorrow.
ask-refused-many = So many questions wait to be confirmed that we take no more just now. Please try again in an hour.
ask-refused-crowd = So many people have asked today that we take no more questions for this listing. Please try again tomorrow.

ask-sent-heading = Look at your email
ask-sent-lede = If all is well, a letter is on its way to you. Press the button in it, and your question goes to the organiser.
ask-sent-none = No letter after ten minutes? Look among the unwanted ones, or ask once more and check how you typed the address.
ask-sent-on = See what is on

ask-closed-heading = Nobody needs to ask just now
ask-closed-cancelled = “{ $title }” is cancelled, so there is no address to ask for.
ask-closed-over = “{ $title }” is over.
ask-closed-nothing = Everything that the organiser tells about “{ $title }” is on its page.
ask-closed-listing = See its page
ask-closed-on = See what else is on

## The page of whoever asked

asked-heading = Your question
asked-describe = Your question about a listing.
asked-about = You ask about “{ $title }”.
asked-about-gone = The listing is not on the site just now.
asked-date = The date: { $when }
asked-name = Your name there: { $name }
asked-words-heading = What you say
asked-confirm-lede = Shall we pass this on to the organiser? They see your words, and not your email address.
asked-confirm = Confirm
asked-not-you = You did not ask? Do nothing. It is deleted in two days.
asked-waits = The organiser has your question. Their answer comes by email.
asked-waits-until = The organiser has your question. Unless they say no, the answer comes by email on { $when }.
asked-off = The date does not take place. We have told you by email, or are about to.
asked-answered = You have the answer by email, or are about to get it. It was one question and one answer.
asked-withdraw-heading = Changed your mind?
asked-withdraw-text = Your question, your email address and any answer are deleted at once. What has gone out by email we cannot call back.
asked-withdraw = Withdraw my question
asked-withdrawn-heading = It is deleted
asked-withdrawn-lede = Nothing of your question is kept.
asked-ended-heading = This question is not here any more
asked-ended-lede = It was withdrawn or answered, or its date is over. Nothing of it is kept.
asked-lost-heading = This link is not whole
asked-lost-lede = A part of the address may be missing. Open it once more from the letter, or copy all of it.

## The private page of a listing

requests-heading = People who ask
requests-link = Answer people who ask
requests-link-all = See who has asked, and how they are answered
requests-waiting = { $count ->
    [0] Nobody waits for an answer.
    [one] One person waits for an answer.
   *[other] { $count } people wait for an answer.
}
requests-lede-place = People ask here for the address of “{ $title }”. You do not see their email addresses, and they do not see yours.
requests-lede-link = People ask here for the link to join “{ $title }”. You do not see their email addresses, and they do not see yours.
requests-lede-both = People ask here for the address and the link of “{ $title }”. You do not see their email addresses, and they do not see yours.
requests-lede-nothing = “{ $title }” hides nothing now, so nobody can ask. Who asked before stands here.
requests-none = Nobody has asked yet.
requests-more = The oldest { $count } are shown. Answer some of them to see the others.
requests-nameless = Somebody
requests-from = { $name } asks
requests-date = For { $when }
requests-date-off = For a date that does not take place. They were told.
requests-no-words = They wrote no words.
requests-unsent = Your answer was not sent ({ $when }), because the listing was hidden just then. Nobody was told anything. Please answer again.
requests-due = Goes out by itself on { $when } if you do nothing.
requests-answer-label = Your answer
requests-answer-place = Send the address
requests-answer-link = Send the link
requests-answer-both = Send the address and the link
requests-answer-words = Send only my words
requests-answer-no = Say no
requests-answer-no-hint = They are told that you cannot give it, and their question is deleted.
requests-reply-label = A line from you
requests-reply-hint = You may leave this empty. It is sent as you type it, so leave out your own email address if they shall not have it.
requests-send = Answer
requests-send-which = Answer { $name }
requests-ignore = You may also do nothing. Then nothing is sent, and all of it is deleted a day after the date.
requests-answered-heading = Answered
requests-answered-given = Answered by hand
requests-answered-itself = Sent by itself
requests-answered-refused = You said no. It is deleted as soon as they are told.
requests-sends-heading = What is sent
requests-sends-nothing = Nothing is filled in yet that could be sent. Until then you can answer in words.
requests-sends-edit = Change it
requests-how-heading = How it is answered
requests-how-label = Who answers?
requests-how-hand = Each time by me
requests-how-itself = It is sent by itself
requests-how-itself-hint = To everybody who asked and whom you did not refuse, as it stands at that time. You still see who asks, and can say no before.
requests-hours-label = How long before the date?
requests-how-save = Keep this
requests-how-stands-hand = You answer each question yourself.
requests-how-stands-itself = The answer goes out by itself { $ahead } before the date.
requests-how-owner = The owners of the group choose this.
requests-kept = Questions and answers are deleted a day after the date, or after 14 days where there is no date.

requests-done-answered = The answer is on its way.
requests-done-already = This was answered before, by you or by somebody who looks after the listing with you.
requests-done-hand = From now on you answer each question yourself.
requests-done-itself = From now on the answer goes out by itself.

requests-refused-answer = Choose what you answer.
requests-refused-words = Write the words that are to be sent.
requests-refused-off = This date does not take place. You can only say no.
requests-refused-hidden = Nobody can see the listing just now, so nothing is sent about it. Answer when it is public again, or say no.

## Letters

letter-request-footer = This letter comes because somebody asked a question with this address. Answers to it go to whoever runs this site, and to nobody else. You will get no advertising.
letter-request-withdraw = See or withdraw my question
letter-request-once = It is one question and one answer: a reply to this letter does not reach the organiser.

letter-request-confirm-subject = Please confirm your question
letter-request-confirm-opening = Somebody, most likely you, asks for something about:
letter-request-confirm-ask = Shall we pass it on to the organiser? They see the name and the words that were typed, and not this address.
letter-request-confirm-button = Look at it and confirm
letter-request-confirm-not-you = You did not ask? Do nothing, and nobody hears of it. It is deleted in two days.

letter-request-known-subject = About your question
letter-request-known-opening = You asked this before, and we have your question. You need not ask again. You can see how it stands, or withdraw it.
letter-request-known-button = See my question

letter-request-asked-subject = Somebody asks you something
letter-request-asked-opening-place = { $name } asks you for the address of:
letter-request-asked-opening-link = { $name } asks you for the link to join:
letter-request-asked-opening-both = { $name } asks you for the address and the link of:
letter-request-asked-somebody = Somebody
letter-request-asked-words = They write:
letter-request-asked-no-words = They added no message.
letter-request-asked-button = Answer
letter-request-asked-hidden = You do not see their email address, and they do not see yours. You can send it, say no, or do nothing.
letter-request-asked-itself = If you do nothing, they get it { $ahead } before the date, as you chose.
letter-request-asked-footer = This letter comes because you look after this listing. Nobody learns your address by it, and you will get no advertising.

letter-request-given-subject = The answer to your question
letter-request-given-opening = Here is the answer to your question about:
letter-request-given-place = Where
letter-request-given-link = The link to join
letter-request-given-words = The organiser writes:
letter-request-given-care = Please keep it to yourself: it is not public, and people rely on that.

letter-request-refused-subject = About your question
letter-request-refused-opening = The organiser cannot give you what you asked for about:
letter-request-refused-deleted = Your question and your address are deleted now. You will hear no more from us about it.

letter-request-off-subject = Cancelled: what you asked about
letter-request-off-opening = What you asked about does not take place:
letter-request-off-why = The organiser writes:
letter-request-off-next = You need to do nothing. Your question is deleted by itself, and you are told if the date stands again.

letter-request-changed-subject = A change to what you asked about
letter-request-changed-opening = Something is not as you were told. This is how it is now:
letter-request-changed-stands = It takes place after all:

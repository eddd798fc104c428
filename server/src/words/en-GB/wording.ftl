### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

wording-title = Words
wording-description = Words that hurt people who use drugs, what you could say instead, and why. Try a text of your own.
wording-lede = The words we use decide who feels welcome. Here are words that many people find hurtful, with others you could choose.

wording-matters-heading = Why words matter
wording-matters-person = A person is more than one thing that they do. Words that make one thing the whole of somebody make it easy to stop listening to them.
wording-matters-care = Studies found that people, nurses and doctors among them, judge the same person more harshly when they read a harsher word. Harsh words keep people away from places that could help.
wording-matters-own = Everybody may choose their own words for themselves. Nobody is corrected for what they say about their own life, what they quote, or what a group calls itself.
wording-matters-choice = This list suggests and never decides. Nothing is refused because of a word, nothing is changed unless you choose it, and guides disagree: so there is mostly more than one suggestion.

wording-try-heading = Try a text
wording-try-label = Your text
wording-try-hint = At most { $most } characters. It is looked at and forgotten: we store nothing of it and write nothing of it down.
wording-try-button = Look for words
wording-try-none = We found no word of the list in this text.
wording-try-empty = There is nothing to look at yet. Write or paste a text first.
wording-try-broke-off = Not everything arrived. What came is still here. Please send it again.
wording-try-result = What we found
wording-found = { $count ->
    [0] We found no word of the list.
    [one] We found one word that you may want to look at.
   *[other] We found { $count } words that you may want to look at.
}
wording-try-more = { $count ->
    [one] One more stands further down in the text. Send a shorter part to see it.
   *[other] { $count } more stand further down in the text. Send a shorter part to see them.
}

wording-list-heading = The list
wording-list-count = { $count ->
    [one] One word.
   *[other] { $count } words.
}
wording-list-date = What is built into this program was gathered from public guides in November 2026. Moderators of this site may add to it, change it, and switch words off.
wording-list-json = The list for other programs
wording-search-label = Look for a word
wording-search-button = Show
wording-search-none = No word of the list fits “{ $q }”.
wording-search-all = Show the whole list

wording-level-slur = Insults people
wording-level-label = Makes one thing the whole of somebody
wording-level-tip = People disagree about it
wording-level-slur-text = These words are made to hurt.
wording-level-label-text = These words turn something about a person into the person, or put blame into a plain sentence.
wording-level-tip-text = Some guides avoid these words and others use them. Decide for yourself.

wording-word = Word
wording-instead = You could say
wording-why = Why
wording-source = Source
wording-why-said = Why: { $why }
wording-except-said = Fine in: { $what }
wording-instead-said = You could say: { $what }
wording-source-said = Source: { $who }
wording-or = { $before } or { $last }
wording-sources-heading = Where this comes from
wording-ours = general knowledge, without a guide that says so

## Beside the fields of a form

wording-check = Check my words
wording-check-hint = Would you like to look at your words first? Nothing is sent by that, and everything you typed stays.
wording-checked-page = Your words: { $heading }
wording-checked-heading = Your words
wording-checked-kept = Nothing was sent yet, and everything you typed is still here.
wording-checked-again-file = Only your picture has to be chosen again: no page can hand a file back.
wording-checked-then = You may choose something else beside each field, or leave it as it is. What you choose is put in when you press a button below.
wording-field-heading = { $count ->
    [one] One word to look at
   *[other] { $count } words to look at
}
wording-instead-label = Instead of “{ $word }”
wording-keep = Keep “{ $word }”
wording-times = { $count ->
    [one] once
   *[other] { $count } times
}
wording-file-name = Other people never see the name of your file.
wording-in-title = In its name
wording-in-summary = In the short text
wording-in-description = In what happens there
wording-in-tags = In its topics
wording-in-speaker = In who speaks
wording-in-group-name = In the name of the group
wording-in-cost-note = In what is said of the cost
wording-in-ground-rules = In the ground rules
wording-in-image = In the name of the picture’s file
wording-in-image-alt = In the description of the picture
wording-in-date = In what is said of a date
wording-in-reason = In the reason for cancelling
wording-live-use = Use “{ $what }”

## Moderators

wording-queue-label = Words to look at
wording-moderate-link = The list of words
wording-moderate-heading = The list of words
wording-moderate-lede = Add a word, write one anew, or switch one off. Everybody sees the list, and what you decide is used at once wherever people write.
wording-moderate-put = You changed the list. It is used at once.
wording-moderate-off = The word is switched off. You can bring it back below.
wording-moderate-back = The change is ended. The word is as it was before.
wording-moderate-nothing = There was nothing to end: somebody was faster.
wording-moderate-find-label = Change a word of the list
wording-moderate-find-hint = Type it as it stands there. Its form then comes filled in.
wording-moderate-find = Open it
wording-moderate-find-none = “{ $q }” is not on the list. You can add it below.
wording-moderate-add-heading = Add a word
wording-moderate-change-heading = Change “{ $term }”
wording-moderate-term-label = The word
wording-moderate-term-hint = One word, or a few that belong together. Case, hyphens and accents do not matter.
wording-moderate-level-label = What does it do?
wording-moderate-alternatives-label = What people could say instead
wording-moderate-alternatives-hint = Two or three, with semicolons between them, the best first. In brackets: when it fits.
wording-moderate-forms-label = Other ways to write it
wording-moderate-forms-hint = Such as several of it. With semicolons between them.
wording-moderate-why-label = Why?
wording-moderate-why-hint = One plain sentence that everybody reads.
wording-moderate-sources-label = Who says so?
wording-moderate-sources-hint = A guide, a group, or people whom you asked. With semicolons between them.
wording-moderate-reason-label = Why do you change the list?
wording-moderate-reason-hint = Only moderators read this.
wording-moderate-save = Save the word
wording-moderate-off-section = Switch it off
wording-moderate-off-text = The word is then found no more, until somebody brings it back.
wording-moderate-off-button = Switch it off
wording-moderate-changes-heading = What was changed here
wording-moderate-changes-none = Nobody has changed the list yet.
wording-moderate-was-put = “{ $term }” was written or added, { $when }
wording-moderate-was-off = “{ $term }” was switched off, { $when }
wording-moderate-ended = This holds no more since { $when }.
wording-moderate-by = By { $who }: { $reason }
wording-moderate-by-nobody = By somebody who is gone: { $reason }
wording-moderate-end = Bring back what was before
wording-moderate-end-which = Bring back what was before: “{ $term }”

wording-refused-term = Write the word, with at least one letter in it.
wording-refused-level = Choose what the word does.
wording-refused-alternatives = Write at least one thing that people could say instead.
wording-refused-why = Say in a sentence why the word hurts.
wording-refused-reason = Say why, so that other moderators understand it later.
wording-refused-absent = This word is not on the list, so it cannot be switched off.
wording-refused-many = So many words are changed already that no more fit. End changes that nobody needs.

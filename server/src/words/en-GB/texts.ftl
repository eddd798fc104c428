### The words of a listing in other languages.

texts-title = Other languages
texts-describe = What a listing says in other languages.
texts-lede = Say your listing in other languages, too. Whoever reads this site in one of them then reads your words in it. Times, places and all that you ticked are translated by themselves.
texts-there = It speaks these languages
texts-own = Your own words
texts-add-heading = Add a language
texts-add-text = Choose one. You write the name, and what it is about.
manage-language-label = The language of your own words
texts-own-hint = The language in which you filled in the form. Screen readers use it to read your words aloud.
texts-waits = These words hold your change that waits for a moderator.
texts-form-title = Your words in { $language }
texts-form-lede = Say the same as your own words say. Plain words are best.
texts-original = Your own words ({ $language })
texts-nothing = Nothing stands here.
texts-remove-heading = Take these words away
texts-remove-text = Whoever reads in { $language } then sees your own words again.
texts-remove = Take the words in { $language } away
texts-link-text = Whoever reads this site in another language sees your own words, until you say them in that language.
texts-link = Say it in other languages
texts-field = { $field } ({ $language })
texts-written-in = Written in { $language }; nobody has translated it yet.
texts-written-in-one = Written in { $language }.
texts-also = Also in:
texts-print = In other languages
texts-name = Name

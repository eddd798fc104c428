### The languages of the site: how far each is, and how to help.

translating-title = The languages of this site
translating-description = How far each translation is, and how you can help.
translating-lede = We write in British English first. What stands here in other languages was translated by a machine and awaits somebody who grew up with it.
translating-caption = How far each language is
translating-language = Language
translating-sentences = Sentences
translating-so-many = { $done } of { $all }
translating-read = Read by a native speaker
translating-source = The source
translating-awaits = Not yet
translating-help-title = Lend us your language
translating-help = Read a page that you know well. Does a sentence sound odd, cold or blaming? Is it not the word that people use about themselves where you live? Tell us the page, the sentence, and what you would say.
translating-help-how = Write to { $contact }. You need no account, and no programs. We name you as a reader of your language only if you want that.
translating-note = Translated by a machine. Nobody who grew up with this language has read it yet.
translating-note-more = Help us say it well

### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = Les langues de ce site
translating-description = Où en est chaque traduction, et comment vous pouvez aider.
translating-lede = Nous écrivons d’abord en anglais britannique. Ce qui est ici dans d’autres langues a été traduit par une machine, et attend qu’une personne qui a grandi avec cette langue le relise.
translating-caption = Où en est chaque langue
translating-language = Langue
translating-sentences = Phrases
translating-so-many = { $done } sur { $all }
translating-read = Relu par une personne qui a grandi avec cette langue
translating-source = L’original
translating-awaits = Pas encore
translating-help-title = Prêtez-nous votre langue
translating-help = Lisez une page que vous connaissez bien. Une phrase sonne bizarre, froide ou pleine de reproche ? Ce n’est pas le mot que les gens utilisent pour parler d’eux-mêmes chez vous ? Dites-nous la page, la phrase, et ce que vous diriez.
translating-help-how = Écrivez à { $contact }. Il ne faut ni compte ni logiciel. Nous donnons votre nom parmi les personnes qui ont relu votre langue, seulement si vous le voulez.
translating-note = Traduit par une machine. Aucune personne qui a grandi avec le français ne l’a encore relu.
translating-note-more = Aidez-nous à bien le dire

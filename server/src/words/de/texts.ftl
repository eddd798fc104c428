### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Andere Sprachen
texts-describe = Was dein Eintrag in anderen Sprachen sagt.
texts-lede = Sag deinen Eintrag auch in anderen Sprachen. Wer diese Website in einer davon liest, liest dort dann deine Worte. Zeiten, Orte und alles, was du angekreuzt hast, werden von selbst übersetzt.
texts-there = Es gibt ihn in diesen Sprachen
texts-own = Deine eigenen Worte
texts-add-heading = Eine Sprache dazunehmen
texts-add-text = Wähl eine. Du schreibst den Namen, und worum es geht.
manage-language-label = Die Sprache deiner eigenen Worte
texts-own-hint = In dieser Sprache hast du das Formular ausgefüllt. So wissen Vorleseprogramme, wie sie es vorlesen.
texts-waits = Diese Worte enthalten deine Änderung, die auf die Moderation wartet.
texts-form-title = Deine Worte in dieser Sprache: { $language }
texts-form-lede = Sag dasselbe wie deine eigenen Worte. Einfache Worte sind die besten.
texts-original = Deine eigenen Worte ({ $language })
texts-nothing = Hier steht nichts.
texts-remove-heading = Diese Worte wegnehmen
texts-remove-text = Wer in dieser Sprache ({ $language }) liest, sieht dann wieder deine eigenen Worte.
texts-remove = Die Worte in dieser Sprache wegnehmen: { $language }
texts-link-text = Wer diese Website in einer anderen Sprache liest, sieht deine eigenen Worte, bis du sie in dieser Sprache sagst.
texts-link = In anderen Sprachen sagen
texts-field = { $field } ({ $language })
texts-written-in = Geschrieben in dieser Sprache: { $language }. Noch hat es niemand übersetzt.
texts-written-in-one = Geschrieben in dieser Sprache: { $language }.
texts-also = Auch auf:
texts-print = In anderen Sprachen
texts-name = Name

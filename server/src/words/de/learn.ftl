### Pages to learn from.

# Awaiting a native reader.

learn-title = Wissen über Harm Reduction
learn-description = Was Harm Reduction (Schadensminimierung) ist, woher sie kommt und warum sie wirkt, in einfachen Worten und mit Quellen.
learn-lede = Kurze Seiten in einfachen Worten. Fang an, wo du magst. Auf jeder steht, wer was gesagt hat und wo du mehr lesen kannst.
learn-all = Alle Wissensseiten
learn-way = Wissen
learn-added = Diese Seite ist von uns. Sie steht nicht in den Texten, mit denen diese Website angefangen hat.
learn-added-short = von uns ergänzt
learn-added-some = Teile mit dem Hinweis „Von uns ergänzt“ stehen nicht in den Texten, mit denen diese Website angefangen hat.
learn-added-section = Von uns ergänzt
learn-worksheet-hint = Du kannst hier schreiben und es dann drucken, oder erst drucken und von Hand schreiben. Was du tippst, bleibt auf dieser Seite. Es wird nirgendwohin geschickt und ist weg, wenn du gehst.
learn-before = Davor
learn-after = Als Nächstes lesen
learn-turn = Davor und danach
learn-onward = Benutzen und weitergeben
learn-start = Dein eigenes Café anfangen und bekannt machen

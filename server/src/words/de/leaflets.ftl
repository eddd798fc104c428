### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Faltblätter
leaflets-description = Faltblätter über Harm Reduction (Schadensminimierung): Lies sie hier, oder druck sie und gib sie weiter.
leaflets-lede = Kurz und einfach. Lies sie hier, oder druck ein paar und leg sie neben den Wasserkocher.
leaflets-use = Für den Tisch im Café, ein Wartezimmer, eine Bücherei oder jemanden in der Familie, der fragt. Kopier sie, so oft du magst.
leaflets-preview = Die Vorderseite des Faltblatts: Eine Tasse Tee fragt „{ $title }“
leaflets-read = Hier lesen
leaflets-print = Drucken
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = Farbe
leaflets-black = schwarz auf weiß
leaflets-fold-title = Drucken und falten
leaflets-fold-sides = Druck ein Blatt auf beiden Seiten. Wähl „an kurzer Kante spiegeln“ und „tatsächliche Größe“.
leaflets-fold-lay = Leg es so hin, dass du die Zeichnung mit dem langen Tisch siehst.
leaflets-fold-right = Falte das rechte Drittel über die Mitte.
leaflets-fold-left = Falte das linke Drittel darüber. Jetzt ist die Tasse vorn.
leaflets-black-tip = Schwarz auf weiß lässt sich überall gut kopieren und spart Tinte.
leaflets-posters = Plakate zum Drucken
leaflets-all = Alle Faltblätter
leaflets-leaflet = Faltblatt: { $title }

posters-title = Plakate
posters-description = Ein Plakat für jede Wand, das einlädt, bei einer Tasse Tee über Drogen zu reden.
posters-lede = Ein Plakat für jede Wand. Es hat kein Datum, also bleibt es wahr. Es führt zu dem, was läuft.
posters-use = Für eine Tür, einen Pausenraum, eine Bücherei, eine Ambulanz oder ein Schaufenster. Frag zuerst, dann häng es auf Augenhöhe auf.
posters-general = „Bei einer Tasse Tee über Drogen reden“
posters-preview = Das Plakat: Eine Tasse Tee sagt „Lass uns über Drogen reden“, eine andere antwortet „bei einer Tasse Tee“.
posters-own-title = Ein Plakat für dein eigenes Café oder deine Veranstaltung
posters-own = Jedes Café und jede Veranstaltung hat hier eigene Plakate, mit Termin und Ort. Öffne die Seite dazu und wähl „Plakat drucken“.
posters-leaflets = Faltblätter zum Drucken

invitation-title = Bei einer Tasse Tee über Drogen reden
invitation-kicker = Harm-Reduction-Cafés
invitation-says = Lass uns über Drogen reden
invitation-answers = bei einer Tasse Tee.
invitation-welcome = Komm, wie du bist, ob du Drogen gebrauchst oder nicht.
invitation-quiet = Niemand urteilt über dich. Du musst nichts erzählen.
invitation-swap = Tauscht aus, was ihr wisst: wie man am Leben und gesund bleibt.
invitation-call = Finde ein Café in deiner Nähe, oder fang eins an.

### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Jemand braucht jetzt Hilfe
help-description = Überdosis und andere Gefahren: die Zeichen, und was zu tun ist, Schritt für Schritt.
help-urgent = Jemand wacht nicht auf oder atmet nicht gut? Ruf jetzt den Rettungswagen.
help-signs-title = Zeichen einer Überdosis
help-sign-wake = Die Person wacht nicht auf, auch wenn du laut rufst und an ihren Schultern rüttelst
help-sign-breath = Sie atmet langsam oder gar nicht
help-sign-snore = Sie schnarcht oder röchelt
help-sign-lips = Blaue oder graue Lippen oder Fingerspitzen
help-sign-pale = Blasse, kalte oder feuchte Haut
help-any = Ein einziges Zeichen genügt. Warte nicht, bis du sicher bist.
help-steps-title = Was zu tun ist
help-step-call = Ruf den Rettungswagen
help-step-call-text = { $country }: { $number }. Andere Nummern stehen oben auf dieser Seite. Sag, dass die Person nicht aufwacht und wie sie atmet. Sag, welche Drogen es waren, wenn du es weißt. Sag genau, wo du bist.
help-step-side = Leg die Person auf die Seite
help-step-side-text = Wenn sie atmet, dreh sie auf die Seite, Kopf nach hinten, Mund nach unten, oberes Knie angewinkelt. Das ist die stabile Seitenlage. Sie hält die Atemwege frei.
help-step-naloxone = Gib Naloxon, wenn du welches hast
help-step-naloxone-text = Es wirkt gegen Opioide und schadet nicht, auch wenn du nicht sicher bist. Halte dich an die Anleitung in der Packung. Nach zwei oder drei Minuten keine Veränderung? Gib noch eine Dosis. Im Vereinigten Königreich darf jeder Mensch Naloxon geben, um ein Leben zu retten.
help-step-breath = Atmet die Person nicht? Tu, was man dir am Telefon sagt
help-step-breath-text = Die Person am Telefon bleibt dran und sagt dir, wie du beim Atmen hilfst oder wie du auf die Brust drückst.
help-step-stay = Bleib da
help-step-stay-text = Bleib, bis Hilfe kommt. Naloxon kann aufhören zu wirken, bevor die Drogen es tun, und die Person kann wieder aufhören zu atmen. Sag dem Rettungsdienst, was genommen wurde und was du gegeben hast.
help-police = Sorge wegen der Polizei? An vielen Orten kommt der Rettungswagen ohne sie. Wir können es nicht überall versprechen. Ein Leben geht vor.
help-danger-title = Andere Zeichen von Gefahr
help-danger-fit = Ein Krampfanfall: Der Körper wird steif oder zuckt
help-danger-chest = Schmerz oder Enge in der Brust
help-danger-hot = Sehr heiße Haut
help-danger-mind = Sehr verwirrt, oder so unruhig oder voller Angst, dass nichts beruhigt
help-danger-drowsy = Schläfrig, und immer schwerer zu wecken
help-danger-call = Auch hier genügt ein einziges Zeichen: Ruf den Rettungswagen. Naloxon wirkt nur gegen Opioide, aber es schadet hier nicht.
help-danger-fit-text = Krampfanfall: Räum harte Dinge aus dem Weg. Halte die Person nicht fest und steck ihr nichts in den Mund. Wenn es vorbei ist, leg sie auf die Seite.
help-danger-hot-text = Sehr heiß: Bring die Person an einen kühlen Ort, zieh ihr warme Kleidung aus und leg ihr kühle, nasse Tücher auf die Haut.
help-danger-drowsy-text = Schläfrig, aber noch wach: Bleib da, rede mit der Person und achte auf jeden Atemzug. Gib ihr nichts zu essen oder zu trinken. Wenn sie sich hinlegt, dann auf die Seite. Lass sie nie allein ihren Rausch ausschlafen.
help-numbers = Rettungswagen, nach Land
help-place-europe = Europäische Union
help-place-mobile = Anderswo, die meisten Handys
help-other = Dein Land hat eine andere Nummer? Ruf die an.
help-talk-title = Musst du mit jemandem reden?
help-talk-text = Wenn du daran denkst, dein Leben zu beenden, oder Angst um jemanden hast, ruf die Notrufnummer oder eine der Nummern unten an. Du musst nicht alles erklären. Es genügt zu sagen, dass du Hilfe brauchst.
help-choose = Land wählen
help-ambulance = Rettungswagen:
help-line-known = Richtig, soweit wir wussten, am { $day }. Nachprüfen kannst du es hier:
help-line-doubtful = Prüf diese Nummer, bevor du dich auf sie verlässt
help-line-doubtful-text = Soweit wir wissen, stimmte sie zuletzt am { $day }, vor mehr als { $days } Tagen. Prüf sie hier:
help-none = Für andere Länder stehen hier noch keine Hilfetelefone. Frag in einer Arztpraxis oder bei einem Hilfsangebot in deiner Nähe.
help-kept = Öffne diese Seite einmal: Die meisten Browser behalten sie für Zeiten ohne Netz.
help-print = Diese Seite lässt sich auf ein oder zwei Blätter drucken. Häng sie dort auf, wo Menschen sie sehen.

offline-title = Du bist offline
offline-description = Gerade gibt es kein Netz.
offline-text = Die Seite, die du wolltest, ließ sich nicht holen. Die Soforthilfe ist trotzdem hier: Sie ist auf diesem Gerät gespeichert.
offline-help = Hier ist die Soforthilfe
offline-again = Seite noch einmal versuchen
offline-trace = Von dem, was du hier gelesen hast, behält dieses Gerät die Soforthilfe und was du selbst gespeichert hast. Sonst nichts.

safety-screen-title = Jemand könnte deinen Bildschirm sehen
safety-screen-text = „Seite verlassen“, oben auf jeder Seite, öffnet das Wetter. Dreimal die Umschalttaste drücken auch. Wenn Skripte erlaubt sind, wird die Seite sofort leer, und „zurück“ holt sie in diesem Tab nicht wieder.
safety-screen-history = Der Verlauf deines Browsers zeigt noch die Adressen der Seiten, die du gelesen hast. Lösch ihn in den Einstellungen des Browsers unter „Verlauf“ oder „Datenschutz“, oder lies in einem privaten Fenster.
safety-screen-tabs = Im Tab nur das Wort „{ $word }“ und keine Tasse
safety-screen-tabs-hint = Der Tab sagt dann nicht, welche Seite du liest. Adressen und die Seite selbst bleiben, wie sie sind.
safety-screen-keep = „Soforthilfe“ für Zeiten ohne Netz behalten
safety-screen-keep-hint = Es ist für alle dieselbe Seite. Schalte es aus, wenn niemand merken darf, dass dieser Browser jemals hier war. Damit wird auch alles andere gelöscht, was hier gespeichert ist.
safety-screen-saved = In diesem Browser gespeichert, nur für dich. Wir erfahren nichts davon.
safety-screen-refused = Dein Browser lässt Seiten nichts speichern, deshalb geht dieser Schalter nicht.
safety-screen-scripts = Hier sind Schalter, sobald Skripte erlaubt sind. Ohne Skripte wird in deinem Browser nichts gespeichert, und Tabs zeigen den Namen jeder Seite.
safety-screen-clear = Diese Schalter bleiben in diesem Browser, bis du „Cookies und Websitedaten“ für diese Website löschst oder sie zurückstellst.
safety-people-title = Einen Menschen erreichen
safety-people-text = Etwas stimmt nicht, oder du fühlst dich nicht sicher? Schreib an { $contact }. Ein Mensch liest es.
safety-people-none = Etwas stimmt nicht, oder du fühlst dich nicht sicher? Sag es den Leuten, die diese Website betreiben.
safety-people-complaints = Nicht zufrieden mit dem, was wir getan haben? Beschwerden gehen an { $complaints }. Du bekommst eine Antwort.
safety-people-about = Wer diese Website betreibt

guide-contents = Auf dieser Seite
guide-print = Druck diese Seite aus: Die Tabellen sind zum Ausfüllen von Hand gemacht.

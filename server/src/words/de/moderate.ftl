### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Wartet auf dich
moderate-describe = Die Prüfliste der Moderation.
moderate-empty-heading = Nichts wartet
moderate-empty = Jeder Eintrag ist angesehen. Setz Wasser auf.
moderate-empty-next = Wenn etwas Neues kommt, erscheint es hier.
moderate-browse = Sehen, was läuft
moderate-sign-out = Abmelden
moderate-signed-in = Du bist angemeldet und gehörst zur Moderation.
moderate-released = „{ $title }“ ist jetzt öffentlich. Das Orga-Team bekommt eine E-Mail.
moderate-rejected = „{ $title }“ wurde nicht angenommen. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
moderate-change-released = Die Änderung an „{ $title }“ ist jetzt öffentlich. Das Orga-Team bekommt eine E-Mail.
moderate-change-rejected = Die Änderung an „{ $title }“ wurde nicht angenommen. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
moderate-edited = Du hast „{ $title }“ geändert. Das Orga-Team bekommt eine E-Mail mit deiner Notiz.
moderate-hidden = „{ $title }“ ist jetzt verborgen. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
moderate-shown = Alle können „{ $title }“ wieder sehen. Das Orga-Team bekommt eine E-Mail.
moderate-settled = Was zu „{ $title }“ gemeldet wurde, ist geklärt.
moderate-already = Darüber hat schon jemand entschieden.
moderate-hidden-address = Verborgene Adresse
moderate-hidden-link = Verborgener Link
moderate-hidden-note = Das sieht nur die Moderation.
moderate-email = E-Mail
moderate-since = Wartet seit
moderate-before = Von dieser E-Mail-Adresse
moderate-before-none = Das ist der erste.
moderate-before-some = { $count ->
    [one] Ein anderer Eintrag ist öffentlich.
   *[other] { $count } andere Einträge sind öffentlich.
}
moderate-preview = So ansehen, wie es alle sehen würden
moderate-preview-heading = „{ $title }“, wie es alle sehen würden
moderate-preview-lede = Nur die Moderation kann diese Seite sehen.
moderate-back = Zurück zur Prüfliste
moderate-changed-meanwhile = Das Orga-Team hat es geändert, während du hingesehen hast. Bitte sieh noch einmal hin, dann entscheide.
moderate-edit = Selbst ändern, mit einer Notiz
moderate-watch = Auch die nächsten von dieser Adresse ansehen
moderate-changes-heading = Änderungen, die warten
moderate-changes-text = Den Leuten dahinter vertraut noch niemand. Alle sehen die alten Worte, bis du entscheidest.
moderate-change-then = Gewünscht
moderate-change-since = Wartet seit { $when }
moderate-flags-heading = Von Gästen gemeldet
moderate-flags-text = Jemand sagt, dass etwas nicht stimmt. Alle sehen diese noch, wenn nichts anderes dabeisteht.
moderate-flags-more = { $count ->
    [one] Eine weitere Meldung kam. Ihre Worte wurden nicht behalten.
   *[other] { $count } weitere Meldungen kamen. Ihre Worte wurden nicht behalten.
}
moderate-settle = Hier ist alles in Ordnung
moderate-show-again = Wieder zeigen
moderate-is-hidden = Es ist für alle verborgen, solange du es prüfst.
moderate-hide-section = Verbergen, solange du es prüfst
moderate-hide = Verbergen
moderate-remove-section = Nicht auf die Website lassen
moderate-approve = Freigeben
moderate-reject-section = Nicht annehmen
moderate-reason-label = Warum nicht?
moderate-reason-hint = Das Orga-Team liest das Wort für Wort. Sag, was es richtig machen würde.
moderate-reject = Ablehnen
moderate-reason-missing = Schreib, warum, damit das Orga-Team weiß, was zu ändern ist.
moderate-decisions-heading = Zuletzt entschieden
moderate-decisions-empty = Noch wurde nichts entschieden.
moderate-decision-released = Freigegeben
moderate-decision-rejected = Nicht angenommen
moderate-decision-change-released = Änderung freigegeben
moderate-decision-change-rejected = Änderung nicht angenommen
moderate-decision-edited = Von uns geändert
moderate-decision-hidden = Verborgen
moderate-decision-hidden-first = Nach einer Meldung von jemandem mit Vertrauen verborgen, bis die Moderation hingesehen hat,
moderate-decision-shown = Wieder gezeigt
moderate-decision-settled = Meldungen geklärt
moderate-decision-by = { $verb } von { $who }, { $when }
moderate-decision-reason = Grund: { $reason }
moderate-decision-on = { $verb }, { $when }
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = Was die Moderation getan hat
moderate-log-lede = Das Neueste zuerst. Was über Einträge und Kalender entschieden wurde, lässt sich dreißig Tage lang zurücknehmen, und vieles vom Rest auch.
moderate-log-link = Alles, was getan wurde
moderate-log-empty = Noch wurde nichts getan.
moderate-log-next = Früheres
moderate-log-listings = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
moderate-log-which = Welche
moderate-log-more = { $count ->
    [one] und ein weiterer
   *[other] und { $count } weitere
}
log-claim-approved = Name gegeben, um den jemand bat
log-claim-rejected = Name nicht gegeben, um den jemand bat
log-trusted = Gruppe bekam Vertrauen
log-distrusted = Gruppe verlor Vertrauen
log-agreement-withdrawn = Zustimmung zu den Grundsätzen zurückgenommen
log-group-merged = Gruppe mit { $into } zusammengelegt
log-place-merged = Ort mit { $into } zusammengelegt
log-letter = E-Mail { $number }: { $kind }
log-letter-given-up = E-Mail aufgegeben
log-letter-sent = E-Mail jetzt geschickt
moderate-log-gone = Ein Eintrag, der nicht mehr hier ist
moderate-log-undone-by = Zurückgenommen von { $who }, { $when }
moderate-log-undone = Zurückgenommen, { $when }
moderate-undo = Rückgängig machen
moderate-undo-in-log = War das ein Versehen? Nimm es im Protokoll zurück.
moderate-undo-what = Rückgängig machen: { $what }
moderate-decision-appeal-refused = Noch einmal angesehen und weiter nicht angenommen
moderate-decision-calendar-approved = Kalender freigegeben
moderate-decision-calendar-rejected = Kalender nicht angenommen
moderate-decision-calendar-stopped = Kalender angehalten
moderate-decision-calendar-allowed = Kalender darf weitergehen
moderate-appeal-refused = „{ $title }“ kommt nicht auf die Website. Das Orga-Team bekommt eine E-Mail mit deinem Grund.
moderate-was-undone = Das wurde schon zurückgenommen.
moderate-undo-late = Das lässt sich nicht mehr zurücknehmen: Es ist mehr als dreißig Tage her, oder es war, bevor das möglich war.
moderate-undo-told = E-Mails dazu, die noch nicht hinaus waren, sind verworfen. Wer schon eine hat, bekommt noch eine.
moderate-undone-waits = „{ $title }“ wartet wieder. Nur die Moderation kann es sehen.
moderate-undone-many = { $count ->
    [one] Ein Eintrag wartet wieder.
   *[other] { $count } Einträge warten wieder.
} Nur die Moderation kann das sehen.
moderate-undo-also = { $count ->
    [one] Wenn du es zurücknimmst, wartet ein weiterer Eintrag wieder: Er wurde durch das Vertrauen öffentlich, das daraus entstand, und niemand hat ihn angesehen.
   *[other] Wenn du es zurücknimmst, warten { $count } weitere Einträge wieder: Sie wurden durch das Vertrauen öffentlich, das daraus entstand, und niemand hat sie angesehen.
}
moderate-undone-also = { $count ->
    [one] Ein weiterer Eintrag wartet wieder: Er war durch das Vertrauen öffentlich geworden, das daraus entstand.
   *[other] { $count } weitere Einträge warten wieder: Sie waren durch das Vertrauen öffentlich geworden, das daraus entstand.
}
moderate-again = Er war durch ein Vertrauen öffentlich, das zurückgenommen wurde. Noch hat ihn niemand angesehen.
moderate-undone-change = Alle sehen „{ $title }“, wie es vor der Änderung war, und die Änderung wartet wieder.
moderate-undone-change-waits = Die Änderung an „{ $title }“ wartet wieder.
moderate-undone-edited = In „{ $title }“ steht wieder, was vor unserer Änderung dastand.
moderate-undone-hidden = Alle können „{ $title }“ wieder sehen.
moderate-undone-shown = „{ $title }“ ist wieder verborgen, und was gemeldet wurde, ist offen.
moderate-undone-settled = Was zu „{ $title }“ gemeldet wurde, ist wieder offen.
moderate-undone-appeal = „{ $title }“ wartet wieder auf eine Antwort an das Orga-Team.
moderate-undone-calendar = Was über den Kalender entschieden wurde, ist zurückgenommen.
moderate-met-decided-since = „{ $title }“ bleibt, wie es ist: Seither hat jemand etwas anderes entschieden. Nimm das zuerst zurück.
moderate-met-written-since = „{ $title }“ bleibt, wie es ist: Seither hat es jemand geändert. Der Verlauf führt zu jeder Fassung zurück.
moderate-met-version-gone = „{ $title }“ bleibt, wie es ist: Was vorher dastand, ist nicht mehr aufgehoben.
moderate-met-already-so = „{ $title }“ war schon so weit, auf anderem Weg.
moderate-met-newer-change = „{ $title }“: Das Orga-Team will seither etwas Neueres. Nur das wartet.
moderate-met-new-words = „{ $title }“ wurde seither vom Orga-Team geändert. Es wartet mit den neuesten Worten.
moderate-met-withdrawn = „{ $title }“ wurde seither vom Orga-Team von der Website genommen. Wenn es zurückkommt, wartet es.

## Several moderators and one queue.

moderate-look = Ich sehe mir das an
moderate-look-away = Den anderen überlassen
moderate-looks-me = Du siehst dir das an. Die anderen sehen das, bis morgen.
moderate-looks-other = { $who } sieht sich das an.
moderate-look-instead = Stattdessen selbst ansehen
moderate-remark-section = Den anderen in der Moderation etwas sagen
moderate-remark-label = Was sollten sie wissen?
moderate-remark-hint = Das liest nur die Moderation. Etwa: „Ich habe ihnen geschrieben. Warte bis Freitag.“
moderate-remark-send = Diese Notiz dalassen
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Jemand aus der Moderation, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Bitte noch einmal ansehen
moderate-appeals-text = Diese haben wir nicht angenommen. Das Orga-Team sagt, warum es das anders sieht, einmal für jeden Eintrag.
moderate-appeal-reason = Wir haben gesagt
moderate-appeal-words = Das Orga-Team sagt
moderate-appeal-since = Gebeten: { $when }
moderate-appeal-accept = Doch veröffentlichen
moderate-appeal-section = Es bleibt, wie es ist
moderate-appeal-refuse = Nein sagen, mit diesem Grund
moderate-behind = { $count ->
    [one] Dahinter wartet noch einer.
   *[other] Dahinter warten noch { $count }.
}

## The queue, section by section.

moderate-counts-label = Was wartet
moderate-counts-reported = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
}
moderate-counts-changes = { $count ->
    [one] Eine Änderung
   *[other] { $count } Änderungen
}
moderate-counts-appeals = { $count ->
    [one] Eine Bitte, noch einmal hinzusehen
   *[other] { $count } Bitten, noch einmal hinzusehen
}
moderate-counts-claims = { $count ->
    [one] Eine Bitte um den Namen einer Gruppe
   *[other] { $count } Bitten um den Namen einer Gruppe
}
moderate-counts-twins = { $count ->
    [one] Einer wie ein anderer
   *[other] { $count } wie andere
}
moderate-counts-new = { $count ->
    [one] Einer von einer neuen Adresse
   *[other] { $count } von neuen Adressen
}
moderate-counts-calendars = { $count ->
    [one] Einer aus einem Kalender
   *[other] { $count } aus Kalendern
}
moderate-twins-heading = Wie einer, der schon hier ist
moderate-twins-text = Dieselbe Adresse hat schon einen Eintrag dieses Namens zu dieser Zeit. Sieh nach, ob es ein anderer ist.
moderate-new-heading = Von neuen Adressen
moderate-new-text = Das sind die ersten von ihrer Adresse, oder ihr vertraut noch niemand. Nur die Moderation kann sie sehen.
moderate-rows-heading = { $count ->
    [one] Und noch einer
   *[other] Und noch { $count }
}
moderate-rows-next = Die danach
moderate-next-card = Weiter zum nächsten
moderate-approve-which = „{ $title }“ freigeben
moderate-of-address = { $count ->
    [one] Nur dieser von dieser Adresse wartet.
   *[other] Alle { $count } von dieser Adresse, die warten
}
moderate-of-network = { $count ->
    [one] Nur dieser aus diesem Netz wartet.
   *[other] Alle { $count } aus diesem Netz, die warten
}
moderate-figures = { $count ->
    [one] Ein Eintrag wartet, seit { $oldest }.
   *[other] { $count } Einträge warten, der älteste seit { $oldest }, die Hälfte davon seit { $median } oder länger.
}
moderate-figures-heading = Wie es um die Prüfliste steht
moderate-figures-none = Nichts wartet.

## Sweeps: many at once.

sweep-heading = Viele auf einmal
sweep-link = Über viele auf einmal entscheiden
sweep-lede = Finde, was wartet und etwas gemeinsam hat. Du siehst genau, was betroffen wäre, bevor etwas geschieht.
sweep-search = Was haben sie gemeinsam?
sweep-search-else = Nach etwas anderem suchen
sweep-by-label = Gemeinsam haben sie
sweep-by-words = Wörter, die in allen stehen
sweep-by-link = Einen Link zur selben Website
sweep-what-label = Welche Wörter, oder welche Website?
sweep-what-hint = Etwa „billige Pillen“ (alle Wörter müssen da sein), oder „shop.example“.
sweep-look = Sehen, was wartet
sweep-unclear = Gib ganze Wörter mit mindestens drei Buchstaben ein, oder den Namen einer Website wie shop.example.
sweep-none = Nichts, was wartet, hat das gemeinsam.
sweep-hits = { $count ->
    [one] Ein Eintrag wäre betroffen
   *[other] { $count } Einträge wären betroffen
}
sweep-from = { $count ->
    [one] Alles kam von einer E-Mail-Adresse.
   *[other] Sie kamen von { $count } E-Mail-Adressen.
}
sweep-leave-out = Diesen auslassen
sweep-span = Das sind { $from } bis { $to } von { $all }.
sweep-more = { $count ->
    [one] Ein weiterer wäre betroffen, der auf einer anderen Seite steht. Was du auslässt und tippst, bleibt beim Blättern.
   *[other] { $count } weitere wären betroffen, die auf anderen Seiten stehen. Was du auslässt und tippst, bleibt beim Blättern.
}
sweep-on = Die folgenden zeigen
sweep-back = Die davor zeigen
sweep-beyond = { $count ->
    [one] Noch einer hat das gemeinsam. Über mehr als { $most } auf einmal wird nicht entschieden: Er wird beim nächsten Mal gefunden.
   *[other] Noch { $count } haben das gemeinsam. Über mehr als { $most } auf einmal wird nicht entschieden: Sie werden beim nächsten Mal gefunden.
}
sweep-reason-hint = Nur zum Ablehnen. Jedes Orga-Team liest das Wort für Wort, in einer E-Mail für alle seine Einträge.
sweep-then = Zum Ablehnen sag, warum: Die E-Mails gehen nach fünf Minuten hinaus. Bis dahin erfährt niemand von einem Versehen, das du zurücknimmst.
sweep-reject = Alle außer den ausgelassenen ablehnen
sweep-release = Alle außer den ausgelassenen freigeben
sweep-released = { $count ->
    [one] Ein Eintrag ist jetzt öffentlich. Das Orga-Team erfährt es; sein nächster wartet wieder.
   *[other] { $count } Einträge sind jetzt öffentlich. Die Orga-Teams erfahren es; ihre nächsten warten wieder.
}
sweep-changed = Etwas kam, ging oder änderte sich, während du hingesehen hast. Sieh noch einmal an, was jetzt betroffen wäre.
sweep-nothing-done = Es ist nichts mehr da, was betroffen wäre. Nichts wurde getan.
sweep-done = { $count ->
    [one] Ein Eintrag wurde nicht angenommen.
   *[other] { $count } Einträge wurden nicht angenommen.
} Jedes Orga-Team bekommt in fünf Minuten eine E-Mail mit deinem Grund.

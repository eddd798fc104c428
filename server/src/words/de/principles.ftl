### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = Wofür ein Harm-Reduction-Café steht
principles-description = Acht kurze Sätze, zu denen ein Café oder eine Gruppe Ja sagt.
principles-lede = Ein Café darf jeder Mensch machen. Wer es hier Harm-Reduction-Café nennt, sagt dazu Ja.
principle-welcome = Alle sind willkommen, wie sie sind, ob sie Drogen gebrauchen oder nicht.
principle-no-conditions = Niemand muss aufhören, etwas versprechen oder etwas erzählen.
principle-together = Menschen, die Drogen gebrauchen, helfen beim Planen, beim Machen und sprechen dort.
principle-respect = Wir reden mit Respekt über Menschen, und niemand ist ein Etikett.
principle-true = Was wir über Drogen und Gesundheit sagen, ist wahr, und wir sagen es, wenn wir etwas nicht wissen.
principle-private = Was Menschen erzählen, bleibt dort. Wir schreiben keine Listen, wer da war, und fotografieren niemanden, der das nicht will.
principle-safe = Wir wissen, was zu tun ist, wenn jemand zu viel genommen hat, und jemand dort kann es tun.
principle-nothing-sold = Niemand verkauft dort Drogen, niemand muss etwas kaufen, und niemand verdient an denen, die kommen.
principles-version = Dieser Text ist vom { $day }.
principles-how = Wer hier ein Café bestätigt, sagt für das Café Ja dazu. Eine Gruppe sagt auf ihrer eigenen Seite Ja. Wenn die Moderation einen Grund hat, das zurückzunehmen, können alle den Grund lesen.

confirm-principles = Wenn du „Bestätigen“ drückst, sagst du, dass das Café sich an diese Grundsätze hält:
listing-agreed-badge = Ein Harm-Reduction-Café
listing-agreed = Es hat Ja gesagt zu den
listing-agreed-on = am { $day }.
listing-withdrawn = Die Moderation hat den Namen „Harm-Reduction-Café“ am { $day } zurückgenommen:

## What moderators do

claims-heading = Namen, um die jemand bittet
claims-lede = Andere benutzen den Namen, oder eine Gruppe dieses Namens ist schon hier.
claims-none = Niemand wartet auf eine Antwort.
claims-who = { $email } bittet um „{ $name }“.
claims-others = { $count ->
    [0] Nichts Öffentliches von anderen steht unter diesem Namen.
    [one] Ein öffentlicher Eintrag von jemand anderem steht unter diesem Namen.
   *[other] { $count } öffentliche Einträge von anderen stehen unter diesem Namen.
}
claims-own = { $count ->
    [0] Keiner von dieser Person.
    [one] Einer von dieser Person.
   *[other] { $count } von dieser Person.
}
claims-here = Eine Gruppe dieses Namens ist hier. Wenn du freigibst, ist die Person dafür verantwortlich.
claims-page = Sehen, was unter dem Namen steht
claims-approve = Freigeben
claims-reject-fold = Nein sagen
claims-reject-label = Grund, den die Person erfährt
claims-reject = Nein sagen, mit diesem Grund
claims-decided-heading = Entschieden
claims-approved = Freigegeben: { $name }
claims-rejected = Nein gesagt: { $name }
claims-undo = Zurücknehmen
claims-done-approved = Der Name gehört der Person. Wir sagen es ihr.
claims-done-rejected = Du hast Nein gesagt. Wir sagen der Person, warum.
claims-done-undone = Es wartet wieder.
claims-done-nothing = Das hat schon jemand entschieden, oder es geht nicht mehr.
claims-gone-person = jemand, den wir vergessen haben

mod-groups-heading = Gruppen
mod-groups-lede = Was Mitglieder einer Gruppe eintragen, der wir vertrauen, erscheint sofort. Drei freigegebene Einträge schaffen dieses Vertrauen.
mod-groups-none = Noch hat niemand eine Gruppe angefangen.
mod-group-members = { $count ->
    [one] Ein Mitglied
   *[other] { $count } Mitglieder
}
mod-group-listings = { $count ->
    [0] ohne Einträge
    [one] ein Eintrag
   *[other] { $count } Einträge
}
mod-group-closed = Geschlossen
mod-group-trusted = Mit Vertrauen
mod-group-earned = Mit Vertrauen, wegen drei freigegebener Einträge
mod-group-distrusted = Kein Vertrauen mehr:
mod-group-trust = Vertrauen
mod-group-distrust-fold = Nicht mehr vertrauen
mod-group-distrust-label = Grund, für die Moderation
mod-group-distrust = Nicht mehr vertrauen, aus diesem Grund
mod-agreements-heading = Wer zu den Grundsätzen Ja gesagt hat
mod-agreements-lede = Wenn du eine Zustimmung zurücknimmst, können alle lesen, warum, und der Name „Harm-Reduction-Café“ steht nicht mehr daneben.
mod-agreements-none = Bisher niemand.
mod-agreement-on = Ja gesagt am { $day }.
mod-agreement-withdrawn = Zurückgenommen:
mod-agreement-revoke-fold = Zurücknehmen
mod-agreement-revoke-label = Grund, den alle lesen können
mod-agreement-revoke = Zurücknehmen, mit diesem Grund
mod-agreement-restore = Wieder gelten lassen
mod-groups-done = Erledigt.

merges-heading = Gruppen oder Orte zusammenlegen
merges-lede = Wenn eine Gruppe oder ein Ort zwei Adressen hat, leg sie zusammen. Die alte Adresse führt dann zur anderen. Du kannst es zurücknehmen.
merges-what-label = Was wird zusammengelegt?
merges-what-group = Zwei Gruppen
merges-what-place = Zwei Orte
merges-from-label = Adresse, die verschwindet
merges-from-hint = Die Seite dazu oder der letzte Teil ihrer Adresse.
merges-into-label = Adresse, die bleibt
merges-look = Sehen, was passieren würde
merges-preview-heading = Das würde passieren
merges-preview-text = „{ $from }“ führt dann zu „{ $into }“. Der Name „{ $into }“ bleibt.
merges-preview-moves = { $count ->
    [0] Kein öffentlicher Eintrag zieht um.
    [one] Ein öffentlicher Eintrag zieht um:
   *[other] { $count } öffentliche Einträge ziehen um:
}
merges-preview-stays = { $count ->
    [0] Dort steht bisher kein öffentlicher Eintrag.
    [one] Dort steht schon ein öffentlicher Eintrag:
   *[other] Dort stehen schon { $count } öffentliche Einträge:
}
merges-preview-members = { $count ->
    [0] Keine Mitglieder ziehen um.
    [one] Ein Mitglied wird Mitglied der anderen Gruppe.
   *[other] { $count } Mitglieder werden Mitglieder der anderen Gruppe.
}
merges-preview-followers = { $count ->
    [0] Niemand hat es per E-Mail abonniert.
    [one] Eine Person, die es per E-Mail abonniert hat, hat dann das andere abonniert.
   *[other] { $count } Leute, die es per E-Mail abonniert haben, haben dann das andere abonniert.
}
merges-merge = Zusammenlegen
merges-standing-heading = Zusammengelegt
merges-standing-none = Nichts ist zusammengelegt.
merges-standing = { $from } führt seit { $day } zu { $into }.
merges-undo = Zurücknehmen
merges-done-merged = Sie sind zusammengelegt.
merges-done-undone = Beide haben wieder ihre Adressen.
merges-done-nothing = Das wurde schon zurückgenommen.
refused-merge-absent = An dieser Adresse finden wir nichts Öffentliches.
refused-merge-same = Die beiden sind schon eins.
refused-merge-again = Das wurde schon einmal zusammengelegt. Nimm das erst zurück, oder wähl die Adresse, zu der es führt.
refused-merge-closed = Diese Gruppe hat geschlossen. Was beendet ist, wird nicht zusammengelegt: Ihr Name bleibt reserviert, damit niemand eine andere für sie hält.
refused-merge-members = Diese Gruppe hat Mitglieder, und die andere ist nur ein getippter Name. Leg sie andersherum zusammen.

moderate-claims-link = Namen, um die jemand bittet
moderate-groups-link = Gruppen, Vertrauen und Grundsätze
moderate-merges-link = Gruppen oder Orte zusammenlegen

### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Ändern, was du abonniert hast, oder deine Adresse löschen lassen
letter-follow-stop = Diese E-Mails abbestellen
letter-follow-footer = Du bekommst diese E-Mail, weil du dies abonniert hast: { $what }. Niemand sonst sieht deine Adresse.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Diesmal hier: { $place }
letter-place-area = { $place } (das Orga-Team zeigt nur die Gegend)
letter-place-on-request = { $place } (das Orga-Team sagt die Adresse, wenn man fragt)
letter-place-or-online = { $place }, oder online

letter-follow-confirm-subject = Bitte bestätige, dass du unsere E-Mails willst
letter-follow-confirm-opening = Jemand, hoffentlich du, hat an diese Adresse E-Mails von uns bestellt. Dazu würdest du Ja sagen:
letter-follow-confirm-ask = Wir schicken nichts, bevor du Ja sagst. Öffne diese Seite und drück „Bestätigen“.
letter-follow-confirm-button = Ja zu diesen E-Mails sagen
letter-follow-confirm-not-you = Wenn du das nicht warst, tu nichts. Dann folgt keine E-Mail, und nach zwei Tagen vergessen wir die Adresse.
letter-follow-confirm-footer = Diese E-Mail kommt, weil jemand diese Adresse angegeben hat. Niemand sonst sieht sie, und du bekommst keine Werbung.

letter-follow-known-subject = Zu den E-Mails, die du bekommst
letter-follow-known-opening = Jemand hat an diese Adresse E-Mails von uns bestellt, über { $what }. Du hast das schon abonniert, deshalb hat sich nichts geändert.
letter-follow-known-rhythm = Sie kommen { $rhythm }.
letter-follow-known-button = Ansehen und ändern, was du abonniert hast

letter-news-button = Auf der Website ansehen
letter-news-others = Sehen, was läuft
letter-news-new-subject = Neues aus deinem Abo
letter-news-new-subject-near = Neu bei { $town }
letter-news-new-opening-near = Es gibt etwas Neues bei { $town }:
letter-news-new-opening = Es gibt etwas Neues:
letter-news-back-opening = Das ist wieder auf der Website:
letter-news-changed-subject = Eine Änderung in deinem Abo
letter-news-changed-subject-near = Eine Änderung bei { $town }
letter-news-changed-opening = Etwas ist jetzt anders:
letter-news-now = Wie es jetzt ist
letter-news-cancelled-subject = Abgesagt: etwas aus deinem Abo
letter-news-cancelled-subject-near = Abgesagt bei { $town }
letter-news-cancelled-opening = Das ist abgesagt. Es findet nicht statt:
letter-news-cancelled-because = Das Orga-Team sagt, warum:
letter-news-also = Auch das hat sich geändert
letter-news-withdrawn-subject = Von der Website genommen: etwas aus deinem Abo
letter-news-withdrawn-subject-near = Von der Website genommen bei { $town }
letter-news-withdrawn-opening = Das wurde von der Website genommen:
letter-news-withdrawn-ask = Wir wissen nicht, ob es noch stattfindet. Wenn du hingehen wolltest, frag erst das Orga-Team.

letter-next-date-subject = Demnächst: etwas aus deinem Abo
letter-next-date-opening = Du wolltest vor dem nächsten Termin eine E-Mail. Hier ist er:
letter-next-date-promise = Wenn sich dieser Termin jetzt noch ändert oder abgesagt wird, schreiben wir dir sofort.

letter-daily-subject = Heute und morgen
letter-daily-subject-near = Heute und morgen bei { $town }
letter-daily-opening = Das ist deine tägliche E-Mail über { $what }.
letter-daily-dates = Heute und morgen

letter-weekly-subject = Deine nächsten zwei Wochen
letter-weekly-subject-near = Deine nächsten zwei Wochen bei { $town }
letter-weekly-opening = Das ist deine wöchentliche E-Mail über { $what }.
letter-weekly-dates = Die nächsten zwei Wochen
letter-digest-zone = Alle Zeiten: { $zone }.
letter-digest-zones = Zeiten: { $zone }, wenn nichts anderes dabeisteht.
letter-weekly-more = Es gibt mehr Termine, als hier Platz haben. Alle:
letter-weekly-is-new = Neu
letter-weekly-new = Neu seit der letzten E-Mail
letter-weekly-cancelled = Abgesagt seit der letzten E-Mail
letter-weekly-withdrawn = Von der Website genommen
letter-weekly-withdrawn-text = Wir wissen nicht, ob das noch stattfindet. Frag das Orga-Team, bevor du losgehst.

letter-links-subject = Deine Links
letter-links-opening = Du wolltest die privaten Links dieser Adresse haben. Hier sind sie. Wer sie hat, kann sie benutzen, also behalte diese E-Mail für dich.
letter-links-unconfirmed = Das wartet auf dich. Öffne die Seite und drück „Bestätigen“:
letter-links-listing = Die private Seite dazu, zum Ändern oder Absagen:
letter-links-follows-heading = E-Mails, die du bekommst
letter-links-follows = Deine Seite, um zu ändern, was du abonniert hast, um aufzuhören, oder um deine Adresse löschen zu lassen:
letter-links-asked-heading = E-Mails, die du bestellt hast
letter-links-asked = E-Mails über { $what } warten auf dein Ja. Öffne die Seite und drück „Bestätigen“:
letter-links-not-you = Wenn du das nicht wolltest, tu nichts. Niemand sonst hat diese Links bekommen.
letter-links-footer = Diese E-Mail kommt, weil jemand diese Adresse auf der Seite für verlorene Links getippt hat. Niemand sonst sieht sie.

### What is different, told as old and new.

change-standing = Wie es steht
change-takes-place = Es findet statt
change-cancelled = Abgesagt
change-cancelled-because = Abgesagt ({ $reason })
change-title = Name
change-when = Wann
change-date = Termin
change-series-next = { $rhythm }, das nächste Mal am { $day }
change-on = { $day }, { $what }
change-topic = Thema
change-note = Notiz
change-this-place = Ort
change-as-usual = wie sonst
change-none = keine Angabe
change-added = Ein Termin mehr
change-left-out = An diesem Tag ist kein Termin
change-place = Ort
change-place-open = alle konnten die Adresse sehen
change-place-kept = das Orga-Team zeigt sie nicht mehr ({ $place })
change-attendance = Wie man teilnimmt
change-link = Link zum Teilnehmen
change-link-open = alle konnten ihn sehen
change-link-kept = nicht gezeigt
change-link-other = ein anderer
change-link-this = alle können ihn sehen:
change-cost = Kosten
change-state = Das Café
change-unsaid = nicht angegeben

### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Deine Veranstaltung eintragen
add-event-lede = Es dauert etwa vier Minuten. Du brauchst kein Konto und kannst ein Pseudonym nehmen.
add-event-describe = Erzähl von einer Veranstaltung zu Harm Reduction: einem Vortrag, einer Schulung, einem offenen Treffen, einem Treffen online.
add-event-other = Trifft es sich immer wieder, mit einem eigenen Namen?
add-event-other-link = Stattdessen ein Café eintragen
add-cafe-heading = Dein Café eintragen
add-cafe-lede = Es dauert etwa vier Minuten. Du brauchst kein Konto und kannst ein Pseudonym nehmen. Du kannst ein Café eintragen, bevor der erste Termin feststeht.
add-cafe-describe = Erzähl von deinem Harm-Reduction-Café: wo es sich trifft, wann, und für wen es ist.
add-cafe-other = Ist es nur einmal oder ein paar Mal?
add-cafe-other-link = Stattdessen eine Veranstaltung eintragen

## Around the fields

add-required = nötig
add-not-stated = Nicht angegeben
add-problem-title = { $count ->
    [one] Eine Sache braucht noch einen Blick
   *[other] { $count } Dinge brauchen noch einen Blick
}
add-problem-kept = Alles, was du getippt hast, ist noch hier.
add-problem-page = Bitte prüfen: { $heading }
add-error-prefix = Problem:
add-broke-off = Nicht alles ist angekommen. Nichts ist verloren: Was ankam, ist noch hier, und damit ist noch nichts geschehen. Sieh es durch, füll aus, was fehlt, und schick es noch einmal.
add-problem-arrived = Alles, was ankam, ist noch hier.
add-broken = Bei uns ist etwas kaputtgegangen. Nichts, was du getippt hast, ist verloren: Bitte warte eine Minute und schick das Formular noch einmal.
add-trap-label = Lass das leer

## What

add-what-legend = Was
add-title-event-label = Wie heißt es?
add-title-event-hint = Zum Beispiel: Naloxon in einer halben Stunde
add-title-cafe-label = Wie heißt dein Café?
add-title-cafe-hint = Zum Beispiel: Harm-Reduction-Café Leeds
add-more-legend = Mehr dazu sagen
add-more-note = Was dort passiert, Themen, Sprachen
add-summary-label = In ein oder zwei Sätzen
add-summary-hint = Das sieht man in Listen. Höchstens 300 Zeichen.
add-description-label = Was passiert dort?
add-description-hint = Sag jemandem, der zum ersten Mal kommt, was zu erwarten ist: wer begrüßt, was ihr macht, wann man gehen kann. Lass eine Zeile leer, um einen neuen Absatz anzufangen. Eine Zeile, die mit „- “ beginnt, wird zur Liste.
add-tags-label = Themen
add-tags-hint = Ein paar Wörter mit Kommas dazwischen. Zum Beispiel: Naloxon, Familien, Frauen
add-languages-label = Sprachen, die man dort spricht
add-languages-hint = Mit Kommas dazwischen. Zum Beispiel: Deutsch, Polnisch
add-speaker-label = Wer spricht?
add-speaker-hint = Ein Vorname oder ein Pseudonym genügt.
add-founded-label = Wann hat es angefangen?
add-founded-hint = Ein Jahr oder ein Tag. Zum Beispiel: 2019
add-cafe-state-label = Trifft es sich zurzeit?

## When

add-when-legend = Wann
add-when-cafe-note = Noch kein Termin? Lass den Tag leer. Bei deinem Café steht dann „Termine folgen“.
add-start-date-label = An welchem Tag?
add-start-date-cafe-label = An welchem Tag ist das nächste Mal?
add-start-time-label = Wann fängt es an?
add-end-time-label = Wann hört es auf?
add-all-day-label = Ganztägig
add-end-date-section = Ganztägig oder mehrere Tage
add-end-date-label = Letzter Tag
add-repeats-label = Wiederholt es sich?
add-repeats-never = Nein, nur einmal
add-repeats-weekly = Jede Woche
add-repeats-fortnightly = Alle zwei Wochen
add-repeats-monthly-nth = Monatlich, etwa am ersten Donnerstag
add-repeats-monthly-last = Monatlich, etwa am letzten Donnerstag
add-repeats-monthly-day = Monatlich, am selben Tag des Monats
add-repeats-custom = Auf andere Art
add-repeats-until-label = Bis zu welchem Tag?
add-repeats-until-hint = Lass es leer, wenn es keinen letzten Tag gibt.
add-rrule-label = Deine eigene Regel
add-rrule-hint = Für Leute, die sich mit Kalendern auskennen: eine RRULE, etwa FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Zeitzone
add-time-zone-from-place = Die Zeit am Ort
add-time-zone-hint = Wir finden sie über die Stadt und das Land. Wähl sie selbst, wenn wir sie nicht erkennen oder ihr euch nur online trefft.
add-dates-title = Die nächsten Termine
add-dates-without = Nach dem Abschicken zeigen wir dir die Termine.
add-dates-waiting = Wähl einen Tag und eine Anfangszeit. Dann stehen hier die nächsten fünf Termine.
add-dates-unreachable = Wir können die Termine gerade nicht zeigen. Nach dem Abschicken zeigen wir sie dir.

## Where

add-where-legend = Wo
add-attendance-label = Wie kommt man zusammen?
add-attendance-in-person = Vor Ort
add-attendance-online = Online
add-attendance-hybrid = Beides: vor Ort und online
add-place-name-label = Name des Ortes
add-place-name-hint = Zum Beispiel: Lindensaal
add-address-label = Straße und Hausnummer
add-locality-label = Stadt oder Dorf
add-postcode-label = Postleitzahl
add-region-label = Bundesland oder Region
add-country-label = Land
add-country-choose = Land wählen
add-point-section = Region oder Punkt auf der Karte hinzufügen
add-point-note = Der Punkt setzt es auf eine Karte. Lass ihn weg, wenn du die Zahlen nicht kennst.
add-latitude-label = Breitengrad
add-latitude-hint = Zum Beispiel: 53.4084
add-longitude-label = Längengrad
add-longitude-hint = Zum Beispiel: -2.9916
add-address-visibility-label = Wer darf die Adresse sehen?
add-address-visibility-hint = Wähl, was eure Leute schützt. Es gilt überall: auf dieser Website, in Kalendern, in E-Mails und auf Plakaten. Nur unsere Moderation sieht alles.
add-address-visibility-public = Alle
add-address-visibility-public-hint = Am besten für einen öffentlichen Ort wie eine Bücherei.
add-address-visibility-area = Nur die Stadt
add-address-visibility-area-hint = Man sieht die Stadt und einen ungefähren Fleck auf der Karte, etwa einen Kilometer breit.
add-address-visibility-on-request = Nur die Stadt, den Rest erfragt man bei dir
add-address-visibility-on-request-hint = Am besten, wenn jemand zu Schaden kommen könnte. Man fragt über uns, und niemand sieht deine E-Mail-Adresse. Du antwortest allen einzeln, oder du lässt ihnen die Adresse vor dem Termin schicken.
add-online-url-label = Link zum Teilnehmen online
add-online-url-hint = Du kannst das leer lassen und den Link selbst schicken.
add-online-url-public-label = Diesen Link allen zeigen
add-online-url-public-hint = Nur unsere Moderation sieht den Link, außer du kreuzt das an. Ein Link, den alle sehen, zieht auch Leute an, die das Treffen stören wollen.

## Who and how

add-who-legend = Wer und wie
add-who-note = Wer organisiert, für wen, Kosten
add-group-name-label = Wer organisiert es?
add-group-name-hint = Der Name einer Gruppe oder ein Pseudonym. Es erscheint so, wie du es hier tippst.
add-contact-public-label = Wie erreicht man dich?
add-contact-public-hint = Eine Website, eine Telefonnummer oder eine E-Mail-Adresse. Alle sehen das. Lass es leer, um privat zu bleiben.
add-audience-label = Für wen ist es?
add-audience-hint = Wähl alles, was passt.
add-audience-open = Alle sind willkommen
add-audience-people-who-use-drugs = Menschen, die Drogen gebrauchen
add-audience-family = Angehörige und Freundeskreis
add-audience-workers = Menschen, die in Hilfsangeboten arbeiten
add-audience-students = Studierende
add-audience-women = Frauen
add-audience-lgbtq = Queere Menschen (LGBTQ+)
add-audience-people-in-recovery = Menschen in Genesung
add-ages-label = Für welches Alter?
add-ages-all = Jedes Alter
add-ages-16 = Ab 16
add-ages-18 = Ab 18
add-ages-with-adult = Kinder kommen mit Erwachsenen
add-cost-label = Was kostet es?
add-cost-free = Kostenlos
add-cost-donation = Gib, was du magst
add-cost-paid = Es hat einen Preis
add-cost-note-label = Mehr zu den Kosten
add-cost-note-hint = Zum Beispiel: 3 €, ohne Arbeit kostenlos
add-expected-label = Wie viele Leute kommen?
add-expected-a-handful = Eine Handvoll
add-expected-about-10 = Etwa 10
add-expected-about-25 = Etwa 25
add-expected-more = Mehr

## Good to know

add-good-legend = Gut zu wissen
add-good-note = Hineinkommen, was es gibt, Fotos
add-good-unknown = Was du weglässt, erscheint als „nicht angegeben“, nie als „Nein“.
add-access-label = Hineinkommen und teilnehmen
add-access-step-free = Keine Stufen am Eingang
add-access-accessible-toilet = Barrierefreies WC
add-access-hearing-loop = Induktive Höranlage
add-access-sign-language = Gebärdensprache
add-access-quiet-space = Ein ruhiger Raum
add-access-parking = Parkplätze
add-access-public-transport = Nahe einer Haltestelle für Bus, Tram oder Zug
add-offers-label = Was es dort gibt
add-offers-naloxone = Naloxon zum Mitnehmen
add-offers-drug-checking = Drug-Checking
add-offers-needle-exchange = Spritzentausch
add-offers-testing = Tests auf Infektionen
add-offers-hot-food = Warmes Essen
add-offers-childcare = Kinderbetreuung
add-offers-travel-costs = Wir bezahlen die Fahrt
add-offers-peer-support = Peer-Unterstützung
add-offers-talk = Ein Vortrag
add-offers-training = Eine Schulung
add-facilities-label = Im Raum
add-facilities-wifi = WLAN
add-facilities-projector = Beamer
add-facilities-plug-points = Steckdosen
add-alcohol-label = Wird Alkohol verkauft?
add-alcohol-none = Kein Alkohol
add-alcohol-sold = Alkohol wird verkauft
add-photos-label = Wird fotografiert?
add-photos-none = Keine Fotos
add-photos-ask = Nur mit Zustimmung
add-photos-yes = Ja
add-ground-rules-label = Spielregeln
add-ground-rules-hint = Zum Beispiel: Was hier gesagt wird, bleibt hier. Komm und geh, wie du magst.

## Café

add-cafe-state-open = Ja, es ist offen
add-cafe-state-resting = Es macht Pause
add-cafe-state-closed = Es hat geschlossen

## Picture

add-picture-legend = Bild
add-picture-note = Ein Foto oder eine Zeichnung
add-image-label = Bild wählen
add-image-hint = JPEG, PNG, WebP oder GIF, bis 12 MB. Wir entfernen versteckte Angaben, etwa wo es aufgenommen wurde. Bitte zeig niemanden, der nicht zugestimmt hat.
add-image-again = Das Bild { $name } konnten wir nicht behalten. Bitte wähl es noch einmal.
add-image-too-big = Dieses Bild ist größer als 12 MB. Bitte wähl ein kleineres.
add-image-alt-label = Was zeigt es?
add-image-alt-hint = Für Menschen, die es nicht sehen. Zum Beispiel: Ein Wasserkocher und sechs Tassen auf einem langen Tisch. Wir brauchen das, wenn du ein Bild hinzufügst.

## Email

add-email-legend = Deine E-Mail
add-email-label = Deine E-Mail-Adresse
add-email-hint = Nur unsere Moderation sieht sie. Wir schicken dir einen Link zum Bestätigen und deinen privaten Link.
add-next-title = Wie es weitergeht
add-next-confirm = Wir schicken dir einen Link per E-Mail. Du öffnest ihn und bestätigst.
add-next-look = Wenn du zum ersten Mal hier bist, sieht es sich jemand aus unserem Team an.
add-next-public = Dann können alle es sehen, und du kannst Plakate drucken.
add-send-event = Veranstaltung eintragen
add-send-cafe = Café eintragen
add-keep-private-link = Wie wir deine Worte schützen

## After sending

thanks-heading = Sieh in deine E-Mails
thanks-title-known = Danke. Wir haben „{ $title }“.
thanks-title-unknown = Danke. Wir haben es.
thanks-letter = Wir haben dir eine E-Mail mit einem Link geschickt. Öffne den Link und drück „Bestätigen“. Bis dahin kann es niemand sehen.
thanks-no-letter = Nach zehn Minuten keine E-Mail? Sieh im Spam-Ordner nach. Wenn sie dort nicht ist, kann in der Adresse ein Fehler sein: Bitte füll das Formular noch einmal mit der richtigen aus.
thanks-dates-heading = { $count ->
    [one] Der Termin
   *[other] Die nächsten { $count } Termine
}
thanks-dates-none = Termine folgen.
thanks-dates-wrong = Stimmt etwas an den Terminen nicht? Bestätige nicht. Schick das Formular noch einmal mit den richtigen: Du bekommst eine neue E-Mail, und was du nicht bestätigst, wird nie gezeigt.
thanks-next-heading = Wie es weitergeht
thanks-next-confirm = Du bestätigst mit dem Link in der E-Mail.
thanks-next-look = Wenn du zum ersten Mal hier bist, sieht es sich jemand aus unserem Team an. Wir schreiben dir, wenn das erledigt ist.
thanks-next-public = Dann können alle es sehen, abonnieren und das Plakat dazu drucken.
thanks-keep = Behalte die E-Mail. Sie enthält auch deinen privaten Link, auf dem du siehst, wie es steht.
thanks-another = Noch etwas eintragen
thanks-browse = Sehen, was läuft

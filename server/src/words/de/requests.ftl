### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Nach der Adresse fragen
ask-way-link = Schickt mir den Link
ask-way-both = Nach Adresse und Link fragen
ask-way-text-place = Du fragst per E-Mail, unter jedem Namen, den du magst. Das Orga-Team sieht deine E-Mail-Adresse nicht.
ask-way-text-link = Der Link zum Teilnehmen kommt per E-Mail. Das Orga-Team sieht deine E-Mail-Adresse nicht.

## The form

ask-heading-place = Nach der Adresse fragen
ask-heading-link = Den Link per E-Mail bekommen
ask-heading-both = Nach Adresse und Link fragen
ask-describe = Nach einer Adresse oder einem Link fragen, die nicht alle sehen.
ask-about = Es geht um „{ $title }“.
ask-lede = Wir geben deine Frage weiter, und die Antwort kommt per E-Mail zu dir. Das Orga-Team sieht deine E-Mail-Adresse nie, und du siehst seine nicht.
ask-how-by-hand = Das Orga-Team beantwortet jede Frage von Hand. Das kann ein, zwei Tage dauern.
ask-how-by-itself = Wenn das Orga-Team nicht Nein sagt, kommt die Antwort { $ahead } vor dem Termin.
ask-date-label = Welcher Termin?
ask-name-label = Wie sollen sie dich nennen?
ask-name-hint = Ein Spitzname genügt. Du kannst das leer lassen.
ask-words-label = Gibt es etwas zu sagen?
ask-words-hint = Du kannst das leer lassen. Es ist eine Frage und eine Antwort, also lass bitte deine Telefonnummer und deinen vollen Namen weg.
ask-email-label = Deine E-Mail-Adresse
ask-email-hint = Nur für diese Antwort. Du bekommst erst eine E-Mail und drückst einen Knopf darin, damit niemand sonst in deinem Namen fragen kann.
ask-keep = Alles davon wird spätestens einen Tag nach dem Termin gelöscht.
ask-keep-undated = Alles davon wird spätestens nach 14 Tagen gelöscht.
ask-send = Frage abschicken
ask-back = Zurück zum Eintrag
ask-broken = Bei uns ist etwas kaputtgegangen, und deine Frage ging nicht hinaus. Nichts, was du getippt hast, ist verloren: Drück den Knopf noch einmal.

ask-refused-link = Bitte lass Webadressen weg. Zum Fragen braucht es keine.
ask-refused-date = Dieser Termin ist für Fragen nicht mehr offen. Wähl einen von denen, die hier stehen.
ask-refused-network = Aus deinem Netz kamen heute viele Fragen, die noch niemand bestätigt hat. Drück den Knopf in der E-Mail, die du hast, oder versuch es morgen noch einmal.
ask-refused-many = Es warten so viele Fragen auf Bestätigung, dass wir gerade keine mehr annehmen. Bitte versuch es in einer Stunde noch einmal.
ask-refused-crowd = Heute haben so viele gefragt, dass wir für diesen Eintrag keine Fragen mehr annehmen. Bitte versuch es morgen noch einmal.

ask-sent-heading = Sieh in deine E-Mails
ask-sent-lede = Wenn alles stimmt, ist eine E-Mail unterwegs zu dir. Drück den Knopf darin, und deine Frage geht an das Orga-Team.
ask-sent-none = Nach zehn Minuten keine E-Mail? Sieh im Spam-Ordner nach, oder frag noch einmal und prüf, wie du die Adresse getippt hast.
ask-sent-on = Sehen, was läuft

ask-closed-heading = Gerade muss niemand fragen
ask-closed-cancelled = „{ $title }“ ist abgesagt, also gibt es keine Adresse zu erfragen.
ask-closed-over = „{ $title }“ ist vorbei.
ask-closed-nothing = Alles, was das Orga-Team über „{ $title }“ sagt, steht auf der Seite dazu.
ask-closed-listing = Die Seite dazu ansehen
ask-closed-on = Sehen, was sonst läuft

## The page of whoever asked

asked-heading = Deine Frage
asked-describe = Deine Frage zu einem Eintrag.
asked-about = Du fragst etwas zu „{ $title }“.
asked-about-gone = Der Eintrag ist gerade nicht auf der Website.
asked-date = Der Termin: { $when }
asked-name = Dein Name dort: { $name }
asked-words-heading = Was du sagst
asked-confirm-lede = Sollen wir das an das Orga-Team weitergeben? Es sieht deine Worte und nicht deine E-Mail-Adresse.
asked-confirm = Bestätigen
asked-not-you = Du hast nicht gefragt? Tu nichts. Es wird in zwei Tagen gelöscht.
asked-waits = Das Orga-Team hat deine Frage. Die Antwort kommt per E-Mail.
asked-waits-until = Das Orga-Team hat deine Frage. Wenn es nicht Nein sagt, kommt die Antwort per E-Mail am { $when }.
asked-off = Der Termin findet nicht statt. Wir haben es dir geschrieben oder tun es gleich.
asked-answered = Du hast die Antwort per E-Mail oder bekommst sie gleich. Es war eine Frage und eine Antwort.
asked-withdraw-heading = Hast du es dir anders überlegt?
asked-withdraw-text = Deine Frage, deine E-Mail-Adresse und jede Antwort werden sofort gelöscht. Was per E-Mail hinausging, können wir nicht zurückholen.
asked-withdraw = Frage zurückziehen
asked-withdrawn-heading = Es ist gelöscht
asked-withdrawn-lede = Von deiner Frage ist nichts gespeichert.
asked-ended-heading = Diese Frage ist nicht mehr hier
asked-ended-lede = Sie wurde zurückgezogen oder beantwortet, oder der Termin ist vorbei. Nichts davon ist gespeichert.
asked-lost-heading = Dieser Link ist nicht ganz
asked-lost-lede = Vielleicht fehlt ein Teil der Adresse. Öffne sie noch einmal aus der E-Mail, oder kopier sie ganz.

## The private page of a listing

requests-heading = Leute, die fragen
requests-link = Leuten antworten, die fragen
requests-link-all = Sehen, wer gefragt hat, und wie geantwortet wird
requests-waiting = { $count ->
    [0] Niemand wartet auf eine Antwort.
    [one] Eine Person wartet auf eine Antwort.
   *[other] { $count } Leute warten auf eine Antwort.
}
requests-lede-place = Hier fragt man nach der Adresse von „{ $title }“. Du siehst die E-Mail-Adressen der Leute nicht, und sie sehen deine nicht.
requests-lede-link = Hier fragt man nach dem Link, um bei „{ $title }“ teilzunehmen. Du siehst die E-Mail-Adressen der Leute nicht, und sie sehen deine nicht.
requests-lede-both = Hier fragt man nach der Adresse und dem Link von „{ $title }“. Du siehst die E-Mail-Adressen der Leute nicht, und sie sehen deine nicht.
requests-lede-nothing = „{ $title }“ verbirgt jetzt nichts, also kann niemand fragen. Wer vorher gefragt hat, steht hier.
requests-none = Noch hat niemand gefragt.
requests-more = Die ältesten { $count } sind hier. Antworte auf einige, um die anderen zu sehen.
requests-nameless = Jemand
requests-from = { $name } fragt
requests-date = Für { $when }
requests-date-off = Für einen Termin, der nicht stattfindet. Die Person weiß es.
requests-no-words = Ohne Worte.
requests-unsent = Deine Antwort wurde nicht geschickt ({ $when }), weil der Eintrag da gerade verborgen war. Niemand hat davon erfahren. Bitte antworte noch einmal.
requests-due = Geht am { $when } von selbst hinaus, wenn du nichts tust.
requests-answer-label = Deine Antwort
requests-answer-place = Adresse schicken
requests-answer-link = Link schicken
requests-answer-both = Adresse und Link schicken
requests-answer-words = Nur meine Worte schicken
requests-answer-no = Nein sagen
requests-answer-no-hint = Die Person erfährt, dass du es nicht geben kannst, und ihre Frage wird gelöscht.
requests-reply-label = Eine Zeile von dir
requests-reply-hint = Du kannst das leer lassen. Es geht so hinaus, wie du es tippst. Lass also deine eigene E-Mail-Adresse weg, wenn die Person sie nicht haben soll.
requests-send = Antworten
requests-send-which = { $name } antworten
requests-ignore = Du kannst auch nichts tun. Dann wird nichts geschickt, und alles davon wird einen Tag nach dem Termin gelöscht.
requests-answered-heading = Beantwortet
requests-answered-given = Von Hand beantwortet
requests-answered-itself = Von selbst geschickt
requests-answered-refused = Du hast Nein gesagt. Es wird gelöscht, sobald die Person es weiß.
requests-sends-heading = Was geschickt wird
requests-sends-nothing = Noch ist nichts ausgefüllt, das geschickt werden könnte. Bis dahin kannst du in Worten antworten.
requests-sends-edit = Ändern
requests-how-heading = Wie geantwortet wird
requests-how-label = Wer antwortet?
requests-how-hand = Jedes Mal ich
requests-how-itself = Es geht von selbst hinaus
requests-how-itself-hint = An alle, die gefragt haben und denen du nicht Nein gesagt hast, so wie es dann dasteht. Du siehst trotzdem, wer fragt, und kannst vorher Nein sagen.
requests-hours-label = Wie lange vor dem Termin?
requests-how-save = So behalten
requests-how-stands-hand = Du beantwortest jede Frage selbst.
requests-how-stands-itself = Die Antwort geht { $ahead } vor dem Termin von selbst hinaus.
requests-how-owner = Das wählen die verantwortlichen Personen der Gruppe.
requests-kept = Fragen und Antworten werden einen Tag nach dem Termin gelöscht, oder nach 14 Tagen, wenn es keinen Termin gibt.

requests-done-answered = Die Antwort ist unterwegs.
requests-done-already = Das wurde schon beantwortet, von dir oder von jemandem, der sich mit dir um den Eintrag kümmert.
requests-done-hand = Von jetzt an beantwortest du jede Frage selbst.
requests-done-itself = Von jetzt an geht die Antwort von selbst hinaus.

requests-refused-answer = Wähl, was du antwortest.
requests-refused-words = Schreib die Worte, die geschickt werden sollen.
requests-refused-off = Dieser Termin findet nicht statt. Du kannst nur Nein sagen.
requests-refused-hidden = Gerade kann niemand den Eintrag sehen, deshalb wird nichts dazu geschickt. Antworte, wenn er wieder öffentlich ist, oder sag Nein.

## Letters

letter-request-footer = Diese E-Mail kommt, weil jemand mit dieser Adresse eine Frage gestellt hat. Antworten darauf gehen an die Leute, die diese Website betreiben, und an niemanden sonst. Du bekommst keine Werbung.
letter-request-withdraw = Meine Frage ansehen oder zurückziehen
letter-request-once = Es ist eine Frage und eine Antwort: Eine Antwort auf diese E-Mail erreicht das Orga-Team nicht.

letter-request-confirm-subject = Bitte bestätige deine Frage
letter-request-confirm-opening = Jemand, wahrscheinlich du, fragt etwas zu:
letter-request-confirm-ask = Sollen wir es an das Orga-Team weitergeben? Es sieht den Namen und die Worte, die getippt wurden, und nicht diese Adresse.
letter-request-confirm-button = Ansehen und bestätigen
letter-request-confirm-not-you = Du hast nicht gefragt? Tu nichts, und niemand erfährt davon. Es wird in zwei Tagen gelöscht.

letter-request-known-subject = Zu deiner Frage
letter-request-known-opening = Das hast du schon gefragt, und wir haben deine Frage. Du musst nicht noch einmal fragen. Du kannst sehen, wie es steht, oder die Frage zurückziehen.
letter-request-known-button = Meine Frage ansehen

letter-request-asked-subject = Jemand fragt dich etwas
letter-request-asked-opening-place = { $name } fragt dich nach der Adresse von:
letter-request-asked-opening-link = { $name } fragt dich nach dem Link zum Teilnehmen:
letter-request-asked-opening-both = { $name } fragt dich nach der Adresse und dem Link von:
letter-request-asked-somebody = Jemand
letter-request-asked-words = Dazu steht:
letter-request-asked-no-words = Die Person hat nichts dazu geschrieben.
letter-request-asked-button = Antworten
letter-request-asked-hidden = Du siehst die E-Mail-Adresse der Person nicht, und sie sieht deine nicht. Du kannst es schicken, Nein sagen oder nichts tun.
letter-request-asked-itself = Wenn du nichts tust, bekommt die Person es { $ahead } vor dem Termin, wie du es gewählt hast.
letter-request-asked-footer = Diese E-Mail kommt, weil du dich um diesen Eintrag kümmerst. Niemand erfährt dadurch deine Adresse, und du bekommst keine Werbung.

letter-request-given-subject = Die Antwort auf deine Frage
letter-request-given-opening = Hier ist die Antwort auf deine Frage zu:
letter-request-given-place = Wo
letter-request-given-link = Der Link zum Teilnehmen
letter-request-given-words = Das Orga-Team schreibt:
letter-request-given-care = Bitte behalte es für dich: Es ist nicht öffentlich, und Menschen verlassen sich darauf.

letter-request-refused-subject = Zu deiner Frage
letter-request-refused-opening = Das Orga-Team kann dir nicht geben, wonach du gefragt hast, zu:
letter-request-refused-deleted = Deine Frage und deine Adresse sind jetzt gelöscht. Du hörst dazu nichts mehr von uns.

letter-request-off-subject = Abgesagt: wonach du gefragt hast
letter-request-off-opening = Wonach du gefragt hast, findet nicht statt:
letter-request-off-why = Das Orga-Team schreibt:
letter-request-off-next = Du musst nichts tun. Deine Frage wird von selbst gelöscht, und du erfährst es, wenn der Termin doch wieder gilt.

letter-request-changed-subject = Eine Änderung bei dem, wonach du gefragt hast
letter-request-changed-opening = Etwas ist nicht mehr so, wie wir es dir gesagt haben. So ist es jetzt:
letter-request-changed-stands = Es findet doch statt:

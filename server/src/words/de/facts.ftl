### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Veranstaltung
kind-cafe = Café

attendance-in-person = Vor Ort
attendance-online = Online
attendance-hybrid = Vor Ort und online

address-visibility-public = Adresse sichtbar
address-visibility-area = Nur die Gegend
address-visibility-on-request = Adresse auf Anfrage

cost-free = Kostenlos
cost-donation = Spende
cost-paid = Kostet etwas

ages-all = Jedes Alter
ages-16 = Ab 16
ages-18 = Ab 18
ages-with-adult = Kinder mit Erwachsenen

audience-open = Alle
audience-people-who-use-drugs = Menschen, die Drogen gebrauchen
audience-family = Angehörige und Freundeskreis
audience-workers = Menschen, die in Hilfsangeboten arbeiten
audience-students = Studierende
audience-women = Frauen
audience-lgbtq = Queere Menschen (LGBTQ+)
audience-people-in-recovery = Menschen in Genesung

access-step-free = Ohne Stufen
access-accessible-toilet = Barrierefreies WC
access-hearing-loop = Induktive Höranlage
access-sign-language = Gebärdensprache
access-quiet-space = Ruhiger Raum
access-parking = Parkplätze
access-public-transport = Nahe Bus und Bahn

offers-naloxone = Naloxon zum Mitnehmen
offers-drug-checking = Drug-Checking
offers-needle-exchange = Spritzentausch
offers-testing = Infektionstests
offers-hot-food = Warmes Essen
offers-childcare = Kinderbetreuung
offers-travel-costs = Fahrtkosten bezahlt
offers-peer-support = Peer-Unterstützung
offers-talk = Vortrag
offers-training = Schulung

facilities-wifi = WLAN
facilities-projector = Beamer
facilities-plug-points = Steckdosen

alcohol-none = Kein Alkohol
alcohol-sold = Alkohol im Verkauf
alcohol-unknown = Nicht angegeben

photos-none = Keine Fotos
photos-ask = Fotos nur mit Zustimmung
photos-yes = Es wird fotografiert

expected-a-handful = Eine Handvoll Leute
expected-about-10 = Etwa 10 Leute
expected-about-25 = Etwa 25 Leute
expected-more = Mehr als 25 Leute

cafe-state-open = Offen
cafe-state-resting = Macht Pause
cafe-state-closed = Trifft sich nicht mehr

### The questions these facts answer.

fact-cost = Kosten
fact-ages = Alter
fact-audience = Für
fact-access = Hineinkommen
fact-offers = Das gibt es dort
fact-facilities = Im Raum
fact-alcohol = Alkohol
fact-photos = Fotos
fact-expected = Wie viele Leute
fact-languages = Sprachen
fact-speaker = Wer spricht
fact-attendance = Wie man teilnimmt
fact-founded = Beginn
fact-not-stated = Nicht angegeben

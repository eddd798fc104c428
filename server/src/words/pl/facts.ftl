### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Wydarzenie
kind-cafe = Kawiarenka

attendance-in-person = Na miejscu
attendance-online = Online
attendance-hybrid = Na miejscu i online

address-visibility-public = Adres widoczny
address-visibility-area = Tylko okolica
address-visibility-on-request = Adres na prośbę

cost-free = Za darmo
cost-donation = Dobrowolna wpłata
cost-paid = Płatne

ages-all = W każdym wieku
ages-16 = Od 16 lat
ages-18 = Od 18 lat
ages-with-adult = Dzieci z kimś dorosłym

audience-open = Wszyscy
audience-people-who-use-drugs = Osoby używające narkotyków
audience-family = Rodziny i bliscy
audience-workers = Osoby pracujące w pomocy
audience-students = Osoby studiujące
audience-women = Kobiety
audience-lgbtq = Osoby LGBTQ+
audience-people-in-recovery = Osoby w procesie zdrowienia

access-step-free = Bez schodów
access-accessible-toilet = Toaleta bez barier
access-hearing-loop = Pętla indukcyjna
access-sign-language = Język migowy
access-quiet-space = Cichy kąt
access-parking = Parking
access-public-transport = Blisko transportu publicznego

offers-naloxone = Nalokson do domu
offers-drug-checking = Testowanie substancji
offers-needle-exchange = Wymiana igieł i strzykawek
offers-testing = Badania w kierunku zakażeń
offers-hot-food = Ciepłe jedzenie
offers-childcare = Opieka nad dziećmi
offers-travel-costs = Zwrot za dojazd
offers-peer-support = Wsparcie osób z podobnym doświadczeniem
offers-talk = Prelekcja
offers-training = Szkolenie

facilities-wifi = Wi-fi
facilities-projector = Rzutnik
facilities-plug-points = Gniazdka

alcohol-none = Bez alkoholu
alcohol-sold = W sprzedaży jest alkohol
alcohol-unknown = Nie podano

photos-none = Bez zdjęć
photos-ask = Zdjęcia tylko za zgodą
photos-yes = Robimy zdjęcia

expected-a-handful = Kilka osób
expected-about-10 = Około 10 osób
expected-about-25 = Około 25 osób
expected-more = Ponad 25 osób

cafe-state-open = Działa
cafe-state-resting = Ma przerwę
cafe-state-closed = Już się nie spotyka

### The questions these facts answer.

fact-cost = Koszt
fact-ages = Wiek
fact-audience = Dla kogo
fact-access = Dostęp
fact-offers = Na miejscu jest
fact-facilities = W sali
fact-alcohol = Alkohol
fact-photos = Zdjęcia
fact-expected = Ile osób
fact-languages = Języki
fact-speaker = Kto mówi
fact-attendance = Jak wziąć udział
fact-founded = Początek
fact-not-stated = Nie podano

### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Digwyddiad
kind-cafe = Caffi

attendance-in-person = Wyneb yn wyneb
attendance-online = Ar-lein
attendance-hybrid = Wyneb yn wyneb ac ar-lein

address-visibility-public = Dangosir y cyfeiriad
address-visibility-area = Yr ardal yn unig
address-visibility-on-request = Cyfeiriad drwy ofyn

cost-free = Am ddim
cost-donation = Rhodd
cost-paid = Rhaid talu

ages-all = Pob oed
ages-16 = 16 oed a hŷn
ages-18 = 18 oed a hŷn
ages-with-adult = Plant gydag oedolyn

audience-open = Pawb
audience-people-who-use-drugs = Pobl sy’n defnyddio cyffuriau
audience-family = Teuluoedd a ffrindiau
audience-workers = Pobl sy’n gweithio mewn gwasanaethau
audience-students = Myfyrwyr
audience-women = Menywod
audience-lgbtq = Pobl LHDTC+
audience-people-in-recovery = Pobl mewn adferiad

access-step-free = Dim grisiau
access-accessible-toilet = Toiled hygyrch
access-hearing-loop = Dolen glyw
access-sign-language = Iaith arwyddion
access-quiet-space = Man tawel
access-parking = Parcio
access-public-transport = Ger trafnidiaeth gyhoeddus

offers-naloxone = Nalocson i fynd ag ef adref
offers-drug-checking = Gwirio cyffuriau
offers-needle-exchange = Cyfnewid nodwyddau
offers-testing = Profion heintiau
offers-hot-food = Bwyd poeth
offers-childcare = Gofal plant
offers-travel-costs = Talu costau teithio
offers-peer-support = Cymorth cymheiriaid
offers-talk = Sgwrs
offers-training = Hyfforddiant

facilities-wifi = Wifi
facilities-projector = Taflunydd
facilities-plug-points = Socedi trydan

alcohol-none = Dim alcohol
alcohol-sold = Gwerthir alcohol
alcohol-unknown = Heb ei nodi

photos-none = Dim lluniau
photos-ask = Lluniau dim ond ar ôl gofyn
photos-yes = Tynnir lluniau

expected-a-handful = Llond llaw o bobl
expected-about-10 = Tua 10 o bobl
expected-about-25 = Tua 25 o bobl
expected-more = Mwy na 25 o bobl

cafe-state-open = Ar agor
cafe-state-resting = Yn cael hoe
cafe-state-closed = Ddim yn cwrdd mwyach

### The questions these facts answer.

fact-cost = Cost
fact-ages = Oed
fact-audience = I bwy
fact-access = Mynd i mewn
fact-offers = Beth sydd yno
fact-facilities = Yn yr ystafell
fact-alcohol = Alcohol
fact-photos = Lluniau
fact-expected = Faint o bobl
fact-languages = Ieithoedd
fact-speaker = Siaradwr
fact-attendance = Sut i ddod
fact-founded = Dechreuodd
fact-not-stated = Heb ei nodi

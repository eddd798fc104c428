### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

kind-event = Event
kind-cafe = Café

attendance-in-person = At a place
attendance-online = Online
attendance-hybrid = At a place and online

address-visibility-public = Address shown
address-visibility-area = Area only
address-visibility-on-request = Address on request

cost-free = Free
cost-donation = Donation
cost-paid = Paid

ages-all = All ages
ages-16 = 16 and over
ages-18 = 18 and over
ages-with-adult = Children with an adult

audience-open = Everyone
audience-people-who-use-drugs = People who use drugs
audience-family = Families and friends
audience-workers = People who work in services
audience-students = Students
audience-women = Women
audience-lgbtq = LGBTQ+ people
audience-people-in-recovery = People in recovery

access-step-free = Step-free
access-accessible-toilet = Accessible toilet
access-hearing-loop = Hearing loop
access-sign-language = Sign language
access-quiet-space = Quiet space
access-parking = Parking
access-public-transport = Near public transport

offers-naloxone = Naloxone to take home
offers-drug-checking = Drug checking
offers-needle-exchange = Needle exchange
offers-testing = Testing
offers-hot-food = Hot food
offers-childcare = Childcare
offers-travel-costs = Travel costs paid
offers-peer-support = Peer support
offers-talk = Talk
offers-training = Training

facilities-wifi = Wifi
facilities-projector = Projector
facilities-plug-points = Plug points

alcohol-none = No alcohol
alcohol-sold = Alcohol sold
alcohol-unknown = Not stated

photos-none = No photos
photos-ask = Photos only after asking
photos-yes = Photos are taken

expected-a-handful = A handful of people
expected-about-10 = About 10 people
expected-about-25 = About 25 people
expected-more = More than 25 people

cafe-state-open = Open
cafe-state-resting = Taking a break
cafe-state-closed = No longer meets

### The questions these facts answer.

fact-cost = Cost
fact-ages = Ages
fact-audience = For
fact-access = Getting in
fact-offers = You will find
fact-facilities = In the room
fact-alcohol = Alcohol
fact-photos = Photos
fact-expected = How many people
fact-languages = Languages
fact-speaker = Speaker
fact-attendance = Ways to come
fact-founded = Began
fact-not-stated = Not stated

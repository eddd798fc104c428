### Pages that hardly change: help now, about.

about-title = About Cuppa
about-description = What Cuppa is, who it is for, and how to add to it.
about-what = Cuppa is a notice board for harm reduction cafés and events. A group adds a date in a few minutes, without an account. Anyone can look. Nobody is counted.
about-harm-title = What is harm reduction?
about-harm = Harm reduction means helping people stay alive and well, whether they use drugs or not. It starts where people are. It does not judge and it does not push.
about-from-title = Where the idea comes from
about-from = In September 2012 HIT in Liverpool held the first harm reduction café, so that people could meet between the big conferences. Its website, harmreductioncafe.com, helped others do the same. Groups did, as far away as Melbourne and Geelong. Cuppa carries that on.
about-list-title = List your own
about-list = You need a title, a day, a place or an online meeting, and an email address. Only our moderators see the email address. A moderator looks at the first listing of each new address, so it can take a little while to show.
about-use-title = Use the dates elsewhere
about-use = Every list can be followed in a calendar and read by other websites. Look for “Follow this calendar”.
about-wrong-title = Something wrong?
about-wrong = Write to { $contact }. Please give the address of the page.
about-wrong-none = Tell the people who run this site, and give the address of the page.
about-running = For whoever runs a site like this: duties, people, risks
about-towns-title = Where the towns come from
about-towns = The towns come from GeoNames (CC BY 4.0). The shores and borders of the map come from Natural Earth. The British postcodes come from the Ordnance Survey (Open Government Licence). We shortened these lists. They are inside Cuppa, so nobody else learns which town you look for.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licence CC BY 4.0
about-towns-ogl = Open Government Licence

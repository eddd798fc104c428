### Leaflets and posters for everybody.

leaflets-title = Leaflets
leaflets-description = Leaflets about harm reduction: read them here, or print them and pass them on.
leaflets-lede = Short and plain. Read them here, or print a few and leave them next to the kettle.
leaflets-use = For a café table, a waiting room, a library, or someone in the family who asks. Copy them as often as you like.
leaflets-preview = The front of the leaflet: a cup of tea asks “{ $title }”
leaflets-read = Read it here
leaflets-print = Print it
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = colour
leaflets-black = black on white
leaflets-fold-title = How to print and fold it
leaflets-fold-sides = Print on both sides of one sheet. Choose “flip on short edge” and “actual size”.
leaflets-fold-lay = Lay it down so that you see the long table.
leaflets-fold-right = Fold the right third over the middle.
leaflets-fold-left = Fold the left third over that. The cup is now on the front.
leaflets-black-tip = Black on white copies well on any machine and saves ink.
leaflets-posters = Posters to print
leaflets-all = All leaflets
leaflets-leaflet = Leaflet: { $title }

posters-title = Posters
posters-description = A poster for any wall that invites people to talk about drugs over a cup of tea.
posters-lede = A poster for any wall. It has no date, so it stays true. It leads people to what is on.
posters-use = For a door, a staff room, a library, a clinic or a shop window. Ask first, then put it up at eye level.
posters-general = “Talk about drugs over a cup of tea”
posters-preview = The poster: one cup of tea says “Talk about drugs”, another answers “over a cup of tea”.
posters-own-title = A poster for your own café or event
posters-own = Every café and every event here has posters of its own, with its date and its place. Open its page and choose “Print a poster”.
posters-leaflets = Leaflets to print

invitation-title = Talk about drugs over a cup of tea
invitation-kicker = Harm reduction cafés
invitation-says = Talk about drugs
invitation-answers = over a cup of tea.
invitation-welcome = Come as you are, whether you use drugs or not.
invitation-quiet = Nobody judges you. You don’t have to share anything.
invitation-swap = Swap what you know about staying alive and well.
invitation-call = Find a café near you, or start one.

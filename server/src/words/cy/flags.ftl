### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Dweud wrthon ni beth sydd o’i le
flag-describe = Rhoi gwybod i’r cymedrolwyr am broblem gyda chofnod.
flag-about = Mae hyn am “{ $title }”.
flag-lede = Bydd un o’r cymedrolwyr yn ei ddarllen, fel arfer o fewn diwrnod. Dydyn ni ddim yn dysgu pwy ydych chi, a dyw’r trefnwyr ddim yn gweld eich geiriau.
flag-emergency = Oes rhywun mewn perygl nawr? Peidiwch ag aros amdanon ni.
flag-reason-label = Beth sy’n bod?
flag-reason-wrong = Mae ffaith yn anghywir: y lle, yr amser, y pris
flag-reason-over = Dyw hyn ddim yn digwydd mwyach
flag-reason-unsafe = Dyw hi ddim yn ddiogel mynd yno
flag-reason-private = Mae’n dangos rhywbeth preifat am berson
flag-reason-not-fitting = Dyw hyn ddim yn perthyn yma
flag-reason-other = Rhywbeth arall
flag-note-label = Beth dylen ni ei wybod?
flag-note-hint = Peidiwch ag enwi pobl. Gallwch adael hwn yn wag.
flag-send = Anfon
flag-back = Yn ôl i’r cofnod
flag-done-heading = Diolch
flag-done-lede = Bydd un o’r cymedrolwyr yn edrych arno.
flag-done-on = Gweld beth sydd ar y gweill

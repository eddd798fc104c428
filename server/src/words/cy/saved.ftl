### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.

saved-title = Wedi’u cadw ar y ddyfais hon
saved-description = Tudalennau y dewisoch eu cadw, i’w darllen heb rwydwaith.
saved-how = Agorwch ddigwyddiad neu gaffi a phwyswch “{ $keep }”. Dydyn ni ddim yn dod i wybod beth rydych yn ei gadw: dim ond eich porwr sy’n gwneud y rhestr hon.
saved-shared = Gall pwy bynnag sy’n defnyddio’r ddyfais hon ddod o hyd i’r hyn a gedwir yma. Dyw “Gadael y dudalen” ddim yn ei ddileu.
saved-scripts = Mae angen sgriptiau ar y rhestr hon. Hebddyn nhw, rhowch ddyddiad yn eich calendr eich hun, neu argraffwch ei dudalen.
saved-none = Does dim wedi’i gadw yma eto.
saved-off = Does dim yn cael ei gadw yn y porwr hwn. Mae hyn wedi’i ddiffodd ar y dudalen am ddiogelwch, neu dyw’ch porwr ddim yn ei ganiatáu.
saved-kept = Cadwyd: { $age }
saved-over = Mae’r dyddiad a ddangosir wedi bod.
saved-forget = Dileu
saved-forget-all = Dileu’r cyfan
saved-forgotten-all = Mae popeth a gadwoch wedi’i ddileu. Mae “Help nawr” yma o hyd.
saved-last = Cadw’r rhestr ddiwethaf yr edrychais arni
saved-last-hint = “Ar y gweill”, digwyddiadau neu gaffis, gyda’r hyn y chwilioch amdano. Wedi’i ddiffodd nes ichi ei droi ymlaen, am y gall eraill ddefnyddio’r ddyfais hon.
saved-last-begun = O hyn ymlaen, cedwir y rhestr ddiwethaf.
saved-last-row = Y rhestr ddiwethaf:
saved-app-title = Ar eich sgrin gartref
saved-app = Gall dewislen eich porwr roi { $site } yno: chwiliwch am “Install” neu “Add to home screen”. Gall eraill wedyn weld ei enw a chwpan.

## On the page of a listing

saved-keep = Cadw ar y ddyfais hon
saved-drop = Dileu o’r ddyfais hon
saved-doing = Wrthi’n cadw …
saved-done = Wedi’i chadw. Mae’n agor heb rwydwaith, i eraill sy’n defnyddio’r ddyfais hon hefyd.
saved-here = Wedi’i chadw ar y ddyfais hon.
saved-dropped = Heb ei chadw mwyach.
saved-failed = Weithiodd hynny ddim. Rhowch gynnig arall arni pan fydd gennych rwydwaith.
saved-all = Popeth a gedwir yma

## At the top of a copy

saved-copy-title = Copi yw hwn, nid y dudalen ddiweddaraf
saved-copy = Cadwyd ar y ddyfais hon: { $age }. Efallai fod amserau wedi newid ers hynny.

### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Daw’r neges hon am eich bod yn gofalu am y cofnod hwn gyda rhywun. Eich dolen chi yn unig sydd ynddi, does neb yn dysgu’ch cyfeiriad drwyddi, ac ni chewch hysbysebion.
letter-footer = Daw’r neges hon am fod rhywun wedi rhoi’r cyfeiriad hwn. Heblaw am ein cymedrolwyr does neb yn ei weld, ac ni chewch hysbysebion.
letter-not-you = Os nad chi oedd hwn, peidiwch â gwneud dim. Heb eich ateb does dim byd yn cael ei ddangos, a does dim mwy’n cael ei anfon.
letter-dates-to-come = Dyddiadau i ddilyn
letter-manage-heading = Eich dolen breifat
letter-manage-button = Agor eich tudalen breifat
letter-manage-its = Agor ei dudalen breifat
letter-manage-keep = Cadwch y neges hon. Mae’r ddolen hon yn agor tudalen eich cofnod heb gyfrinair, felly rhannwch hi dim ond â phobl sy’n eich helpu i’w gynnal:

letter-confirm-subject = Cadarnhewch eich cofnod
letter-confirm-opening = Diolch am ychwanegu “{ $title }”.
letter-confirm-ask = Mae un cam ar ôl: cadarnhewch mai chi biau’r cyfeiriad hwn. Agorwch y dudalen hon a phwyswch “Cadarnhau”.
letter-confirm-button = Cadarnhau’ch cofnod
letter-confirm-then = Os hwn yw’ch cofnod cyntaf, bydd person yn cael cip arno nesaf. Ysgrifennwn atoch cyn gynted ag y gall pawb ei weld.

letter-published-subject = Mae’ch cofnod yn gyhoeddus
letter-published-opening = Newyddion da: gall pawb weld “{ $title }” nawr.
letter-published-button = Ei weld fel mae eraill yn ei weld
letter-published-poster = Posteri i’w hargraffu
letter-published-calendar = Ei galendr, i’w ddilyn neu ei rannu

letter-held-subject = Mae’ch cofnod gennym
letter-held-opening = Diolch am gadarnhau “{ $title }”.
letter-held-why = Bydd un o’r cymedrolwyr yn edrych arno cyn y gall pawb ei weld, fel gyda chofnod cyntaf pob cyfeiriad. Mae hyn yn cadw sbam a chofnodion dwbl draw; dyw e’n dweud dim amdanoch chi.
letter-held-then = Does dim angen ichi wneud dim. Ysgrifennwn atoch cyn gynted ag y bydd penderfyniad, fel arfer o fewn diwrnod.

letter-rejected-subject = Am eich cofnod
letter-rejected-opening = Mae un o’r cymedrolwyr wedi edrych ar “{ $title }” ac nid yw wedi’i gyhoeddi. Dyma pam:
letter-rejected-then = Gallwch newid hynny ar ei dudalen breifat: wedyn bydd un o’r cymedrolwyr yn edrych arno unwaith eto. Os ydych yn meddwl ein bod yn anghywir, gofynnwch inni yno, unwaith, i edrych eto; neu atebwch y neges hon a bydd person yn ei darllen.

letter-change-published-subject = Mae’ch newid yn gyhoeddus
letter-change-published-opening = Mae un o’r cymedrolwyr wedi edrych ar eich newid i “{ $title }”. Gall pawb ei weld nawr.

letter-change-rejected-subject = Am eich newid
letter-change-rejected-opening = Mae un o’r cymedrolwyr wedi edrych ar eich newid i “{ $title }” ac nid yw wedi’i dderbyn. Mae pawb yn dal i weld yr hyn oedd yno o’r blaen. Dyma pam:
letter-change-rejected-then = Gallwch ei newid eto ar eich tudalen breifat. Os ydych yn meddwl ein bod yn anghywir, atebwch y neges hon a bydd person yn ei darllen.

letter-edited-subject = Newidion ni rywbeth yn eich cofnod
letter-edited-opening = Mae un o’r cymedrolwyr wedi newid rhywbeth yn “{ $title }” ac yn dweud:
letter-edited-then = Os nad yw hynny’n iawn, newidiwch ef yn ôl ar eich tudalen breifat, neu atebwch y neges hon a bydd person yn ei darllen.

letter-question-subject = Ydy e’n digwydd o hyd?
letter-question-opening = Mae’r dyddiad nesaf yn agos, ac efallai fod pobl yn paratoi i ddod. Ydy e’n digwydd fel y mae yma?
letter-question-yes = Ydy, mae’n digwydd
letter-question-otherwise = Rhywbeth yn wahanol?
letter-question-cancel = Canslo’r dyddiad hwn
letter-question-move = Ei symud, neu newid rhywbeth
letter-question-unanswered = Os na chlywn ddim o fewn diwrnod, bydd y dudalen yn dweud nad oes neb wedi cadarnhau’r dyddiad hwn.
letter-question-stop = Peidio â gofyn imi cyn dyddiadau mwyach

letter-queue-subject = Beth sy’n aros am gymedrolwyr
letter-queue-opening = { $count ->
    [one] Mae un peth yn aros am y cymedrolwyr.
    [two] Mae 2 beth yn aros am y cymedrolwyr.
    [few] Mae { $count } pheth yn aros am y cymedrolwyr.
    [many] Mae { $count } pheth yn aros am y cymedrolwyr.
   *[other] Mae { $count } peth yn aros am y cymedrolwyr.
}
letter-queue-oldest = Mae’r hynaf wedi aros ers { $day }.
letter-queue-button = Agor y ciw
letter-queue-footer = Rydych chi’n cael y neges hon, unwaith y dydd ar y mwyaf, am eich bod yn un o’r cymedrolwyr yma. Pan nad oes dim newydd wedi dod, does dim un yn cael ei hanfon.

letter-hidden-subject = Am eich cofnod
letter-hidden-opening = Mae rhywun wedi dweud wrthon ni am broblem gyda “{ $title }”. All neb ei weld tra bydd un o’r cymedrolwyr yn edrych i mewn iddi. Dyma’r geiriau:
letter-hidden-first = Mae rhywun rydyn ni’n ymddiried ynddo wedi dweud wrthon ni am broblem gyda “{ $title }”. All neb ei weld nes bydd un o’r cymedrolwyr wedi edrych i mewn iddi.
letter-hidden-first-why = Mae rhywun rydyn ni’n ymddiried ynddo wedi dweud wrthon ni am broblem gyda “{ $title }”. All neb ei weld nes bydd un o’r cymedrolwyr wedi edrych i mewn iddi. O’r rhesymau y gellir eu rhoi, dewiswyd:
letter-hidden-then = Ysgrifennwn atoch cyn gynted ag y bydd hynny wedi’i wneud. Yn y cyfamser gallwch newid y cofnod ar eich tudalen breifat, neu ateb y neges hon: bydd person yn ei darllen.

letter-withdrawn-subject = Tynnwyd eich cofnod yn ôl
letter-withdrawn-opening = Mae “{ $title }” oddi ar y safle, am fod rhywun â’i ddolen breifat wedi gofyn am hynny. Dywedir wrth bobl oedd ag ef yn eu calendr nad yw’n digwydd.
letter-withdrawn-then = Ai llithriad oedd hynny? Mae popeth wedi’i gadw: mae’ch tudalen breifat yn dod ag ef yn ôl gydag un botwm.

letter-new-link-subject = Eich dolen breifat newydd
letter-new-link-opening = Dyma ddolen breifat newydd “{ $title }”.
letter-new-link-old = Dyw’r ddolen flaenorol yn agor dim mwyach. Os nad chi ofynnodd am hyn, rhywun arall sydd â’r ddolen wnaeth: rhannwch yr un newydd dim ond â phobl rydych yn ymddiried ynddyn nhw.

letter-looks-again-subject = Rydyn ni’n edrych ar eich cofnod unwaith eto
letter-looks-again-opening = Ysgrifennon ni atoch am “{ $title }”. Mae un o’r cymedrolwyr wedi tynnu’r penderfyniad hwnnw’n ôl.
letter-looks-again-waits = Mae’n aros am y cymedrolwyr unwaith eto, ac all neb arall ei weld tan hynny. Does dim angen ichi wneud dim: ysgrifennwn atoch cyn gynted ag y bydd penderfyniad.
letter-looks-again-change = Mae’ch newid yn aros am y cymedrolwyr unwaith eto. Tan hynny mae pawb yn gweld yr hyn oedd yno o’r blaen. Does dim angen ichi wneud dim: ysgrifennwn atoch cyn gynted ag y bydd penderfyniad.
letter-looks-again-seen = Gall pawb ei weld, fel o’r blaen.

letter-appeal-refused-subject = Am eich cofnod
letter-appeal-refused-opening = Gofynnoch inni edrych ar “{ $title }” unwaith eto. Mae un o’r cymedrolwyr wedi gwneud hynny, ac mae’n aros oddi ar y safle. Dyma pam:
letter-appeal-refused-then = Dyna’n gair olaf amdano fel y mae. Gallwch ei newid o hyd ar eich tudalen breifat: wedyn edrychir arno fel un newydd.
letter-swept-subject = { $count ->
    [one] Am eich cofnod
   *[other] Am eich cofnodion
}

letter-swept-opening = { $count ->
    [one] Mae un o’r cymedrolwyr wedi edrych ar eich cofnod ac nid yw wedi’i gyhoeddi. Dyma pam:
    [two] Mae un o’r cymedrolwyr wedi edrych ar 2 gofnod o’ch eiddo ac nid yw wedi’u cyhoeddi. Dyma pam:
    [few] Mae un o’r cymedrolwyr wedi edrych ar { $count } chofnod o’ch eiddo ac nid yw wedi’u cyhoeddi. Dyma pam:
    [many] Mae un o’r cymedrolwyr wedi edrych ar { $count } chofnod o’ch eiddo ac nid yw wedi’u cyhoeddi. Dyma pam:
   *[other] Mae un o’r cymedrolwyr wedi edrych ar { $count } cofnod o’ch eiddo ac nid yw wedi’u cyhoeddi. Dyma pam:
}
letter-swept-then = Os ydych yn meddwl ein bod yn anghywir, gofynnwch inni unwaith i edrych eto, ar y dudalen breifat:
letter-looks-again-many = { $count ->
    [one] Rydyn ni’n edrych ar eich cofnod unwaith eto
   *[other] Rydyn ni’n edrych ar eich cofnodion unwaith eto
}
letter-held-again-opening = { $count ->
    [one] Roedd un cofnod o’ch eiddo yn gyhoeddus ar unwaith, am fod y cymedrolwyr wedi cymeradwyo un o’i flaen. Tynnwyd y gymeradwyaeth honno’n ôl, felly mae’r un hwn yn aros am y cymedrolwyr nawr. All neb arall ei weld tan hynny.
    [two] Roedd 2 gofnod o’ch eiddo yn gyhoeddus ar unwaith, am fod y cymedrolwyr wedi cymeradwyo un o’u blaen. Tynnwyd y gymeradwyaeth honno’n ôl, felly mae’r rhain yn aros am y cymedrolwyr nawr. All neb arall eu gweld tan hynny.
    [few] Roedd { $count } chofnod o’ch eiddo yn gyhoeddus ar unwaith, am fod y cymedrolwyr wedi cymeradwyo un o’u blaen. Tynnwyd y gymeradwyaeth honno’n ôl, felly mae’r rhain yn aros am y cymedrolwyr nawr. All neb arall eu gweld tan hynny.
    [many] Roedd { $count } chofnod o’ch eiddo yn gyhoeddus ar unwaith, am fod y cymedrolwyr wedi cymeradwyo un o’u blaen. Tynnwyd y gymeradwyaeth honno’n ôl, felly mae’r rhain yn aros am y cymedrolwyr nawr. All neb arall eu gweld tan hynny.
   *[other] Roedd { $count } cofnod o’ch eiddo yn gyhoeddus ar unwaith, am fod y cymedrolwyr wedi cymeradwyo un o’u blaen. Tynnwyd y gymeradwyaeth honno’n ôl, felly mae’r rhain yn aros am y cymedrolwyr nawr. All neb arall eu gweld tan hynny.
}
letter-held-again-then = Does dim angen ichi wneud dim: ysgrifennwn atoch cyn gynted ag y bydd penderfyniad. Gallwch edrych arno a’i newid ar ei dudalen breifat:
letter-swept-undone-opening = Ysgrifennon ni atoch na chafodd eich cofnodion eu cyhoeddi. Mae un o’r cymedrolwyr wedi tynnu’r penderfyniad hwnnw’n ôl: maen nhw’n aros unwaith eto. Does dim angen ichi wneud dim. Ysgrifennwn atoch cyn gynted ag y bydd penderfyniad.
letter-swept-undone-subject = Rydyn ni’n edrych ar eich cofnodion unwaith eto
letter-swept-others = { $count ->
    [one] Mae un cofnod arall o’ch eiddo nad yw wedi’i enwi yma. Gallwn anfon eich holl ddolenni preifat atoch.
    [two] Mae 2 gofnod arall o’ch eiddo nad ydyn nhw wedi’u henwi yma. Gallwn anfon eich holl ddolenni preifat atoch.
    [few] Mae { $count } chofnod arall o’ch eiddo nad ydyn nhw wedi’u henwi yma. Gallwn anfon eich holl ddolenni preifat atoch.
    [many] Mae { $count } chofnod arall o’ch eiddo nad ydyn nhw wedi’u henwi yma. Gallwn anfon eich holl ddolenni preifat atoch.
   *[other] Mae { $count } cofnod arall o’ch eiddo nad ydyn nhw wedi’u henwi yma. Gallwn anfon eich holl ddolenni preifat atoch.
}
letter-swept-links = Gofyn am eich holl ddolenni

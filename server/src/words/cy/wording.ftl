### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Geiriau
wording-description = Geiriau sy’n brifo pobl sy’n defnyddio cyffuriau, beth allech chi ei ddweud yn lle hynny, a pham. Rhowch gynnig ar destun o’ch eiddo.
wording-lede = Y geiriau a ddefnyddiwn sy’n penderfynu pwy sy’n teimlo bod croeso iddyn nhw. Dyma eiriau mae llawer o bobl yn eu cael yn boenus, gydag eraill y gallech eu dewis.

wording-matters-heading = Pam mae geiriau’n bwysig
wording-matters-person = Mae person yn fwy nag un peth mae’n ei wneud. Mae geiriau sy’n gwneud un peth yn bopeth am rywun yn ei gwneud hi’n hawdd peidio â gwrando.
wording-matters-care = Canfu astudiaethau fod pobl, gan gynnwys nyrsys a meddygon, yn barnu’r un person yn llymach wrth ddarllen gair llymach. Mae geiriau llym yn cadw pobl draw o leoedd a allai helpu.
wording-matters-own = Caiff pawb ddewis eu geiriau eu hunain amdanyn nhw eu hunain. Does neb yn cael ei gywiro am yr hyn mae’n ei ddweud am ei fywyd ei hun, yr hyn mae’n ei ddyfynnu, na’r enw mae grŵp yn ei roi arno’i hun.
wording-matters-choice = Mae’r rhestr hon yn awgrymu a byth yn penderfynu. Does dim byd yn cael ei wrthod oherwydd gair, does dim byd yn newid oni bai eich bod yn ei ddewis, ac mae canllawiau’n anghytuno: felly mae mwy nag un awgrym gan amlaf.

wording-try-heading = Rhoi cynnig ar destun
wording-try-label = Eich testun
wording-try-hint = { $most } nod ar y mwyaf. Rydyn ni’n edrych arno ac yn ei anghofio: dydyn ni’n storio dim ohono ac yn nodi dim ohono.
wording-try-button = Chwilio am eiriau
wording-try-none = Chawson ni ddim un gair o’r rhestr yn y testun hwn.
wording-try-empty = Does dim byd i edrych arno eto. Ysgrifennwch neu gludwch destun yn gyntaf.
wording-try-broke-off = Ddaeth popeth ddim drwodd. Mae’r hyn a ddaeth yma o hyd. Anfonwch ef eto.
wording-try-result = Beth gawson ni
wording-found = { $count ->
    [0] Chawson ni ddim un gair o’r rhestr.
    [one] Cawson ni un gair yr hoffech edrych arno efallai.
    [two] Cawson ni 2 air yr hoffech edrych arnyn nhw efallai.
   *[other] Cawson ni { $count } gair yr hoffech edrych arnyn nhw efallai.
}
wording-try-more = { $count ->
    [one] Mae un arall ymhellach i lawr yn y testun. Anfonwch ran fyrrach i’w weld.
   *[other] Mae { $count } arall ymhellach i lawr yn y testun. Anfonwch ran fyrrach i’w gweld.
}

wording-list-heading = Y rhestr
wording-list-count = { $count ->
    [one] Un gair.
    [two] 2 air.
   *[other] { $count } gair.
}
wording-list-date = Casglwyd yr hyn sydd yn y rhaglen hon o ganllawiau cyhoeddus ym mis Tachwedd 2026. Gall cymedrolwyr y safle hwn ychwanegu ato, ei newid, a diffodd geiriau.
wording-list-json = Y rhestr ar gyfer rhaglenni eraill
wording-search-label = Chwilio am air
wording-search-button = Dangos
wording-search-none = Does dim gair o’r rhestr yn ffitio “{ $q }”.
wording-search-all = Dangos y rhestr gyfan

wording-level-slur = Yn sarhau pobl
wording-level-label = Yn gwneud un peth yn bopeth am rywun
wording-level-tip = Mae pobl yn anghytuno amdano
wording-level-slur-text = Gwnaed y geiriau hyn i frifo.
wording-level-label-text = Mae’r geiriau hyn yn troi rhywbeth am berson yn berson cyfan, neu’n rhoi bai mewn brawddeg blaen.
wording-level-tip-text = Mae rhai canllawiau’n osgoi’r geiriau hyn ac eraill yn eu defnyddio. Penderfynwch chi.

wording-word = Gair
wording-instead = Gallech ddweud
wording-why = Pam
wording-source = Ffynhonnell
wording-why-said = Pam: { $why }
wording-except-said = Yn iawn yn: { $what }
wording-instead-said = Gallech ddweud: { $what }
wording-source-said = Ffynhonnell: { $who }
wording-or = { $before } neu { $last }
wording-sources-heading = O ble daw hyn
wording-ours = gwybodaeth gyffredinol, heb ganllaw sy’n dweud hynny

## Beside the fields of a form

wording-check = Gwirio fy ngeiriau
wording-check-hint = Hoffech chi edrych ar eich geiriau’n gyntaf? Does dim byd yn cael ei anfon drwy hynny, ac mae popeth a deipioch yn aros.
wording-checked-page = Eich geiriau: { $heading }
wording-checked-heading = Eich geiriau
wording-checked-kept = Does dim byd wedi’i anfon eto, ac mae popeth a deipioch yma o hyd.
wording-checked-again-file = Dim ond eich llun sydd i’w ddewis eto: all dim un dudalen roi ffeil yn ôl.
wording-checked-then = Gallwch ddewis rhywbeth arall wrth bob maes, neu ei adael fel y mae. Rhoddir eich dewis i mewn pan bwyswch fotwm isod.
wording-field-heading = { $count ->
    [one] Un gair i edrych arno
    [two] 2 air i edrych arnyn nhw
   *[other] { $count } gair i edrych arnyn nhw
}
wording-instead-label = Yn lle “{ $word }”
wording-keep = Cadw “{ $word }”
wording-times = { $count ->
    [one] unwaith
    [two] 2 waith
   *[other] { $count } gwaith
}
wording-file-name = Dyw pobl eraill byth yn gweld enw’ch ffeil.
wording-in-title = Yn ei enw
wording-in-summary = Yn y testun byr
wording-in-description = Yn yr hyn sy’n digwydd yno
wording-in-tags = Yn ei bynciau
wording-in-speaker = Yn pwy sy’n siarad
wording-in-group-name = Yn enw’r grŵp
wording-in-cost-note = Yn yr hyn a ddywedir am y gost
wording-in-ground-rules = Yn y rheolau sylfaenol
wording-in-image = Yn enw ffeil y llun
wording-in-image-alt = Yn nisgrifiad y llun
wording-in-date = Yn yr hyn a ddywedir am ddyddiad
wording-in-reason = Yn y rheswm dros ganslo
wording-live-use = Defnyddio “{ $what }”

## Moderators

wording-queue-label = Geiriau i edrych arnyn nhw
wording-moderate-link = Y rhestr eiriau
wording-moderate-heading = Y rhestr eiriau
wording-moderate-lede = Ychwanegwch air, ysgrifennwch un o’r newydd, neu diffoddwch un. Mae pawb yn gweld y rhestr, ac mae’r hyn a benderfynwch yn cael ei ddefnyddio ar unwaith lle bynnag mae pobl yn ysgrifennu.
wording-moderate-put = Mae’r rhestr wedi’i newid. Caiff ei defnyddio ar unwaith.
wording-moderate-off = Mae’r gair wedi’i ddiffodd. Gallwch ddod ag ef yn ôl isod.
wording-moderate-back = Daeth y newid i ben. Mae’r gair fel yr oedd o’r blaen.
wording-moderate-nothing = Doedd dim i’w derfynu: roedd rhywun yn gynt.
wording-moderate-find-label = Newid gair ar y rhestr
wording-moderate-find-hint = Teipiwch ef fel y mae yno. Bydd ei ffurflen yn dod wedi’i llenwi.
wording-moderate-find = Ei agor
wording-moderate-find-none = Dyw “{ $q }” ddim ar y rhestr. Gallwch ei ychwanegu isod.
wording-moderate-add-heading = Ychwanegu gair
wording-moderate-change-heading = Newid “{ $term }”
wording-moderate-term-label = Y gair
wording-moderate-term-hint = Un gair, neu ychydig sy’n perthyn i’w gilydd. Does dim gwahaniaeth am briflythrennau, cysylltnodau nac acenion.
wording-moderate-level-label = Beth mae’n ei wneud?
wording-moderate-alternatives-label = Beth gallai pobl ei ddweud yn lle hynny
wording-moderate-alternatives-hint = Dau neu dri, gyda hanner colon rhyngddyn nhw, y gorau yn gyntaf. Mewn cromfachau: pryd mae’n ffitio.
wording-moderate-forms-label = Ffyrdd eraill o’i ysgrifennu
wording-moderate-forms-hint = Fel y lluosog. Gyda hanner colon rhyngddyn nhw.
wording-moderate-why-label = Pam?
wording-moderate-why-hint = Un frawddeg blaen y mae pawb yn ei darllen.
wording-moderate-sources-label = Pwy sy’n dweud hynny?
wording-moderate-sources-hint = Canllaw, grŵp, neu bobl y gofynnoch iddyn nhw. Gyda hanner colon rhyngddyn nhw.
wording-moderate-reason-label = Pam rydych yn newid y rhestr?
wording-moderate-reason-hint = Dim ond cymedrolwyr sy’n darllen hyn.
wording-moderate-save = Cadw’r gair
wording-moderate-off-section = Ei ddiffodd
wording-moderate-off-text = Wedyn chaiff y gair mo’i ganfod mwyach, nes bydd rhywun yn dod ag ef yn ôl.
wording-moderate-off-button = Ei ddiffodd
wording-moderate-changes-heading = Beth gafodd ei newid yma
wording-moderate-changes-none = Does neb wedi newid y rhestr eto.
wording-moderate-was-put = Ysgrifennwyd neu ychwanegwyd “{ $term }”, { $when }
wording-moderate-was-off = Diffoddwyd “{ $term }”, { $when }
wording-moderate-ended = Dyw hyn ddim yn dal ers { $when }.
wording-moderate-by = Gan { $who }: { $reason }
wording-moderate-by-nobody = Gan rywun sydd wedi mynd: { $reason }
wording-moderate-end = Dod â’r hyn oedd o’r blaen yn ôl
wording-moderate-end-which = Dod â’r hyn oedd o’r blaen yn ôl: “{ $term }”

wording-refused-term = Ysgrifennwch y gair, gydag o leiaf un llythyren ynddo.
wording-refused-level = Dewiswch beth mae’r gair yn ei wneud.
wording-refused-alternatives = Ysgrifennwch o leiaf un peth y gallai pobl ei ddweud yn lle hynny.
wording-refused-why = Dywedwch mewn brawddeg pam mae’r gair yn brifo.
wording-refused-reason = Dywedwch pam, fel bod cymedrolwyr eraill yn deall yn nes ymlaen.
wording-refused-absent = Dyw’r gair hwn ddim ar y rhestr, felly does dim modd ei ddiffodd.
wording-refused-many = Mae cynifer o eiriau wedi’u newid yn barod fel nad oes lle i ragor. Rhowch ddiwedd ar newidiadau nad oes eu hangen ar neb.

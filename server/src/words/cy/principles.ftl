### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = Beth mae caffi lleihau niwed yn sefyll drosto
principles-description = Wyth brawddeg fer mae caffi neu grŵp yn cytuno iddyn nhw.
principles-lede = Caiff unrhyw un gynnal caffi. Mae pwy bynnag sy’n ei alw’n gaffi lleihau niwed yma yn cytuno i hyn.
principle-welcome = Mae croeso i bawb fel y maen nhw, p’un a ydyn nhw’n defnyddio cyffuriau neu beidio.
principle-no-conditions = Does dim rhaid i neb stopio, addo dim, na dweud dim.
principle-together = Mae pobl sy’n defnyddio cyffuriau’n helpu i’w gynllunio, i’w gynnal ac i siarad ynddo.
principle-respect = Rydyn ni’n siarad am bobl gyda pharch, a does neb yn label.
principle-true = Mae’r hyn a ddywedwn am gyffuriau ac iechyd yn wir, a dywedwn pan nad ydyn ni’n gwybod.
principle-private = Mae’r hyn mae pobl yn ei ddweud yn aros yno. Dydyn ni ddim yn ysgrifennu rhestrau o bwy ddaeth, nac yn tynnu lluniau o’r rhai nad ydyn nhw am hynny.
principle-safe = Rydyn ni’n gwybod beth i’w wneud pan fydd rhywun yn cymryd gormod, a gall rhywun yno ei wneud.
principle-nothing-sold = Does neb yn gwerthu cyffuriau yno, does neb yn gorfod prynu dim, a does neb yn elwa ar y rhai sy’n dod.
principles-version = Dyddiad y testun hwn: { $day }.
principles-how = Mae pwy bynnag sy’n cadarnhau caffi yma’n cytuno iddo dros y caffi. Mae grŵp yn cytuno ar ei dudalen ei hun. Os oes gan y cymedrolwyr reswm i dynnu hynny’n ôl, gall pawb ddarllen y rheswm.

confirm-principles = Drwy bwyso “Cadarnhau” rydych yn dweud bod y caffi’n cadw at yr egwyddorion hyn:
listing-agreed-badge = Caffi lleihau niwed
listing-agreed = Mae’n cytuno i
listing-agreed-on = ers { $day }.
listing-withdrawn = Tynnodd y cymedrolwyr yr enw “caffi lleihau niwed” yn ôl, { $day }:

## What moderators do

claims-heading = Enwau mae rhywun yn gofyn amdanyn nhw
claims-lede = Mae eraill yn defnyddio’r enw, neu mae grŵp o’r enw hwn yma’n barod.
claims-none = Does neb yn aros am ateb.
claims-who = Mae { $email } yn gofyn am “{ $name }”.
claims-others = { $count ->
    [0] Does dim cofnod cyhoeddus gan eraill dan yr enw hwn.
    [one] Mae un cofnod cyhoeddus gan rywun arall dan yr enw hwn.
    [two] Mae 2 gofnod cyhoeddus gan eraill dan yr enw hwn.
    [few] Mae { $count } chofnod cyhoeddus gan eraill dan yr enw hwn.
    [many] Mae { $count } chofnod cyhoeddus gan eraill dan yr enw hwn.
   *[other] Mae { $count } cofnod cyhoeddus gan eraill dan yr enw hwn.
}
claims-own = { $count ->
    [0] Does dim un o’u rhai nhw.
    [one] Mae un o’u rhai nhw.
   *[other] Mae { $count } o’u rhai nhw.
}
claims-here = Mae grŵp o’r enw hwn yma. Os cymeradwywch, maen nhw’n berchennog arno.
claims-page = Gweld beth sydd dan yr enw
claims-approve = Cymeradwyo
claims-reject-fold = Gwrthod
claims-reject-label = Rheswm, a ddywedir wrthyn nhw
claims-reject = Gwrthod gyda’r rheswm hwn
claims-decided-heading = Penderfynwyd
claims-approved = Cymeradwywyd: { $name }
claims-rejected = Gwrthodwyd: { $name }
claims-undo = Tynnu hyn yn ôl
claims-done-approved = Nhw biau’r enw. Rydyn ni’n dweud wrthyn nhw.
claims-done-rejected = Gwrthodoch chi. Rydyn ni’n dweud wrthyn nhw pam.
claims-done-undone = Mae’n aros eto.
claims-done-nothing = Mae rhywun wedi penderfynu hyn yn barod, neu does dim modd ei wneud mwyach.
claims-gone-person = rhywun rydyn ni wedi’i anghofio

mod-groups-heading = Grwpiau
mod-groups-lede = Mae’r hyn mae aelodau grŵp dibynadwy yn ei restru i’w weld ar unwaith. Mae tri chofnod cymeradwy yn ennill hynny.
mod-groups-none = Does neb wedi dechrau grŵp hyd yma.
mod-group-members = { $count ->
    [one] Un aelod
   *[other] { $count } aelod
}
mod-group-listings = { $count ->
    [0] yn cynnal dim
    [one] yn cynnal un cofnod
    [two] yn cynnal 2 gofnod
    [few] yn cynnal { $count } chofnod
    [many] yn cynnal { $count } chofnod
   *[other] yn cynnal { $count } cofnod
}
mod-group-closed = Wedi cau
mod-group-trusted = Dibynadwy
mod-group-earned = Dibynadwy, oherwydd tri chofnod cymeradwy
mod-group-distrusted = Ddim yn ddibynadwy mwyach:
mod-group-trust = Ymddiried ynddo
mod-group-distrust-fold = Peidio ag ymddiried ynddo mwyach
mod-group-distrust-label = Rheswm, i gymedrolwyr
mod-group-distrust = Peidio ag ymddiried ynddo mwyach, am y rheswm hwn
mod-agreements-heading = Pwy gytunodd i’r egwyddorion
mod-agreements-lede = Os tynnwch gytundeb yn ôl, gall pawb ddarllen pam, ac mae’r enw “caffi lleihau niwed” wrth ei ymyl wedi mynd.
mod-agreements-none = Neb hyd yma.
mod-agreement-on = Cytunwyd: { $day }.
mod-agreement-withdrawn = Tynnwyd yn ôl:
mod-agreement-revoke-fold = Ei dynnu’n ôl
mod-agreement-revoke-label = Rheswm, y gall pawb ei ddarllen
mod-agreement-revoke = Ei dynnu’n ôl gyda’r rheswm hwn
mod-agreement-restore = Gadael iddo sefyll eto
mod-groups-done = Wedi’i wneud.

merges-heading = Uno grwpiau neu leoedd
merges-lede = Os oes gan un grŵp neu un lle ddau gyfeiriad, unwch nhw. Bydd yr hen gyfeiriad yn arwain at y llall wedyn. Gallwch dynnu hyn yn ôl.
merges-what-label = Beth sy’n cael ei uno?
merges-what-group = Dau grŵp
merges-what-place = Dau le
merges-from-label = Y cyfeiriad sy’n mynd
merges-from-hint = Ei dudalen, neu ran olaf ei gyfeiriad.
merges-into-label = Y cyfeiriad sy’n aros
merges-look = Gweld beth fyddai’n digwydd
merges-preview-heading = Byddai hyn yn digwydd
merges-preview-text = Mae “{ $from }” yn arwain at “{ $into }” o hynny ymlaen. Mae’r enw “{ $into }” yn aros.
merges-preview-moves = { $count ->
    [0] Does dim cofnod cyhoeddus yn symud.
    [one] Mae un cofnod cyhoeddus yn symud:
    [two] Mae 2 gofnod cyhoeddus yn symud:
    [few] Mae { $count } chofnod cyhoeddus yn symud:
    [many] Mae { $count } chofnod cyhoeddus yn symud:
   *[other] Mae { $count } cofnod cyhoeddus yn symud:
}
merges-preview-stays = { $count ->
    [0] Does dim cofnod cyhoeddus yno hyd yma.
    [one] Mae un cofnod cyhoeddus yno’n barod:
    [two] Mae 2 gofnod cyhoeddus yno’n barod:
    [few] Mae { $count } chofnod cyhoeddus yno’n barod:
    [many] Mae { $count } chofnod cyhoeddus yno’n barod:
   *[other] Mae { $count } cofnod cyhoeddus yno’n barod:
}
merges-preview-members = { $count ->
    [0] Does dim aelodau’n symud.
    [one] Mae un aelod yn dod yn aelod o’r grŵp arall.
   *[other] Mae { $count } aelod yn dod yn aelodau o’r grŵp arall.
}
merges-preview-followers = { $count ->
    [0] Does neb yn ei ddilyn drwy e-bost.
    [one] Mae un person sy’n ei ddilyn drwy e-bost yn dilyn y llall wedyn.
   *[other] Mae { $count } o bobl sy’n ei ddilyn drwy e-bost yn dilyn y llall wedyn.
}
merges-merge = Uno
merges-standing-heading = Wedi’u huno
merges-standing-none = Does dim byd wedi’i uno.
merges-standing = Mae { $from } yn arwain at { $into } ers { $day }.
merges-undo = Tynnu hyn yn ôl
merges-done-merged = Maen nhw wedi’u huno.
merges-done-undone = Mae gan y ddau eu cyfeiriadau eto.
merges-done-nothing = Tynnwyd hyn yn ôl yn barod.
refused-merge-absent = Chawson ni ddim byd cyhoeddus yn y cyfeiriad hwn.
refused-merge-same = Mae’r rhain yn un yn barod.
refused-merge-again = Unwyd hwn o’r blaen. Tynnwch hynny’n ôl yn gyntaf, neu dewiswch y cyfeiriad mae’n arwain ato.
refused-merge-closed = Mae’r grŵp hwn wedi cau. Dyw’r hyn sydd wedi dod i ben ddim yn cael ei uno: cedwir ei enw, fel nad oes neb yn cymryd un arall amdano.
refused-merge-members = Mae aelodau gan y grŵp hwn, a dim ond enw wedi’i deipio yw’r llall. Unwch nhw’r ffordd arall.

moderate-claims-link = Enwau mae rhywun yn gofyn amdanyn nhw
moderate-groups-link = Grwpiau, ymddiriedaeth ac egwyddorion
moderate-merges-link = Uno grwpiau neu leoedd

### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = Ydy hyn yn iawn?
confirm-lede = Gwiriwch “{ $title }”. All neb ei weld eto.
confirm-button = Cadarnhau
confirm-explain = Pwyswch “Cadarnhau” os chi biau hwn ac os yw’r dyddiadau a’r lle yn iawn.
confirm-not-yours = Nid eich un chi? Caewch y dudalen hon. Hebddoch chi fydd hwn byth yn gyhoeddus.
confirm-preview-heading = Beth fydd pawb yn ei weld
confirm-done-heading = Rydych chi wedi cadarnhau hyn yn barod
confirm-done-lede = Does dim mwy i’w wneud yma. Anfonwn e-bost atoch pan fydd rhywbeth yn newid.
confirm-published-heading = Mae’n gyhoeddus
confirm-published-lede = Mae “{ $title }” ar y safle nawr. Diolch.
confirm-published-see = Ei weld ar y safle
confirm-published-poster = Argraffu ei boster
confirm-held-heading = Diolch, mae wedi’i gadarnhau
confirm-held-lede = Bydd rhywun o’n tîm nawr yn edrych ar “{ $title }”, am mai hwn yw’r un cyntaf o’ch cyfeiriad e-bost.
confirm-held-next = Anfonwn e-bost atoch pan fydd hynny wedi’i wneud. Does dim angen ichi wneud dim.
confirm-gone-heading = Dyw’r ddolen hon ddim yn gweithio mwyach
confirm-gone-lede = Efallai ei bod yn hen, neu fod rhan ohoni ar goll. Ceisiwch gopïo’r ddolen gyfan o’r neges.
confirm-describe = Cadarnhau cofnod.

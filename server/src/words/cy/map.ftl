### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Map
map-description = Caffis a digwyddiadau lleihau niwed ar fap, gyda’r un rhestr wrth ei ymyl.
map-lede = Mae’r cyfan ar y rhestr hefyd.
map-search = Chwilio’r map
map-legend = Ar y map, caffi yw cylch gwag, digwyddiad yw cylch llawn, ac mae rhif yn golygu sawl un. Yn fras yn unig y mae pin gwan yn dangos y lle.
map-picture = { $count ->
    [0] Map. Does dim byd yn y rhan hon ohono.
    [one] Map gydag 1 cofnod. Dolen yw ei bin.
    [two] Map gyda 2 gofnod. Dolenni yw’r pinnau.
    [few] Map gyda { $count } chofnod. Dolenni yw’r pinnau.
    [many] Map gyda { $count } chofnod. Dolenni yw’r pinnau.
   *[other] Map gyda { $count } cofnod. Dolenni yw’r pinnau.
}
map-cluster = { $count ->
    [one] 1 cofnod gerllaw, { $town }: edrych yn agosach
    [two] 2 gofnod gerllaw, { $town }: edrych yn agosach
    [few] { $count } chofnod gerllaw, { $town }: edrych yn agosach
    [many] { $count } chofnod gerllaw, { $town }: edrych yn agosach
   *[other] { $count } cofnod gerllaw, { $town }: edrych yn agosach
}
map-about = { $said }, tua fan hyn
map-open = Agor y map sy’n symud
map-opening = Mae’r map ar ei ffordd.
map-opened = Mae’r map ar agor. Symudwch ef, ac mae’r rhestr yn dilyn.
map-failed = Ddaeth y map sy’n symud ddim. Mae’r llun a’r rhestr yma o hyd.
map-shown = { $count ->
    [0] Does dim byd ar y rhestr yn y rhan hon o’r map.
    [one] Mae 1 cofnod yn y rhan hon o’r map.
    [two] Mae 2 gofnod yn y rhan hon o’r map.
    [few] Mae { $count } chofnod yn y rhan hon o’r map.
    [many] Mae { $count } chofnod yn y rhan hon o’r map.
   *[other] Mae { $count } cofnod yn y rhan hon o’r map.
}
map-move = Symud y map
map-closer = Yn agosach
map-further = Ymhellach
map-north = Gogledd
map-south = De
map-west = Gorllewin
map-east = Dwyrain
map-whole = Dangos y cyfan
map-here = { $count ->
    [one] 1 cofnod yn y rhan hon
    [two] 2 gofnod yn y rhan hon
    [few] { $count } chofnod yn y rhan hon
    [many] { $count } chofnod yn y rhan hon
   *[other] { $count } cofnod yn y rhan hon
}
map-here-many = Dros 1,000 o gofnodion yn y rhan hon
map-unplaced = { $count ->
    [one] Mae 1 ohonyn nhw ar-lein neu heb enwi lle, felly does dim pin ganddo.
   *[other] Mae { $count } ohonyn nhw ar-lein neu heb enwi lle, felly does dim pin ganddyn nhw.
}
map-nothing = Does dim byd ar y rhestr yma
map-nothing-text = Edrychwch ymhellach i ffwrdd, neu tynnwch hidlydd.
map-credit = Arfordiroedd a ffiniau: Natural Earth. Trefi: GeoNames. Y safle hwn sy’n ei dynnu, felly does neb arall yn dysgu beth rydych chi’n edrych arno.
map-streets-ours = O’r safle hwn y daw’r map strydoedd hefyd.
map-streets-from = O { $host } y daw’r mapiau strydoedd, ond ein gweinydd ni sy’n eu nôl: mae { $host } yn dysgu pa ran o’r byd mae rhywun yn edrych arni, ac nid pwy.
list-as-map = Ar fap

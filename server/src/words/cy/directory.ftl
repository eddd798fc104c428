### The directory of cafés.

# Awaiting a native reader.

directory-tally = { $cafes } mewn { $countries }, { $dates } i ddod
directory-tally-nowhere = { $cafes }, { $dates } i ddod
directory-countries = { $count ->
    [one] 1 wlad
    [two] 2 wlad
   *[other] { $count } gwlad
}
directory-closed = { $count ->
    [one] Mae 1 arall nad yw’n cwrdd mwyach.
   *[other] Mae { $count } arall nad ydyn nhw’n cwrdd mwyach.
}
directory-since = Ers { $when }
directory-began = Cwrdd gyntaf: { $when }
directory-usual = Fel arfer { $rhythm }
directory-usual-since = Fel arfer { $rhythm }. Ers { $when }
directory-other-days = ar ddyddiau o’i ddewis ei hun
directory-nearest = Yr agosaf sy’n cwrdd:
directory-others = Caffis gerllaw sy’n cwrdd
directory-start-title = Dechrau un yma
directory-start-title-town = Dechrau un: { $town }
directory-start-none = Does dim caffi gerllaw ({ $town }) eto. Chwech o bobl, bwrdd ac awr sydd eu hangen. Rhowch eich un chi ar y rhestr mewn rhyw bedwar munud, heb gyfrif.
directory-start-text = Dim caffi gerllaw? Chwech o bobl, bwrdd ac awr sydd eu hangen. Rhowch eich un chi ar y rhestr mewn rhyw bedwar munud, heb gyfrif. Cewch boster a chalendr ohono.

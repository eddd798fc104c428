### A place, and what is on there.

# Awaiting a native reader.

place-description = Co się dzieje tutaj: { $place }.
place-description-town = Co się dzieje tutaj: { $place }, { $town }.

place-way = Jak dojechać
place-way-far = { $distance } { $direction } od środka miejscowości ({ $town }), w linii prostej.
place-way-middle = W środku miejscowości ({ $town }).
place-about = Około { $distance }
place-way-unknown = Nikt jeszcze nie napisał, jak tu dojechać autobusem lub pociągiem ani gdzie zaparkować.
place-north = na północ
place-north-east = na północny wschód
place-east = na wschód
place-south-east = na południowy wschód
place-south = na południe
place-south-west = na południowy zachód
place-west = na zachód
place-north-west = na północny zachód
place-open-street-map = Zobacz na openstreetmap.org
place-open-street-map-hint = To już poza tą stroną: tam zobaczą twój adres sieciowy. Zanim tam przejdziesz, nic się stamtąd nie ładuje.

place-access = Dostęp
place-access-all = Osoby, które coś tu organizują, podają:
place-access-differs = Osoby, które coś tu organizują, nie podają tego samego. Oto, kto co podaje:
place-access-more = { $count ->
    [one] i 1 więcej
    [few] i { $count } więcej
    [many] i { $count } więcej
   *[other] i { $count } więcej
}
place-access-none = Nikt, kto coś tu organizuje, nie napisał jeszcze nic o dostępie.
place-access-unknown = Nie podano: { $what }. To nie znaczy „nie”.

### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Mapa
map-description = Kawiarenki i wydarzenia redukcji szkód na mapie, a obok ta sama lista.
map-lede = Wszystko to jest też na liście.
map-search = Szukaj na mapie
map-legend = Na mapie pierścień to kawiarenka, zwykłe kółko to wydarzenie, a liczba oznacza kilka naraz. Blady znak pokazuje miejsce tylko w przybliżeniu.
map-picture = { $count ->
    [0] Mapa. W tej części nic nie ma.
    [one] Mapa z 1 wpisem. Jego znak to link.
    [few] Mapa z { $count } wpisami. Znaki to linki.
    [many] Mapa z { $count } wpisami. Znaki to linki.
   *[other] Mapa z { $count } wpisami. Znaki to linki.
}
map-cluster = { $count ->
    [one] 1 wpis, w pobliżu: { $town }. Przybliż
    [few] { $count } wpisy, w pobliżu: { $town }. Przybliż
    [many] { $count } wpisów, w pobliżu: { $town }. Przybliż
   *[other] { $count } wpisu, w pobliżu: { $town }. Przybliż
}
map-about = { $said }, mniej więcej tutaj
map-open = Otwórz ruchomą mapę
map-opening = Mapa się ładuje.
map-opened = Mapa jest otwarta. Przesuwaj ją, a lista się dopasuje.
map-failed = Ruchoma mapa nie dotarła. Obraz i lista nadal tu są.
map-shown = { $count ->
    [0] W tej części mapy nie ma żadnych wpisów.
    [one] W tej części mapy jest 1 wpis.
    [few] W tej części mapy są { $count } wpisy.
    [many] W tej części mapy jest { $count } wpisów.
   *[other] W tej części mapy jest { $count } wpisu.
}
map-move = Przesuń mapę
map-closer = Bliżej
map-further = Dalej
map-north = Północ
map-south = Południe
map-west = Zachód
map-east = Wschód
map-whole = Pokaż całość
map-here = { $count ->
    [one] 1 wpis w tej części
    [few] { $count } wpisy w tej części
    [many] { $count } wpisów w tej części
   *[other] { $count } wpisu w tej części
}
map-here-many = Ponad 1000 wpisów w tej części
map-unplaced = { $count ->
    [one] 1 z nich jest online albo nie podaje miejsca, więc nie ma znaku.
    [few] { $count } z nich są online albo nie podają miejsca, więc nie mają znaku.
    [many] { $count } z nich jest online albo nie podaje miejsca, więc nie ma znaku.
   *[other] { $count } z nich jest online albo nie podaje miejsca, więc nie ma znaku.
}
map-nothing = Tu nie ma żadnych wpisów
map-nothing-text = Spójrz dalej albo zdejmij któryś filtr.
map-credit = Brzegi i granice: Natural Earth. Miejscowości: GeoNames. Mapę rysuje ta strona, więc nikt inny nie dowie się, co oglądasz.
map-streets-ours = Mapa ulic też pochodzi z tej strony.
map-streets-from = Mapy ulic pochodzą z { $host }, ale pobiera je nasz serwer: { $host } dowiaduje się, którą część świata ktoś ogląda, ale nie kto.
list-as-map = Na mapie

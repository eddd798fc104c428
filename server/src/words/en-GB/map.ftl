### The map: pins, and the same list beside them.

map-title = Map
map-description = Harm reduction cafés and events on a map, with the same list beside it.
map-lede = All of it is in the list as well.
map-search = Search the map
map-legend = On the map a ring is a café, a plain circle is an event, and a number stands for several. A faint pin only stands about where it is.
map-picture = { $count ->
    [0] Map. Nothing is in this part of it.
    [one] Map with 1 listing. Its pin is a link.
   *[other] Map with { $count } listings. The pins are links.
}
map-cluster = { $count ->
    [one] 1 listing near { $town }: look closer
   *[other] { $count } listings near { $town }: look closer
}
map-about = { $said }, about here
map-open = Open the map that moves
map-opening = The map is on its way.
map-opened = The map is open. Move it, and the list follows.
map-failed = The map that moves did not arrive. The picture and the list are still here.
map-shown = { $count ->
    [0] Nothing is listed in this part of the map.
    [one] 1 listing is in this part of the map.
   *[other] { $count } listings are in this part of the map.
}
map-move = Move the map
map-closer = Closer
map-further = Further
map-north = North
map-south = South
map-west = West
map-east = East
map-whole = Show all of it
map-here = { $count ->
    [one] 1 listing in this part
   *[other] { $count } listings in this part
}
map-here-many = Over 1,000 listings in this part
map-unplaced = { $count ->
    [one] 1 of them is online or names no place, so it has no pin.
   *[other] { $count } of them are online or name no place, so they have no pin.
}
map-nothing = Nothing is listed here
map-nothing-text = Look further away, or take a filter off.
map-credit = Shores and borders: Natural Earth. Towns: GeoNames. Drawn by this site, so nobody else learns what you look at.
map-streets-ours = The street map comes from this site as well.
map-streets-from = Street maps come from { $host }, but our server fetches them: { $host } learns which part of the world somebody looks at, and not who.
list-as-map = On a map

### A place, and what is on there.

place-description = What is on at { $place }.
place-description-town = What is on at { $place } in { $town }.

place-way = How to get there
place-way-far = { $distance } { $direction } of the middle of { $town }, as the crow flies.
place-way-middle = In the middle of { $town }.
place-about = About { $distance }
place-way-unknown = Nobody has said yet how to get there by bus or train, or where to park.
place-north = north
place-north-east = north-east
place-east = east
place-south-east = south-east
place-south = south
place-south-west = south-west
place-west = west
place-north-west = north-west
place-open-street-map = See it on openstreetmap.org
place-open-street-map-hint = That leaves this site: they see your network address. Nothing is loaded from there before you go.

place-access = Getting in
place-access-all = Those who list something here say:
place-access-differs = Those who list something here do not all say the same. This is who says what:
place-access-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
place-access-none = Nobody who lists something here has said anything about getting in yet.
place-access-unknown = Not stated: { $what }. That does not mean no.

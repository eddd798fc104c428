### The directory of cafés.

directory-tally = { $cafes } in { $countries }, { $dates } to come
directory-tally-nowhere = { $cafes }, { $dates } to come
directory-countries = { $count ->
    [one] 1 country
   *[other] { $count } countries
}
directory-closed = { $count ->
    [one] 1 more no longer meets.
   *[other] { $count } more no longer meet.
}
directory-since = Since { $when }
directory-began = First met: { $when }
directory-usual = Usually: { $rhythm }
directory-usual-since = Usually: { $rhythm }. Since { $when }
directory-other-days = on days of its own choice
directory-nearest = The nearest that meets:
directory-others = Cafés nearby that meet
directory-start-title = Start one here
directory-start-title-town = Start one in { $town }
directory-start-none = There is no café near { $town } yet. It takes six people, a table and an hour. List yours in about four minutes, without an account.
directory-start-text = No café near you? It takes six people, a table and an hour. List yours in about four minutes, without an account. You get a poster and a calendar made from it.

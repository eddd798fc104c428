### Groups: all of them, and one.

groups-all = All groups
groups-title = Groups
groups-lede = Everyone who lists something here. The names are as the organisers typed them.
groups-empty = Groups show up here as soon as one of them lists something. It could be yours.
groups-dates = { $count ->
    [one] 1 coming date
   *[other] { $count } coming dates
}
groups-no-dates = No coming dates
group-description = Cafés and events that { $group } lists.

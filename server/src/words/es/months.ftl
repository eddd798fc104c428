### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Calendario
months-title = { $what }, { $stretch }
months-description = Cafés y eventos de reducción de daños día a día: { $stretch }.
months-days = { $first } al { $last }
months-day-and-month = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
months-caption = { $stretch }, una fila por semana y una columna por día de la semana

months-skip = Saltar los días
months-turn = Pasar página
months-before = Antes: { $stretch }
months-after = Después: { $stretch }
months-this-month = Este mes
months-this-week = Esta semana
months-today = Hoy
months-sizes = Cuánto quieres ver
months-month = Mes
months-week = Semana
months-day = Día
months-list = Lista
months-kinds = Qué quieres ver
months-everything = Todo

months-week-number = Semana { $week }
months-weeks = Semana
months-day-of = día{ "\u00A0" }{ $nth }{ "\u00A0" }de{ "\u00A0" }{ $days }
months-day-of-first = Día{ "\u00A0" }{ $nth }{ "\u00A0" }de{ "\u00A0" }{ $days }
months-all-day = Todo el día
months-date = { $when }: { $title }
months-entry-part = { ", " }{ $said }
months-cancelled = cancelado
months-moved = antes era: { $when }
months-online = en línea
months-more = { $count } más
months-more-than = Más de { $count } más
months-more-on = { " " }el { $day }
months-nothing-on-day = Nada anunciado

months-tally = { $count ->
    [0] Nada empieza este día
    [one] 1 fecha empieza este día
   *[other] { $count } fechas empiezan este día
}
months-tally-many = Más de 1000 fechas empiezan este día
months-lasting = Siguen desde días anteriores
months-lasting-more = Hay más cosas que siguen desde días anteriores de las que caben aquí.

months-empty = No hay nada anunciado: { $stretch }
months-empty-chosen = No hay nada anunciado de lo que elegiste: { $stretch }
months-next = Lo siguiente después de eso:
months-last = Después no hay nada. Lo último antes de eso:
months-none = Tampoco hay nada anunciado antes ni después.
months-none-near = Miramos muy adelante y muy atrás, y no encontramos nada que encaje.
months-not-yet = Las fechas que se repiten están calculadas hasta el { $day }. Las posteriores saldrán aquí a su tiempo.
months-long-ago = De las fechas que se repiten, guardamos las que hay desde el { $day }.

months-jump = Ir a un mes
months-jump-month = Mes
months-jump-year = Año
months-jump-go = Ir
months-search = Buscar en este calendario

months-take = Llévatelo
months-take-text = Lo que empieza en los días de esta página, para otros programas:
months-take-calendar = Calendario (.ics)
months-take-atom = Lector de noticias (Atom)
months-take-json = Datos (JSON)
months-take-all = Para seguir todo lo que venga, y no solo estos días, usa la lista.
months-take-list = Ir a la lista

months-lost-title = Ese día no está en el calendario
months-lost-text = El calendario va de enero de 1900 a diciembre de 2200. Quizá el mes tiene menos días, o el año menos semanas.

months-as-month = Como mes

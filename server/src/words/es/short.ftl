### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Un café
short-event = Un evento
short-next = Próxima fecha
short-date-cancelled = Cancelado: { $when }
short-date-moved = Cambia de momento. Antes: { $planned }. Ahora: { $when }
short-no-other = Todavía no hay otra fecha fijada.
short-full = Ver todo
short-calendar = Ponlo en tu calendario
short-others = También de { $group }
short-on-now = Ver la agenda de ahora
short-gone-title = «{ $title }» se retiró
short-gone-text = El cartel ya no vale. Lo que anuncia no se celebrará.

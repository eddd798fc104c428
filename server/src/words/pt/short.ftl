### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Um café
short-event = Um evento
short-next = Próxima data
short-date-cancelled = Cancelado: { $when }
short-date-moved = Mudou. Antes: { $planned }. Agora: { $when }
short-no-other = Ainda não há outra data marcada.
short-full = Ver tudo
short-calendar = Pôr no seu calendário
short-others = Também de { $group }
short-on-now = Ver a agenda de agora
short-gone-title = “{ $title }” foi retirado
short-gone-text = O cartaz já não vale. Não acontece como está impresso.

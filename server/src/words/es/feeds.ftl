### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa: agenda
feed-name-events = Cuppa: eventos
feed-name-cafes = Cuppa: cafés
feed-name-filtered = { $name } ({ $filter })
feed-name-near = cerca de { $town }
feed-name-in = en { $country }
feed-name-group-gone = Cuppa: un grupo que ahora no anuncia nada
feed-description = Cafés y eventos de reducción de daños, anunciados por los grupos que los llevan.
feed-cancelled-prefix = Cancelado:{" "}
feed-capped = Hay más fechas de las que caben en este calendario: de algunos anuncios solo están las primeras 1000. Sin «expand» en la dirección, están todas.
feed-cancelled-because = Cancelado: { $reason }
feed-organised-by = Organiza: { $group }
feed-place-area = { $area } (solo se da la zona)
feed-place-on-request = { $area } (la dirección se da si la pides)
feed-online = En línea
feed-online-link = En línea: { $link }
feed-contact = Contacto: { $contact }
feed-speaker = Habla: { $speaker }
feed-next = Próxima fecha: { $when }
feed-date-cancelled = Cancelado: { $when }
feed-been = Tuvo lugar el { $day }.
feed-taken-back = Se retiró. Ya no está anunciado aquí.
feed-taken-back-title = «{ $title }» se retiró. Ya no está anunciado aquí.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] un día antes
   *[other] { $days } días antes
}
feed-user-comment = Esto es un canal para programas. Copia su dirección en un programa que lea JSON Feed, y allí aparecerán las fechas nuevas y las que cambien.

### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa: agenda
feed-name-events = Cuppa: eventos
feed-name-cafes = Cuppa: cafés
feed-name-filtered = { $name } ({ $filter })
feed-name-near = perto de { $town }
feed-name-in = país: { $country }
feed-name-group-gone = Cuppa: um grupo que agora não anuncia nada
feed-description = Cafés e eventos de redução de danos, anunciados pelos grupos que cuidam deles.
feed-cancelled-prefix = Cancelado:{" "}
feed-capped = Há mais datas do que cabe neste calendário: de alguns anúncios estão só as primeiras 1000. Sem “expand” no endereço, estão todas.
feed-cancelled-because = Cancelado: { $reason }
feed-organised-by = Organiza: { $group }
feed-place-area = { $area } (só se dá a zona)
feed-place-on-request = { $area } (o endereço é dado a quem pedir)
feed-online = Online
feed-online-link = Online: { $link }
feed-contact = Como falar: { $contact }
feed-speaker = Quem fala: { $speaker }
feed-next = Próxima data: { $when }
feed-date-cancelled = Cancelado: { $when }
feed-been = Aconteceu neste dia: { $day }.
feed-taken-back = Foi retirado. Já não está anunciado aqui.
feed-taken-back-title = “{ $title }” foi retirado. Já não está anunciado aqui.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] { $days } dia antes
   *[other] { $days } dias antes
}
feed-user-comment = Isto é um canal para programas. Copie o endereço para um programa que leia JSON Feed, e lá aparecem as datas novas e as que mudam.

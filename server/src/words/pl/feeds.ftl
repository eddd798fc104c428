### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa: co i kiedy
feed-name-events = Cuppa: wydarzenia
feed-name-cafes = Cuppa: kawiarenki
feed-name-filtered = { $name } ({ $filter })
feed-name-near = w pobliżu: { $town }
feed-name-in = kraj: { $country }
feed-name-group-gone = Cuppa: grupa, która teraz nic nie organizuje
feed-description = Kawiarenki i wydarzenia redukcji szkód, dodane przez grupy, które je prowadzą.
feed-cancelled-prefix = Odwołane:{" "}
feed-capped = Terminów jest więcej, niż zmieści ten kalendarz: z niektórych wpisów jest tu tylko pierwsze 1000. Bez „expand” w adresie mieści wszystkie.
feed-cancelled-because = Odwołane: { $reason }
feed-organised-by = Organizuje: { $group }
feed-place-area = { $area } (podano tylko okolicę)
feed-place-on-request = { $area } (adres na prośbę)
feed-online = Online
feed-online-link = Online: { $link }
feed-contact = Kontakt: { $contact }
feed-speaker = Kto mówi: { $speaker }
feed-next = Następny termin: { $when }
feed-date-cancelled = Odwołane: { $when }
feed-been = Odbyło się: { $day }.
feed-taken-back = To zostało zdjęte. Nie ma już tego wpisu.
feed-taken-back-title = „{ $title }”: zdjęte. Nie ma już tego wpisu.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] dzień wcześniej
    [few] { $days } dni wcześniej
    [many] { $days } dni wcześniej
   *[other] { $days } dnia wcześniej
}
feed-user-comment = To kanał dla programów. Skopiuj jego adres do programu, który czyta JSON Feed, a nowe i zmienione terminy będą się tam pojawiać.

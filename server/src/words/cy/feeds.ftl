### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa: ar y gweill
feed-name-events = Cuppa: digwyddiadau
feed-name-cafes = Cuppa: caffis
feed-name-filtered = { $name } ({ $filter })
feed-name-near = gerllaw: { $town }
feed-name-in = gwlad: { $country }
feed-name-group-gone = Cuppa: grŵp nad yw’n rhestru dim nawr
feed-description = Caffis a digwyddiadau lleihau niwed, wedi’u rhestru gan y grwpiau sy’n eu cynnal.
feed-cancelled-prefix = Wedi’i ganslo:{" "}
feed-capped = Mae mwy o ddyddiadau nag y gall y calendr hwn eu dal: dim ond y 1,000 cyntaf o rai cofnodion sydd yma. Heb “expand” yn ei gyfeiriad mae’n eu dal i gyd.
feed-cancelled-because = Wedi’i ganslo: { $reason }
feed-organised-by = Trefnir gan { $group }
feed-place-area = { $area } (dim ond yr ardal a roddir)
feed-place-on-request = { $area } (cewch y cyfeiriad drwy ofyn)
feed-online = Ar-lein
feed-online-link = Ar-lein: { $link }
feed-contact = Cyswllt: { $contact }
feed-speaker = Siaradwr: { $speaker }
feed-next = Dyddiad nesaf: { $when }
feed-date-cancelled = Wedi’i ganslo: { $when }
feed-been = Cynhaliwyd: { $day }.
feed-taken-back = Tynnwyd hwn i lawr. Dyw e ddim ar y rhestr yma mwyach.
feed-taken-back-title = Tynnwyd “{ $title }” i lawr. Dyw e ddim ar y rhestr yma mwyach.
feed-topic = { $title }: { $topic }
feed-announced-name = { $name }, { $days ->
    [one] diwrnod ymlaen llaw
    [two] 2 ddiwrnod ymlaen llaw
   *[other] { $days } diwrnod ymlaen llaw
}
feed-user-comment = Ffrwd i raglenni yw hon. Copïwch ei chyfeiriad i raglen sy’n darllen JSON Feed, a bydd dyddiadau newydd a rhai sy’n newid i’w gweld yno.

### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Kawiarenka redukcji szkód
poster-kicker-event = Wydarzenie redukcji szkód
poster-repeats-next = Następne terminy
poster-invitation = Zapraszamy każdą osobę. Nie musisz niczego opowiadać.
poster-invitation-for = Dla kogo: { $audience }. Nie musisz niczego opowiadać.
poster-zone = Godziny według strefy: { $zone }
poster-group = Organizuje: { $group }
poster-online = Online
poster-online-note = Jak dołączyć: zobacz stronę poniżej
poster-on-request = Jak zapytać o adres: zobacz stronę poniżej
poster-area = Podano tylko okolicę
poster-dates-to-come = Terminy będą podane
poster-to-come = Wkrótce
poster-cancelled = Odwołane
poster-over = To już było
poster-qr = Kwadratowy kod, który prowadzi do { $address }
poster-check = Sprawdź stronę, zanim wyjdziesz: plany mogą się zmienić.
poster-printed = Wydrukowano: { $day }
poster-help = Jeśli ktoś się nie budzi lub nie oddycha, od razu wezwij pogotowie.
poster-help-gb = Jeśli ktoś się nie budzi lub nie oddycha, od razu dzwoń pod 999.
poster-help-112 = Jeśli ktoś się nie budzi lub nie oddycha, od razu dzwoń pod 112.
poster-help-911 = Jeśli ktoś się nie budzi lub nie oddycha, od razu dzwoń pod 911.
poster-help-000 = Jeśli ktoś się nie budzi lub nie oddycha, od razu dzwoń pod 000.
poster-topic = Tym razem: { $topic }. { $summary }

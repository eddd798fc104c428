### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Harm-Reduction-Café
poster-kicker-event = Harm-Reduction-Veranstaltung
poster-repeats-next = Nächste Termine
poster-invitation = Alle sind willkommen. Du musst nichts erzählen.
poster-invitation-for = Für: { $audience }. Du musst nichts erzählen.
poster-zone = Zeiten: { $zone }
poster-group = Organisiert von { $group }
poster-online = Online
poster-online-note = Wie du dabei bist: siehe die Seite unten
poster-on-request = Wie du nach der Adresse fragst: siehe die Seite unten
poster-area = Das Orga-Team nennt nur die Gegend
poster-dates-to-come = Termine folgen
poster-to-come = Bald
poster-cancelled = Abgesagt
poster-over = Das ist vorbei
poster-qr = Quadratischer Code, der zu { $address } führt
poster-check = Schau auf die Seite, bevor du losgehst: Pläne können sich ändern.
poster-printed = Gedruckt am { $day }
poster-help = Wenn jemand nicht aufwacht oder nicht atmet, ruf sofort den Rettungswagen.
poster-help-gb = Wenn jemand nicht aufwacht oder nicht atmet, ruf sofort 999 an.
poster-help-112 = Wenn jemand nicht aufwacht oder nicht atmet, ruf sofort 112 an.
poster-help-911 = Wenn jemand nicht aufwacht oder nicht atmet, ruf sofort 911 an.
poster-help-000 = Wenn jemand nicht aufwacht oder nicht atmet, ruf sofort 000 an.
poster-topic = Diesmal: { $topic }. { $summary }

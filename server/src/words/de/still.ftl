### Pages that hardly change: help now, about.

# Awaiting a native reader.

about-title = Über Cuppa
about-description = Was Cuppa ist, für wen es ist, und wie du etwas hinzufügst.
about-what = Cuppa ist ein schwarzes Brett für Cafés und Veranstaltungen zu Harm Reduction. Eine Gruppe trägt in ein paar Minuten einen Termin ein, ohne Konto. Alle können schauen. Niemand wird gezählt.
about-harm-title = Was ist Harm Reduction?
about-harm = Harm Reduction (Schadensminimierung) heißt: Menschen helfen, am Leben und gesund zu bleiben, ob sie Drogen gebrauchen oder nicht. Sie fängt dort an, wo die Menschen sind. Sie urteilt nicht und drängt nicht.
about-from-title = Woher die Idee kommt
about-from = Im September 2012 hielt HIT in Liverpool das erste Harm-Reduction-Café ab, damit man sich zwischen den großen Konferenzen treffen konnte. Die Website dazu, harmreductioncafe.com, half anderen, das Gleiche zu tun. Das taten Gruppen bis nach Melbourne und Geelong. Cuppa führt das weiter.
about-list-title = Etwas Eigenes eintragen
about-list = Du brauchst einen Titel, einen Tag, einen Ort oder ein Treffen online, und eine E-Mail-Adresse. Nur unsere Moderation sieht die E-Mail-Adresse. Die Moderation sieht sich den ersten Eintrag jeder neuen Adresse an, deshalb kann es ein bisschen dauern, bis er erscheint.
about-use-title = Die Termine anderswo benutzen
about-use = Jede Liste lässt sich in einem Kalender abonnieren und von anderen Websites lesen. Such nach „Diesen Kalender abonnieren“.
about-wrong-title = Stimmt etwas nicht?
about-wrong = Schreib an { $contact }. Bitte nenn die Adresse der Seite.
about-wrong-none = Sag es den Leuten, die diese Website betreiben, und nenn die Adresse der Seite.
about-running = Für alle, die so eine Website betreiben: Pflichten, Menschen, Risiken
about-towns-title = Woher die Städte kommen
about-towns = Die Städte kommen von GeoNames (CC BY 4.0). Die Küsten und Grenzen der Karte kommen von Natural Earth. Die britischen Postleitzahlen kommen vom Ordnance Survey (Open Government Licence). Wir haben diese Listen gekürzt. Sie stecken in Cuppa, damit sonst niemand erfährt, welche Stadt du suchst.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Lizenz CC BY 4.0
about-towns-ogl = Open Government Licence

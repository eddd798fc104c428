### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Art
told-kind-event = Veranstaltung
told-kind-cafe = Café
told-when = Wann
told-dates = Nächste Termine
told-dates-none = Termine folgen
told-where = Wo
told-where-area = Alle sehen nur die Stadt.
told-where-on-request = Alle sehen nur die Stadt. Den Rest erfragt man.
told-online = Online
told-link-by-letter = Online, das Orga-Team schickt den Link
told-organiser = Organisiert von
told-contact = Kontakt für alle
told-summary = Kurz gesagt
told-description = Was dort passiert
told-speaker = Wer spricht
told-rules = Spielregeln
told-tags = Themen
told-languages = Sprachen
told-cost = Kosten
told-ages = Alter
told-audience = Für wen es ist
told-expected = Wie viele kommen
told-access = Zugang
told-offers = Was es dort gibt
told-facilities = Im Raum
told-alcohol = Alkohol
told-photos = Fotos
told-picture = Bild
told-picture-alt = Es zeigt: { $alt }
told-founded = Angefangen
told-state = Stand
told-state-open = Offen
told-state-resting = Macht Pause
told-state-closed = Geschlossen
told-not-stated = Nicht angegeben

### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = Stimmt das so?
confirm-lede = Bitte prüf „{ $title }“. Noch kann es niemand sehen.
confirm-button = Bestätigen
confirm-explain = Drück „Bestätigen“, wenn das von dir ist und die Termine und der Ort stimmen.
confirm-not-yours = Nicht von dir? Schließ diese Seite. Ohne dich wird es nie öffentlich.
confirm-preview-heading = Was alle sehen werden
confirm-done-heading = Du hast das schon bestätigt
confirm-done-lede = Hier gibt es nichts mehr zu tun. Wir schreiben dir, wenn sich etwas ändert.
confirm-published-heading = Es ist öffentlich
confirm-published-lede = „{ $title }“ ist jetzt auf der Website. Danke.
confirm-published-see = Auf der Website ansehen
confirm-published-poster = Plakat dazu drucken
confirm-held-heading = Danke, das ist bestätigt
confirm-held-lede = Jemand aus unserem Team sieht sich „{ $title }“ jetzt an, weil es der erste Eintrag von deiner E-Mail-Adresse ist.
confirm-held-next = Wir schreiben dir, wenn das erledigt ist. Du musst nichts tun.
confirm-gone-heading = Dieser Link geht nicht mehr
confirm-gone-lede = Vielleicht ist er alt, oder es fehlt ein Stück. Versuch, den ganzen Link aus der E-Mail zu kopieren.
confirm-describe = Einen Eintrag bestätigen.

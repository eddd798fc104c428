### Words that calendars and other programs show.

# Awaiting a native reader.

feed-name-whats-on = Cuppa : agenda
feed-name-events = Cuppa : événements
feed-name-cafes = Cuppa : cafés
feed-name-filtered = { $name } ({ $filter })
feed-name-near = près de { $town }
feed-name-in = pays : { $country }
feed-name-group-gone = Cuppa : un groupe qui n’annonce plus rien
feed-description = Cafés et événements de réduction des risques, annoncés par les groupes qui les organisent.
feed-cancelled-prefix = Annulé :{ " " }
feed-capped = Il y a plus de dates que ce calendrier ne peut en contenir : pour certaines annonces, seules les 1{ "\u00A0" }000 premières sont ici. Sans « expand » dans son adresse, il les contient toutes.
feed-cancelled-because = Annulé : { $reason }
feed-organised-by = Organisé par { $group }
feed-place-area = { $area } (seul le secteur est indiqué)
feed-place-on-request = { $area } (l’adresse est donnée sur demande)
feed-online = En ligne
feed-online-link = En ligne : { $link }
feed-contact = Contact : { $contact }
feed-speaker = Qui parle : { $speaker }
feed-next = Prochaine date : { $when }
feed-date-cancelled = Annulé : { $when }
feed-been = Cela a eu lieu le { $day }.
feed-taken-back = Cette annonce a été retirée. Elle n’est plus ici.
feed-taken-back-title = « { $title } » a été retiré. Ce n’est plus annoncé ici.
feed-topic = { $title } : { $topic }
feed-announced-name = { $name }, { $days ->
    [one] { $days } jour avant
   *[other] { $days } jours avant
}
feed-user-comment = Ceci est un flux pour des programmes. Copiez son adresse dans un programme qui lit JSON Feed, et les dates nouvelles ou modifiées y apparaîtront.

### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Café de réduction des risques
poster-kicker-event = Événement de réduction des risques
poster-repeats-next = Prochaines dates
poster-invitation = Bienvenue à toutes et à tous. Rien ne vous oblige à parler de vous.
poster-invitation-for = Pour : { $audience }. Rien ne vous oblige à parler de vous.
poster-zone = Heures : { $zone }
poster-group = Organisé par { $group }
poster-online = En ligne
poster-online-note = Pour participer : voir la page ci-dessous
poster-on-request = Pour demander l’adresse : voir la page ci-dessous
poster-area = L’équipe organisatrice ne donne que le secteur
poster-dates-to-come = Dates à préciser
poster-to-come = Bientôt
poster-cancelled = Annulé
poster-over = C’est passé
poster-qr = Code carré qui mène à { $address }
poster-check = Vérifiez la page avant de partir : tout peut changer.
poster-printed = Imprimé le { $day }
poster-help = Si une personne ne se réveille pas ou ne respire pas, appelez tout de suite les secours.
poster-help-gb = Si une personne ne se réveille pas ou ne respire pas, appelez tout de suite le 999.
poster-help-112 = Si une personne ne se réveille pas ou ne respire pas, appelez tout de suite le 112.
poster-help-911 = Si une personne ne se réveille pas ou ne respire pas, appelez tout de suite le 911.
poster-help-000 = Si une personne ne se réveille pas ou ne respire pas, appelez tout de suite le 000.
poster-topic = Cette fois : { $topic }. { $summary }

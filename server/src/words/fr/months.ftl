### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Calendrier
months-title = { $what }, { $stretch }
months-description = Cafés et événements de réduction des risques jour par jour : { $stretch }.
months-days = { $first } au { $last }
months-day-and-month = { $day }{ "\u00A0" }{ $month }
months-caption = { $stretch }, une ligne par semaine et une colonne par jour de la semaine

months-skip = Passer les jours
months-turn = Tourner la page
months-before = Avant : { $stretch }
months-after = Après : { $stretch }
months-this-month = Ce mois-ci
months-this-week = Cette semaine
months-today = Aujourd’hui
months-sizes = Quelle durée voir
months-month = Mois
months-week = Semaine
months-day = Jour
months-list = Liste
months-kinds = Que voir
months-everything = Tout

months-week-number = Semaine { $week }
months-weeks = Semaine
months-day-of = jour{ "\u00A0" }{ $nth }{ "\u00A0" }sur{ "\u00A0" }{ $days }
months-day-of-first = Jour{ "\u00A0" }{ $nth }{ "\u00A0" }sur{ "\u00A0" }{ $days }
months-all-day = Toute la journée
months-date = { $when } : { $title }
months-entry-part = { ", " }{ $said }
months-cancelled = annulé
months-moved = au lieu de { $when }
months-online = en ligne
months-more = { $count } de plus
months-more-than = Plus de { $count } de plus
months-more-on = { " " }le { $day }
months-nothing-on-day = Rien d’annoncé

months-tally = { $count ->
    [0] Rien ne commence ce jour-là
    [one] { $count } date commence ce jour-là
   *[other] { $count } dates commencent ce jour-là
}
months-tally-many = Plus de 1{ "\u00A0" }000 dates commencent ce jour-là
months-lasting = Encore en cours depuis les jours d’avant
months-lasting-more = Il y a plus de choses en cours depuis les jours d’avant que de place ici.

months-empty = Rien d’annoncé : { $stretch }
months-empty-chosen = Rien de ce que vous avez choisi n’est annoncé : { $stretch }
months-next = Ensuite :
months-last = Rien ne suit. La dernière date d’avant :
months-none = Rien n’est annoncé non plus avant ou après.
months-none-near = Nous avons cherché loin devant et loin derrière, et n’avons rien trouvé qui corresponde.
months-not-yet = Les dates qui se répètent sont calculées jusqu’au { $day }. Les suivantes apparaîtront ici le moment venu.
months-long-ago = Des dates qui se répètent, nous gardons celles depuis le { $day }.

months-jump = Aller à un mois
months-jump-month = Mois
months-jump-year = Année
months-jump-go = Aller
months-search = Chercher dans ce calendrier

months-take = À emporter
months-take-text = Ce qui commence dans les jours de cette page, pour d’autres programmes :
months-take-calendar = Calendrier (.ics)
months-take-atom = Lecteur de flux (Atom)
months-take-json = Données (JSON)
months-take-all = Pour suivre tout ce qui vient, et pas seulement ces jours, utilisez la liste.
months-take-list = Aller à la liste

months-lost-title = Ce jour n’est pas dans le calendrier
months-lost-text = Le calendrier va de janvier 1900 à décembre 2200. Le mois a peut-être moins de jours, ou l’année moins de semaines.

months-as-month = En vue du mois

### Dates, times and rhythms. {"\u00A0"} is a no-break space: "6 pm" never breaks across lines.

# Awaiting a native reader.

time-am = { $digits }{ "\u00A0" }h du matin
time-pm = { $digits }{ "\u00A0" }h après midi
time-noon = 12{ "\u00A0" }h
time-midnight = minuit
time-day = { $weekday } { $day }{ "\u00A0" }{ $month }
time-day-year = { $weekday } { $day }{ "\u00A0" }{ $month } { $year }
time-plain-date = { $day }{ "\u00A0" }{ $month } { $year }
time-month-year = { $month } { $year }
time-day-and-span = { $day }, { $span }
time-all-day = toute la journée
time-all-day-until = toute la journée, jusqu’au { $day }
time-span = { $start } à { $end }
time-span-overnight = { $start } à { $end } le lendemain matin
time-span-days = { $start } au { $day }, { $end }

list-and = { $first } et { $last }

nth-first = Premier
nth-second = Deuxième
nth-third = Troisième
nth-fourth = Quatrième
nth-fifth = Cinquième
nth-last = Dernier

rhythm-days = { $every ->
    [one] Chaque jour
   *[other] Tous les { $every } jours
}
rhythm-weeks = { $every ->
    [one] Chaque { $days }
   *[other] Toutes les { $every } semaines, le { $days }
}
rhythm-monthly-nth = { $every ->
    [one] { $nth } { $weekday } de chaque mois
   *[other] { $nth } { $weekday }, tous les { $every } mois
}
rhythm-monthly-day = { $day ->
    [1] Le 1er
    [last] Le dernier jour
   *[other] Le { $day }
} { $every ->
    [one] de chaque mois
   *[other] tous les { $every } mois
}
# The month stands after "en", or bare after a day: "de" would be "d’" before avril, août and octobre.
rhythm-yearly = { $day ->
    [last] { $every ->
        [one] Chaque année en { $month }, le dernier jour
       *[other] Tous les { $every } ans en { $month }, le dernier jour
    }
    [1] { $every ->
        [one] Chaque année, le 1er{ "\u00A0" }{ $month }
       *[other] Tous les { $every } ans, le 1er{ "\u00A0" }{ $month }
    }
   *[other] { $every ->
        [one] Chaque année, le { $day }{ "\u00A0" }{ $month }
       *[other] Tous les { $every } ans, le { $day }{ "\u00A0" }{ $month }
    }
}
rhythm-yearly-nth = { $every ->
    [one] Chaque année en { $month }
   *[other] Tous les { $every } ans en { $month }
}, le { $which ->
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
   *[last] dernier
} { $weekday }
rhythm-other = Aux dates ci-dessous
rhythm-until = { $pattern }, jusqu’au { $day }
rhythm-count = { $pattern }, { $count } fois
rhythm-except = { $said }, sauf le { $days }
rhythm-except-more = { $count } autres jours
rhythm-then = { $said }. À partir du { $day } : { $how }
rhythm-once = ce jour-là seulement
rhythm-once-on = Le { $day }

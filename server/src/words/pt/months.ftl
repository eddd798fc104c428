### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Calendário
months-title = { $what }, { $stretch }
months-description = Cafés e eventos de redução de danos dia a dia: { $stretch }.
months-days = { $first } a { $last }
months-day-and-month = { $day }{ "\u00A0" }de{ "\u00A0" }{ $month }
months-caption = { $stretch }, uma linha para cada semana e uma coluna para cada dia da semana

months-skip = Saltar os dias
months-turn = Virar a página
months-before = Antes: { $stretch }
months-after = Depois: { $stretch }
months-this-month = Este mês
months-this-week = Esta semana
months-today = Hoje
months-sizes = Quanto quer ver
months-month = Mês
months-week = Semana
months-day = Dia
months-list = Lista
months-kinds = O que quer ver
months-everything = Tudo

months-week-number = Semana { $week }
months-weeks = Semana
months-day-of = dia{ "\u00A0" }{ $nth }{ "\u00A0" }de{ "\u00A0" }{ $days }
months-day-of-first = Dia{ "\u00A0" }{ $nth }{ "\u00A0" }de{ "\u00A0" }{ $days }
months-all-day = O dia todo
months-date = { $when }: { $title }
months-entry-part = { ", " }{ $said }
months-cancelled = cancelado
months-moved = antes era: { $when }
months-online = online
months-more = mais { $count }
months-more-than = Mais de { $count } a mais
months-more-on = { ": " }{ $day }
months-nothing-on-day = Nada anunciado

months-tally = { $count ->
    [0] Nada começa neste dia
    [one] { $count } data começa neste dia
   *[other] { $count } datas começam neste dia
}
months-tally-many = Mais de 1000 datas começam neste dia
months-lasting = Continuam dos dias anteriores
months-lasting-more = Há mais coisas dos dias anteriores do que cabe aqui.

months-empty = Não há nada anunciado: { $stretch }
months-empty-chosen = Não há nada anunciado do que você escolheu: { $stretch }
months-next = O seguinte depois disso:
months-last = Depois não há nada. O último antes disso:
months-none = Também não há nada anunciado antes nem depois.
months-none-near = Procuramos muito para a frente e muito para trás, e não encontramos nada que combine.
months-not-yet = As datas que se repetem estão calculadas até { $day }. As seguintes aparecem aqui a seu tempo.
months-long-ago = Das datas que se repetem, guardamos as que há desde { $day }.

months-jump = Ir para um mês
months-jump-month = Mês
months-jump-year = Ano
months-jump-go = Ir
months-search = Procurar neste calendário

months-take = Leve consigo
months-take-text = O que começa nos dias desta página, para outros programas:
months-take-calendar = Calendário (.ics)
months-take-atom = Leitor de notícias (Atom)
months-take-json = Dados (JSON)
months-take-all = Para seguir tudo o que vier, e não só estes dias, use a lista.
months-take-list = Ir para a lista

months-lost-title = Esse dia não está no calendário
months-lost-text = O calendário vai de janeiro de 1900 a dezembro de 2200. Talvez o mês tenha menos dias, ou o ano menos semanas.

months-as-month = Como mês

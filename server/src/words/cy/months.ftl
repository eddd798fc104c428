### The calendar: a month, a week or a day on a page.

# Awaiting a native reader.

months-name = Calendr
months-title = { $what }, { $stretch }
months-description = Caffis a digwyddiadau lleihau niwed fesul diwrnod: { $stretch }.
months-days = { $first } tan { $last }
months-day-and-month = { $day }{ "\u00A0" }{ $month }
months-caption = { $stretch }, rhes ar gyfer pob wythnos a cholofn ar gyfer pob diwrnod o’r wythnos

months-skip = Neidio dros y dyddiau
months-turn = Troi’r dudalen
months-before = Cyn hyn: { $stretch }
months-after = Ar ôl hyn: { $stretch }
months-this-month = Y mis hwn
months-this-week = Yr wythnos hon
months-today = Heddiw
months-sizes = Faint i’w weld
months-month = Mis
months-week = Wythnos
months-day = Diwrnod
months-list = Rhestr
months-kinds = Beth i’w weld
months-everything = Popeth

months-week-number = Wythnos { $week }
months-weeks = Wythnos
months-day-of = diwrnod{ "\u00A0" }{ $nth }{ "\u00A0" }o{ "\u00A0" }{ $days }
months-day-of-first = Diwrnod{ "\u00A0" }{ $nth }{ "\u00A0" }o{ "\u00A0" }{ $days }
months-all-day = Drwy’r dydd
months-date = { $when }: { $title }
months-entry-part = {", "}{ $said }
months-cancelled = wedi’i ganslo
months-moved = wedi’i symud o: { $when }
months-online = ar-lein
months-more = { $count } arall
months-more-than = Mwy na { $count } arall
months-more-on = {" "}ar { $day }
months-nothing-on-day = Dim byd ar y rhestr

months-tally = { $count ->
    [0] Does dim byd yn dechrau ar y diwrnod hwn
    [one] Mae 1 dyddiad yn dechrau ar y diwrnod hwn
    [two] Mae 2 ddyddiad yn dechrau ar y diwrnod hwn
   *[other] Mae { $count } dyddiad yn dechrau ar y diwrnod hwn
}
months-tally-many = Mae mwy na 1,000 o ddyddiadau’n dechrau ar y diwrnod hwn
months-lasting = Ymlaen o hyd ers y dyddiau cynt
months-lasting-more = Mae mwy ymlaen ers y dyddiau cynt nag sy’n ffitio yma.

months-empty = Does dim byd ar y rhestr: { $stretch }
months-empty-chosen = Does dim byd a ddewisoch ar y rhestr: { $stretch }
months-next = Nesaf wedi hynny:
months-last = Does dim byd yn dilyn. Yr olaf cyn hynny:
months-none = Does dim byd ar y rhestr cyn nac ar ôl hyn chwaith.
months-none-near = Edrychon ni ymhell ymlaen ac yn ôl, heb ganfod dim sy’n ffitio.
months-not-yet = Mae dyddiadau sy’n ailadrodd wedi’u cyfrifo tan: { $day }. Bydd rhai diweddarach i’w gweld yma mewn pryd.
months-long-ago = O’r dyddiadau sy’n ailadrodd, rydyn ni’n cadw’r rhai ers: { $day }.

months-jump = Mynd i fis
months-jump-month = Mis
months-jump-year = Blwyddyn
months-jump-go = Mynd
months-search = Chwilio’r calendr hwn

months-take = Mynd ag ef gyda chi
months-take-text = Yr hyn sy’n dechrau ar ddyddiau’r dudalen hon, ar gyfer rhaglenni eraill:
months-take-calendar = Calendr (.ics)
months-take-atom = Darllenydd newyddion (Atom)
months-take-json = Data (JSON)
months-take-all = I ddilyn popeth sy’n dod, ac nid y dyddiau hyn yn unig, defnyddiwch y rhestr.
months-take-list = Mynd i’r rhestr

months-lost-title = Dyw’r diwrnod hwnnw ddim yn y calendr
months-lost-text = Mae’r calendr yn mynd o Ionawr 1900 i Ragfyr 2200. Efallai fod llai o ddyddiau yn y mis, neu lai o wythnosau yn y flwyddyn.

months-as-month = Fel mis

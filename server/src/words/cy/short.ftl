### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Caffi
short-event = Digwyddiad
short-next = Dyddiad nesaf
short-date-cancelled = { $when }: wedi’i ganslo.
short-date-moved = { $planned }: symudwyd i { $when }.
short-no-other = Does dim dyddiad arall wedi’i bennu eto.
short-full = Gweld popeth amdano
short-calendar = Ei roi yn eich calendr
short-others = Hefyd gan { $group }
short-on-now = Gweld beth sydd ymlaen nawr
short-gone-title = Tynnwyd “{ $title }” i lawr
short-gone-text = Mae’r poster yn hen. Dyw hyn ddim yn digwydd fel y’i hargraffwyd.

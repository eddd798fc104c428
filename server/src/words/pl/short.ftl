### The short address on paper: for somebody who has just scanned a poster.

# Awaiting a native reader.

short-cafe = Kawiarenka
short-event = Wydarzenie
short-next = Następny termin
short-date-cancelled = { $when }: odwołane.
short-date-moved = { $planned }: przeniesione. Teraz: { $when }.
short-no-other = Inny termin nie jest jeszcze ustalony.
short-full = Zobacz wszystko na ten temat
short-calendar = Dodaj do swojego kalendarza
short-others = { $group }: inne terminy
short-on-now = Zobacz, co się teraz dzieje
short-gone-title = „{ $title }”: wpis zdjęty
short-gone-text = Plakat jest nieaktualny. To nie odbędzie się tak, jak wydrukowano.

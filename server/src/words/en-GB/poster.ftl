### Words on paper.

poster-kicker-cafe = Harm reduction café
poster-kicker-event = Harm reduction event
poster-repeats-next = Next dates
poster-invitation = Anyone is welcome. You don’t have to share anything.
poster-invitation-for = For { $audience }. You don’t have to share anything.
poster-zone = Times are in { $zone }
poster-group = Organised by { $group }
poster-online = Online
poster-online-note = How to join: see the page below
poster-on-request = How to ask for the address: see the page below
poster-area = The organisers give the area only
poster-dates-to-come = Dates to be announced
poster-to-come = Soon
poster-cancelled = Cancelled
poster-over = This one has been
poster-qr = Square code that leads to { $address }
poster-check = Check the page before you set out: plans can change.
poster-printed = Printed on { $day }
poster-help = If someone will not wake up or is not breathing, call the ambulance at once.
poster-help-gb = If someone will not wake up or is not breathing, call 999 at once.
poster-help-112 = If someone will not wake up or is not breathing, call 112 at once.
poster-help-911 = If someone will not wake up or is not breathing, call 911 at once.
poster-help-000 = If someone will not wake up or is not breathing, call 000 at once.
poster-topic = This time: { $topic }. { $summary }

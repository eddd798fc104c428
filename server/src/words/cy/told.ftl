### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Math
told-kind-event = Digwyddiad
told-kind-cafe = Caffi
told-when = Pryd
told-dates = Dyddiadau nesaf
told-dates-none = Dyddiadau i ddilyn
told-where = Ble
told-where-area = Dim ond y dref mae pawb yn ei gweld.
told-where-on-request = Dim ond y dref mae pawb yn ei gweld. Mae pobl yn gofyn am y gweddill.
told-online = Ar-lein
told-link-by-letter = Ar-lein, y trefnwyr sy’n anfon y ddolen
told-organiser = Trefnir gan
told-contact = Cyswllt i bawb
told-summary = Yn fyr
told-description = Beth sy’n digwydd yno
told-speaker = Pwy sy’n siarad
told-rules = Rheolau sylfaenol
told-tags = Pynciau
told-languages = Ieithoedd
told-cost = Cost
told-ages = Oed
told-audience = I bwy mae hyn
told-expected = Faint sy’n dod
told-access = Mynediad
told-offers = Beth mae pobl yn ei gael yno
told-facilities = Yn yr ystafell
told-alcohol = Alcohol
told-photos = Lluniau
told-picture = Llun
told-picture-alt = Mae’n dangos: { $alt }
told-founded = Dechreuodd
told-state = Cyflwr
told-state-open = Ar agor
told-state-resting = Yn cael hoe
told-state-closed = Wedi cau
told-not-stated = Heb ei nodi

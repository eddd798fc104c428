### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Tipo
told-kind-event = Evento
told-kind-cafe = Café
told-when = Cuándo
told-dates = Próximas fechas
told-dates-none = Fechas por anunciar
told-where = Dónde
told-where-area = Todo el mundo ve solo la ciudad.
told-where-on-request = Todo el mundo ve solo la ciudad. El resto se pide.
told-online = En línea
told-link-by-letter = En línea, quien organiza envía el enlace
told-organiser = Organiza
told-contact = Contacto para todo el mundo
told-summary = En pocas palabras
told-description = Qué pasa allí
told-speaker = Quién habla
told-rules = Normas para convivir
told-tags = Temas
told-languages = Idiomas
told-cost = Precio
told-ages = Edades
told-audience = Para quién es
told-expected = Cuántas personas vienen
told-access = Acceso
told-offers = Qué se encuentra allí
told-facilities = En la sala
told-alcohol = Alcohol
told-photos = Fotos
told-picture = Imagen
told-picture-alt = Muestra: { $alt }
told-founded = Empezó
told-state = Estado
told-state-open = Abierto
told-state-resting = En pausa
told-state-closed = Cerrado
told-not-stated = Sin indicar

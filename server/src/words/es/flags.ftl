### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Dinos qué está mal
flag-describe = Avisa al equipo de moderación de un problema con un anuncio.
flag-about = Se trata de «{ $title }».
flag-lede = Lo lee alguien del equipo de moderación, casi siempre en un día. No sabemos quién eres, y quien organiza no ve tus palabras.
flag-emergency = ¿Alguien está en peligro ahora mismo? No esperes a que respondamos.
flag-reason-label = ¿Qué pasa?
flag-reason-wrong = Un dato está mal: el lugar, la hora, el precio
flag-reason-over = Ya no se celebra
flag-reason-unsafe = No es seguro ir allí
flag-reason-private = Muestra algo privado de una persona
flag-reason-not-fitting = No es para este sitio
flag-reason-other = Otra cosa
flag-note-label = ¿Qué deberíamos saber?
flag-note-hint = No des nombres de personas, por favor. Puedes dejarlo vacío.
flag-send = Enviar
flag-back = Volver al anuncio
flag-done-heading = Gracias
flag-done-lede = Alguien del equipo de moderación lo mirará.
flag-done-on = Ver la agenda

### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Este correo llega porque cuidas de este anuncio con alguien. El enlace que lleva es solo tuyo, nadie conoce tu dirección por él, y no recibirás publicidad.
letter-footer = Este correo llega porque alguien dio esta dirección. Además de nuestro equipo de moderación no la ve nadie, y no recibirás publicidad.
letter-not-you = Si no fuiste tú, no hagas nada. Sin tu respuesta no se muestra nada ni se envía nada más.
letter-dates-to-come = Fechas por anunciar
letter-manage-heading = Tu enlace privado
letter-manage-button = Abrir tu página privada
letter-manage-its = Abrir su página privada
letter-manage-keep = Guarda este correo. Este enlace abre la página de tu anuncio sin contraseña, así que compártelo solo con quienes te ayudan a llevarlo:

letter-confirm-subject = Confirma tu anuncio, por favor
letter-confirm-opening = Gracias por anunciar «{ $title }».
letter-confirm-ask = Falta un paso: confirma que esta dirección es tuya. Abre esta página y pulsa «Confirmar».
letter-confirm-button = Confirmar tu anuncio
letter-confirm-then = Si es tu primer anuncio, después una persona le echa un vistazo. Te escribimos en cuanto lo pueda ver todo el mundo.

letter-published-subject = Tu anuncio ya es público
letter-published-opening = Buenas noticias: todo el mundo puede ver ya «{ $title }».
letter-published-button = Verlo como lo ve el resto
letter-published-poster = Carteles para imprimir
letter-published-calendar = Su calendario, para seguirlo o compartirlo

letter-held-subject = Tenemos tu anuncio
letter-held-opening = Gracias por confirmar «{ $title }».
letter-held-why = El equipo de moderación lo mira antes de que lo vea todo el mundo, como hace con el primer anuncio de cada dirección. Así evitamos el correo basura y los repetidos; no dice nada de ti.
letter-held-then = No tienes que hacer nada. Te escribimos en cuanto esté decidido, casi siempre en un día.

letter-rejected-subject = Sobre tu anuncio
letter-rejected-opening = El equipo de moderación miró «{ $title }» y no lo publicó. Este es el motivo:
letter-rejected-then = Puedes cambiarlo en su página privada: entonces el equipo lo mira otra vez. Si crees que nos equivocamos, pídenos allí, una vez, que lo miremos de nuevo; o responde a este correo y lo leerá una persona.

letter-change-published-subject = Tu cambio ya es público
letter-change-published-opening = El equipo de moderación miró tu cambio en «{ $title }». Ya lo puede ver todo el mundo.

letter-change-rejected-subject = Sobre tu cambio
letter-change-rejected-opening = El equipo de moderación miró tu cambio en «{ $title }» y no lo aceptó. Todo el mundo sigue viendo lo de antes. Este es el motivo:
letter-change-rejected-then = Puedes cambiarlo otra vez en tu página privada. Si crees que nos equivocamos, responde a este correo y lo leerá una persona.

letter-edited-subject = Cambiamos algo en tu anuncio
letter-edited-opening = El equipo de moderación cambió algo en «{ $title }» y dice:
letter-edited-then = Si eso no está bien, cámbialo en tu página privada, o responde a este correo y lo leerá una persona.

letter-question-subject = ¿Se mantiene la fecha?
letter-question-opening = La próxima fecha está cerca, y puede que haya gente preparándose para venir. ¿Se celebra como dice aquí?
letter-question-yes = Sí, se celebra
letter-question-otherwise = ¿Algo es distinto?
letter-question-cancel = Cancelar esta fecha
letter-question-move = Cambiar la fecha u otra cosa
letter-question-unanswered = Si no sabemos nada en un día, la página dirá que nadie confirmó esta fecha.
letter-question-stop = No quiero más preguntas antes de las fechas

letter-queue-subject = Lo que espera al equipo de moderación
letter-queue-opening =
    { $count ->
        [one] Una cosa espera al equipo de moderación.
       *[other] { $count } cosas esperan al equipo de moderación.
    }
letter-queue-oldest = La más antigua espera desde el { $day }.
letter-queue-button = Abrir la cola
letter-queue-footer = Recibes este correo, como mucho una vez al día, porque estás en el equipo de moderación de este sitio. Si no llegó nada nuevo, no se envía.

letter-hidden-subject = Sobre tu anuncio
letter-hidden-opening = Alguien nos avisó de un problema con «{ $title }». Nadie puede verlo mientras el equipo de moderación lo mira. El aviso dice:
letter-hidden-first = Alguien de confianza nos avisó de un problema con «{ $title }». Nadie puede verlo hasta que el equipo de moderación lo haya mirado.
letter-hidden-first-why = Alguien de confianza nos avisó de un problema con «{ $title }». Nadie puede verlo hasta que el equipo de moderación lo haya mirado. De los motivos posibles, eligió:
letter-hidden-then = Te escribimos en cuanto esté hecho. Mientras tanto puedes cambiar el anuncio en tu página privada, o responder a este correo: lo leerá una persona.

letter-withdrawn-subject = Tu anuncio se retiró
letter-withdrawn-opening = «{ $title }» ya no está en el sitio, porque lo pidió alguien con su enlace privado. A quienes lo tenían en su calendario se les dice que no se celebrará.
letter-withdrawn-then = ¿Fue un error? Todo está guardado: tu página privada lo recupera con un botón.

letter-new-link-subject = Tu nuevo enlace privado
letter-new-link-opening = Este es el nuevo enlace privado de «{ $title }».
letter-new-link-old = El enlace anterior ya no abre nada. Si no pediste esto, lo hizo otra persona que tiene el enlace: comparte el nuevo solo con gente de confianza.

letter-looks-again-subject = Miramos tu anuncio otra vez
letter-looks-again-opening = Te escribimos sobre «{ $title }». El equipo de moderación ha retirado esa decisión.
letter-looks-again-waits = Espera otra vez al equipo de moderación, y hasta entonces nadie más puede verlo. No tienes que hacer nada: te escribimos en cuanto esté decidido.
letter-looks-again-change = Tu cambio espera otra vez al equipo de moderación. Hasta entonces, todo el mundo ve lo de antes. No tienes que hacer nada: te escribimos en cuanto esté decidido.
letter-looks-again-seen = Todo el mundo puede verlo, como antes.

letter-appeal-refused-subject = Sobre tu anuncio
letter-appeal-refused-opening = Nos pediste que miráramos «{ $title }» otra vez. El equipo de moderación lo hizo, y sigue fuera del sitio. Dice:
letter-appeal-refused-then = Es nuestra última palabra sobre él tal como está. Todavía puedes cambiarlo en tu página privada: entonces se mira como si fuera nuevo.

letter-swept-subject = { $count ->
    [one] Sobre tu anuncio
   *[other] Sobre tus anuncios
}
letter-swept-opening = { $count ->
    [one] El equipo de moderación miró tu anuncio y no lo publicó. Este es el motivo:
   *[other] El equipo de moderación miró { $count } anuncios tuyos y no los publicó. Este es el motivo:
}
letter-swept-then = Si crees que nos equivocamos, pídenos una vez que lo miremos de nuevo, en la página privada:
letter-looks-again-many = { $count ->
    [one] Miramos tu anuncio otra vez
   *[other] Miramos tus anuncios otra vez
}
letter-held-again-opening = { $count ->
    [one] Un anuncio tuyo se publicó al momento, porque el equipo de moderación había aprobado otro antes. Esa aprobación se retiró, así que ahora este espera al equipo de moderación. Hasta entonces, nadie más puede verlo.
   *[other] { $count } anuncios tuyos se publicaron al momento, porque el equipo de moderación había aprobado otro antes. Esa aprobación se retiró, así que ahora esperan al equipo de moderación. Hasta entonces, nadie más puede verlos.
}
letter-held-again-then = No tienes que hacer nada: te escribimos en cuanto esté decidido. Puedes mirarlo y cambiarlo en su página privada:
letter-swept-undone-opening = Te escribimos que tus anuncios no se publicaron. El equipo de moderación ha retirado esa decisión: esperan otra vez. No tienes que hacer nada. Te escribimos en cuanto esté decidido.
letter-swept-undone-subject = Miramos tus anuncios otra vez
letter-swept-others = { $count ->
    [one] Un anuncio tuyo más no se nombra aquí. Puedes pedir que te enviemos todos tus enlaces privados.
   *[other] { $count } anuncios tuyos más no se nombran aquí. Puedes pedir que te enviemos todos tus enlaces privados.
}
letter-swept-links = Pedir todos tus enlaces

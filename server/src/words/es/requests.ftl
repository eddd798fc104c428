### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Pedir la dirección
ask-way-link = Recibir el enlace por correo
ask-way-both = Pedir la dirección y el enlace
ask-way-text-place = Lo pides por correo, con el nombre que quieras. Quien organiza no ve tu dirección de correo.
ask-way-text-link = El enlace para entrar llega por correo. Quien organiza no ve tu dirección de correo.

## The form

ask-heading-place = Pedir la dirección
ask-heading-link = Recibir el enlace por correo
ask-heading-both = Pedir la dirección y el enlace
ask-describe = Pedir una dirección o un enlace que no se muestra a todo el mundo.
ask-about = Se trata de «{ $title }».
ask-lede = Pasamos tu petición, y la respuesta te llega por correo. Quien organiza no ve nunca tu dirección de correo, y tú no ves la suya.
ask-how-by-hand = Quien organiza responde a cada petición a mano. Puede tardar un día o dos.
ask-how-by-itself = Si quien organiza no dice que no, la respuesta llega { $ahead } antes de la fecha.
ask-date-label = ¿Qué fecha?
ask-name-label = ¿Cómo quieres que te llamen?
ask-name-hint = Basta un apodo. Puedes dejarlo vacío.
ask-words-label = ¿Hay algo que decir?
ask-words-hint = Puedes dejarlo vacío. Es una petición y una respuesta, así que no pongas tu teléfono ni tu nombre completo.
ask-email-label = Tu dirección de correo
ask-email-hint = Solo para esta respuesta. Antes recibes un correo y pulsas en él un botón, para que nadie más pueda pedir en tu nombre.
ask-keep = Todo se borra, como muy tarde, un día después de la fecha.
ask-keep-undated = Todo se borra a los 14 días como muy tarde.
ask-send = Enviar mi petición
ask-back = Volver al anuncio
ask-broken = Algo nuestro se rompió y tu petición no se envió. No se perdió nada de lo que escribiste: pulsa el botón otra vez.

ask-refused-link = No pongas direcciones web, por favor. No hacen falta para pedir.
ask-refused-date = Para esta fecha ya no se puede pedir. Elige una de las que hay aquí.
ask-refused-network = Hoy llegaron muchas peticiones desde tu red, y nadie las ha confirmado todavía. Pulsa el botón del correo que ya tienes, o prueba otra vez mañana.
ask-refused-many = Hay tantas peticiones sin confirmar que ahora mismo no aceptamos más. Prueba otra vez en una hora, por favor.
ask-refused-crowd = Hoy ha pedido tanta gente que ya no aceptamos más peticiones para este anuncio. Prueba otra vez mañana, por favor.

ask-sent-heading = Mira tu correo
ask-sent-lede = Si todo va bien, un correo está en camino. Pulsa el botón que lleva, y tu petición llega a quien organiza.
ask-sent-none = ¿No llegó nada en diez minutos? Mira en el correo no deseado, o pide otra vez y revisa cómo escribiste la dirección.
ask-sent-on = Ver la agenda

ask-closed-heading = Ahora no hace falta pedir nada
ask-closed-cancelled = «{ $title }» está cancelado, así que no hay dirección que pedir.
ask-closed-over = «{ $title }» ya pasó.
ask-closed-nothing = Todo lo que quien organiza cuenta de «{ $title }» está en su página.
ask-closed-listing = Ver su página
ask-closed-on = Ver qué más hay

## The page of whoever asked

asked-heading = Tu petición
asked-describe = Tu petición sobre un anuncio.
asked-about = Preguntas por «{ $title }».
asked-about-gone = El anuncio no está ahora en el sitio.
asked-date = La fecha: { $when }
asked-name = Tu nombre allí: { $name }
asked-words-heading = Lo que dices
asked-confirm-lede = ¿Se lo pasamos a quien organiza? Ve tus palabras, y no tu dirección de correo.
asked-confirm = Confirmar
asked-not-you = ¿No lo pediste tú? No hagas nada. Se borra en dos días.
asked-waits = Quien organiza tiene tu petición. Su respuesta llega por correo.
asked-waits-until = Quien organiza tiene tu petición. Si no dice que no, la respuesta llega por correo. Cuándo: { $when }
asked-off = Esta fecha está cancelada. Te lo dijimos por correo, o estamos a punto.
asked-answered = Ya tienes la respuesta por correo, o está a punto de llegar. Era una petición y una respuesta.
asked-withdraw-heading = ¿Cambiaste de idea?
asked-withdraw-text = Tu petición, tu dirección de correo y cualquier respuesta se borran al momento. Lo que ya salió por correo no lo podemos recuperar.
asked-withdraw = Retirar mi petición
asked-withdrawn-heading = Está borrada
asked-withdrawn-lede = No se guarda nada de tu petición.
asked-ended-heading = Esta petición ya no está aquí
asked-ended-lede = Se retiró, se respondió o su fecha ya pasó. No se guarda nada de ella.
asked-lost-heading = Este enlace no está completo
asked-lost-lede = Puede que falte un trozo de la dirección. Ábrela otra vez desde el correo, o cópiala entera.

## The private page of a listing

requests-heading = Personas que piden
requests-link = Responder a quienes piden
requests-link-all = Ver quién pidió y cómo se responde
requests-waiting = { $count ->
    [0] Nadie espera una respuesta.
    [one] Una persona espera una respuesta.
   *[other] { $count } personas esperan una respuesta.
}
requests-lede-place = Aquí la gente pide la dirección de «{ $title }». Tú no ves sus direcciones de correo, y no ven la tuya.
requests-lede-link = Aquí la gente pide el enlace para entrar en «{ $title }». Tú no ves sus direcciones de correo, y no ven la tuya.
requests-lede-both = Aquí la gente pide la dirección y el enlace de «{ $title }». Tú no ves sus direcciones de correo, y no ven la tuya.
requests-lede-nothing = «{ $title }» ya no oculta nada, así que nadie puede pedir. Aquí está quien pidió antes.
requests-none = Nadie ha pedido todavía.
requests-more = Se muestran las { $count } más antiguas. Responde a algunas para ver las demás.
requests-nameless = Alguien
requests-from = { $name } pide
requests-date = Para: { $when }
requests-date-off = Para una fecha cancelada. Ya lo sabe.
requests-no-words = No escribió nada.
requests-unsent = Tu respuesta no se envió ({ $when }), porque el anuncio estaba oculto en ese momento. No se dijo nada a nadie. Responde otra vez, por favor.
requests-due = Si no haces nada, sale por su cuenta: { $when }
requests-answer-label = Tu respuesta
requests-answer-place = Enviar la dirección
requests-answer-link = Enviar el enlace
requests-answer-both = Enviar la dirección y el enlace
requests-answer-words = Enviar solo mis palabras
requests-answer-no = Decir que no
requests-answer-no-hint = Le decimos que no puedes darlo, y su petición se borra.
requests-reply-label = Una línea tuya
requests-reply-hint = Puedes dejarlo vacío. Se envía tal como lo escribes, así que no pongas tu dirección de correo si no quieres que la tenga.
requests-send = Responder
requests-send-which = Responder a { $name }
requests-ignore = También puedes no hacer nada. Entonces no se envía nada, y todo se borra un día después de la fecha.
requests-answered-heading = Respondidas
requests-answered-given = Respondida a mano
requests-answered-itself = Enviada por su cuenta
requests-answered-refused = Dijiste que no. Se borra en cuanto se lo digamos.
requests-sends-heading = Lo que se envía
requests-sends-nothing = Todavía no hay nada relleno que se pueda enviar. Hasta entonces puedes responder con palabras.
requests-sends-edit = Cambiarlo
requests-how-heading = Cómo se responde
requests-how-label = ¿Quién responde?
requests-how-hand = Yo, cada vez
requests-how-itself = Se envía por su cuenta
requests-how-itself-hint = A todas las personas que pidieron y a las que no dijiste que no, como esté en ese momento. Sigues viendo quién pide, y antes puedes decir que no.
requests-hours-label = ¿Cuánto antes de la fecha?
requests-how-save = Dejarlo así
requests-how-stands-hand = Respondes tú a cada petición.
requests-how-stands-itself = La respuesta sale por su cuenta { $ahead } antes de la fecha.
requests-how-owner = Esto lo eligen las personas titulares del grupo.
requests-kept = Las peticiones y respuestas se borran un día después de la fecha, o a los 14 días si no hay fecha.

requests-done-answered = La respuesta está en camino.
requests-done-already = Esto ya se respondió: fuiste tú o alguien que cuida del anuncio contigo.
requests-done-hand = Desde ahora respondes tú a cada petición.
requests-done-itself = Desde ahora la respuesta sale por su cuenta.

requests-refused-answer = Elige qué respondes.
requests-refused-words = Escribe las palabras que hay que enviar.
requests-refused-off = Esta fecha está cancelada. Solo puedes decir que no.
requests-refused-hidden = Ahora nadie puede ver el anuncio, así que no se envía nada sobre él. Responde cuando sea público otra vez, o di que no.

## Letters

letter-request-footer = Este correo llega porque alguien hizo una petición con esta dirección. Las respuestas a este correo van a quien lleva este sitio, y a nadie más. No recibirás publicidad.
letter-request-withdraw = Ver o retirar mi petición
letter-request-once = Es una petición y una respuesta: si respondes a este correo, no le llega a quien organiza.

letter-request-confirm-subject = Confirma tu petición, por favor
letter-request-confirm-opening = Alguien, seguramente tú, pide algo sobre:
letter-request-confirm-ask = ¿Se lo pasamos a quien organiza? Ve el nombre y las palabras que se escribieron, y no esta dirección.
letter-request-confirm-button = Mirarlo y confirmar
letter-request-confirm-not-you = ¿No lo pediste tú? No hagas nada, y nadie sabrá de ello. Se borra en dos días.

letter-request-known-subject = Sobre tu petición
letter-request-known-opening = Ya pediste esto, y tenemos tu petición. No hace falta pedirlo otra vez. Puedes ver cómo está o retirarla.
letter-request-known-button = Ver mi petición

letter-request-asked-subject = Alguien te pide algo
letter-request-asked-opening-place = { $name } te pide la dirección de:
letter-request-asked-opening-link = { $name } te pide el enlace para entrar en:
letter-request-asked-opening-both = { $name } te pide la dirección y el enlace de:
letter-request-asked-somebody = Alguien
letter-request-asked-words = Escribe:
letter-request-asked-no-words = No añadió ningún mensaje.
letter-request-asked-button = Responder
letter-request-asked-hidden = No ves su dirección de correo, y esa persona no ve la tuya. Puedes enviarlo, decir que no o no hacer nada.
letter-request-asked-itself = Si no haces nada, lo recibe { $ahead } antes de la fecha, como elegiste.
letter-request-asked-footer = Este correo llega porque cuidas de este anuncio. Nadie conoce tu dirección por él, y no recibirás publicidad.

letter-request-given-subject = La respuesta a tu petición
letter-request-given-opening = Esta es la respuesta a tu petición sobre:
letter-request-given-place = Dónde
letter-request-given-link = El enlace para entrar
letter-request-given-words = Quien organiza escribe:
letter-request-given-care = Guárdalo para ti, por favor: no es público, y hay gente que confía en eso.

letter-request-refused-subject = Sobre tu petición
letter-request-refused-opening = Quien organiza no puede darte lo que pediste sobre:
letter-request-refused-deleted = Tu petición y tu dirección ya se borran. No te escribiremos más sobre esto.

letter-request-off-subject = Cancelado: algo por lo que preguntaste
letter-request-off-opening = Algo por lo que preguntaste no se celebrará:
letter-request-off-why = Quien organiza escribe:
letter-request-off-next = No tienes que hacer nada. Tu petición se borra sola, y te avisamos si la fecha vuelve a valer.

letter-request-changed-subject = Un cambio en algo por lo que preguntaste
letter-request-changed-opening = Algo no es como te dijimos. Ahora es así:
letter-request-changed-stands = Al final sí se celebra:

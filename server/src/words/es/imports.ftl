### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Trae tu calendario
import-describe = Trae eventos de un calendario que llevas en otro lugar.
import-quiet-link = Trae tu calendario
import-quiet-text = ¿Tienes tus eventos en otro calendario? No hace falta escribirlos otra vez.
import-lede = ¿Tienes tus eventos en otro calendario? Tráelos de allí. Primero ves lo que viene, y nada es público hasta que lo digas.
import-file-label = Un archivo de calendario
import-file-hint = Su nombre termina en .ics. Los programas de calendario lo llaman «exportar».
import-address-label = O la dirección de un calendario
import-address-hint = Empieza por https:// o webcal:// y tiene que estar abierta a todo el mundo. Por ejemplo: https://example.org/union.ics
import-mode-label = ¿Cada cuánto?
add-mode-once = Traerlo una vez
add-mode-follow = Mantenerlo al día
add-mode-follow-hint = Miramos la dirección más o menos cada seis horas. Lo que cambia allí cambia aquí. Lo que se quita allí se quita del sitio.
import-show = Mostrar lo que viene
import-not-theirs = Lo que trae un calendario es de quien recibe los correos sobre este anuncio. Solo esa persona puede traer uno, y aquellas a quienes pidió que cuidaran de él.
import-not-confirmed = Confirma antes tu anuncio, por favor. Después puedes traer un calendario.
import-back = Volver a la página privada de tu anuncio

import-preview-title = Esto es lo que vendría
import-preview-from = De { $origin }
import-preview-called = El calendario se llama «{ $name }».
import-preview-events = { $count ->
    [one] Un evento
   *[other] { $count } eventos
}
import-preview-coming = { $count ->
    [0] Ninguno está por venir.
    [one] Uno de ellos está por venir.
   *[other] { $count } de ellos están por venir.
}
import-preview-old = { $count ->
    [one] Uno más terminó hace más de { $days } días y se deja fuera.
   *[other] { $count } más terminaron hace más de { $days } días y se dejan fuera.
}
import-preview-first = Las primeras fechas
import-preview-nothing = En este calendario no hay ningún evento que pueda venir.
import-preview-public = Los nombres, palabras, horas y lugares se hacen públicos. Los enlaces para entrar en línea siguen ocultos, como siempre.
import-preview-held = El equipo de moderación los mira antes, porque todavía no te conoce. Hasta entonces no los ve nadie. Como mucho pueden esperar { $most } a la vez; el resto puede venir más tarde.
import-preview-once = Se traen una vez. Después los cambias aquí, cada uno en su propia página privada.
import-preview-follow = El calendario se mantiene al día: miramos allí más o menos cada seis horas.
import-preview-warnings = Lo que no pudimos usar
import-preview-take = Traerlos
import-preview-other = Elegir otro calendario

import-refused-nothing = Elige un archivo de calendario o da la dirección de un calendario.
import-refused-both = Da un archivo o una dirección, no las dos cosas.
import-refused-file-follow = Un archivo no se puede mantener al día. Da la dirección de tu calendario, o trae el archivo una vez.
import-refused-file-large = Este archivo pasa de { $most } MB. Da mejor la dirección de tu calendario.
import-refused-empty = Este archivo está vacío.
import-refused-web-page = Esto es una página web y no un calendario. Busca un enlace que termine en .ics.
import-refused-no-calendar = Esto no es un calendario que podamos leer. Los archivos de calendario empiezan por BEGIN:VCALENDAR.
import-refused-lost = Guardamos una hora lo que miraste, y ya pasó. Elígelo otra vez, por favor.
import-refused-busy = Ahora mismo entran muchos calendarios. Espera un minuto y pulsa el botón otra vez.
import-refused-address = Esto no es una dirección web. Empieza por https:// o webcal://
import-refused-credentials = Esta dirección lleva un nombre y una contraseña. Da una dirección abierta a todo el mundo.
import-refused-port = No buscamos calendarios tras el número { $port } de esta dirección. Quita los dos puntos y el número, o da otra dirección.
import-refused-private = Esta dirección lleva a una red privada. Da una dirección que pueda abrir cualquiera en internet.
import-refused-name = No hay ninguna máquina con este nombre. Revisa la dirección.
import-refused-silent = Allí no responde nadie. Revisa la dirección, o prueba otra vez más tarde.
import-refused-certificate = La conexión con esta dirección no es segura: su certificado no encaja.
import-refused-circles = Esta dirección lleva de un lugar a otro sin fin.
import-refused-gone = En esta dirección ya no hay nada. Revísala.
import-refused-forbidden = Este calendario no está abierto a todo el mundo. Hazlo público allí, o da su dirección secreta.
import-refused-status = La máquina de esta dirección dice que no (número { $number }). Revisa la dirección, o prueba otra vez más tarde.
import-refused-large = Este calendario pasa de { $most } MB.
import-refused-slow = La máquina de esta dirección tarda demasiado en responder. Prueba otra vez más tarde.
import-refused-broke-off = El calendario se cortó a la mitad. Prueba otra vez más tarde.
import-refused-file = El archivo { $name } no se puede leer.
import-refused-group = Di con --group de qué grupo es el calendario, por ejemplo --group hope-street-union.

import-line = Línea { $line }: { $text }
import-warnings-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
import-noted-title-cut = El nombre de «{ $title }» era demasiado largo. Se cortó, y está entero en la descripción.
import-noted-untitled = Un evento no tiene nombre. Aquí se llama «{ $title }».
import-untitled = Un evento sin nombre
import-noted-description-cut = La descripción de «{ $title }» era demasiado larga y se cortó.
import-noted-place-cut = El lugar de «{ $title }» era demasiado largo y se cortó.
import-link-hidden = (el enlace para entrar no se muestra)
import-noted-closed = Había un enlace o un código para entrar en línea en «{ $title }». Estaba aquí: { $parts }. Lo quitamos, porque eso lo puede leer todo el mundo.
import-part-title = su nombre
import-part-description = su descripción
import-part-place = su lugar
import-part-address = su dirección web
import-part-topics = sus temas
import-part-dates = lo que dice de fechas sueltas
import-place-on-map = Un lugar en el mapa
import-noted-tags = «{ $title }» tiene más de { $most } temas. Se conservan los primeros.
import-noted-old = { $count ->
    [one] Un evento terminó hace más de { $days } días. Se dejó fuera.
   *[other] { $count } eventos terminaron hace más de { $days } días. Se dejaron fuera.
}
import-noted-twin = «{ $title }» ya está aquí: lo escribió alguien. Se dejó como está.
import-noted-other = «{ $title }» ya está aquí, de otro calendario tuyo.
import-noted-cap = { $count ->
    [one] Un evento se dejó fuera, porque ya esperan { $most } al equipo de moderación. Entrará cuando esos estén mirados.
   *[other] { $count } eventos se dejaron fuera, porque ya esperan { $most } al equipo de moderación. Entrarán cuando esos estén mirados.
}
import-noted-by-hand = «{ $title }» se cambió aquí a mano, así que el calendario ya no lo cambia.
import-noted-by-hand-missing = «{ $title }» ya no está en el calendario. Se cambió aquí a mano, así que se queda.
import-noted-waits = «{ $title }» cambió en el calendario. El cambio no se acepta hasta que el equipo de moderación te conozca.
import-noted-broken = Algo nuestro se rompió con este evento, así que se dejó fuera. Trae el calendario otra vez, o escribe este evento aquí.
import-noted-not-whole = No pudimos leer el calendario hasta el final. Por eso no se quita nada del sitio, aunque falte allí.
import-noted-different = «{ $title }» es distinto en demasiadas fechas sueltas. Conservamos { $most }, las más próximas.
import-noted-doubted = { $count ->
    [one] De pronto falta un evento en el calendario.
   *[other] De pronto faltan { $count } eventos en el calendario.
} Puede ser un error. Se queda todo hasta que miremos otra vez.
import-more-at = Más en { $address }

import-done-taken = Tu calendario ya está aquí.
import-done-working = Tu calendario es largo. Todavía lo estamos trayendo: carga esta página otra vez en un minuto.
import-done-ended = Ya no se mantiene al día. Todo lo que vino se queda.
import-done-again = Hemos preguntado otra vez.
import-refused-many = Ya mantienes { $most } calendarios al día. Para uno de ellos, o trae este una vez.

import-yours-heading = Calendarios que trajiste
import-from-file = Del archivo { $origin }
import-state-once = Se trajo una vez
import-state-follows = Se mantiene al día. Volvemos a mirar allí: { $when }.
import-state-failing = La última vez no funcionó: { $why }
import-state-failures = Dejamos de mirar allí, porque llevaba días sin funcionar: { $why }
import-state-organiser = Dejaste de mantenerlo al día.
import-state-moderator = El equipo de moderación paró este calendario. Si crees que es un error, responde a cualquier correo nuestro y lo leerá una persona.
import-last = La última vez: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Entró un evento.
   *[other] Entraron { $count } eventos.
}
import-came-changed = { $count ->
    [one] Cambió un evento.
   *[other] Cambiaron { $count } eventos.
}
import-came-withdrawn = { $count ->
    [one] Se quitó un evento del sitio.
   *[other] Se quitaron { $count } eventos del sitio.
}
import-came-back = { $count ->
    [one] Volvió un evento.
   *[other] Volvieron { $count } eventos.
}
import-came-nothing = No había nada nuevo.
import-held-count = { $count ->
    [one] Uno espera al equipo de moderación.
   *[other] { $count } esperan al equipo de moderación.
}
import-listings-heading = Lo que vino
import-listings-text = Cada uno tiene su propia página privada. Lo que añades allí se queda. Si cambias allí el nombre, las palabras, la hora, el lugar o los temas, el calendario ya no cambia ese.
import-by-hand = Cambiado aquí a mano: el calendario ya no lo cambia.
import-listing-over = Ya pasó
import-warnings-heading = { $count ->
    [one] Una cosa que no pudimos usar
   *[other] { $count } cosas que no pudimos usar
}
import-stop = Dejar de mantenerlo al día
import-again = Probar otra vez

import-moderate-link = Calendarios que se trajeron
import-moderate-title = Calendarios que se trajeron
import-moderate-lede = Quién trae un calendario y de dónde. Esto solo lo ve el equipo de moderación.
import-moderate-none = Nadie ha traído un calendario todavía.
import-moderate-by = De { $who }
import-moderate-group = Para { $group }
import-moderate-listings = { $count ->
    [0] No salió nada de él.
    [one] Salió un anuncio de él.
   *[other] Salieron { $count } anuncios de él.
}
import-moderate-failures = Parado: llevaba días sin funcionar.
import-moderate-organiser = Lo paró quien lo organiza.
import-moderate-moderator = Lo paró el equipo de moderación.
import-moderate-waiting = { $count ->
    [one] Espera un anuncio suyo.
   *[other] Esperan { $count } anuncios suyos.
}
import-moderate-stop = Parar este calendario
import-moderate-allow = Permitir otra vez este calendario
import-moderate-allow-hint = Lo que se rechazó de él espera aquí otra vez.
import-moderate-done-allowed = Este calendario puede volver a entrar. Lo que se rechazó de él espera aquí otra vez.
import-moderate-log-approved = Aprobado
import-moderate-log-rejected = Rechazado
import-moderate-log-stopped = Parado
import-moderate-log-allowed = Permitido otra vez
import-moderate-approve = Aprobarlos todos
import-moderate-reject-section = No aceptarlos
import-moderate-reject = Rechazarlos todos
import-moderate-bundle = { $count ->
    [one] También espera un anuncio de un calendario.
   *[other] También esperan { $count } anuncios de calendarios.
}
import-moderate-look = Mirarlos
import-moderate-done-ended = Este calendario está parado. Lo que vino de él se queda.
import-moderate-done-approved = Ya son públicos. Quien los organiza recibe un correo.
import-moderate-done-rejected = No se aceptaron, y su calendario está parado. Quien los organiza recibe un correo con tu motivo.
import-moderate-done-rejected-more = No se aceptaron, y su calendario está parado. Tampoco lo que vino o cambió mientras mirabas. Quien los organiza recibe un correo con tu motivo.
import-moderate-changed = Mientras mirabas, vino más o algo cambió. Mira otra vez, por favor, y decide después.

letter-import-suspended-subject = No se pudo leer tu calendario
letter-import-suspended-opening = Durante días no pudimos leer un calendario, así que dejamos de mirar allí. Nos habías pedido que mantuviéramos tus anuncios al día con él. Esta fue la última respuesta:
letter-import-suspended-stays = Todo lo que entró antes se queda como está.
letter-import-suspended-then = Cuando el calendario vuelva a funcionar, pulsa «Probar otra vez» en su página.
letter-import-suspended-address = Su dirección es:
letter-import-suspended-command = Cuando el calendario vuelva a funcionar, tráelo otra vez por la línea de órdenes, con --subscribe.
letter-import-released-subject = Los eventos de tu calendario son públicos
letter-import-released-opening = El equipo de moderación miró los eventos de tu calendario. Ya los puede ver todo el mundo. Lo que traigas desde ahora es público al momento.
letter-import-released-watched = El equipo de moderación miró los eventos de tu calendario. Ya los puede ver todo el mundo.
letter-import-rejected-subject = Sobre tu calendario
letter-import-rejected-opening = El equipo de moderación miró los eventos de tu calendario y no los publicó. Este es el motivo:
letter-import-rejected-then = Si crees que nos equivocamos, responde a este correo y lo leerá una persona.
letter-import-looks-again-subject = Miramos tu calendario otra vez
letter-import-looks-again-opening = Te escribimos sobre los eventos de tu calendario. El equipo de moderación ha retirado esa decisión: esperan otra vez al equipo, y hasta entonces nadie más puede verlos. No tienes que hacer nada. Te escribimos en cuanto esté decidido.
letter-import-page = Ver lo que vino de tu calendario
letter-import-page-text = En la página de tu calendario están todos los eventos, con una página privada para cada uno.

import-command-done = { $series ->
    [0] No había nada nuevo.
    [one] Un anuncio entró o cambió: { $events ->
        [one] un evento del calendario.
       *[other] { $events } eventos del calendario.
    }
   *[other] { $series } anuncios entraron o cambiaron: { $events ->
        [one] un evento del calendario.
       *[other] { $events } eventos del calendario.
    }
}
import-command-subscribed = Desde ahora el calendario se mantiene al día, más o menos cada seis horas, mientras el servidor esté en marcha.
import-command-nothing = Di qué archivo o dirección, por ejemplo: cuppa import calendar.ics --group hope-street-union

### The forms that add an event or a café, and the page after them.

# Awaiting a native reader.

add-event-heading = Anuncia tu evento
add-event-lede = Lleva unos cuatro minutos. No necesitas cuenta y puedes usar un seudónimo.
add-event-describe = Cuenta a la gente que hay un evento de reducción de daños: una charla, un taller, unas puertas abiertas, una reunión en línea.
add-event-other = ¿Se reúne una y otra vez, con nombre propio?
add-event-other-link = Mejor anuncia un café
add-cafe-heading = Anuncia tu café
add-cafe-lede = Lleva unos cuatro minutos. No necesitas cuenta y puedes usar un seudónimo. Puedes anunciar un café antes de fijar su primera fecha.
add-cafe-describe = Cuenta a la gente cómo es tu café de reducción de daños: dónde se reúne, cuándo y para quién es.
add-cafe-other = ¿Se celebra una vez, o solo unas pocas?
add-cafe-other-link = Mejor anuncia un evento

## Around the fields

add-required = obligatorio
add-not-stated = Sin indicar
add-problem-title = { $count ->
    [one] Hay una cosa que revisar
   *[other] Hay { $count } cosas que revisar
}
add-problem-kept = Todo lo que escribiste sigue aquí.
add-problem-page = Revisa esto: { $heading }
add-error-prefix = Problema:
add-broke-off = No llegó todo. No se perdió nada: lo que llegó sigue aquí, y todavía no se hizo nada con ello. Revísalo, completa lo que falta y envíalo otra vez.
add-problem-arrived = Todo lo que llegó sigue aquí.
add-broken = Algo nuestro se rompió. No se perdió nada de lo que escribiste: espera un minuto y envía el formulario otra vez.
add-trap-label = Deja esto vacío

## What

add-what-legend = Qué
add-title-event-label = ¿Cómo se llama?
add-title-event-hint = Por ejemplo: Naloxona en media hora
add-title-cafe-label = ¿Cómo se llama tu café?
add-title-cafe-hint = Por ejemplo: Café de reducción de daños de Leeds
add-more-legend = Cuenta más
add-more-note = Qué pasa allí, temas, idiomas
add-summary-label = En una o dos frases
add-summary-hint = Se ve en las listas. Como mucho 300 caracteres.
add-description-label = ¿Qué pasa allí?
add-description-hint = Cuenta a quien viene por primera vez qué va a encontrar: quién saluda, qué hacen, cuándo se puede ir. Deja una línea vacía para empezar otro párrafo. Una línea que empieza por «- » hace una lista.
add-tags-label = Temas
add-tags-hint = Unas pocas palabras, separadas por comas. Por ejemplo: naloxona, familias, mujeres
add-languages-label = Idiomas que se hablan allí
add-languages-hint = Separados por comas. Por ejemplo: español, catalán
add-speaker-label = ¿Quién habla?
add-speaker-hint = Basta un nombre de pila o un seudónimo.
add-founded-label = ¿Cuándo empezó?
add-founded-hint = Un año o un día. Por ejemplo: 2019
add-cafe-state-label = ¿Se reúne ahora?

## When

add-when-legend = Cuándo
add-when-cafe-note = ¿Aún no hay fecha? Deja el día vacío. Tu café dirá entonces «Fechas por anunciar».
add-start-date-label = ¿Qué día?
add-start-date-cafe-label = ¿Qué día es el próximo?
add-start-time-label = ¿A qué hora empieza?
add-end-time-label = ¿A qué hora termina?
add-all-day-label = Dura todo el día
add-end-date-section = Dura todo el día o varios días
add-end-date-label = Último día
add-repeats-label = ¿Se repite?
add-repeats-never = No, solo una vez
add-repeats-weekly = Cada semana
add-repeats-fortnightly = Cada dos semanas
add-repeats-monthly-nth = Cada mes, como el primer jueves
add-repeats-monthly-last = Cada mes, como el último jueves
add-repeats-monthly-day = Cada mes, el mismo día del mes
add-repeats-custom = De otra forma
add-repeats-until-label = ¿Hasta qué día?
add-repeats-until-hint = Déjalo vacío si no hay último día.
add-rrule-label = Tu propia regla
add-rrule-hint = Para quien sabe mucho de calendarios: una RRULE, como FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Zona horaria
add-time-zone-from-place = La hora del lugar
add-time-zone-hint = La sacamos de la ciudad y el país. Elígela tú si no podemos saberla o si la reunión es solo en línea.
add-dates-title = Las próximas fechas
add-dates-without = Después de enviar esto te mostramos las fechas.
add-dates-waiting = Elige un día y una hora de inicio. Entonces salen aquí las próximas cinco fechas.
add-dates-unreachable = Ahora no podemos mostrar las fechas. Después de enviar esto te las mostramos.

## Where

add-where-legend = Dónde
add-attendance-label = ¿Cómo se reúne la gente?
add-attendance-in-person = En un lugar
add-attendance-online = En línea
add-attendance-hybrid = Las dos cosas: en un lugar y en línea
add-place-name-label = Nombre del lugar
add-place-name-hint = Por ejemplo: Sala del Roble
add-address-label = Calle y número
add-locality-label = Ciudad o pueblo
add-postcode-label = Código postal
add-region-label = Provincia o región
add-country-label = País
add-country-choose = Elige un país
add-point-section = Añade la provincia, o un punto en el mapa
add-point-note = El punto lo pone en un mapa. Déjalo fuera si no sabes los números.
add-latitude-label = Latitud
add-latitude-hint = Por ejemplo: 53.4084
add-longitude-label = Longitud
add-longitude-hint = Por ejemplo: -2.9916
add-address-visibility-label = ¿Quién puede ver la dirección?
add-address-visibility-hint = Elige lo que protege a tu gente. Vale en todas partes: en este sitio, en calendarios, en correos y en carteles. Solo nuestro equipo de moderación la ve entera.
add-address-visibility-public = Todo el mundo
add-address-visibility-public-hint = Lo mejor para un lugar público, como una biblioteca.
add-address-visibility-area = Solo la ciudad
add-address-visibility-area-hint = La gente ve la ciudad y un punto aproximado en el mapa, de más o menos un kilómetro de ancho.
add-address-visibility-on-request = Solo la ciudad; el resto te lo piden
add-address-visibility-on-request-hint = Lo mejor si alguien podría correr peligro. La gente la pide por medio de este sitio, y nadie ve tu dirección de correo. Respondes a cada persona, o dejas que la dirección del lugar les llegue sola antes de la fecha.
add-online-url-label = Enlace para entrar en línea
add-online-url-hint = Puedes dejarlo vacío y enviar tú el enlace.
add-online-url-public-label = Mostrar este enlace a todo el mundo
add-online-url-public-hint = Solo nuestro equipo de moderación ve el enlace si no marcas esto. Un enlace a la vista invita a quien quiera estropear la reunión.

## Who and how

add-who-legend = Quién y cómo
add-who-note = Quién organiza, para quién es, precio
add-group-name-label = ¿Quién lo organiza?
add-group-name-hint = El nombre de un grupo o un seudónimo. Sale tal como lo escribes aquí.
add-contact-public-label = ¿Cómo pueden contactarte?
add-contact-public-hint = Una página web, un teléfono o una dirección de correo. Lo ve todo el mundo. Déjalo vacío si prefieres que no se sepa.
add-audience-label = ¿Para quién es?
add-audience-hint = Elige todo lo que encaje.
add-audience-open = Puede venir todo el mundo
add-audience-people-who-use-drugs = Personas que usan drogas
add-audience-family = Familias y amistades
add-audience-workers = Personas que trabajan en servicios
add-audience-students = Estudiantes
add-audience-women = Mujeres
add-audience-lgbtq = Personas LGBTIQ+
add-audience-people-in-recovery = Personas en recuperación
add-ages-label = ¿Qué edades?
add-ages-all = Todas las edades
add-ages-16 = Desde 16 años
add-ages-18 = Desde 18 años
add-ages-with-adult = Menores con una persona adulta
add-cost-label = ¿Cuánto cuesta?
add-cost-free = Gratis
add-cost-donation = Da lo que quieras
add-cost-paid = Tiene un precio
add-cost-note-label = Más sobre el precio
add-cost-note-hint = Por ejemplo: 3 €, gratis si no tienes trabajo
add-expected-label = ¿Cuánta gente viene?
add-expected-a-handful = Unas pocas personas
add-expected-about-10 = Unas 10
add-expected-about-25 = Unas 25
add-expected-more = Más

## Good to know

add-good-legend = Bueno saberlo
add-good-note = Cómo se entra, qué hay, fotos
add-good-unknown = Lo que dejas sin marcar sale como «sin indicar», nunca como «no».
add-access-label = Entrar y participar
add-access-step-free = Se entra sin escalones
add-access-accessible-toilet = Baño accesible
add-access-hearing-loop = Bucle magnético
add-access-sign-language = Lengua de señas
add-access-quiet-space = Un espacio tranquilo
add-access-parking = Estacionamiento
add-access-public-transport = Cerca de una parada de autobús, tranvía o tren
add-offers-label = Qué se encuentra allí
add-offers-naloxone = Naloxona para llevar
add-offers-drug-checking = Análisis de sustancias
add-offers-needle-exchange = Intercambio de jeringas
add-offers-testing = Pruebas de infecciones
add-offers-hot-food = Comida caliente
add-offers-childcare = Cuidado infantil
add-offers-travel-costs = Pagamos el viaje
add-offers-peer-support = Apoyo entre pares
add-offers-talk = Una charla
add-offers-training = Un taller
add-facilities-label = En la sala
add-facilities-wifi = Wifi
add-facilities-projector = Proyector
add-facilities-plug-points = Enchufes
add-alcohol-label = ¿Se vende alcohol?
add-alcohol-none = Sin alcohol
add-alcohol-sold = Se vende alcohol
add-photos-label = ¿Se hacen fotos?
add-photos-none = Sin fotos
add-photos-ask = Solo con permiso
add-photos-yes = Sí
add-ground-rules-label = Normas para convivir
add-ground-rules-hint = Por ejemplo: Lo que se dice aquí se queda aquí. Entra y sal cuando quieras.

## Café

add-cafe-state-open = Sí, está abierto
add-cafe-state-resting = Está en pausa
add-cafe-state-closed = Ha cerrado

## Picture

add-picture-legend = Imagen
add-picture-note = Una foto o un dibujo
add-image-label = Elige una imagen
add-image-hint = JPEG, PNG, WebP o GIF, hasta 12 MB. Quitamos los datos ocultos, como dónde se hizo. No muestres a nadie sin su permiso, por favor.
add-image-again = No pudimos guardar la imagen { $name }. Elígela otra vez, por favor.
add-image-too-big = Esta imagen pasa de 12 MB. Elige una más pequeña, por favor.
add-image-alt-label = ¿Qué muestra?
add-image-alt-hint = Para las personas que no la ven. Por ejemplo: Una cafetera y seis tazas en una mesa larga. Lo necesitamos si añades una imagen.

## Email

add-email-legend = Tu correo
add-email-label = Tu dirección de correo
add-email-hint = Solo la ve nuestro equipo de moderación. Te enviamos un enlace para confirmar y tu enlace privado.
add-next-title = Qué pasa después
add-next-confirm = Te enviamos un enlace por correo. Lo abres y confirmas.
add-next-look = Si es tu primera vez aquí, una persona del equipo lo mira.
add-next-public = Después lo puede ver todo el mundo, y puedes imprimir carteles.
add-send-event = Anunciar este evento
add-send-cafe = Anunciar este café
add-keep-private-link = Cómo protegemos tus palabras

## After sending

thanks-heading = Mira tu correo
thanks-title-known = Gracias. Tenemos «{ $title }».
thanks-title-unknown = Gracias. Lo tenemos.
thanks-letter = Te enviamos un correo con un enlace. Abre el enlace y pulsa «Confirmar». Hasta entonces no lo ve nadie.
thanks-no-letter = ¿No llegó nada en diez minutos? Mira en la carpeta de correo no deseado. Si no está allí, puede que la dirección tenga un error: rellena el formulario otra vez con la correcta.
thanks-dates-heading = { $count ->
    [one] Su fecha
   *[other] Sus próximas { $count } fechas
}
thanks-dates-none = Fechas por anunciar.
thanks-dates-wrong = ¿Hay algo mal en las fechas? No confirmes. Envía el formulario otra vez con las correctas: recibes otro correo, y lo que no confirmas no se muestra nunca.
thanks-next-heading = Qué pasa después
thanks-next-confirm = Confirmas con el enlace del correo.
thanks-next-look = Si es tu primera vez aquí, una persona del equipo lo mira. Te escribimos cuando esté hecho.
thanks-next-public = Después todo el mundo puede verlo, seguirlo e imprimir su cartel.
thanks-keep = Guarda el correo. También lleva tu enlace privado, donde ves cómo está todo.
thanks-another = Anunciar otro
thanks-browse = Ver la agenda

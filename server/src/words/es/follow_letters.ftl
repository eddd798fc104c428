### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Cambiar lo que sigues o borrar tu dirección
letter-follow-stop = Dejar de recibir estos correos
letter-follow-footer = Recibes este correo porque sigues { $what }. Nadie más ve tu dirección.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Esta vez en { $place }
letter-place-area = { $place } (quien organiza muestra solo la zona)
letter-place-on-request = { $place } (quien organiza dice la dirección a quien la pide)
letter-place-or-online = { $place }, o en línea

letter-follow-confirm-subject = Confirma que quieres nuestros correos
letter-follow-confirm-opening = Alguien, esperamos que tú, nos pidió correos para esta dirección. Esto es lo que aceptarías:
letter-follow-confirm-ask = No enviamos nada hasta que digas que sí. Abre esta página y pulsa «Confirmar».
letter-follow-confirm-button = Decir que sí a estos correos
letter-follow-confirm-not-you = Si no fuiste tú, no hagas nada. No llegará ningún correo más, y a los dos días olvidamos la dirección.
letter-follow-confirm-footer = Este correo llega porque alguien dio esta dirección. Nadie más la ve, y no recibirás publicidad.

letter-follow-known-subject = Sobre los correos que recibes
letter-follow-known-opening = Alguien nos pidió correos para esta dirección sobre { $what }. Ya lo sigues, así que nada ha cambiado.
letter-follow-known-rhythm = Llegan { $rhythm }.
letter-follow-known-button = Ver y cambiar lo que sigues

letter-news-button = Verlo en el sitio
letter-news-others = Ver la agenda
letter-news-new-subject = Algo nuevo que sigues
letter-news-new-subject-near = Algo nuevo cerca de { $town }
letter-news-new-opening-near = Hay algo nuevo cerca de { $town }:
letter-news-new-opening = Hay algo nuevo:
letter-news-back-opening = Esto está otra vez en el sitio:
letter-news-changed-subject = Un cambio en algo que sigues
letter-news-changed-subject-near = Un cambio cerca de { $town }
letter-news-changed-opening = Algo es distinto ahora:
letter-news-now = Cómo queda ahora
letter-news-cancelled-subject = Cancelado: algo que sigues
letter-news-cancelled-subject-near = Cancelado cerca de { $town }
letter-news-cancelled-opening = Esto está cancelado. No se celebrará:
letter-news-cancelled-because = Quien organiza dice por qué:
letter-news-also = Esto también ha cambiado
letter-news-withdrawn-subject = Quitado del sitio: algo que sigues
letter-news-withdrawn-subject-near = Quitado del sitio cerca de { $town }
letter-news-withdrawn-opening = Esto se quitó del sitio:
letter-news-withdrawn-ask = No sabemos si todavía se celebra. Si querías ir, pregunta antes a quien organiza.

letter-next-date-subject = Pronto: algo que sigues
letter-next-date-opening = Pediste un correo antes de la próxima fecha. Aquí está:
letter-next-date-promise = Si esta fecha cambia ahora o se cancela, te escribimos al momento.

letter-daily-subject = Hoy y mañana
letter-daily-subject-near = Hoy y mañana cerca de { $town }
letter-daily-opening = Este es tu correo diario sobre { $what }.
letter-daily-dates = Hoy y mañana

letter-weekly-subject = Tus próximas dos semanas
letter-weekly-subject-near = Tus próximas dos semanas cerca de { $town }
letter-weekly-opening = Este es tu correo semanal sobre { $what }.
letter-weekly-dates = Las próximas dos semanas
letter-digest-zone = Todas las horas van en { $zone }.
letter-digest-zones = Las horas van en { $zone }, salvo que lleven otra al lado.
letter-weekly-more = Hay más fechas de las que caben aquí. Todas ellas:
letter-weekly-is-new = Nuevo
letter-weekly-new = Nuevo desde el último correo
letter-weekly-cancelled = Cancelado desde el último correo
letter-weekly-withdrawn = Quitado del sitio
letter-weekly-withdrawn-text = No sabemos si todavía se celebran. Pregunta a quien organiza antes de ir.

letter-links-subject = Tus enlaces
letter-links-opening = Pediste los enlaces privados de esta dirección. Aquí están. Quien los tiene puede usarlos, así que guarda este correo para ti.
letter-links-unconfirmed = Esto te espera. Abre la página y pulsa «Confirmar»:
letter-links-listing = Su página privada, para cambiarlo o cancelarlo:
letter-links-follows-heading = Correos que recibes
letter-links-follows = Tu página, para cambiar lo que sigues, parar los correos o borrar tu dirección:
letter-links-asked-heading = Correos que pediste
letter-links-asked = Los correos sobre { $what } esperan tu sí. Abre la página y pulsa «Confirmar»:
letter-links-not-you = Si no pediste esto, no hagas nada. Nadie más recibió estos enlaces.
letter-links-footer = Este correo llega porque alguien escribió esta dirección en la página de enlaces perdidos. Nadie más la ve.

### What is different, told as old and new.

change-standing = Cómo está
change-takes-place = Se celebra
change-cancelled = Cancelado
change-cancelled-because = Cancelado ({ $reason })
change-title = Nombre
change-when = Cuándo
change-date = Fecha
change-series-next = { $rhythm }, próxima: { $day }
change-on = { $day }, { $what }
change-topic = tema
change-note = nota
change-this-place = lugar
change-as-usual = como siempre
change-none = nada
change-added = Una fecha más
change-left-out = Ese día no hay fecha
change-place = Lugar
change-place-open = todo el mundo podía ver la dirección
change-place-kept = quien organiza ya no la muestra ({ $place })
change-attendance = Cómo venir
change-link = Enlace para entrar
change-link-open = todo el mundo podía verlo
change-link-kept = no se muestra
change-link-other = otro
change-link-this = todo el mundo puede verlo:
change-cost = Precio
change-state = El café
change-unsaid = sin indicar

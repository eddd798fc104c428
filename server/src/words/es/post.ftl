## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = Correos en camino
moderate-letters-heading = Correos en camino
moderate-letters-lede = Los correos que un servidor no acepta se intentan otra vez durante dos días. Las direcciones se muestran recortadas.
moderate-letters-tried = El correo sale ahora. Su dirección vuelve a recibir correos. Mira aquí otra vez en un minuto.
moderate-letters-ended = El correo se abandona. Con «Probar ahora» se envía de todos modos.
moderate-letters-nothing = No se hizo nada: el correo está en camino, ya salió, o quien lo lee dijo que no quiere nuestros correos.
moderate-letters-waiting-heading = En espera
moderate-letters-waiting = { $count ->
    [0] Ningún correo espera.
    [one] Un correo espera.
   *[other] { $count } correos esperan.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Abandonados
moderate-letters-failed = { $count ->
    [0] En los últimos treinta días no se abandonó ningún correo.
    [one] En los últimos treinta días se abandonó un correo.
   *[other] En los últimos treinta días se abandonaron { $count } correos.
}
moderate-letters-withheld-heading = Retenidos
moderate-letters-suppressed = { $count ->
    [0] Todas las direcciones reciben correos.
    [one] Una dirección no recibe correos. Se guarda solo como código. Eso termina cuando quien la usa pide un correo y pulsa el botón que lleva.
   *[other] { $count } direcciones no reciben correos. Se guardan solo como códigos. Eso termina cuando quien la usa pide un correo y pulsa el botón que lleva.
}
moderate-letters-withheld = { $count ->
    [0] En los últimos treinta días no se retuvo ningún correo por eso.
    [one] En los últimos treinta días se retuvo un correo por eso.
   *[other] En los últimos treinta días se retuvieron { $count } correos por eso.
}
moderate-letters-returned-heading = Devueltos
moderate-letters-returned = { $count ->
    [0] En los últimos treinta días no volvió ningún correo.
    [one] En los últimos treinta días volvió un correo.
   *[other] En los últimos treinta días volvieron { $count } correos.
}
moderate-letters-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
moderate-letters-line = { $kind }, a { $address }
moderate-letters-due = Sale: { $when }
moderate-letters-again = { $count ->
    [one] Se intentó una vez. Próximo intento: { $when }
   *[other] Se intentó { $count } veces. Próximo intento: { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = Lo que se dijo: { $said }
moderate-letters-try = Probar ahora
moderate-letters-try-which = Probar ahora: { $what }
moderate-letters-end = Abandonar
moderate-letters-end-which = Abandonar: { $what }
moderate-letters-why-untrue = No se envió, porque ya no era verdad
moderate-letters-why-suppressed = No se envió, porque su dirección no recibe correos
moderate-letters-why-refused = Lo rechazó el servidor de correo
moderate-letters-why-late = Abandonado después de dos días
moderate-letters-why-given-up = Lo abandonó el equipo de moderación
moderate-letters-why-bounced = Se envió y volvió

letter-kind-confirm = Pide confirmar un anuncio
letter-kind-published = Un anuncio es público
letter-kind-held = Un anuncio espera al equipo de moderación
letter-kind-rejected = Un anuncio no se aceptó
letter-kind-change-published = Un cambio es público
letter-kind-change-rejected = Un cambio no se aceptó
letter-kind-edited = El equipo de moderación cambió un anuncio
letter-kind-hidden = Un anuncio está oculto
letter-kind-withdrawn = Un anuncio se retiró
letter-kind-new-link = Un enlace privado nuevo
letter-kind-looks-again = Una decisión se retiró
letter-kind-appeal-refused = Respuesta a quien pidió otra revisión
letter-kind-question = Pregunta si una fecha se celebra
letter-kind-write-up-published = Un relato es público
letter-kind-write-up-rejected = Un relato no se aceptó
letter-kind-write-up-waits = Una decisión sobre un relato se retiró
letter-kind-held-again = Unos anuncios esperan otra vez
letter-kind-queue = Dice al equipo de moderación lo que espera
letter-kind-links = Todos los enlaces privados de alguien
letter-kind-follow-confirm = Pide confirmar un seguimiento
letter-kind-follow-known = El enlace de quien sigue algo
letter-kind-news-new = A quien sigue: algo nuevo
letter-kind-news-back = A quien sigue: algo volvió
letter-kind-news-changed = A quien sigue: un cambio
letter-kind-news-cancelled = A quien sigue: una cancelación
letter-kind-news-withdrawn = A quien sigue: algo se retiró
letter-kind-daily = A quien sigue: el día
letter-kind-weekly = A quien sigue: la semana
letter-kind-next-date = A quien sigue: la próxima fecha
letter-kind-sign-in = Un enlace para entrar
letter-kind-holder-invited = Pide cuidar de un anuncio
letter-kind-holder-link = Un enlace nuevo para cuidar de un anuncio
letter-kind-holder-ended = Un enlace a un anuncio se anuló
letter-kind-offered = Pide hacerse cargo de un anuncio
letter-kind-handed-over = Un anuncio se pasó
letter-kind-goes-elsewhere = Un anuncio pasa a otra persona
letter-kind-new-address = Pregunta en una dirección nueva
letter-kind-address-changed = Una dirección cambió
letter-kind-codes-made = Se hicieron códigos en papel
letter-kind-code-used = Se usó un código en papel
letter-kind-import-suspended = Ya no se consulta un calendario
letter-kind-import-released = Un calendario se aprobó
letter-kind-import-rejected = Un calendario no se aceptó
letter-kind-import-looks-again = Una decisión sobre un calendario se retiró
letter-kind-group-invited = Invita a un grupo
letter-kind-group-ended = Alguien ya no está en un grupo
letter-kind-group-offered = Ofrece un papel en un grupo
letter-kind-group-taken = Un ofrecimiento en un grupo se aceptó
letter-kind-claim-approved = Un grupo tiene su nombre
letter-kind-claim-rejected = Un grupo no tiene el nombre
letter-kind-request-confirm = Pide confirmar una petición
letter-kind-request-known = Una petición se hizo dos veces
letter-kind-request-asked = Alguien pide una dirección o un enlace
letter-kind-request-given = Se da una dirección o un enlace
letter-kind-request-refused = No se da una dirección o un enlace
letter-kind-request-off = A quien pidió: una cancelación
letter-kind-request-changed = A quien pidió: un cambio
letter-kind-swept = Varios anuncios no se aceptaron
letter-kind-swept-undone = Una decisión sobre varios anuncios se retiró

letter-test-subject = Un correo de prueba
letter-test-opening = Este correo se envió a mano para ver si los correos llegan. Llegan.
letter-test-footer = Recibes este correo porque alguien que lleva { $site } escribió tu dirección.

mail-test-sent = Enviado. El servidor de correo aceptó el mensaje para { $address }.
mail-test-file = Escrito en un archivo en { $folder }: no hay servidor de correo.
mail-state-sent = enviado: { $when }
mail-state-waiting = { $count ->
    [0] en espera, sale: { $when }
    [one] en espera, un intento, próximo: { $when }
   *[other] en espera, { $count } intentos, próximo: { $when }
}
mail-state-given-up = abandonado: { $when }
mail-key-made = La clave está en { $file }, solo para su dueño. Pon CUPPA_DKIM_KEY en ese valor y CUPPA_DKIM_SELECTOR en { $selector }, y di esto en el DNS:

## What `cuppa check` finds.

doctor-fine = bien
doctor-advice = mejorable
doctor-amiss = mal
doctor-settings-fine = Los ajustes encajan entre sí.
doctor-database-absent = No hay base de datos en la carpeta { $folder }. Di con --data dónde está, o arranca antes el servidor.
doctor-database-fine = La base de datos está entera.
doctor-database-amiss = La base de datos está dañada: { $said }. Para el servidor y vuelve a tu última copia de seguridad.
doctor-keys-fine = Cada fila de la base de datos lleva a donde debe.
doctor-keys-amiss = { $count ->
    [one] Una fila lleva a otra que no está
   *[other] { $count } filas llevan a otras que no están
}, la primera en { $table }. Vuelve a tu última copia de seguridad, o cuéntanoslo.
doctor-zones-fine = Se conocen las zonas horarias, versión { $version }.
doctor-zones-amiss = No se conoce ninguna zona horaria. Instala el paquete tzdata.
doctor-room-fine = El disco tiene { $free } MB libres.
doctor-room-advice = Al disco solo le quedan { $free } MB libres.
doctor-room-amiss = Al disco solo le quedan { $free } MB libres, muy poco para copiar la base de datos antes de cambiarla. Haz sitio.
doctor-key-fine = La clave { $file } es solo para su dueño.
doctor-key-amiss = La clave { $file } la pueden leer otros. Escribe: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] La línea de ayuda de «Ayuda ya» se comprobó en los últimos 180 días.
   *[other] Las { $count } líneas de ayuda de «Ayuda ya» se comprobaron en los últimos 180 días.
}
doctor-lines-advice = { $count ->
    [one] Una línea de ayuda de «Ayuda ya» está plegada, porque nadie la ha comprobado en 180 días: { $names }. Compruébala y pon una lista propia en la carpeta de datos, como dice la guía para quien lleva el sitio.
   *[other] { $count } líneas de ayuda de «Ayuda ya» están plegadas, porque nadie las ha comprobado en 180 días: { $names }. Compruébalas y pon una lista propia en la carpeta de datos, como dice la guía para quien lleva el sitio.
}
doctor-lines-amiss = { $why } Hasta entonces, «Ayuda ya» tiene los números que trae el programa.
doctor-mail-files = No hay servidor de correo: los correos se escriben en { $folder }.
doctor-mail-local = Los correos salen de { $address }, que solo conoce esta máquina. No se preguntó nada al DNS.
doctor-dns-absent = En esta máquina no se conoce ningún servidor DNS. Nombra uno con --dns.
doctor-dns-silent = El DNS no responde: pregunta otra vez más tarde o nombra otro servidor con --dns. Hay que poner esto: { $record }
doctor-spf-fine = SPF: están nombrados los servidores que pueden enviar ({ $record }).
doctor-spf-absent = Falta SPF. Pon esto, o lo que diga quien lleva tus correos: { $record }
doctor-spf-open = SPF deja enviar a todo el mundo ({ $record }). Termínalo con ~all o -all.
doctor-spf-nobody = SPF no deja enviar a nadie ({ $record }), así que los correos se rechazan. Pon esto, o lo que diga quien lleva tus correos: { $wanted }
doctor-spf-many = SPF está más de una vez para { $domain }, y eso cuenta como ninguna. Haz un solo registro con ellos.
doctor-dkim-fine = DKIM: la clave en { $name } es la que firma los correos.
doctor-dkim-none = Aquí no se firman los correos. O los firma con DKIM tu servidor de correo, o haz una clave: cuppa mail key DIR
doctor-dkim-absent = DKIM: falta la clave. Pon esto: { $record }
doctor-dkim-other = DKIM: hay otra clave, así que las firmas fallan. Pon esto: { $record }
doctor-dmarc-fine = DMARC está ({ $record }).
doctor-dmarc-absent = Falta DMARC. Pon esto: { $record }
doctor-host-absent = El servidor de correo { $host } no tiene dirección en el DNS. Mira CUPPA_SMTP_URL.
doctor-ptr-fine = { $address } se llama { $name }, y ese nombre lleva de vuelta a ella.
doctor-ptr-other = { $address } se llama { $name }, que no lleva de vuelta a ella. Lo puede arreglar quien lleva esa dirección; importa si tus correos salen de allí.
doctor-ptr-absent = { $address } no tiene nombre (PTR). Se lo puede dar quien lleva esa dirección; importa si tus correos salen de allí.
doctor-ptr-own = Tu servidor de correo está en esta máquina. Su dirección pública necesita un nombre (PTR) que lleve de vuelta a ella, y el servidor tiene que llamarse así (HELO).
doctor-helo-fine = HELO: los correos se entregan con el nombre { $name }, que lleva a { $addresses } y de vuelta.
doctor-helo-short = HELO: los correos se entregan con el nombre { $name }, que nadie más puede consultar. Pon en CUPPA_MAIL_HELO un nombre completo, como el de tu sitio.
doctor-helo-absent = HELO: los correos se entregan con el nombre { $name }, que no tiene dirección en el DNS. Dale una (A o AAAA), o pon en CUPPA_MAIL_HELO un nombre que la tenga.
doctor-helo-other = HELO: los correos se entregan con el nombre { $name }, pero su dirección { $address } se llama { $called }. Pon ese nombre en CUPPA_MAIL_HELO, o haz que la dirección se llame como tu servidor (PTR).
doctor-helo-nameless = HELO: los correos se entregan con el nombre { $name }, pero su dirección { $address } no tiene nombre (PTR). Quien lleva esa dirección le puede dar este.

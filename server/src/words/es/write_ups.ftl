### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.
#
# Nouns: write-up = relato; to tell = contar; to take away (a write-up, a photo) = borrar; to cover = tapar.

write-ups-title = Cómo lo hicieron otras personas
write-ups-lede = Quienes llevan cafés y eventos cuentan en pocas líneas cómo fue una fecha: qué pasó, cuánta gente vino y qué funcionó.
write-ups-of = Cómo fue «{ $title }»
write-ups-empty-title = Nadie ha contado nada todavía
write-ups-empty = Si llevas un café o un evento, su página privada te pregunta después de cada fecha cómo fue. Lo que escribas allí saldrá aquí.
write-ups-all = Todos los relatos
write-ups-all-of = Todos los relatos de «{ $title }»
write-ups-feed = Los relatos nuevos, para tu lector de noticias (Atom)
write-up-heading = Cómo fue
write-up-of = Cómo fue «{ $title }» el { $day }
write-up-came = Cuánta gente vino
write-up-worked = Qué funcionó
write-up-otherwise = Qué haríamos de otra forma
write-up-read = Leerlo entero
write-up-read-which = Leerlo entero: «{ $title }», { $day }
write-up-photos-count =
    { $count ->
        [one] Con una foto
       *[other] Con { $count } fotos
    }

## On the private page

manage-write-ups-heading = ¿Cómo fue?
manage-write-ups-ask = Cuenta en pocas líneas cómo fue una fecha. Ayuda a quienes empiecen un café después.
manage-write-ups-tell = Contar cómo fue
manage-write-ups-tell-which = Contar cómo fue: { $day }
manage-write-ups-none-yet = Todavía no ha pasado ninguna fecha. Vuelve cuando haya pasado la primera.
manage-write-ups-all-told = Ya contaste cómo fueron todas las fechas hasta ahora. Gracias.
manage-write-ups-link = Relatos de tus fechas
manage-write-ups-written = Lo que has contado
manage-write-ups-change = Leerlo o cambiarlo
manage-write-ups-change-which = Leerlo o cambiarlo: { $day }
manage-write-up-back = Volver a los relatos
manage-write-up-back-one = Volver al relato
manage-write-up-heading = ¿Cómo fue la fecha del { $day }?
write-up-not-yet = Esta fecha aún está por venir. Vuelve cuando haya pasado.
write-up-what-label = ¿Qué pasó?
write-up-what-hint = Bastan unas líneas. No nombres a nadie sin su permiso, por favor. Deja una línea vacía para empezar otro párrafo.
write-up-what-missing = Cuenta en pocas líneas qué pasó.
write-up-came-label = ¿Cuánta gente vino?
write-up-worked-label = ¿Qué funcionó?
write-up-otherwise-label = ¿Qué harías de otra forma la próxima vez?
write-up-changed-meanwhile = Otra persona cambió este relato mientras tanto. Sus palabras están abajo. Pulsa el botón otra vez para poner las tuyas en su lugar.
write-up-save = Guardar el relato
write-up-now = Lo que dice ahora
write-up-seen = Todo el mundo puede leerlo.
write-up-waits = El equipo de moderación lo mira antes de que todo el mundo pueda leerlo.
write-up-waits-before = El equipo de moderación lo mira antes. Hasta entonces, todo el mundo lee lo de antes.
write-up-rejected = El equipo de moderación no lo aceptó. Este es el motivo:
write-up-rejected-then = Cámbialo, y el equipo de moderación lo mira otra vez.
write-up-done-saved = Guardado. Ya lo puede leer todo el mundo.
write-up-done-waits = Guardado. El equipo de moderación lo mira antes.
write-up-done-unchanged = No había nada distinto, así que no se cambió nada.
write-up-done-gone = Se borró para siempre.
write-up-end-heading = Borrarlo
write-up-end-text = Las palabras y las fotos de este relato se borran al momento y para siempre. No podemos borrar las copias que otras personas guardaron, ni nuestras copias de seguridad, que duran 30 días como mucho.
write-up-end = Borrar el relato

## Photos

write-up-photos-heading = Fotos
write-up-photos-lede = Hasta { $most } fotos. Nadie ve una foto hasta que digas quién sale en ella. Quitamos los datos de dónde se hizo y con qué cámara.
write-up-photos-first = Guarda primero el relato. Después puedes añadir fotos.
write-up-photos-enough = Este relato tiene { $most } fotos. Borra una para añadir otra.
write-up-alt-hint = Para las personas que no la ven. Por ejemplo: Una cafetera y seis tazas en una mesa larga.
write-up-photo-add = Añadir la foto
write-up-photo-missing = Elige una foto.
write-up-photo-hidden = No la ve nadie más: no has dicho quién sale en ella.
write-up-photo-nobody = Dijiste que no se puede reconocer a nadie.
write-up-photo-agreed = Dijiste que todas las personas que se pueden reconocer dieron su permiso.
write-up-photo-look = Decir quién sale, o tapar algo
write-up-photo-look-which = Decir quién sale, o tapar algo: { $alt }
write-up-photo-title = ¿Quién sale en esta foto?
write-up-photo-lede = Las caras, los tatuajes, las tarjetas con el nombre y las pantallas dicen quién es alguien. Una foto de la mesa o del pastel cuenta igual de bien un buen encuentro.
write-up-faces-label = ¿A quién se puede reconocer?
write-up-faces-hint = Nadie ve la foto hasta que elijas una de estas respuestas.
write-up-faces-nobody = No se puede reconocer a nadie
write-up-faces-agreed = Todas las personas que se pueden reconocer dijeron que sí a que esta foto esté en este sitio
write-up-cover-label = Tapar partes de la foto
write-up-cover-hint = Marca los cuadros que hay que tapar. Lo que hay debajo se borra, aquí y en todas las páginas, y no se puede recuperar. No podemos borrar las copias que otras personas guardaron, ni nuestras copias de seguridad, que duran 30 días como mucho.
write-up-cover-square = Fila { $row }, columna { $column }
write-up-photo-changed = Esta foto cambió después de que abrieras la página. Mírala otra vez y vuelve a decirlo.
write-up-photo-save = Guardar
write-up-photo-done = Guardado. Mírala otra vez.
write-up-photo-end = Borrar la foto

## For moderators

moderate-write-ups-heading = Cómo fueron las fechas
moderate-write-ups-text = Relatos de personas que todavía no conocemos. Mira si en las fotos sale alguien que quizá no quiera.
moderate-counts-write-ups =
    { $count ->
        [one] Un relato
       *[other] { $count } relatos
    }
moderate-write-up-before = Lo que todo el mundo lee hasta entonces
moderate-write-up-since = Espera desde: { $when }
moderate-write-up-approved = Ya puede leer todo el mundo el relato de «{ $title }».
moderate-write-up-rejected = El relato de «{ $title }» no se aceptó. Quien lo organiza recibe un correo con tu motivo.
moderate-write-up-take-down = Retirar este relato
moderate-write-up-undone = Deshecho: el relato de «{ $title }» espera otra vez.
log-write-up-approved = Relato aprobado
log-write-up-rejected = Relato no aceptado

## Letters

letter-write-up-published-subject = Tu relato ya es público
letter-write-up-published-opening = El equipo de moderación miró el relato de cómo fue «{ $title }» el { $day }. Ya lo puede leer todo el mundo. Gracias por contarlo.
letter-write-up-change = Cambiarlo o borrarlo
letter-write-up-rejected-subject = Sobre tu relato
letter-write-up-rejected-opening = El equipo de moderación miró el relato de cómo fue «{ $title }» el { $day } y no lo aceptó. Este es el motivo:
letter-write-up-rejected-then = Puedes cambiarlo: entonces el equipo de moderación lo mira otra vez. Si crees que nos equivocamos, responde a este correo y lo leerá una persona.
letter-write-up-waits-subject = Miramos tu relato otra vez
letter-write-up-waits-opening = Te escribimos sobre el relato de cómo fue «{ $title }» el { $day }. El equipo de moderación ha retirado esa decisión.
letter-write-up-waits-then = Espera otra vez al equipo de moderación. No tienes que hacer nada: te escribimos en cuanto esté decidido.

## What is kept

kept-write-ups = Los relatos: lo que cuentas de una fecha, tus fotos y lo que dijiste de quién sale en ellas. Lo que tapas en una foto no se guarda.
kept-write-ups-long = hasta que borres el relato o todo lo tuyo, o mientras dure el anuncio
kept-write-ups-why = Para que otras personas aprendan de ello.

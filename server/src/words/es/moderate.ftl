### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Te espera
moderate-describe = La cola del equipo de moderación.
moderate-empty-heading = No espera nada
moderate-empty = Todos los anuncios están mirados. Ve poniendo la cafetera.
moderate-empty-next = Cuando llegue algo nuevo, sale aquí.
moderate-browse = Ver la agenda
moderate-sign-out = Cerrar sesión
moderate-signed-in = Tu sesión está abierta como parte del equipo de moderación.
moderate-released = «{ $title }» ya es público. Quien lo organiza recibe un correo.
moderate-rejected = «{ $title }» no se aceptó. Quien lo organiza recibe un correo con tu motivo.
moderate-change-released = El cambio de «{ $title }» ya es público. Quien lo organiza recibe un correo.
moderate-change-rejected = El cambio de «{ $title }» no se aceptó. Quien lo organiza recibe un correo con tu motivo.
moderate-edited = Cambiaste «{ $title }». Quien lo organiza recibe un correo con tu nota.
moderate-hidden = «{ $title }» está oculto ahora. Quien lo organiza recibe un correo con tu motivo.
moderate-shown = Todo el mundo puede ver otra vez «{ $title }». Quien lo organiza recibe un correo.
moderate-settled = Los avisos sobre «{ $title }» están resueltos.
moderate-already = Alguien ya decidió sobre este.
moderate-hidden-address = Dirección oculta
moderate-hidden-link = Enlace oculto
moderate-hidden-note = Esto solo lo ve el equipo de moderación.
moderate-email = Correo
moderate-since = Espera desde
moderate-before = De esta dirección de correo
moderate-before-none = Es el primero.
moderate-before-some = { $count ->
    [one] Otro anuncio es público.
   *[other] Otros { $count } anuncios son públicos.
}
moderate-preview = Verlo como lo vería todo el mundo
moderate-preview-heading = «{ $title }» como lo vería todo el mundo
moderate-preview-lede = Esta página solo la ve el equipo de moderación.
moderate-back = Volver a la cola
moderate-changed-meanwhile = Quien lo organiza lo cambió mientras mirabas. Mira otra vez, por favor, y decide después.
moderate-edit = Cambiarlo tú, con una nota
moderate-watch = Mirar también los siguientes de esta dirección
moderate-changes-heading = Cambios que esperan
moderate-changes-text = Quienes los escriben aún no son de confianza. Todo el mundo ve las palabras de antes hasta que decidas.
moderate-change-then = Quiere
moderate-change-since = Espera desde: { $when }
moderate-flags-heading = Avisos de visitantes
moderate-flags-text = Alguien dice que algo está mal. Todo el mundo los sigue viendo, si no pone otra cosa.
moderate-flags-more = { $count ->
    [one] Llegó un aviso más. Sus palabras no se guardaron.
   *[other] Llegaron { $count } avisos más. Sus palabras no se guardaron.
}
moderate-settle = Aquí no hay nada mal
moderate-show-again = Mostrarlo otra vez
moderate-is-hidden = Está oculto para todo el mundo mientras lo miras.
moderate-hide-section = Ocultarlo mientras lo miras
moderate-hide = Ocultarlo
moderate-remove-section = Dejarlo fuera del sitio
moderate-approve = Aprobar
moderate-reject-section = No aceptarlo
moderate-reason-label = ¿Por qué no?
moderate-reason-hint = Quien organiza lee esto palabra por palabra. Di qué lo arreglaría.
moderate-reject = Rechazar
moderate-reason-missing = Escribe por qué, para que quien organiza sepa qué cambiar.
moderate-decisions-heading = Decidido hace poco
moderate-decisions-empty = Todavía no se decidió nada.
moderate-decision-released = Aprobado
moderate-decision-rejected = No aceptado
moderate-decision-change-released = Cambio aprobado
moderate-decision-change-rejected = Cambio no aceptado
moderate-decision-edited = Lo cambió el equipo
moderate-decision-hidden = Oculto
moderate-decision-hidden-first = Oculto por un aviso de alguien de confianza, hasta que lo mire el equipo
moderate-decision-shown = Mostrado otra vez
moderate-decision-settled = Avisos resueltos
moderate-decision-by = { $verb } ({ $who }, { $when })
moderate-decision-reason = Motivo: { $reason }
moderate-decision-on = { $verb } ({ $when })
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = Lo que hizo el equipo de moderación
moderate-log-lede = Lo más nuevo primero. Lo decidido sobre anuncios y calendarios se puede deshacer durante treinta días, y también buena parte del resto.
moderate-log-link = Todo lo que se hizo
moderate-log-empty = Todavía no se hizo nada.
moderate-log-next = Acciones anteriores
moderate-log-listings = { $count ->
    [one] Un anuncio
   *[other] { $count } anuncios
}
moderate-log-which = Cuáles
moderate-log-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
log-claim-approved = Nombre dado a quien lo pidió
log-claim-rejected = Nombre no dado a quien lo pidió
log-trusted = Confianza dada al grupo
log-distrusted = Confianza quitada al grupo
log-agreement-withdrawn = Retirada la aceptación de los principios
log-group-merged = Grupo unido a { $into }
log-place-merged = Lugar unido a { $into }
log-letter = Correo { $number }: { $kind }
log-letter-given-up = Correo abandonado
log-letter-sent = Correo enviado en ese momento
moderate-log-gone = Un anuncio que ya no está aquí
moderate-log-undone-by = Deshecho ({ $who }, { $when })
moderate-log-undone = Deshecho ({ $when })
moderate-undo = Deshacer
moderate-undo-in-log = ¿Fue un error? Deshazlo en el registro.
moderate-undo-what = Deshacer: { $what }
moderate-decision-appeal-refused = Mirado otra vez, y sigue sin aceptarse
moderate-decision-calendar-approved = Calendario aprobado
moderate-decision-calendar-rejected = Calendario no aceptado
moderate-decision-calendar-stopped = Calendario parado
moderate-decision-calendar-allowed = El calendario puede seguir
moderate-appeal-refused = «{ $title }» sigue fuera del sitio. Quien lo organiza recibe un correo con tu motivo.
moderate-was-undone = Esto ya se deshizo.
moderate-undo-late = Esto ya no se puede deshacer: fue hace más de treinta días, o antes de que se pudiera deshacer algo.
moderate-undo-told = Los correos sobre esto que aún no salieron se descartan. Quien ya tenía uno recibe otro.
moderate-undone-waits = «{ $title }» espera otra vez. Solo lo ve el equipo de moderación.
moderate-undone-many = { $count ->
    [one] Un anuncio espera otra vez.
   *[other] { $count } anuncios esperan otra vez.
} Esto solo lo ve el equipo de moderación.
moderate-undo-also = { $count ->
    [one] Si lo deshaces, un anuncio más espera otra vez: se hizo público por la confianza que salió de esto, y nadie lo ha mirado.
   *[other] Si lo deshaces, { $count } anuncios más esperan otra vez: se hicieron públicos por la confianza que salió de esto, y nadie los ha mirado.
}
moderate-undone-also = { $count ->
    [one] Un anuncio más espera otra vez: se había hecho público por la confianza que salió de esto.
   *[other] { $count } anuncios más esperan otra vez: se habían hecho públicos por la confianza que salió de esto.
}
moderate-again = Era público por una confianza que se retiró. Nadie lo ha mirado todavía.
moderate-undone-change = Todo el mundo ve «{ $title }» como era antes del cambio, y el cambio espera otra vez.
moderate-undone-change-waits = El cambio de «{ $title }» espera otra vez.
moderate-undone-edited = «{ $title }» dice otra vez lo que decía antes de que lo cambiáramos.
moderate-undone-hidden = Todo el mundo puede ver otra vez «{ $title }».
moderate-undone-shown = «{ $title }» está oculto otra vez, y los avisos siguen abiertos.
moderate-undone-settled = Los avisos sobre «{ $title }» están abiertos otra vez.
moderate-undone-appeal = «{ $title }» espera otra vez una respuesta a quien lo organiza.
moderate-undone-calendar = Lo decidido sobre el calendario se deshizo.
moderate-met-decided-since = «{ $title }» queda como está: después, alguien decidió otra cosa sobre él. Deshaz eso primero.
moderate-met-written-since = «{ $title }» queda como está: después, alguien lo cambió. Desde su historial se vuelve a cada versión.
moderate-met-version-gone = «{ $title }» queda como está: ya no se guarda lo que decía antes.
moderate-met-already-so = «{ $title }» ya había llegado ahí de otra forma.
moderate-met-newer-change = «{ $title }»: quien lo organiza quiere ahora algo más nuevo. Solo espera eso.
moderate-met-new-words = Quien organiza «{ $title }» lo cambió después. Espera con sus palabras más nuevas.
moderate-met-withdrawn = Quien organiza «{ $title }» lo quitó después del sitio. Si vuelve, espera.

## Several moderators and one queue.

moderate-look = Este lo miro yo
moderate-look-away = Dejarlo al resto del equipo
moderate-looks-me = Este lo miras tú. El resto del equipo lo ve, hasta mañana.
moderate-looks-other = { $who } mira este.
moderate-look-instead = Mirarlo yo
moderate-remark-section = Decir algo al resto del equipo
moderate-remark-label = ¿Qué debería saber?
moderate-remark-hint = Esto solo lo lee el equipo de moderación. Por ejemplo: «Les he escrito. Hay que esperar hasta el viernes.»
moderate-remark-send = Dejar esta nota
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Alguien del equipo, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Piden que miremos otra vez
moderate-appeals-text = No aceptamos estos. Quienes los organizan dicen por qué no están de acuerdo, una vez por cada uno.
moderate-appeal-reason = Dijimos
moderate-appeal-words = Dice
moderate-appeal-since = Pedido: { $when }
moderate-appeal-accept = Publicarlo al final
moderate-appeal-section = Queda como está
moderate-appeal-refuse = Decir que no, por este motivo
moderate-behind = { $count ->
    [one] Detrás de estos espera uno más.
   *[other] Detrás de estos esperan { $count } más.
}

## The queue, section by section.

moderate-counts-label = Lo que espera
moderate-counts-reported = { $count ->
    [one] Uno con avisos
   *[other] { $count } con avisos
}
moderate-counts-changes = { $count ->
    [one] Un cambio
   *[other] { $count } cambios
}
moderate-counts-appeals = { $count ->
    [one] Uno pide otra mirada
   *[other] { $count } piden otra mirada
}
moderate-counts-claims = { $count ->
    [one] Alguien pide el nombre de un grupo
   *[other] { $count } piden el nombre de un grupo
}
moderate-counts-twins = { $count ->
    [one] Uno parecido a otro
   *[other] { $count } parecidos a otros
}
moderate-counts-new = { $count ->
    [one] Uno de una dirección nueva
   *[other] { $count } de direcciones nuevas
}
moderate-counts-calendars = { $count ->
    [one] Uno de un calendario
   *[other] { $count } de calendarios
}
moderate-twins-heading = Parecido a uno que ya está
moderate-twins-text = La misma dirección ya tiene un anuncio con este nombre a esta hora. Mira si es otro.
moderate-new-heading = De direcciones nuevas
moderate-new-text = Son los primeros de su dirección, o esta aún no es de confianza. Solo los ve el equipo de moderación.
moderate-rows-heading = { $count ->
    [one] Y uno más
   *[other] Y { $count } más
}
moderate-rows-next = Los que siguen
moderate-next-card = Ir al siguiente
moderate-approve-which = Aprobar «{ $title }»
moderate-of-address = { $count ->
    [one] De esta dirección solo espera este.
   *[other] Los { $count } de esta dirección que esperan
}
moderate-of-network = { $count ->
    [one] De esta red solo espera este.
   *[other] Los { $count } de esta red que esperan
}
moderate-figures = { $count ->
    [one] Espera un anuncio, desde: { $oldest }.
   *[other] Esperan { $count } anuncios. El más antiguo, desde: { $oldest }. La mitad, desde esta fecha o antes: { $median }.
}
moderate-figures-heading = Cómo está la cola
moderate-figures-none = No espera nada.

## Sweeps: many at once.

sweep-heading = Muchos a la vez
sweep-link = Decidir sobre muchos a la vez
sweep-lede = Encuentra lo que espera y tiene algo en común. Ves exactamente a qué afectaría antes de que pase nada.
sweep-search = ¿Qué tienen en común?
sweep-search-else = Buscar otra cosa
sweep-by-label = Tienen en común
sweep-by-words = Palabras que están en todos
sweep-by-link = Un enlace al mismo sitio
sweep-what-label = ¿Qué palabras o qué sitio?
sweep-what-hint = Por ejemplo «pastillas baratas», que tienen que estar las dos, o «shop.example».
sweep-look = Ver lo que espera
sweep-unclear = Escribe palabras enteras de tres letras o más, o el nombre de un sitio como shop.example.
sweep-none = Nada de lo que espera tiene eso en común.
sweep-hits = { $count ->
    [one] Afectaría a un anuncio
   *[other] Afectaría a { $count } anuncios
}
sweep-from = { $count ->
    [one] Todo vino de una sola dirección de correo.
   *[other] Vinieron de { $count } direcciones de correo.
}
sweep-leave-out = Dejar este fuera
sweep-span = Estos son del { $from } al { $to } de { $all }.
sweep-more = { $count ->
    [one] Afectaría a uno más, que está en otra página. Lo que dejas fuera y lo que escribes se queda al pasar página.
   *[other] Afectaría a { $count } más, que están en otras páginas. Lo que dejas fuera y lo que escribes se queda al pasar página.
}
sweep-on = Mostrar los siguientes
sweep-back = Mostrar los anteriores
sweep-beyond = { $count ->
    [one] Uno más tiene esto en común. No se decide sobre más de { $most } a la vez: saldrá la próxima vez.
   *[other] { $count } más tienen esto en común. No se decide sobre más de { $most } a la vez: saldrán la próxima vez.
}
sweep-reason-hint = Solo para rechazarlos. Cada persona que organiza lee esto palabra por palabra, en un solo correo para todos sus anuncios.
sweep-then = Para rechazar, di por qué: los correos salen a los cinco minutos. Hasta entonces nadie se entera de un error que deshaces.
sweep-reject = Rechazar todos menos los que dejo fuera
sweep-release = Aprobar todos menos los que dejo fuera
sweep-released = { $count ->
    [one] Un anuncio ya es público. Se lo decimos a quien lo organiza; su siguiente anuncio vuelve a esperar.
   *[other] { $count } anuncios ya son públicos. Se lo decimos a quienes los organizan; sus siguientes anuncios vuelven a esperar.
}
sweep-changed = Mientras mirabas, algo llegó, se fue o cambió. Mira otra vez a qué afectaría ahora.
sweep-nothing-done = Ya no queda nada a lo que afecte. No se hizo nada.
sweep-done = { $count ->
    [one] Un anuncio no se aceptó.
   *[other] { $count } anuncios no se aceptaron.
} Cada persona que organiza recibe en cinco minutos un correo con tu motivo.

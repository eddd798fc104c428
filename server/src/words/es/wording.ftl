### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Palabras
wording-description = Palabras que hacen daño a las personas que usan drogas, qué podrías decir en su lugar y por qué. Prueba un texto tuyo.
wording-lede = Las palabras que usamos deciden quién se siente en casa. Aquí hay palabras que a mucha gente le duelen, con otras que podrías elegir.

wording-matters-heading = Por qué importan las palabras
wording-matters-person = Una persona es más que una sola cosa que hace. Las palabras que reducen a alguien a una sola cosa hacen fácil dejar de escuchar.
wording-matters-care = Según varios estudios, la gente, también el personal médico y de enfermería, juzga con más dureza a la misma persona cuando lee una palabra más dura. Las palabras duras alejan a la gente de los lugares que podrían ayudar.
wording-matters-own = Cada persona elige sus palabras para hablar de sí misma. No se corrige a nadie por lo que dice de su vida, por lo que cita ni por cómo se llama un grupo.
wording-matters-choice = Esta lista sugiere y nunca decide. No se rechaza nada por una palabra y no se cambia nada si tú no lo eliges. Las guías no siempre coinciden: por eso casi siempre hay más de una sugerencia.

wording-try-heading = Prueba un texto
wording-try-label = Tu texto
wording-try-hint = Como mucho { $most } caracteres. Lo miramos y lo olvidamos: no guardamos ni anotamos nada.
wording-try-button = Buscar palabras
wording-try-none = En este texto no encontramos ninguna palabra de la lista.
wording-try-empty = Todavía no hay nada que mirar. Primero escribe o pega un texto.
wording-try-broke-off = No llegó todo. Lo que llegó sigue aquí. Envíalo otra vez, por favor.
wording-try-result = Lo que encontramos
wording-found = { $count ->
    [0] No encontramos ninguna palabra de la lista.
    [one] Encontramos una palabra que quizá quieras mirar.
   *[other] Encontramos { $count } palabras que quizá quieras mirar.
}
wording-try-more = { $count ->
    [one] Hay una más abajo en el texto. Envía una parte más corta para verla.
   *[other] Hay { $count } más abajo en el texto. Envía una parte más corta para verlas.
}

wording-list-heading = La lista
wording-list-count = { $count ->
    [one] Una palabra.
   *[other] { $count } palabras.
}
wording-list-date = Lo que trae este programa se reunió de guías públicas en noviembre de 2026. El equipo de moderación de este sitio puede añadir palabras, cambiarlas y desactivarlas.
wording-list-json = La lista para otros programas
wording-search-label = Buscar una palabra
wording-search-button = Mostrar
wording-search-none = Ninguna palabra de la lista coincide con «{ $q }».
wording-search-all = Mostrar toda la lista

wording-level-slur = Insulta a las personas
wording-level-label = Reduce a alguien a una sola cosa
wording-level-tip = No hay acuerdo sobre ella
wording-level-slur-text = Estas palabras están hechas para herir.
wording-level-label-text = Estas palabras toman algo de una persona como si fuera toda la persona, o echan la culpa en una frase sencilla.
wording-level-tip-text = Unas guías evitan estas palabras y otras las usan. Decide tú.

wording-word = Palabra
wording-instead = Podrías decir
wording-why = Por qué
wording-source = Fuente
wording-why-said = Por qué: { $why }
wording-except-said = Bien en: { $what }
wording-instead-said = Podrías decir: { $what }
wording-source-said = Fuente: { $who }
wording-or = { $before } o { $last }
wording-sources-heading = De dónde viene esto
wording-ours = conocimiento general, sin una guía que lo diga

## Beside the fields of a form

wording-check = Revisar mis palabras
wording-check-hint = ¿Quieres revisar antes tus palabras? Con eso no se envía nada, y todo lo que escribiste se queda.
wording-checked-page = Tus palabras: { $heading }
wording-checked-heading = Tus palabras
wording-checked-kept = Todavía no se envió nada, y todo lo que escribiste sigue aquí.
wording-checked-again-file = Solo hay que elegir otra vez tu imagen: ninguna página puede devolver un archivo.
wording-checked-then = Junto a cada campo puedes elegir otra cosa o dejarlo como está. Lo que elijas se pone cuando pulsas un botón de abajo.
wording-field-heading = { $count ->
    [one] Una palabra para mirar
   *[other] { $count } palabras para mirar
}
wording-instead-label = En lugar de «{ $word }»
wording-keep = Dejar «{ $word }»
wording-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
wording-file-name = Nadie más ve nunca el nombre de tu archivo.
wording-in-title = En el nombre
wording-in-summary = En el texto corto
wording-in-description = En lo que pasa allí
wording-in-tags = En los temas
wording-in-speaker = En quién habla
wording-in-group-name = En el nombre del grupo
wording-in-cost-note = En lo que se dice del precio
wording-in-ground-rules = En las normas para convivir
wording-in-image = En el nombre del archivo de la imagen
wording-in-image-alt = En la descripción de la imagen
wording-in-date = En lo que se dice de una fecha
wording-in-reason = En el motivo de la cancelación
wording-live-use = Usar «{ $what }»

## Moderators

wording-queue-label = Palabras para mirar
wording-moderate-link = La lista de palabras
wording-moderate-heading = La lista de palabras
wording-moderate-lede = Añade una palabra, escribe una de nuevo o desactívala. Todo el mundo ve la lista, y lo que decides se usa al momento donde la gente escribe.
wording-moderate-put = Cambiaste la lista. Se usa desde ya.
wording-moderate-off = La palabra está desactivada. Puedes recuperarla abajo.
wording-moderate-back = El cambio está anulado. La palabra está como antes.
wording-moderate-nothing = No había nada que anular: alguien fue más rápido.
wording-moderate-find-label = Cambiar una palabra de la lista
wording-moderate-find-hint = Escríbela tal como está allí. Su formulario sale entonces relleno.
wording-moderate-find = Abrir
wording-moderate-find-none = «{ $q }» no está en la lista. Puedes añadirla abajo.
wording-moderate-add-heading = Añadir una palabra
wording-moderate-change-heading = Cambiar «{ $term }»
wording-moderate-term-label = La palabra
wording-moderate-term-hint = Una palabra, o unas pocas que van juntas. No importan las mayúsculas, los guiones ni los acentos.
wording-moderate-level-label = ¿Qué hace?
wording-moderate-alternatives-label = Qué se podría decir en su lugar
wording-moderate-alternatives-hint = Dos o tres, separadas por punto y coma, la mejor primero. Entre paréntesis: cuándo encaja.
wording-moderate-forms-label = Otras formas de escribirla
wording-moderate-forms-hint = Por ejemplo, el plural. Separadas por punto y coma.
wording-moderate-why-label = ¿Por qué?
wording-moderate-why-hint = Una frase sencilla que lee todo el mundo.
wording-moderate-sources-label = ¿Quién lo dice?
wording-moderate-sources-hint = Una guía, un grupo o personas a quienes preguntaste. Separados por punto y coma.
wording-moderate-reason-label = ¿Por qué cambias la lista?
wording-moderate-reason-hint = Esto solo lo lee el equipo de moderación.
wording-moderate-save = Guardar la palabra
wording-moderate-off-section = Desactivarla
wording-moderate-off-text = La palabra ya no se encuentra, hasta que alguien la recupere.
wording-moderate-off-button = Desactivarla
wording-moderate-changes-heading = Qué se cambió aquí
wording-moderate-changes-none = Nadie ha cambiado la lista todavía.
wording-moderate-was-put = «{ $term }» se escribió o se añadió, { $when }
wording-moderate-was-off = «{ $term }» se desactivó, { $when }
wording-moderate-ended = Ya no vale. Desde: { $when }
wording-moderate-by = De { $who }: { $reason }
wording-moderate-by-nobody = De alguien que ya no está: { $reason }
wording-moderate-end = Recuperar lo de antes
wording-moderate-end-which = Recuperar lo de antes: «{ $term }»

wording-refused-term = Escribe la palabra, con una letra por lo menos.
wording-refused-level = Elige qué hace la palabra.
wording-refused-alternatives = Escribe por lo menos una cosa que se podría decir en su lugar.
wording-refused-why = Di en una frase por qué duele la palabra.
wording-refused-reason = Di por qué, para que el resto del equipo de moderación lo entienda más adelante.
wording-refused-absent = Esta palabra no está en la lista, así que no se puede desactivar.
wording-refused-many = Ya hay tantas palabras cambiadas que no caben más. Anula los cambios que nadie necesita.

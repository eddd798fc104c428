### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = La página privada de un anuncio.
manage-private = Quien tiene la dirección de esta página puede cambiar tu anuncio. Compártela solo con quienes te ayudan a llevarlo.
manage-state-heading = Cómo está
manage-unconfirmed = Te espera a ti
manage-unconfirmed-next = Revísalo y pulsa «Confirmar», por favor. Hasta entonces no lo ve nadie.
manage-unconfirmed-link = Revisarlo y confirmar
manage-waiting = Espera al equipo de moderación
manage-waiting-next = Una persona del equipo lo mira antes de que lo vea todo el mundo. Te escribimos cuando esté hecho. Todavía puedes cambiarlo todo.
manage-hidden = Oculto por ahora
manage-hidden-next = Alguien nos avisó de un problema. Nadie puede verlo mientras el equipo de moderación lo mira. Te escribimos cuando esté hecho.
manage-public = Público
manage-public-next = Todo el mundo puede verlo, seguirlo e imprimir su cartel.
manage-public-see = Verlo en el sitio
manage-public-poster = Carteles para imprimir
manage-public-calendar = Ponlo en tu calendario
manage-rejected = No aceptado
manage-rejected-next = No está en el sitio. El equipo de moderación dio este motivo:
manage-rejected-again = Puedes cambiar lo que lo impide. Entonces el equipo de moderación lo mira otra vez.
manage-withdrawn = Retirado
manage-withdrawn-next = Ya no está en el sitio. A los calendarios se les dice que no se celebrará. Aquí se guarda todo, y un botón lo recupera.
manage-bring-back = Recuperarlo
manage-cancelled = Cancelado
manage-cancelled-next = Su página dice que no se celebrará. Los calendarios y los carteles también lo dicen.
manage-uncancel = Al final sí se celebra

manage-done-edited = Guardado. Todo el mundo ve la versión nueva, si puede ver el anuncio.
manage-done-unchanged = No había nada distinto, así que no se cambió nada.
manage-done-waits = Guardado. El equipo de moderación mira antes este cambio. Hasta entonces, todo el mundo ve lo de antes.
manage-done-dropped = El cambio se descartó. Todo queda como está.
manage-done-cancelled = Está cancelado. Lo dicen los calendarios, los carteles y los correos a quienes lo siguen.
manage-done-kept = Se hace.
manage-done-withdrawn = Ya no está en el sitio.
manage-done-back = Está de vuelta.
manage-done-link = Este es tu nuevo enlace privado. El viejo ya no abre nada. También te enviamos el nuevo por correo.
manage-link-copy = Tu enlace privado

manage-waits-heading = Espera al equipo de moderación
manage-waits-text = Una persona del equipo mira estos cambios, porque todavía no te conoce. Hasta entonces, todo el mundo ve lo de antes.
manage-drop = Descartar este cambio
manage-seen-now = Todo el mundo ve
manage-seen-then = Tú quieres
manage-change-of-date = La fecha del { $day }
manage-nothing = Nada
manage-yes = Sí

manage-edit-heading = Cambiarlo
manage-edit-event = El nombre, la hora, el lugar, las palabras, la imagen: todo en una página.
manage-edit-cafe = El nombre, la hora y el lugar de siempre, las palabras, la imagen: todo en una página.
manage-edit-link = Cambiarlo todo
manage-again = Lo mismo, con otra fecha
manage-change-event = Cambia tu evento
manage-change-cafe = Cambia tu café
manage-save = Guardar los cambios
manage-back = La página privada de tu anuncio
manage-back-unsaved = Volver sin guardar
manage-edit-waits = Este formulario lleva tu cambio, que espera al equipo de moderación. Si guardas otra vez, ese cambio se sustituye.
manage-picture-there = Ahora está esta imagen. Elige otra abajo para cambiarla.
manage-picture-remove = Quitar la imagen
manage-note-legend = Para quien organiza
manage-note-label = ¿Qué cambiaste y por qué?
manage-note-hint = Quien organiza recibe esta nota por correo. También queda en el registro.

manage-met-title = Otra persona cambió esto mientras tanto
manage-met-text = No se perdió nada: tus palabras están en el formulario de abajo. Mira las dos versiones y guarda otra vez.
manage-met-clashes = Esto lo cambiaron ambas personas. El formulario lleva tus palabras:
manage-met-taken = Esto solo lo cambió la otra persona. El formulario ya lo lleva:
manage-met-theirs = La otra persona escribió
manage-met-mine = Tú escribiste
manage-met-before = Antes

manage-done-ended = La serie termina el día que elegiste. Abajo puedes hacer que siga.
manage-done-goes-on = La serie sigue.
manage-done-left-out = Esos días se saltan.
manage-done-taken-in = Ese día vuelve a ser una de sus fechas.
manage-done-added = La fecha está añadida.

manage-dates-heading = Cuándo se reúne
manage-dates-ended = La última fecha de la serie es el { $day }.
manage-go-on = Hacer que la serie siga
manage-dates-added = Fecha extra
manage-left-out-heading = Saltar días
manage-left-out-text = Para fiestas y pausas de las que nadie sabe aún. ¿La gente ya conoce la fecha? Entonces elígela arriba y cancélala: lo dirán los calendarios y los correos.
manage-left-out-label = ¿Qué días? Uno en cada línea
manage-left-out-hint = Por ejemplo: 25/12/2026
manage-left-out = Saltar estos días
manage-left-out-list = Días que se saltan
manage-take-in = Volver a ponerlo
manage-add-heading = Añadir una fecha
manage-add-text = Una fecha más, además de las de siempre. Después puedes darle un tema, un lugar y una nota.
manage-add = Añadir esta fecha
manage-applies-label = ¿Para qué fechas es este cambio?
add-applies-this = Solo esta fecha
add-applies-following = Esta fecha y todas las siguientes
add-applies-following-hint = Desde esta fecha la serie se reúne así. Las fechas que ya pasaron quedan como estaban.
add-applies-all = Todas las fechas
add-applies-all-hint = Horas y días de toda la serie, también de las fechas que ya pasaron.
manage-foresee-heading = Revisa esto antes de guardar
manage-foresee-text = Si guardas, estas son las próximas fechas:
manage-foresee-save = Sí, guardarlo así
manage-end-heading = Terminar la serie después de esta fecha
manage-end-text = Esta fecha es la última. Las fechas que añadiste a mano se quedan. Más tarde puedes hacer que la serie siga.
manage-end = Terminar la serie después de esta fecha
manage-later-legend = Más adelante se reúne de otra forma
manage-edit-bent = Desde el { $day } se reúne de otra forma. Lo que cambias aquí de sus días y horas vale para las fechas anteriores. Para cambiar las siguientes, elige una de ellas en la página privada.
manage-later-label = Las fechas desde entonces
add-later-keep = Dejarlas como están
add-later-drop = Descartarlas
add-later-drop-hint = Los días y horas de esta página valen entonces para todas las fechas.
manage-done-bent = Guardado. Vale para las fechas anteriores al { $day }. Desde entonces se reúne de otra forma, como ya hacía.
manage-lost-text = Con estos días y horas, algunas fechas de las que dijiste algo ya no son fechas:
manage-lost-cancelled = { $day }: estaba cancelada.
manage-lost-left-out = { $day }: se saltaba.
manage-lost-added = { $day }: era una fecha extra.
manage-lost-differs = { $day }: ese día algo era distinto.
manage-lost-then = Si guardas, esto se olvida. Después puedes decirlo otra vez de las fechas nuevas.

manage-dates-text = Elige una para cambiarla de día, cancelarla o darle un tema, un lugar o una nota.
manage-dates-none = No hay próximas fechas. Cambia el anuncio para darle fechas nuevas.
manage-date-title = { $day }
manage-date-when = Cuándo es esta fecha
manage-date-end-section = Termina otro día
manage-date-what = Qué es distinto esta vez
manage-date-title-label = Tema esta vez
manage-date-title-hint = La gente lo ve debajo del nombre. Por ejemplo: Naloxona, con Sam
manage-date-place-label = ¿Esta vez en otro lugar?
manage-date-place-hint = Déjalo vacío si es en el lugar de siempre.
manage-date-note-label = Una nota para esta fecha
manage-date-note-hint = Por ejemplo: Usa la puerta lateral, están pintando la de delante.
manage-save-date = Guardar esta fecha
manage-date-cancelled = Esta fecha está cancelada.

manage-cancel-heading = Cancelar
manage-cancel-all-text = Se cancelan todas las fechas que aún no han pasado. La página se queda y lo dice, y también los calendarios y los carteles. Para cancelar una sola fecha, elígela arriba.
manage-cancel-once-text = La página se queda y dice que no se celebrará, y también los calendarios y los carteles.
manage-cancel-reason-label = ¿Por qué? Puedes dejarlo vacío.
manage-cancel-reason-hint = Lo puede leer todo el mundo. Por ejemplo: La calefacción está rota.
manage-cancel-all = Cancelar todas las fechas
manage-cancel-once = Cancelarlo
manage-cancel-date-heading = Cancelar esta fecha
manage-cancel-date-text = La fecha se queda en la página y dice que está cancelada. Nadie debería encontrarse una puerta cerrada.
manage-cancel-date = Cancelar esta fecha

manage-withdraw-heading = Quitarlo del sitio
manage-withdraw-text = Su página desaparece. A los calendarios que lo tienen se les dice que no se celebrará. Puedes recuperarlo más tarde. Si aún puede venir gente, mejor cancélalo: así la página se lo dice.
manage-withdraw-reason-label = ¿Por qué? Puedes dejarlo vacío.
manage-withdraw-reason-hint = Esto solo lo puede leer nuestro equipo de moderación.
manage-withdraw = Quitarlo del sitio

manage-link-heading = Tu enlace privado
manage-letters-go = Los correos sobre este anuncio van a { $email }.
manage-link-text = ¿El enlace cayó en malas manos? Haz uno nuevo. El viejo deja de funcionar al momento.
manage-new-link = Hacer un enlace nuevo

manage-replaced-title = Este enlace se cambió por otro
manage-replaced-text = Alguien hizo un enlace privado más nuevo para este anuncio. Se envió a la dirección del anuncio.
manage-unknown-title = Este enlace no abre nada
manage-unknown-text = Puede que le falte un trozo. Prueba a copiar el enlace completo del correo, o deja que te enviemos todos tus enlaces.
manage-resend = Recibir mis enlaces por correo

manage-preview-heading = Qué dice tu anuncio
manage-preview-link = Ver la página como la ve todo el mundo
manage-preview-title = { $title }: cómo se ve
manage-preview-lede = Así ve la página todo el mundo, o la verá en cuanto sea pública.
manage-hidden-note = Esto solo lo ven tú y nuestro equipo de moderación.

rescued-heading = Lo que escribiste
rescued-text = Nada de esto se guardó. Copia lo que necesites antes de salir de esta página.
rescued-file = También elegiste un archivo. Elígelo otra vez cuando vuelvas al formulario.

manage-appeal-heading = ¿Crees que nos equivocamos?
manage-appeal-text = Dinos una vez qué deberíamos mirar de nuevo. Lo lee el equipo de moderación y recibes un correo.
manage-appeal-label = ¿Qué deberíamos saber?
manage-appeal-hint = Puedes pedirlo una vez por cada decisión. Cambiar el anuncio siempre se puede: entonces se mira como si fuera nuevo.
manage-appeal-send = Pedirlo otra vez
manage-appeal-asked = Nos pediste que lo miráramos otra vez. El equipo de moderación lo hará, casi siempre en un día, y recibirás un correo. Dijiste:
manage-appeal-refused = Lo miramos otra vez y se queda así. Este es el motivo:
manage-done-appealed = Lo miramos otra vez y te escribimos.

## Before a date: does it take place?

question-title = ¿Se hace?
question-lede = Puede que haya gente preparándose para venir a esta fecha.
question-yes-button = Sí, se celebra
question-yes-explain = En la página no cambia nada, y no se avisa a nadie.
question-cancel-heading = No se celebrará
question-cancel-explain = Se avisa al momento a quienes lo siguen.
question-change-heading = Esta vez es distinto
question-change-link = Cambiar la fecha u otra cosa
question-none = Ahora mismo no hay ninguna pregunta sobre este anuncio. Gracias por cuidar de él.
question-stop-heading = Estos correos
question-stop-text = Antes de una fecha preguntamos si se celebra, como mucho una vez a la semana, y solo si no cambiaste nada en esa semana. Lo que nadie responde en un día sale como «Sin confirmar».
question-stop-button = No preguntarme antes de las fechas
question-stopped = No preguntamos por este anuncio antes de sus fechas.
question-start-button = Preguntarme otra vez antes de las fechas
question-manage = ¿Se hace la próxima fecha? La gente ve que nadie la ha confirmado.
question-manage-link = Responder
question-done-yes = Gracias. Todo el mundo puede contar con ello.
question-done-stopped = Ya no preguntamos antes de las fechas de este anuncio.
question-done-started = Volvemos a preguntar antes de las fechas de este anuncio.
question-asks-heading = Antes de cada fecha

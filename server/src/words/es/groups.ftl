### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Todos los grupos
groups-title = Grupos
groups-lede = Quienes anuncian algo aquí.
groups-empty = Los grupos salen aquí en cuanto uno anuncia algo. Podría ser el tuyo.
groups-dates = { $count ->
    [one] 1 próxima fecha
   *[other] { $count } próximas fechas
}
groups-no-dates = Sin próximas fechas
group-description = Cafés y eventos que anuncia { $group }.
group-about-heading = Sobre el grupo
group-since = Aquí desde el { $day }.
group-site = Su propio sitio web
group-agreed = Aceptó los
group-principles = principios de los cafés de reducción de daños
group-agreed-on = el { $day }.
group-withdrawn = El equipo de moderación retiró esto el { $day }:
group-me-kept = Descargar lo que se guarda del grupo
group-me-kept-text = Si quieres conservar algo del grupo, descárgalo antes: lo que dice, sus papeles y sus anuncios. No incluye quién está en él: eso es de cada persona.
group-me-erase-text = Entonces no queda nada de lo que decía, y nadie está en él. Lo que llevaba se queda con quien lo anunció. Su dirección web se conserva, para que nadie más la reciba.
group-me-erase-word = Escribe { $word } para decir que va en serio
group-me-erase = Borrar este grupo
group-done-erased-heading = El grupo está borrado
group-done-erased-lede = Lo que llevaba se queda con quien lo anunció.
group-closed-title = { $group } terminó
group-closed-lede = El grupo cerró el { $day }. Puede que siga lo que llevaba: búscalo por el nombre de quienes lo anunciaron.

## The page of somebody’s own groups

me-groups-heading = Tus grupos
me-groups-none = En un grupo, varias personas cuidan de sus cafés y eventos, y así siguen cuando alguien se va.
me-groups-start = Crear un grupo
me-group-open = Abrir el grupo
me-group-answer = Responder
me-group-asked = Te invitaron a este grupo.
me-group-offered = Te pidieron que fueras titular de este grupo.
me-group-waiting =
    { $count ->
        [one] Un anuncio con el nombre del grupo espera tu respuesta.
       *[other] { $count } anuncios con el nombre del grupo esperan tu respuesta.
    }
me-of-group = Lo lleva un grupo tuyo.

group-role-owner = Titular
group-role-editor = Edita

## Starting one

group-new-heading = Crear un grupo
group-new-lede = Un grupo tiene integrantes. En equipo cuidan de lo que se anuncia con su nombre.
group-new-public = Todo el mundo ve el nombre, lo que escribes aquí y lo que anuncia el grupo. Nadie ve quién está en él.
group-new-name-label = Nombre del grupo
group-new-name-hint = Como lo escribes en tus anuncios.
group-about-label = Sobre el grupo
group-about-hint = Unas pocas frases. Puedes dejarlo vacío. Esto y el sitio web los ve todo el mundo cuando el equipo de moderación haya aprobado tres anuncios del grupo.
group-site-label = El sitio web del grupo
group-site-hint = Solo si tiene uno.
group-claim-label = ¿Por qué es tu grupo?
group-claim-hint = Unas palabras para nuestro equipo de moderación; por ejemplo, quién nos puede decir que es así. Solo las lee ese equipo.
group-new-start = Crear el grupo
group-new-ask = Enviar esto al equipo de moderación
group-waits-heading = El equipo de moderación lo mira
group-waits-lede = Otras personas ya usan este nombre, así que alguien mira lo que escribiste. Te enviamos un correo.

refused-group-name = Escribe el nombre del grupo, con una letra por lo menos. «New» a secas no sirve.
refused-group-site = Escribe la dirección de un sitio web, como hopestreet.example.
refused-group-closed = Un grupo con este nombre cerró. Su nombre se conserva, para que nadie confunda otro con él.
refused-group-used = Otras personas ya usan aquí este nombre. Di en pocas palabras a nuestro equipo de moderación por qué es tu grupo.
refused-groups-many = Ya llevas { $most } grupos como titular. Antes pasa uno a otra persona o ciérralo.
refused-claims-many = Cinco nombres que pediste esperan a nuestro equipo de moderación. Espera su respuesta, por favor.

## The page of a group for its members

group-me-describe = Cuidar de un grupo.
group-me-public = Ver su página
group-me-not-public = Tendrá su propia página en cuanto algo de lo que lleva sea público.
group-me-trusted = Lo que sus integrantes anuncian con el nombre del grupo sale al momento. No hace falta que el equipo de moderación lo mire antes.
group-me-waiting-heading = ¿Es de tu grupo?
group-me-waiting-text = Alguien anunció esto con el nombre de tu grupo. Hasta que alguien del grupo diga que es suyo, no sale en ninguna página del grupo.
group-me-accept = Es nuestro
group-me-refuse = No es nuestro
group-me-listings-heading = Lo que lleva el grupo
group-me-listings-none = Todavía nada. Anuncia un evento o un café con el nombre del grupo y con tu dirección.
group-me-listing-open = Cuidar de él
group-me-listing-said = Alguien del grupo dijo que es suyo. Cuida de él quien lo anunció.
group-me-listing-left = Quien lo anunció dejó el grupo. Una persona titular puede hacerse cargo.
group-me-refused-heading = No es del grupo
group-me-refused-text = Dijiste que estos no son del grupo. Conservan las palabras que se escribieron y no salen en ninguna página del grupo.
group-me-members-heading = Integrantes
group-me-members-text = Solo las personas titulares ven las direcciones. Quien edita cambia palabras y fechas. Quien es titular también quita anuncios del sitio y se ocupa de quienes integran el grupo.
group-me-more =
    { $count ->
        [one] Una persona más está en el grupo o recibió la invitación.
       *[other] { $count } personas más están en el grupo o recibieron la invitación.
    }
group-me-you = Tú
group-me-since = { $role } desde el { $day }.
group-me-asked = Invitación del { $day }. Aún no ha dicho que sí.
group-me-offered = Le pidieron que fuera titular. Aún no ha respondido. A los 30 días el ofrecimiento termina.
group-me-make-owner = Pedirle que también sea titular
group-me-make-editor = Dejarle solo la edición
group-me-end = Quitar a esta persona del grupo
group-me-end-asked = Retirar la invitación
group-me-handover-fold = Pasarle el grupo
group-me-handover-text = Esa persona será titular cuando diga que sí. Después tú solo editas.
group-me-handover = Pasar el grupo
group-me-change-fold = Cambiar algo aquí
group-me-offer-heading = Te pidieron que fueras titular
group-me-offer-text = Quien es titular se ocupa de quienes integran el grupo, puede cerrarlo y responde de lo que anuncia. Si no respondes, el ofrecimiento termina a los 30 días.
group-me-offer-take = Sí, acepto ser titular
group-me-offer-end = No, gracias
group-me-invite-heading = Invitar a alguien
group-me-invite-text = Recibe un correo. Si no dice que sí en 30 días, olvidamos su dirección.
group-me-invite-label = Su dirección de correo
group-me-invite = Enviar el correo
group-me-about-heading = Lo que lee todo el mundo
group-me-about-save = Guardar
group-me-principles-heading = Principios
group-me-principles-text = Un grupo que los acepta puede llamarse aquí café de reducción de daños o amigo de estos cafés.
group-me-principles-agree = Aceptamos
group-me-leave-heading = Dejar o cerrar
group-me-leave-text = Si lo dejas, lo que anunciaste sigue con el nombre del grupo. Tus enlaces privados siguen siendo tuyos. Una persona titular puede hacerse cargo de esos anuncios.
group-me-leave = Dejar el grupo
group-me-last-owner = No hay más titulares que tú. Antes pasa el grupo a otra persona o ciérralo.
group-me-close-text = Si cierras el grupo, lo que llevaba se queda con quien lo anunció. Nadie más recibe su nombre.
group-me-close = Cerrar el grupo
group-me-done-started = El grupo ya está.
group-me-done-described = Guardado.
group-me-done-invited = Un correo está en camino.
group-me-done-ended = Esa persona ya no está en el grupo.
group-me-done-offered = Un correo está en camino. Valdrá cuando esa persona diga que sí.
group-me-done-editor = Ahora esa persona solo edita.
group-me-done-taken = Ahora eres titular.
group-me-done-turned-down = Dijiste que no. No ha cambiado nada.
group-me-done-agreed = Gracias. Todo el mundo puede ver que tu grupo aceptó.
group-me-done-accepted = Ya está en la página del grupo.
group-me-done-refused = No sale en ninguna página del grupo.
group-left-heading = Dejaste el grupo
group-left-lede = Las demás personas siguen.
group-done-closed-heading = El grupo está cerrado
group-done-closed-lede = Lo que llevaba se queda con quien lo anunció.
group-gone-heading = Ya no estás en este grupo
group-gone-lede = Lo dejaste, una persona titular lo decidió o el grupo cerró. Si es un error, pide a una persona titular que te envíe otro correo.
group-moved-heading = Este grupo y otro son ahora uno
group-moved-lede = Nuestro equipo de moderación lo unió a «{ $name }», porque los dos eran el mismo. Allí está todo lo que llevaba, y también sus integrantes.
group-moved-on = Ir a «{ $name }»

group-left-listing-title = Ya no puedes cambiar esto
group-left-listing-text = Este anuncio lo lleva un grupo, y tú ya no estás en él. Si es un error, pregunta a una persona titular del grupo.
group-not-yours-title = Esto no lo puede hacer todo el mundo
group-not-yours-text = Cuidas de este anuncio porque lo lleva tu grupo. Esto es para las personas titulares del grupo o para quien tiene un enlace privado.

group-takeover-heading = Hacerte cargo
group-takeover-text = Quien anunció esto dejó el grupo. Puedes hacerte cargo: los correos sobre él te llegarán a ti y el enlace privado viejo dejará de valer. Se lo decimos.
group-takeover = Hacerme cargo
group-manage-member = Cuidas de esto porque lo lleva tu grupo.
group-manage-links = Los enlaces privados son para quien lo anunció y para las personas a quienes se lo pidió.

refused-member-already = Esa persona ya está en el grupo.
refused-member-gone = Esa persona dijo que no o dejó el grupo hace menos de 30 días. Puedes invitarla otra vez más adelante.
refused-members-many = En un grupo caben como mucho { $most } personas. Quita a quien ya no haga falta.
refused-members-today = Puedes invitar a { $most } personas al día. Sigue mañana, por favor.
refused-offer-unagreed = Esa persona aún no ha dicho que sí al grupo. Solo puede ser titular quien ya lo dijo.
refused-last-owner = Un grupo necesita a alguien titular. Antes pásalo a otra persona o ciérralo.

## An invitation

invited-heading = Te invitan a un grupo
invited-describe = Responde si quieres estar en un grupo.
invited-lede = «{ $group }» invita a { $email } a cuidar en equipo de sus cafés y eventos.
invited-text = Si dices que sí, esta dirección está en el grupo. Para hacer algo allí, entras con un correo que llega a ella. Nadie ve quién está en un grupo, pero sus titulares conocen la dirección.
invited-other = Este correo es solo para { $email }. Si alguien te lo pasó, a ti no te abre nada.
invited-accept = Aceptar
invited-decline = No, gracias
invited-done-heading = Ya estás en el grupo
invited-done-lede = { $email } está ahora en «{ $group }». Entra con esta dirección para verlo.
invited-declined-heading = Dijiste que no
invited-declined-lede = No ha cambiado nada. El grupo no puede invitarte otra vez en 30 días, y después olvidamos tu dirección.
invited-stale-heading = Este enlace ya no funciona
invited-stale-lede = La invitación se retiró, ya tiene respuesta o es de hace más de 30 días. Si es un error, pide otro correo al grupo.

## Letters

letter-group-invited-subject = Te invitan a un grupo
letter-group-invited-opening = «{ $group }» anuncia cafés y eventos en { $site }. Te invita a cuidar de ellos en equipo.
letter-group-invited-may = Sus integrantes cambian palabras y fechas, e imprimen los carteles. Nadie más ve quién está en el grupo.
letter-group-invited-button = Ver de qué se trata
letter-group-invited-yours = Esto es solo para ti. Si lo pasas, a otra persona no le abre nada.
letter-group-invited-not-you = Si no quieres, no hagas nada. A los 30 días olvidamos tu dirección.

letter-group-ended-subject = Ya no estás en un grupo
letter-group-ended-opening = Una persona titular de «{ $group }» te quitó del grupo. Lo que anunciaste tú sigue siendo tuyo.
letter-group-ended-then = Si es un error, pregúntale.

letter-group-offered-subject = Te piden que seas titular de un grupo
letter-group-offered-opening = Una persona titular de «{ $group }» quiere que tú también seas titular, o que ocupes su lugar.
letter-group-offered-then = Quien es titular se ocupa de quienes integran el grupo y responde de lo que este anuncia. No cambia nada hasta que digas que sí.
letter-group-offered-button = Responder

letter-group-taken-subject = Tu grupo tiene otra persona titular
letter-group-taken-opening = La persona de «{ $group }» a quien se lo pediste dijo que sí, y ahora es titular.
letter-group-taken-not-you = Si no querías esto, escribe a { $contact } y una persona lo mirará.

letter-claim-approved-subject = El nombre es tuyo
letter-claim-approved-opening = El equipo de moderación miró lo que escribiste. Ahora eres titular de «{ $group }».
letter-claim-approved-then = Lo que otras personas anunciaron con este nombre espera tu respuesta.
letter-claim-approved-button = Abrir el grupo

letter-claim-rejected-subject = Sobre el nombre que pediste
letter-claim-rejected-opening = Pediste el nombre «{ $group }». El equipo de moderación lo miró y dijo que no:
letter-claim-rejected-then = Si crees que es un error, escribe a { $contact }.

### People without passwords: signing in, one's own page, codes on paper, a new address, and who looks after a listing.

# Awaiting a native reader.

## Signing in

sign-in-email-label = Tu dirección de correo
sign-in-email-hint = La que diste cuando anunciaste algo o cuando pediste correos.
sign-in-send = Recibir un enlace
sign-in-asked-heading = Mira tu correo
sign-in-asked-lede = Si conocemos esta dirección, un correo con un enlace está en camino. El enlace funciona una vez, durante una hora.
sign-in-asked-none = ¿No llegó nada en diez minutos? Mira en la carpeta de correo no deseado o prueba con otra dirección tuya. Enviamos como mucho un correo así cada diez minutos.
sign-in-asked-again = Probar otra dirección
sign-in-codes-heading = ¿No puedes leer tu correo?
sign-in-codes-text = ¿Imprimiste códigos en tu página o los apuntaste? Cada uno sirve para entrar una vez.
sign-in-code-label = Uno de tus códigos
sign-in-code-hint = Por ejemplo: abcd-efgh-ijkl-mnop
sign-in-code-send = Entrar con este código
sign-in-name-label = Un nombre para este dispositivo, si quieres
sign-in-name-hint = Por ejemplo: biblioteca. Solo lo ves tú.
sign-in-new-link = Recibir otro enlace
sign-in-to-me = Ir a tu página

refused-code-missing = Escribe uno de tus códigos.
refused-code = Este código no funciona. Puede tener un error, o ya se usó. Prueba con otro.

## One's own page

shell-me = Mi página
foot-sign-in = Entrar
foot-me = Tu página
me-heading = Tu página
me-describe = Todo lo que tienes en Cuppa.
me-signed-in-as = Tu sesión está abierta como { $email }.
me-out-heading = Primero entra
me-out-lede = Esta página es para quien ha entrado. Recibe un enlace por correo y vuelve aquí.
me-listings-heading = Tus anuncios
me-listings-none = Todavía no tienes ningún anuncio.
me-add-event = Anunciar un evento
me-add-cafe = Anunciar un café
me-needs-heading = Esto te espera
me-needs-confirm = Confírmalo, por favor. Hasta entonces no lo ve nadie.
me-needs-rejected = El equipo de moderación no lo aceptó. Lee por qué y cámbialo.
me-needs-agree = Te pidieron que cuidaras de él. Ábrelo para decir que sí.
me-open = Abrir su página privada
me-confirm = Revisarlo y confirmar
me-next = Próxima: { $day }
me-next-none = No hay próximas fechas.
me-shared = Cuidas de él junto con otras personas.
me-from-calendars =
    { $count ->
        [one] Un anuncio más vino de tu calendario. Lo encuentras en la página donde trajiste el calendario.
       *[other] { $count } anuncios más vinieron de tu calendario. Los encuentras en la página donde trajiste el calendario.
    }
me-settings-heading = Entrar y correos
me-rights-heading = Lo que guardamos de ti
me-kept-link = Descargar todo lo que se guarda de ti
me-kept-text = Un archivo con tus anuncios, correos, lo que sigues y todo lo demás.
me-erasure-link = Borrar todo lo mío
me-erasure-text = Primero ves qué pasa con tus anuncios, y eliges.
me-erasure-heading = Borrar todo lo mío
me-erasure-lede = Esto borra { $address } y todo lo tuyo que hay aquí, para siempre. Nadie puede deshacerlo, ni siquiera quienes llevamos este sitio.
me-erasure-kept = Si quieres conservar algo, descárgalo antes.
me-erasure-listings = Qué pasa con tus anuncios
me-erasure-listings-text = Lo que pasa a otra persona se queda como se lee ahora. Mira si están tu nombre, tu número o palabras que te describen, y cámbialo antes.
me-erasure-seen = Todo el mundo podía verlo. Se quita del sitio al momento, se avisa a quienes lo siguen, y durante 90 días se dice a los calendarios que no se celebrará. Solo queda su dirección web.
me-erasure-unseen = Nadie lo vio. No queda nada de él.
me-erasure-names = Dice tu dirección de correo, así que no puede pasar a nadie tal como está. Cambia antes sus palabras, o se borra.
me-erasure-way-holder = { $address } sigue con él
me-erasure-way-group = { $group } sigue con él
me-erasure-way-erase = Borrarlo
me-erasure-calendars =
    { $count ->
        [one] Un anuncio que vino de tu calendario se va con la página donde trajiste el calendario.
       *[other] { $count } anuncios que vinieron de tus calendarios se van con la página donde los trajiste.
    }
me-erasure-groups = Qué pasa con tus grupos
me-erasure-group-on = { $group }: desde entonces es titular quien lleva más tiempo en él.
me-erasure-group-ends = { $group }: no hay nadie más en él, así que también se borra.
me-erasure-group-leaves =
    { $count ->
        [one] Dejas un grupo que tiene otras personas titulares, o que no es tuyo.
       *[other] Dejas { $count } grupos que tienen otras personas titulares, o que no son tuyos.
    }
me-erasure-else = Qué más se va
me-erasure-follows =
    { $count ->
        [0] Aquí no sigues nada.
        [one] Lo único que sigues. No habrá más correos.
       *[other] Las { $count } cosas que sigues. No habrá más correos.
    }
me-erasure-held =
    { $count ->
        [one] Tu enlace a un anuncio del que cuidas con alguien. El anuncio se queda con esa persona.
       *[other] Tus enlaces a { $count } anuncios de los que cuidas con otras personas. Los anuncios se quedan con ellas.
    }
me-erasure-rest = Dónde tienes la sesión abierta, tus códigos en papel, todos los correos para ti, lo que pediste a quienes organizan y lo que tus anuncios decían antes. Lo que decidió el equipo de moderación se queda, sin tu nombre.
me-erasure-backups = Las copias de seguridad pueden conservarlo 30 días como mucho. Después tampoco está allí.
me-erasure-word = Escribe { $word } para decir que va en serio
me-erasure-button = Borrarlo todo para siempre
me-erasure-stop = Todavía no
me-erased-heading = Todo lo tuyo está borrado
me-erased-lede = Aquí ya no hay nada tuyo, y no hay ninguna sesión abierta. Te deseamos lo mejor.
me-erased-backups = El archivo donde se guardaba se escribe de nuevo en un día. Las copias de seguridad pueden conservarlo 30 días como mucho.
erase-word = BORRAR
erased-listing = Quitado de este sitio
me-sessions-link = Dónde tienes la sesión abierta
me-sessions-count =
    { $count ->
        [one] Solo en este dispositivo.
       *[other] En { $count } dispositivos.
    }
me-codes-link = Códigos en papel
me-codes-none = No tienes ninguno. Ayudan si pierdes tu correo.
me-codes-count =
    { $count ->
        [one] Te queda uno. Es hora de hacer otros nuevos.
       *[other] Te quedan { $count }.
    }
me-address-link = Usar otra dirección de correo
me-address-text = Los correos van a { $email }.
me-back = Tu página

me-sessions-heading = Dónde tienes la sesión abierta
me-sessions-lede = No guardamos ninguna lista de dispositivos ni de lugares. Puedes dar un nombre a cada uno, para saber cuál es cuál.
me-session-this = Este dispositivo
me-session-unnamed = Sin nombre
me-session-since = Abierta el { $day }. Termina sola el { $until }.
me-session-name-label = Nombre
me-session-name = Guardar el nombre
me-session-end = Cerrar sesión allí
me-sessions-end-heading = En todas las demás partes
me-sessions-end-text = ¿Usaste una computadora que usa más gente? Esto cierra tu sesión en todas partes menos aquí.
me-sessions-end = Cerrar todas las demás sesiones
me-done-named = El nombre está guardado.
me-done-ended = Tu sesión está cerrada allí.
me-done-all-ended = Todas tus demás sesiones están cerradas.

me-codes-heading = Códigos en papel
me-codes-lede = Si pierdes tu correo, un código en papel te deja entrar. Cada código funciona una vez.
me-codes-how = Guárdalos donde guardas lo importante y donde nadie los busque. Quien tenga uno puede entrar como si fueras tú.
me-codes-replace = Los códigos nuevos sustituyen a los viejos. Los viejos dejan de funcionar al momento.
me-codes-make = Hacer códigos nuevos
me-codes-made-heading = Tus códigos
me-codes-made-lede = Esta página los muestra una vez. Imprímela ahora o apúntalos.
me-codes-made-use = Para usar uno, abre { $address } y escríbelo allí. Después táchalo.
me-codes-made-then = ¿Perdiste tu correo para siempre? Entra con un código y danos otra dirección en tu página.

me-address-heading = Usar otra dirección de correo
me-address-lede = Todos tus correos y enlaces van a la nueva dirección: sobre tus anuncios y sobre lo que sigues.
me-address-now = Ahora van a { $email }.
me-address-label = Tu nueva dirección de correo
me-address-hint = Enviamos un correo allí. No cambia nada hasta que la confirmes.
me-address-send = Enviar el correo
me-address-asked = Un correo está en camino a la nueva dirección. Ábrelo y pulsa «Confirmar».
refused-address-same = Los correos ya van a esta dirección.
refused-address-soon = Acabamos de enviar un correo a una dirección nueva tuya. Espera diez minutos antes de probar otra.

new-address-heading = ¿Es esta tu nueva dirección?
new-address-describe = Confirmar una nueva dirección de correo.
new-address-lede = Tus correos irán a { $email }. Pulsa el botón si está bien.
new-address-button = Confirmar
new-address-done-heading = Tu dirección está cambiada
new-address-done-lede = Los correos van ahora a { $email }. Avisamos a la dirección vieja de que hay una nueva.
new-address-done-links = Tu sesión está cerrada en todas partes, y tus códigos en papel ya no abren nada: entra otra vez para hacer otros. Los enlaces privados que tienes siguen funcionando. Si otras personas pueden leer tus correos viejos, haz enlaces nuevos en las páginas privadas.
new-address-taken-heading = Esta dirección ya se usa aquí
new-address-taken-lede = Alguien usó esta dirección en Cuppa después de que preguntáramos. Entra con ella o elige otra.
new-address-stale-heading = Este enlace ya no funciona
new-address-stale-lede = Funciona durante un día. Pide otro correo en tu página.

## Who looks after a listing

holders-heading = Quién cuida de él
holders-of = Se trata de «{ $title }».
holders-lede = Varias personas pueden cuidar de un anuncio. Cada una recibe su propio enlace, así que puedes anular uno sin tocar los demás.
holders-organiser = Los correos sobre él van a { $email }.
holders-organiser-hidden = Los correos sobre él van a quien lo anunció o a quien se hizo cargo.
holders-none = Todavía no cuida de él nadie más.
holders-more =
    { $count ->
        [one] Una persona más cuida de él.
       *[other] { $count } personas más cuidan de él.
    }
holders-you = Tú
holders-since = Desde el { $day }.
holders-asked = Se lo pediste el { $day }. Aún no ha dicho que sí.
holders-invite-heading = Pedírselo a alguien
holders-invite-text = Recibe un correo con un enlace. Puede cambiarlo todo, igual que tú. Si no dice que sí en 30 días, el enlace deja de valer y olvidamos su dirección.
holders-email-label = Su dirección de correo
holders-invite = Enviar el correo
holders-invite-organiser = Solo la persona que recibe los correos puede pedírselo a otras.
holders-renew = Enviar otro enlace
holders-end = Anular este enlace
holders-handover-fold = Pasarlo a otra persona
holders-handover-text = Recibe un correo que se lo pregunta. Si dice que sí, desde entonces los correos van a esa persona y tu enlace privado deja de valer.
holders-stay = Conservar después un enlace propio
holders-handover = Ofrecérselo
holders-offered-on = Ofrecido el { $day }. Sigue siendo tuyo hasta que diga que sí. Si nadie responde, el ofrecimiento termina a los 30 días.
holders-keep = Retirar el ofrecimiento
holders-offered-heading = Te ofrecen este anuncio
holders-offered-text = Si lo aceptas, los correos sobre él te llegan a ti. Puedes pedir ayuda a otras personas y pasarlo otra vez. Puede que quien lo tenía pidiera conservar un enlace; puedes anularlo. Si no respondes, el ofrecimiento termina a los 30 días.
holders-take-over = Sí, ahora es mío
holders-leave-heading = Dejarlo
holders-leave-text = Tu enlace deja de valer al momento. Las demás personas siguen.
holders-leave = Dejar de cuidar de él
holders-leave-organiser = ¿Quieres dejarlo? Primero ofrece el anuncio a otra persona, o quítalo del sitio.
holders-agree-heading = Te pidieron que cuidaras de este anuncio
holders-agree-see = Ver su página
holders-agree-lede = Alguien que lo lleva quiere que lo cuides en equipo.
holders-agree-text = Di que sí, y podrás cambiarlo, mover o cancelar fechas e imprimir sus carteles. Si no haces nada, este enlace deja de valer a los 30 días y olvidamos tu dirección.
holders-agree = Sí, cuido de él
holders-decline = No, gracias
holders-done-invited = Un correo está en camino, si esa persona no tiene ya un enlace.
holders-done-renewed = Un enlace nuevo está en camino. El viejo ya no abre nada.
holders-done-ended = Ese enlace está anulado. Se lo hemos dicho a esa persona.
holders-done-agreed = Gracias. Este enlace es tuyo.
holders-left-heading = Ya no cuidas de él
holders-left-lede = Tu enlace ya no abre nada. Las demás personas siguen.
holders-done-offered = Un correo está en camino. Sigue siendo tuyo hasta que esa persona diga que sí.
holders-done-kept = Queda como estaba.
holders-done-taken-over = Ahora es tuyo. Este es su nuevo enlace privado; también te lo enviamos por correo. Guárdalo.
holders-link = Ver quién cuida de él y pedírselo a más gente
holders-count =
    { $count ->
        [0] Solo tú cuidas de él.
        [one] Una persona más cuida de él.
       *[other] { $count } personas más cuidan de él.
    }
holders-ended-title = Este enlace se anuló
holders-ended-text = Ya no cuidas de este anuncio: lo dejaste o alguien anuló tu enlace. Si es un error, pide uno nuevo a las demás personas.

refused-holder-not-open = Se puede pedir a más gente cuando la dirección de este anuncio esté confirmada, y mientras esté en el sitio o espere al equipo de moderación.
refused-holder-left = Esa persona dijo que no o lo dejó hace menos de 30 días. Pregúntale antes en persona.
refused-asked-enough = Hoy ya salieron varios correos así hacia esta dirección. Prueba otra vez mañana.
refused-holder-soon = Acabamos de escribirle. Prueba otra vez en diez minutos.
refused-holders-asked = Se lo pediste a { $most } personas en un día. Pídeselo a otras mañana.
refused-holder-organiser = Los correos ya van a esta dirección.
refused-holders-many = Como mucho { $most } personas pueden cuidar de un anuncio. Anula un enlace que no haga falta.
refused-handover = Esa persona aún no ha dicho que sí. Solo puede hacerse cargo quien ya cuida de él.
refused-leaving = Los correos sobre este anuncio te llegan a ti. Primero ofrécelo a otra persona, o quítalo del sitio.

## Letters

letter-people-footer = Este correo llega por algo que se hizo con esta dirección o con un anuncio. No recibirás publicidad.

letter-sign-in-subject = Tu enlace para entrar
letter-sign-in-opening = Alguien, seguramente tú, pidió un enlace para entrar.
letter-sign-in-button = Entrar
letter-sign-in-once = Funciona una vez, durante una hora.
letter-sign-in-not-you = Si no fuiste tú, no hagas nada.

letter-holder-invited-subject = Te piden que cuides de un anuncio
letter-holder-invited-opening = Alguien que cuida de «{ $title }» en { $site } te pide que lo hagan en equipo.
letter-holder-invited-may = Con este enlace puedes cambiarlo, mover o cancelar fechas e imprimir sus carteles. No necesitas cuenta.
letter-holder-invited-button = Cuidar también de él
letter-holder-invited-keep = El enlace es solo tuyo: guarda este correo y no lo pases a nadie.
letter-holder-invited-not-you = Si no quieres, no hagas nada. A los 30 días el enlace deja de valer y olvidamos tu dirección.

letter-holder-link-opening = Este es tu propio enlace para cuidar de «{ $title }».
letter-holder-link-old = Un enlace que tenías antes ya no abre nada.

letter-holder-ended-subject = Un enlace tuyo se anuló
letter-holder-ended-opening = Tu enlace para cuidar de «{ $title }» ya no abre nada. Lo anuló alguien que cuida del anuncio.
letter-holder-ended-then = Si es un error, pide uno nuevo.

letter-offered-subject = Te ofrecen un anuncio
letter-offered-opening = Quien lleva «{ $title }» en { $site } quiere pasártelo.
letter-offered-then = Si lo aceptas, los correos sobre él te llegan a ti. Hasta que digas que sí, no cambia nada.
letter-offered-button = Ver el ofrecimiento
letter-offered-not-you = Si no lo quieres, no hagas nada, o di que no en esa página.

letter-handed-over-subject = Un anuncio ahora es tuyo
letter-handed-over-opening = Te pasaron «{ $title }».
letter-handed-over-then = Desde ahora, los correos sobre él te llegan a ti. Este enlace sustituye al que tenías.

letter-goes-elsewhere-subject = Tu anuncio pasó a otra persona
letter-goes-elsewhere-opening = «{ $title }» pasó a alguien que lo cuidaba contigo. Los correos sobre él van ahora a esa persona, y tu enlace privado ya no abre nada.
letter-goes-elsewhere-not-you = Si no querías esto, escribe a { $contact } y una persona lo mirará.

letter-codes-made-subject = Códigos nuevos para entrar
letter-codes-made-opening = En tu página se hicieron códigos nuevos en papel para entrar. Los anteriores ya no abren nada.
letter-codes-made-not-you = Si no fuiste tú, entra, cierra en tu página todas las demás sesiones y haz códigos nuevos.
letter-code-used-subject = Se usó un código para entrar
letter-code-used-opening = Uno de tus códigos en papel se usó para entrar. Ya no abre nada.
letter-code-used-not-you = Si no fuiste tú, entra, cierra en tu página todas las demás sesiones y haz códigos nuevos.
letter-codes-button = Entrar

letter-new-address-subject = ¿Es esta tu nueva dirección?
letter-new-address-opening = Alguien, seguramente tú, quiere sus correos de { $site } en esta dirección.
letter-new-address-ask = Abre esta página y pulsa «Confirmar».
letter-new-address-button = Confirmar esta dirección
letter-new-address-day = El enlace funciona durante un día.
letter-new-address-taken = Pero esta dirección ya se usa en { $site }, así que no cambiamos nada. Entra con ella o elige otra dirección.
letter-new-address-not-you = Si no fuiste tú, no hagas nada. Entonces no cambia nada.

letter-address-changed-subject = Tus correos van ahora a otra dirección
letter-address-changed-opening = Alguien que entró con tu sesión nos dio una dirección nueva y la confirmó allí. Desde ahora, todos los correos y enlaces van allí. Este es el último correo a esta.
letter-address-changed-not-you = Si no fuiste tú, escribe ya a { $contact } y una persona lo mirará.

letter-links-held = Cuidas de este anuncio junto con otras personas. Este enlace es solo tuyo:
letter-links-sign-in-heading = Entrar
letter-links-sign-in = Con este enlace entras una vez, durante una hora. Entonces ves todo en una página:

## In which language letters come: on the page of whoever signed in, and of a follower.

letters-in-heading = El idioma de tus correos
letters-in-now = Tus correos llegan en este idioma: { $language }.
letters-in-other = ¿Prefieres otro? Abre esta página en ese idioma: la lista está al pie.
letters-in-take = Escríbanme en este idioma: { $language }
letters-in-taken = Desde ahora tus correos llegan en este idioma.

### What frames every page: the strip at the top, the way around, the foot, and the pages that say no.

# Awaiting a native reader.
#
# Nouns: listing = anuncio; event = evento; café = café; date = fecha; group = grupo; member = integrante;
# owner = titular; editor = quien edita; place = lugar; town = ciudad; schedule, series = serie; change = cambio;
# version = versión; organiser = quien organiza; to look after = cuidar de; offer = ofrecimiento; letter = correo;
# email address = dirección de correo; private link = enlace privado; moderators = equipo de moderación; queue = cola;
# log = registro; report (flag) = aviso; to follow = seguir; question before a date = pregunta; request = petición;
# what's on = agenda; poster = cartel; leaflet = folleto; press note = nota de prensa; post = publicación;
# helpline = línea de ayuda; Help now = Ayuda ya;
# Leave this page = Salir de aquí; code on paper = código en papel; to sign in = entrar; to sign out = cerrar sesión;
# pen name = seudónimo; ground rules = normas para convivir; harm reduction = reducción de daños;
# people who use drugs = personas que usan drogas; needle exchange = intercambio de jeringas;
# drug checking = análisis de sustancias; peer support = apoyo entre pares. The reader is tú; nobody is addressed in the plural.

site-name = Cuppa
shell-title = { $page } – { $site }
shell-skip = Ir al contenido
shell-help-now = Ayuda ya
shell-leave = Salir de aquí
shell-leave-hint = Abre el pronóstico del tiempo. Pulsar tres veces la tecla Mayús (Shift) hace lo mismo.
shell-leaving = Saliendo de esta página.
shell-leave-two = Mayús: púlsala dos veces más para salir de esta página.
shell-leave-one = Mayús: púlsala una vez más para salir de esta página.
shell-leave-over = Te quedas en esta página.
shell-plain-title = Notas
shell-ways = Principal
shell-whats-on = Agenda
shell-events = Eventos
shell-cafes = Cafés
shell-add = Anunciar
shell-queue = Cola
shell-home = Cuppa, inicio

foot-languages = Idiomas
foot-translating = Sobre estas traducciones
foot-help-title = Ayuda ya
foot-help-text = ¿Alguien no despierta? Llama a una ambulancia: 999 en el Reino Unido, 112 en casi toda Europa. Si tienes naloxona, dásela.
foot-help-link = Qué hacer, paso a paso
foot-run-title = ¿Organizas algo?
foot-run-text = Anúncialo en unos cuatro minutos. Sin cuenta y gratis.
foot-add-event = Anunciar un evento
foot-add-cafe = Anunciar un café
foot-quiet-title = Nadie te vigila
foot-quiet-text = Sin cookies para quien lee. Sin rastreadores. Nada de esta página viene de otro sitio.
foot-privacy = Qué guardamos y qué no hacemos nunca
foot-about = Acerca de Cuppa
foot-safety = Qué prometemos y qué no podemos prometer
foot-accessibility = Para quién funciona este sitio

### The pages that say no, each with a way on.

lost-title = No encontramos esa página
lost-text = Puede que la dirección tenga un error, o que la página haya cambiado de sitio.
gone-title = Este anuncio se retiró
gone-text = Antes estaba aquí. Lo retiró quien lo lleva o el equipo de moderación. Puede que haya otras fechas cerca.
forbidden-title = Eso no llegó desde nuestra página
forbidden-text = Para que los formularios sean seguros, solo los aceptamos desde nuestras propias páginas. Vuelve atrás, abre la página otra vez y envíalo de nuevo. Casi siempre, tu navegador conserva lo que escribiste.
many-title = Eso fue mucho de una vez
many-text = Ahora mismo llegan muchísimas peticiones desde tu red. Espera unos minutos y prueba otra vez. Pasa en redes y máquinas compartidas y no es culpa de nadie.
long-title = Esa dirección es demasiado larga
long-text = Abre la página desde un enlace, o busca otra vez con menos palabras.
head-title = Tu navegador envió demasiadas cosas
head-text = Con cada página envía sus cookies, y son más de lo que leemos. Ponemos una como mucho, así que vienen de otros sitios con este mismo nombre. Bórralas en los ajustes de tu navegador y abre la página otra vez.
much-title = Eso es más de lo que cabe aquí
much-text = Vuelve atrás, quita algo del formulario y envíalo otra vez. Casi siempre, tu navegador conserva lo que escribiste.
slow-title = Eso tardó demasiado
slow-text = No llegó en un minuto, así que dejamos de esperar. Vuelve atrás y envíalo otra vez; una imagen más pequeña llega antes. Casi siempre, tu navegador conserva lo que escribiste.
broken-title = Algo nuestro se rompió
broken-text = No se perdió nada de lo que escribiste. Vuelve atrás, espera un minuto y prueba otra vez.
broken-number = Si nos escribes sobre esto, este número ayuda: { $number }
method-title = Esta página no se puede usar así
method-text = Ábrela desde un enlace, o envía el formulario desde su propia página.
lost-search = Busca una ciudad, un grupo o un tema
lost-home = Inicio
lost-whats-on = Ver la agenda
members-title = Esta página es para el equipo de moderación
members-text = Entra y vuelve aquí.

## What something is called, and what it is, in one line

named = { $name }: { $text }

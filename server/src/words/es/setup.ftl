### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Prepara este sitio
setup-describe = El nombre de este sitio, quién lo lleva y a quién escribir.
setup-lede = Unas pocas palabras, y el sitio ya se puede abrir. Todo el mundo las lee en la página «Acerca de». Puedes cambiarlas más tarde.
setup-lede-again = Todo el mundo lee esto en la página «Acerca de».
setup-name-label = Nombre del sitio
setup-name-hint = Está arriba en todas las páginas.
setup-runs-label = Quién lo lleva
setup-runs-hint = Un grupo, un servicio o un nombre por el que te conocen. Nadie tiene que dar aquí su nombre legal.
setup-country-label = País desde el que lo llevas
setup-contact-label = Dirección de correo para preguntas
setup-contact-hint = La ve todo el mundo. Allí llegan también las respuestas a los correos.
setup-complaints-label = Dirección de correo para quejas
setup-complaints-hint = La ve todo el mundo. Déjalo vacío si es la misma.
setup-moderator-label = Dirección de correo de la primera persona que modera
setup-moderator-hint = Recibe un correo para entrar. Esta dirección solo la ve el equipo de moderación.
setup-save = Preparar el sitio
setup-save-again = Guardar los cambios
setup-done-heading = Está listo
setup-done-letter = Un correo está en camino a la primera persona que modera, con un enlace para entrar.
setup-done-console = Sin servidor de correo, los correos se vuelven archivos. El enlace para que entre la primera persona que modera está en la consola.
setup-done-next = Para añadir a más personas que moderen, usa la línea de órdenes: cuppa moderator add EMAIL.
setup-done-about = Ver la página «Acerca de»
setup-changed = Guardado. Esto es lo que lee todo el mundo.
setup-where = Nadie ha preparado este sitio todavía. Quien lo arrancó encuentra un enlace para eso en la consola.
setup-closed = Este sitio está preparado. El equipo de moderación puede cambiar lo que dice de sí: entra primero.

refused-setup-name = Pon un nombre al sitio.
refused-setup-runs = Di en pocas palabras quién lleva el sitio.
refused-setup-contact = Pon una dirección de correo donde la gente pueda preguntar.
refused-setup-country = Elige el país desde el que lo llevas.
refused-setup-moderator = Pon la dirección de correo de alguien que cuide de los anuncios nuevos.

about-runs-title = Quién lleva este sitio
about-runs = Quién lleva { $site }: { $runs }.
about-country = País: { $country }
about-contact = Preguntas: { $contact }
about-complaints = Quejas: { $complaints }
about-complaints-how = Una persona lee cada queja. Di la dirección de la página y qué está mal. Además, cada anuncio tiene un enlace para avisar, sin cuenta.
about-change = Cambiar lo que dice esto

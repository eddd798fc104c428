### For other sites: what stands in their pages, and the page that makes it.

# Awaiting a native reader.

## In the frame and in the element

embed-frame-title = { $name }: fechas de Cuppa
embed-date = { $day }, { $time }
embed-all = Ver todo en Cuppa
embed-listing-all = Más en Cuppa
embed-empty = Por ahora no hay próximas fechas.
embed-gone-title = Estas fechas ya no están aquí
embed-gone = Puede que se hayan retirado, o que la dirección tenga un error.
embed-gone-way-on = Ver la agenda

embed-loading = Buscando fechas…
embed-failed = Las fechas no se pueden mostrar ahora.
embed-element-all = Ver todas las fechas
embed-element-cancelled = Cancelado
embed-element-moved = Cambia de fecha u hora
embed-element-online = En línea

## The page

embed-title = Pon estas fechas en tu propio sitio
embed-description = Muestra cafés y eventos de reducción de daños en tu propio sitio web. Elige qué mostrar y copia unas líneas.
embed-lede = Elige qué mostrar. Después copia unas líneas en una página tuya. Lo que cambia aquí cambia también allí.
embed-what-heading = Qué mostrar
embed-of = ¿Qué fechas?
embed-of-this = Las fechas de
embed-of-other = Elegir otra cosa
embed-of-hint = Para un grupo, un lugar o un café: abre aquí su página y sigue el enlace junto a «Sigue este calendario».
embed-q = Solo con estas palabras
embed-q-hint = Una ciudad o un tema. Déjalo vacío para todo.
embed-tag = Solo este tema
embed-tag-hint = Por ejemplo: naloxona
embed-online = ¿En un lugar o en línea?
add-online-either = Las dos cosas
add-online-true = Solo en línea
add-online-false = Solo en un lugar
embed-limit = ¿Cuántas fechas?
embed-limit-hint = De 1 a { $most }. Lo normal son 10.
embed-limit-refused = Pon un número de 1 a { $most }.
embed-theme = Colores del marco
add-theme-auto = Como prefiera cada visitante
add-theme-light = Claro
add-theme-dark = Oscuro
embed-show = Mostrar
embed-kept = También se conserva: { $what }
embed-unknown-title = No conocemos esa página
embed-unknown = Puede que se haya quitado del sitio. Aquí están, en su lugar, todas las fechas.

embed-frame-heading = Como marco
embed-frame-text = Lo más sencillo. Funciona en cualquier sitio que te deje añadir HTML, también con los scripts desactivados. Tiene nuestro aspecto.
embed-frame-label = Copia estas líneas en tu página
embed-frame-height = Si el marco es demasiado alto o bajo, cambia el número que va tras «height».
embed-element-heading = Como parte de tu propia página
embed-element-text = Este toma las letras y los colores de tu página. Necesita un script nuestro, que es pequeño y no hace nada más. Sin él, la gente ve el enlace.
embed-element-label = Copia estas líneas en tu página
embed-preview-heading = Cómo se ve
embed-preview-text = Este es el marco. Sus enlaces abren las páginas de aquí.
embed-preview-first = Pulsa «Mostrar» para ver aquí el marco.

embed-looks-heading = Cambiar el aspecto de la parte
embed-looks-text = Puedes poner esto en el estilo de tu página. Por ejemplo:
embed-looks-ink = El color de las palabras
embed-looks-muted = El color de las palabras más discretas
embed-looks-link = El color de los enlaces
embed-looks-accent = La línea bajo los enlaces
embed-looks-off = El color de «Cancelado»
embed-looks-line = Las líneas entre las fechas
embed-looks-gap = El espacio entre las fechas
embed-looks-parts = Para más, da estilo a sus partes con ::part. Se llaman { $parts }.

embed-know-heading = Bueno saberlo
embed-know-private = Los navegadores de tus visitantes nos piden las fechas. No ponemos ninguna cookie ni anotamos quién preguntó.
embed-know-policy = Si tu sitio tiene una política de seguridad de contenido, permite nuestra dirección en «frame-src» para el marco, o en «script-src» y «connect-src» para la parte.
embed-know-address = Algunos sitios hacen un marco por su cuenta cuando pegas la dirección de una página nuestra (oEmbed).
embed-know-calendar = ¿Solo quieres las fechas en un calendario? Síguelo
embed-know-api = ¿Escribes programas? Lee sobre la API

embed-link = Pon estas fechas en tu propio sitio
foot-embed = Fechas para tu propio sitio

## oEmbed: what it says when it cannot answer

oembed-url-missing = Di en «url» qué página nuestra quieres insertar.
oembed-pixels = «{ $name }» tiene que ser un número de píxeles.
oembed-unknown = No podemos insertar eso
oembed-unknown-text = No es una lista ni un anuncio nuestro, o no es público. En { $page } se explica qué se puede insertar.
oembed-format = No conocemos ese formato
oembed-format-text = Puede ser json o xml.

### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa: cafés y eventos de reducción de daños
home-description = Encuentra un café o un evento de reducción de daños, o anuncia el tuyo. Sin cuenta y sin cookies.
home-hello = Hablemos de drogas con un café en la mano
home-lede = Cafés y eventos de reducción de daños. Ven tal como eres. Nadie te juzga y no tienes que contar nada.
home-find = ¿Qué o dónde?
home-find-hint = Ciudad, código postal o tema
home-coming = Próximamente
home-all-dates = Todas las fechas
home-cafes = Cafés
home-all-cafes = Todos los cafés
home-invite-title = Ve poniendo la cafetera
home-invite-text = Un café puede ser seis personas, una mesa y una hora. Anuncia el tuyo en unos cuatro minutos, sin cuenta. Con eso te hacemos un cartel y un calendario.
home-what-title = ¿Qué pasa en uno de ellos?
home-what-text = La gente se junta en un café, en una sala o en línea y habla de drogas: naloxona, servicios, derechos, duelo, buenas noticias. En la misma mesa se sientan personas que usan drogas, familias, profesionales, estudiantes y quien siente curiosidad. En algunos habla alguien invitado. En casi todos hay galletas.

whats-on-title = Agenda
whats-on-lede = Todas las próximas fechas de cafés y eventos. Ven tal como eres. No tienes que contar nada.
events-title = Eventos
events-lede = Próximas charlas, talleres, puertas abiertas y reuniones.
cafes-title = Cafés
cafes-lede = Lugares donde la gente se reúne una y otra vez, cada uno con su próxima fecha.

list-description = Próximas fechas de cafés y eventos de reducción de daños.
list-search = Buscar
list-search-here = Buscar en lo que hay aquí
list-further-down = Más abajo en esta página
list-search-hint = Un tema, un nombre, un grupo
list-show = Mostrar
list-find = Buscar
list-more = Días, precio, acceso y más
list-from = Desde
list-to = Hasta
list-attendance = Dónde
list-anywhere = Donde sea
list-online = En línea
list-at-a-place = En un lugar
list-chosen = Elegido
list-remove = { $what }, quitar
list-chip-words = «{ $words }»
list-chip-topic = Tema: { $topic }
list-chip-group = Grupo: { $group }
list-chip-place = Lugar: { $place }
list-chip-from = Desde el { $day }
list-chip-to = Hasta el { $day }
list-chip-in = En { $country }
list-chip-near = A menos de { $km }{ "\u00A0" }km de { $town }
list-chip-language = Idioma: { $language }
list-near = Ciudad o código postal
list-near-hint = Por ejemplo, Leeds o LS9
list-here = Usar dónde estoy
list-here-hint = Lo recibimos redondeado a unos 2{ "\u00A0" }km y no lo guardamos.
list-here-looking = Preguntando a tu navegador.
list-here-refused = Tu navegador no tiene permiso para decir dónde estás. Escribe mejor una ciudad o un código postal.
list-here-failed = Tu navegador no pudo decir dónde estás. Escribe mejor una ciudad o un código postal.
list-here-lost-heading = No podemos saber dónde estás
list-here-lost = Lo que llegó no es un punto del mapa. Escribe mejor una ciudad o la primera mitad de un código postal.
list-here-lost-back = Volver a la lista
list-towns = { $count ->
    [0] No conocemos ninguna ciudad que empiece así.
    [one] 1 ciudad. Pulsa la flecha hacia abajo para elegirla.
   *[other] { $count } ciudades. Pulsa la flecha hacia abajo para elegir una.
}
list-towns-label = Ciudades y códigos postales
list-within = ¿A qué distancia?
list-within-km = { $km }{ "\u00A0" }km
list-language = Idioma
list-any-language = Cualquier idioma
list-cost = Precio
list-access = Acceso
list-near-unknown = No conocemos ninguna ciudad ni código postal «{ $typed }». Conocemos ciudades, códigos postales y países. Mira si está bien escrito o prueba con una ciudad más grande que esté cerca.
list-near-guessed = No conocemos «{ $typed }», así que entendimos { $town }.
list-near-taken = Por «{ $typed }» entendimos { $town }.
list-near-towns = También hay ciudades con ese nombre:
list-near-others = Hay más ciudades con ese nombre:
list-read-as = Nada contiene las palabras que escribiste. Esto es lo que hay para «{ $words }».
list-read-as-any = Nada contiene todas estas palabras. Esto contiene algunas.
list-read-without = Cerca de { $town } nada contiene «{ $words }». Esto es lo que hay allí.
list-read-without-in = En { $country } nada contiene «{ $words }». Esto es lo que hay allí.
list-read-elsewhere = De las próximas fechas en { $country }, ninguna encaja. Esto contiene las palabras que escribiste.
list-read-near-me = No sabemos dónde estás. Escribe tu ciudad o tu código postal y te mostramos lo que hay cerca.
list-read-no-words = En «{ $typed }» no hay palabras que buscar. Esto es todo lo que hay.
list-read-in = Esto busca en todo el país: { $country }.
list-read-near = A menos de { $km }{ "\u00A0" }km de { $town }.
list-ignored = No sabemos qué significa esto en la dirección y lo dejamos fuera: { $what }
list-best-first = Primero sale lo que mejor encaja.
list-to-soonest = Mostrar primero lo más próximo
list-to-best = Mostrar primero lo que mejor encaja
list-found = { $count ->
    [one] 1 evento o café
   *[other] { $count } eventos y cafés
}
list-found-many = Más de 1000 eventos y cafés
list-more-dates = { $count ->
    [one] y 1 fecha más
   *[other] y { $count } fechas más
}
list-far = a { $distance } más o menos
list-far-less = a menos de 1{ "\u00A0" }km
list-empty-without = Si quitas uno de ellos, hay más:
list-empty-without-one = { $what }, fuera
list-empty-next = Lo próximo que hay
list-empty-next-elsewhere = Lo próximo en otros lugares
list-instead-cafes = { $count ->
    [one] Ver el café que encaja
   *[other] Ver los { $count } cafés que encajan
}
list-empty-nearest = Lo más cercano
list-everything = Mostrar todo
list-dates = { $count ->
    [one] 1 fecha
   *[other] { $count } fechas
}
list-cafes = { $count ->
    [one] 1 café
   *[other] { $count } cafés
}
list-dates-many = Más de 1000 fechas
list-cafes-many = Más de 1000 cafés
list-nothing-coming = Por ahora no hay próximas fechas.
list-lately = Esto hubo hace poco:
list-heading-date = { " – " }{ $day }, { $time }
list-heading-cancelled = { " – " }Cancelado
list-heading-moved = { " – " }Cambia de fecha u hora
list-heading-undated = { " – " }{ $said }
list-today = Hoy
list-tomorrow = Mañana
list-cancelled = Cancelado
list-unsure = Sin confirmar
list-moved-from = Antes era el { $day }
list-moved-from-time = Antes era a esta hora: { $time }
list-heading-ends = { " – " }Termina a otra hora
list-ends-instead = Termina a otra hora: { $now } en lugar de { $planned }
list-ends-at = Esta vez termina a otra hora: { $time }
list-ends-at-on = Esta vez termina en otro momento: { $time }, { $day }
list-ends-on = Termina el { $now } en lugar del { $planned }
list-ends-open = Esta vez no tiene hora de fin
list-next = Próxima: { $when }
list-no-dates = Fechas por anunciar
list-resting = En pausa
list-closed = Ya no se reúne
list-this-time-at = Esta vez en { $place }
list-pages = Páginas
list-page = Página { $page }
list-page-of = Página { $page } de { $pages }
list-earlier = Fechas anteriores
list-later = Fechas siguientes
list-before = Página anterior
list-after = Página siguiente
list-empty-title = No hay resultados
list-empty-chosen = Ninguna fecha cumple todo eso. Prueba con menos palabras, con otros días, o míralo todo.
list-empty-word = Ninguna de las próximas fechas contiene esa palabra. Prueba con otra, o míralo todo.
list-empty-title-land = Todavía no hay próximas fechas en { $land }
list-empty-land = En cuanto alguien anuncie una fecha en { $land }, saldrá aquí. Podría ser la tuya.
list-empty-land-cafes = Todavía no hay ningún café anunciado en { $land }. Bastan seis personas, una mesa y una hora.
list-empty-title-all = Todavía no hay nada aquí
list-empty-all = Los cafés y eventos saldrán aquí en cuanto alguien anuncie uno. Podría ser el tuyo.
list-empty-cafes = Todavía no hay ningún café anunciado. Bastan seis personas, una mesa y una hora.
list-past-page-title = Esa página no existe
list-past-page = Esta lista es más corta.
list-first-page = Ir a la primera página

follow-calendar-name = Cuppa: { $view }

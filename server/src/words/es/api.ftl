### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = No podemos leer esta dirección
api-unknown-parameter = Aquí no hay ningún «{ $name }». Puedes usar: { $known }.
api-empty-parameter = «{ $name }» está vacío. Déjalo fuera o di qué buscas.
api-twice = «{ $name }» solo puede estar una vez en la dirección.
api-too-many = «{ $name }» puede estar en la dirección { $most } veces como mucho.
api-too-long = «{ $name }» puede tener { $most } caracteres como mucho.
api-choose = «{ $name }» puede ser: { $choices }.
api-day = «{ $name }» tiene que ser un día, como 2026-12-08.
api-number = «{ $name }» tiene que ser un número entero de { $least } a { $most }.
api-near = «near» no nombra ninguna ciudad, código postal o país que conozcamos: «{ $typed }». Mira si está bien escrito, o pon una ciudad más grande que esté cerca.
api-cursor = Este «cursor» no lo hicimos nosotros. Sigue la dirección de «next», o empieza de nuevo sin él.
api-nothing-here = Aquí no hay nada
api-nothing-here-text = Puede que la dirección tenga un error. En { $page } se explican todas las direcciones.
api-no-listing = No tenemos ningún anuncio con este nombre
api-no-listing-text = Puede que todavía no sea público, o que el nombre tenga un error.
api-gone = Este anuncio se retiró
api-gone-text = Antes estaba aquí. No lo muestres más, por favor.
api-method = Esto solo se puede leer
api-method-text = Usa GET, HEAD u OPTIONS.
api-many = Eso fue mucho de una vez
api-many-text = Ahora mismo llegan muchísimas peticiones desde tu red. Espera tantos segundos como diga «Retry-After».
api-foreign = Eso vino de otro sitio
api-foreign-text = Desde allí no se puede escribir nada. Para leer, usa GET.
api-broken = Algo nuestro se rompió
api-broken-text = Prueba otra vez en un minuto, por favor.

## What can be asked for, as the description and the page say it.

api-ask-slug = Su nombre en las direcciones.
api-ask-listing = Solo las fechas de este anuncio, por su «slug».
api-ask-kind = Solo eventos o solo cafés. Cuando pides anuncios, los cafés salen aunque no tengan fechas por venir. Sin esto recibes todo lo que tiene alguna.
api-ask-q = Palabras que tienen que salir: una ciudad, un nombre, un tema.
api-ask-tag = Un tema. Puedes ponerlo varias veces. Entonces vale cualquiera de ellos.
api-ask-group = El «slug» del grupo que lo lleva. Puedes ponerlo varias veces.
api-ask-place = El «slug» de su lugar. Puedes ponerlo varias veces.
api-ask-near = Una ciudad, la primera mitad de un código postal británico o un país. Solo lo que está cerca o dentro. Un nombre que no conocemos se rechaza.
api-ask-within = Cuántos kilómetros cuentan como cerca. Sin esto, 25.
api-ask-lang = Un idioma que se habla allí, por su código o su nombre. Puedes ponerlo varias veces.
api-ask-access = Una forma de entrar, como step_free. Puedes ponerla varias veces. Entonces vale cualquiera de ellas.
api-ask-cost = Lo que cuesta. Puedes ponerlo varias veces. Entonces vale cualquiera de ellos.
api-ask-from = Desde este día. Puede estar en el pasado. Sin esto, recibes lo que aún no ha terminado.
api-ask-to = Hasta este día.
api-ask-online = 1 es solo aquello a lo que se entra en línea. 0 es solo lo que se celebra en algún lugar.
api-ask-limit = Cuántos recibes de una vez: de 1 a 200. Sin esto, 50.
api-ask-cursor = Desde dónde seguir leyendo. Es una parte de la dirección de «next». No puedes hacer uno tú.

## The page

api-title = Cuppa para programas
api-description = Cómo tu propio programa o sitio web lee de Cuppa cafés y eventos de reducción de daños.
api-lede = Todo lo que aquí es público lo puede leer un programa tuyo. No necesitas clave ni hay que pedir permiso a nadie.
api-simple-title = ¿Hay una forma más sencilla?
api-simple-embed = Pon fechas en tu propio sitio, sin un programa
api-simple-calendar = Sigue fechas en un calendario

api-try-title = Pruébalo
api-try-lede = Cada una de estas líneas funciona tal como está. Pega una en una terminal, o abre su dirección en tu navegador.
api-try-dates = Las próximas tres fechas
api-try-cafes = Todos los cafés, los primeros diez
api-try-town = Fechas que llevan una palabra, como una ciudad
api-try-tag = Fechas sobre un tema
api-try-group = Lo próximo de un grupo
api-try-place = Lo que hay en un lugar
api-try-days = Lo que hay en un mes, en un lugar o en línea
api-try-listing = Todo lo que se sabe de un anuncio
api-try-groups = Qué grupos hay
api-try-places = Qué lugares hay
api-try-head = Solo las cabeceras, para ver si algo cambió
api-try-described = La descripción para programas (OpenAPI 3.1)
api-try-open = Abrirlo

api-addresses-title = Las direcciones
api-addresses-listings = Eventos y cafés, en el orden en que se añadieron. Cada uno trae sus próximas fechas, diez como mucho.
api-addresses-listing = Uno de ellos, con todas sus fechas por venir.
api-addresses-dates = Fechas, las más próximas primero. Esto es lo que quieres para una agenda.
api-addresses-groups = Grupos que anuncian algo.
api-addresses-places = Lugares cuya dirección es pública.

api-ask-title = Lo que puedes pedir
api-ask-lede = Esto va detrás del signo de interrogación. Los grupos y lugares solo conocen «limit» y «cursor». Si pones varios distintos, tienen que encajar todos. Si no podemos leer uno, lo decimos. Nunca lo dejamos fuera en silencio.

api-next-title = Seguir leyendo
api-next-text = Una respuesta larga llega por tandas. Cada tanda lleva en «next» la dirección de la siguiente, y «null» cuando era la última. Sigue esa dirección tal como está. Lo que se añade o se retira mientras lees no mueve nada: no recibes nada dos veces y no te pierdes nada.

api-read-title = Qué conviene saber al leerlo
api-read-null = «null» y las listas vacías significan que nadie lo dijo. No significan «no».
api-read-times = Las horas llevan la diferencia de su lugar, como +01:00. Lo que dura días enteros lleva solo los días.
api-read-hidden = Algunas direcciones no son públicas. Entonces recibes la ciudad y un punto redondeado a más o menos un kilómetro. No intentes adivinar el resto, por favor.
api-read-cancelled = Las fechas canceladas siguen en las respuestas con el estado «cancelled». Muéstralas como canceladas, por favor. Puede que haya gente en camino.
api-read-gone = Lo que se retiró responde 410. Retira también tu copia, por favor.
api-read-group = El nombre de un grupo es lo que alguien escribió. Su página dice si el grupo lo confirmó.
api-read-uid = El «uid» de un anuncio es el mismo que en nuestros calendarios. No cambia nunca.
api-read-html = «description_html» lo escribió alguien desconocido y lo limpiamos nosotros. Se puede mostrar sin peligro.
api-read-names = En las respuestas solo añadimos nombres, nunca los quitamos. Pasa por alto los que no conozcas.

api-polite-title = Preguntar a menudo
api-polite-limit = Una red puede preguntar 600 veces por minuto, si quien lleva este sitio no eligió otro número.
api-polite-cache = Una respuesta vale un minuto. Devuelve su «ETag» en «If-None-Match»: si nada cambió, recibes 304 y nada más.
api-polite-cors = Lo pueden leer scripts en páginas de cualquier otro sitio. No enviamos cookies ni las aceptamos.
api-polite-link = Es un buen gesto enlazar a la página de lo que muestras. Allí la gente ve lo que cambió después.

api-problems-title = Cuando algo va mal
api-problems-lede = Recibes JSON que dice qué va mal y qué hacer (RFC 9457). «detail» es una frase para personas.
api-problem-400 = No podemos leer una parte de la dirección. «parameter» dice cuál.
api-problem-403 = Una página de otro sitio intentó escribir algo. Aquí no se puede escribir nada.
api-problem-404 = En esta dirección no hay nada, o nada público.
api-problem-405 = La API se puede leer, y nada más.
api-problem-410 = Se retiró.
api-problem-429 = Demasiadas peticiones. «Retry-After» dice cuántos segundos hay que esperar.
api-problem-500 = Algo nuestro se rompió. Prueba otra vez en un minuto.
api-problem-501 = Solo donde otros sitios preguntan cómo insertar una página nuestra (oEmbed): no conocemos el formato que pediste.

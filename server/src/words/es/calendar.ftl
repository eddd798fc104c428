### Following in a calendar: the panel beside every list and listing, and the page of help.

# Awaiting a native reader.

## The panel

follow-title = Sigue este calendario
follow-text = Las fechas nuevas, las que cambian y las canceladas aparecen solas en tu calendario.
follow-address = Copia esta dirección en tu calendario
follow-copy = Copiar
follow-copied = Copiado
follow-open = O ábrelo en
follow-apps = Apple y otras apps
follow-google = Google Calendar
follow-outlook = Outlook.com
follow-office = Outlook del trabajo o del centro de estudios
follow-privacy = Si usas Google o Microsoft, sabrán lo que sigues. Un calendario que solo está en tu teléfono o computadora no se lo dice a nadie.
follow-more = Otras formas
follow-file = Guardar como archivo, una vez
follow-atom = Canal de noticias (Atom)
follow-announce = Canal de noticias, una semana antes de cada fecha
follow-json = JSON Feed
follow-help = ¿Funcionó? Ayuda y más opciones
follow-one-date = Añade solo el { $day } a tu calendario
follow-one-date-hint = Un archivo para esta fecha. Después no cambia, así que mira aquí antes de salir.

## The page of help

calendar-title = ¿Funcionó?
calendar-description = Cómo seguir cafés y eventos en tu propio calendario, cuánto tardan en verse los cambios y qué hacer cuando no sale nada.
calendar-lede = Tu calendario busca cambios por su cuenta, de vez en cuando. Aquí dice cada cuánto, cómo configurarlo y qué ayuda cuando algo va mal.
calendar-unknown-title = No conocemos ese calendario
calendar-unknown = Puede que se haya quitado del sitio. Aquí está, en su lugar, el calendario con todo.
calendar-of = El calendario
calendar-of-page = Verlo como página
calendar-of-chosen = Esta es la dirección con lo que elegiste.
calendar-contents = En esta página

calendar-soon = Cuánto tarda en verse un cambio
calendar-soon-program = Tu calendario
calendar-soon-often = Cada cuánto mira
calendar-soon-apple = Apple, en un teléfono, tableta o Mac
calendar-soon-apple-often = Más o menos cada hora. Puedes elegirlo en sus ajustes.
calendar-soon-outlook = Outlook en una computadora
calendar-soon-outlook-often = Más o menos cada hora, mientras esté abierto.
calendar-soon-web = Outlook en la web
calendar-soon-web-often = Más o menos cada 3 horas. A veces tarda más de un día.
calendar-soon-thunderbird = Thunderbird
calendar-soon-thunderbird-often = Cada media hora o cada hora, mientras esté abierto. Puedes elegir.
calendar-soon-google = Google Calendar
calendar-soon-google-often = Cada 8 a 24 horas, a veces más. Nadie puede darle prisa, ni tú ni nosotros.
calendar-soon-late = Lo que cambia el mismo día puede llegar tarde.
calendar-soon-late-email = Síguelo también por correo
calendar-soon-late-then = y te escribimos en minutos cuando una fecha se cancela o cambia.

calendar-steps = Paso a paso
calendar-steps-first = Primero copia la dirección de arriba. Luego:
calendar-iphone = iPhone o iPad
calendar-iphone-1 = Abre la app Calendario y pulsa «Calendarios».
calendar-iphone-2 = Pulsa «Añadir calendario» y luego «Añadir calendario de suscripción».
calendar-iphone-3 = Pega la dirección y pulsa «Suscribirse».
calendar-mac = Mac
calendar-mac-1 = Abre Calendario. En el menú «Archivo» elige «Nueva suscripción a calendario».
calendar-mac-2 = Pega la dirección y pulsa «Suscribirse».
calendar-mac-3 = En «Actualización automática» elige «Cada hora». En «Ubicación», «En mi Mac» lo guarda en esta computadora.
calendar-google = Google Calendar y teléfonos Android
calendar-google-not-phone = La app de Google para Android no puede hacer esto. Hazlo una vez en una computadora y se verá también en tu teléfono.
calendar-google-1 = En una computadora, abre calendar.google.com.
calendar-google-2 = Junto a «Otros calendarios» pulsa el signo más y luego «Desde URL».
calendar-google-3 = Pega la dirección y pulsa «Añadir calendario».
calendar-google-4 = En tu teléfono, abre los ajustes de la app, elige el calendario nuevo y activa «Sincronización».
calendar-google-without = En Android sin Google: la app gratuita ICSx5 puede seguir una dirección como esta.
calendar-outlook = Outlook
calendar-outlook-1 = En la web o en el nuevo Outlook: abre el calendario, pulsa «Agregar calendario» y luego «Suscribirse desde la web».
calendar-outlook-2 = En un Outlook más antiguo: abre el calendario, pulsa «Agregar calendario» y luego «Desde Internet».
calendar-outlook-3 = Pega la dirección, ponle un nombre y acepta.
calendar-thunderbird = Thunderbird
calendar-thunderbird-1 = Abre el calendario y pulsa «Nuevo calendario».
calendar-thunderbird-2 = Elige «En la red» y pega la dirección como ubicación.
calendar-thunderbird-3 = Pulsa «Buscar calendarios» y luego «Suscribirse».
calendar-others = Cualquier otro calendario
calendar-others-text = Busca «suscribirse», «añadir por dirección», «iCal» o «ICS», y pega allí la dirección.

calendar-nothing = No muestra nada
calendar-nothing-wait = En Google, espera primero un día.
calendar-nothing-ticked = Mira tu lista de calendarios. ¿Está marcado este?
calendar-nothing-imported = ¿Seguiste la dirección o importaste un archivo? Un archivo es cómo estaban las cosas un día. No cambia nunca.
calendar-nothing-again = Quita el calendario y añádelo otra vez. Casi todos los programas miran entonces al momento.
calendar-nothing-outlook = En Outlook, prueba la dirección que se envía sin comprimir.
calendar-nothing-page = Quizá no hay próximas fechas. Mira la página
calendar-twice = Muestra las cosas dos veces
calendar-twice-two = Quizá sigues dos calendarios que llevan la misma fecha, como el de un grupo y el que lo lleva todo. Quita uno.
calendar-twice-file = Quizá antes importaste un archivo. Borra lo que vino de él.
calendar-twice-choices = Si hiciste abajo una dirección nueva, quita el calendario que usa la vieja.

calendar-cancelled = Cuando se cancela una fecha
calendar-cancelled-lede = Su título empieza entonces por «Cancelado:». Además, cada calendario hace algo distinto:
calendar-cancelled-does = Qué hace
calendar-cancelled-apple = Apple
calendar-cancelled-apple-does = Se queda, tachada.
calendar-cancelled-google-does = Quita la fecha.
calendar-cancelled-outlook = Outlook
calendar-cancelled-outlook-does = Se queda, y puede parecer que sí se celebra. Lee el título.
calendar-cancelled-thunderbird-does = Se queda, marcada como cancelada.
calendar-cancelled-choose = Puedes elegirlo tú, justo aquí abajo.

calendar-choose = Elige cómo se cuenta
calendar-choose-lede = Cada opción se vuelve parte de la dirección. Quita el calendario viejo antes de añadir el nuevo.
calendar-choose-cancelled = Lo que se cancela
add-cancelled-status = Marcado como cancelado
add-cancelled-status-hint = Lo normal. Google quita esas fechas.
add-cancelled-text = Solo con palabras
add-cancelled-text-hint = Se queda en todos los calendarios, también en el de Google. El título dice que está cancelado.
add-cancelled-omit = Fuera
add-cancelled-omit-hint = Lo cancelado ya no está en el calendario.
calendar-choose-expand = Fechas que se repiten
calendar-choose-expand-label = Cada fecha por separado
calendar-choose-expand-hint = Para programas que muestran mal las fechas que se repiten. Así llegan a 18 meses por delante.
calendar-choose-past = ¿Cuántos días del pasado?
calendar-choose-past-hint = Lo normal son 30. Usa solo cifras.
calendar-choose-past-refused = Pon los días del pasado en cifras, de 0 a { $most }.
calendar-choose-gzip = Cómo se envía
calendar-choose-gzip-label = Sin comprimir
calendar-choose-gzip-hint = Pruébalo cuando Outlook no muestre nada. Ocupa más; lo demás es igual.
calendar-choose-button = Hacer la dirección
calendar-endings = Qué significan los finales
calendar-endings-lede = También puedes escribirlos tú al final de la dirección. Cada enlace es este mismo calendario.
calendar-ending-status = Lo cancelado se marca como cancelado. Es lo normal.
calendar-ending-text = Lo cancelado se cuenta solo con palabras.
calendar-ending-omit = Lo cancelado se deja fuera.
calendar-ending-expand = Cada fecha por separado, hasta 18 meses por delante.
calendar-ending-past = Tantos días del pasado; aquí, un año. Sin esto, 30.
calendar-ending-gzip = Nunca comprimido.
calendar-ending-download = Un archivo para guardar, una vez, y no para seguir. La página de cada fecha también tiene un archivo así.

calendar-news = En un lector de noticias
calendar-news-text = Un lector de noticias junta lo que cuentan muchos sitios. Puede seguir lo nuevo y lo que cambia, o avisarte de cada fecha unos días antes.
calendar-news-none = Un solo café o evento no tiene canal de noticias. Su grupo tiene uno, y cada lista también.
calendar-news-atom = Lo nuevo y lo que cambia
calendar-news-announce = Cada fecha, 7 días antes
calendar-news-days = Puedes elegir de 1 a 60 días: escribe el número al final de la dirección.
calendar-news-json = Para quienes escriben programas: lo mismo como JSON Feed
calendar-news-accept = Un programa que pide una página como «text/calendar» llega a su calendario.

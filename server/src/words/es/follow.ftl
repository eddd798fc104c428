### Following by email: the form, the follower's page, and the end of it.

# Awaiting a native reader.

## What is followed and how often, as the end of a sentence.

followed-everything = todos los cafés y eventos
followed-town = todo lo que hay a menos de { $km }{ "\u00A0" }km de { $name }
followed-language = todo lo que hay en este idioma: { $name }
followed-group = todo lo que anuncia { $name }
followed-listing = «{ $name }»
followed-topic = el tema «{ $name }»
followed-search = todo lo que lleva las palabras «{ $name }»
followed-gone = algo que ahora mismo no está en el sitio
followed-as-it-happens = en cuanto pasa algo
followed-every-day = cada día ({ $hour }, { $zone })
followed-every-week = cada lunes ({ $hour }, { $zone })
followed-before-each-date = { $ahead } antes de cada fecha
followed-ahead-hours =
    { $hours ->
        [one] 1{ "\u00A0" }hora
       *[other] { $hours }{ "\u00A0" }horas
    }
followed-ahead-days =
    { $days ->
        [one] 1{ "\u00A0" }día
       *[other] { $days }{ "\u00A0" }días
    }
followed-zone = hora de { $town }

## The form

following-agreement = Sí, quiero recibir correos sobre { $what }, { $rhythm }. Puedo pararlos cuando quiera.
following-describe = Recibe correos sobre cafés y eventos: en cuanto pasa algo, una vez al día, una vez a la semana o antes de la próxima fecha.
following-heading = Recíbelo por correo
following-lede = Te contamos qué hay de nuevo, qué cambia y qué se cancela. Sin cuenta y sin publicidad. Cada correo lleva un enlace para pararlos.
following-what-label = ¿Qué quieres seguir?
add-what-everything = Todos los cafés y eventos
add-what-town = Lo que hay cerca de una ciudad
add-what-tag = Un tema
add-what-language = Todo en un idioma
add-what-search = Todo lo que lleva ciertas palabras
following-what-this = Sigues
following-what-hint = Para seguir un grupo, un café o un evento, abre su página y elige allí «Recíbelo por correo».
following-topic-label = ¿Qué tema?
following-topic-hint = Por ejemplo: naloxona
following-words-label = ¿Qué palabras?
following-language-none = Elige un idioma
following-town-which = ¿Cuál?
following-town-which-hint = ¿No está la tuya? Escribe detrás su provincia o estado, por ejemplo: Newport, Shropshire
following-words-hint = Un nombre, un tipo de ayuda, lo que tenga que salir. Por ejemplo: familias
following-rhythm-label = ¿Cada cuánto?
add-rhythm-instant = En cuanto pasa algo
add-rhythm-instant-hint = Lo que se cancela, cambia o es nuevo; sobre lo mismo, como mucho un correo cada diez minutos.
add-rhythm-next-date = Antes de cada fecha
add-rhythm-next-date-hint = Un correo con tiempo, y otro al momento si esa fecha cambia después.
add-rhythm-daily = Una vez al día
add-rhythm-daily-hint = Hoy y mañana, y lo nuevo o cancelado. Si no hay nada que contar, no hay correo.
add-rhythm-weekly = Una vez a la semana, los lunes
add-rhythm-weekly-hint = Las próximas dos semanas, y lo nuevo o cancelado. Si no hay nada que contar, no hay correo.
following-ahead-label = ¿Cuánto tiempo antes?
following-ahead-refused = Elige entre 1 hora y 14 días, por ejemplo 3h o 2d.
following-next-date-refused = Antes de cada fecha solo se puede avisar de un café o de un evento. Elige otra respuesta, o síguelo desde su propia página.
following-hour-label = ¿A qué hora?
following-zone-label = ¿La hora de qué lugar?
following-zone-hint = Las horas de otros lugares se dicen con el nombre del lugar.
following-email-label = Tu dirección de correo
following-email-hint = La usamos solo para estos correos. No la ve nadie más.
following-send = Pedir estos correos
follow-email = Recíbelo por correo
foot-follow = Recibe fechas por correo
following-keep = El asunto de nuestros correos nunca dice de qué tratan, por si alguien más ve tu pantalla. Si sigues una ciudad, nombran la ciudad.

following-email-missing = Escribe tu dirección de correo, para que sepamos adónde enviar los correos.
following-hour-refused = Elige una hora en punto, de 0 a 23.
following-group-unknown = No encontramos ningún grupo con este nombre que anuncie algo ahora. Elige otra cosa para seguir.
following-listing-unknown = No encontramos este café o evento. Puede que se haya quitado del sitio. Elige otra cosa para seguir.
following-town-missing = Escribe una ciudad o la primera mitad de un código postal, por ejemplo LS9.
following-town-several = Hay más de una ciudad «{ $typed }». Elige la tuya.
following-town-wider = «{ $typed }» no es una ciudad de la que podamos enviar correos. Escribe una ciudad o un código postal.
following-town-guessed = No conocemos «{ $typed }». ¿Es una de estas? Si no, mira si está bien escrito.
following-within-refused = Elige a qué distancia, en kilómetros enteros, desde 1.
following-language-missing = Elige un idioma.
following-topic-missing = Escribe el tema, por ejemplo naloxona.
following-words-missing = Escribe por lo menos una palabra para buscar.
following-broken = Algo nuestro se rompió. No se perdió nada de lo que escribiste: espera un minuto y envía el formulario otra vez.

following-asked-heading = Mira tu correo
following-asked-lede = Si la dirección es correcta, un correo está en camino. Lleva un enlace.
following-asked-then = Abre el enlace y pulsa «Confirmar». Antes de eso no enviamos ningún otro correo.
following-asked-none = ¿No llegó nada en diez minutos? Mira en la carpeta de correo no deseado. Si no está allí, puede que la dirección tenga un error: rellena el formulario otra vez con la correcta.
following-asked-browse = Ver la agenda

## The page behind the link

following-private = Esta página es para una sola persona.
following-confirm-heading = ¿Quieres estos correos?
following-confirm-button = Confirmar
following-confirm-explain = Pulsa «Confirmar» y empezamos. Puedes cambiar de idea cuando quieras.
following-confirm-not-you = ¿No fuiste tú? Cierra esta página. A los dos días olvidamos la dirección.
following-page-heading = Lo que sigues
following-page-lede = Los correos van a { $address }.
following-page-confirmed = Gracias. Está confirmado, y tus correos llegarán.
following-page-saved = Está cambiado.
following-page-paused = No habrá correos sobre esto hasta que los quieras otra vez.
following-page-on = Los correos llegan de nuevo, sobre lo que pase desde ahora.
following-page-ended = Estos correos terminaron. Lo que ves aquí sigue.
following-item-heading = Correos sobre { $what }
following-item-rhythm = Llegan { $rhythm }.
following-item-paused = Están en pausa.
following-pause-button = Pausar
following-go-on-button = Seguir
following-export-heading = Lo que guardamos de ti
following-export-explain = Tu dirección, lo que sigues, qué aceptaste y cuándo, y qué correos salieron en los últimos 30 días: en un archivo.
following-export-link = Descargarlo (JSON)
following-item-waiting = Esperan tu sí.
following-item-waiting-link = Decir que sí a estos correos
following-change-fold = Cambiar cada cuánto llegan
following-change-button = Guardar
following-end-button = Dejar de recibir
following-more = Seguir otra cosa
following-erase-heading = Borrar tu dirección
following-erase-explain = Terminamos todos estos correos y borramos tu dirección, con todo lo que va unido a ella. Las copias de seguridad pueden conservarla 30 días como mucho.
following-erase-button = Borrar mi dirección

following-ended-heading = Estos correos terminaron
following-ended-lede = Aquí ya no sigues nada, y no guardamos nada de eso.
following-gone-heading = Aquí no se guarda nada
following-gone-lede = Estos correos terminaron o nunca se confirmaron. No guardamos nada sobre ellos.
following-gone-again = Puedes pedir correos otra vez cuando quieras.
following-lost-heading = Este enlace no está completo
following-lost-lede = Puede que le falte un trozo. Copia el enlace completo del correo, o pide que te enviemos tus enlaces otra vez.
following-lost-resend = Recibir mis enlaces
following-erased-heading = Tu dirección está borrada
following-erased-lede = Aquí no guardamos nada de ella, y no llegará ningún correo. Las copias de seguridad pueden conservarla 30 días como mucho.
following-erased-needed-heading = Tus correos terminaron
following-erased-needed-lede = Aquí ya no sigues nada. Tu dirección se queda por una razón: un anuncio tuyo la necesita. Retira el anuncio en su página privada, o escríbenos, para que se borre también.

## Unsubscribing

unsubscribe-describe = Dejar de recibir correos de Cuppa.
unsubscribe-heading = ¿Parar estos correos?
unsubscribe-lede = Recibes correos sobre { $what }.
unsubscribe-button = Dejar de recibir
unsubscribe-explain = Un toque, y no llegan más. Nadie pregunta por qué.
unsubscribe-done-heading = Ya no recibirás estos correos
unsubscribe-done-lede = Estos correos terminaron, y no guardamos nada de ellos. Puede llegar todavía uno que ya esté en camino.
unsubscribe-already-lede = Estos correos ya habían terminado. No hay nada más que hacer.

### What is kept, how long and why; and what people can do about it themselves.

# Awaiting a native reader.

privacy-title = Qué guardamos y qué no hacemos nunca
privacy-description = Cuppa guarda lo menos que puede. Esta página dice qué, por qué y por cuánto tiempo, y cómo verlo o borrarlo.

## In short

privacy-never-title = Lo que no hacemos nunca
privacy-never-cookies = Sin cookies para quien lee. Solo quien entra recibe una, hasta que cierra sesión o durante 30 días. Los formularios funcionan sin ella.
privacy-never-track = Sin rastreadores, sin contar visitas, sin publicidad. Ninguna página carga nada de otro sitio web. No vendemos nada ni lo pasamos a nadie.
privacy-never-ip = No se guarda ninguna dirección de tu teléfono o computadora (dirección IP). Para parar avalanchas, el programa cuenta en memoria las peticiones de una red durante unos minutos, y luego las olvida.
privacy-never-attend = Sin listas de quién viene y sin inscripción.
privacy-never-where = Nunca se guarda dónde estás. Si pulsas «Usar dónde estoy», tu navegador te pregunta antes. Nos da un punto redondeado a unos 2{ "\u00A0" }km, buscamos la ciudad más cercana y olvidamos el punto.

privacy-who-title = Quién responde de ello
privacy-who = { $runs } lleva { $site } y responde de lo que se guarda aquí. Escribe a { $contact }.
privacy-who-unsaid = Quienes llevan este sitio responden de lo que se guarda aquí. Escribe a { $contact }.
privacy-who-nobody = Quienes llevan este sitio responden de lo que se guarda aquí.
privacy-basis = Por qué nos lo permite la ley: nos pediste anunciar algo, escribirte o dejarte entrar, así que lo aceptaste, y puedes retirarlo. Lo poco que frena las avalanchas y el correo basura lo guardamos porque sin ello el sitio no podría ser seguro. Lo que sigues puede decir algo de tu salud, así que antes te pedimos que lo aceptes y guardamos la frase que aceptaste.

## Rights

privacy-rights-title = Lo que puedes hacer por tu cuenta
privacy-rights-lede = Nadie tiene que pedirlo, y nadie te pregunta por qué.
privacy-right-see = Ver y descargar todo lo que guardamos de ti.
privacy-right-see-link = Descargarlo
privacy-right-mend = Cambiar lo que no está bien: tu anuncio en su página privada, tu dirección en tu propia página.
privacy-right-mend-link = Tu página
privacy-right-stop = Parar los correos: cada uno lleva un enlace que los termina con un botón.
privacy-right-stop-link = Recibir tus enlaces
privacy-right-erase = Borrar todo lo tuyo: tu dirección, lo que sigues y tus anuncios o tu parte en ellos. Primero ves qué pasa, y eliges.
privacy-right-erase-link = Borrar todo lo mío
privacy-right-out = Entras con un enlace que te enviamos por correo. Si solo sigues algo, la página tras el enlace de cada correo hace lo mismo sin entrar.
privacy-right-write = ¿Prefieres que lo haga una persona? Escribe a { $contact } desde la dirección de la que se trata. Lo hacemos en un mes, y casi siempre en unos días.
privacy-group = Una persona titular de un grupo puede descargar lo que se guarda del grupo, o cerrarlo y borrarlo, en la página del grupo.
privacy-complain-title = Si no te parece bien
privacy-complain = Escribe a { $complaints }. También puedes quejarte ante la autoridad de protección de datos de tu país; en el Reino Unido es la Information Commissioner’s Office, en Irlanda la Data Protection Commission.
privacy-complain-nobody = Puedes quejarte ante la autoridad de protección de datos de tu país; en el Reino Unido es la Information Commissioner’s Office, en Irlanda la Data Protection Commission.
privacy-complain-ico = La Information Commissioner’s Office

## The table

privacy-table-title = Qué se guarda, por cuánto tiempo y por qué
privacy-table-lede = El programa olvida siguiendo esta misma lista: lo que dice aquí es lo que hace. Lo mira cuatro veces al día.
privacy-table-long = Se guarda:
privacy-table-why = Por qué:
privacy-after-title = Después de borrar todo lo tuyo
privacy-after = Desaparece al momento de las páginas y de la base de datos. El archivo de la base de datos se escribe de nuevo en un día, para que no se pueda rescatar nada de él.
privacy-after-stays = Queda esto:
privacy-after-times = Que algo estuvo anunciado y cuándo, durante 90{ "\u00A0" }días, para que los calendarios puedan quitarlo.
privacy-after-web-address = La dirección web de una página que era pública, para que nunca lleve a otra cosa.
privacy-after-decisions = Lo que decidió el equipo de moderación, sin tu nombre.
privacy-after-asked = Si pediste a quien organiza una dirección o un enlace: una huella de tu dirección, durante 30{ "\u00A0" }días como mucho, para que no se moleste a nadie. Con ella nadie puede saber tu dirección.
privacy-after-copies = Lo que está en copias, hasta que se borran: 30{ "\u00A0" }días como mucho.
privacy-device-title = Qué guarda tu navegador
privacy-device = Tu navegador guarda «Ayuda ya» para cuando no haya red. Es igual para todo el mundo. Otra página solo se guarda si pulsas «{ $keep }» en ella, y la última lista solo si lo activas. Nada de esto nos llega.
privacy-screen-title = Si alguien puede ver tu pantalla
privacy-screen = «Salir de aquí», arriba, abre el pronóstico del tiempo. Pulsar tres veces Mayús hace lo mismo. El historial de tu navegador sigue mostrando dónde estuviste, así que bórralo también o usa una ventana privada.

kept-days =
    { $days ->
        [one] 1{ "\u00A0" }día
       *[other] { $days }{ "\u00A0" }días
    }
kept-hours =
    { $hours ->
        [one] 1{ "\u00A0" }hora
       *[other] { $hours }{ "\u00A0" }horas
    }
kept-for = { $time }
kept-at-most = { $time } como mucho
kept-memory = { $time }, solo en memoria
kept-after-decision = hasta { $time } después de que el equipo de moderación decida
kept-with-listing = mientras dure el anuncio

kept-part-listings = Si anuncias algo
kept-part-letters = Si recibes correos nuestros
kept-part-signing-in = Si entras
kept-part-together = Si lo haces junto con otras personas
kept-part-moderators = Para que el sitio sea seguro
kept-part-copies = Copias

kept-listings = Lo que anuncias: nombre, horas, lugar y demás, en público. Tú eliges si todo el mundo ve la dirección, solo la zona, o solo quienes la piden. Una dirección o un enlace ocultos los ven tú, quienes cuidan del anuncio contigo y nuestro equipo de moderación.
kept-listings-long = hasta que borres todo lo tuyo o nos pidas que lo borremos; después de su fecha se queda como parte de la historia
kept-listings-why = Para que la gente lo encuentre y pueda mirar atrás.
kept-unconfirmed = Un anuncio cuya dirección de correo no confirma nadie.
kept-unconfirmed-why = Los correos se pierden. No lo ve nadie más.
kept-places = El lugar de un anuncio.
kept-places-long = mientras se reúna allí un anuncio
kept-places-why = La gente tiene que encontrar la puerta.
kept-pictures = Una imagen que añades. Se hace de nuevo, y así desaparecen los datos ocultos que lleva, como dónde se hizo.
kept-pictures-long = mientras el anuncio la muestre, y después { $time }
kept-pictures-why = Para que la gente vea cómo es.
kept-versions = Lo que decía antes tu anuncio, cada vez que alguien lo cambia, y en qué papel lo escribió: quien organiza, quien ayuda, el equipo de moderación o un calendario. Solo lo ven quienes pueden cambiarlo y nuestro equipo de moderación. En su página privada puedes hacer que lo olvidemos.
kept-versions-long = las { $most } más nuevas, de las de un calendario { $calendars }, mientras dure el anuncio
kept-versions-why = Para que se pueda deshacer un error o una broma.
kept-tombstones = De un anuncio que se quitó del sitio, los canales todavía dicen su nombre y sus horas; de uno que se borró, solo las horas.
kept-tombstones-long = { $time }. Tras su enlace privado, el resto de uno que se quitó se queda hasta que borres todo lo tuyo
kept-tombstones-why = Los calendarios solo quitan lo que se les dice. Y puede que quieras recuperarlo.
kept-taken-away = Una fecha que se añadió a una serie y se quitó otra vez.
kept-taken-away-why = Los calendarios solo quitan lo que se les dice.
kept-questions = Si una fecha se celebra: que te preguntamos y que dijiste que sí. No quién lo dijo.
kept-questions-why = Para que nadie se encuentre una puerta cerrada.
kept-calendars = Un calendario que traes: su dirección o el nombre de su archivo, y lo que no pudimos usar de él.
kept-calendars-long = hasta que lo pares y borres lo que vino de él
kept-calendars-why = Para mantenerlo al día y que nada venga dos veces.
kept-looked-through = Un archivo de calendario que solo miras.
kept-looked-through-why = Para que no tengas que enviarlo dos veces.

kept-addresses = Tu dirección de correo. Solo la ve nuestro equipo de moderación y, de quienes lo hacen contigo, quien te lo pidió o quien lo lleva.
kept-addresses-long = mientras la necesite algo de esta lista, y después unas horas
kept-addresses-why = Para poder escribirte y saber qué es tuyo.
kept-follows = Lo que sigues y cada cuánto, y la frase que aceptaste. De una ciudad: su nombre y hasta qué distancia.
kept-follows-long = hasta que lo pares
kept-follows-why = Para que recibas los correos que pediste y puedas ver que los pediste.
kept-unconfirmed-follows = Un seguimiento que no confirma nadie.
kept-unconfirmed-follows-why = Puede que alguien escribiera tu dirección. Entonces no queda nada de eso.
kept-requests = Si pides una dirección o un enlace que no se muestra: el nombre y las palabras que escribiste, y la respuesta. Eso lo ve quien organiza, y nunca tu dirección de correo.
kept-requests-long = { $time } después de la fecha, o { $otherwise } si no hay fecha. Se borra al momento cuando lo retiras o la respuesta es no
kept-requests-why = Para que recibas la respuesta y sepas cuándo cambia.
kept-askers = Que alguien pidió, cuántas veces y si la respuesta fue no, junto a una huella de su dirección. Con ella nadie puede saber la dirección.
kept-askers-why = Para que no se pueda molestar a nadie.
kept-letters = Qué correos te debemos o te hemos enviado: el tipo, sobre qué y cuándo. Las palabras y los enlaces privados se ponen solo al enviar un correo, así que la lista no lleva ni unas ni otros.
kept-letters-long = { $time } después de que salió o se abandonó
kept-letters-why = Para que nada se envíe dos veces y se pueda encontrar un correo perdido.
kept-letter-files = Los propios correos, pero solo en un sitio que no envía ninguno y los escribe en una carpeta.
kept-letter-files-why = Para que quien prueba el programa pueda leerlos.
kept-news = Qué pasó con un anuncio: nuevo, cambiado, cancelado. Como lo vio todo el mundo.
kept-news-why = Para que lo puedan contar los correos diarios y semanales.
kept-suppressions = Una huella de una dirección que no recibe correos. Con ella nadie puede saber la dirección.
kept-suppressions-long = hasta que quien la usa pida otra vez un correo
kept-suppressions-why = Para no escribir a quien no está o no lo quiere.
kept-resting = Lo mismo de una dirección cuyos correos volvieron por ahora, una y otra vez.
kept-resting-why = Para que un buzón lleno pueda descansar.
kept-returns = Lo mismo de cada correo que volvió por ahora.
kept-returns-why = Para saber cuándo pasa demasiado.

kept-sign-in-links = Que se hizo para ti un enlace para entrar. En los correos, vale una hora.
kept-sign-in-links-why = Tiene que funcionar una vez, y solo por un tiempo.
kept-sessions = Dónde tienes la sesión abierta: desde cuándo y el nombre que le pusiste. No qué dispositivo, navegador o lugar. Lo ves todo en tu página y puedes terminar cada sesión.
kept-sessions-long = hasta que cierres sesión, { $time } como mucho
kept-sessions-why = Para que no tengas que entrar en cada página.
kept-codes = De los códigos en papel, una huella de cada uno. Con ella nadie puede hacer el código.
kept-codes-long = hasta que hagas otros nuevos o borres todo lo tuyo
kept-codes-why = Para que funcionen una vez.
kept-new-addresses = Otra dirección de correo que quieres usar, mientras nadie la haya confirmado.
kept-new-addresses-why = Tiene que ser tuya antes de que vayan correos allí.
kept-old-addresses = La dirección que tenías antes.
kept-old-addresses-why = Para avisarla del cambio, por si no fuiste tú.

kept-holders = Quién cuida de un anuncio contigo: su dirección y desde cuándo. La ve quien organiza y quien se lo pidió.
kept-holders-long = hasta que lo deje o se anule su enlace, y después 30{ "\u00A0" }días
kept-holders-why = Para que un café siga vivo cuando falta alguien.
kept-groups = Un grupo: su nombre, lo que dice de sí, quién está en él y con qué papel, y qué anuncios son suyos. Solo sus titulares ven quién está en él.
kept-groups-long = hasta que se borre; a quien lo deja lo olvidamos a los 30{ "\u00A0" }días. Su dirección web se conserva, para que nadie más la reciba
kept-groups-why = Para que quienes lo llevan puedan actuar por él.
kept-asked = A quién se le pidió ayuda y no ha respondido, los ofrecimientos de pasar algo y quién lo dejó.
kept-asked-why = Para que no se pregunte a nadie una y otra vez.
kept-claims = Lo que nos escribes para tener un nombre que usan otras personas. Eso y lo que decidimos se queda, sin tus palabras.
kept-claims-why = Para poder pensarlo otra vez.

kept-networks = Mientras un anuncio espera al equipo de moderación, o una petición espera que la confirme quien la hizo (un día como mucho): un número en lugar de la red de la que vino. La clave que hace estos números está solo en memoria y se tira cada día, así que después nadie puede saber la red a partir de ellos.
kept-networks-why = Para que una avalancha de cientos se vea como una sola.
kept-flags = Si nos dices que algo está mal en un anuncio: tus palabras, y nada sobre ti.
kept-flags-long = hasta que el equipo de moderación lo haya mirado, y después { $time }
kept-flags-why = Para que alguien pueda mirarlo.
kept-appeals = Si no aceptamos tu anuncio y nos pides que lo miremos otra vez: tus palabras.
kept-appeals-why = Puedes pedirlo una vez, y hay que escucharte.
kept-remarks = Lo que nuestro equipo de moderación se escribe sobre un anuncio.
kept-remarks-why = Para que la siguiente persona sepa lo que se averiguó.
kept-attentions = Quién del equipo de moderación está mirando lo que espera.
kept-attentions-why = Para que dos personas no hagan el mismo trabajo.
kept-put-aside = Un cambio tuyo que espera al equipo de moderación, o sobre el que ya decidió.
kept-put-aside-why = Para que una decisión se pueda deshacer.
kept-log = Lo que decidió el equipo de moderación, cuándo y por qué, y lo que cambió en la lista de palabras. Nombra anuncios y a quienes moderan, y a nadie más. A quien se borra ya no se le nombra.
kept-log-long = mientras dure el sitio
kept-log-why = Para que se les pueda preguntar y actúen con justicia.
kept-rights = Quién modera, de quién se muestran los anuncios al momento porque el equipo de moderación ya vio uno, y lo que se dice del sitio en su página Acerca de.
kept-rights-long = hasta que se retire o se borren
kept-rights-why = Para que no haga nada quien no puede.

kept-erasures = Que se borró algo, y cuándo. No qué, ni de quién.
kept-erasures-why = Para que quien recupere una copia de seguridad sepa que lleva demasiado.
kept-safety-copies = Una copia de la base de datos que hace el programa antes de que una versión nueva cambie su forma.
kept-safety-copies-why = Para que no se pierda nada si eso sale mal.
kept-backups = Copias de seguridad que hacen quienes llevan este sitio. Hasta entonces puede estar en ellas lo que borraste.
kept-backups-why = Para que un disco roto no sea el final.

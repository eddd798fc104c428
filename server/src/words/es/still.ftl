### Pages that hardly change: help now, about, privacy.

# Awaiting a native reader.

about-title = Acerca de Cuppa
about-description = Qué es Cuppa, para quién es y cómo anunciar algo.
about-what = Cuppa es un tablón de anuncios para cafés y eventos de reducción de daños. Un grupo añade una fecha en pocos minutos, sin cuenta. Cualquiera puede mirar. No se cuenta a nadie.
about-harm-title = ¿Qué es la reducción de daños?
about-harm = Reducción de daños significa ayudar a la gente a seguir con vida y con salud, use drogas o no. Empieza donde está cada persona. No juzga y no presiona.
about-from-title = De dónde viene la idea
about-from = En septiembre de 2012, HIT, en Liverpool, hizo el primer café de reducción de daños, para que la gente se viera entre los grandes congresos. Su sitio web, harmreductioncafe.com, ayudó a otros grupos a hacer lo mismo. Y lo hicieron, hasta en Melbourne y Geelong. Cuppa sigue ese camino.
about-list-title = Anuncia el tuyo
about-list = Necesitas un nombre, un día, un lugar o una reunión en línea, y una dirección de correo. La dirección de correo solo la ve nuestro equipo de moderación. Ese equipo mira el primer anuncio de cada dirección nueva, así que puede tardar un poco en salir.
about-use-title = Usa las fechas en otros sitios
about-use = Cada lista se puede seguir en un calendario y la pueden leer otros sitios web. Busca «Sigue este calendario».
about-wrong-title = ¿Hay algo mal?
about-wrong = Escribe a { $contact }. Por favor, di la dirección de la página.
about-wrong-none = Díselo a quienes llevan este sitio, con la dirección de la página.
about-running = Para quien lleva un sitio como este: deberes, personas, riesgos
about-towns-title = De dónde vienen las ciudades
about-towns = Las ciudades vienen de GeoNames (CC BY 4.0). Las costas y fronteras del mapa vienen de Natural Earth. Los códigos postales británicos vienen de Ordnance Survey (Open Government Licence). Hemos acortado estas listas. Están dentro de Cuppa, así que nadie más sabe qué ciudad buscas.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licencia CC BY 4.0
about-towns-ogl = Open Government Licence

privacy-title = Qué guardamos y qué no hacemos nunca
privacy-description = Cuppa guarda lo menos que puede. Esta página dice qué, por qué y por cuánto tiempo.
privacy-never-title = Lo que no hacemos nunca
privacy-never-cookies = Sin cookies para quien lee. Solo quien entra recibe una, hasta que cierra sesión o durante 30 días. Los formularios funcionan sin ella.
privacy-never-track = Sin rastreadores, sin contar visitas, sin publicidad. Ninguna página carga nada de otro sitio web.
privacy-never-ip = No se guarda ninguna dirección de tu teléfono o computadora (dirección IP). Para parar avalanchas, el programa cuenta en memoria las peticiones de una red durante unos minutos, y luego las olvida.
privacy-never-attend = Sin listas de quién viene y sin inscripción.
privacy-never-where = Nunca se guarda dónde estás. Si pulsas «Usar dónde estoy», tu navegador te pregunta antes. Nos da un punto redondeado a unos 2{ "\u00A0" }km, buscamos la ciudad más cercana y olvidamos el punto.
privacy-keep-title = Lo que guardamos cuando anuncias algo
privacy-keep-public = Lo que escribes para el público: nombre, horas, lugar y demás. Tú eliges si todo el mundo ve la dirección, solo la zona, o solo quienes te la piden. Nuestro equipo de moderación puede ver la dirección entera y un enlace oculto mientras mira un anuncio nuevo.
privacy-keep-email = Tu dirección de correo. Solo la ve nuestro equipo de moderación. La usamos para confirmar el anuncio y para enviarte tu enlace privado y noticias de tu anuncio.
privacy-keep-letters = Una lista de los correos que te debemos o te hemos enviado: de qué tipo, sobre qué anuncio y cuándo. Las palabras y los enlaces privados se ponen solo al enviar un correo, así que la lista no lleva ni unas ni otros.
privacy-keep-follow = Si sigues algo por correo: tu dirección, qué sigues y cada cuánto, y la frase que aceptaste. De una ciudad guardamos su nombre y hasta qué distancia, nada más. Cada correo lleva un enlace para pararlo. Lo que nadie confirma se borra a los dos días.
privacy-keep-request = Si pides una dirección o un enlace que no se muestra: tu dirección de correo, el nombre y las palabras que escribiste, y la respuesta. Quien organiza solo ve el nombre y las palabras. Todo se borra un día después de la fecha, o a los 14 días si no hay fecha, y al momento si lo retiras o la respuesta es no. Durante 30 días guardamos un código en lugar de tu dirección, para que no se pueda molestar a nadie.
privacy-keep-flag = Si nos dices que algo está mal en un anuncio: tus palabras, y nada sobre ti.
privacy-keep-pictures = Las imágenes que añades se hacen de nuevo, y así desaparecen los datos ocultos que llevan, como dónde se hicieron.
privacy-keep-versions = Lo que decía antes tu anuncio, cada vez que alguien lo cambia, y si fuiste tú, el equipo de moderación o un calendario: para que un cambio se pueda deshacer. Solo lo ven quienes pueden cambiar el anuncio y nuestro equipo de moderación. Guardamos las { $most } versiones más nuevas, y de las de un calendario { $calendars }, mientras dure el anuncio. En su página privada puedes hacer que olvidemos al momento todas menos la más nueva.
privacy-keep-import = Si traes un calendario: su dirección o el nombre de su archivo, y lo que no pudimos usar de él. Un archivo que solo miras se olvida en una hora.
privacy-keep-together = Si varias personas cuidan de un anuncio: la dirección de cada una y cuándo se le pidió. Solo ve la dirección quien organiza y quien se lo pidió. A quien no dice que sí lo olvidamos a los 30 días, y lo mismo un enlace que se anuló. Un ofrecimiento de pasar algo termina a los 30 días.
privacy-keep-appeal = Si no aceptamos tu anuncio y nos pides que lo miremos otra vez: tus palabras. Lo que nuestro equipo de moderación se escribe sobre un anuncio se borra a los 90 días.
privacy-keep-network = Mientras un anuncio espera al equipo de moderación, un día como mucho: un número en lugar de la red de la que vino. La clave que hace estos números está solo en memoria y se tira cada día, así que después nadie puede saber la red a partir de ellos.
privacy-keep-group = Si estás en un grupo: tu dirección, tu papel en él y desde cuándo. Solo sus titulares ven quién está en él. Cuando lo dejas, eso se borra a los 30 días. Si pides un nombre que usan otras personas: tus palabras, hasta 90 días después de la decisión de nuestro equipo de moderación, y lo que decidió.
privacy-keep-sign-in = Si entras: cuándo fue, hasta cuándo dura la sesión y el nombre que le pusiste. No qué dispositivo, navegador o lugar. Lo ves todo en tu página y puedes terminar cada sesión.
privacy-keep-codes = Si haces códigos en papel: solo una huella de cada uno, con la que nadie puede hacer el código.
privacy-keep-address = Si usas otra dirección de correo: la nueva, y la vieja durante 30 días, para poder avisarla del cambio. Una dirección nueva que nadie confirma se borra en un día.
privacy-long-title = Por cuánto tiempo
privacy-long-listing = Un anuncio se queda después de su fecha, como parte de la historia. Puedes quitarlo tú del sitio, en su página privada. O escríbenos a { $contact } y lo hacemos.
privacy-long-backups = Copias de seguridad: quienes llevan este sitio las guardan 30 días como mucho. Hasta entonces puede estar en ellas lo que se retiró.
privacy-erase-title = Borrar tu dirección
privacy-erase = Si sigues algo por correo, la página tras el enlace de cada correo borra tu dirección con un botón. Si llevas un anuncio, escríbenos a { $contact } desde esa dirección: una persona la borra a mano, con todo lo que va unido a ella. Las copias de seguridad pueden conservarla hasta que se borran, 30 días como mucho.
privacy-screen-title = Si alguien puede ver tu pantalla
privacy-screen = «Salir de aquí», arriba, abre el pronóstico del tiempo. Pulsar tres veces Mayús hace lo mismo. El historial de tu navegador sigue mostrando dónde estuviste, así que bórralo también o usa una ventana privada.

### Pages that hardly change: help now, about.

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

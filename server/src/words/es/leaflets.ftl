### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Folletos
leaflets-description = Folletos sobre reducción de daños: léelos aquí, o imprímelos y pásalos.
leaflets-lede = Cortos y claros. Léelos aquí, o imprime unos pocos y déjalos junto a la cafetera.
leaflets-use = Para la mesa de un café, una sala de espera, una biblioteca o alguien de la familia que pregunta. Cópialos cuanto quieras.
leaflets-preview = La portada del folleto: una taza pregunta «{ $title }»
leaflets-read = Leerlo aquí
leaflets-print = Imprimirlo
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = color
leaflets-black = negro sobre blanco
leaflets-fold-title = Cómo imprimirlo y doblarlo
leaflets-fold-sides = Imprime por las dos caras de una hoja. Elige «voltear por el borde corto» y «tamaño real».
leaflets-fold-lay = Ponla de forma que veas el dibujo de la mesa larga.
leaflets-fold-right = Dobla el tercio derecho sobre el centro.
leaflets-fold-left = Dobla el tercio izquierdo encima. La taza queda ahora en la portada.
leaflets-black-tip = El negro sobre blanco se copia bien en cualquier máquina y ahorra tinta.
leaflets-posters = Carteles para imprimir
leaflets-all = Todos los folletos
leaflets-leaflet = Folleto: { $title }

posters-title = Carteles
posters-description = Un cartel para cualquier pared que invita a hablar de drogas con un café en la mano.
posters-lede = Un cartel para cualquier pared. No lleva fecha, así que no caduca. Lleva a la gente a la agenda.
posters-use = Para una puerta, una sala de personal, una biblioteca, un centro de salud o un escaparate. Pide permiso y cuélgalo a la altura de los ojos.
posters-general = «Hablemos de drogas con un café en la mano»
posters-preview = El cartel: una taza dice «Hablemos de drogas» y otra responde «con un café en la mano».
posters-own-title = Un cartel para tu propio café o evento
posters-own = Cada café y cada evento tiene aquí sus propios carteles, con su fecha y su lugar. Abre su página y elige «Imprimir un cartel».
posters-leaflets = Folletos para imprimir

invitation-title = Hablemos de drogas con un café en la mano
invitation-kicker = Cafés de reducción de daños
invitation-says = Hablemos de drogas
invitation-answers = con un café en la mano.
invitation-welcome = Ven tal como eres, uses drogas o no.
invitation-quiet = Nadie te juzga. No tienes que contar nada.
invitation-swap = Comparte lo que sabes sobre seguir con vida y con salud.
invitation-call = Encuentra un café cerca o empieza uno.

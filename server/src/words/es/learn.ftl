### Pages to learn from.

# Awaiting a native reader.

learn-title = Aprende sobre la reducción de daños
learn-description = Qué es la reducción de daños, de dónde viene y por qué funciona, con palabras sencillas y con fuentes.
learn-lede = Páginas cortas con palabras sencillas. Empieza por donde quieras. Cada una dice quién dijo qué y dónde leer más.
learn-all = Todas las páginas para aprender
learn-way = Aprender
learn-added = Esta página la añadimos. No está en los textos con los que empezó este sitio.
learn-added-short = añadido nuestro
learn-added-some = Las partes marcadas como «Añadido nuestro» no están en los textos con los que empezó este sitio.
learn-added-section = Añadido nuestro
learn-worksheet-hint = Puedes escribir aquí e imprimirla, o imprimirla primero y escribir a mano. Lo que escribes se queda en esta página. No se envía a ninguna parte, y desaparece cuando te vas.
learn-before = Antes de esto
learn-after = Para seguir leyendo
learn-turn = Antes y después
learn-onward = Úsalo y pásalo
learn-start = Empieza tu propio café y dalo a conocer

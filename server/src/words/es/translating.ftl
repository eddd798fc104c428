### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = Los idiomas de este sitio
translating-description = Hasta dónde llega cada traducción y cómo puedes ayudar.
translating-lede = Escribimos primero en inglés británico. Lo que ves aquí en otros idiomas lo tradujo una máquina, y espera a alguien que haya crecido con ese idioma.
translating-caption = Hasta dónde llega cada idioma
translating-language = Idioma
translating-sentences = Frases
translating-so-many = { $done } de { $all }
translating-read = ¿Lo leyó alguien que creció con él?
translating-source = Es el original
translating-awaits = Todavía no
translating-help-title = Préstanos tu idioma
translating-help = Lee una página que conozcas bien. ¿Hay una frase que suena rara o fría, o que parece echar la culpa a alguien? ¿Una palabra no es la que la gente usa para hablar de sí misma donde vives? Dinos la página, la frase y qué dirías tú.
translating-help-how = Escribe a { $contact }. No necesitas cuenta ni programas. Solo te nombramos entre quienes leyeron tu idioma si tú quieres.
translating-note = Esto lo tradujo una máquina. Todavía no lo ha leído nadie que haya crecido con este idioma.
translating-note-more = Ayúdanos a decirlo bien

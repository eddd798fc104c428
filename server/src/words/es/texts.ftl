### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Otros idiomas
texts-describe = Lo que dice tu anuncio en otros idiomas.
texts-lede = Di tu anuncio también en otros idiomas. Quien lea este sitio en uno de ellos leerá ahí tus palabras. Las horas, los lugares y todo lo que marcaste se traducen solos.
texts-there = Está en estos idiomas
texts-own = Tus propias palabras
texts-add-heading = Añadir un idioma
texts-add-text = Elige uno. Tú escribes el nombre y de qué se trata.
manage-language-label = El idioma de tus propias palabras
texts-own-hint = En este idioma rellenaste el formulario. Así los lectores de pantalla saben cómo leerlo en voz alta.
texts-waits = Estas palabras llevan tu cambio, que espera al equipo de moderación.
texts-form-title = Tus palabras en este idioma: { $language }
texts-form-lede = Di lo mismo que dicen tus propias palabras. Lo más sencillo es lo mejor.
texts-original = Tus propias palabras ({ $language })
texts-nothing = Aquí no hay nada.
texts-remove-heading = Quitar estas palabras
texts-remove-text = Quien lea en este idioma ({ $language }) verá de nuevo tus propias palabras.
texts-remove = Quitar las palabras en este idioma: { $language }
texts-link-text = Quien lee este sitio en otro idioma ve tus propias palabras hasta que las digas en ese idioma.
texts-link = Decirlo en otros idiomas
texts-field = { $field } ({ $language })
texts-written-in = Escrito en este idioma: { $language }. Todavía no lo ha traducido nadie.
texts-written-in-one = Escrito en este idioma: { $language }.
texts-also = También en:
texts-print = En otros idiomas
texts-name = Nombre

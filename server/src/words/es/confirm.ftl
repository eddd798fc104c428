### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = ¿Está bien así?
confirm-lede = Revisa «{ $title }», por favor. Todavía no lo ve nadie.
confirm-button = Confirmar
confirm-explain = Pulsa «Confirmar» si esto es tuyo y las fechas y el lugar están bien.
confirm-not-yours = ¿No es tuyo? Cierra esta página. Sin ti, no se hará público nunca.
confirm-preview-heading = Lo que verá todo el mundo
confirm-done-heading = Ya lo confirmaste
confirm-done-lede = Aquí no hay nada más que hacer. Te escribimos cuando algo cambie.
confirm-published-heading = Ya es público
confirm-published-lede = «{ $title }» ya está en el sitio. Gracias.
confirm-published-see = Verlo en el sitio
confirm-published-poster = Imprimir su cartel
confirm-held-heading = Gracias, está confirmado
confirm-held-lede = Ahora una persona del equipo mira «{ $title }», porque es lo primero que llega desde tu dirección de correo.
confirm-held-next = Te escribimos cuando esté listo. No tienes que hacer nada.
confirm-gone-heading = Este enlace ya no funciona
confirm-gone-lede = Puede que sea viejo o que le falte un trozo. Prueba a copiar el enlace completo del correo.
confirm-describe = Confirmar un anuncio.

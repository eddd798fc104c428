### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Entrar
sign-in-describe = Entra con un enlace que te enviamos por correo.
sign-in-how = No necesitas cuenta para leer este sitio ni para anunciar un evento. Si tienes un anuncio, cuidas de uno o sigues algo por correo, al entrar lo ves todo en una página.
sign-in-moderators = No hay contraseña: te enviamos un enlace por correo.
sign-in-ready = Pulsa el botón para entrar en este dispositivo como { $address }.
sign-in-cookie = Entonces guardamos una cookie, para saber que eres tú. Se borra cuando cierras sesión.
sign-in-button = Entrar
sign-in-stale-heading = Este enlace ya no funciona
sign-in-stale = Un enlace para entrar funciona una vez y por poco tiempo. Pide otro.
sign-in-signed-in = Tu sesión ya está abierta.
sign-in-to-queue = Ir a la cola
sign-in-out-button = Cerrar sesión

### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.

saved-title = Guardado en este dispositivo
saved-description = Páginas que elegiste guardar, para leerlas sin red.
saved-how = Abre un evento o un café y pulsa «{ $keep }». No nos enteramos de lo que guardas: esta lista la hace solo tu navegador.
saved-shared = Quien usa este dispositivo puede encontrar lo que está guardado aquí. «Salir de aquí» no lo borra.
saved-scripts = Esta lista necesita scripts. Sin ellos, pon una fecha en tu propio calendario o imprime su página.
saved-none = Aquí todavía no hay nada guardado.
saved-off = En este navegador no se guarda nada. Está desactivado en la página sobre seguridad, o tu navegador no lo permite.
saved-kept = Guardado: { $age }
saved-over = La fecha que muestra ya pasó.
saved-forget = Borrar
saved-forget-all = Borrar todo lo guardado
saved-forgotten-all = Todo lo que guardaste está borrado. «Ayuda ya» sigue aquí.
saved-last = Guardar la última lista que miré
saved-last-hint = La agenda, los eventos o los cafés, con lo que buscaste. No se guarda si no lo activas, porque otras personas pueden usar este dispositivo.
saved-last-begun = Desde ahora se guarda la última lista.
saved-last-row = La última lista:
saved-app-title = En tu pantalla de inicio
saved-app = El menú de tu navegador puede poner ahí { $site }: busca «Instalar», «Añadir a pantalla de inicio» o «Agregar a pantalla de inicio». Entonces otras personas pueden ver su nombre y una taza.

## On the page of a listing

saved-keep = Guardar en este dispositivo
saved-drop = Borrar de este dispositivo
saved-doing = Guardando…
saved-done = Guardado. Se abre sin red, también para otras personas que usen este dispositivo.
saved-here = Guardado en este dispositivo.
saved-dropped = Ya no está guardado.
saved-failed = No funcionó. Prueba otra vez cuando tengas red.
saved-all = Todo lo guardado aquí

## At the top of a copy

saved-copy-title = Esto es una copia, no la página más nueva
saved-copy = Guardada en este dispositivo: { $age }. Puede que las horas hayan cambiado desde entonces.

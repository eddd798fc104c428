### The print room of a listing.

# Awaiting a native reader.

print-title = Sala de impresión: { $title }
print-description = Carteles hechos con el anuncio, listos para imprimir.
print-heading = Sala de impresión
print-lede = Carteles de { $title }, hechos con su página. Si cambias el anuncio, cambian los carteles.
print-poster = Cartel
print-preview = El cartel de { $title }, en pequeño
print-choose = Elige un papel
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = Carta (EE. UU.)
print-paper-hint-a5 = Media hoja, para mostradores y tablones
print-paper-hint-a4 = La hoja normal
print-paper-hint-a3 = Grande, para una ventana o una pared
print-paper-hint-letter = La hoja normal en América
print-colour = Color
print-black = Negro sobre blanco
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = El negro sobre blanco se copia bien en cualquier máquina y ahorra tinta.
print-check = Cada cartel lleva una dirección corta y un código cuadrado que llevan de vuelta a la página, para que la gente mire antes de salir.
print-back = Volver a la página
print-over = Ya pasó. El cartel muestra su última fecha.
print-letters-title = Este todavía no lo podemos imprimir
print-letters-text = Algunas letras o signos del anuncio no están en ninguna de nuestras letras de imprenta. Preferimos no imprimir nada antes que dejar palabras fuera. Puedes imprimir la propia página desde tu navegador.

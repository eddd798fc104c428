### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Mapa
map-description = Cafés y eventos de reducción de daños en un mapa, con la misma lista al lado.
map-lede = Todo está también en la lista.
map-search = Buscar en el mapa
map-legend = En el mapa, un anillo es un café, un círculo liso es un evento y un número son varios. Un punto pálido solo está más o menos donde es.
map-picture = { $count ->
    [0] Mapa. No hay nada en esta parte.
    [one] Mapa con 1 anuncio. Su punto es un enlace.
   *[other] Mapa con { $count } anuncios. Los puntos son enlaces.
}
map-cluster = { $count ->
    [one] 1 anuncio cerca de { $town }: acércate
   *[other] { $count } anuncios cerca de { $town }: acércate
}
map-about = { $said }, más o menos aquí
map-open = Abrir el mapa que se mueve
map-opening = El mapa está en camino.
map-opened = El mapa está abierto. Muévelo y la lista lo sigue.
map-failed = El mapa que se mueve no llegó. La imagen y la lista siguen aquí.
map-shown = { $count ->
    [0] No hay nada anunciado en esta parte del mapa.
    [one] Hay 1 anuncio en esta parte del mapa.
   *[other] Hay { $count } anuncios en esta parte del mapa.
}
map-move = Mover el mapa
map-closer = Acercar
map-further = Alejar
map-north = Norte
map-south = Sur
map-west = Oeste
map-east = Este
map-whole = Mostrar todo
map-here = { $count ->
    [one] 1 anuncio en esta parte
   *[other] { $count } anuncios en esta parte
}
map-here-many = Más de 1000 anuncios en esta parte
map-unplaced = { $count ->
    [one] 1 de ellos es en línea o no dice el lugar, así que no tiene punto.
   *[other] { $count } de ellos son en línea o no dicen el lugar, así que no tienen punto.
}
map-nothing = Aquí no hay nada anunciado
map-nothing-text = Mira más lejos o quita un filtro.
map-credit = Costas y fronteras: Natural Earth. Ciudades: GeoNames. Lo dibuja este sitio, así que nadie más sabe qué miras.
map-streets-ours = El mapa de calles también viene de este sitio.
map-streets-from = Los mapas de calles vienen de { $host }, pero los pide nuestro servidor: { $host } sabe qué parte del mundo mira alguien, pero no quién.
list-as-map = En un mapa

### The map: pins, and the same list beside them.

# Awaiting a native reader.

map-title = Mapa
map-description = Cafés e eventos de redução de danos num mapa, com a mesma lista ao lado.
map-lede = Tudo está também na lista.
map-search = Procurar no mapa
map-legend = No mapa, um anel é um café, um círculo simples é um evento, e um número são vários. Um ponto claro só está mais ou menos onde é.
map-picture = { $count ->
    [0] Mapa. Não há nada nesta parte.
    [one] Mapa com { $count } anúncio. O ponto é um link.
   *[other] Mapa com { $count } anúncios. Os pontos são links.
}
map-cluster = { $count ->
    [one] { $count } anúncio perto de { $town }: ver mais de perto
   *[other] { $count } anúncios perto de { $town }: ver mais de perto
}
map-about = { $said }, mais ou menos aqui
map-open = Abrir o mapa que se move
map-opening = O mapa está a caminho.
map-opened = O mapa está aberto. Mova-o, e a lista acompanha.
map-failed = O mapa que se move não chegou. A imagem e a lista continuam aqui.
map-shown = { $count ->
    [0] Não há nada anunciado nesta parte do mapa.
    [one] Há { $count } anúncio nesta parte do mapa.
   *[other] Há { $count } anúncios nesta parte do mapa.
}
map-move = Mover o mapa
map-closer = Mais perto
map-further = Mais longe
map-north = Norte
map-south = Sul
map-west = Oeste
map-east = Leste
map-whole = Mostrar tudo
map-here = { $count ->
    [one] { $count } anúncio nesta parte
   *[other] { $count } anúncios nesta parte
}
map-here-many = Mais de 1000 anúncios nesta parte
map-unplaced = { $count ->
    [one] { $count } deles é online ou não diz o lugar, por isso não tem ponto.
   *[other] { $count } deles são online ou não dizem o lugar, por isso não têm ponto.
}
map-nothing = Não há nada anunciado aqui
map-nothing-text = Veja mais longe, ou tire um filtro.
map-credit = Costas e fronteiras: Natural Earth. Cidades: GeoNames. Desenhado por este site, por isso mais ninguém sabe o que você vê.
map-streets-ours = O mapa de ruas também vem deste site.
map-streets-from = Os mapas de ruas vêm de { $host }, mas é o nosso servidor que os pede: { $host } sabe que parte do mundo alguém vê, mas não quem.
list-as-map = Num mapa

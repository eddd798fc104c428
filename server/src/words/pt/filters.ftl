### What a list can be narrowed by, each value with how many listings there would be.

# Awaiting a native reader.

filters-hint = Toque numa palavra para a adicionar agora. Ou marque quantas caixas quiser e toque em “Mostrar”. O número diz quantos eventos e cafés há então.
filters-hint-uncounted = Toque numa palavra para a adicionar agora. Ou marque quantas caixas quiser e toque em “Mostrar”.
filters-many = { $what } ({ $many })
filters-topics = Temas
filters-other-language = Outra língua
filters-no-other = Escolha
filters-tally = { $listings }, { $dates }
filters-events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}

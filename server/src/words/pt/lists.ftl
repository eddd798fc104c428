### The front page and the lists.

# Awaiting a native reader.

home-title = Cuppa: cafés e eventos de redução de danos
home-description = Encontre um café ou um evento de redução de danos, ou anuncie o seu. Sem conta e sem cookies.
home-hello = Vamos falar de drogas com um café na mão
home-lede = Cafés e eventos de redução de danos. Venha como você é. Ninguém julga, e não é preciso contar nada.
home-find = O quê ou onde?
home-find-hint = Cidade, código postal ou tema
home-coming = Em breve
home-all-dates = Todas as datas
home-cafes = Cafés
home-all-cafes = Todos os cafés
home-invite-title = Prepare o café
home-invite-text = Um café pode ser seis pessoas, uma mesa e uma hora. Anuncie o seu em cerca de quatro minutos, sem conta. Com isso, você recebe um cartaz e um calendário.
home-what-title = O que acontece lá?
home-what-text = As pessoas encontram-se num café, numa sala ou online e falam de drogas: naloxona, serviços, direitos, luto, boas notícias. Pessoas que usam drogas, famílias, profissionais, estudantes e quem tem curiosidade sentam-se à mesma mesa. Em alguns, alguém faz uma palestra. Em quase todos há bolachas.

whats-on-title = Agenda
whats-on-lede = Todas as próximas datas de cafés e eventos. Venha como você é. Não é preciso contar nada.
events-title = Eventos
events-lede = Palestras, formações, portas abertas e encontros que vêm aí.
cafes-title = Cafés
cafes-lede = Lugares onde as pessoas se reúnem muitas vezes, cada um com a sua próxima data.

list-description = Próximas datas de cafés e eventos de redução de danos.
list-search = Procurar
list-search-here = Procurar no que há aqui
list-further-down = Mais abaixo nesta página
list-search-hint = Um tema, um nome, um grupo
list-show = Mostrar
list-find = Procurar
list-more = Dias, preço, acesso e mais
list-from = De
list-to = Até
list-attendance = Onde
list-anywhere = Em qualquer lugar
list-online = Online
list-at-a-place = Num lugar
list-chosen = Escolhido
list-remove = { $what }, tirar
list-chip-words = “{ $words }”
list-chip-topic = Tema: { $topic }
list-chip-group = Grupo: { $group }
list-chip-place = Lugar: { $place }
list-chip-from = A partir de { $day }
list-chip-to = Até { $day }
list-chip-in = País: { $country }
list-chip-near = A menos de { $km }{ "\u00A0" }km de { $town }
list-chip-language = Língua: { $language }
list-near = Cidade ou código postal
list-near-hint = Por exemplo, Leeds ou LS9
list-here = Usar onde estou
list-here-hint = Recebemos o lugar arredondado a cerca de 2{ "\u00A0" }km e não o guardamos.
list-here-looking = A pergunta foi para o seu navegador.
list-here-refused = O navegador não tem permissão para dizer onde você está. Escreva antes uma cidade ou um código postal.
list-here-failed = O navegador não conseguiu dizer onde você está. Escreva antes uma cidade ou um código postal.
list-here-lost-heading = Não conseguimos saber onde você está
list-here-lost = O que chegou não é um ponto no mapa. Escreva antes uma cidade ou a primeira metade de um código postal.
list-here-lost-back = Voltar à lista
list-towns = { $count ->
    [0] Não conhecemos nenhuma cidade que comece assim.
    [one] { $count } cidade. Pressione a seta para baixo para escolher.
   *[other] { $count } cidades. Pressione a seta para baixo para escolher uma.
}
list-towns-label = Cidades e códigos postais
list-within = A que distância?
list-within-km = { $km }{ "\u00A0" }km
list-language = Língua
list-any-language = Qualquer língua
list-cost = Preço
list-access = Acesso
list-near-unknown = Não conhecemos nenhuma cidade nem código postal “{ $typed }”. Conhecemos cidades, códigos postais e países. Veja se está bem escrito, ou tente uma cidade maior por perto.
list-near-guessed = Não conhecemos “{ $typed }” e entendemos { $town }.
list-near-taken = Por “{ $typed }” entendemos { $town }.
list-near-towns = Também há cidades com esse nome:
list-near-others = Há mais cidades com esse nome:
list-read-as = Nada contém as palavras que você escreveu. Isto é o que há para “{ $words }”.
list-read-as-any = Nada contém todas estas palavras. Isto contém algumas.
list-read-without = Perto de { $town } nada contém “{ $words }”. Isto é o que há por lá.
list-read-without-in = Neste país ({ $country }) nada contém “{ $words }”. Isto é o que há por lá.
list-read-elsewhere = Do que vem aí neste país ({ $country }), nada combina. Isto contém as palavras que você escreveu.
list-read-near-me = Não sabemos onde você está. Escreva a sua cidade ou o código postal, e mostramos o que há por perto.
list-read-no-words = Em “{ $typed }” não há palavras para procurar. Isto é tudo.
list-read-in = A procura é em todo o país: { $country }.
list-read-near = A menos de { $km }{ "\u00A0" }km de { $town }.
list-ignored = Não sabemos o que isto quer dizer no endereço e deixamos de fora: { $what }
list-best-first = Primeiro vem o que combina melhor.
list-to-soonest = Mostrar primeiro o que acontece antes
list-to-best = Mostrar primeiro o que combina melhor
list-found = { $count ->
    [one] { $count } evento ou café
   *[other] { $count } eventos e cafés
}
list-found-many = Mais de 1000 eventos e cafés
list-more-dates = { $count ->
    [one] e mais { $count } data
   *[other] e mais { $count } datas
}
list-far = a cerca de { $distance }
list-far-less = a menos de 1{ "\u00A0" }km
list-empty-without = Sem um deles, há mais:
list-empty-without-one = { $what }, de fora
list-empty-next = O que vem a seguir
list-empty-next-elsewhere = O que vem a seguir noutros lugares
list-instead-cafes = { $count ->
    [one] Ver { $count } café que combina
   *[other] Ver { $count } cafés que combinam
}
list-empty-nearest = O mais perto
list-everything = Mostrar tudo
list-dates = { $count ->
    [one] { $count } data
   *[other] { $count } datas
}
list-cafes = { $count ->
    [one] { $count } café
   *[other] { $count } cafés
}
list-dates-many = Mais de 1000 datas
list-cafes-many = Mais de 1000 cafés
list-nothing-coming = Por agora não há nada marcado.
list-lately = Isto aconteceu há pouco:
list-heading-date = { " – " }{ $day }, { $time }
list-heading-cancelled = { " – " }Cancelado
list-heading-moved = { " – " }Mudou de data ou hora
list-heading-undated = { " – " }{ $said }
list-today = Hoje
list-tomorrow = Amanhã
list-cancelled = Cancelado
list-unsure = Por confirmar
list-moved-from = Antes era: { $day }
list-moved-from-time = Antes era a esta hora: { $time }
list-heading-ends = { " – " }Termina a outra hora
list-ends-instead = Termina a outra hora: { $now } em vez de { $planned }
list-ends-at = Desta vez termina a outra hora: { $time }
list-ends-at-on = Desta vez termina noutro momento: { $time }, { $day }
list-ends-on = Termina noutro dia: { $now } em vez de { $planned }
list-ends-open = Desta vez não tem hora para terminar
list-next = Próxima: { $when }
list-no-dates = Datas a anunciar
list-resting = Em pausa
list-closed = Deixou de se reunir
list-this-time-at = Desta vez em { $place }
list-pages = Páginas
list-page = Página { $page }
list-page-of = Página { $page } de { $pages }
list-earlier = Datas anteriores
list-later = Datas seguintes
list-before = Página anterior
list-after = Página seguinte
list-empty-title = Nada encontrado
list-empty-chosen = Nenhuma data combina com tudo isso. Tente menos palavras, outros dias, ou veja tudo.
list-empty-word = Nada do que vem aí contém essa palavra. Tente outra, ou veja tudo.
list-empty-title-land = Ainda não há nada marcado neste país: { $land }
list-empty-land = Assim que alguém anunciar uma data neste país ({ $land }), ela aparece aqui. Pode ser a sua.
list-empty-land-cafes = Ainda não há nenhum café anunciado neste país: { $land }. Bastam seis pessoas, uma mesa e uma hora.
list-empty-title-all = Ainda não há nada aqui
list-empty-all = Os cafés e eventos aparecem aqui assim que alguém anunciar um. Pode ser o seu.
list-empty-cafes = Ainda não há nenhum café anunciado. Bastam seis pessoas, uma mesa e uma hora.
list-past-page-title = Essa página não existe
list-past-page = Esta lista é mais curta.
list-first-page = Ir para a primeira página

follow-calendar-name = Cuppa: { $view }

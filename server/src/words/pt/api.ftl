### The API: what it says when it cannot answer, and the page that explains it.

# Awaiting a native reader.

## What it says when it cannot answer; programs show it to the people who write them.

api-bad-parameter = Não conseguimos ler este endereço
api-unknown-parameter = Aqui não há “{ $name }”. Pode usar: { $known }.
api-empty-parameter = “{ $name }” está vazio. Deixe de fora, ou diga o que procura.
api-twice = “{ $name }” só pode estar uma vez no endereço.
api-too-many = “{ $name }” pode estar no endereço no máximo { $most } vezes.
api-too-long = “{ $name }” pode ter no máximo { $most } caracteres.
api-choose = “{ $name }” pode ser: { $choices }.
api-day = “{ $name }” tem de ser um dia, como 2026-12-08.
api-number = “{ $name }” tem de ser um número inteiro de { $least } a { $most }.
api-near = “near” não indica nenhuma cidade, código postal ou país que conheçamos: “{ $typed }”. Veja se está bem escrito, ou indique uma cidade maior por perto.
api-cursor = Este “cursor” não foi feito por nós. Siga o endereço em “next”, ou comece de novo sem ele.
api-nothing-here = Não há nada aqui
api-nothing-here-text = O endereço pode ter um erro. Todos os endereços estão explicados em { $page }.
api-no-listing = Não temos nenhum anúncio com este nome
api-no-listing-text = Pode ainda não ser público, ou o nome tem um erro.
api-gone = Este anúncio foi retirado
api-gone-text = Já esteve aqui. Por favor, não o mostre mais.
api-method = Isto só pode ser lido
api-method-text = Use GET, HEAD ou OPTIONS.
api-many = Isso foi muito de uma vez
api-many-text = Neste momento chegam muitos pedidos da sua rede. Espere tantos segundos como “Retry-After” disser.
api-foreign = Isso veio de outro site
api-foreign-text = De lá não se pode escrever nada. Para ler, use GET.
api-broken = Algo nosso falhou
api-broken-text = Tente de novo daqui a um minuto, por favor.

## What can be asked for, as the description and the page say it.

api-ask-slug = O nome nos endereços.
api-ask-listing = Só as datas deste anúncio, pelo seu “slug”.
api-ask-kind = Só eventos, ou só cafés. Quando você pede anúncios, os cafés vêm mesmo sem datas por vir. Sem isto, recebe tudo o que tem alguma.
api-ask-q = Palavras que têm de estar lá: uma cidade, um nome, um tema.
api-ask-tag = Um tema. Pode pôr várias vezes. Então qualquer um deles serve.
api-ask-group = O “slug” do grupo que cuida dele. Pode pôr várias vezes.
api-ask-place = O “slug” do lugar. Pode pôr várias vezes.
api-ask-near = Uma cidade, a primeira metade de um código postal britânico, ou um país. Só o que está perto ou dentro. Um nome que não conhecemos é recusado.
api-ask-within = Quantos km contam como perto. Sem isto, 25.
api-ask-lang = Uma língua falada lá, pelo código ou pelo nome. Pode pôr várias vezes.
api-ask-access = Uma forma de entrar, como step_free. Pode pôr várias vezes. Então qualquer uma delas serve.
api-ask-cost = Quanto custa. Pode pôr várias vezes. Então qualquer um deles serve.
api-ask-from = A partir deste dia. Pode estar no passado. Sem isto, recebe o que ainda não passou.
api-ask-to = Até este dia.
api-ask-online = 1 é só aquilo em que se participa online. 0 é só o que acontece num lugar.
api-ask-limit = Quantos recebe de uma vez: de 1 a 200. Sem isto, 50.
api-ask-cursor = De onde continuar a leitura. É uma parte do endereço em “next”. Não pode fazer um você.

## The page

api-title = Cuppa para programas
api-description = Como o seu programa ou site lê do Cuppa cafés e eventos de redução de danos.
api-lede = Tudo o que é público aqui pode ser lido por um programa seu. Não precisa de chave nem de pedir a ninguém.
api-simple-title = Há uma forma mais simples?
api-simple-embed = Pôr datas no seu próprio site, sem um programa
api-simple-calendar = Seguir datas num calendário

api-try-title = Experimente
api-try-lede = Cada uma destas linhas funciona como está. Cole uma num terminal, ou abra o endereço no seu navegador.
api-try-dates = As próximas três datas
api-try-cafes = Todos os cafés, os primeiros dez
api-try-town = Datas com uma palavra, como uma cidade
api-try-tag = Datas sobre um tema
api-try-group = O que vem de um grupo
api-try-place = O que há num lugar
api-try-days = O que há num mês, num lugar ou online
api-try-listing = Tudo o que se sabe de um anúncio
api-try-groups = Que grupos há
api-try-places = Que lugares há
api-try-head = Só os cabeçalhos, para ver se algo mudou
api-try-described = A descrição para programas (OpenAPI 3.1)
api-try-open = Abrir

api-addresses-title = Os endereços
api-addresses-listings = Eventos e cafés, pela ordem em que entraram. Cada um traz as suas próximas datas, dez no máximo.
api-addresses-listing = Um deles, com todas as suas datas por vir.
api-addresses-dates = Datas, as mais próximas primeiro. É isto que você quer para uma “agenda”.
api-addresses-groups = Grupos que anunciam algo.
api-addresses-places = Lugares com endereço público.

api-ask-title = O que pode pedir
api-ask-lede = Isto vai depois do ponto de interrogação. Grupos e lugares só conhecem “limit” e “cursor”. Se puser vários diferentes, todos têm de servir. Se não conseguimos ler um, dizemos. Nunca o deixamos de fora em silêncio.

api-next-title = Continuar a leitura
api-next-text = Uma resposta longa vem em partes. Cada parte tem em “next” o endereço da seguinte, e “null” quando era a última. Siga esse endereço como está. O que entra ou sai durante a leitura não muda nada de lugar: nada vem duas vezes, e nada se perde.

api-read-title = O que saber ao ler
api-read-null = “null” e listas vazias querem dizer que ninguém disse. Não querem dizer “não”.
api-read-times = As horas têm a diferença do lugar, como +01:00. O que dura dias inteiros tem só os dias.
api-read-hidden = Alguns endereços não são públicos. Então recebe a cidade, e um ponto arredondado a mais ou menos um km. Por favor, não tente adivinhar o resto.
api-read-cancelled = As datas canceladas ficam nas respostas com o estado “cancelled”. Por favor, mostre-as como canceladas. Pode haver pessoas a caminho.
api-read-gone = O que foi retirado responde 410. Por favor, retire também a sua cópia.
api-read-group = O nome de um grupo é o que alguém escreveu. A página diz se o grupo o confirmou.
api-read-uid = O “uid” de um anúncio é o mesmo dos nossos calendários. Nunca muda.
api-read-html = “description_html” foi escrito por alguém que não conhecemos e limpo por nós. Pode ser mostrado sem perigo.
api-read-names = Às respostas só adicionamos nomes. Passe por cima dos que não conhece.

api-polite-title = Perguntar muitas vezes
api-polite-limit = Uma rede pode perguntar 600 vezes por minuto, se quem cuida deste site não escolheu outro número.
api-polite-cache = Uma resposta vale um minuto. Envie o seu “ETag” de volta em “If-None-Match”: se nada mudou, recebe 304 e mais nada.
api-polite-cors = Scripts em páginas de qualquer outro site a podem ler. Não enviamos cookies nem os aceitamos.
api-polite-link = É um bom gesto pôr um link para a página do que você mostra. Lá as pessoas veem o que mudou depois.

api-problems-title = Quando algo está errado
api-problems-lede = Você recebe JSON que diz o que está errado e o que fazer (RFC 9457). “detail” é uma frase para pessoas.
api-problem-400 = Não conseguimos ler uma parte do endereço. “parameter” diz qual.
api-problem-403 = Uma página de outro site tentou escrever algo. Aqui não se pode escrever nada.
api-problem-404 = Neste endereço não há nada, ou nada público.
api-problem-405 = A API pode ser lida, e mais nada.
api-problem-410 = Foi retirado.
api-problem-429 = Pedidos demais. “Retry-After” diz quantos segundos esperar.
api-problem-500 = Algo nosso falhou. Tente de novo daqui a um minuto.
api-problem-501 = Só onde sites perguntam como inserir uma página nossa (oEmbed): não conhecemos o formato que você pediu.

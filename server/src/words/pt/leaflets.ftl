### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Folhetos
leaflets-description = Folhetos sobre redução de danos: leia aqui, ou imprima e passe adiante.
leaflets-lede = Curtos e simples. Leia aqui, ou imprima alguns e deixe-os junto à máquina de café.
leaflets-use = Para a mesa de um café, uma sala de espera, uma biblioteca, ou alguém da família que pergunta. Copie quanto quiser.
leaflets-preview = A frente do folheto: uma caneca pergunta “{ $title }”
leaflets-read = Ler aqui
leaflets-print = Imprimir
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = cor
leaflets-black = preto sobre branco
leaflets-fold-title = Como imprimir e dobrar
leaflets-fold-sides = Imprima dos dois lados de uma folha. Escolha “virar na borda curta” e “tamanho real”.
leaflets-fold-lay = Ponha a folha de modo a ver o desenho da mesa comprida.
leaflets-fold-right = Dobre o terço da direita sobre o meio.
leaflets-fold-left = Dobre o terço da esquerda por cima. A caneca fica agora na frente.
leaflets-black-tip = Preto sobre branco copia-se bem em qualquer máquina e poupa tinta.
leaflets-posters = Cartazes para imprimir
leaflets-all = Todos os folhetos
leaflets-leaflet = Folheto: { $title }

posters-title = Cartazes
posters-description = Um cartaz para qualquer parede, que convida a falar de drogas com um café na mão.
posters-lede = Um cartaz para qualquer parede. Não tem data, por isso vale sempre. Leva as pessoas à agenda.
posters-use = Para uma porta, uma sala de pessoal, uma biblioteca, um centro de saúde ou uma loja. Peça primeiro, depois ponha-o à altura dos olhos.
posters-general = “Vamos falar de drogas com um café na mão”
posters-preview = O cartaz: uma caneca diz “Vamos falar de drogas”, outra responde “com um café na mão”.
posters-own-title = Um cartaz para o seu café ou evento
posters-own = Cada café e cada evento tem aqui os seus cartazes, com a data e o lugar. Abra a página e escolha “Imprimir um cartaz”.
posters-leaflets = Folhetos para imprimir

invitation-title = Vamos falar de drogas com um café na mão
invitation-kicker = Cafés de redução de danos
invitation-says = Vamos falar de drogas
invitation-answers = com um café na mão.
invitation-welcome = Venha como você é, quer use drogas ou não.
invitation-quiet = Ninguém julga. Não é preciso contar nada.
invitation-swap = Troque o que sabe sobre como ficar com vida e com saúde.
invitation-call = Encontre um café por perto, ou comece um.

### Words that hurt and what may be said instead: the page about them, what stands beside a field, and the moderators' list.

# Awaiting a native reader.

wording-title = Palavras
wording-description = Palavras que magoam pessoas que usam drogas, o que se pode dizer em vez delas, e o motivo. Experimente um texto seu.
wording-lede = As palavras que usamos decidem quem se sente em casa. Aqui estão palavras que magoam muita gente, com outras que você pode escolher.

wording-matters-heading = As palavras contam
wording-matters-person = Uma pessoa é mais do que uma coisa que faz. Palavras que fazem de uma só coisa a pessoa inteira tornam fácil deixar de ouvir.
wording-matters-care = Estudos mostram que as pessoas, também em enfermagem e medicina, julgam a mesma pessoa com mais dureza quando leem uma palavra mais dura. Palavras duras afastam as pessoas dos lugares que poderiam ajudar.
wording-matters-own = Cada pessoa escolhe as palavras para falar de si. Ninguém é corrigido pelo que diz da sua vida, pelo que cita, ou pelo nome que um grupo se dá.
wording-matters-choice = Esta lista sugere e nunca decide. Nada é recusado por causa de uma palavra, e nada muda se você não escolher. Os guias nem sempre concordam: por isso há quase sempre mais de uma sugestão.

wording-try-heading = Experimente um texto
wording-try-label = O seu texto
wording-try-hint = No máximo { $most } caracteres. É visto e esquecido: não guardamos nem anotamos nada dele.
wording-try-button = Procurar palavras
wording-try-none = Neste texto não encontramos nenhuma palavra da lista.
wording-try-empty = Ainda não há nada para ver. Primeiro escreva ou cole um texto.
wording-try-broke-off = Não chegou tudo. O que chegou continua aqui. Por favor, envie de novo.
wording-try-result = O que encontramos
wording-found = { $count ->
    [0] Não encontramos nenhuma palavra da lista.
    [one] Encontramos { $count } palavra que talvez queira ver.
   *[other] Encontramos { $count } palavras que talvez queira ver.
}
wording-try-more = { $count ->
    [one] Há mais { $count } abaixo no texto. Envie uma parte mais curta para ver.
   *[other] Há mais { $count } abaixo no texto. Envie uma parte mais curta para ver.
}

wording-list-heading = A lista
wording-list-count = { $count ->
    [one] { $count } palavra.
   *[other] { $count } palavras.
}
wording-list-date = O que vem neste programa foi reunido de guias públicos em novembro de 2026. A moderação deste site pode adicionar palavras, mudá-las e desligá-las.
wording-list-json = A lista para outros programas
wording-search-label = Procurar uma palavra
wording-search-button = Mostrar
wording-search-none = Nenhuma palavra da lista combina com “{ $q }”.
wording-search-all = Mostrar a lista inteira

wording-level-slur = Insulta pessoas
wording-level-label = Faz de uma só coisa a pessoa inteira
wording-level-tip = As pessoas não concordam sobre ela
wording-level-slur-text = Estas palavras são feitas para magoar.
wording-level-label-text = Estas palavras fazem de algo numa pessoa a pessoa inteira, ou põem culpa numa frase simples.
wording-level-tip-text = Alguns guias evitam estas palavras e outros usam-nas. Decida você.

wording-word = Palavra
wording-instead = Pode dizer
wording-why = Motivo
wording-source = Fonte
wording-why-said = Motivo: { $why }
wording-except-said = Está bem em: { $what }
wording-instead-said = Pode dizer: { $what }
wording-source-said = Fonte: { $who }
wording-or = { $before } ou { $last }
wording-sources-heading = De onde vem isto
wording-ours = conhecimento geral, sem um guia que o diga

## Beside the fields of a form

wording-check = Ver as minhas palavras
wording-check-hint = Quer ver antes as suas palavras? Nada é enviado com isso, e tudo o que escreveu fica.
wording-checked-page = As suas palavras: { $heading }
wording-checked-heading = As suas palavras
wording-checked-kept = Ainda nada foi enviado, e tudo o que escreveu continua aqui.
wording-checked-again-file = Só a imagem tem de ser escolhida de novo: nenhuma página consegue devolver um arquivo.
wording-checked-then = Ao lado de cada campo pode escolher outra coisa, ou deixar como está. O que escolher entra quando tocar num botão abaixo.
wording-field-heading = { $count ->
    [one] { $count } palavra para ver
   *[other] { $count } palavras para ver
}
wording-instead-label = Em vez de “{ $word }”
wording-keep = Deixar “{ $word }”
wording-times = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}
wording-file-name = As outras pessoas nunca veem o nome do seu arquivo.
wording-in-title = No nome
wording-in-summary = No texto curto
wording-in-description = No que acontece lá
wording-in-tags = Nos temas
wording-in-speaker = Em quem fala
wording-in-group-name = No nome do grupo
wording-in-cost-note = No que se diz do preço
wording-in-ground-rules = Nas regras de convivência
wording-in-image = No nome do arquivo da imagem
wording-in-image-alt = Na descrição da imagem
wording-in-date = No que se diz de uma data
wording-in-reason = No motivo do cancelamento
wording-live-use = Usar “{ $what }”

## Moderators

wording-queue-label = Palavras para ver
wording-moderate-link = A lista de palavras
wording-moderate-heading = A lista de palavras
wording-moderate-lede = Adicione uma palavra, escreva uma de novo ou desligue uma. Todas as pessoas veem a lista, e o que você decide vale logo onde as pessoas escrevem.
wording-moderate-put = Você mudou a lista. Vale desde já.
wording-moderate-off = A palavra está desligada. Pode trazê-la de volta abaixo.
wording-moderate-back = A mudança está anulada. A palavra está como antes.
wording-moderate-nothing = Não havia nada para anular: alguém foi mais rápido.
wording-moderate-find-label = Mudar uma palavra da lista
wording-moderate-find-hint = Escreva-a como está lá. O formulário vem então preenchido.
wording-moderate-find = Abrir
wording-moderate-find-none = “{ $q }” não está na lista. Pode adicioná-la abaixo.
wording-moderate-add-heading = Adicionar uma palavra
wording-moderate-change-heading = Mudar “{ $term }”
wording-moderate-term-label = A palavra
wording-moderate-term-hint = Uma palavra, ou algumas que vão juntas. Maiúsculas, hífens e acentos não contam.
wording-moderate-level-label = O que ela faz?
wording-moderate-alternatives-label = O que se pode dizer em vez dela
wording-moderate-alternatives-hint = Duas ou três, separadas por ponto e vírgula, a melhor primeiro. Entre parênteses: quando serve.
wording-moderate-forms-label = Outras formas de a escrever
wording-moderate-forms-hint = Por exemplo, o plural. Separadas por ponto e vírgula.
wording-moderate-why-label = Qual o motivo?
wording-moderate-why-hint = Uma frase simples que todas as pessoas leem.
wording-moderate-sources-label = Quem diz isto?
wording-moderate-sources-hint = Um guia, um grupo, ou pessoas a quem perguntou. Separados por ponto e vírgula.
wording-moderate-reason-label = Qual o motivo para mudar a lista?
wording-moderate-reason-hint = Só a moderação lê isto.
wording-moderate-save = Guardar a palavra
wording-moderate-off-section = Desligar
wording-moderate-off-text = A palavra já não é encontrada, até alguém a trazer de volta.
wording-moderate-off-button = Desligar
wording-moderate-changes-heading = O que mudou aqui
wording-moderate-changes-none = Ainda ninguém mudou a lista.
wording-moderate-was-put = “{ $term }” foi escrita ou adicionada, { $when }
wording-moderate-was-off = “{ $term }” foi desligada, { $when }
wording-moderate-ended = Isto já não vale. Desde: { $when }
wording-moderate-by = De { $who }: { $reason }
wording-moderate-by-nobody = De alguém que já não está: { $reason }
wording-moderate-end = Trazer de volta o que estava antes
wording-moderate-end-which = Trazer de volta o que estava antes: “{ $term }”

wording-refused-term = Escreva a palavra, com pelo menos uma letra.
wording-refused-level = Escolha o que a palavra faz.
wording-refused-alternatives = Escreva pelo menos uma coisa que se possa dizer em vez dela.
wording-refused-why = Diga numa frase o motivo por que a palavra magoa.
wording-refused-reason = Diga o motivo, para que o resto da moderação entenda mais tarde.
wording-refused-absent = Esta palavra não está na lista, por isso não pode ser desligada.
wording-refused-many = Já há tantas palavras mudadas que não cabem mais. Anule as mudanças de que ninguém precisa.

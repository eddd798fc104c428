### Write-ups: how a date went, told by those who run it.

# Awaiting a native reader.
#
# Nouns: write-up = relato; to tell = contar; to take away (a write-up, a photo) = apagar, as "tirar uma foto" is to take
# one; to cover = cobrir. "Camera" and "screen" differ between Portugal and Brazil and are gone round.

write-ups-title = Como outras pessoas fizeram
write-ups-lede = Quem cuida de cafés e eventos conta em poucas linhas como foi uma data: o que aconteceu, quantas pessoas vieram, e o que funcionou.
write-ups-of = Como foi “{ $title }”
write-ups-empty-title = Ainda ninguém contou nada
write-ups-empty = Se você cuida de um café ou de um evento, a página privada dele pergunta depois de cada data como foi. O que escrever lá aparece aqui.
write-ups-all = Todos os relatos
write-ups-all-of = Todos os relatos de “{ $title }”
write-ups-feed = Os novos relatos, para o seu leitor de notícias (Atom)
write-up-heading = Como foi
write-up-of = Como foi “{ $title }” ({ $day })
write-up-came = Quantas pessoas vieram
write-up-worked = O que funcionou
write-up-otherwise = O que faríamos de outra forma
write-up-read = Ler tudo
write-up-read-which = Ler tudo: “{ $title }”, { $day }
write-up-photos-count =
    { $count ->
        [one] Com { $count } foto
       *[other] Com { $count } fotos
    }

## On the private page

manage-write-ups-heading = Como foi?
manage-write-ups-ask = Conte em poucas linhas como foi uma data. Isso ajuda quem começar um café a seguir.
manage-write-ups-tell = Contar como foi
manage-write-ups-tell-which = Contar como foi: { $day }
manage-write-ups-none-yet = Ainda não passou nenhuma data. Volte quando tiver passado a primeira.
manage-write-ups-all-told = Você já contou como foram todas as datas até agora. Agradecemos.
manage-write-ups-link = Relatos das suas datas
manage-write-ups-written = O que você contou
manage-write-ups-change = Ler ou mudar
manage-write-ups-change-which = Ler ou mudar: { $day }
manage-write-up-back = Voltar aos relatos
manage-write-up-back-one = Voltar ao relato
manage-write-up-heading = Como foi a data de { $day }?
write-up-not-yet = Esta data ainda está por vir. Volte quando tiver passado.
write-up-what-label = O que aconteceu?
write-up-what-hint = Bastam poucas linhas. Por favor, não diga o nome de ninguém sem permissão. Deixe uma linha vazia para começar outro parágrafo.
write-up-what-missing = Conte em poucas linhas o que aconteceu.
write-up-came-label = Quantas pessoas vieram?
write-up-worked-label = O que funcionou?
write-up-otherwise-label = O que você faria de outra forma na próxima vez?
write-up-changed-meanwhile = Entretanto outra pessoa mudou este relato. As palavras dela estão abaixo. Toque de novo no botão para pôr as suas no lugar delas.
write-up-save = Guardar o relato
write-up-now = O que diz agora
write-up-seen = Todas as pessoas podem ler.
write-up-waits = A moderação vê o relato antes de todas as pessoas o poderem ler.
write-up-waits-before = A moderação vê primeiro. Até lá, todas as pessoas leem o que estava antes.
write-up-rejected = A moderação não o aceitou. Este é o motivo:
write-up-rejected-then = Mude o relato, e a moderação vê mais uma vez.
write-up-done-saved = Guardado. Agora todas as pessoas podem ler.
write-up-done-waits = Guardado. A moderação vê primeiro.
write-up-done-unchanged = Nada era diferente, por isso nada mudou.
write-up-done-gone = Está apagado para sempre.
write-up-end-heading = Apagar
write-up-end-text = As palavras e as fotos deste relato são apagadas logo, e para sempre. Não podemos apagar as cópias que outras pessoas guardaram, nem as nossas cópias de segurança, que duram no máximo 30 dias.
write-up-end = Apagar o relato

## Photos

write-up-photos-heading = Fotos
write-up-photos-lede = Até { $most } fotos. Ninguém vê uma foto antes de você dizer quem aparece nela. Tiramos as notas escondidas que dizem onde foi feita e com que aparelho.
write-up-photos-first = Guarde primeiro o relato. Depois pode adicionar fotos.
write-up-photos-enough = Este relato tem { $most } fotos. Apague uma para adicionar outra.
write-up-alt-hint = Para as pessoas que não a veem. Por exemplo: Uma cafeteira e seis canecas numa mesa comprida.
write-up-photo-add = Adicionar a foto
write-up-photo-missing = Escolha uma foto.
write-up-photo-hidden = Mais ninguém a vê: você ainda não disse quem aparece nela.
write-up-photo-nobody = Você disse que não se pode reconhecer ninguém.
write-up-photo-agreed = Você disse que todas as pessoas que se podem reconhecer deram permissão.
write-up-photo-look = Dizer quem aparece, ou cobrir algo
write-up-photo-look-which = Dizer quem aparece, ou cobrir algo: { $alt }
write-up-photo-title = Quem aparece nesta foto?
write-up-photo-lede = Rostos, tatuagens, crachás e o que se lê em telefones e computadores dizem quem alguém é. Uma foto da mesa ou do bolo conta tão bem como foi um bom encontro.
write-up-faces-label = Quem se pode reconhecer?
write-up-faces-hint = Ninguém vê a foto antes de você escolher uma destas respostas.
write-up-faces-nobody = Não se pode reconhecer ninguém
write-up-faces-agreed = Todas as pessoas que se podem reconhecer disseram sim a esta foto estar neste site
write-up-cover-label = Cobrir partes da foto
write-up-cover-hint = Marque os quadrados que devem ficar cobertos. O que está por baixo é apagado, aqui e em todas as páginas, e não pode voltar. Não podemos apagar as cópias que outras pessoas guardaram, nem as nossas cópias de segurança, que duram no máximo 30 dias.
write-up-cover-square = Linha { $row }, coluna { $column }
write-up-photo-changed = Esta foto mudou depois de você abrir a página. Veja a foto de novo, e depois diga mais uma vez.
write-up-photo-save = Guardar
write-up-photo-done = Guardado. Veja a foto mais uma vez.
write-up-photo-end = Apagar a foto

## For moderators

moderate-write-ups-heading = Como foram as datas
moderate-write-ups-text = Relatos de pessoas que ainda ninguém conhece. Veja se as fotos mostram alguém que talvez não queira isso.
moderate-counts-write-ups =
    { $count ->
        [one] { $count } relato
       *[other] { $count } relatos
    }
moderate-write-up-before = O que todas as pessoas leem até lá
moderate-write-up-since = Espera desde: { $when }
moderate-write-up-approved = Agora todas as pessoas podem ler o relato de “{ $title }”.
moderate-write-up-rejected = O relato de “{ $title }” não foi aceito. Quem organiza recebe um e-mail com o seu motivo.
moderate-write-up-take-down = Retirar este relato
moderate-write-up-undone = Desfeito: o relato de “{ $title }” espera de novo.
log-write-up-approved = Relato aprovado
log-write-up-rejected = Relato não aceito

## Letters

letter-write-up-published-subject = O seu relato está público
letter-write-up-published-opening = A moderação viu o relato de como foi “{ $title }” ({ $day }). Agora todas as pessoas o podem ler. Agradecemos por contar.
letter-write-up-change = Mudar ou apagar
letter-write-up-rejected-subject = Sobre o seu relato
letter-write-up-rejected-opening = A moderação viu o relato de como foi “{ $title }” ({ $day }) e não o aceitou. Este é o motivo:
letter-write-up-rejected-then = Pode mudar o relato: então a moderação vê mais uma vez. Se acha que nos enganamos, responda a este e-mail, e uma pessoa lê.
letter-write-up-waits-subject = Vemos o seu relato mais uma vez
letter-write-up-waits-opening = Escrevemos sobre o relato de como foi “{ $title }” ({ $day }). A moderação voltou atrás nessa decisão.
letter-write-up-waits-then = Espera mais uma vez pela moderação. Não é preciso fazer nada: escrevemos assim que estiver decidido.

## What is kept

kept-write-ups = Os relatos: o que você conta de uma data, as suas fotos, e o que disse de quem aparece nelas. O que você cobre numa foto não fica guardado.
kept-write-ups-long = até você apagar o relato ou tudo o que é seu, ou enquanto o anúncio durar
kept-write-ups-why = Para que outras pessoas aprendam com isso.

### The moderators' queue.

# Awaiting a native reader.

moderate-heading = Espera por você
moderate-describe = A fila da moderação.
moderate-empty-heading = Nada espera
moderate-empty = Todos os anúncios estão vistos. Prepare o café.
moderate-empty-next = Quando chegar algo novo, aparece aqui.
moderate-browse = Ver a agenda
moderate-sign-out = Encerrar sessão
moderate-signed-in = A sua sessão está aberta como parte da moderação.
moderate-released = “{ $title }” está público. Quem organiza recebe um e-mail.
moderate-rejected = “{ $title }” não foi aceito. Quem organiza recebe um e-mail com o seu motivo.
moderate-change-released = A mudança de “{ $title }” está pública. Quem organiza recebe um e-mail.
moderate-change-rejected = A mudança de “{ $title }” não foi aceita. Quem organiza recebe um e-mail com o seu motivo.
moderate-edited = Você mudou “{ $title }”. Quem organiza recebe um e-mail com a sua nota.
moderate-hidden = “{ $title }” está oculto. Quem organiza recebe um e-mail com o seu motivo.
moderate-shown = Todas as pessoas podem ver “{ $title }” de novo. Quem organiza recebe um e-mail.
moderate-settled = Os avisos sobre “{ $title }” estão resolvidos.
moderate-already = Alguém já decidiu sobre este.
moderate-hidden-address = Endereço oculto
moderate-hidden-link = Link oculto
moderate-hidden-note = Só a moderação vê isto.
moderate-email = E-mail
moderate-since = Espera desde
moderate-before = Deste endereço de e-mail
moderate-before-none = É o primeiro.
moderate-before-some = { $count ->
    [one] Mais { $count } anúncio é público.
   *[other] Mais { $count } anúncios são públicos.
}
moderate-preview = Ver como todas as pessoas veriam
moderate-preview-heading = “{ $title }” como todas as pessoas veriam
moderate-preview-lede = Só a moderação vê esta página.
moderate-back = Voltar à fila
moderate-changed-meanwhile = Quem organiza mudou-o enquanto você via. Por favor, veja mais uma vez e decida depois.
moderate-edit = Mudar, com uma nota
moderate-watch = Ver também os próximos deste endereço
moderate-changes-heading = Mudanças que esperam
moderate-changes-text = Quem as escreveu ainda não é de confiança. Todas as pessoas veem as palavras de antes até você decidir.
moderate-change-then = Quer
moderate-change-since = Espera desde: { $when }
moderate-flags-heading = Avisos de visitantes
moderate-flags-text = Alguém diz que algo está errado. Todas as pessoas ainda os veem, se não disser outra coisa.
moderate-flags-more = { $count ->
    [one] Veio mais { $count } aviso. As palavras não foram guardadas.
   *[other] Vieram mais { $count } avisos. As palavras não foram guardadas.
}
moderate-settle = Aqui não há nada errado
moderate-show-again = Mostrar de novo
moderate-is-hidden = Está oculto para todas as pessoas enquanto você verifica.
moderate-hide-section = Ocultar enquanto você verifica
moderate-hide = Ocultar
moderate-remove-section = Deixar fora do site
moderate-approve = Aprovar
moderate-reject-section = Não aceitar
moderate-reason-label = Qual o motivo?
moderate-reason-hint = Quem organiza lê isto palavra por palavra. Diga o que resolveria.
moderate-reject = Recusar
moderate-reason-missing = Escreva o motivo, para que quem organiza saiba o que mudar.
moderate-decisions-heading = Decidido há pouco
moderate-decisions-empty = Ainda nada foi decidido.
moderate-decision-released = Aprovado
moderate-decision-rejected = Recusado
moderate-decision-change-released = Mudança aprovada
moderate-decision-change-rejected = Mudança recusada
moderate-decision-edited = Mudado por nós
moderate-decision-hidden = Oculto
moderate-decision-hidden-first = Oculto por um aviso de alguém de confiança, até a moderação ver
moderate-decision-shown = Mostrado de novo
moderate-decision-settled = Avisos resolvidos
moderate-decision-by = { $verb } ({ $who }, { $when })
moderate-decision-reason = Motivo: { $reason }
moderate-decision-on = { $verb } ({ $when })
moderate-moment = { $day }, { $clock } UTC

## What was done, and taking it back.

moderate-log-heading = O que a moderação fez
moderate-log-lede = O mais novo primeiro. O que foi decidido sobre anúncios e calendários pode ser desfeito durante trinta dias, e muito do resto também.
moderate-log-link = Tudo o que foi feito
moderate-log-empty = Ainda nada foi feito.
moderate-log-next = Ações anteriores
moderate-log-listings = { $count ->
    [one] { $count } anúncio
   *[other] { $count } anúncios
}
moderate-log-which = Quais
moderate-log-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
log-claim-approved = Nome dado a quem o pediu
log-claim-rejected = Nome não dado a quem o pediu
log-trusted = Confiança dada ao grupo
log-distrusted = Confiança retirada ao grupo
log-agreement-withdrawn = Retirado: um grupo ou café que aceitou os princípios
log-group-merged = Grupo unido a { $into }
log-place-merged = Lugar unido a { $into }
log-letter = E-mail { $number }: { $kind }
log-letter-given-up = E-mail abandonado
log-letter-sent = E-mail enviado sem esperar
moderate-log-gone = Um anúncio que já não está aqui
moderate-log-undone-by = Desfeito ({ $who }, { $when })
moderate-log-undone = Desfeito ({ $when })
moderate-undo = Desfazer
moderate-undo-in-log = Foi engano? Desfaça no diário.
moderate-undo-what = Desfazer: { $what }
moderate-decision-appeal-refused = Visto mais uma vez, e ainda recusado
moderate-decision-calendar-approved = Calendário aprovado
moderate-decision-calendar-rejected = Calendário recusado
moderate-decision-calendar-stopped = Calendário parado
moderate-decision-calendar-allowed = O calendário pode continuar
moderate-appeal-refused = “{ $title }” continua fora do site. Quem organiza recebe um e-mail com o seu motivo.
moderate-was-undone = Isto já foi desfeito.
moderate-undo-late = Isto já não pode ser desfeito: foi há mais de trinta dias, ou antes de se poder desfazer algo.
moderate-undo-told = Os e-mails sobre isto que ainda não saíram já não saem. Quem já tinha um recebe outro.
moderate-undone-waits = “{ $title }” espera de novo. Só a moderação o vê.
moderate-undone-many = { $count ->
    [one] { $count } anúncio espera de novo.
   *[other] { $count } anúncios esperam de novo.
} Só a moderação vê isto.
moderate-undo-also = { $count ->
    [one] Se desfizer isto, mais { $count } anúncio espera de novo: ficou público pela confiança que veio disto, e ninguém o viu.
   *[other] Se desfizer isto, mais { $count } anúncios esperam de novo: ficaram públicos pela confiança que veio disto, e ninguém os viu.
}
moderate-undone-also = { $count ->
    [one] Mais { $count } anúncio espera de novo: tinha ficado público pela confiança que veio disto.
   *[other] Mais { $count } anúncios esperam de novo: tinham ficado públicos pela confiança que veio disto.
}
moderate-again = Era público por uma confiança que foi retirada. Ainda ninguém o viu.
moderate-undone-change = Todas as pessoas veem “{ $title }” como era antes da mudança, e a mudança espera de novo.
moderate-undone-change-waits = A mudança de “{ $title }” espera de novo.
moderate-undone-edited = “{ $title }” diz de novo o que dizia antes de o mudarmos.
moderate-undone-hidden = Todas as pessoas podem ver “{ $title }” de novo.
moderate-undone-shown = “{ $title }” está oculto de novo, e os avisos estão abertos.
moderate-undone-settled = Os avisos sobre “{ $title }” estão abertos de novo.
moderate-undone-appeal = “{ $title }” espera de novo uma resposta a quem organiza.
moderate-undone-calendar = O que foi decidido sobre o calendário foi desfeito.
moderate-met-decided-since = “{ $title }” fica como está: depois disso, alguém decidiu outra coisa sobre ele. Desfaça isso primeiro.
moderate-met-written-since = “{ $title }” fica como está: depois disso, alguém o mudou. O histórico leva de volta a cada versão.
moderate-met-version-gone = “{ $title }” fica como está: o que dizia antes já não está guardado.
moderate-met-already-so = “{ $title }” já lá tinha chegado, de outra forma.
moderate-met-newer-change = “{ $title }”: quem organiza quer agora algo mais novo. Só isso espera.
moderate-met-new-words = “{ $title }” foi mudado depois por quem organiza. Espera com as palavras mais novas.
moderate-met-withdrawn = “{ $title }” foi tirado depois do site por quem organiza. Se voltar, espera.

## Several moderators and one queue.

moderate-look = Este vejo eu
moderate-look-away = Deixar ao resto da moderação
moderate-looks-me = Este vê você. O resto da moderação sabe disso, até amanhã.
moderate-looks-other = { $who } vê este.
moderate-look-instead = Ver eu
moderate-remark-section = Dizer algo ao resto da moderação
moderate-remark-label = O que deve saber?
moderate-remark-hint = Só a moderação lê isto. Por exemplo: “Escrevi a quem organiza. Esperar até sexta-feira.”
moderate-remark-send = Deixar esta nota
moderate-remark-by = { $who }, { $when }
moderate-remark-nobody = Alguém da moderação, { $when }

## Somebody asks to look once more.

moderate-appeals-heading = Pedem para vermos de novo
moderate-appeals-text = Não aceitamos estes. Quem organiza diz o motivo por que pensa outra coisa, uma vez por cada um.
moderate-appeal-reason = Dissemos
moderate-appeal-words = Diz
moderate-appeal-since = Pedido: { $when }
moderate-appeal-accept = Afinal publicar
moderate-appeal-section = Fica como está
moderate-appeal-refuse = Dizer não, por este motivo
moderate-behind = { $count ->
    [one] Mais { $count } espera atrás destes.
   *[other] Mais { $count } esperam atrás destes.
}

## The queue, section by section.

moderate-counts-label = O que espera
moderate-counts-reported = { $count ->
    [one] { $count } com avisos
   *[other] { $count } com avisos
}
moderate-counts-changes = { $count ->
    [one] { $count } mudança
   *[other] { $count } mudanças
}
moderate-counts-appeals = { $count ->
    [one] { $count } para ver de novo
   *[other] { $count } para ver de novo
}
moderate-counts-claims = { $count ->
    [one] { $count } pede o nome de um grupo
   *[other] { $count } pedem o nome de um grupo
}
moderate-counts-twins = { $count ->
    [one] { $count } parecido com outro
   *[other] { $count } parecidos com outros
}
moderate-counts-new = { $count ->
    [one] { $count } de um endereço novo
   *[other] { $count } de endereços novos
}
moderate-counts-calendars = { $count ->
    [one] { $count } de um calendário
   *[other] { $count } de calendários
}
moderate-twins-heading = Parecido com um que já está aqui
moderate-twins-text = O mesmo endereço já tem um anúncio com este nome a esta hora. Veja se é outro.
moderate-new-heading = De endereços novos
moderate-new-text = São os primeiros do seu endereço, ou ele ainda não é de confiança. Só a moderação os vê.
moderate-rows-heading = { $count ->
    [one] E mais { $count }
   *[other] E mais { $count }
}
moderate-rows-next = Os que vêm depois
moderate-next-card = Ir para o próximo
moderate-approve-which = Aprovar “{ $title }”
moderate-of-address = { $count ->
    [one] Deste endereço só espera este.
   *[other] Todos os { $count } deste endereço que esperam
}
moderate-of-network = { $count ->
    [one] Desta rede só espera este.
   *[other] Todos os { $count } desta rede que esperam
}
moderate-figures = { $count ->
    [one] { $count } anúncio espera, desde: { $oldest }.
   *[other] { $count } anúncios esperam. O mais antigo, desde: { $oldest }. Metade, desde esta data ou antes: { $median }.
}
moderate-figures-heading = Como está a fila
moderate-figures-none = Nada espera.

## Sweeps: many at once.

sweep-heading = Muitos de uma vez
sweep-link = Decidir sobre muitos de uma vez
sweep-lede = Encontre o que espera e tem algo em comum. Você vê exatamente o que seria afetado antes de algo acontecer.
sweep-search = O que têm em comum?
sweep-search-else = Procurar outra coisa
sweep-by-label = Têm em comum
sweep-by-words = Palavras que estão em todos
sweep-by-link = Um link para o mesmo site
sweep-what-label = Que palavras, ou que site?
sweep-what-hint = Por exemplo “comprimidos baratos”, que têm de estar as duas, ou “shop.example”.
sweep-look = Ver o que espera
sweep-unclear = Escreva palavras inteiras de três letras ou mais, ou o nome de um site como shop.example.
sweep-none = Nada do que espera tem isso em comum.
sweep-hits = { $count ->
    [one] { $count } anúncio seria afetado
   *[other] { $count } anúncios seriam afetados
}
sweep-from = { $count ->
    [one] Tudo veio de { $count } endereço de e-mail.
   *[other] Vieram de { $count } endereços de e-mail.
}
sweep-leave-out = Deixar este de fora
sweep-span = Estes são de { $from } a { $to }, num total de { $all }.
sweep-more = { $count ->
    [one] Mais { $count } seria afetado, que está noutra página. O que deixar de fora e escrever fica quando virar a página.
   *[other] Mais { $count } seriam afetados, que estão noutras páginas. O que deixar de fora e escrever fica quando virar a página.
}
sweep-on = Mostrar os seguintes
sweep-back = Mostrar os anteriores
sweep-beyond = { $count ->
    [one] Mais { $count } tem isto em comum. Não se decide sobre mais de { $most } de uma vez: aparece da próxima vez.
   *[other] Mais { $count } têm isto em comum. Não se decide sobre mais de { $most } de uma vez: aparecem da próxima vez.
}
sweep-reason-hint = Só para recusar. Cada pessoa que organiza lê isto palavra por palavra, num só e-mail para todos os seus anúncios.
sweep-then = Para recusar, diga o motivo: os e-mails saem depois de cinco minutos. Até lá ninguém sabe de um engano que você desfaz.
sweep-reject = Recusar todos menos os que ficam de fora
sweep-release = Aprovar todos menos os que ficam de fora
sweep-released = { $count ->
    [one] { $count } anúncio está público. Quem organiza é avisado; o próximo anúncio espera de novo.
   *[other] { $count } anúncios estão públicos. Quem organiza é avisado; os próximos anúncios esperam de novo.
}
sweep-changed = Enquanto você via, algo veio, saiu ou mudou. Veja mais uma vez o que seria afetado agora.
sweep-nothing-done = Não resta nada que fosse afetado. Nada foi feito.
sweep-done = { $count ->
    [one] { $count } anúncio não foi aceito.
   *[other] { $count } anúncios não foram aceitos.
} Cada pessoa que organiza recebe em cinco minutos um e-mail com o seu motivo.

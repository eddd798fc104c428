### Letters. Subjects are neutral, without the title: someone else may see the screen.

# Awaiting a native reader.

letter-holder-footer = Você recebe este e-mail porque cuida deste anúncio com alguém. O link é só seu, ele não mostra o seu endereço a ninguém, e você não vai receber publicidade.
letter-footer = Você recebe este e-mail porque alguém deu este endereço. Além da nossa moderação ninguém o vê, e você não vai receber publicidade.
letter-not-you = Se não foi você, não faça nada. Sem a sua resposta nada aparece, e nada mais é enviado.
letter-dates-to-come = Datas a anunciar
letter-manage-heading = O seu link privado
letter-manage-button = Abrir a sua página privada
letter-manage-its = Abrir a página privada deste anúncio
letter-manage-keep = Guarde este e-mail. Este link abre a página do seu anúncio sem senha, por isso passe-o só a quem ajuda você a cuidar dele:

letter-confirm-subject = Confirme o seu anúncio, por favor
letter-confirm-opening = Agradecemos por anunciar “{ $title }”.
letter-confirm-ask = Falta um passo: confirme que este endereço é seu. Abra esta página e toque em “Confirmar”.
letter-confirm-button = Confirmar o seu anúncio
letter-confirm-then = Se é o seu primeiro anúncio, a seguir uma pessoa da moderação o vê. Escrevemos assim que todas as pessoas o puderem ver.

letter-published-subject = O seu anúncio está público
letter-published-opening = Boas notícias: agora todas as pessoas podem ver “{ $title }”.
letter-published-button = Ver como as outras pessoas veem
letter-published-poster = Cartazes para imprimir
letter-published-calendar = O calendário, para seguir ou para mostrar a outras pessoas

letter-held-subject = Temos o seu anúncio
letter-held-opening = Agradecemos por confirmar “{ $title }”.
letter-held-why = A moderação vê-o antes de ficar à vista, como faz com o primeiro anúncio de cada endereço. Isto afasta spam e repetidos; não diz nada sobre você.
letter-held-then = Não é preciso fazer nada. Escrevemos assim que estiver decidido, quase sempre num dia.

letter-rejected-subject = Sobre o seu anúncio
letter-rejected-opening = A moderação viu “{ $title }” e não o publicou. Este é o motivo:
letter-rejected-then = Pode mudar isso na página privada: então a moderação vê mais uma vez. Se acha que nos enganamos, peça lá, uma vez, para vermos de novo; ou responda a este e-mail, e uma pessoa lê.

letter-change-published-subject = A sua mudança está pública
letter-change-published-opening = A moderação viu a sua mudança em “{ $title }”. Agora todas as pessoas a podem ver.

letter-change-rejected-subject = Sobre a sua mudança
letter-change-rejected-opening = A moderação viu a sua mudança em “{ $title }” e não a aceitou. Todas as pessoas ainda veem o que estava antes. Este é o motivo:
letter-change-rejected-then = Pode mudar de novo na sua página privada. Se acha que nos enganamos, responda a este e-mail, e uma pessoa lê.

letter-edited-subject = Mudamos algo no seu anúncio
letter-edited-opening = A moderação mudou algo em “{ $title }” e diz:
letter-edited-then = Se isso não está certo, mude de volta na sua página privada, ou responda a este e-mail, e uma pessoa lê.

letter-question-subject = Ainda acontece?
letter-question-opening = A próxima data está perto, e pode haver pessoas que se preparam para vir. Acontece como está aqui?
letter-question-yes = Sim, acontece
letter-question-otherwise = Algo está diferente?
letter-question-cancel = Cancelar esta data
letter-question-move = Mudar a data ou outra coisa
letter-question-unanswered = Se não soubermos nada num dia, a página diz que ninguém confirmou esta data.
letter-question-stop = Não quero mais perguntas antes das datas

letter-queue-subject = O que espera pela moderação
letter-queue-opening =
    { $count ->
        [one] { $count } coisa espera pela moderação.
       *[other] { $count } coisas esperam pela moderação.
    }
letter-queue-oldest = A mais antiga espera desde { $day }.
letter-queue-button = Abrir a fila
letter-queue-footer = Você recebe este e-mail, no máximo uma vez por dia, porque faz parte da moderação deste site. Quando não chega nada novo, não é enviado.

letter-hidden-subject = Sobre o seu anúncio
letter-hidden-opening = Alguém avisou de um problema com “{ $title }”. Ninguém o vê enquanto a moderação olha para isso. O aviso diz:
letter-hidden-first = Alguém em quem confiamos avisou de um problema com “{ $title }”. Ninguém o vê até a moderação olhar para isso.
letter-hidden-first-why = Alguém em quem confiamos avisou de um problema com “{ $title }”. Ninguém o vê até a moderação olhar para isso. Dos motivos possíveis, escolheu:
letter-hidden-then = Escrevemos assim que estiver feito. Entretanto pode mudar o anúncio na sua página privada, ou responder a este e-mail: uma pessoa lê.

letter-withdrawn-subject = O seu anúncio foi retirado
letter-withdrawn-opening = “{ $title }” já não está no site, porque alguém com o link privado pediu isso. Quem o tinha no calendário é avisado de que não vai acontecer.
letter-withdrawn-then = Foi engano? Está tudo guardado: a sua página privada traz tudo de volta com um botão.

letter-new-link-subject = O seu novo link privado
letter-new-link-opening = Este é o novo link privado de “{ $title }”.
letter-new-link-old = O link anterior já não abre nada. Se não pediu isto, foi outra pessoa que tem o link: passe o novo só a pessoas de confiança.

letter-looks-again-subject = Vemos o seu anúncio mais uma vez
letter-looks-again-opening = Escrevemos sobre “{ $title }”. A moderação voltou atrás nessa decisão.
letter-looks-again-waits = Espera mais uma vez pela moderação, e até lá mais ninguém o vê. Não é preciso fazer nada: escrevemos assim que estiver decidido.
letter-looks-again-change = A sua mudança espera mais uma vez pela moderação. Até lá, todas as pessoas veem o que estava antes. Não é preciso fazer nada: escrevemos assim que estiver decidido.
letter-looks-again-seen = Todas as pessoas o podem ver, como antes.

letter-appeal-refused-subject = Sobre o seu anúncio
letter-appeal-refused-opening = Você pediu para vermos “{ $title }” mais uma vez. A moderação fez isso, e ele continua fora do site. A moderação diz:
letter-appeal-refused-then = É a nossa última palavra sobre ele como está. Ainda pode mudá-lo na sua página privada: então é visto como um novo.

letter-swept-subject = { $count ->
    [one] Sobre o seu anúncio
   *[other] Sobre os seus anúncios
}
letter-swept-opening = { $count ->
    [one] A moderação viu { $count } anúncio seu e não o publicou. Este é o motivo:
   *[other] A moderação viu { $count } anúncios seus e não os publicou. Este é o motivo:
}
letter-swept-then = Se acha que nos enganamos, peça uma vez para vermos de novo, na página privada:
letter-looks-again-many = { $count ->
    [one] Vemos o seu anúncio mais uma vez
   *[other] Vemos os seus anúncios mais uma vez
}
letter-held-again-opening = { $count ->
    [one] { $count } anúncio seu ficou público logo, porque a moderação tinha aprovado outro antes. Essa aprovação foi retirada, por isso este espera agora pela moderação. Até lá, mais ninguém o vê.
   *[other] { $count } anúncios seus ficaram públicos logo, porque a moderação tinha aprovado outro antes. Essa aprovação foi retirada, por isso estes esperam agora pela moderação. Até lá, mais ninguém os vê.
}
letter-held-again-then = Não é preciso fazer nada: escrevemos assim que estiver decidido. Pode ver e mudar na página privada:
letter-swept-undone-opening = Escrevemos que os seus anúncios não foram publicados. A moderação voltou atrás nessa decisão: eles esperam mais uma vez. Não é preciso fazer nada. Escrevemos assim que estiver decidido.
letter-swept-undone-subject = Vemos os seus anúncios mais uma vez
letter-swept-others = { $count ->
    [one] Há mais { $count } anúncio seu que não aparece aqui. Pode receber por e-mail todos os seus links privados.
   *[other] Há mais { $count } anúncios seus que não aparecem aqui. Pode receber por e-mail todos os seus links privados.
}
letter-swept-links = Pedir todos os seus links

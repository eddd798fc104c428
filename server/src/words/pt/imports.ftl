### Calendars of others, brought in once or kept in step.

# Awaiting a native reader.

import-title = Traga o seu calendário
import-describe = Traz eventos de um calendário que você tem noutro lugar.
import-quiet-link = Traga o seu calendário
import-quiet-text = Tem os seus eventos noutro calendário? Não é preciso escrevê-los de novo.
import-lede = Tem os seus eventos noutro calendário? Traga-os de lá. Primeiro você vê o que vem, e nada é público antes de dizer que sim.
import-file-label = Um arquivo de calendário
import-file-hint = O nome termina em .ics. Os programas de calendário dizem “exportar”.
import-address-label = Ou o endereço de um calendário
import-address-hint = Começa por https:// ou webcal:// e tem de estar aberto a todas as pessoas. Por exemplo: https://example.org/union.ics
import-mode-label = De quanto em quanto tempo?
add-mode-once = Trazer uma vez
add-mode-follow = Manter em dia
add-mode-follow-hint = Olhamos para o endereço mais ou menos a cada seis horas. O que muda lá muda aqui. O que sai de lá sai do site.
import-show = Mostrar o que vem
import-not-theirs = O que um calendário traz é de quem recebe os e-mails sobre este anúncio. Só essa pessoa pode trazer um, e quem ela chamou para cuidar dele.
import-not-confirmed = Por favor, confirme primeiro o seu anúncio. Depois pode trazer um calendário.
import-back = Voltar à página privada do seu anúncio

import-preview-title = É isto que viria
import-preview-from = De { $origin }
import-preview-called = O calendário chama-se “{ $name }”.
import-preview-events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
import-preview-coming = { $count ->
    [0] Nenhum deles está por vir.
    [one] { $count } deles está por vir.
   *[other] { $count } deles estão por vir.
}
import-preview-old = { $count ->
    [one] Mais { $count } terminou há mais de { $days } dias e fica de fora.
   *[other] Mais { $count } terminaram há mais de { $days } dias e ficam de fora.
}
import-preview-first = As primeiras datas
import-preview-nothing = Neste calendário não há nenhum evento que possa vir.
import-preview-public = Nomes, palavras, horas e lugares ficam públicos. Os links para participar online continuam ocultos, como sempre.
import-preview-held = A moderação vê-os primeiro, porque ainda não conhece você. Até lá ninguém os vê. No máximo { $most } podem esperar ao mesmo tempo; o resto pode vir mais tarde.
import-preview-once = Vêm uma vez. Depois você muda-os aqui, cada um na sua página privada.
import-preview-follow = O calendário é mantido em dia: olhamos para lá mais ou menos a cada seis horas.
import-preview-warnings = O que não conseguimos usar
import-preview-take = Trazer
import-preview-other = Escolher outro calendário

import-refused-nothing = Escolha um arquivo de calendário, ou dê o endereço de um calendário.
import-refused-both = Dê um arquivo ou um endereço, não os dois.
import-refused-file-follow = Um arquivo não pode ser mantido em dia. Dê o endereço do seu calendário, ou traga o arquivo uma vez.
import-refused-file-large = Este arquivo tem mais de { $most } MB. Dê antes o endereço do seu calendário.
import-refused-empty = Este arquivo está vazio.
import-refused-web-page = Isto é uma página web e não um calendário. Procure um link que termine em .ics.
import-refused-no-calendar = Isto não é um calendário que possamos ler. Os arquivos de calendário começam por BEGIN:VCALENDAR.
import-refused-lost = Guardamos durante uma hora o que você viu, e já passou. Escolha de novo, por favor.
import-refused-busy = Neste momento entram muitos calendários. Espere um minuto e toque de novo no botão.
import-refused-address = Isto não é um endereço web. Começa por https:// ou webcal://
import-refused-credentials = Este endereço tem um nome e uma senha. Dê um endereço aberto a todas as pessoas.
import-refused-port = Não procuramos calendários atrás do número { $port } neste endereço. Tire os dois pontos e o número, ou dê outro endereço.
import-refused-private = Este endereço leva a uma rede privada. Dê um endereço que todas as pessoas na internet possam abrir.
import-refused-name = Não há nenhum computador com este nome. Veja o endereço.
import-refused-silent = Lá ninguém responde. Veja o endereço, ou tente de novo mais tarde.
import-refused-certificate = A conexão com este endereço não é segura: o certificado não combina.
import-refused-circles = Este endereço leva de um lugar a outro sem fim.
import-refused-gone = Já não há nada neste endereço. Veja se está certo.
import-refused-forbidden = Este calendário não está aberto a todas as pessoas. Torne-o público lá, ou dê o endereço secreto.
import-refused-status = O computador neste endereço diz não (número { $number }). Veja o endereço, ou tente de novo mais tarde.
import-refused-large = Este calendário tem mais de { $most } MB.
import-refused-slow = O computador neste endereço demora demais a responder. Tente de novo mais tarde.
import-refused-broke-off = O calendário terminou no meio. Tente de novo mais tarde.
import-refused-file = O arquivo { $name } não pode ser lido.
import-refused-group = Diga com --group de que grupo é o calendário, por exemplo --group hope-street-union.

import-line = Linha { $line }: { $text }
import-warnings-more = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
import-noted-title-cut = O nome de “{ $title }” era longo demais. Foi cortado, e está inteiro na descrição.
import-noted-untitled = Um evento não tem nome. Aqui chama-se “{ $title }”.
import-untitled = Um evento sem nome
import-noted-description-cut = A descrição de “{ $title }” era longa demais e foi cortada.
import-noted-place-cut = O lugar de “{ $title }” era longo demais e foi cortado.
import-link-hidden = (o link para participar não aparece)
import-noted-closed = Havia um link ou um código para participar online em “{ $title }”. Estava aqui: { $parts }. Tiramos, porque todas as pessoas o podem ler.
import-part-title = o nome
import-part-description = a descrição
import-part-place = o lugar
import-part-address = o endereço web
import-part-topics = os temas
import-part-dates = o que diz de datas soltas
import-place-on-map = Um lugar no mapa
import-noted-tags = “{ $title }” tem mais de { $most } temas. Ficam os primeiros.
import-noted-old = { $count ->
    [one] { $count } evento terminou há mais de { $days } dias. Ficou de fora.
   *[other] { $count } eventos terminaram há mais de { $days } dias. Ficaram de fora.
}
import-noted-twin = “{ $title }” já está aqui: alguém o escreveu. Ficou como está.
import-noted-other = “{ $title }” já está aqui, de outro calendário seu.
import-noted-cap = { $count ->
    [one] { $count } evento ficou de fora, porque já esperam { $most } pela moderação. Entra quando esses estiverem vistos.
   *[other] { $count } eventos ficaram de fora, porque já esperam { $most } pela moderação. Entram quando esses estiverem vistos.
}
import-noted-by-hand = “{ $title }” foi mudado aqui à mão, por isso o calendário já não o muda.
import-noted-by-hand-missing = “{ $title }” já não está no calendário. Foi mudado aqui à mão, por isso fica.
import-noted-waits = “{ $title }” mudou no calendário. A mudança não é aceita antes de a moderação conhecer você.
import-noted-broken = Algo nosso falhou com este evento, por isso ficou de fora. Traga o calendário mais uma vez, ou escreva este evento aqui.
import-noted-not-whole = Não conseguimos ler o calendário até ao fim. Por isso nada sai do site, mesmo que falte lá.
import-noted-different = “{ $title }” é diferente em datas soltas demais. Guardamos { $most } delas, as que vêm a seguir.
import-noted-doubted = { $count ->
    [one] De repente falta { $count } evento no calendário.
   *[other] De repente faltam { $count } eventos no calendário.
} Pode ser engano. Tudo fica até vermos mais uma vez.
import-more-at = Mais em { $address }

import-done-taken = O seu calendário já está aqui.
import-done-working = O seu calendário é longo. Ainda não chegou tudo: carregue esta página de novo daqui a um minuto.
import-done-ended = Já não é mantido em dia. Tudo o que veio fica.
import-done-again = Perguntamos mais uma vez.
import-refused-many = Você já mantém { $most } calendários em dia. Pare um deles, ou traga este uma vez.

import-yours-heading = Calendários que você trouxe
import-from-file = Do arquivo { $origin }
import-state-once = Veio uma vez
import-state-follows = Mantido em dia. Voltamos a olhar para lá: { $when }.
import-state-failing = Da última vez não funcionou: { $why }
import-state-failures = Deixamos de olhar para lá, porque há dias que não funcionava: { $why }
import-state-organiser = Você deixou de o manter em dia.
import-state-moderator = A moderação parou este calendário. Se acha que isso está errado, responda a qualquer e-mail nosso, e uma pessoa lê.
import-last = A última vez: { $when }.
import-moment = { $day }, { $clock } UTC
import-came-added = { $count ->
    [one] Entrou { $count } evento.
   *[other] Entraram { $count } eventos.
}
import-came-changed = { $count ->
    [one] Mudou { $count } evento.
   *[other] Mudaram { $count } eventos.
}
import-came-withdrawn = { $count ->
    [one] Saiu do site { $count } evento.
   *[other] Saíram do site { $count } eventos.
}
import-came-back = { $count ->
    [one] Voltou { $count } evento.
   *[other] Voltaram { $count } eventos.
}
import-came-nothing = Não havia nada novo.
import-held-count = { $count ->
    [one] { $count } espera pela moderação.
   *[other] { $count } esperam pela moderação.
}
import-listings-heading = O que veio
import-listings-text = Cada um tem a sua página privada. O que puser lá fica. Se mudar lá o nome, as palavras, a hora, o lugar ou os temas, o calendário já não muda esse.
import-by-hand = Mudado aqui à mão: o calendário já não o muda.
import-listing-over = Já passou
import-warnings-heading = { $count ->
    [one] { $count } coisa que não conseguimos usar
   *[other] { $count } coisas que não conseguimos usar
}
import-stop = Deixar de manter em dia
import-again = Tentar de novo

import-moderate-link = Calendários que vieram
import-moderate-title = Calendários que vieram
import-moderate-lede = Quem traz um calendário, e de onde. Só a moderação vê isto.
import-moderate-none = Ainda ninguém trouxe um calendário.
import-moderate-by = De { $who }
import-moderate-group = Para { $group }
import-moderate-listings = { $count ->
    [0] Não veio nada dele.
    [one] Veio dele { $count } anúncio.
   *[other] Vieram dele { $count } anúncios.
}
import-moderate-failures = Parado: há dias que não funcionava.
import-moderate-organiser = Parado por quem organiza.
import-moderate-moderator = Parado pela moderação.
import-moderate-waiting = { $count ->
    [one] Espera { $count } anúncio dele.
   *[other] Esperam { $count } anúncios dele.
}
import-moderate-stop = Parar este calendário
import-moderate-allow = Permitir de novo este calendário
import-moderate-allow-hint = O que dele foi recusado espera aqui mais uma vez.
import-moderate-done-allowed = Este calendário pode voltar. O que dele foi recusado espera aqui mais uma vez.
import-moderate-log-approved = Aprovado
import-moderate-log-rejected = Recusado
import-moderate-log-stopped = Parado
import-moderate-log-allowed = Permitido de novo
import-moderate-approve = Aprovar todos
import-moderate-reject-section = Não os aceitar
import-moderate-reject = Recusar todos
import-moderate-bundle = { $count ->
    [one] Também espera { $count } anúncio de um calendário.
   *[other] Também esperam { $count } anúncios de calendários.
}
import-moderate-look = Vê-los
import-moderate-done-ended = Este calendário está parado. O que veio dele fica.
import-moderate-done-approved = Agora estão públicos. Quem organiza recebe um e-mail.
import-moderate-done-rejected = Não foram aceitos, e o calendário está parado. Quem organiza recebe um e-mail com o seu motivo.
import-moderate-done-rejected-more = Não foram aceitos, e o calendário está parado. Também não o que veio ou mudou enquanto você via. Quem organiza recebe um e-mail com o seu motivo.
import-moderate-changed = Enquanto você via, veio mais ou algo mudou. Por favor, veja mais uma vez e decida depois.

letter-import-suspended-subject = O seu calendário não pôde ser lido
letter-import-suspended-opening = Durante dias não conseguimos ler um calendário, por isso deixamos de olhar para lá. Você tinha pedido para mantermos os seus anúncios em dia com ele. Esta foi a última resposta:
letter-import-suspended-stays = Tudo o que entrou antes fica como está.
letter-import-suspended-then = Quando o calendário funcionar de novo, toque em “Tentar de novo” na página dele.
letter-import-suspended-address = O endereço dele é:
letter-import-suspended-command = Quando o calendário funcionar de novo, traga-o mais uma vez pelo terminal, com --subscribe.
letter-import-released-subject = Os eventos do seu calendário estão públicos
letter-import-released-opening = A moderação viu os eventos do seu calendário. Agora todas as pessoas os podem ver. O que trouxer a partir de agora fica logo público.
letter-import-released-watched = A moderação viu os eventos do seu calendário. Agora todas as pessoas os podem ver.
letter-import-rejected-subject = Sobre o seu calendário
letter-import-rejected-opening = A moderação viu os eventos do seu calendário e não os publicou. Este é o motivo:
letter-import-rejected-then = Se acha que nos enganamos, responda a este e-mail, e uma pessoa lê.
letter-import-looks-again-subject = Vemos o seu calendário mais uma vez
letter-import-looks-again-opening = Escrevemos sobre os eventos do seu calendário. A moderação voltou atrás nessa decisão: eles esperam mais uma vez pela moderação, e até lá mais ninguém os vê. Não é preciso fazer nada. Escrevemos assim que estiver decidido.
letter-import-page = Ver o que veio do seu calendário
letter-import-page-text = Os eventos estão na página do seu calendário, cada um com uma página privada.

import-command-done = { $series ->
    [0] Não havia nada novo.
    [one] { $series } anúncio entrou ou mudou: { $events ->
        [one] { $events } evento do calendário.
       *[other] { $events } eventos do calendário.
    }
   *[other] { $series } anúncios entraram ou mudaram: { $events ->
        [one] { $events } evento do calendário.
       *[other] { $events } eventos do calendário.
    }
}
import-command-subscribed = A partir de agora o calendário é mantido em dia, mais ou menos a cada seis horas, enquanto o servidor estiver ligado.
import-command-nothing = Diga que arquivo ou endereço, por exemplo: cuppa import calendar.ics --group hope-street-union

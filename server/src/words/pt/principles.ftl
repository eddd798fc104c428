### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = O que defende um café de redução de danos
principles-description = Oito frases curtas que um café ou um grupo aceita.
principles-lede = Qualquer pessoa pode fazer um café. Quem aqui o chama café de redução de danos aceita isto.
principle-welcome = Todas as pessoas podem vir como são, quer usem drogas ou não.
principle-no-conditions = Ninguém tem de parar, de prometer nada nem de contar nada.
principle-together = Pessoas que usam drogas ajudam a preparar, a fazer e a falar.
principle-respect = Falamos das pessoas com respeito, e ninguém é um rótulo.
principle-true = O que dizemos sobre drogas e saúde é verdade, e quando não sabemos, dizemos.
principle-private = O que as pessoas contam fica lá. Não fazemos listas de quem veio, nem fotos de quem não quer.
principle-safe = Sabemos o que fazer quando alguém toma demais, e há lá quem saiba fazer.
principle-nothing-sold = Lá ninguém vende drogas, ninguém tem de comprar nada, e ninguém ganha dinheiro com quem vem.
principles-version = Data deste texto: { $day }.
principles-how = Quem confirma aqui um café aceita isto pelo café. Um grupo aceita na sua própria página. Se a moderação tiver um motivo para retirar isso, todas as pessoas podem ler o motivo.

confirm-principles = Ao tocar em “Confirmar”, você diz que o café segue estes princípios:
listing-agreed-badge = Café de redução de danos
listing-agreed = Aceitou os
listing-agreed-on = ({ $day }).
listing-withdrawn = A moderação retirou o nome “café de redução de danos” ({ $day }):

## What moderators do

claims-heading = Nomes que alguém pede
claims-lede = Outras pessoas usam o nome, ou já há aqui um grupo com este nome.
claims-none = Ninguém espera uma resposta.
claims-who = { $email } pede “{ $name }”.
claims-others =
    { $count ->
        [0] Não há nada público de outras pessoas com este nome.
        [one] Há { $count } anúncio público de outra pessoa com este nome.
       *[other] Há { $count } anúncios públicos de outras pessoas com este nome.
    }
claims-own =
    { $count ->
        [0] De quem pede não há nenhum.
        [one] De quem pede há { $count }.
       *[other] De quem pede há { $count }.
    }
claims-here = Já há aqui um grupo com este nome. Se aprovar, a pessoa passa a ser titular.
claims-page = Ver o que há com este nome
claims-approve = Aprovar
claims-reject-fold = Dizer não
claims-reject-label = Motivo, que a pessoa vai ler
claims-reject = Dizer não por este motivo
claims-decided-heading = Decidido
claims-approved = Aprovado: { $name }
claims-rejected = Dissemos não: { $name }
claims-undo = Desfazer isto
claims-done-approved = Agora é da pessoa. Avisamos.
claims-done-rejected = Você disse não. Dizemos o motivo à pessoa.
claims-done-undone = Espera de novo.
claims-done-nothing = Alguém já decidiu isto, ou já não pode ser feito.
claims-gone-person = alguém de quem já não guardamos nada

mod-groups-heading = Grupos
mod-groups-lede = O que um grupo de confiança anuncia aparece logo. Isso ganha-se com três anúncios aprovados.
mod-groups-none = Ainda ninguém criou um grupo.
mod-group-members =
    { $count ->
        [one] { $count } integrante
       *[other] { $count } integrantes
    }
mod-group-listings =
    { $count ->
        [0] não tem anúncios
        [one] cuida de { $count } anúncio
       *[other] cuida de { $count } anúncios
    }
mod-group-closed = Fechado
mod-group-trusted = De confiança
mod-group-earned = De confiança, por três anúncios aprovados
mod-group-distrusted = Já não é de confiança:
mod-group-trust = Dar confiança
mod-group-distrust-fold = Retirar a confiança
mod-group-distrust-label = Motivo, para a moderação
mod-group-distrust = Retirar a confiança por este motivo
mod-agreements-heading = Quem aceitou os princípios
mod-agreements-lede = Se retirar isto, todas as pessoas podem ler o motivo, e o nome “café de redução de danos” desaparece ao lado.
mod-agreements-none = Ninguém por agora.
mod-agreement-on = Aceitou: { $day }.
mod-agreement-withdrawn = Retirado:
mod-agreement-revoke-fold = Retirar
mod-agreement-revoke-label = Motivo, que todas as pessoas podem ler
mod-agreement-revoke = Retirar por este motivo
mod-agreement-restore = Deixar valer de novo
mod-groups-done = Feito.

merges-heading = Unir grupos ou lugares
merges-lede = Se um grupo ou um lugar tem dois endereços, pode uni-los. O endereço antigo leva então ao outro. Isto pode ser desfeito.
merges-what-label = O que se une?
merges-what-group = Dois grupos
merges-what-place = Dois lugares
merges-from-label = Endereço que sai
merges-from-hint = A página, ou a última parte do endereço.
merges-into-label = Endereço que fica
merges-look = Ver o que aconteceria
merges-preview-heading = Aconteceria isto
merges-preview-text = A partir daí “{ $from }” leva a “{ $into }”. O nome “{ $into }” fica.
merges-preview-moves =
    { $count ->
        [0] Nenhum anúncio público passa.
        [one] Passa { $count } anúncio público:
       *[other] Passam { $count } anúncios públicos:
    }
merges-preview-stays =
    { $count ->
        [0] Ainda não há lá nenhum anúncio público.
        [one] Já há lá { $count } anúncio público:
       *[other] Já há lá { $count } anúncios públicos:
    }
merges-preview-members =
    { $count ->
        [0] Ninguém passa para o outro grupo.
        [one] { $count } pessoa passa para o outro grupo.
       *[other] { $count } pessoas passam para o outro grupo.
    }
merges-preview-followers =
    { $count ->
        [0] Ninguém o segue por e-mail.
        [one] { $count } pessoa que o segue por e-mail passa a seguir o outro.
       *[other] { $count } pessoas que o seguem por e-mail passam a seguir o outro.
    }
merges-merge = Unir
merges-standing-heading = Unidos
merges-standing-none = Nada está unido.
merges-standing = { $from } leva a { $into } desde { $day }.
merges-undo = Desfazer isto
merges-done-merged = Estão unidos.
merges-done-undone = Os dois têm de novo o seu endereço.
merges-done-nothing = Isto já tinha sido desfeito.
refused-merge-absent = Não encontramos nada público neste endereço.
refused-merge-same = Já são um só.
refused-merge-again = Este já foi unido antes. Desfaça isso primeiro, ou escolha o endereço a que ele leva.
refused-merge-closed = Este grupo fechou. O que terminou não se une: o nome fica guardado, para que ninguém confunda outro com ele.
refused-merge-members = Este grupo tem integrantes, e o outro é só um nome escrito. Una-os ao contrário.

moderate-claims-link = Nomes que alguém pede
moderate-groups-link = Grupos, confiança e princípios
moderate-merges-link = Unir grupos ou lugares

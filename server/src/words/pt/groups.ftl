### Groups: all of them, one, and what their members do.

# Awaiting a native reader.

groups-all = Todos os grupos
groups-title = Grupos
groups-lede = Quem anuncia alguma coisa aqui.
groups-empty = Os grupos aparecem aqui assim que um deles anunciar algo. Pode ser o seu.
groups-dates = { $count ->
    [one] { $count } próxima data
   *[other] { $count } próximas datas
}
groups-no-dates = Sem próximas datas
group-description = Cafés e eventos que { $group } anuncia.
group-about-heading = Sobre o grupo
group-since = Aqui desde { $day }.
group-site = O próprio site
group-agreed = Aceitou os
group-principles = princípios dos cafés de redução de danos
group-agreed-on = ({ $day }).
group-withdrawn = A moderação retirou isto ({ $day }):
group-me-kept = Guardar o que há sobre o grupo
group-me-kept-text = Se quer ficar com algo dele, guarde primeiro: o que o grupo diz, os seus papéis e os seus anúncios. Não vem quem está nele: isso é de cada pessoa.
group-me-erase-text = Então não resta nada do que o grupo dizia, e ninguém está nele. O que ele fazia fica com quem o anunciou. O endereço web fica reservado, para que mais ninguém o receba.
group-me-erase-word = Escreva { $word } para dizer que é a sério
group-me-erase = Apagar este grupo
group-done-erased-heading = O grupo está apagado
group-done-erased-lede = O que ele fazia fica com quem o anunciou.
group-closed-title = { $group } terminou
group-closed-lede = O grupo fechou ({ $day }). O que ele fazia pode continuar: procure pelos nomes de quem o anunciou.

## The page of somebody’s own groups

me-groups-heading = Os seus grupos
me-groups-none = Num grupo, várias pessoas cuidam dos seus cafés e eventos, e assim eles continuam quando alguém sai.
me-groups-start = Criar um grupo
me-group-open = Abrir o grupo
me-group-answer = Responder
me-group-asked = Convidaram você para este grupo.
me-group-offered = Pediram que você seja titular deste grupo.
me-group-waiting =
    { $count ->
        [one] { $count } anúncio com o nome do grupo espera uma palavra sua.
       *[other] { $count } anúncios com o nome do grupo esperam uma palavra sua.
    }
me-of-group = Um grupo seu cuida disto.

group-role-owner = Titular
group-role-editor = Edita

## Starting one

group-new-heading = Criar um grupo
group-new-lede = Um grupo tem integrantes. Em conjunto cuidam do que é anunciado com o nome dele.
group-new-public = Todas as pessoas veem o nome, o que você escreve aqui e o que o grupo anuncia. Ninguém vê quem está nele.
group-new-name-label = Nome do grupo
group-new-name-hint = Como você o escreve nos seus anúncios.
group-about-label = Sobre o grupo
group-about-hint = Algumas frases. Pode deixar vazio. Todas as pessoas veem isto e o site quando a moderação tiver aprovado três anúncios do grupo.
group-site-label = O site do grupo
group-site-hint = Só se tiver um.
group-claim-label = Como se sabe que o grupo é seu?
group-claim-hint = Algumas palavras para a nossa moderação; por exemplo, quem nos pode dizer que é assim. Só ela lê isto.
group-new-start = Criar o grupo
group-new-ask = Enviar isto à moderação
group-waits-heading = A moderação vai ver
group-waits-lede = Outras pessoas já usam este nome, por isso alguém vê o que você escreveu. Enviamos um e-mail.

refused-group-name = Escreva o nome do grupo, com pelo menos uma letra. “New” sozinho não serve.
refused-group-site = Escreva o endereço de um site, como hopestreet.example.
refused-group-closed = Um grupo com este nome fechou. O nome fica guardado, para que ninguém confunda outro com ele.
refused-group-used = Outras pessoas já usam este nome aqui. Diga à nossa moderação, em poucas palavras, como se sabe que o grupo é seu.
refused-groups-many = Você já é titular de { $most } grupos. Passe um a outra pessoa ou feche um primeiro.
refused-claims-many = Cinco nomes que você pediu esperam pela nossa moderação. Por favor, espere a resposta.

## The page of a group for its members

group-me-describe = Cuidar de um grupo.
group-me-public = Ver a página
group-me-not-public = Tem uma página própria assim que algo do grupo for público.
group-me-trusted = O que integrantes anunciam com o nome do grupo aparece logo. A moderação não precisa ver antes.
group-me-waiting-heading = É do seu grupo?
group-me-waiting-text = Alguém anunciou isto com o nome do seu grupo. Até alguém do grupo dizer que é dele, não aparece em nenhuma página do grupo.
group-me-accept = É nosso
group-me-refuse = Não é nosso
group-me-listings-heading = O que o grupo faz
group-me-listings-none = Por agora nada. Anuncie um evento ou um café com o nome do grupo e com o seu endereço.
group-me-listing-open = Cuidar dele
group-me-listing-said = Alguém do grupo disse que é do grupo. Quem o anunciou cuida dele.
group-me-listing-left = Quem o anunciou saiu do grupo. Uma pessoa titular pode ficar com ele.
group-me-refused-heading = Não é do grupo
group-me-refused-text = Você disse que estes não são do grupo. Ficam com as palavras que foram escritas, e não aparecem em nenhuma página do grupo.
group-me-members-heading = Integrantes
group-me-members-text = Só as pessoas titulares veem os endereços. Quem edita muda palavras e datas. Quem é titular também tira anúncios do site e cuida de quem está no grupo.
group-me-more =
    { $count ->
        [one] Mais { $count } pessoa está no grupo, ou foi convidada.
       *[other] Mais { $count } pessoas estão no grupo, ou foram convidadas.
    }
group-me-you = Você
group-me-since = { $role } desde { $day }.
group-me-asked = Convite: { $day }. Ainda não disse sim.
group-me-offered = Pediram que seja titular. Ainda não respondeu. Depois de 30 dias a oferta termina.
group-me-make-owner = Pedir que também seja titular
group-me-make-editor = Deixar só a edição
group-me-end = Tirar esta pessoa do grupo
group-me-end-asked = Retirar o convite
group-me-handover-fold = Passar o grupo a esta pessoa
group-me-handover-text = Ela passa a ser titular quando disser sim. Depois disso você só edita.
group-me-handover = Passar o grupo
group-me-change-fold = Mudar algo aqui
group-me-offer-heading = Pediram que você seja titular
group-me-offer-text = Quem é titular cuida de quem está no grupo, pode fechá-lo e responde pelo que ele anuncia. Se você não responder, a oferta termina depois de 30 dias.
group-me-offer-take = Sim, aceito
group-me-offer-end = Não, agradeço
group-me-invite-heading = Convidar alguém
group-me-invite-text = A pessoa recebe um e-mail. Se não disser sim em 30 dias, esquecemos o endereço dela.
group-me-invite-label = Endereço de e-mail da pessoa
group-me-invite = Enviar o e-mail
group-me-about-heading = O que todas as pessoas leem
group-me-about-save = Guardar
group-me-principles-heading = Princípios
group-me-principles-text = Um grupo que os aceita pode chamar-se aqui café de redução de danos, ou amigo destes cafés.
group-me-principles-agree = Aceitamos
group-me-leave-heading = Sair ou fechar
group-me-leave-text = Se você sair, o que anunciou continua com o nome do grupo. Os seus links privados continuam seus. Uma pessoa titular pode ficar com esses anúncios.
group-me-leave = Sair do grupo
group-me-last-owner = Só você é titular. Passe primeiro o grupo a outra pessoa, ou feche-o.
group-me-close-text = Se fechar o grupo, o que ele fazia fica com quem o anunciou. Mais ninguém recebe o nome.
group-me-close = Fechar o grupo
group-me-done-started = O grupo está criado.
group-me-done-described = Guardado.
group-me-done-invited = Um e-mail vai a caminho.
group-me-done-ended = A pessoa já não está no grupo.
group-me-done-offered = Um e-mail vai a caminho. Vale quando a pessoa disser sim.
group-me-done-editor = Agora a pessoa só edita.
group-me-done-taken = Agora você é titular.
group-me-done-turned-down = Você disse não. Nada mudou.
group-me-done-agreed = Agradecemos. Todas as pessoas podem ver que o seu grupo aceitou.
group-me-done-accepted = Já está na página do grupo.
group-me-done-refused = Não aparece em nenhuma página do grupo.
group-left-heading = Você saiu
group-left-lede = As outras pessoas continuam.
group-done-closed-heading = O grupo está fechado
group-done-closed-lede = O que ele fazia fica com quem o anunciou.
group-gone-heading = Você já não está neste grupo
group-gone-lede = Você saiu, uma pessoa titular decidiu, ou o grupo fechou. Se é engano, peça outro e-mail a uma pessoa titular.
group-moved-heading = Este grupo e outro são agora um só
group-moved-lede = A nossa moderação uniu-o a “{ $name }”, porque os dois eram o mesmo. Tudo o que ele fazia está lá, e quem fazia parte dele também.
group-moved-on = Ir para “{ $name }”

group-left-listing-title = Você já não pode mudar isto
group-left-listing-text = Um grupo cuida deste anúncio, e você já não está nele. Se é engano, pergunte a uma pessoa titular do grupo.
group-not-yours-title = Nem todas as pessoas podem fazer isto
group-not-yours-text = Você cuida deste anúncio porque é do seu grupo. Isto é para as pessoas titulares do grupo, ou para quem tem um link privado.

group-takeover-heading = Ficar com ele
group-takeover-text = Quem anunciou isto saiu do grupo. Você pode ficar com ele: então os e-mails sobre ele vão para você, e o antigo link privado deixa de valer. Avisamos essa pessoa.
group-takeover = Ficar com ele
group-manage-member = Você cuida disto porque é do seu grupo.
group-manage-links = Os links privados são para quem o anunciou, e para as pessoas a quem pediu ajuda.

refused-member-already = A pessoa já está no grupo.
refused-member-gone = A pessoa disse não ou saiu há menos de 30 dias. Pode convidar de novo mais tarde.
refused-members-many = No máximo { $most } pessoas podem estar num grupo. Tire quem já não faz falta.
refused-members-today = Pode convidar { $most } pessoas num dia. Continue amanhã, por favor.
refused-offer-unagreed = A pessoa ainda não disse sim ao grupo. Só quem já disse pode ser titular.
refused-last-owner = Um grupo precisa de uma pessoa titular. Passe-o primeiro a alguém, ou feche-o.

## An invitation

invited-heading = Convidam você para um grupo
invited-describe = Responda se quer estar num grupo.
invited-lede = “{ $group }” convida { $email } para cuidar em conjunto dos seus cafés e eventos.
invited-text = Se você disser sim, este endereço fica no grupo. Para fazer algo lá, entra com um e-mail enviado para ele. Ninguém vê quem está num grupo, mas as pessoas titulares conhecem o endereço.
invited-other = Este e-mail é só para { $email }. Se alguém o passou a você, não abre nada para você.
invited-accept = Aceitar
invited-decline = Não, agradeço
invited-done-heading = Você está no grupo
invited-done-lede = { $email } está agora em “{ $group }”. Entre com este endereço para ver.
invited-declined-heading = Você disse não
invited-declined-lede = Nada mudou. O grupo não pode convidar você de novo durante 30 dias, e depois esquecemos o seu endereço.
invited-stale-heading = Este link já não funciona
invited-stale-lede = O convite foi retirado, já tem resposta, ou tem mais de 30 dias. Se é engano, peça outro e-mail ao grupo.

## Letters

letter-group-invited-subject = Convidam você para um grupo
letter-group-invited-opening = “{ $group }” anuncia cafés e eventos em { $site }. Convida você para cuidar deles em conjunto.
letter-group-invited-may = Integrantes mudam palavras e datas, e imprimem os cartazes. Mais ninguém vê quem está no grupo.
letter-group-invited-button = Ver do que se trata
letter-group-invited-yours = Isto é só para você. Se o passar, não abre nada a outra pessoa.
letter-group-invited-not-you = Se não quer, não faça nada. Depois de 30 dias esquecemos o seu endereço.

letter-group-ended-subject = Você já não está num grupo
letter-group-ended-opening = Uma pessoa titular de “{ $group }” tirou você do grupo. O que você anunciou continua seu.
letter-group-ended-then = Se é engano, pergunte a essa pessoa.

letter-group-offered-subject = Pedem que você seja titular de um grupo
letter-group-offered-opening = Uma pessoa titular de “{ $group }” quer que você também seja titular, ou fique no lugar dela.
letter-group-offered-then = Quem é titular cuida de quem está no grupo e responde pelo que ele anuncia. Nada muda antes de você dizer sim.
letter-group-offered-button = Responder

letter-group-taken-subject = O seu grupo tem outra pessoa titular
letter-group-taken-opening = A pessoa de “{ $group }” a quem você pediu disse sim, e agora é titular.
letter-group-taken-not-you = Se não queria isto, escreva para { $contact }, e uma pessoa vai ver.

letter-claim-approved-subject = O nome é seu
letter-claim-approved-opening = A moderação viu o que você escreveu. Agora você é titular de “{ $group }”.
letter-claim-approved-then = O que outras pessoas anunciaram com este nome espera uma palavra sua.
letter-claim-approved-button = Abrir o grupo

letter-claim-rejected-subject = Sobre o nome que você pediu
letter-claim-rejected-opening = Você pediu o nome “{ $group }”. A moderação viu o pedido e disse não:
letter-claim-rejected-then = Se acha que isto está errado, escreva para { $contact }.

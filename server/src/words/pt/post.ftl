## How the post stands, for moderators; and the letter that tries it.

# Awaiting a native reader.

moderate-letters-link = E-mails a caminho
moderate-letters-heading = E-mails a caminho
moderate-letters-lede = E-mails que um servidor não aceita são tentados de novo durante dois dias. Os endereços aparecem encurtados.
moderate-letters-tried = O e-mail sai agora. O endereço volta a receber e-mails. Veja aqui de novo daqui a um minuto.
moderate-letters-ended = O e-mail é abandonado. “Tentar agora” envia-o mesmo assim.
moderate-letters-nothing = Nada foi feito: o e-mail vai a caminho, já saiu, ou quem o lê disse que não quer os nossos e-mails.
moderate-letters-waiting-heading = À espera
moderate-letters-waiting = { $count ->
    [0] Nenhum e-mail espera.
    [one] { $count } e-mail espera.
   *[other] { $count } e-mails esperam.
}
moderate-letters-of-kind = { $count } × { $kind }
moderate-letters-failed-heading = Abandonados
moderate-letters-failed = { $count ->
    [0] Nenhum e-mail foi abandonado nos últimos trinta dias.
    [one] { $count } e-mail foi abandonado nos últimos trinta dias.
   *[other] { $count } e-mails foram abandonados nos últimos trinta dias.
}
moderate-letters-withheld-heading = Retidos
moderate-letters-suppressed = { $count ->
    [0] Todos os endereços recebem e-mails.
    [one] { $count } endereço não recebe e-mails. Fica guardado só como código. Isso termina quando quem o usa pede um e-mail e toca no botão que ele tem.
   *[other] { $count } endereços não recebem e-mails. Ficam guardados só como códigos. Isso termina quando quem o usa pede um e-mail e toca no botão que ele tem.
}
moderate-letters-withheld = { $count ->
    [0] Nenhum e-mail foi retido por isso nos últimos trinta dias.
    [one] { $count } e-mail foi retido por isso nos últimos trinta dias.
   *[other] { $count } e-mails foram retidos por isso nos últimos trinta dias.
}
moderate-letters-returned-heading = Devolvidos
moderate-letters-returned = { $count ->
    [0] Nenhum e-mail voltou nos últimos trinta dias.
    [one] { $count } e-mail voltou nos últimos trinta dias.
   *[other] { $count } e-mails voltaram nos últimos trinta dias.
}
moderate-letters-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
moderate-letters-line = { $kind }, para { $address }
moderate-letters-due = Sai: { $when }
moderate-letters-again = { $count ->
    [one] { $count } tentativa. A próxima: { $when }
   *[other] { $count } tentativas. A próxima: { $when }
}
moderate-letters-ended-on = { $why }: { $when }
moderate-letters-said = O que foi dito: { $said }
moderate-letters-try = Tentar agora
moderate-letters-try-which = Tentar agora: { $what }
moderate-letters-end = Abandonar
moderate-letters-end-which = Abandonar: { $what }
moderate-letters-why-untrue = Não enviado, porque já não era verdade
moderate-letters-why-suppressed = Não enviado, porque o endereço não recebe e-mails
moderate-letters-why-refused = Recusado pelo servidor de e-mail
moderate-letters-why-late = Abandonado depois de dois dias
moderate-letters-why-given-up = Abandonado pela moderação
moderate-letters-why-bounced = Enviado, e voltou

letter-kind-confirm = Pede para confirmar um anúncio
letter-kind-published = Um anúncio está público
letter-kind-held = Um anúncio espera pela moderação
letter-kind-rejected = Um anúncio não foi aceito
letter-kind-change-published = Uma mudança está pública
letter-kind-change-rejected = Uma mudança não foi aceita
letter-kind-edited = A moderação mudou um anúncio
letter-kind-hidden = Um anúncio está oculto
letter-kind-withdrawn = Um anúncio foi retirado
letter-kind-new-link = Um novo link privado
letter-kind-looks-again = Uma decisão foi desfeita
letter-kind-appeal-refused = Resposta a quem pediu para vermos de novo
letter-kind-question = Pergunta se uma data acontece
letter-kind-write-up-published = Um relato está público
letter-kind-write-up-rejected = Um relato não foi aceito
letter-kind-write-up-waits = Uma decisão sobre um relato foi desfeita
letter-kind-held-again = Anúncios esperam de novo
letter-kind-queue = Diz à moderação o que espera
letter-kind-links = Todos os links privados de alguém
letter-kind-follow-confirm = Pede para confirmar o que alguém segue
letter-kind-follow-known = O link de quem segue algo
letter-kind-news-new = A quem segue: algo novo
letter-kind-news-back = A quem segue: algo voltou
letter-kind-news-changed = A quem segue: uma mudança
letter-kind-news-cancelled = A quem segue: um cancelamento
letter-kind-news-withdrawn = A quem segue: algo foi retirado
letter-kind-daily = A quem segue: o dia
letter-kind-weekly = A quem segue: a semana
letter-kind-next-date = A quem segue: a próxima data
letter-kind-sign-in = Um link para entrar
letter-kind-holder-invited = Pede para cuidar de um anúncio
letter-kind-holder-link = Um novo link para cuidar de um anúncio
letter-kind-holder-ended = Um link para um anúncio foi anulado
letter-kind-offered = Pede para ficar com um anúncio
letter-kind-handed-over = Um anúncio foi passado
letter-kind-goes-elsewhere = Um anúncio vai para outra pessoa
letter-kind-new-address = Pergunta num novo endereço
letter-kind-address-changed = Um endereço mudou
letter-kind-codes-made = Foram feitos códigos em papel
letter-kind-code-used = Um código em papel foi usado
letter-kind-import-suspended = Um calendário já não é consultado
letter-kind-import-released = Um calendário foi aprovado
letter-kind-import-rejected = Um calendário não foi aceito
letter-kind-import-looks-again = Uma decisão sobre um calendário foi desfeita
letter-kind-group-invited = Convida para um grupo
letter-kind-group-ended = Alguém já não está num grupo
letter-kind-group-offered = Oferece um papel num grupo
letter-kind-group-taken = Uma oferta num grupo foi aceita
letter-kind-claim-approved = Um grupo tem o seu nome
letter-kind-claim-rejected = Um grupo não tem o nome
letter-kind-request-confirm = Pede para confirmar um pedido
letter-kind-request-known = Um pedido foi feito duas vezes
letter-kind-request-asked = Alguém pede um endereço ou um link
letter-kind-request-given = Um endereço ou um link é dado
letter-kind-request-refused = Um endereço ou um link não é dado
letter-kind-request-off = A quem pediu: um cancelamento
letter-kind-request-changed = A quem pediu: uma mudança
letter-kind-swept = Vários anúncios não foram aceitos
letter-kind-swept-undone = Uma decisão sobre vários anúncios foi desfeita

letter-test-subject = Um e-mail de teste
letter-test-opening = Este e-mail foi enviado à mão para ver se os e-mails chegam. Chegam.
letter-test-footer = Você recebe este e-mail porque alguém que cuida de { $site } escreveu o seu endereço.

mail-test-sent = Enviado. O servidor de e-mail aceitou a mensagem para { $address }.
mail-test-file = Escrito num arquivo em { $folder }: não há servidor de e-mail.
mail-state-sent = enviado: { $when }
mail-state-waiting = { $count ->
    [0] à espera, sai: { $when }
    [one] à espera, { $count } tentativa, a próxima: { $when }
   *[other] à espera, { $count } tentativas, a próxima: { $when }
}
mail-state-given-up = abandonado: { $when }
mail-key-made = A chave está em { $file }, só para quem a criou. Ponha CUPPA_DKIM_KEY nesse valor e CUPPA_DKIM_SELECTOR em { $selector }, e diga isto no DNS:

## What `cuppa check` finds.

doctor-fine = bem
doctor-advice = melhor
doctor-amiss = mal
doctor-settings-fine = As configurações combinam entre si.
doctor-database-absent = Não há base de dados na pasta { $folder }. Diga com --data onde está, ou ligue primeiro o servidor.
doctor-database-fine = A base de dados está inteira.
doctor-database-amiss = A base de dados está estragada: { $said }. Pare o servidor e volte à sua última cópia de segurança.
doctor-keys-fine = Cada linha da base de dados leva aonde deve.
doctor-keys-amiss = { $count ->
    [one] { $count } linha leva a outra que não está lá
   *[other] { $count } linhas levam a outras que não estão lá
}, a primeira em { $table }. Volte à sua última cópia de segurança, ou avise-nos.
doctor-zones-fine = Os fusos horários são conhecidos, versão { $version }.
doctor-zones-amiss = Nenhum fuso horário é conhecido. Instale o pacote tzdata.
doctor-room-fine = O disco tem { $free } MB livres.
doctor-room-advice = O disco só tem { $free } MB livres.
doctor-room-amiss = O disco só tem { $free } MB livres, pouco para copiar a base de dados antes de a mudar. Liberte espaço.
doctor-key-fine = A chave { $file } é só para quem a criou.
doctor-key-amiss = A chave { $file } pode ser lida por outros. Escreva: chmod 600 { $file }
doctor-lines-fine = { $count ->
    [one] { $count } linha de apoio de “Ajuda já” estava certa nos últimos 180 dias.
   *[other] Todas as { $count } linhas de apoio de “Ajuda já” estavam certas nos últimos 180 dias.
}
doctor-lines-advice = { $count ->
    [one] { $count } linha de apoio de “Ajuda já” está recolhida, porque ninguém a confirmou em 180 dias: { $names }. Confirme-a, e ponha uma lista sua na pasta de dados, como diz o guia para quem cuida do site.
   *[other] { $count } linhas de apoio de “Ajuda já” estão recolhidas, porque ninguém as confirmou em 180 dias: { $names }. Confirme-as, e ponha uma lista sua na pasta de dados, como diz o guia para quem cuida do site.
}
doctor-lines-amiss = { $why } Até lá, “Ajuda já” tem os números que o programa traz.
doctor-mail-files = Não há servidor de e-mail: os e-mails são escritos em { $folder }.
doctor-mail-local = Os e-mails saem de { $address }, que só esta máquina conhece. Nada foi perguntado ao DNS.
doctor-dns-absent = Nenhum servidor DNS é conhecido nesta máquina. Indique um com --dns.
doctor-dns-silent = O DNS não responde: pergunte de novo mais tarde, ou indique outro servidor com --dns. É preciso pôr isto: { $record }
doctor-spf-fine = SPF: os servidores que podem enviar estão indicados ({ $record }).
doctor-spf-absent = Falta SPF. Ponha isto, ou o que disser quem leva os seus e-mails: { $record }
doctor-spf-open = SPF deixa qualquer um enviar ({ $record }). Termine-o com ~all ou -all.
doctor-spf-nobody = SPF não deixa ninguém enviar ({ $record }), e assim os e-mails são recusados. Ponha isto, ou o que disser quem leva os seus e-mails: { $wanted }
doctor-spf-many = SPF está mais de uma vez para { $domain }, e isso conta como nenhuma. Junte tudo num só.
doctor-dkim-fine = DKIM: a chave em { $name } é a que assina os e-mails.
doctor-dkim-none = Os e-mails não são assinados aqui. Ou o seu servidor de e-mail os assina com DKIM, ou faça uma chave: cuppa mail key DIR
doctor-dkim-absent = DKIM: falta a chave. Ponha isto: { $record }
doctor-dkim-other = DKIM: há outra chave, e assim as assinaturas falham. Ponha isto: { $record }
doctor-dmarc-fine = DMARC está lá ({ $record }).
doctor-dmarc-absent = Falta DMARC. Ponha isto: { $record }
doctor-host-absent = O servidor de e-mail { $host } não tem endereço no DNS. Veja CUPPA_SMTP_URL.
doctor-ptr-fine = { $address } chama-se { $name }, e esse nome leva de volta a ele.
doctor-ptr-other = { $address } chama-se { $name }, que não leva de volta a ele. Quem cuida desse endereço pode resolver; importa se os seus e-mails saem de lá.
doctor-ptr-absent = { $address } não tem nome (PTR). Quem cuida desse endereço pode dar um; importa se os seus e-mails saem de lá.
doctor-ptr-own = O seu servidor de e-mail está nesta máquina. O endereço público precisa de um nome (PTR) que leve de volta a ele, e o servidor tem de se chamar assim (HELO).
doctor-helo-fine = HELO: os e-mails são entregues com o nome { $name }, que leva a { $addresses } e de volta.
doctor-helo-short = HELO: os e-mails são entregues com o nome { $name }, que mais ninguém consegue encontrar. Ponha CUPPA_MAIL_HELO num nome inteiro, como o do seu site.
doctor-helo-absent = HELO: os e-mails são entregues com o nome { $name }, que não tem endereço no DNS. Dê-lhe um (A ou AAAA), ou ponha CUPPA_MAIL_HELO num nome que tenha um.
doctor-helo-other = HELO: os e-mails são entregues com o nome { $name }, mas o endereço dele, { $address }, chama-se { $called }. Ponha CUPPA_MAIL_HELO nesse nome, ou faça o endereço chamar-se como você (PTR).
doctor-helo-nameless = HELO: os e-mails são entregues com o nome { $name }, cujo endereço { $address } não tem nome (PTR). Quem cuida desse endereço pode dar-lhe este.

### The private page of a listing: how it stands, and everything that can be done with it.

# Awaiting a native reader.

manage-describe = A página privada de um anúncio.
manage-private = Quem tem o endereço desta página pode mudar o seu anúncio. Passe-o só a quem ajuda você a cuidar dele.
manage-state-heading = Como está
manage-unconfirmed = Espera por você
manage-unconfirmed-next = Veja tudo e toque em “Confirmar”, por favor. Até lá ninguém o vê.
manage-unconfirmed-link = Ver tudo e confirmar
manage-waiting = Espera pela moderação
manage-waiting-next = Uma pessoa da moderação vê o anúncio antes de ele ficar à vista. Escrevemos quando estiver feito. Você ainda pode mudar tudo.
manage-hidden = Oculto por agora
manage-hidden-next = Alguém avisou de um problema. Ninguém o vê enquanto a moderação olha para isso. Escrevemos quando estiver feito.
manage-public = Público
manage-public-next = Todas as pessoas o podem ver, seguir e imprimir o cartaz.
manage-public-see = Ver no site
manage-public-poster = Cartazes para imprimir
manage-public-calendar = Pôr no seu calendário
manage-rejected = Recusado
manage-rejected-next = Não está no site. A moderação deu este motivo:
manage-rejected-again = Pode mudar o que impede. Então a moderação vê de novo.
manage-withdrawn = Retirado
manage-withdrawn-next = Já não está no site. Os calendários são avisados de que não acontece. Tudo fica guardado aqui, e um botão traz de volta.
manage-bring-back = Trazer de volta
manage-cancelled = Cancelado
manage-cancelled-next = A página diz que não acontece. Os calendários e os cartazes também dizem.
manage-uncancel = Afinal acontece

manage-done-edited = Guardado. Todas as pessoas veem a versão nova, se podem ver o anúncio.
manage-done-unchanged = Nada era diferente, por isso nada mudou.
manage-done-waits = Guardado. A moderação vê primeiro esta mudança. Até lá, todas as pessoas veem o que estava antes.
manage-done-dropped = A mudança foi descartada. Tudo fica como está.
manage-done-cancelled = Está cancelado. Os calendários, os cartazes e os e-mails a quem segue dizem isso.
manage-done-kept = Acontece.
manage-done-withdrawn = Já não está no site.
manage-done-back = Está de volta.
manage-done-link = Este é o seu novo link privado. O antigo já não abre nada. Também enviamos o novo por e-mail.
manage-link-copy = O seu link privado

manage-waits-heading = Espera pela moderação
manage-waits-text = Uma pessoa da moderação vê estas mudanças, porque ainda não conhece você. Até lá, todas as pessoas veem o que estava antes.
manage-drop = Descartar esta mudança
manage-seen-now = Todas as pessoas veem
manage-seen-then = Você quer
manage-change-of-date = Data: { $day }
manage-nothing = Nada
manage-yes = Sim

manage-edit-heading = Mudar
manage-edit-event = O nome, a hora, o lugar, as palavras, a imagem: tudo numa página.
manage-edit-cafe = O nome, a hora e o lugar de sempre, as palavras, a imagem: tudo numa página.
manage-edit-link = Mudar tudo
manage-again = O mesmo, com outra data
manage-change-event = Mude o seu evento
manage-change-cafe = Mude o seu café
manage-save = Guardar as mudanças
manage-back = A página privada do seu anúncio
manage-back-unsaved = Voltar sem guardar
manage-edit-waits = Este formulário tem a sua mudança, que espera pela moderação. Se guardar de novo, essa mudança é trocada.
manage-picture-there = Agora está esta imagem. Escolha outra abaixo para a trocar.
manage-picture-remove = Tirar a imagem
manage-note-legend = Para quem organiza
manage-note-label = O que mudou, e qual o motivo?
manage-note-hint = Quem organiza recebe esta nota por e-mail. Ela fica também no diário.

manage-met-title = Entretanto outra pessoa mudou isto
manage-met-text = Nada se perdeu: as suas palavras estão no formulário abaixo. Veja as duas versões e guarde de novo.
manage-met-clashes = As duas pessoas mudaram isto. O formulário tem as suas palavras:
manage-met-taken = Só a outra pessoa mudou isto. O formulário já tem essa mudança:
manage-met-theirs = A outra pessoa escreveu
manage-met-mine = Você escreveu
manage-met-before = Antes

manage-done-ended = A série termina no dia que você escolheu. Abaixo pode fazer com que continue.
manage-done-goes-on = A série continua.
manage-done-left-out = Esses dias ficam de fora.
manage-done-taken-in = Esse dia volta a ser uma das datas.
manage-done-added = A data foi adicionada.

manage-dates-heading = Quando se reúne
manage-dates-ended = A última data da série: { $day }.
manage-go-on = Fazer a série continuar
manage-dates-added = Data extra
manage-left-out-heading = Deixar dias de fora
manage-left-out-text = Para feriados e pausas de que ninguém sabe ainda. As pessoas já conhecem a data? Então escolha-a acima e cancele: os calendários e os e-mails dizem isso.
manage-left-out-label = Que dias? Um em cada linha
manage-left-out-hint = Por exemplo: 25/12/2026
manage-left-out = Deixar estes dias de fora
manage-left-out-list = Dias que ficam de fora
manage-take-in = Pôr de volta
manage-add-heading = Adicionar uma data
manage-add-text = Mais uma data, além das de sempre. Depois pode dar-lhe um tema, um lugar e uma nota.
manage-add = Adicionar esta data
manage-applies-label = Para que datas é esta mudança?
add-applies-this = Só esta data
add-applies-following = Esta data e todas as seguintes
add-applies-following-hint = A partir desta data a série reúne-se assim. As datas que já passaram ficam como estavam.
add-applies-all = Todas as datas
add-applies-all-hint = Horas e dias de toda a série, também das datas que já passaram.
manage-foresee-heading = Veja isto antes de guardar
manage-foresee-text = Se guardar, estas são as próximas datas:
manage-foresee-save = Sim, guardar assim
manage-end-heading = Terminar a série depois desta data
manage-end-text = Esta data é a última. As datas que você adicionou à mão ficam. Mais tarde pode fazer a série continuar.
manage-end = Terminar a série depois desta data
manage-later-legend = Mais tarde reúne-se de outra forma
manage-edit-bent = A partir de { $day } reúne-se de outra forma. O que mudar aqui nos dias e horas vale para as datas antes disso. Para mudar as seguintes, escolha uma delas na página privada.
manage-later-label = As datas a partir daí
add-later-keep = Deixar como estão
add-later-drop = Descartar
add-later-drop-hint = Os dias e horas desta página valem então para todas as datas.
manage-done-bent = Guardado. Isto vale para as datas antes desta: { $day }. A partir daí reúne-se de outra forma, como já fazia.
manage-lost-text = Com estes dias e horas, algumas datas de que você disse algo deixam de ser datas:
manage-lost-cancelled = { $day }: estava cancelada.
manage-lost-left-out = { $day }: ficava de fora.
manage-lost-added = { $day }: era uma data extra.
manage-lost-differs = { $day }: algo era diferente nesse dia.
manage-lost-then = Se guardar, isto fica esquecido. Depois pode dizer o mesmo das datas novas.

manage-dates-text = Escolha uma para a mudar de dia, cancelar, ou dar-lhe um tema, um lugar ou uma nota.
manage-dates-none = Não há nenhuma data marcada. Mude o anúncio para lhe dar datas novas.
manage-date-title = { $day }
manage-date-when = Quando é esta data
manage-date-end-section = Termina noutro dia
manage-date-what = O que é diferente desta vez
manage-date-title-label = Tema desta vez
manage-date-title-hint = As pessoas veem-no debaixo do nome. Por exemplo: Naloxona, com Sam
manage-date-place-label = Noutro lugar desta vez?
manage-date-place-hint = Deixe vazio se é no lugar de sempre.
manage-date-note-label = Uma nota para esta data
manage-date-note-hint = Por exemplo: Use a porta lateral, a da frente está em obras.
manage-save-date = Guardar esta data
manage-date-cancelled = Esta data está cancelada.

manage-cancel-heading = Cancelar
manage-cancel-all-text = Todas as datas que ainda estão por vir são canceladas. A página fica e diz isso, e os calendários e cartazes também. Para cancelar só uma data, escolha-a acima.
manage-cancel-once-text = A página fica e diz que não acontece, e os calendários e cartazes também.
manage-cancel-reason-label = Qual o motivo? Pode deixar vazio.
manage-cancel-reason-hint = Todas as pessoas o podem ler. Por exemplo: O aquecimento não funciona.
manage-cancel-all = Cancelar todas as datas
manage-cancel-once = Cancelar
manage-cancel-date-heading = Cancelar esta data
manage-cancel-date-text = A data fica na página e diz que está cancelada. Ninguém devia encontrar uma porta fechada.
manage-cancel-date = Cancelar esta data

manage-withdraw-heading = Tirar do site
manage-withdraw-text = A página desaparece. Os calendários que o têm são avisados de que não acontece. Pode trazer de volta mais tarde. Se ainda podem vir pessoas, cancele antes: assim a página avisa.
manage-withdraw-reason-label = Qual o motivo? Pode deixar vazio.
manage-withdraw-reason-hint = Só a nossa moderação pode ler isto.
manage-withdraw = Tirar do site

manage-link-heading = O seu link privado
manage-letters-go = Os e-mails sobre este anúncio vão para { $email }.
manage-link-text = O link foi parar a mãos erradas? Faça um novo. O antigo deixa logo de funcionar.
manage-new-link = Fazer um novo link

manage-replaced-title = Este link foi trocado
manage-replaced-text = Alguém fez um link privado mais novo para este anúncio. Foi enviado para o endereço do anúncio.
manage-unknown-title = Este link não abre nada
manage-unknown-text = Pode faltar uma parte. Tente copiar o link inteiro do e-mail, ou receba de novo todos os seus links.
manage-resend = Receber os meus links por e-mail

manage-preview-heading = O que o seu anúncio diz
manage-preview-link = Ver a página como todas as pessoas a veem
manage-preview-title = { $title }: como fica
manage-preview-lede = É assim que todas as pessoas veem a página, ou vão ver assim que for pública.
manage-hidden-note = Só você e a nossa moderação veem isto.

rescued-heading = O que você escreveu
rescued-text = Nada disto foi guardado. Copie o que precisa antes de sair desta página.
rescued-file = Você também escolheu um arquivo. Escolha-o de novo quando voltar ao formulário.

manage-appeal-heading = Acha que nos enganamos?
manage-appeal-text = Diga uma vez o que devemos ver de novo. A moderação lê, e você recebe um e-mail.
manage-appeal-label = O que devemos saber?
manage-appeal-hint = Pode pedir uma vez por cada decisão. Mudar o anúncio é sempre possível: então é visto como um novo.
manage-appeal-send = Pedir de novo
manage-appeal-asked = Você pediu para vermos mais uma vez. A moderação vai ver, quase sempre num dia, e você recebe um e-mail. Você disse:
manage-appeal-refused = Vimos mais uma vez, e fica assim. Este é o motivo:
manage-done-appealed = Vemos mais uma vez, e escrevemos.

## Before a date: does it take place?

question-title = Acontece?
question-lede = Pode haver pessoas que se preparam para vir nesta data.
question-yes-button = Sim, acontece
question-yes-explain = Nada muda na página, e ninguém é avisado.
question-cancel-heading = Não acontece
question-cancel-explain = Quem o segue é avisado logo.
question-change-heading = Desta vez é diferente
question-change-link = Mudar a data ou outra coisa
question-none = Agora não há nenhuma pergunta sobre este anúncio. Agradecemos por cuidar dele.
question-stop-heading = Estes e-mails
question-stop-text = Antes de uma data perguntamos se acontece, no máximo uma vez por semana, e só se você não mudou nada nessa semana. O que ninguém responde num dia aparece como “Por confirmar”.
question-stop-button = Não perguntar antes das datas
question-stopped = Não perguntamos por este anúncio antes das suas datas.
question-start-button = Perguntar de novo antes das datas
question-manage = A próxima data acontece? As pessoas podem ver que ninguém a confirmou.
question-manage-link = Responder
question-done-yes = Agradecemos. Todas as pessoas podem contar com isso.
question-done-stopped = Já não perguntamos antes das datas deste anúncio.
question-done-started = Voltamos a perguntar antes das datas deste anúncio.
question-asks-heading = Antes de cada data

### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Alguém precisa de ajuda já
help-description = Overdose e outros perigos: os sinais e o que fazer, passo a passo.
help-urgent = Alguém não acorda ou não respira bem? Chame já uma ambulância.
help-signs-title = Sinais de overdose
help-sign-wake = Não acorda, mesmo se alguém gritar e sacudir os ombros
help-sign-breath = Respira devagar, ou não respira
help-sign-snore = Ronca ou faz ruídos roucos ao respirar
help-sign-lips = Lábios ou pontas dos dedos azuis ou cinza
help-sign-pale = Pele pálida, fria ou suada
help-any = Um sinal basta. Não espere até ter certeza.
help-steps-title = O que fazer
help-step-call = Chame uma ambulância
help-step-call-text = { $country }: { $number }. Há outros números no topo desta página. Diga que a pessoa não acorda e como ela respira. Diga que drogas ela usou, se souber. Diga exatamente onde é.
help-step-side = Ponha a pessoa de lado
help-step-side-text = Se ela respira, vire-a de lado, com a cabeça para trás, a boca para baixo e o joelho de cima dobrado. É a posição lateral de segurança. Assim o ar pode passar.
help-step-naloxone = Dê naloxona, se tiver
help-step-naloxone-text = Funciona contra opioides e não faz mal mesmo que você tenha dúvidas. Siga o folheto do kit. Nada muda em dois ou três minutos? Dê outra dose. No Reino Unido, qualquer pessoa pode dar naloxona para salvar uma vida.
help-step-breath = Não respira? Faça o que a pessoa ao telefone disser
help-step-breath-text = Quem atendeu fica ao telefone com você e diz como ajudar a respirar, ou como pressionar o peito.
help-step-stay = Fique
help-step-stay-text = Fique até a ajuda chegar. O efeito da naloxona pode passar antes do efeito das drogas, e a pessoa pode parar de respirar outra vez. Diga a quem vem na ambulância o que ela usou e o que você deu.
help-police = Tem medo da polícia? Em muitos lugares a ambulância vem sem ela. Não podemos prometer isso em todos os lugares. Uma vida vem primeiro.
help-danger-title = Outros sinais de perigo
help-danger-fit = Uma convulsão: o corpo fica rígido ou treme com força
help-danger-chest = Dor ou aperto no peito
help-danger-hot = Pele muito quente
help-danger-mind = Muita confusão, ou tanta agitação ou tanto medo que nada acalma a pessoa
help-danger-drowsy = Sonolência, e cada vez mais difícil de acordar
help-danger-call = Aqui também um sinal basta: chame uma ambulância. A naloxona só funciona contra opioides, mas aqui não faz mal.
help-danger-fit-text = Convulsão: afaste os objetos duros. Não segure a pessoa e não ponha nada na boca dela. Quando acabar, ponha-a de lado.
help-danger-hot-text = Muito quente: leve a pessoa para um lugar fresco, tire a roupa quente e ponha panos frescos e molhados na pele.
help-danger-drowsy-text = Com sonolência, mas ainda acordada: fique, converse com a pessoa e observe cada respiração. Não dê nada de comer nem de beber. Se ela se deitar, que seja de lado. Nunca a deixe só, à espera de que passe com o sono.
help-numbers = Ambulância, por país
help-place-europe = União Europeia
help-place-mobile = Noutros lugares, quase todos os telefones móveis
help-other = O seu país tem outro número? Ligue para esse.
help-talk-title = Precisa de alguém com quem falar?
help-talk-text = Se pensa em acabar com a sua vida, ou teme por alguém, ligue para o número de emergência ou para uma das linhas abaixo. Não é preciso explicar tudo. Basta dizer que precisa de ajuda.
help-choose = Escolha um país
help-ambulance = Ambulância:
help-line-known = Confirmado: { $day }. Pode ver em
help-line-doubtful = Confirme este número antes de confiar nele
help-line-doubtful-text = A última vez que se soube que estava certo: { $day }. Isso foi há mais de { $days } dias. Pode ver em
help-none = Ainda não há linhas de apoio de outros países. Pergunte num centro de saúde ou num serviço perto de você.
help-kept = Abra esta página uma vez, e quase todos os navegadores a guardam para quando não houver rede.
help-print = Esta página imprime-se em uma ou duas folhas. Ponha-a onde as pessoas a vejam.

offline-title = Você está sem rede
offline-description = Neste momento não há rede.
offline-text = A página que você pediu não chegou. Mas “Ajuda já” está aqui: fica guardada neste aparelho.
offline-help = “Ajuda já” está aqui
offline-again = Tentar a página de novo
offline-trace = Do que você lê aqui, este aparelho guarda “Ajuda já” e o que você escolheu guardar. Nada mais.

safety-screen-title = Alguém pode ver o que você lê
safety-screen-text = “Sair daqui”, no topo de cada página, abre a previsão do tempo. Pressionar Shift três vezes também. Com os scripts ligados, a página fica logo em branco, e “voltar” não a mostra outra vez nessa aba.
safety-screen-history = O histórico do seu navegador ainda mostra os endereços das páginas que você leu. Apague-o nas configurações do navegador, em “Histórico” ou “Privacidade”, ou leia numa janela privada.
safety-screen-tabs = Só a palavra “{ $word }” na aba, e sem caneca
safety-screen-tabs-hint = A aba não diz que página você lê. Os endereços, e o que a própria página mostra, ficam como estão.
safety-screen-keep = Guardar “Ajuda já” para quando não houver rede
safety-screen-keep-hint = É a mesma página para todas as pessoas. Desligue se ninguém pode saber que este navegador esteve aqui. Então também é apagado tudo o mais que foi guardado.
safety-screen-saved = Guardado neste navegador, só para você. Nós não sabemos disso.
safety-screen-refused = O seu navegador não deixa as páginas guardarem nada, por isso isto não pode ser mudado.
safety-screen-scripts = Aqui há botões quando os scripts são permitidos. Sem scripts nada fica guardado no seu navegador, e as abas mostram o nome de cada página.
safety-screen-clear = Estes botões ficam assim neste navegador até você apagar “cookies e dados do site” deste site, ou mudar de novo.
safety-people-title = Fale com uma pessoa
safety-people-text = Algo está errado, ou você não se sente em segurança? Escreva para { $contact }. Uma pessoa lê.
safety-people-none = Algo está errado, ou você não se sente em segurança? Diga a quem cuida deste site.
safety-people-complaints = Não gostou do que fizemos? As queixas vão para { $complaints }. Você recebe resposta.
safety-people-about = Quem cuida deste site

guide-contents = Nesta página
guide-print = Imprima esta página: as tabelas são feitas para escrever à mão.

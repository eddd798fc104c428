### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Diga o que está errado
flag-describe = Avise a moderação de um problema num anúncio.
flag-about = É sobre “{ $title }”.
flag-lede = Alguém da moderação lê, quase sempre num dia. Não sabemos quem você é, e quem organiza não vê as suas palavras.
flag-emergency = Alguém está em perigo agora? Não espere por nós.
flag-reason-label = Qual é o problema?
flag-reason-wrong = Uma informação está errada: o lugar, a hora, o preço
flag-reason-over = Já não acontece
flag-reason-unsafe = Não é seguro ir lá
flag-reason-private = Mostra algo privado de uma pessoa
flag-reason-not-fitting = Não é para este site
flag-reason-other = Outra coisa
flag-note-label = O que devemos saber?
flag-note-hint = Por favor, não diga nomes de pessoas. Pode deixar vazio.
flag-send = Enviar
flag-back = Voltar ao anúncio
flag-done-heading = Agradecemos
flag-done-lede = Alguém da moderação vai ver.
flag-done-on = Ver a agenda

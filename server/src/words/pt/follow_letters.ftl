### Letters to people who follow something, and the letter with all links of an address. Subjects are neutral, without
### a title or a topic, because someone else may see the screen; where a town is followed they name the town.

# Awaiting a native reader.

letter-follow-page = Mudar o que segue ou apagar o seu endereço
letter-follow-stop = Deixar de receber estes e-mails
letter-follow-footer = Você recebe este e-mail porque segue { $what }. Mais ninguém vê o seu endereço.

letter-when-zone = { $when }, { $zone }
letter-this-time-at = Desta vez em { $place }
letter-place-area = { $place } (quem organiza mostra só a zona)
letter-place-on-request = { $place } (quem organiza diz o endereço a quem pedir)
letter-place-or-online = { $place }, ou online

letter-follow-confirm-subject = Confirme que quer os nossos e-mails
letter-follow-confirm-opening = Alguém, esperamos que você, pediu e-mails para este endereço. Isto é o que aceitaria:
letter-follow-confirm-ask = Não enviamos nada antes de você dizer sim. Abra esta página e toque em “Confirmar”.
letter-follow-confirm-button = Dizer sim a estes e-mails
letter-follow-confirm-not-you = Se não foi você, não faça nada. Então não chega mais nenhum e-mail, e depois de dois dias esquecemos o endereço.
letter-follow-confirm-footer = Você recebe este e-mail porque alguém deu este endereço. Mais ninguém o vê, e você não vai receber publicidade.

letter-follow-known-subject = Sobre os e-mails que você recebe
letter-follow-known-opening = Alguém pediu e-mails para este endereço sobre { $what }. Você já segue isto, por isso nada mudou.
letter-follow-known-rhythm = Chegam { $rhythm }.
letter-follow-known-button = Ver e mudar o que segue

letter-news-button = Ver no site
letter-news-others = Ver a agenda
letter-news-new-subject = Algo novo que você segue
letter-news-new-subject-near = Algo novo perto de { $town }
letter-news-new-opening-near = Há algo novo perto de { $town }:
letter-news-new-opening = Há algo novo:
letter-news-back-opening = Isto voltou ao site:
letter-news-changed-subject = Uma mudança em algo que você segue
letter-news-changed-subject-near = Uma mudança perto de { $town }
letter-news-changed-opening = Algo está diferente agora:
letter-news-now = Como está agora
letter-news-cancelled-subject = Cancelado: algo que você segue
letter-news-cancelled-subject-near = Cancelado perto de { $town }
letter-news-cancelled-opening = Isto está cancelado. Não vai acontecer:
letter-news-cancelled-because = Quem organiza diz o motivo:
letter-news-also = Isto também mudou
letter-news-withdrawn-subject = Tirado do site: algo que você segue
letter-news-withdrawn-subject-near = Tirado do site perto de { $town }
letter-news-withdrawn-opening = Isto foi tirado do site:
letter-news-withdrawn-ask = Não sabemos se ainda acontece. Se queria ir, pergunte antes a quem organiza.

letter-next-date-subject = Em breve: algo que você segue
letter-next-date-opening = Você pediu um e-mail antes da próxima data. Aqui está:
letter-next-date-promise = Se esta data mudar agora ou for cancelada, escrevemos logo.

letter-daily-subject = Hoje e amanhã
letter-daily-subject-near = Hoje e amanhã perto de { $town }
letter-daily-opening = Este é o seu e-mail diário sobre { $what }.
letter-daily-dates = Hoje e amanhã

letter-weekly-subject = As suas próximas duas semanas
letter-weekly-subject-near = As suas próximas duas semanas perto de { $town }
letter-weekly-opening = Este é o seu e-mail semanal sobre { $what }.
letter-weekly-dates = As próximas duas semanas
letter-digest-zone = Fuso horário de todas as datas: { $zone }.
letter-digest-zones = Fuso horário das datas: { $zone }. Onde é outro, está escrito ao lado.
letter-weekly-more = Há mais datas do que cabe aqui. Todas elas:
letter-weekly-is-new = Novo
letter-weekly-new = Novo desde o último e-mail
letter-weekly-cancelled = Cancelado desde o último e-mail
letter-weekly-withdrawn = Tirado do site
letter-weekly-withdrawn-text = Não sabemos se ainda acontecem. Pergunte a quem organiza antes de ir.

letter-links-subject = Os seus links
letter-links-opening = Você pediu os links privados deste endereço. Aqui estão. Quem os tem pode usá-los, por isso guarde este e-mail só para você.
letter-links-unconfirmed = Isto espera por você. Abra a página e toque em “Confirmar”:
letter-links-listing = A página privada, para mudar ou cancelar:
letter-links-follows-heading = E-mails que você recebe
letter-links-follows = A sua página, para mudar o que segue, parar, ou apagar o seu endereço:
letter-links-asked-heading = E-mails que você pediu
letter-links-asked = Os e-mails sobre { $what } esperam o seu sim. Abra a página e toque em “Confirmar”:
letter-links-not-you = Se não pediu isto, não faça nada. Mais ninguém recebeu estes links.
letter-links-footer = Você recebe este e-mail porque alguém escreveu este endereço na página dos links perdidos. Mais ninguém o vê.

### What is different, told as old and new.

change-standing = Como está
change-takes-place = Acontece
change-cancelled = Cancelado
change-cancelled-because = Cancelado ({ $reason })
change-title = Nome
change-when = Quando
change-date = Data
change-series-next = { $rhythm }, próxima: { $day }
change-on = { $day }, { $what }
change-topic = tema
change-note = nota
change-this-place = lugar
change-as-usual = como sempre
change-none = nada
change-added = Mais uma data
change-left-out = Não há data nesse dia
change-place = Lugar
change-place-open = todas as pessoas podiam ver o endereço
change-place-kept = quem organiza já não o mostra ({ $place })
change-attendance = Como vir
change-link = Link para participar
change-link-open = todas as pessoas podiam ver
change-link-kept = não aparece
change-link-other = outro
change-link-this = todas as pessoas podem ver:
change-cost = Preço
change-state = O café
change-unsaid = sem indicação

### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Café de redução de danos
poster-kicker-event = Evento de redução de danos
poster-repeats-next = Próximas datas
poster-invitation = Qualquer pessoa pode vir. Não é preciso contar nada.
poster-invitation-for = Para { $audience }. Não é preciso contar nada.
poster-zone = As horas são: { $zone }
poster-group = Organiza: { $group }
poster-online = Online
poster-online-note = Como participar: veja a página abaixo
poster-on-request = Como pedir o endereço: veja a página abaixo
poster-area = Quem organiza dá só a zona
poster-dates-to-come = Datas a anunciar
poster-to-come = Em breve
poster-cancelled = Cancelado
poster-over = Já passou
poster-qr = Código quadrado que leva a { $address }
poster-check = Veja a página antes de sair: os planos podem mudar.
poster-printed = Impresso em { $day }
poster-help = Se alguém não acorda ou não respira, chame logo a ambulância.
poster-help-gb = Se alguém não acorda ou não respira, ligue logo para o 999.
poster-help-112 = Se alguém não acorda ou não respira, ligue logo para o 112.
poster-help-911 = Se alguém não acorda ou não respira, ligue logo para o 911.
poster-help-000 = Se alguém não acorda ou não respira, ligue logo para o 000.
poster-topic = Desta vez: { $topic }. { $summary }

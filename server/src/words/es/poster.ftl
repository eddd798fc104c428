### Words on paper.

# Awaiting a native reader.

poster-kicker-cafe = Café de reducción de daños
poster-kicker-event = Evento de reducción de daños
poster-repeats-next = Próximas fechas
poster-invitation = Puede venir cualquiera. No tienes que contar nada.
poster-invitation-for = Para { $audience }. No tienes que contar nada.
poster-zone = Zona horaria: { $zone }
poster-group = Organiza: { $group }
poster-online = En línea
poster-online-note = Cómo entrar: mira la página de abajo
poster-on-request = Cómo pedir la dirección: mira la página de abajo
poster-area = Quienes organizan dan solo la zona
poster-dates-to-come = Fechas por anunciar
poster-to-come = Pronto
poster-cancelled = Cancelado
poster-over = Ya pasó
poster-qr = Código cuadrado que lleva a { $address }
poster-check = Mira la página antes de salir: los planes pueden cambiar.
poster-printed = Impreso el { $day }
poster-help = Si alguien no despierta o no respira, llama a la ambulancia al momento.
poster-help-gb = Si alguien no despierta o no respira, llama al 999 al momento.
poster-help-112 = Si alguien no despierta o no respira, llama al 112 al momento.
poster-help-911 = Si alguien no despierta o no respira, llama al 911 al momento.
poster-help-000 = Si alguien no despierta o no respira, llama al 000 al momento.
poster-topic = Esta vez: { $topic }. { $summary }

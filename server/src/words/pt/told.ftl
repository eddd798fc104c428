### A listing told fact by fact, as moderators and organisers check it.

# Awaiting a native reader.

told-kind = Tipo
told-kind-event = Evento
told-kind-cafe = Café
told-when = Quando
told-dates = Próximas datas
told-dates-none = Datas a anunciar
told-where = Onde
told-where-area = Todas as pessoas veem só a cidade.
told-where-on-request = Todas as pessoas veem só a cidade. O resto é a pedido.
told-online = Online
told-link-by-letter = Online, quem organiza envia o link
told-organiser = Organiza
told-contact = Como falar, para todas as pessoas
told-summary = Em poucas palavras
told-description = O que acontece lá
told-speaker = Quem fala
told-rules = Regras de convivência
told-tags = Temas
told-languages = Línguas
told-cost = Preço
told-ages = Idades
told-audience = Para quem é
told-expected = Quantas pessoas vêm
told-access = Acesso
told-offers = O que se encontra lá
told-facilities = Na sala
told-alcohol = Álcool
told-photos = Fotos
told-picture = Imagem
told-picture-alt = Mostra: { $alt }
told-founded = Começou
told-state = Estado
told-state-open = Aberto
told-state-resting = Em pausa
told-state-closed = Fechado
told-not-stated = Sem indicação

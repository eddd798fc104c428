### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = Está certo assim?
confirm-lede = Por favor, veja se “{ $title }” está bem. Ainda ninguém vê isto.
confirm-button = Confirmar
confirm-explain = Toque em “Confirmar” se isto é seu e as datas e o lugar estão certos.
confirm-not-yours = Não é seu? Feche esta página. Sem você, nunca fica público.
confirm-preview-heading = O que todas as pessoas vão ver
confirm-done-heading = Você já confirmou isto
confirm-done-lede = Aqui não há mais nada a fazer. Enviamos um e-mail quando algo mudar.
confirm-published-heading = Está público
confirm-published-lede = “{ $title }” já está no site. Agradecemos.
confirm-published-see = Ver no site
confirm-published-poster = Imprimir o cartaz
confirm-held-heading = Agradecemos, está confirmado
confirm-held-lede = Agora uma pessoa da moderação vê “{ $title }”, porque é o primeiro anúncio do seu endereço de e-mail.
confirm-held-next = Enviamos um e-mail quando estiver pronto. Não é preciso fazer nada.
confirm-gone-heading = Este link já não funciona
confirm-gone-lede = Pode ser antigo, ou pode faltar uma parte. Tente copiar o link inteiro do e-mail.
confirm-describe = Confirmar um anúncio.

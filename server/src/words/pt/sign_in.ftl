### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Entrar
sign-in-describe = Entre com um link que enviamos por e-mail.
sign-in-how = Não é preciso conta para ler este site nem para anunciar um evento. Se você tem um anúncio, cuida de um ou segue algo por e-mail, ao entrar vê tudo numa página.
sign-in-moderators = Não há senha: enviamos um link por e-mail.
sign-in-ready = Toque no botão para entrar neste aparelho como { $address }.
sign-in-cookie = Então guardamos um cookie, para saber que é você. Ele desaparece quando você encerra a sessão.
sign-in-button = Entrar
sign-in-stale-heading = Este link já não funciona
sign-in-stale = Um link para entrar funciona uma vez e por pouco tempo. Peça outro.
sign-in-signed-in = A sua sessão já está aberta.
sign-in-to-queue = Ir para a fila
sign-in-out-button = Encerrar sessão

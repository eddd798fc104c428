### What somebody keeps on their device: the button of a listing, the page that lists it, copies without a network, and the site as an app.

# Awaiting a native reader.
#
# Portugal and Brazil have other words for the home screen; both labels that browsers give it are named.

saved-title = Guardado neste aparelho
saved-description = Páginas que você escolheu guardar, para ler sem rede.
saved-how = Abra um evento ou um café e toque em “{ $keep }”. Nós não sabemos o que você guarda: só o seu navegador faz esta lista.
saved-shared = Quem usa este aparelho pode encontrar o que está guardado aqui. “Sair daqui” não apaga nada disto.
saved-scripts = Esta lista precisa de scripts. Sem eles, ponha uma data no seu próprio calendário, ou imprima a página dela.
saved-none = Ainda nada está guardado aqui.
saved-off = Neste navegador nada fica guardado. Isto está desligado na página sobre segurança, ou o seu navegador não permite.
saved-kept = Guardado: { $age }
saved-over = A data que mostra já passou.
saved-forget = Apagar
saved-forget-all = Apagar tudo o que está guardado
saved-forgotten-all = Tudo o que você guardou está apagado. “Ajuda já” continua aqui.
saved-last = Guardar a última lista que vi
saved-last-hint = A agenda, os eventos ou os cafés, com o que você procurou. Só fica guardada se você ligar isto, porque outras pessoas podem usar este aparelho.
saved-last-begun = A partir de agora, a última lista fica guardada.
saved-last-row = A última lista:
saved-app-title = Um ícone no seu aparelho
saved-app = O menu do seu navegador pode pôr { $site } entre os ícones do aparelho: procure “Instalar”, “Adicionar à tela inicial” ou “Adicionar ao ecrã principal”. Então outras pessoas podem ver lá o nome e uma caneca.

## On the page of a listing

saved-keep = Guardar neste aparelho
saved-drop = Apagar deste aparelho
saved-doing = Um momento, já fica guardado …
saved-done = Guardado. Abre sem rede, também para outras pessoas que usam este aparelho.
saved-here = Guardado neste aparelho.
saved-dropped = Já não está guardado.
saved-failed = Não funcionou. Tente de novo quando houver rede.
saved-all = Tudo o que está guardado aqui

## At the top of a copy

saved-copy-title = Isto é uma cópia, não a página mais nova
saved-copy = Guardada neste aparelho: { $age }. As horas podem ter mudado desde então.

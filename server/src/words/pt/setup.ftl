### What is said of the site itself: the form of the first run, and the page about it.

# Awaiting a native reader.

setup-heading = Prepare este site
setup-describe = O nome deste site, quem cuida dele, e para quem escrever.
setup-lede = Algumas palavras, e o site pode abrir. Todas as pessoas as leem na página “Sobre”. Pode mudá-las mais tarde.
setup-lede-again = Todas as pessoas leem isto na página “Sobre”.
setup-name-label = Nome do site
setup-name-hint = Está no topo de cada página.
setup-runs-label = Quem cuida dele
setup-runs-hint = Um grupo, um serviço ou um nome que você usa. Ninguém tem de dar aqui o nome legal.
setup-country-label = País onde você cuida dele
setup-contact-label = Endereço de e-mail para perguntas
setup-contact-hint = Todas as pessoas o veem. As respostas aos e-mails também vão para lá.
setup-complaints-label = Endereço de e-mail para queixas
setup-complaints-hint = Todas as pessoas o veem. Deixe vazio se é o mesmo.
setup-moderator-label = Endereço de e-mail da primeira pessoa da moderação
setup-moderator-hint = A pessoa recebe um e-mail para entrar. Só a moderação vê este endereço.
setup-save = Preparar o site
setup-save-again = Guardar as mudanças
setup-done-heading = Está pronto
setup-done-letter = Um e-mail vai a caminho da primeira pessoa da moderação, com um link para entrar.
setup-done-console = Sem servidor de e-mail, os e-mails ficam em arquivos. O link para a primeira pessoa da moderação entrar está no terminal.
setup-done-next = Mais pessoas entram na moderação pelo terminal: cuppa moderator add EMAIL.
setup-done-about = Ver a página “Sobre”
setup-changed = Guardado. É isto que todas as pessoas leem.
setup-where = Ainda ninguém preparou este site. Quem o ligou encontra um link para isso no terminal.
setup-closed = Este site está pronto. A moderação pode mudar o que ele diz de si: entre primeiro.

refused-setup-name = Dê um nome ao site.
refused-setup-runs = Diga em poucas palavras quem cuida do site.
refused-setup-contact = Ponha um endereço de e-mail onde as pessoas possam perguntar.
refused-setup-country = Escolha o país onde você cuida dele.
refused-setup-moderator = Ponha o endereço de e-mail de alguém que cuide dos anúncios novos.

about-runs-title = Quem cuida deste site
about-runs = Quem cuida de { $site }: { $runs }.
about-country = País: { $country }
about-contact = Perguntas: { $contact }
about-complaints = Queixas: { $complaints }
about-complaints-how = Uma pessoa lê cada queixa. Diga o endereço da página, e o que está errado. Cada anúncio tem também um link para avisar, sem conta.
about-change = Mudar o que isto diz

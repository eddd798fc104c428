### Pages to learn from.

# Awaiting a native reader.

learn-title = Aprenda sobre redução de danos
learn-description = O que é a redução de danos, de onde vem e o que a faz funcionar, em palavras simples e com fontes.
learn-lede = Páginas curtas em palavras simples. Comece por onde quiser. Cada uma diz quem disse o quê, e onde ler mais.
learn-all = Todas as páginas para aprender
learn-way = Aprender
learn-added = Esta página é uma adição nossa. Não está nos textos com que este site começou.
learn-added-short = adição nossa
learn-added-some = As partes marcadas “Adição nossa” não estão nos textos com que este site começou.
learn-added-section = Adição nossa
learn-worksheet-hint = Pode escrever aqui e imprimir, ou imprimir primeiro e escrever à mão. O que você escreve fica nesta página. Não é enviado a ninguém, e desaparece quando você sai.
learn-before = Antes disto
learn-after = Ler a seguir
learn-turn = Antes e depois
learn-onward = Use e passe adiante
learn-start = Comece e anuncie o seu café

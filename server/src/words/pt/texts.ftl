### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Outras línguas
texts-describe = O que o seu anúncio diz noutras línguas.
texts-lede = Diga o seu anúncio também noutras línguas. Quem ler este site numa delas lê aí as suas palavras. As horas, os lugares e tudo o que assinalou traduzem-se sozinhos.
texts-there = Está nestas línguas
texts-own = As suas próprias palavras
texts-add-heading = Juntar uma língua
texts-add-text = Escolha uma. Só escreve o nome e de que se trata.
manage-language-label = A língua das suas próprias palavras
texts-own-hint = Foi nesta língua que preencheu o formulário. Assim os programas que leem em voz alta sabem como o ler.
texts-waits = Estas palavras têm a sua mudança, que espera pela moderação.
texts-form-title = As suas palavras nesta língua: { $language }
texts-form-lede = Diga o mesmo que dizem as suas próprias palavras. As mais simples são as melhores.
texts-original = As suas próprias palavras ({ $language })
texts-nothing = Aqui não há nada.
texts-remove-heading = Tirar estas palavras
texts-remove-text = Quem ler nesta língua ({ $language }) volta a ver as suas próprias palavras.
texts-remove = Tirar as palavras nesta língua: { $language }
texts-link-text = Quem lê este site noutra língua vê as suas próprias palavras, até as dizer nessa língua.
texts-link = Dizer noutras línguas
texts-field = { $field } ({ $language })
texts-written-in = Escrito nesta língua: { $language }. Ainda ninguém o traduziu.
texts-written-in-one = Escrito nesta língua: { $language }.
texts-also = Também em:
texts-print = Noutras línguas
texts-name = Nome

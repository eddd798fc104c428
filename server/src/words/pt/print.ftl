### The print room of a listing.

# Awaiting a native reader.

print-title = Sala de impressão: { $title }
print-description = Cartazes feitos com o anúncio, prontos para imprimir.
print-heading = Sala de impressão
print-lede = Cartazes para { $title }, feitos com a página. Se mudar o anúncio, os cartazes também mudam.
print-poster = Cartaz
print-preview = O cartaz de { $title }, em pequeno
print-choose = Escolha um papel
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = Carta (EUA)
print-paper-hint-a5 = Meia folha, para balcões e quadros de avisos
print-paper-hint-a4 = A folha normal
print-paper-hint-a3 = Grande, para uma janela ou uma parede
print-paper-hint-letter = A folha normal na América do Norte
print-colour = Cor
print-black = Preto sobre branco
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Preto sobre branco copia-se bem em qualquer máquina e poupa tinta.
print-check = Cada cartaz tem um endereço curto e um código quadrado que levam de volta à página, para que as pessoas vejam antes de sair.
print-back = Voltar à página
print-over = Já passou. O cartaz mostra a última data.
print-letters-title = Este ainda não conseguimos imprimir
print-letters-text = Algumas letras ou sinais do anúncio não estão em nenhuma das nossas letras de imprensa. Preferimos não imprimir nada a deixar palavras de fora. Pode imprimir a própria página no seu navegador.

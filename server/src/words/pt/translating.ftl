### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = As línguas deste site
translating-description = Até onde chegou cada tradução, e como você pode ajudar.
translating-lede = Escrevemos primeiro em inglês britânico. O que está aqui noutras línguas foi traduzido por uma máquina e espera por alguém que tenha crescido com elas.
translating-caption = Até onde chegou cada língua
translating-language = Língua
translating-sentences = Frases
translating-so-many = { $done } de { $all }
translating-read = Lida por alguém que cresceu com ela
translating-source = É a língua original
translating-awaits = Ainda não
translating-help-title = Empreste-nos a sua língua
translating-help = Leia uma página que conhece bem. Há uma frase que soa estranha, fria ou que põe culpa? Não é a palavra que as pessoas usam para falar de si onde você vive? Diga-nos a página, a frase, e o que você diria.
translating-help-how = Escreva para { $contact }. Não precisa de conta nem de programas. O seu nome só aparece junto da sua língua se você quiser.
translating-note = Traduzido por uma máquina. Ainda não foi lido por ninguém que tenha crescido com esta língua.
translating-note-more = Ajude a dizer bem

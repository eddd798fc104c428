### The languages of the site: how far each is, and how to help.

# Awaiting a native reader.

translating-title = Języki tej strony
translating-description = Na jakim etapie jest każde tłumaczenie i jak możesz pomóc.
translating-lede = Najpierw piszemy po angielsku. Teksty w innych językach przetłumaczyła maszyna i czekają na kogoś, kto mówi danym językiem od dziecka.
translating-caption = Na jakim etapie jest każdy język
translating-language = Język
translating-sentences = Zdania
translating-so-many = { $done } z { $all }
translating-read = Przeczytane przez kogoś, kto mówi tym językiem od dziecka
translating-source = Oryginał
translating-awaits = Jeszcze nie
translating-help-title = Użycz nam swojego języka
translating-help = Przeczytaj stronę, którą dobrze znasz. Czy jakieś zdanie brzmi dziwnie, zimno albo obwiniająco? Czy ludzie w twojej okolicy mówią o sobie innym słowem? Podaj nam stronę, zdanie i to, jak powiedzieć je lepiej.
translating-help-how = Napisz na { $contact }. Nie potrzebujesz konta ani żadnych programów. Podamy, że czytasz dla nas w swoim języku, tylko jeśli tego chcesz.
translating-note = Przetłumaczone przez maszynę. Nikt, kto mówi tym językiem od dziecka, jeszcze tego nie czytał.
translating-note-more = Pomóż nam powiedzieć to dobrze

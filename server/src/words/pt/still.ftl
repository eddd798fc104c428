### Pages that hardly change: help now, about.

# Awaiting a native reader.

about-title = Sobre o Cuppa
about-description = O que é o Cuppa, para quem é, e como anunciar algo.
about-what = O Cuppa é um quadro de avisos para cafés e eventos de redução de danos. Um grupo põe uma data em poucos minutos, sem conta. Qualquer pessoa pode ver. Ninguém é contado.
about-harm-title = O que é redução de danos?
about-harm = Redução de danos é ajudar as pessoas a ficar com vida e com saúde, quer usem drogas ou não. Começa onde cada pessoa está. Não julga e não empurra.
about-from-title = De onde vem a ideia
about-from = Em setembro de 2012, o HIT, em Liverpool, fez o primeiro café de redução de danos, para que as pessoas se encontrassem entre as grandes conferências. O seu site, harmreductioncafe.com, ajudou outros grupos a fazer o mesmo. E eles fizeram, até em Melbourne e Geelong. O Cuppa continua esse caminho.
about-list-title = Anuncie o seu
about-list = É preciso um nome, um dia, um lugar ou um encontro online, e um endereço de e-mail. Só a nossa moderação vê o endereço de e-mail. Ela vê o primeiro anúncio de cada endereço novo, por isso pode demorar um pouco até aparecer.
about-use-title = Use as datas noutros lugares
about-use = Cada lista pode ser seguida num calendário e lida por outros sites. Procure “Siga este calendário”.
about-wrong-title = Algo errado?
about-wrong = Escreva para { $contact }. Por favor, diga o endereço da página.
about-wrong-none = Diga a quem cuida deste site, com o endereço da página.
about-running = Para quem cuida de um site como este: deveres, pessoas, riscos
about-towns-title = De onde vêm as cidades
about-towns = As cidades vêm da GeoNames (CC BY 4.0). As costas e fronteiras do mapa vêm da Natural Earth. Os códigos postais britânicos vêm da Ordnance Survey (Open Government Licence). Encurtamos estas listas. Elas estão dentro do Cuppa, por isso mais ninguém sabe que cidade você procura.
about-towns-credit = Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.
about-towns-geonames = GeoNames
about-towns-cc = Licença CC BY 4.0
about-towns-ogl = Open Government Licence

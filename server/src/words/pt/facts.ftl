### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Evento
kind-cafe = Café

attendance-in-person = Num lugar
attendance-online = Online
attendance-hybrid = Num lugar e online

address-visibility-public = Endereço à vista
address-visibility-area = Só a zona
address-visibility-on-request = Endereço a pedido

cost-free = Grátis
cost-donation = Contribuição livre
cost-paid = Pago

ages-all = Todas as idades
ages-16 = A partir de 16 anos
ages-18 = A partir de 18 anos
ages-with-adult = Crianças com pessoa adulta

audience-open = Todas as pessoas
audience-people-who-use-drugs = Pessoas que usam drogas
audience-family = Famílias e amizades
audience-workers = Pessoas que trabalham em serviços
audience-students = Estudantes
audience-women = Mulheres
audience-lgbtq = Pessoas LGBTQIA+
audience-people-in-recovery = Pessoas em recuperação

access-step-free = Sem degraus
access-accessible-toilet = Sanitário acessível
access-hearing-loop = Anel magnético para ouvir
access-sign-language = Língua gestual ou de sinais
access-quiet-space = Espaço tranquilo
access-parking = Estacionamento
access-public-transport = Transporte público perto

offers-naloxone = Naloxona para levar
offers-drug-checking = Análise de substâncias
offers-needle-exchange = Troca de seringas
offers-testing = Testes de HIV/VIH e hepatites
offers-hot-food = Comida quente
offers-childcare = Cuidado de crianças
offers-travel-costs = Viagem paga
offers-peer-support = Apoio entre pares
offers-talk = Palestra
offers-training = Formação

facilities-wifi = Wi-Fi
facilities-projector = Projetor
facilities-plug-points = Tomadas

alcohol-none = Sem álcool
alcohol-sold = Vende-se álcool
alcohol-unknown = Sem indicação

photos-none = Sem fotos
photos-ask = Fotos só com permissão
photos-yes = Tiram-se fotos

expected-a-handful = Poucas pessoas
expected-about-10 = Cerca de 10 pessoas
expected-about-25 = Cerca de 25 pessoas
expected-more = Mais de 25 pessoas

cafe-state-open = Aberto
cafe-state-resting = Em pausa
cafe-state-closed = Deixou de se reunir

### The questions these facts answer.

fact-cost = Preço
fact-ages = Idades
fact-audience = Para
fact-access = Como se entra
fact-offers = Você encontra
fact-facilities = Na sala
fact-alcohol = Álcool
fact-photos = Fotos
fact-expected = Quantas pessoas
fact-languages = Línguas
fact-speaker = Quem fala
fact-attendance = Formas de vir
fact-founded = Começou
fact-not-stated = Sem indicação

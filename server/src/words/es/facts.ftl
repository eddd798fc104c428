### Facts as short public words, one for each choice of a form. Pages, feeds and posters share them.

# Awaiting a native reader.

kind-event = Evento
kind-cafe = Café

attendance-in-person = En un lugar
attendance-online = En línea
attendance-hybrid = En un lugar y en línea

address-visibility-public = Dirección a la vista
address-visibility-area = Solo la zona
address-visibility-on-request = Dirección si la pides

cost-free = Gratis
cost-donation = Donativo
cost-paid = De pago

ages-all = Todas las edades
ages-16 = Desde 16 años
ages-18 = Desde 18 años
ages-with-adult = Menores con una persona adulta

audience-open = Todo el mundo
audience-people-who-use-drugs = Personas que usan drogas
audience-family = Familias y amistades
audience-workers = Personas que trabajan en servicios
audience-students = Estudiantes
audience-women = Mujeres
audience-lgbtq = Personas LGBTIQ+
audience-people-in-recovery = Personas en recuperación

access-step-free = Sin escalones
access-accessible-toilet = Baño accesible
access-hearing-loop = Bucle magnético
access-sign-language = Lengua de señas
access-quiet-space = Espacio tranquilo
access-parking = Estacionamiento
access-public-transport = Transporte público cerca

offers-naloxone = Naloxona para llevar
offers-drug-checking = Análisis de sustancias
offers-needle-exchange = Intercambio de jeringas
offers-testing = Pruebas de infecciones (VIH, hepatitis)
offers-hot-food = Comida caliente
offers-childcare = Cuidado infantil
offers-travel-costs = Viaje pagado
offers-peer-support = Apoyo entre pares
offers-talk = Charla
offers-training = Taller

facilities-wifi = Wifi
facilities-projector = Proyector
facilities-plug-points = Enchufes

alcohol-none = Sin alcohol
alcohol-sold = Se vende alcohol
alcohol-unknown = Sin indicar

photos-none = Sin fotos
photos-ask = Fotos solo con permiso
photos-yes = Se hacen fotos

expected-a-handful = Unas pocas personas
expected-about-10 = Unas 10 personas
expected-about-25 = Unas 25 personas
expected-more = Más de 25 personas

cafe-state-open = Abierto
cafe-state-resting = En pausa
cafe-state-closed = Ya no se reúne

### The questions these facts answer.

fact-cost = Precio
fact-ages = Edades
fact-audience = Para
fact-access = Cómo se entra
fact-offers = Encontrarás
fact-facilities = En la sala
fact-alcohol = Alcohol
fact-photos = Fotos
fact-expected = Cuántas personas
fact-languages = Idiomas
fact-speaker = Habla
fact-attendance = Formas de venir
fact-founded = Empezó
fact-not-stated = Sin indicar

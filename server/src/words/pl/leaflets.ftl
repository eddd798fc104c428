### Leaflets and posters for everybody.

# Awaiting a native reader.

leaflets-title = Ulotki
leaflets-description = Ulotki o redukcji szkód: przeczytaj je tutaj albo wydrukuj i podaj dalej.
leaflets-lede = Krótko i prosto. Przeczytaj tutaj albo wydrukuj kilka i połóż obok czajnika.
leaflets-use = Na stolik w kawiarence, do poczekalni, biblioteki albo dla kogoś w rodzinie, kto pyta. Kopiuj, ile chcesz.
leaflets-preview = Przód ulotki: filiżanka herbaty pyta „{ $title }”
leaflets-read = Przeczytaj tutaj
leaflets-print = Wydrukuj
leaflets-file = { $paper }, { $colour } (PDF)
leaflets-colour = w kolorze
leaflets-black = czarno-biały
leaflets-fold-title = Jak wydrukować i złożyć
leaflets-fold-sides = Drukuj po obu stronach jednej kartki. Wybierz „odwracanie wzdłuż krótkiej krawędzi” i „rozmiar rzeczywisty”.
leaflets-fold-lay = Połóż kartkę tak, żeby widzieć rysunek długiego stołu.
leaflets-fold-right = Złóż prawą trzecią część na środek.
leaflets-fold-left = Na to złóż lewą trzecią część. Filiżanka jest teraz z przodu.
leaflets-black-tip = Czarno-biały dobrze się kopiuje na każdej maszynie i oszczędza tusz.
leaflets-posters = Plakaty do druku
leaflets-all = Wszystkie ulotki
leaflets-leaflet = Ulotka: { $title }

posters-title = Plakaty
posters-description = Plakat na każdą ścianę, który zaprasza, żeby porozmawiać o narkotykach przy herbacie.
posters-lede = Plakat na każdą ścianę. Nie ma na nim daty, więc się nie starzeje. Prowadzi ludzi do tego, co i kiedy.
posters-use = Na drzwi, do pokoju pracowników, biblioteki, przychodni albo na szybę sklepu. Najpierw zapytaj, a potem powieś na wysokości oczu.
posters-general = „Porozmawiaj o narkotykach przy herbacie”
posters-preview = Plakat: jedna filiżanka mówi „Porozmawiaj o narkotykach”, druga odpowiada „przy herbacie”.
posters-own-title = Plakat dla twojej kawiarenki lub wydarzenia
posters-own = Każda kawiarenka i każde wydarzenie ma tu własne plakaty, z terminem i miejscem. Otwórz stronę i wybierz „Wydrukuj plakat”.
posters-leaflets = Ulotki do druku

invitation-title = Porozmawiaj o narkotykach przy herbacie
invitation-kicker = Kawiarenki redukcji szkód
invitation-says = Porozmawiaj o narkotykach
invitation-answers = przy herbacie.
invitation-welcome = Przyjdź i bądź sobą, bez względu na to, czy używasz narkotyków.
invitation-quiet = Nikt cię nie ocenia. Nie musisz niczego opowiadać.
invitation-swap = Wymień się tym, co wiesz o życiu w zdrowiu i o przetrwaniu.
invitation-call = Znajdź kawiarenkę blisko siebie albo załóż własną.

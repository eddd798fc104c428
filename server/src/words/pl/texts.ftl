### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Inne języki
texts-describe = Co twój wpis mówi w innych językach.
texts-lede = Napisz swój wpis także w innych językach. Kto czyta tę stronę w jednym z nich, przeczyta tam twoje słowa. Godziny, miejsca i wszystko, co zostało zaznaczone, tłumaczą się same.
texts-there = Jest w tych językach
texts-own = Twoje własne słowa
texts-add-heading = Dodaj język
texts-add-text = Wybierz jeden. Wystarczy napisać nazwę i o co chodzi.
manage-language-label = Język twoich własnych słów
texts-own-hint = W tym języku formularz został wypełniony. Dzięki temu czytniki ekranu wiedzą, jak go czytać na głos.
texts-waits = W tych słowach jest twoja zmiana, która czeka na moderację.
texts-form-title = Twoje słowa w tym języku: { $language }
texts-form-lede = Powiedz to samo, co mówią twoje własne słowa. Najlepsze są proste słowa.
texts-original = Twoje własne słowa ({ $language })
texts-nothing = Nic tu nie ma.
texts-remove-heading = Usuń te słowa
texts-remove-text = Kto czyta w tym języku ({ $language }), znów zobaczy twoje własne słowa.
texts-remove = Usuń słowa w tym języku: { $language }
texts-link-text = Kto czyta tę stronę w innym języku, widzi twoje własne słowa, dopóki nie powiesz ich w tym języku.
texts-link = Powiedz to w innych językach
texts-field = { $field } ({ $language })
texts-written-in = Napisane w tym języku: { $language }. Nikt tego jeszcze nie przetłumaczył.
texts-written-in-one = Napisane w tym języku: { $language }.
texts-also = Także w tych językach:
texts-print = W innych językach
texts-name = Nazwa

### The page behind the link that confirms a listing.

# Awaiting a native reader.

confirm-heading = Czy to się zgadza?
confirm-lede = Sprawdź „{ $title }”. Nikt jeszcze tego nie widzi.
confirm-button = Potwierdź
confirm-explain = Naciśnij „Potwierdź”, jeśli to twoje, a terminy i miejsce się zgadzają.
confirm-not-yours = To nie twoje? Zamknij tę stronę. Bez ciebie nigdy nie stanie się publiczne.
confirm-preview-heading = Co zobaczą wszyscy
confirm-done-heading = To jest już potwierdzone
confirm-done-lede = Nie trzeba tu nic więcej robić. Napiszemy, gdy coś się zmieni.
confirm-published-heading = To jest publiczne
confirm-published-lede = „{ $title }” jest teraz na stronie. Dziękujemy.
confirm-published-see = Zobacz to na stronie
confirm-published-poster = Wydrukuj plakat
confirm-held-heading = Dziękujemy, potwierdzone
confirm-held-lede = Teraz ktoś z naszego zespołu spojrzy na „{ $title }”, bo to pierwszy wpis z twojego adresu e-mail.
confirm-held-next = Napiszemy, gdy to będzie zrobione. Nie musisz nic robić.
confirm-gone-heading = Ten link już nie działa
confirm-gone-lede = Może jest stary albo brakuje jego części. Spróbuj skopiować z wiadomości cały link.
confirm-describe = Potwierdź wpis.

### The print room of a listing.

# Awaiting a native reader.

print-title = Drukarnia: { $title }
print-description = Plakaty zrobione z wpisu, gotowe do druku.
print-heading = Drukarnia
print-lede = Plakaty dla „{ $title }”, zrobione z tej strony. Zmień wpis, a zmienią się też plakaty.
print-poster = Plakat
print-preview = Plakat „{ $title }” w małym rozmiarze
print-choose = Wybierz papier
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = Pół kartki, na ladę i tablicę ogłoszeń
print-paper-hint-a4 = Zwykła kartka papieru
print-paper-hint-a3 = Duży, do okna lub na ścianę
print-paper-hint-letter = Zwykła kartka w Ameryce Północnej
print-colour = W kolorze
print-black = Czarno-biały
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Czarno-biały dobrze się kopiuje na każdej maszynie i oszczędza tusz.
print-check = Każdy plakat ma krótki adres i kwadratowy kod, które prowadzą z powrotem do strony, więc można sprawdzić, zanim się wyjdzie.
print-back = Wróć do strony
print-over = To już minęło. Plakat pokazuje ostatni termin.
print-letters-title = Tego jeszcze nie umiemy wydrukować
print-letters-text = Niektórych liter lub znaków z tego wpisu nie ma w żadnym z naszych krojów pisma. Wolimy nie wydrukować nic, niż pominąć słowa. Samą stronę możesz wydrukować z przeglądarki.

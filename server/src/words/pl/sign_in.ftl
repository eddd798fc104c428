### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Zaloguj się
sign-in-describe = Zaloguj się linkiem, który wysyłamy e-mailem.
sign-in-how = Nie potrzebujesz konta, żeby czytać tę stronę ani dodać wydarzenie. Jeśli masz wpis, opiekujesz się jakimś wpisem lub obserwujesz coś e-mailem, po zalogowaniu widzisz wszystko na jednej stronie.
sign-in-moderators = Nie ma hasła: wysyłamy link e-mailem.
sign-in-ready = Naciśnij przycisk, żeby zalogować się na tym urządzeniu jako { $address }.
sign-in-cookie = Zachowujemy wtedy jedno ciasteczko, żeby wiedzieć, że to ty. Znika, gdy się wylogujesz.
sign-in-button = Zaloguj się
sign-in-stale-heading = Ten link już nie działa
sign-in-stale = Link do logowania działa raz i przez krótki czas. Weź nowy.
sign-in-signed-in = Logowanie już działa.
sign-in-to-queue = Przejdź do kolejki
sign-in-out-button = Wyloguj się

### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Poproś o ponowne wysłanie linków
resend-describe = Dostań e-mailem wszystkie swoje prywatne linki.
resend-lede = Zginął ci link do wpisu albo do wiadomości, które dostajesz? Wyślemy wszystkie twoje linki na adres, pod którym cię znamy.
resend-email-label = Twój adres e-mail
resend-email-hint = Ten podany przy dodawaniu wpisu lub przy prośbie o wiadomości.
resend-send = Wyślij mi moje linki
resend-done-heading = Sprawdź pocztę
resend-done-lede = Jeśli znamy ten adres, wiadomość ze wszystkimi jego linkami jest w drodze.
resend-done-none = Po dziesięciu minutach nic nie ma? Zajrzyj do spamu albo spróbuj innego swojego adresu. Wysyłamy najwyżej jedną taką wiadomość na dziesięć minut.
resend-done-again = Spróbuj inny adres

## The ways here

foot-lost-link = Zginął ci prywatny link?
sign-in-lost-manage = Zginął ci prywatny link do wpisu albo do wiadomości, które dostajesz?
sign-in-lost-manage-link = Poproś o ponowne wysłanie linków

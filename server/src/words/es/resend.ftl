### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Recibe tus enlaces otra vez
resend-describe = Recibe por correo todos tus enlaces privados.
resend-lede = ¿Perdiste el enlace de tu anuncio o de los correos que recibes? Enviamos todos tus enlaces a la dirección que usaste.
resend-email-label = Tu dirección de correo
resend-email-hint = La que diste cuando anunciaste algo o cuando pediste correos.
resend-send = Recibir mis enlaces
resend-done-heading = Mira tu correo
resend-done-lede = Si conocemos esta dirección, un correo con todos sus enlaces está en camino.
resend-done-none = ¿No llegó nada en diez minutos? Mira en la carpeta de correo no deseado o prueba con otra dirección tuya. Enviamos como mucho un correo así cada diez minutos.
resend-done-again = Probar otra dirección

## The ways here

foot-lost-link = ¿Perdiste tu enlace privado?
sign-in-lost-manage = ¿Perdiste el enlace privado de tu anuncio o de los correos que recibes?
sign-in-lost-manage-link = Recibir tus enlaces otra vez

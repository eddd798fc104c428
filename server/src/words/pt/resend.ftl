### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Receba os seus links de novo
resend-describe = Receba por e-mail todos os seus links privados.
resend-lede = Perdeu o link do seu anúncio ou dos e-mails que recebe? Enviamos todos os seus links para o endereço que você usou.
resend-email-label = O seu endereço de e-mail
resend-email-hint = O que você deu quando anunciou algo ou pediu e-mails.
resend-send = Receber os meus links
resend-done-heading = Veja o seu e-mail
resend-done-lede = Se conhecemos este endereço, um e-mail com todos os links vai a caminho.
resend-done-none = Nada em dez minutos? Veja na pasta de spam, ou tente outro endereço seu. Enviamos no máximo um e-mail destes a cada dez minutos.
resend-done-again = Tentar outro endereço

## The ways here

foot-lost-link = Perdeu o seu link privado?
sign-in-lost-manage = Perdeu o link privado do seu anúncio ou dos e-mails que recebe?
sign-in-lost-manage-link = Receber os seus links de novo

### "I lost my link": one field, and always the same answer.

# Awaiting a native reader.

resend-heading = Cael eich dolenni eto
resend-describe = Cael eich holl ddolenni preifat drwy e-bost.
resend-lede = Wedi colli’r ddolen i’ch cofnod, neu i’r negeseuon rydych chi’n eu cael? Anfonwn eich holl ddolenni drwy e-bost i’r cyfeiriad a ddefnyddioch.
resend-email-label = Eich cyfeiriad e-bost
resend-email-hint = Yr un a roesoch wrth ychwanegu cofnod neu wrth ofyn am negeseuon.
resend-send = Anfon fy nolenni ataf
resend-done-heading = Edrychwch ar eich e-bost
resend-done-lede = Os ydyn ni’n adnabod y cyfeiriad hwn, mae neges gyda’i holl ddolenni ar ei ffordd.
resend-done-none = Dim neges ar ôl deng munud? Edrychwch yn eich ffolder sbam, neu rhowch gynnig ar gyfeiriad arall o’ch eiddo. Rydyn ni’n anfon un neges o’r fath bob deng munud ar y mwyaf.
resend-done-again = Rhoi cynnig ar gyfeiriad arall

## The ways here

foot-lost-link = Wedi colli’ch dolen breifat?
sign-in-lost-manage = Wedi colli dolen breifat eich cofnod, neu’r negeseuon rydych chi’n eu cael?
sign-in-lost-manage-link = Cael eich dolenni eto

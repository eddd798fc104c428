### Signing in, by a link and one button.

# Awaiting a native reader.

sign-in-heading = Mewngofnodi
sign-in-describe = Mewngofnodi drwy ddolen rydyn ni’n ei hanfon atoch drwy e-bost.
sign-in-how = Does dim angen cyfrif arnoch i ddarllen y safle hwn nac i ychwanegu digwyddiad. Os oes gennych gofnod, os ydych yn gofalu am un neu’n dilyn drwy e-bost, mae mewngofnodi’n dangos popeth ar un dudalen.
sign-in-moderators = Does dim cyfrinair: rydyn ni’n anfon dolen atoch drwy e-bost.
sign-in-ready = Pwyswch y botwm i fewngofnodi ar y ddyfais hon fel { $address }.
sign-in-cookie = Wedyn rydyn ni’n cadw un cwci, fel ein bod yn gwybod mai chi sydd yno. Mae’n mynd pan fyddwch yn allgofnodi.
sign-in-button = Mewngofnodi
sign-in-stale-heading = Dyw’r ddolen hon ddim yn gweithio mwyach
sign-in-stale = Mae dolen fewngofnodi’n gweithio unwaith ac am amser byr. Mynnwch un newydd.
sign-in-signed-in = Rydych chi wedi mewngofnodi’n barod.
sign-in-to-queue = Mynd i’r ciw
sign-in-out-button = Allgofnodi

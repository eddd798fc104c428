### Pages to learn from.

# Awaiting a native reader.

learn-title = Dysgu am leihau niwed
learn-description = Beth yw lleihau niwed, o ble mae’n dod a pham mae’n gweithio, mewn geiriau plaen, gyda ffynonellau.
learn-lede = Tudalennau byr mewn geiriau plaen. Dechreuwch ble bynnag y mynnwch. Mae pob un yn dweud pwy ddywedodd beth, a ble i ddarllen mwy.
learn-all = Pob tudalen i ddysgu ohoni
learn-way = Dysgu
learn-added = Rydyn ni wedi ychwanegu’r dudalen hon. Dyw hi ddim yn y testunau y dechreuodd y safle hwn gyda nhw.
learn-added-short = ychwanegwyd gennym ni
learn-added-some = Dyw rhannau gyda’r nodyn “ychwanegwyd gennym ni” ddim yn y testunau y dechreuodd y safle hwn gyda nhw.
learn-added-section = Ychwanegwyd gennym ni
learn-worksheet-hint = Gallwch ysgrifennu yma a’i argraffu, neu ei argraffu’n gyntaf ac ysgrifennu â llaw. Mae’r hyn a deipiwch yn aros ar y dudalen hon. Dyw e ddim yn cael ei anfon i unman, ac mae wedi mynd pan adewch.
learn-before = Cyn hyn
learn-after = Darllenwch nesaf
learn-turn = Cyn ac ar ôl hyn
learn-onward = Ei ddefnyddio, ei basio ymlaen
learn-start = Dechrau a hyrwyddo’ch caffi eich hun

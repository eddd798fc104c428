### Pages to learn from.

# Awaiting a native reader.

learn-title = Comprendre la réduction des risques
learn-description = Ce qu’est la réduction des risques, d’où elle vient et pourquoi elle marche, avec des mots simples et des sources.
learn-lede = Des pages courtes, avec des mots simples. Commencez où vous voulez. Chacune dit qui a dit quoi, et où en lire plus.
learn-all = Toutes les pages pour apprendre
learn-way = Apprendre
learn-added = Nous avons ajouté cette page. Elle n’est pas dans les textes avec lesquels ce site a commencé.
learn-added-short = ajouté par nous
learn-added-some = Les parties marquées « ajouté par nous » ne sont pas dans les textes avec lesquels ce site a commencé.
learn-added-section = Ajouté par nous
learn-worksheet-hint = Vous pouvez écrire ici puis imprimer, ou imprimer d’abord et écrire à la main. Ce que vous écrivez reste sur cette page. Rien n’est envoyé, et tout disparaît quand vous partez.
learn-before = Avant cette page
learn-after = À lire ensuite
learn-turn = Avant et après
learn-onward = S’en servir, le faire passer
learn-start = Créer votre propre café et le faire connaître

### Help now, what stands in place of a page without a network, and the page about safety.

# Awaiting a native reader.

help-title = Une personne a besoin d’aide maintenant
help-description = Overdose et autres dangers : les signes, et que faire, pas à pas.
help-urgent = Une personne ne se réveille pas ou respire mal ? Appelez les secours maintenant.
help-signs-title = Les signes d’une overdose
help-sign-wake = La personne ne se réveille pas, même si vous criez et secouez ses épaules
help-sign-breath = Elle respire lentement, ou plus du tout
help-sign-snore = Elle ronfle ou râle
help-sign-lips = Lèvres ou bouts des doigts bleus ou gris
help-sign-pale = Peau pâle, froide ou moite
help-any = Un seul signe suffit. N’attendez pas de savoir avec certitude.
help-steps-title = Que faire
help-step-call = Appelez les secours
help-step-call-text = { $country } : { $number }. D’autres numéros sont en haut de cette page. Dites que la personne ne se réveille pas et comment elle respire. Dites quelles drogues, si vous le savez. Dites exactement où vous êtes.
help-step-side = Mettez la personne sur le côté
help-step-side-text = Si elle respire, tournez-la sur le côté, tête en arrière, bouche vers le bas, genou du dessus plié. C’est la position latérale de sécurité. Elle garde les voies respiratoires ouvertes.
help-step-naloxone = Donnez de la naloxone si vous en avez
help-step-naloxone-text = Elle agit contre les opioïdes et ne fait pas de mal, même si vous avez un doute. Suivez la notice du kit. Aucun changement après deux ou trois minutes ? Donnez une autre dose. Au Royaume-Uni, tout le monde a le droit de donner de la naloxone pour sauver une vie.
help-step-breath = La personne ne respire pas ? Faites ce qu’on vous dit au téléphone
help-step-breath-text = Les secours restent au téléphone avec vous et vous expliquent comment aider la personne à respirer, ou comment appuyer sur sa poitrine.
help-step-stay = Restez
help-step-stay-text = Restez jusqu’à l’arrivée des secours. L’effet de la naloxone peut finir avant celui des drogues, et la personne peut de nouveau arrêter de respirer. Dites aux secours ce qui a été pris et ce que vous avez donné.
help-police = Peur de la police ? Souvent, les secours viennent sans elle. Nous ne pouvons pas le promettre partout. La vie passe avant tout.
help-danger-title = D’autres signes de danger
help-danger-fit = Convulsions : le corps se raidit ou a des secousses
help-danger-chest = Douleur ou oppression dans la poitrine
help-danger-hot = Peau très chaude
help-danger-mind = Confusion forte, ou agitation ou peur que rien ne calme
help-danger-drowsy = Somnolence, et un réveil de plus en plus difficile
help-danger-call = Là aussi, un seul signe suffit : appelez les secours. La naloxone n’agit que contre les opioïdes, mais ici elle ne fait pas de mal.
help-danger-fit-text = Convulsions : écartez les objets durs. Ne retenez pas la personne et ne mettez rien dans sa bouche. Quand c’est fini, mettez-la sur le côté.
help-danger-hot-text = Peau très chaude : amenez la personne au frais, retirez ses vêtements chauds et posez des linges frais et humides sur sa peau.
help-danger-drowsy-text = Somnolente, mais encore éveillée : restez, parlez-lui et surveillez chaque respiration. Ne lui donnez rien à manger ni à boire. Si elle s’allonge, que ce soit sur le côté. Ne la laissez jamais seule le temps que ça passe.
help-numbers = Secours, par pays
help-place-europe = Union européenne
help-place-mobile = Ailleurs, la plupart des téléphones portables
help-other = Votre pays a un autre numéro ? Appelez celui-là.
help-talk-title = Besoin de parler à quelqu’un ?
help-talk-text = Si vous pensez à mettre fin à vos jours, ou si vous avez peur pour quelqu’un, appelez le numéro d’urgence ou une des lignes ci-dessous. Vous n’avez pas à tout expliquer. Dire que vous avez besoin d’aide suffit.
help-choose = Choisir un pays
help-ambulance = Secours :
help-line-known = Numéro juste à notre connaissance le { $day }. Vous pouvez vérifier ici :
help-line-doubtful = Vérifiez ce numéro avant de compter dessus
help-line-doubtful-text = À notre connaissance, il était juste pour la dernière fois le { $day }, il y a plus de { $days } jours. Vérifiez ici :
help-none = Pour les autres pays, aucune ligne d’écoute n’est encore indiquée ici. Demandez à un médecin ou à un service près de chez vous.
help-kept = Ouvrez cette page une fois : la plupart des navigateurs la gardent pour les moments sans réseau.
help-print = Cette page s’imprime sur une ou deux feuilles. Affichez-la là où les gens peuvent la voir.

offline-title = Vous êtes hors ligne
offline-description = Il n’y a pas de réseau en ce moment.
offline-text = La page demandée n’a pas pu arriver. L’aide d’urgence est ici quand même : elle est gardée sur cet appareil.
offline-help = L’aide d’urgence est ici
offline-again = Essayer la page de nouveau
offline-trace = De ce que vous avez lu ici, cet appareil garde l’aide d’urgence et ce que vous avez choisi de garder. Rien d’autre.

safety-screen-title = Quelqu’un peut voir votre écran
safety-screen-text = « Quitter la page », en haut de chaque page, ouvre la météo. Appuyer trois fois sur Maj aussi. Quand les scripts sont permis, la page devient blanche tout de suite, et « retour » ne la fait pas revenir dans cet onglet.
safety-screen-history = L’historique de votre navigateur montre encore les adresses des pages lues. Effacez-le dans les réglages du navigateur, sous « Historique » ou « Confidentialité », ou lisez dans une fenêtre privée.
safety-screen-tabs = Seulement le mot « { $word } » dans l’onglet, et pas de tasse
safety-screen-tabs-hint = L’onglet ne dit pas quelle page vous lisez. Les adresses, et ce que la page elle-même montre, restent pareils.
safety-screen-keep = Garder « Aide d’urgence » pour les moments sans réseau
safety-screen-keep-hint = C’est la même page pour tout le monde. Désactivez ceci si personne ne doit découvrir que ce navigateur est venu ici. Tout ce qui a été gardé d’autre est alors effacé aussi.
safety-screen-saved = Gardé dans ce navigateur, pour vous seulement. Nous n’en savons rien.
safety-screen-refused = Votre navigateur ne laisse pas les pages garder quoi que ce soit : ce réglage n’est donc pas possible.
safety-screen-scripts = Il y a ici des réglages quand les scripts sont permis. Sans scripts, rien n’est gardé dans votre navigateur, et les onglets montrent le nom de chaque page.
safety-screen-clear = Ces réglages restent dans ce navigateur jusqu’à ce que vous effaciez « cookies et données de site » pour ce site, ou que vous les changiez de nouveau.
safety-people-title = Joindre une personne
safety-people-text = Quelque chose ne va pas, ou vous ne vous sentez pas en sécurité ? Écrivez à { $contact }. Une personne lit votre message.
safety-people-none = Quelque chose ne va pas, ou vous ne vous sentez pas en sécurité ? Dites-le aux personnes qui tiennent ce site.
safety-people-complaints = Ce que nous avons fait ne vous convient pas ? Les réclamations vont à { $complaints }. Vous recevez une réponse.
safety-people-about = Qui tient ce site

guide-contents = Sur cette page
guide-print = Imprimez cette page : les tableaux sont faits pour être remplis à la main.

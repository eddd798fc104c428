### A visitor tells the moderators that something is wrong with a listing.

# Awaiting a native reader.

flag-heading = Dites-nous ce qui ne va pas
flag-describe = Signaler un problème dans une annonce à l’équipe de modération.
flag-about = Il s’agit de « { $title } ».
flag-lede = Une personne de la modération lit votre message, le plus souvent dans la journée. Nous ne savons pas qui vous êtes, et l’équipe organisatrice ne voit pas ce que vous écrivez.
flag-emergency = Quelqu’un est en danger maintenant ? Ne nous attendez pas.
flag-reason-label = Quel est le problème ?
flag-reason-wrong = Une information est fausse : le lieu, l’heure, le prix
flag-reason-over = Cela n’a plus lieu
flag-reason-unsafe = Il est dangereux d’y aller
flag-reason-private = On y voit quelque chose de privé sur une personne
flag-reason-not-fitting = Cela n’a pas sa place ici
flag-reason-other = Autre chose
flag-note-label = Que devons-nous savoir ?
flag-note-hint = Ne nommez personne, s’il vous plaît. Vous pouvez laisser cette case vide.
flag-send = Envoyer
flag-back = Retour à l’annonce
flag-done-heading = Merci
flag-done-lede = Une personne de la modération va regarder.
flag-done-on = Voir l’agenda

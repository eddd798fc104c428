### Asking for what a listing hides: the form, the answers, and the letters between both sides.

# Awaiting a native reader.

## The way there, on the page of a listing

ask-way-place = Demander l’adresse
ask-way-link = M’envoyer le lien
ask-way-both = Demander l’adresse et le lien
ask-way-text-place = Vous demandez par e-mail, sous le nom que vous voulez. L’équipe organisatrice ne voit pas votre adresse e-mail.
ask-way-text-link = Le lien pour participer vient par e-mail. L’équipe organisatrice ne voit pas votre adresse e-mail.

## The form

ask-heading-place = Demander l’adresse
ask-heading-link = Recevoir le lien par e-mail
ask-heading-both = Demander l’adresse et le lien
ask-describe = Demander une adresse ou un lien que tout le monde ne voit pas.
ask-about = Il s’agit de « { $title } ».
ask-lede = Nous transmettons votre question, et la réponse vous arrive par e-mail. L’équipe organisatrice ne voit jamais votre adresse e-mail, et vous ne voyez pas la sienne.
ask-how-by-hand = L’équipe organisatrice répond à chaque question à la main. Cela peut prendre un jour ou deux.
ask-how-by-itself = Sauf si l’équipe organisatrice dit non, la réponse vient { $ahead } avant la date.
ask-date-label = Quelle date ?
ask-name-label = Comment vous appeler ?
ask-name-hint = Un surnom suffit. Vous pouvez laisser vide.
ask-words-label = Y a-t-il quelque chose à dire ?
ask-words-hint = Vous pouvez laisser vide. C’est une question et une réponse : n’écrivez donc ni votre numéro de téléphone ni votre nom complet.
ask-email-label = Votre adresse e-mail
ask-email-hint = Seulement pour cette réponse. Vous recevez d’abord un e-mail et appuyez sur un bouton, pour que personne d’autre ne puisse demander à votre place.
ask-keep = Tout est effacé au plus tard un jour après la date.
ask-keep-undated = Tout est effacé au plus tard après 14 jours.
ask-send = Envoyer ma question
ask-back = Retour à l’annonce
ask-broken = Quelque chose s’est cassé chez nous, et votre question n’est pas partie. Rien de ce que vous avez écrit n’est perdu : appuyez de nouveau sur le bouton.

ask-refused-link = N’écrivez pas d’adresses web, s’il vous plaît. On n’en a pas besoin pour demander.
ask-refused-date = Cette date n’est plus ouverte aux questions. Choisissez-en une de celles proposées ici.
ask-refused-network = Beaucoup de questions sont venues de votre réseau aujourd’hui, et personne ne les a encore confirmées. Appuyez sur le bouton dans l’e-mail que vous avez, ou réessayez demain.
ask-refused-many = Tant de questions attendent d’être confirmées que nous n’en prenons plus pour l’instant. Réessayez dans une heure, s’il vous plaît.
ask-refused-crowd = Tant de personnes ont demandé aujourd’hui que nous ne prenons plus de questions pour cette annonce. Réessayez demain, s’il vous plaît.

ask-sent-heading = Regardez vos e-mails
ask-sent-lede = Si tout va bien, un e-mail est en route vers vous. Appuyez sur le bouton qu’il contient, et votre question part à l’équipe organisatrice.
ask-sent-none = Pas d’e-mail après dix minutes ? Regardez dans les indésirables, ou demandez encore une fois et vérifiez comment vous avez écrit l’adresse.
ask-sent-on = Voir l’agenda

ask-closed-heading = Il n’y a rien à demander en ce moment
ask-closed-cancelled = « { $title } » est annulé : il n’y a donc pas d’adresse à demander.
ask-closed-over = « { $title } » est fini.
ask-closed-nothing = Tout ce que l’équipe organisatrice dit de « { $title } » est sur sa page.
ask-closed-listing = Voir sa page
ask-closed-on = Voir ce qu’il y a d’autre

## The page of whoever asked

asked-heading = Votre question
asked-describe = Votre question sur une annonce.
asked-about = Vous demandez quelque chose sur « { $title } ».
asked-about-gone = L’annonce n’est pas sur le site en ce moment.
asked-date = La date : { $when }
asked-name = Votre nom là-bas : { $name }
asked-words-heading = Ce que vous dites
asked-confirm-lede = Devons-nous transmettre ceci à l’équipe organisatrice ? Elle voit vos mots, et pas votre adresse e-mail.
asked-confirm = Confirmer
asked-not-you = Vous n’avez rien demandé ? Ne faites rien. Tout est effacé dans deux jours.
asked-waits = L’équipe organisatrice a votre question. Sa réponse vient par e-mail.
asked-waits-until = L’équipe organisatrice a votre question. Sauf si elle dit non, la réponse vient par e-mail le { $when }.
asked-off = La date n’a pas lieu. Nous vous l’avons écrit, ou nous allons le faire.
asked-answered = Vous avez la réponse par e-mail, ou vous allez la recevoir. C’était une question et une réponse.
asked-withdraw-heading = Vous avez changé d’avis ?
asked-withdraw-text = Votre question, votre adresse e-mail et toute réponse sont effacées tout de suite. Ce qui est parti par e-mail, nous ne pouvons pas le rappeler.
asked-withdraw = Retirer ma question
asked-withdrawn-heading = C’est effacé
asked-withdrawn-lede = Rien de votre question n’est gardé.
asked-ended-heading = Cette question n’est plus ici
asked-ended-lede = Elle a été retirée ou a reçu une réponse, ou sa date est passée. Rien n’en est gardé.
asked-lost-heading = Ce lien n’est pas entier
asked-lost-lede = Il manque peut-être une partie de l’adresse. Ouvrez-la encore une fois depuis l’e-mail, ou copiez-la en entier.

## The private page of a listing

requests-heading = Les personnes qui demandent
requests-link = Répondre aux personnes qui demandent
requests-link-all = Voir qui a demandé, et comment on leur répond
requests-waiting = { $count ->
    [0] Personne n’attend de réponse.
    [one] Une personne attend une réponse.
   *[other] { $count } personnes attendent une réponse.
}
requests-lede-place = On demande ici l’adresse de « { $title } ». Vous ne voyez pas les adresses e-mail de ces personnes, et elles ne voient pas la vôtre.
requests-lede-link = On demande ici le lien pour participer à « { $title } ». Vous ne voyez pas les adresses e-mail de ces personnes, et elles ne voient pas la vôtre.
requests-lede-both = On demande ici l’adresse et le lien de « { $title } ». Vous ne voyez pas les adresses e-mail de ces personnes, et elles ne voient pas la vôtre.
requests-lede-nothing = « { $title } » ne cache plus rien : on ne peut donc rien demander. Les demandes d’avant sont ici.
requests-none = Personne n’a encore demandé.
requests-more = Les { $count } plus anciennes sont affichées. Répondez à quelques-unes pour voir les autres.
requests-nameless = Quelqu’un
requests-from = { $name } demande
requests-date = Pour : { $when }
requests-date-off = Pour une date qui n’a pas lieu. La personne le sait.
requests-no-words = Sans message.
requests-unsent = Votre réponse n’est pas partie ({ $when }), parce que l’annonce était cachée à ce moment-là. Personne n’a rien reçu. Répondez de nouveau, s’il vous plaît.
requests-due = Part toute seule le { $when } si vous ne faites rien.
requests-answer-label = Votre réponse
requests-answer-place = Envoyer l’adresse
requests-answer-link = Envoyer le lien
requests-answer-both = Envoyer l’adresse et le lien
requests-answer-words = Envoyer seulement mes mots
requests-answer-no = Dire non
requests-answer-no-hint = La personne apprend que vous ne pouvez pas la donner, et sa question est effacée.
requests-reply-label = Une ligne de vous
requests-reply-hint = Vous pouvez laisser vide. Elle part telle que vous l’écrivez : n’y mettez pas votre adresse e-mail si la personne ne doit pas l’avoir.
requests-send = Répondre
requests-send-which = Répondre à { $name }
requests-ignore = Vous pouvez aussi ne rien faire. Rien n’est alors envoyé, et tout est effacé un jour après la date.
requests-answered-heading = Répondu
requests-answered-given = Répondu à la main
requests-answered-itself = Parti tout seul
requests-answered-refused = Vous avez dit non. C’est effacé dès que la personne le sait.
requests-sends-heading = Ce qui est envoyé
requests-sends-nothing = Rien n’est encore rempli qui puisse être envoyé. D’ici là, vous pouvez répondre avec des mots.
requests-sends-edit = Le changer
requests-how-heading = Comment on répond
requests-how-label = Qui répond ?
requests-how-hand = Moi, chaque fois
requests-how-itself = Cela part tout seul
requests-how-itself-hint = À toutes les personnes qui ont demandé et à qui vous n’avez pas dit non, tel que c’est à ce moment-là. Vous voyez toujours qui demande, et pouvez dire non avant.
requests-hours-label = Combien de temps avant la date ?
requests-how-save = Garder ceci
requests-how-stands-hand = Vous répondez vous-même à chaque question.
requests-how-stands-itself = La réponse part toute seule { $ahead } avant la date.
requests-how-owner = Les responsables du groupe choisissent ceci.
requests-kept = Les questions et les réponses sont effacées un jour après la date, ou après 14 jours quand il n’y a pas de date.

requests-done-answered = La réponse est en route.
requests-done-already = Cela a déjà reçu une réponse, de vous ou de quelqu’un qui s’occupe de l’annonce avec vous.
requests-done-hand = À partir de maintenant, vous répondez vous-même à chaque question.
requests-done-itself = À partir de maintenant, la réponse part toute seule.

requests-refused-answer = Choisissez ce que vous répondez.
requests-refused-words = Écrivez les mots à envoyer.
requests-refused-off = Cette date n’a pas lieu. Vous ne pouvez que dire non.
requests-refused-hidden = Personne ne peut voir l’annonce en ce moment : rien n’est donc envoyé à son sujet. Répondez quand elle est de nouveau publique, ou dites non.

## Letters

letter-request-footer = Cet e-mail vient parce que quelqu’un a posé une question avec cette adresse. Les réponses à cet e-mail vont aux personnes qui tiennent ce site, et à personne d’autre. Vous ne recevrez pas de publicité.
letter-request-withdraw = Voir ou retirer ma question
letter-request-once = C’est une question et une réponse : une réponse à cet e-mail n’arrive pas jusqu’à l’équipe organisatrice.

letter-request-confirm-subject = Confirmez votre question, s’il vous plaît
letter-request-confirm-opening = Quelqu’un, sans doute vous, demande quelque chose sur :
letter-request-confirm-ask = Devons-nous transmettre cela à l’équipe organisatrice ? Elle voit le nom et les mots écrits, et pas cette adresse.
letter-request-confirm-button = Regarder et confirmer
letter-request-confirm-not-you = Vous n’avez rien demandé ? Ne faites rien, et personne n’en saura rien. Tout est effacé dans deux jours.

letter-request-known-subject = À propos de votre question
letter-request-known-opening = Vous avez déjà demandé cela, et nous avons votre question. Vous n’avez pas besoin de redemander. Vous pouvez voir où ça en est, ou retirer votre question.
letter-request-known-button = Voir ma question

letter-request-asked-subject = Quelqu’un vous demande quelque chose
letter-request-asked-opening-place = { $name } vous demande l’adresse de :
letter-request-asked-opening-link = { $name } vous demande le lien pour participer à :
letter-request-asked-opening-both = { $name } vous demande l’adresse et le lien de :
letter-request-asked-somebody = Quelqu’un
letter-request-asked-words = Son message :
letter-request-asked-no-words = Aucun message n’a été ajouté.
letter-request-asked-button = Répondre
letter-request-asked-hidden = Vous ne voyez pas l’adresse e-mail de cette personne, et elle ne voit pas la vôtre. Vous pouvez envoyer la réponse, dire non, ou ne rien faire.
letter-request-asked-itself = Si vous ne faites rien, cette personne la reçoit { $ahead } avant la date, comme vous l’avez choisi.
letter-request-asked-footer = Cet e-mail vient parce que vous vous occupez de cette annonce. Personne n’apprend votre adresse par lui, et vous ne recevrez pas de publicité.

letter-request-given-subject = La réponse à votre question
letter-request-given-opening = Voici la réponse à votre question sur :
letter-request-given-place = Où
letter-request-given-link = Le lien pour participer
letter-request-given-words = L’équipe organisatrice écrit :
letter-request-given-care = Gardez ceci pour vous, s’il vous plaît : ce n’est pas public, et des personnes comptent là-dessus.

letter-request-refused-subject = À propos de votre question
letter-request-refused-opening = L’équipe organisatrice ne peut pas vous donner ce que vous avez demandé sur :
letter-request-refused-deleted = Votre question et votre adresse sont maintenant effacées. Nous ne vous écrirons plus à ce sujet.

letter-request-off-subject = Annulé : ce que vous avez demandé
letter-request-off-opening = Ce qui faisait l’objet de votre question n’aura pas lieu :
letter-request-off-why = L’équipe organisatrice écrit :
letter-request-off-next = Vous n’avez rien à faire. Votre question s’efface toute seule, et nous vous écrivons si la date a lieu quand même.

letter-request-changed-subject = Un changement dans ce que vous avez demandé
letter-request-changed-opening = Quelque chose n’est plus comme nous vous l’avions dit. Voici comment c’est maintenant :
letter-request-changed-stands = Cela a lieu quand même :

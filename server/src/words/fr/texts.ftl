### The words of a listing in other languages.

# Awaiting a native reader.

texts-title = Autres langues
texts-describe = Ce que dit votre annonce dans d’autres langues.
texts-lede = Dites votre annonce aussi dans d’autres langues. Qui lit ce site dans l’une d’elles y lit alors vos mots. Les heures, les lieux et tout ce que vous avez coché se traduisent tout seuls.
texts-there = Elle existe dans ces langues
texts-own = Vos propres mots
texts-add-heading = Ajouter une langue
texts-add-text = Choisissez-en une. Vous écrivez le nom, et de quoi il s’agit.
manage-language-label = La langue de vos propres mots
texts-own-hint = C’est la langue dans laquelle vous avez rempli le formulaire. Les lecteurs d’écran savent ainsi comment le lire à voix haute.
texts-waits = Ces mots contiennent votre changement qui attend la modération.
texts-form-title = Vos mots dans cette langue : { $language }
texts-form-lede = Dites la même chose que vos propres mots. Les mots simples sont les meilleurs.
texts-original = Vos propres mots ({ $language })
texts-nothing = Il n’y a rien ici.
texts-remove-heading = Retirer ces mots
texts-remove-text = Qui lit dans cette langue ({ $language }) verra de nouveau vos propres mots.
texts-remove = Retirer les mots dans cette langue : { $language }
texts-link-text = Qui lit ce site dans une autre langue voit vos propres mots, jusqu’à ce que vous les disiez dans cette langue.
texts-link = Le dire dans d’autres langues
texts-field = { $field } ({ $language })
texts-written-in = Écrit dans cette langue : { $language }. Personne ne l’a encore traduit.
texts-written-in-one = Écrit dans cette langue : { $language }.
texts-also = Aussi en :
texts-print = Dans d’autres langues
texts-name = Nom

### The principles, and what moderators decide of groups.

# Awaiting a native reader.

principles-title = Lo que defiende un café de reducción de daños
principles-description = Ocho frases cortas que acepta un café o un grupo.
principles-lede = Cualquiera puede hacer un café. Quien aquí lo llama café de reducción de daños acepta esto.
principle-welcome = Puede venir todo el mundo, tal como es, use drogas o no.
principle-no-conditions = Nadie tiene que dejarlo, prometer nada ni contar nada.
principle-together = Las personas que usan drogas ayudan a planearlo, a llevarlo y a hablar en él.
principle-respect = Hablamos de las personas con respeto, y nadie es una etiqueta.
principle-true = Lo que decimos de drogas y de salud es verdad, y cuando no sabemos algo, lo decimos.
principle-private = Lo que cuenta la gente se queda allí. No hacemos listas de quién vino, ni fotos de quien no quiere.
principle-safe = Sabemos qué hacer cuando alguien toma demasiado, y hay allí quien sabe hacerlo.
principle-nothing-sold = Allí nadie vende drogas, a nadie se le obliga a comprar nada y nadie gana dinero con quienes vienen.
principles-version = Este texto es del { $day }.
principles-how = Quien confirma aquí un café los acepta por el café. Un grupo los acepta en su propia página. Si el equipo de moderación tiene un motivo para retirarlo, todo el mundo puede leer el motivo.

confirm-principles = Al pulsar «Confirmar» dices que el café cumple estos principios:
listing-agreed-badge = Café de reducción de daños
listing-agreed = Aceptó los
listing-agreed-on = el { $day }.
listing-withdrawn = El equipo de moderación retiró el nombre «café de reducción de daños» el { $day }:

## What moderators do

claims-heading = Nombres que alguien pide
claims-lede = Otras personas usan el nombre, o ya hay aquí un grupo con este nombre.
claims-none = Nadie espera una respuesta.
claims-who = { $email } pide «{ $name }».
claims-others =
    { $count ->
        [0] No hay nada público de otras personas con este nombre.
        [one] Hay un anuncio público de otra persona con este nombre.
       *[other] Hay { $count } anuncios públicos de otras personas con este nombre.
    }
claims-own =
    { $count ->
        [0] Suyo no hay ninguno.
        [one] Suyo hay uno.
       *[other] Suyos hay { $count }.
    }
claims-here = Ya hay aquí un grupo con este nombre. Si apruebas, esa persona será titular.
claims-page = Ver qué hay con este nombre
claims-approve = Aprobar
claims-reject-fold = Decir que no
claims-reject-label = Motivo, que se le dirá
claims-reject = Decir que no por este motivo
claims-decided-heading = Decidido
claims-approved = Aprobado: { $name }
claims-rejected = Dijimos que no: { $name }
claims-undo = Deshacer esto
claims-done-approved = Es suyo. Se lo decimos.
claims-done-rejected = Dijiste que no. Le decimos por qué.
claims-done-undone = Espera otra vez.
claims-done-nothing = Alguien ya lo decidió, o ya no se puede hacer.
claims-gone-person = alguien a quien ya olvidamos

mod-groups-heading = Grupos
mod-groups-lede = Lo que anuncia un grupo de confianza sale al momento. Eso se gana con tres anuncios aprobados.
mod-groups-none = Nadie ha creado un grupo todavía.
mod-group-members =
    { $count ->
        [one] 1 integrante
       *[other] { $count } integrantes
    }
mod-group-listings =
    { $count ->
        [0] no lleva nada
        [one] lleva un anuncio
       *[other] lleva { $count } anuncios
    }
mod-group-closed = Cerrado
mod-group-trusted = De confianza
mod-group-earned = De confianza, por tres anuncios aprobados
mod-group-distrusted = Ya no es de confianza:
mod-group-trust = Darle confianza
mod-group-distrust-fold = Quitarle la confianza
mod-group-distrust-label = Motivo, para el equipo de moderación
mod-group-distrust = Quitarle la confianza por este motivo
mod-agreements-heading = Quién aceptó los principios
mod-agreements-lede = Si retiras una aceptación, todo el mundo puede leer por qué, y el nombre «café de reducción de daños» desaparece de su lado.
mod-agreements-none = Nadie todavía.
mod-agreement-on = Aceptados el { $day }.
mod-agreement-withdrawn = Retirada:
mod-agreement-revoke-fold = Retirarla
mod-agreement-revoke-label = Motivo, que puede leer todo el mundo
mod-agreement-revoke = Retirarla por este motivo
mod-agreement-restore = Devolverla
mod-groups-done = Hecho.

merges-heading = Unir grupos o lugares
merges-lede = Si un grupo o un lugar tiene dos direcciones, únelas. La dirección vieja lleva entonces a la otra. Puedes deshacerlo.
merges-what-label = ¿Qué se une?
merges-what-group = Dos grupos
merges-what-place = Dos lugares
merges-from-label = Dirección que se va
merges-from-hint = Su página, o la última parte de su dirección.
merges-into-label = Dirección que se queda
merges-look = Ver qué pasaría
merges-preview-heading = Pasaría esto
merges-preview-text = «{ $from }» lleva a «{ $into }» desde entonces. El nombre «{ $into }» se queda.
merges-preview-moves =
    { $count ->
        [0] No pasa ningún anuncio público.
        [one] Pasa un anuncio público:
       *[other] Pasan { $count } anuncios públicos:
    }
merges-preview-stays =
    { $count ->
        [0] Allí todavía no hay ningún anuncio público.
        [one] Allí ya hay un anuncio público:
       *[other] Allí ya hay { $count } anuncios públicos:
    }
merges-preview-members =
    { $count ->
        [0] No pasa ningún integrante.
        [one] 1 integrante pasa al otro grupo.
       *[other] { $count } integrantes pasan al otro grupo.
    }
merges-preview-followers =
    { $count ->
        [0] Nadie lo sigue por correo.
        [one] Una persona que lo sigue por correo seguirá entonces al otro.
       *[other] { $count } personas que lo siguen por correo seguirán entonces al otro.
    }
merges-merge = Unir
merges-standing-heading = Unidos
merges-standing-none = No hay nada unido.
merges-standing = { $from } lleva a { $into } desde el { $day }.
merges-undo = Deshacer esto
merges-done-merged = Están unidos.
merges-done-undone = Los dos tienen otra vez su dirección.
merges-done-nothing = Esto ya se había deshecho.
refused-merge-absent = No encontramos nada público en esta dirección.
refused-merge-same = Ya son uno solo.
refused-merge-again = Este ya se unió antes. Primero deshaz eso, o elige la dirección a la que lleva.
refused-merge-closed = Este grupo cerró. Lo que terminó no se une: su nombre se conserva, para que nadie confunda otro con él.
refused-merge-members = Este grupo tiene integrantes, y el otro es solo un nombre escrito. Únelos al revés.

moderate-claims-link = Nombres que alguien pide
moderate-groups-link = Grupos, confianza y principios
moderate-merges-link = Unir grupos o lugares

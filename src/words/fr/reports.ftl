## La dernière ligne

nothing-wrong = aucun problème trouvé
nothing-wrong-partly = aucun problème trouvé dans ce qui a pu être vérifié
errors = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}
warnings = { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
notes = { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}
ignored = { $ignored ->
    [one] { $ignored } ignoré
   *[other] { $ignored } ignorés
}
checks-not-run = { $checks ->
    [one] { $checks } vérification non effectuée
   *[other] { $checks } vérifications non effectuées
}
baseline-known = { $notes } déjà dans la référence
baseline-gone = { $notes ->
    [one] { $notes } de la référence résolu
   *[other] { $notes } de la référence résolus
}
baseline-not-checked = { $notes ->
    [one] { $notes } de la référence non vérifié
   *[other] { $notes } de la référence non vérifiés
}
summary-took = { $elapsed }
summary-at = { $madeAt }
more-with-verbose = { $checks ->
    [0] { $findings ->
        [one] -v affiche le constat en entier.
       *[other] -v affiche les { $findings } constats en entier.
    }
   *[other] { $findings ->
        [0] -v affiche ce qui n’a pas été vérifié, et pourquoi.
        [one] -v affiche le constat en entier, et ce qui n’a pas été vérifié.
       *[other] -v affiche les { $findings } constats en entier, et ce qui n’a pas été vérifié.
    }
}
explain-more = pour en savoir plus : imap-doctor explain { $ruleId }
extent = { $accounts ->
    [one] { $accounts } compte
   *[other] { $accounts } comptes
} dans { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
extent-unread = { $unread ->
    [one] { $extent } ({ $unread } de plus n’a pas pu être lu)
   *[other] { $extent } ({ $unread } de plus n’ont pas pu être lus)
}

## Ce qu’il faut faire

do-this-in = Dans { $program } :
do-this-in-account = Dans { $program } ({ $account }) :
actions-same-for = Faites de même pour { $mailboxes }.
actions-more = { $more ->
    [one] Il reste { $more } chose à faire (-v affiche tout).
   *[other] Il reste { $more } choses à faire (-v affiche tout).
}

## Constats

severity-error = Erreur
severity-warning = Avertissement
severity-info = Remarque
fix-it-for-me = Pour le faire automatiquement (après confirmation, avec une sauvegarde) :
in-file = Dans { $file }
at-line = ligne { $line }
at-file-and-line = { $file }, ligne { $line }
all-files-together = Tous les fichiers ensemble
no-imap-account = ne contient aucun compte IMAP
wants-up-to = { $program } ({ $account }) : { $connections ->
    [one] jusqu’à { $connections } connexion
   *[other] jusqu’à { $connections } connexions
}
files-passed-over = { $files ->
    [one] { $files } fichier ignoré : aucun logiciel de messagerie ne le lit.
   *[other] { $files } fichiers ignorés : aucun logiciel de messagerie ne les lit.
}

## Ce qui n’a pas été vérifié

not-checked = Non vérifié : { $because }
not-checked-rules = { $ids } ({ $because })
not-checked-need-server = { $rules ->
    [one] { $rules } règle qui a besoin du serveur (lancez imap-doctor check)
   *[other] { $rules } règles qui ont besoin du serveur (lancez imap-doctor check)
}
not-checked-need-check = { $rules ->
    [one] { $rules } règle (lancez imap-doctor check)
   *[other] { $rules } règles (lancez imap-doctor check)
}
not-checked-need-watch = { $rules ->
    [one] { $rules } règle qui demande une observation plus longue (lancez imap-doctor watch)
   *[other] { $rules } règles qui demandent une observation plus longue (lancez imap-doctor watch)
}

## Avec --verbose

looked-for-server = Recherche du serveur de messagerie du domaine { $domain } :
greeting = Message d’accueil : { $greeting }
capabilities-before = Capacités avant l’identification : { $capabilities }
capabilities-after = Capacités après l’identification : { $capabilities }
counting-took = { $roundTrips ->
    [one] Le comptage a demandé { $roundTrips } aller-retour, { $duration }
   *[other] Le comptage a demandé { $roundTrips } allers-retours, { $duration }
}

## Les connexions de chaque logiciel de messagerie

per-scope = par { $scope }
budget-row = { $program } ({ $account })

## La page

page-title-settings = Paramètres de messagerie : { $extent }
page-title-check = Vérification de la messagerie
page-title-check-of = Vérification de la messagerie : { $endpoint }
page-what-was-checked = Ce qui a été vérifié
page-status = État
page-area = Domaine
page-result = Résultat
page-what-to-do = Ce qu’il faut faire
page-actions-more = { $more ->
    [one] Il reste { $more } chose à faire ; elle figure dans les détails.
   *[other] Il reste { $more } choses à faire ; elles figurent dans les détails.
}
page-details = Détails : ce qui a été vérifié, chaque constat en entier, et ce qui n’a pas été vérifié
page-at = { $madeAt }
page-about = { $user } · { $madeAt }
picture-heading = Qui utilise les connexions
picture-allowed-number = Permises à la fois : { $limit }
picture-total = Toutes ensemble
picture-bars = maintenant { $today }, ensuite { $after }
count-heading = Connexions ouvertes l’une après l’autre
count-drawing = { $opened ->
    [one] { $opened } connexion ouverte en { $elapsed }
   *[other] { $opened } connexions ouvertes en { $elapsed }
}
count-open = ouverte
count-refused = refus à la n° { $at }
watch-ended = terminée par le serveur ou le réseau
page-findings = Constats
page-files = Fichiers
page-no-imap-account = Ne contient aucun compte IMAP
page-not-checked = Non vérifié
page-made-by = Créé par { $name } { $version }. Les comptes, les serveurs et les fichiers y figurent sous leur vrai nom : relisez la page avant de la transmettre. Le rapport complet est contenu dans ce fichier ; pour le relire :
page-more = Pour en savoir plus sur un constat :
status-ok = correct
status-warn = avertissement
status-fail = problème
status-skip = non vérifié
status-note = remarque

## IDLE dans la durée

watch-heading = Durée de vie d’IDLE
watch-rows = IDLE renouvelé
watch-never = jamais
watch-every = toutes les { $duration }
watch-idle = en IDLE
watch-renewed = renouvelé
watch-keepalive = signe de vie
watch-change = changement signalé
watch-missed = changement non signalé
watch-bye = BYE
watch-closed = fermée
watch-reset = réinitialisée
watch-silent = coupée en silence
watch-suspended = en veille

## Annotations GitHub

github-summary = imap-doctor : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}, { $checks ->
    [one] { $checks } vérification non effectuée
   *[other] { $checks } vérifications non effectuées
}, { $ignored ->
    [one] { $ignored } ignoré
   *[other] { $ignored } ignorés
}

## SARIF

sarif-sources = Sources : { $source }
sarif-more = Pour en savoir plus : imap-doctor explain { $ruleId }

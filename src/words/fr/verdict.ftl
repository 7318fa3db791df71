## Le serveur refuse des connexions

verdict-over-limit-program = { $scope ->
    [network] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois depuis ce réseau. { $program } en demande jusqu’à { $wanted } ; certaines sont donc refusées.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois depuis ce réseau. { $program } en demande jusqu’à { $wanted } ; certaines sont donc refusées.
    }
   *[account] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois. { $program } en demande jusqu’à { $wanted } ; certaines sont donc refusées.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois. { $program } en demande jusqu’à { $wanted } ; certaines sont donc refusées.
    }
}
verdict-over-limit = { $scope ->
    [network] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois depuis ce réseau. Vos logiciels de messagerie en demandent jusqu’à { $wanted } ; certaines sont donc refusées.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois depuis ce réseau. Vos logiciels de messagerie en demandent jusqu’à { $wanted } ; certaines sont donc refusées.
    }
   *[account] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois. Vos logiciels de messagerie en demandent jusqu’à { $wanted } ; certaines sont donc refusées.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois. Vos logiciels de messagerie en demandent jusqu’à { $wanted } ; certaines sont donc refusées.
    }
}
verdict-limit = { $scope ->
    [network] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois depuis ce réseau et refuse les suivantes.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois depuis ce réseau et refuse les suivantes.
    }
   *[account] { $limit ->
        [one] Votre serveur de messagerie ne permet qu’une connexion à la fois et refuse les suivantes.
       *[other] Votre serveur de messagerie permet { $limit } connexions à la fois et refuse les suivantes.
    }
}
verdict-none-left = Votre serveur de messagerie refuse toute nouvelle connexion : toutes celles qu’il permet à la fois sont occupées.
verdict-none-left-of = { $scope ->
    [network] { $limit ->
        [one] Votre serveur de messagerie refuse toute nouvelle connexion : la seule qu’il permet depuis ce réseau est occupée.
       *[other] Votre serveur de messagerie refuse toute nouvelle connexion : les { $limit } qu’il permet depuis ce réseau sont occupées.
    }
   *[account] { $limit ->
        [one] Votre serveur de messagerie refuse toute nouvelle connexion : la seule qu’il permet est occupée.
       *[other] Votre serveur de messagerie refuse toute nouvelle connexion : les { $limit } qu’il permet sont occupées.
    }
}
verdict-wants = Besoins au maximum : { $programs }.
verdict-wants-program = { $program } { $wanted }
verdict-wants-assumed = { $program } environ { $wanted } (supposé)
verdict-assumed-program = Supposé : { $program } une fois, avec ses paramètres par défaut, car aucun fichier de paramètres n’a été lu.
verdict-assumed-settings = Supposé : les paramètres par défaut de { $program }, car aucun fichier de ses paramètres n’a été lu.
verdict-others = { $others ->
    [one] { $others } d’entre elles était déjà occupée au début de la vérification.
   *[other] { $others } d’entre elles étaient déjà occupées au début de la vérification.
}
verdict-others-elsewhere = { $others ->
    [one] { $others } d’entre elles était déjà occupée ailleurs au début de la vérification.
   *[other] { $others } d’entre elles étaient déjà occupées ailleurs au début de la vérification.
}
verdict-held-here = Ouvertes sur cet ordinateur en ce moment : { $programs }.
verdict-held-by = { $process } { $connections }
verdict-held-by-program = { $program } { $connections }
verdict-password-correct = Votre mot de passe est correct. Ne le changez pas.
verdict-inferred = Le serveur ne dit pas qu’il s’agit d’une limite ; cela se déduit de ce qu’il accepte et de ce qu’il refuse.

## Tout le reste

verdict-nothing = Ce compte de messagerie n’a aucun problème.
verdict-nothing-in-files = Ces paramètres ne présentent aucun problème.
verdict-nothing-partly = Aucun problème n’a été trouvé, mais tout n’a pas pu être vérifié.
verdict-all-accepted = { $opened ->
    [one] Le serveur a accepté la seule connexion que vos logiciels de messagerie peuvent ouvrir.
   *[other] Le serveur a accepté les { $opened } connexions que vos logiciels de messagerie peuvent ouvrir à la fois.
}
verdict-partly-deadline = { $opened ->
    [one] Le serveur accepte au moins { $opened } connexion à la fois ; le temps imparti s’est écoulé avant que les { $wanted } aient pu être essayées.
   *[other] Le serveur accepte au moins { $opened } connexions à la fois ; le temps imparti s’est écoulé avant que les { $wanted } aient pu être essayées.
}
verdict-partly-interrupted = { $opened ->
    [one] Le serveur accepte au moins { $opened } connexion à la fois ; le comptage a été interrompu avant que les { $wanted } aient pu être essayées.
   *[other] Le serveur accepte au moins { $opened } connexions à la fois ; le comptage a été interrompu avant que les { $wanted } aient pu être essayées.
}
verdict-files = { $files ->
    [one] { $problems } points sont à modifier dans { $files } fichier de paramètres.
   *[other] { $problems } points sont à modifier dans { $files } fichiers de paramètres.
}
verdict-rule-times = { $times ->
    [one] { $problem } (une fois)
   *[other] { $problem } ({ $times } fois)
}

## L’image des connexions

picture-allowed = permises
picture-half-default = par prudence, la moitié de la valeur par défaut { $limit } de ce logiciel
picture-half-published = par prudence, la moitié des { $limit } que permet cet hébergeur
picture-set = à régler sur { $connections }
picture-set-each = à régler sur { $connections } dans chacun
picture-not-settable = non réglable
picture-assumed = supposé
picture-number-assumed = nombre supposé
picture-open = déjà occupées
picture-open-note = ailleurs, ou par ces programmes s’ils sont ouverts
picture-open-here = sur cet ordinateur
picture-open-here-by = sur cet ordinateur : { $processes }
picture-open-now = { $connections ->
    [one] { $connections } ouverte en ce moment
   *[other] { $connections } ouvertes en ce moment
}
picture-open-elsewhere = par d’autres programmes et appareils
picture-fits = { $after ->
    [one] Ainsi, { $after } sur { $limit } est utilisée.
   *[other] Ainsi, { $after } sur { $limit } sont utilisées.
}
picture-too-many = { $over ->
    [one] Même ainsi, c’est { $over } de plus que { $limit }.
   *[other] Même ainsi, c’est { $over } de plus que { $limit }.
}

## Connexions

connections-accounts-add-up =
    .title = Plusieurs comptes ouvrent la même boîte aux lettres, et leurs connexions s’additionnent
    .why = Thunderbird compte les connexions par compte, le serveur les compte par boîte aux lettres. Un compte configuré deux fois, sous deux noms du serveur ou avec deux ports, en ouvre deux fois plus ; pour le serveur, elles appartiennent toutes au même utilisateur. Au-delà de 4, Thunderbird dépasse à lui seul la plus petite limite courante.
    .message = { $accounts } comptes ouvrent la même boîte aux lettres et peuvent y garder { $connections } connexions ouvertes.

connections-one-address-shares =
    .title = Plusieurs comptes sur un même serveur se partagent la limite de votre réseau
    .why = Certains serveurs comptent les connexions d’une adresse réseau plutôt que celles d’un utilisateur : Courier en permet 4 par défaut. Tous les comptes sur ce serveur, dans ce programme et dans chaque autre programme et téléphone derrière le même routeur, se partagent ce nombre.
    .message = { $accounts } comptes sur { $host } peuvent garder { $connections } connexions ouvertes depuis cet ordinateur.

connections-all-folders-checked =
    .title = Tous les dossiers sont vérifiés, ce qui demande jusqu’à deux connexions de plus
    .why = Pour vérifier tous les dossiers, Thunderbird en interroge environ deux à la fois et ouvre une connexion pour chaque question si aucune n’est libre. Chaque dossier où il y a du nouveau est ensuite ouvert sur une connexion à lui, jusqu’au nombre permis. Si une seule connexion est permise, il n’en faut pas davantage ; les questions s’attendent l’une l’autre.
    .message = Thunderbird vérifie chaque dossier du compte { $account }, ce qui demande jusqu’à 2 connexions de plus.

thunderbird-account-connections = { $most ->
    [one] { $account } ({ $host }:{ $port }) : { $most } connexion dans { $file }
   *[other] { $account } ({ $host }:{ $port }) : jusqu’à { $most } connexions dans { $file }
}
thunderbird-more-accounts = et { $more } de plus
thunderbird-set-each = Réglez le nombre maximum de connexions au serveur sur { $connections } dans chacun d’eux, et supprimez tout compte configuré en double.

## La relève périodique

polling-not-at-startup =
    .title = Thunderbird ne relève pas le courrier à son lancement
    .why = Sans relève au lancement, Thunderbird reste déconnecté jusqu’à la première relève périodique ou jusqu’à un clic. D’ici là, pas de nouveaux messages et pas d’IDLE.
    .message = Thunderbird ne relève pas le courrier du compte { $account } à son lancement.

## Chiffrement et identification

tls-optional =
    .title = La sécurité de la connexion est réglée sur une valeur qui n’existe plus
    .why = Jusqu’à la version 131, le nombre 1 signifiait « STARTTLS, si disponible » : quelqu’un qui s’interpose pouvait retirer le chiffrement sans que cela se voie. Aujourd’hui, il y a 0 (aucune), 2 (STARTTLS) et 3 (SSL/TLS). Thunderbird 153 traite tout autre nombre comme 0 : le compte fonctionne sans chiffrement, alors que quelqu’un le voulait.
    .message = { $security ->
        [none] La sécurité de la connexion du compte { $account } est { $socketType } ; la connexion n’est donc pas chiffrée.
       *[other] La sécurité de la connexion du compte { $account } est { $socketType } ; la connexion n’est donc chiffrée que si le serveur le propose.
    }
    .evidence = { $host }:{ $port }

auth-method-outdated =
    .title = Le compte utilise une méthode d’identification dépassée
    .why = Une méthode d’identification que Thunderbird ou le serveur ne gère plus se termine par un échec d’identification ou par « Le serveur ne gère pas la méthode d’authentification sélectionnée ». Le mot de passe n’y est pour rien, et le saisir à nouveau n’aide pas.
    .message = { $authMethod ->
        [1] Le compte { $account } s’identifie avec « Pas d’authentification », c’est-à-dire sans mot de passe, ce qu’aucun hébergeur n’accepte.
        [2] Le compte { $account } ne s’identifie qu’avec l’ancienne commande LOGIN ; les serveurs qui en demandent plus la refusent.
        [8] Le compte { $account } s’identifie avec « Toute méthode sécurisée (obsolète) », que Thunderbird ne gère plus.
        [9] Le compte { $account } s’identifie avec « Toute méthode (non sécurisé) », que Thunderbird ne gère plus.
       *[other] La méthode d’identification du compte { $account } est { $authMethod }, un nombre qui ne veut rien dire.
    }

auth-method-special =
    .title = Le compte utilise une méthode d’identification que peu de serveurs proposent
    .why = Si le serveur ne propose pas cette méthode, Thunderbird ne se rabat pas sur le mot de passe normal : il signale que l’identification a échoué ou que le serveur ne gère pas la méthode. Dans une entreprise, ce peut être exactement le bon réglage.
    .message = { $authMethod ->
        [4] Le compte { $account } s’identifie avec « { -tb-encrypted-password } ». Peu de serveurs le proposent, car ils devraient garder le mot de passe sous une forme lisible.
        [5] Le compte { $account } s’identifie avec « { -tb-kerberos } », qui ne fonctionne que dans le réseau d’une entreprise ou d’une université.
        [6] Le compte { $account } s’identifie avec « { -tb-ntlm } », qui ne fonctionne qu’avec un domaine Windows.
       *[other] Le compte { $account } s’identifie avec « { -tb-tls-certificate } », pour lequel Thunderbird a besoin d’un certificat à vous au lieu d’un mot de passe.
    }

## prefs.js et user.js

settings-line-ignored =
    .title = Thunderbird ignore des lignes d’un fichier de paramètres
    .why = Thunderbird lit prefs.js et user.js selon une grammaire stricte et saute sans rien dire ce qui n’y correspond pas. Il reprend après le point-virgule suivant ; une ligne à laquelle il manque entraîne donc la suivante. La personne qui a écrit la ligne croit qu’elle a un effet.
    .message = { $lines ->
        [one] Thunderbird ignore { $lines } instruction dans { $file }.
       *[other] Thunderbird ignore { $lines } instructions dans { $file }.
    }
    .remedy = Corrigez les lignes ou supprimez-les.
    .step-open = Ouvrez { $file } dans un éditeur de texte.
    .step-example = Une ligne ressemble à ceci : user_pref("mail.server.server1.check_time", 10);
    .step-before = Contrôlez aussi la ligne qui précède chacune d’elles : il y manque peut-être le point-virgule.

settings-name-unread =
    .title = Une préférence a un nom que Thunderbird ne connaît pas
    .why = Thunderbird accepte n’importe quel nom sans rien dire : une préférence mal orthographiée, ou placée là où aucun compte ne la cherche, n’a aucun effet. La personne qui a écrit la ligne croit qu’elle en a un.
    .remedy = Utilisez { $instead } si c’est ce qui est voulu, et supprimez { $key }.

settings-wrong-type =
    .title = Une préférence a une valeur du mauvais type, et Thunderbird l’ignore
    .why = Thunderbird lit le nombre de connexions et les intervalles comme des nombres, les interrupteurs comme true ou false. Un nombre entre guillemets est du texte : la ligne a l’air correcte mais elle est ignorée, et c’est la valeur intégrée qui sert, par exemple 5 connexions. Après la première connexion, Thunderbird remplace même la ligne par son 5.
    .message = { $key } vaut { $value }, une valeur du mauvais type, que Thunderbird ignore.
    .remedy = Écrivez une valeur du bon type.
    .remedy-value = Écrivez plutôt { $value }.
    .remedy-unquoted = Écrivez plutôt { $value }, sans guillemets.
    .step-line = Remplacez la ligne dans { $file } par : user_pref("{ $key }", { $value });
    .step-file = Modifiez la valeur dans { $file }, puis redémarrez Thunderbird.

accounts-duplicate =
    .title = Un compte est configuré deux fois, et Thunderbird abandonne le second
    .why = Deux comptes qui ont le même utilisateur, le même serveur, le même port et le même type sont un seul compte pour Thunderbird. À son prochain lancement, il retire le second de sa liste sans rien dire ; les réglages de ce compte sont perdus, et les dossiers affichés sous lui aussi.
    .remedy = Gardez « { $accountKey } » et supprimez l’autre.
    .remedy-first = Gardez le premier et supprimez l’autre.
    .step-dropped = Dans Thunderbird, ouvrez le menu ≡ > { -tb-account-settings }. Si un seul compte de ce nom y figure, Thunderbird a déjà abandonné l’autre.
    .step-remove = Sinon, supprimez le second en laissant « { -tb-remove-message-data } » décoché.

thunderbird-step-close = Quittez Thunderbird : il réécrit prefs.js en se fermant.
thunderbird-in-file = { $file }
thunderbird-in-file-at-line = { $file }, ligne { $line }

## policies.json et AutoConfig

policy-number-becomes-boolean =
    .title = Une stratégie avec le nombre 0 ou 1 donne true ou false à la place
    .why = Dans les stratégies, Windows et macOS transmettent true et false sous la forme 1 et 0. Thunderbird enregistre donc un 1 comme true, sauf si la préférence est déjà un nombre. Quand il cherche ensuite le nombre de connexions, il n’en trouve aucun et prend 5 : une stratégie qui dit 1 donne donc 5. Les autres nombres sont enregistrés tels quels.
    .message = La stratégie donne à { $key } la valeur { $stored }, et non { $written }.
    .evidence-connections = Thunderbird garde alors 5 connexions.
    .evidence = Thunderbird utilise alors sa valeur intégrée.
    .remedy-connections = Écrivez -1 au lieu de 1, ou fixez la valeur avec AutoConfig.
    .remedy = Fixez plutôt la valeur avec AutoConfig.
    .step-negative = Dans la stratégie, écrivez : "mail.server.default.max_cached_connections": -1 (un nombre négatif signifie une connexion).
    .step-reached = Cela atteint les comptes qui n’ont pas de nombre à eux ; Thunderbird en donne un à chaque compte lors de sa première connexion.
    .step-or = Ou utilisez AutoConfig, qui prend les nombres tels quels. Dans le fichier .cfg, écrivez : lockPref("{ $key }", 1);
    .step = AutoConfig prend les nombres tels quels. Dans le fichier .cfg, écrivez : lockPref("{ $key }", { $written });

policy-not-applied =
    .title = Thunderbird n’applique pas une stratégie ou une ligne d’AutoConfig
    .why = Si le JSON d’un policies.json contient une erreur, Thunderbird ignore tout le fichier ; si une valeur ne convient pas à sa préférence, il ignore cette partie. Seule la page about:policies le montre ; la personne qui a déployé la stratégie croit donc qu’elle fonctionne.
    .remedy = Corrigez le fichier avant de le déployer.
    .step-policies = Corrigez le fichier et redémarrez Thunderbird. À la ligne « { -tb-enterprise-policies } », la page ≡ > { -tb-help } > { -tb-troubleshooting } indique si elles sont actives.
    .step-line = Corrigez la ligne et redémarrez Thunderbird.

policy-only-new-accounts =
    .title = La stratégie n’atteint que les comptes qui ne se sont jamais connectés
    .why = mail.server.default s’applique aux comptes sans nombre à eux. Thunderbird en écrit un pour chaque compte lors de sa première connexion, d’habitude 5, et celui-ci l’emporte même sur une valeur par défaut verrouillée. Dans les profils déjà en service, une telle stratégie ne change rien.
    .message = { $key } = { $value } n’atteint pas les comptes déjà en service.
    .remedy = Fixez aussi le nombre pour chaque compte.
    .step-each = Dans la stratégie, écrivez pour chaque serveur : "mail.server.server1.max_cached_connections": {"{"}"Value": 2, "Status": "locked"{"}"} (server1, server2, … comme dans prefs.js).
    .step-fix = Ou lancez imap-doctor fix sur chaque ordinateur pendant que Thunderbird est fermé : il modifie prefs.js.

policy-program-not-judged =
    .title = Des parties d’un fichier AutoConfig sont du code de programme et n’ont pas été examinées
    .why = Un fichier .cfg est un programme que Thunderbird exécute à chaque lancement. imap-doctor lit les appels avec des valeurs fixes ; il n’exécute ni les conditions, ni les variables, ni les fonctions. Ce qu’elles fixent n’est donc pas connu et n’est pas pris en compte.
    .message = { $count ->
        [one] { $count } partie de { $file } n’a pas été examinée.
       *[other] { $count } parties de { $file } n’ont pas été examinées.
    }
    .remedy = Regardez dans Thunderbird même ce que ces lignes fixent.
    .step = Ouvrez le menu ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor } et cherchez max_cached_connections.

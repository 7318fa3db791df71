# $namedBy: srv, mx, or what else the domain publishes.
server-doubtful = { $namedBy ->
    [srv] Le serveur de messagerie trouvé pour { $domain } est { $server }. Il se trouve hors de { $domain }, et seul le DNS le désigne : n’importe qui sur le trajet peut falsifier une telle réponse.
    [mx] Le serveur de messagerie trouvé pour { $domain } est { $server }. Il se trouve hors de { $domain } et découle d’un enregistrement MX : n’importe qui sur le trajet peut falsifier une telle réponse.
   *[published] Le serveur de messagerie trouvé pour { $domain } est { $server }. Il se trouve hors de { $domain }, et personne d’autre ne confirme ce qu’indique le serveur web de { $domain }.
}
server-not-used = { $doubt } { $because }
server-not-used-hint = Si c’est bien votre serveur de messagerie, dites-le : ajoutez { $command }
nobody-to-ask = Il n’y a pas de terminal pour poser la question ; aucun mot de passe n’a donc été envoyé.
server-inside = Son adresse, { $address }, appartient à cet ordinateur ou à son réseau ; aucun mot de passe n’a donc été envoyé.
server-declined = Aucun mot de passe n’a été envoyé.
server-declined-hint = Indiquez vous-même le serveur : --host imap.example.org
# Shown after server-doubtful.
server-doubtful-question = Faut-il donner votre mot de passe à { $server } ?

## Ce qu’a répondu chaque source interrogée

answer-servers = { $servers }
answer-redirected = { $servers } (redirigé vers { $host })
answer-server = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sans chiffrement
}
answer-server-outside = { $endpoint }, { $encryption ->
    [tls] TLS
    [starttls] STARTTLS
   *[none] sans chiffrement
} (hors de { $domain }, désigné par le DNS seul)
answer-more-servers = { $more ->
    [one] et { $more } autre
   *[other] et { $more } autres
}
answer-mx-host = { $host }
answer-http-status = { $reason }
answer-not-found = ce nom n’existe pas
answer-no-record = cet enregistrement n’existe pas
answer-name-server-failed = le serveur de noms a échoué (SERVFAIL)
answer-name-server-refused = le serveur de noms a refusé de répondre
answer-name-server-form = le serveur de noms n’a pas compris la question
answer-name-server-cannot = le serveur de noms ne peut pas répondre à cette question
answer-name-server-nonsense = la réponse du serveur de noms n’a pas de sens
answer-name-server-silent = le serveur de noms n’a pas répondu
answer-name-server-unreachable = le serveur de noms est injoignable
answer-bad-name = ce n’est pas un nom valide
answer-refused = connexion refusée
answer-closed = la connexion a été fermée
answer-none = aucune réponse
answer-no-route-host = aucune route vers cet ordinateur
answer-no-route-network = aucune route vers ce réseau
answer-not-allowed = cet ordinateur ne permet pas la connexion
answer-no-tls = ne parle pas TLS, ou aucune version que nous connaissons
answer-certificate = certificat non fiable : { $fault }
answer-other = { $reason }
answer-silent-failure = échec sans explication
answer-not-offered = le domaine indique ne pas proposer cela
answer-no-usable-record = incompris : aucun enregistrement n’a de nom d’hôte et de port utilisables
answer-no-mail = le domaine indique ne pas accepter de courrier
answer-mx-no-host = incompris : le MX n’est pas un nom d’hôte
answer-closed-silently = a fermé la connexion sans répondre
answer-not-imap = pas de l’IMAP ; réponse reçue : { $reply }
answer-said = réponse reçue : { $reply }
answer-endless = pas de l’IMAP ; la réponse ne finit jamais
answer-parts = { $parts }
answer-not-waited = { $source ->
    [autoconfig] non attendu : le serveur autoconfig avait déjà indiqué un serveur
    [well-known] non attendu : le serveur web du domaine avait déjà indiqué un serveur
    [ispdb] non attendu : l’ISPDB avait déjà indiqué un serveur
    [srv] non attendu : le DNS avait déjà indiqué un serveur
   *[mx] non attendu : l’hébergeur derrière l’enregistrement MX avait déjà indiqué un serveur
}
answer-timeout = aucune réponse en { $seconds } s
answer-redirects = plus de { $most } redirections
answer-only-https = non interrogé : seul https est utilisé
answer-too-long = plus long que { $kilobytes } Ko
answer-redirect-nowhere = une redirection qui ne mène nulle part
answer-redirect-http = redirige vers http non chiffré, ce qui n’est pas suivi
answer-not-autoconfig = incompris : ce n’est pas une configuration de messagerie
answer-lists-no-imap = n’indique aucun serveur IMAP
answer-no-usable-server = incompris : aucun serveur IMAP n’y a de nom d’hôte et de port utilisables
answer-only-unencrypted = non utilisé : aucun serveur n’y a de connexion chiffrée
answer-inside = non utilisé : le serveur indiqué est dans ce réseau, ou est cet ordinateur
answer-broken = incompris : ligne { $line } : { $reason }

## Ce qui a été saisi

address-empty = L’adresse e-mail est vide.
address-hint = Écrivez l’adresse complète, par exemple anna@example.org.
address-invisible = « { $typed } » n’est pas une adresse e-mail : elle contient des caractères invisibles.
address-blank = « { $typed } » n’est pas une adresse e-mail : elle contient une espace.
address-long = « { $typed } » n’est pas une adresse e-mail : elle dépasse { $most } caractères.
address-no-at = « { $typed } » n’est pas une adresse e-mail : il manque « @ ».
address-no-name = « { $typed } » n’est pas une adresse e-mail : il n’y a pas de nom avant « @ ».
address-no-domain = « { $typed } » n’est pas une adresse e-mail : il n’y a pas de domaine après « @ ».
address-two-ats = « { $typed } » n’est pas une adresse e-mail : elle contient plus d’un « @ ».
address-bad-domain = « { $typed } » n’est pas une adresse e-mail : « { $part } » n’est pas un domaine.
not-a-server-name = « { $typed } » n’est pas un nom de serveur.
not-a-server-name-hint = Il ressemble à imap.example.org.
not-a-name-server = Ce n’est pas un serveur de noms : { $typed }.
not-a-name-server-hint = Indiquez son adresse IP, avec le port si ce n’est pas 53, par exemple 127.0.0.1:5353.

## Pourquoi un certificat n’est pas fiable : suit à chaque fois un deux-points

certificate-expired = le certificat a expiré
certificate-expired-on = le certificat a expiré le { $until }
certificate-not-yet = le certificat n’est pas encore valable (ou l’horloge de cet ordinateur est fausse)
certificate-not-before = le certificat n’est valable qu’à partir du { $since } (ou l’horloge de cet ordinateur est fausse)
certificate-revoked = le certificat a été révoqué
certificate-self-signed = le serveur a signé lui-même son certificat ; aucune autorité ne s’en porte garante
certificate-unknown-authority = le certificat vient d’une autorité que cet ordinateur ne connaît pas (une autorité privée, ou un antivirus qui s’interpose)
certificate-incomplete = la chaîne du certificat à une autorité connue est incomplète
certificate-incomplete-from = le certificat a été émis par { $issuer }, et la chaîne jusqu’à une autorité connue est incomplète
certificate-other-name = le certificat est établi pour un autre nom
certificate-other-name-than = le certificat est établi pour { $names }, et non pour { $host }
certificate-not-as-address = le certificat cite { $host }, mais pas comme adresse IP (subject alternative name) ; les logiciels de messagerie ne l’acceptent donc pas
certificate-no-name = le certificat ne contient aucun nom ; il n’est donc pas établi pour { $host }
certificate-code = { $reason }

## Sur le fil : suit un deux-points ou se trouve entre parenthèses

wire-starttls-not-offered = STARTTLS n’est pas proposé
wire-early-data = données avant la négociation TLS
wire-reply-too-long = réponse trop longue
wire-line-too-long = ligne trop longue
wire-only-methods = { $methods }
wire-scram-unproven = l’identification a été acceptée sans que le serveur prouve qu’il connaît le mot de passe
wire-no-password-method = aucune identification par mot de passe n’est proposée
wire-reason = { $reason }

## Domaines : ce qui s’affiche pendant une vérification, et au début de sa ligne dans un rapport

area-discovery = Serveur de messagerie
area-files = Fichiers
area-accounts = Comptes
area-documents = Fichiers de paramètres
area-reach = Serveur
area-session = Identification
area-server = Logiciel
area-idle = Push (IDLE)
area-mailboxes = Dossiers
area-demands = Programmes
area-connections = Connexions
area-localConnections = Ouvertes sur cet ordinateur
area-budget = Répartition
area-watch = Durée d’IDLE
still-waiting = encore en attente : { $area } (Ctrl+C garde ce qui est déjà là)

## Pourquoi une donnée manque : suit à chaque fois un deux-points

missing-not-probed = non recherché
missing-deadline = le temps imparti est écoulé
missing-interrupted = interrompu
missing-discovery = le serveur de messagerie n’a pas été trouvé
missing-files = aucun fichier n’a été indiqué
missing-accounts = aucun paramètre n’a pu être lu
missing-documents = aucun paramètre n’a pu être lu
missing-reach = le serveur n’a pas été joint
missing-session = l’identification n’a pas réussi
missing-server = le logiciel du serveur n’est pas connu
missing-idle = IDLE n’a pas pu être essayé
missing-mailboxes = la liste des dossiers n’a pas pu être lue
missing-demands = les besoins des logiciels de messagerie ne sont pas connus
missing-connections = les connexions n’ont pas pu être comptées
missing-localConnections = les connexions de cet ordinateur n’ont pas pu être vues
missing-budget = les connexions n’ont pas pu être réparties
missing-watch = IDLE n’a pas pu être observé
missing-no-server = aucun serveur de messagerie n’a été trouvé pour { $domain }
missing-no-program = aucun logiciel de messagerie utilisant cette boîte aux lettres n’est connu ; indiquez-en un avec --client
missing-idle-refused = le serveur n’accepte pas IDLE
missing-not-visible = ce système ne montre pas quels programmes gardent des connexions
missing-not-reached = injoignable
rule-off = désactivée dans imap-doctor.json

## Ce qui n’a pas marché pendant la collecte

gather-deadline = Le temps imparti est écoulé ({ $area }).
gather-deadline-hint = Accordez plus de temps avec --timeout SECONDES.
gather-interrupted = Interrompu ({ $area }).
gather-interrupted-hint = Relancez la vérification.
gather-crashed = Cette vérification a planté ; c’est un bogue d’imap-doctor.
rule-crashed = La règle { $ruleId } a planté ; c’est un bogue d’imap-doctor.
crashed-hint = Merci de le signaler avec la version et ce texte.
crash-evidence = { $error }
sign-in-failed = L’identification n’a pas réussi.
folders-not-with = la liste des dossiers ne peut pas encore être lue avec { $mechanism }
folders-not-read = La liste des dossiers n’a pas pu être lue.
not-watched = Aucune connexion n’a pu être ouverte pour l’observation.
try-again-busy = Recommencez : un autre logiciel de messagerie a pu prendre entre-temps la dernière connexion libre.

## Pourquoi le test de réception n’a pas eu lieu, ou n’est pas arrivé au bout

delivery-idle-refused = Le serveur n’accepte pas IDLE.
delivery-cap = Le test demande deux connexions, et --max-connections n’en permet qu’une.
delivery-no-second = Le test demande deux connexions, et le serveur n’en permet pas une deuxième.
delivery-interrupted = Il a été interrompu.
delivery-broken = La connexion a été perdue pendant le test.
delivery-no-folder = Le serveur ne permet pas de créer un dossier ici : « { $reply } »
delivery-not-opened = Le nouveau dossier ne peut pas être ouvert : « { $reply } »
delivery-no-idle = IDLE a été refusé : « { $reply } »
delivery-not-stored = Le serveur a refusé d’enregistrer un message : « { $reply } »
sign-in-slow = La réponse à l’identification n’est pas encore arrivée. Certains serveurs la retardent après des mots de passe erronés.
delivery-waiting = En attente qu’IDLE signale le message { $n } sur { $of } ({ $seconds } s au plus)

## Messages enregistrés pendant une observation

changes-delivery-silent = Lors du test de réception, le serveur n’a pas signalé un message ; un message non signalé ne prouve donc rien.
changes-broken-creating = La connexion a été perdue pendant la création des dossiers.
changes-no-count = Le serveur ne dit pas combien de messages contient un dossier.
changes-too-many = Le dossier contient déjà { $messages } messages.
changes-broken = La connexion pour un message a été perdue.

## Une observation

watch-asking = Contrôle que chaque connexion est encore en vie
watch-holding = Connexions maintenues en IDLE, encore { $clock } (Ctrl+C affiche le résultat obtenu jusque-là)
watch-as-thunderbird = Thunderbird, qui relève le courrier toutes les 10 minutes
watch-as-thunderbird-never = Thunderbird, quand il ne relève pas le courrier de lui-même
watch-as-k9 = K-9 Mail

## Comment le logiciel du serveur a été reconnu

known-by-host = reconnu à son nom d’hôte
known-by-id = reconnu à sa réponse à ID
known-by-greeting = reconnu à son message d’accueil
known-not-in-table = sa réponse à ID, « { $idName } », n’est pas dans notre table
known-not = ni la réponse à ID ni le message d’accueil ne le disent

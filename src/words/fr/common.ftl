do-this = Ce qu’il faut faire :

scope-user-ip = par compte et par réseau
scope-user = par compte, tous appareils confondus
scope-ip = par réseau, tous comptes confondus
scope-server = pour l’ensemble des utilisateurs

progress-count = { $done } sur { $of }
answer-yes = Oui
answer-no = Non
answer-neither = Répondez par o ou n.
keys-move = se déplacer
keys-choose = choisir
keys-space = Espace
keys-tick = cocher
keys-go-on = continuer

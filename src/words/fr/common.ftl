progress-count = { $done } sur { $of }

## Questions

answer-yes = Oui
answer-no = Non
answer-neither = Répondez par o ou n.
keys-move = se déplacer
keys-choose = choisir
keys-space = Espace
keys-tick = cocher
keys-go-on = continuer

do-this = Ce qu’il faut faire :

## Les connexions qu’une limite compte ensemble

scope-user-ip = par compte et par réseau
scope-user = par compte, tous appareils confondus
scope-ip = par réseau, tous comptes confondus
scope-server = pour l’ensemble des utilisateurs

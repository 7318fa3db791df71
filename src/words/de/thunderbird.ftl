thunderbird-not-settings = { $file } ist keine Einstellungsdatei von Thunderbird.
thunderbird-not-settings-because = { $file }, Zeile { $line }: Das ist keine Einstellungsdatei von Thunderbird. { $because }
firefox-settings = { $file } enthält Einstellungen von Firefox, das keine E-Mails abruft.
firefox-settings-hint = Nennen Sie die prefs.js oder den Profilordner von Thunderbird.
thunderbird-not-settings-hint = Jede Zeile einer prefs.js sieht so aus: { $example }

thunderbird-about = { $key }: { $because }
thunderbird-duplicate-account = „{ $accountKey }“ ist dasselbe Konto wie „{ $firstKey }“: Thunderbird nimmt es aus seiner Liste.
thunderbird-name-unread = Thunderbird liest keine Einstellung namens { $key }; wahrscheinlich war { $instead } gemeint.
thunderbird-wants-number = Thunderbird erwartet hier eine Zahl.
thunderbird-wants-boolean = Thunderbird erwartet hier true oder false.

## prefs.js und user.js: Anweisungen, die nicht verstanden werden

prefs-no-user-pref = Die Anweisung beginnt nicht mit user_pref.
prefs-no-bracket = Nach { $word } fehlt „(“.
prefs-no-name = Der Name in Anführungszeichen fehlt.
prefs-no-comma = Das Komma nach dem Namen fehlt.
prefs-no-value = Der Wert ist weder Text in Anführungszeichen noch true oder false noch eine Zahl.
prefs-no-closing-bracket = Nach dem Wert fehlt „)“.
prefs-no-semicolon = Am Ende fehlt „;“.
prefs-number-too-large = Die Zahl ist zu groß.
prefs-letter-in-number = In einer Zahl steht ein Buchstabe.
prefs-text-not-closed = Das schließende Anführungszeichen eines Textes fehlt.
prefs-escape = Ein Text enthält einen umgekehrten Schrägstrich, auf den etwas folgt, das Thunderbird nicht kennt.
prefs-comment-not-closed = Ein Kommentar, der mit /* beginnt, ist nicht geschlossen.
prefs-lost-through = { $because } Alles bis Zeile { $through } geht damit verloren.

## AutoConfig

autoconfig-program = Zeile { $line } ist Programmcode und wurde nicht beurteilt.
autoconfig-other-type = Thunderbird zeigt bei jedem Start eine Fehlermeldung und wendet diesen Wert nicht an: Die Einstellung hat einen anderen Typ.

## Richtlinien

policy-byte-order-mark = Thunderbird ignoriert die ganze Datei, weil sie mit einer Bytereihenfolge-Marke (BOM) beginnt. Speichern Sie sie als UTF-8 ohne BOM.
policy-not-json = Thunderbird ignoriert die ganze Datei, weil sie kein gültiges JSON ist.
policy-no-policies = Thunderbird ignoriert die ganze Datei, weil sie auf oberster Ebene kein Objekt namens "policies" enthält.
policy-mac-not-enabled = Thunderbird ignoriert alle diese Richtlinien, weil EnterprisePoliciesEnabled nicht true ist.
policy-preferences-not-json = Thunderbird wendet diese Einstellungen nicht an, weil der Text kein gültiges JSON ist.
mac-policy-not-dictionary = { $file } enthält keine Thunderbird-Richtlinien: Das äußerste Element ist kein Dictionary.
policy-other-type = Thunderbird wendet diesen Wert nicht an: Die Einstellung hat einen anderen Typ.
policy-value-or-status = Thunderbird wendet diese Einstellung nicht an: „Value“ oder „Status“ hat einen Wert, den eine Richtlinie nicht haben kann.
policy-stores-boolean = Thunderbird speichert { $stored }, nicht { $written }.
policy-only-new-accounts-reached = Das erreicht nur Konten, die noch keine eigene Zahl haben.

## Was einzustellen ist, und wo man klickt

thunderbird-set-connections = Stellen Sie die maximale Anzahl der Serververbindungen auf { $connections }.
thunderbird-cost-one = { $minutes ->
    [one] Mit 1 erscheinen neue E-Mails im Posteingang weiterhin sofort, außer während ein anderer Ordner geöffnet ist: dann innerhalb einer Minute (mit 2 entfiele das: 0,6 s, gemessen).
   *[other] Mit 1 erscheinen neue E-Mails im Posteingang weiterhin sofort, außer während ein anderer Ordner geöffnet ist: dann innerhalb von { $minutes } Minuten (mit 2 entfiele das: 0,6 s, gemessen).
}
thunderbird-cost-one-no-check = Mit 1 erscheinen neue E-Mails im Posteingang nicht, während ein anderer Ordner geöffnet ist (mit 2 entfiele das).
thunderbird-set-startup = Schalten Sie die Prüfung auf neue Nachrichten beim Starten ein.
thunderbird-set-folders = Lassen Sie nur die wenigen Ordner prüfen, bei denen es nötig ist.
thunderbird-set-tls = Stellen Sie die Verbindungssicherheit auf { -tb-security-tls }.
thunderbird-set-starttls = Stellen Sie die Verbindungssicherheit auf { -tb-security-starttls } oder besser auf { -tb-security-tls } mit Port 993.
thunderbird-set-method = Stellen Sie die Authentifizierungsmethode auf „{ -tb-normal-password }“ oder auf { -tb-oauth2 }, falls der Mail-Anbieter es verlangt.

thunderbird-step-account-settings = Öffnen Sie in Thunderbird das Menü ≡ (oben rechts) > { -tb-account-settings }.
thunderbird-step-server-settings = Klicken Sie links unter „{ $account }“ auf { -tb-server-settings }.
thunderbird-step-connections = Klicken Sie auf { -tb-advanced }, stellen Sie „{ -tb-max-connections }“ auf { $connections }, und klicken Sie auf { -tb-ok }.
thunderbird-step-sooner = { $minutes ->
    [one] Falls neue E-Mails auch dann früher erscheinen müssen, wenn ein anderer Ordner geöffnet ist: Stellen Sie zusätzlich „{ -tb-check-every }“ auf 1.
   *[other] Falls neue E-Mails auch dann früher erscheinen müssen, wenn ein anderer Ordner geöffnet ist: Stellen Sie zusätzlich „{ -tb-check-every }“ auf { $minutes }. Bei einem Abruf pro Minute sperren manche Server das Netzwerk.
}
thunderbird-step-restart = Beenden Sie Thunderbird, und starten Sie es wieder: Schon geöffnete Verbindungen bleiben bis dahin offen.
thunderbird-step-idle = Setzen Sie ein Häkchen bei „{ -tb-immediate-notifications }“.
thunderbird-step-poll = Setzen Sie ein Häkchen bei „{ -tb-check-every }“, und stellen Sie { $minutes } ein.
thunderbird-step-startup = Setzen Sie ein Häkchen bei „{ -tb-check-at-startup }“.
thunderbird-step-config-editor = Öffnen Sie in Thunderbird das Menü ≡ > { -tb-settings } > { -tb-general } > { -tb-config-editor }, suchen Sie nach der oben genannten Einstellung, und setzen Sie sie auf false.
thunderbird-step-folder = Für jeden Ordner, in den ein Filter auf dem Server neue E-Mails verschiebt: Klicken Sie ihn mit der rechten Maustaste an, öffnen Sie { -tb-folder-properties }, und setzen Sie ein Häkchen bei „{ -tb-always-check-folder }“.
thunderbird-step-tls = Stellen Sie „{ -tb-connection-security }“ auf { -tb-security-tls }; der Port ändert sich von selbst auf 993.
thunderbird-step-starttls = Wenn Ihr Mail-Anbieter kein { -tb-security-tls } auf Port 993 anbietet, wählen Sie { -tb-security-starttls } mit Port 143.
thunderbird-step-method = Stellen Sie „{ -tb-authentication-method }“ auf „{ -tb-normal-password }“ oder auf { -tb-oauth2 }, falls Ihr Mail-Anbieter es verlangt (Gmail, Microsoft 365).

thunderbird-managed-by-policy = Eine Richtlinie legt das fest ({ $key }); sie hat Vorrang vor dem Profil.
thunderbird-managed-in = Das ist in { $file } festgelegt ({ $key }); diese Datei hat Vorrang vor dem Profil.
thunderbird-managed-at = Das ist in { $file }, Zeile { $line } festgelegt ({ $key }); diese Datei hat Vorrang vor dem Profil.
thunderbird-step-managed = Bitten Sie die Person, die diesen Computer verwaltet, es dort zu ändern; starten Sie danach Thunderbird neu.
thunderbird-step-managed-numbers = Schreiben Sie in policies.json für eine Zahl nicht 0 oder 1: Thunderbird macht daraus false und true.

# Was man sieht, wenn der Server eine der Verbindungen ablehnt.
thunderbird-when-refused = Was Sie in Thunderbird sehen: oft gar keine Meldung; Ordner bleiben leer, oder neue E-Mails fehlen darin.

## Wer das Profil geöffnet hat: folgt jeweils in Klammern auf „Thunderbird läuft“

thunderbird-lock-held = die Sperrdatei { $file } ist belegt
thunderbird-lock-elsewhere = ein Thunderbird auf dem Computer { $address } hat das Profil geöffnet
thunderbird-lock-elsewhere-hint = Falls dort kein Thunderbird läuft, löschen Sie die Datei { $file } (sie bleibt nach einem Absturz zurück).
thunderbird-lock-process = Prozess { $pid } hat das Profil geöffnet
thunderbird-lock-process-hint = Falls Prozess { $pid } nicht Thunderbird ist, löschen Sie die Datei { $file } (sie bleibt nach einem Absturz zurück).

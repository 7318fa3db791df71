/**
 * The words the grammar knows, by what they mean: English, German, Italian, French, Spanish, and the commonest of some
 * other languages. `word*` also takes endings, `*word*` stands anywhere in a word (compounds; languages without
 * blanks). Written without accents: {@link tokensOf} takes them away.
 */
export type WordList = Readonly<Record<string, string>>;

/** How much of something. */
export const quantities = {
  many: `too many|to many|too much|more connections than|more than the|more than the allowed|sorry too many|already has more than|already more than|has more than
    zu viele*|zuviele*|zu vielen|troppi|troppe|trop de|trop d|demasiad*|te veel|zbyt wiele|zbyt duzo|за много
    слишком много|слишком большое|for mange|for manga|liian monta|muitas|muitos|excesso de|prilis mnoho|tul sok|cok fazla|*太多*|*过多*|*多すぎ*|*너무 많*`,
  max: `max|maximum|maxim*|maximal*|hochst*|massim*|maxima|maxime|*上限*|*最大*|*最多*|макс*|maks*|najwyzsz*|conn limit|not more than|no more than|at most|up to|hochstens|al massimo|au plus|como maximo`,
  limit: `limit|limits|limited|*limit|*limits|limite*|limiet|límite|лимит*|quota|quotas|contingent|kontingent|cap|ceiling|threshold|obergrenze|grenzwert|soglia|plafond|*限制*|*制限*`,
  reached: `reached|reaching|hit|exceeded|exceed*|erschopf*|exhausted|full|all in use|in use|used up|over|exceded|excess|surpassed|attained
    uberschritten|uberschreitung|erreicht|ausgeschopft|belegt|raggiunt*|superat*|superamento|esaurit*|depass*|atteint*|epuise*
    superad*|alcanzad*|excedid*|exced*|agotad*|overschreden|bereikt|przekrocz*|osiagnie*|превышен*|достигнут*|overskred*|overskrid*|naet|ylitet*|saavutet*|*超过*|*达到*|*超え*|*達し*`,
  only: `only|more connections|further connections|additional connections|more sessions|weitere verbindungen|altre connessioni|autres connexions|mas conexiones|just|nur|solo|soltanto|seulement|solamente|alleen|tylko|только`,
  nomore: `no more|no further|no additional|no new|keine weiteren|kein weiterer|nessun altra|pas d autre|aucune autre|no mas|no se permiten mas|geen verdere|more than`,
  allowed: `allow|allows|allowed|permit|permits|permitted|erlaubt*|zulassig*|zugelassen*|gestattet|consentit*|permess*|ammess*|autorise*|permis|permise|permises|permitid*|permite|toegestaan|dozwolon*|разреш*|admis`,
  refused: `reject|rejects|rejected|rejecting|refuse|refused|refusing|denied|deny|denying|dropped|dropping|drop|declined|closing|abgelehnt|abgewiesen|verweigert|rifiutat*|negat*|refuse|refusee|rejete*|rechazad*|denegad*|geweigerd|odrzuc*|отклон*|отказ*|recusad*`,
  simultaneous: `simultaneous|simultaneously|concurrent|simultan*|concurrent*|concurrency|concurrency limit|concorrent*|parallel*|gleichzeitig*|contemporane*|concomitant*|concurrente*|gelijktijdig*|jednoczesn*|одновременн*|samtidig*|yhtaikais*|samanaikais*|at a time|at once|at the same time|open|opened|active|offene*|aktive*|apert*|attiv*|ouvert*|actif*|abiert*|activ*|*同時*|*同时*|*并发*`,
  number: `number|amount|count|anzahl|zahl|*anzahl|numero|numeri|nombre|cantidad|aantal|liczb*|количеств*|числ*|antal|antall|numero de|*数*`,
  already: `already|bereits|schon|gia|deja|ya|al|уже`,
  may: `may have|might have|may be|might be|could be|could have|maybe|perhaps|possibly|probably|supposedly|i think|i suspect|i guess|moglicherweise|vielleicht|eventuell|konnte|konnten|wahrscheinlich|potrebbe*|forse|possibile che|probabil*|peut etre|peut-etre|pourrait|probable*|quizas|tal vez|podria|puede que|posiblemente|mogelijk|misschien|byc moze|możliwe|prawdopodobnie|возможно|kanskje|kanske|maaske|mahdollisesti|mozna|talvez|pode ter|*かも*|*可能*`,
} satisfies WordList;

/** Of what. */
export const objects = {
  connection: `connection|connections|connection*|conn|conns|connexion*|connession*|conexion*|conexiones|conexao|conexoes|ligacao|ligacoes|verbindung*|*verbindung*|*verbindungen|verbinding*|polaczen*|polaczenie|соединени*|подключени*|forbindelse*|tilkobling*|anslutning*|yhteyks*|yhteyt*|yhteyd*|pripojeni*|spojeni|kapcsolat*|baglanti*|ansluten|*接続*|*连接*|*連線*|*연결*|maxlogins*|slots`,
  session: `session*|sitzung*|*sitzung*|*sitzungen|session*|sessioni|sessione|sesion*|sessie*|sesji|sesje|сесси*|сеанс*|sessao|sessoes|istunto*|clients|clients already|idlers|*セッション*|*会话*`,
  login: `login|logins|log in|logged in|log-in|logon|logons|log on|sign in|sign-in|signin|sign ins|signed in|authenticat*|auth|sasl|anmeld*|angemeldet*|eingeloggt|*anmeldung*|einlog*|login*|accesso|accessi|accedere|autentica*|authentifi*|identifi*|connecter|inicio de sesion|iniciar sesion|autentifica*|inloggen|aanmeld*|logowani*|zalogowa*|вход*|аутентифик*|авториз*|iniciar sessao|inlogg*|innlogg*|logga in|kirjautu*|prihlaseni|*ログイン*|*登录*|*登錄*|*로그인*|*認証*`,
  attempt: `attempt*|tries|retries|retry count|failures|failed logins|failed sign ins|bad logins|invalid logins|*versuch*|*versuche|tentativ*|tentativi|tentatives|essais|intentos|intento|poging*|inlogpoging*|prob|probe logowania|попыт*|tentativa*|forsok|yrity*|*試行*|*尝试*|errors|invalid commands|unsuccessful|fehlgeschlagene*|fehlgeschlagener|fehlversuch*|bad commands`,
  rate: `rate|requests|request rate|commands|queries|bandwidth|traffic|per minute|per hour|per second|per day|minutes|hourly|per-hour|per-minute|frequency|frequent*|recent|recently|in a short time|in a short period|time window|time frame|quota of logins|haufig*|pro minute|pro stunde|je stunde|anfragen|richieste|al minuto|all ora|requetes|par minute|par heure|solicitudes|peticiones|por minuto|por hora|verzoeken|zadan|запрос*|*频率*`,
  tooFast: `too fast|too quickly|too frequent*|too often|slow down|backoff|back off|rate limit*|ratelimit*|rate limited|throttl*|access limits|usage limit*|bandwidth limit*|zu oft|zu schnell|zu haufig*|troppo frequent*|troppo spesso|troppo velocemente|trop souvent|trop frequent*|trop vite|trop rapide*|demasiado frecuente*|demasiado rapido|con demasiada frecuencia|te vaak|te snel|zbyt czesto|слишком часто|*频繁*|*頻繁*`,
  fullBox: `mailbox full|mailbox is full|mailbox is over|postfach voll|postfach ist voll|casella piena|casella e piena|boite pleine|boite est pleine|buzon lleno|buzon esta lleno|mailbox is vol|skrzynka jest pelna|ящик переполнен|inbox is full|inbox full|out of storage|no space left`,
  storage: `quota|overquota|over quota|*quota*|storage|disk|disk space|space|mailbox full|mailbox is full|mailbox has exceeded|mailbox size|full mailbox|speicherplatz|*speicher*|postfach voll|voll|kontingent|spazio|casella piena|espace disque|boite pleine|almacenamiento|buzon lleno|opslag|miejsce na dysku|*空间*|*容量*`,
  other: `flags|flag|keyword*|folders|mailboxes|subfolders|subscriptions|messages|message too|message size|size|sizes|length|literal|literals|bytes|kb|mb|gb|kib|mib|attachment*|recipients|search*|uids|uid|arguments|argument|nested|depth|hierarchy|levels|annotations|acls|rules|scripts|rows|results|characters|line too long|groesse|grosse|ordner|unterordner|nachrichten|dimension*|cartelle|messaggi|dossiers|taille|tamano|carpetas|mensajes|mappen|berichten|aliases|forwarders|domains|languages|tags|labels`,
  tooBig: `too large|too big|too long|zu gross|zu lang|troppo grande|troppo lungo|trop grand*|trop volumineux|trop long*|demasiado grande|demasiado largo|te groot|te lang`,
  item: `folder|message|metadata|entries|entry|header|headers|attachment|rule|filter|filters|contact|contacts|label|tag|item|items|object|objects|element|elements|record|records|value|values|string|parameter|parameters|field|fields|mailbox name|alias|calendar|event|events|file|files|line|lines|ordner|nachricht|anhang|cartella|messaggio|allegato|dossier|message|carpeta|mensaje|map|bericht`,
  files: `open files|file descriptors|emfile|enfile|file handles|fd limit|out of memory|cannot allocate memory|fork failed|cannot fork|resource temporarily unavailable|worker_connections|no buffer space`,
} satisfies WordList;

/** Whose. The words in front (`from your`, `pro`, `je`) are counted apart. */
export const owners = {
  ip: `ip|ips|ip-adresse|ip-address|ip adresse|ip address|ip-addresses|ipaddress|address|addresses|adresse ip|adresse|adressen|direccion|indirizzo|indirizzi|host|hosts|hostname|network|netzwerk|rete|reseau|red|netwerk|source|sources|location|adresu|адрес*|ip地址|*アドレス*`,
  user: `user|users|username|account|accounts|mailbox|konto|kontos|accounts|postfach*|benutzer*|nutzer*|utente|utenti|casella|caselle|compte|comptes|utilisateur*|boite|boites|cuenta|cuentas|usuario*|buzon*|gebruiker*|conta|caixa|uzytkownik*|konta|пользовател*|ящик*|bruker*|konto*|anvandar*|kayttaja*|*ユーザー*|*アカウント*|*用户*|*账户*|*帳號*`,
  server: `on this server|on the server|server wide|server-wide|serverwide|server has reached|for all users|all users|globally|global|in total|total|overall|this service|the service|process_limit|client_limit|maxdaemons|maxchild|fur alle benutzer|serverweit|insgesamt|in totale|per tutti|au total|en total|del servidor|service_count`,
  each: `per|for|from|by|of|with|your|this|one|same|single|each|pro|je|fur|von|vom|ihre|ihrer|ihres|diese|dieses|dieser|diesen|dein*|per|da|dal|dall|dalla|del|della|di|tuo|tua|questo|questa|vostro|suo|pour|par|depuis|de|du|votre|ce|cette|cet|por|para|desde|su|este|esta|esa|tu|van|vanaf|deze|dit|uw|voor|z|dla|с|для|вашего|вашей|na|fran|fra|din|ditt`,
} satisfies WordList;

import type { RefusalRow } from './refusal-row.ts';

/** Wordings users report, in English, German, Italian, French and Spanish; nobody publishes them as a list. */
const reported = 'as users report it; the makers publish no list';

/** What Mail on Apple's devices and Outlook show. Neither says why, so most fit several causes. */
const rows: readonly Omit<RefusalRow, 'side'>[] = [
  {
    id: 'apple-cannot-verify',
    rank: 1,
    pattern:
      /(?:Unable|Not able) to verify (?:the )?account name or password|Impossibile verificare il nome (?:o la password )?(?:dell.)?account|(?:Account-?name|Benutzername) oder (?:das )?(?:Passwort|Kennwort) (?:konnten? nicht|kann nicht) (?:überprüft|bestätigt) werden|Impossible de vérifier le nom (?:du compte )?ou le mot de passe|(?:No se (?:pudo|puede|ha podido)|Imposible) verificar el nombre (?:de la cuenta )?o la contraseña/i,
    cause: 'ambiguous',
    kind: 'login-dialog',
    software: 'Mail (iPhone, iPad, Mac)',
    source: reported,
  },
  {
    id: 'apple-no-mail',
    rank: 2,
    pattern:
      /(?:Cannot|Can.t|Unable to) (?:Get|Receive|Send or Receive) Mail|Impossibile (?:scaricare|ricevere|recuperare) la posta|E-?Mails? (?:kann|können|konnten?) nicht (?:empfangen|geladen|abgerufen) werden|Impossible de (?:relever|recevoir|récupérer|charger) (?:le courrier|les e-?mails|vos e-?mails)|No se (?:puede|pudo|ha podido) (?:obtener|recibir|descargar) (?:el |los )?(?:correos?|mensajes)/i,
    cause: 'ambiguous',
    kind: 'cannot-connect',
    software: 'Mail (iPhone, iPad, Mac)',
    source: reported,
  },
  {
    id: 'apple-no-ssl',
    rank: 1,
    pattern:
      /Cannot Connect Using SSL|Impossibile connettersi (?:utilizzando|usando|tramite) SSL|Verbindung (?:über|mit) SSL (?:nicht möglich|fehlgeschlagen)|Impossible de se connecter (?:via|en utilisant|avec) SSL|No se puede conectar (?:usando|mediante|con) SSL/i,
    cause: 'tls',
    kind: 'certificate',
    software: 'Mail (iPhone, iPad, Mac)',
    source: reported,
  },
  {
    id: 'apple-identity',
    rank: 1,
    pattern:
      /Impossibile verificare l.identità del server|(?:Server-?identität|Identität des Servers) (?:kann|konnte) nicht überprüft werden|Impossible de vérifier l.identité du serveur|No se (?:puede|pudo|ha podido) verificar la identidad del servidor/i,
    cause: 'tls',
    kind: 'certificate',
    software: 'Mail (iPhone, iPad, Mac)',
    source: reported,
  },
  {
    id: 'apple-returned-error',
    rank: 0,
    pattern:
      /Il server ha restituito l.errore: |Der Server (?:hat (?:den|folgenden) Fehler (?:zurückgegeben|gemeldet)|meldet(?:e)? den Fehler): |Le serveur a (?:renvoyé|retourné) l.erreur ?: |El servidor (?:ha devuelto|devolvió) el error: /i,
    cause: 'unknown',
    kind: 'wrapper',
    software: 'Mail (iPhone, iPad, Mac)',
    source: reported,
  },
  {
    id: 'outlook-rejected-login',
    rank: 1,
    pattern: /0x800CCC(?:18|90|91|92)\b/i,
    cause: 'ambiguous',
    kind: 'login-dialog',
    software: 'Outlook, Windows Live Mail',
    source: 'https://blog.silverpc.hu (0x800CCC92); Windows SDK imnxport.h',
  },
  {
    id: 'outlook-no-name',
    rank: 1,
    pattern: /0x800CCC0D\b/i,
    cause: 'unreachable',
    kind: 'no-way',
    software: 'Outlook, Windows Live Mail',
    source: 'https://irohastack.com/en/outlook-0x800ccc0e-4-en/; Windows SDK imnxport.h',
  },
  {
    id: 'outlook-resources',
    rank: 1,
    pattern: /0x800CCC0B\b/i,
    cause: 'ambiguous',
    kind: 'busy-or-limit',
    software: 'Windows Live Mail',
    source: 'http://win8easy.blogspot.com/2014/03/error-id-0x800ccc0b-on-gmail-and.html',
  },
  {
    id: 'outlook-late',
    rank: 1,
    pattern: /0x800CCC19\b|0x8004210A\b/i,
    cause: 'unreachable',
    kind: 'no-answer',
    software: 'Outlook',
    source: 'https://irohastack.com/en/outlook-0x800ccc0e-4-en/',
  },
  {
    id: 'outlook-data-file',
    rank: 1,
    pattern: /0x8004010F\b/i,
    cause: 'not-a-limit',
    kind: 'data-file',
    software: 'Outlook',
    source: 'Microsoft: Outlook data file cannot be accessed (0x8004010F)',
  },
  {
    id: 'outlook-asks',
    rank: 1,
    pattern:
      /(?:Enter|Type) your user ?name and password for the following server|Immett(?:ere|i) (?:il )?nome utente e (?:la )?password per il (?:seguente server|server seguente)|Geben Sie (?:Ihren )?Benutzernamen und (?:das |Ihr )?(?:Kennwort|Passwort) für (?:den )?folgenden Server ein|(?:Entrez|Tapez|Saisissez) votre nom d.utilisateur et (?:votre )?mot de passe pour le serveur suivant|(?:Escriba|Introduzca|Especifique) (?:su|el) nombre de usuario y (?:la )?contraseña (?:para|del) (?:el )?siguiente servidor/i,
    cause: 'ambiguous',
    kind: 'login-dialog',
    software: 'Outlook',
    source: reported,
  },
];

export const appleAndOutlookRefusals: readonly RefusalRow[] = rows.map((row) => ({ ...row, side: 'client' }));

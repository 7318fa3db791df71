// Made by scripts/thunderbird-dialogs.js: change that, and make this again.

/** Where the sentences are from. */
export const THUNDERBIRD_PACKAGES = 'Debian packages thunderbird and thunderbird-l10n-* 1:153.8.0esr-1~deb12u1';

/** By kind, a line for each sentence: languages, its name in Thunderbird, its words with * for what is filled in. */
export const thunderbirdDialogs = {
  'client-guess': `bg imapServerDroppedConnection2 Ако проблемът продължава, може да сте надвишили максималния брой връзки към този сървър
bg imapServerDroppedConnection2 Може да намалите броя на кешираните връзки в настройките на IMAP сървъра
ca imapServerDroppedConnection2 Podeu reduir el nombre de connexions en memòria cau als paràmetres del servidor IMAP
ca imapServerDroppedConnection2 Si el problema persisteix, és possible que hàgiu excedit el nombre màxim de connexions a aquest servidor
cs imapServerDroppedConnection2 Pokud problém přetrvává, možná jste překročili maximální počet spojení k tomuto serveru
cs imapServerDroppedConnection2 Počet spojení uložených v mezipaměti můžete omezit v nastavení IMAP serveru
cy imapServerDroppedConnection2 Gallwch leihau nifer y cysylltiadau wedi'u cadw yng ngosodiadau'r gweinydd IMAP
cy imapServerDroppedConnection2 Os bydd y broblem yn parhau, efallai eich bod wedi mynd dros uchafswm nifer y cysylltiadau i'r gweinydd hwn
da imapServerDroppedConnection2 Du kan reducere antallet af cachelagrede forbindelser under IMAP-serverindstillingerne
da imapServerDroppedConnection2 Hvis problemet fortsætter, kan det være fordi, du har overskredet det maksimalt tilladte antal forbindelser til denne server
de imapServerDroppedConnection2 Sie können die Anzahl der zwischengespeicherten Verbindungen in den IMAP-Server-Einstellungen reduzieren
de imapServerDroppedConnection2 Wenn das Problem weiterhin besteht, habe Sie möglicherweise die maximale Anzahl von Verbindungen zu diesem Server überschritten
dsb imapServerDroppedConnection2 Jolic problem dalej wobstoj, sćo snaź pśekšocył maksimalnu licbu zwiskow z toś tym serwerom
dsb imapServerDroppedConnection2 Móžośo licbu pufrowanych zwiskow w nastajenjach IMAP-serwera reducěrowaś
el imapServerDroppedConnection2 Αν το πρόβλημα παραμένει, ενδέχεται να έχετε υπερβεί τον μέγιστο αριθμό συνδέσεων σε αυτόν τον διακομιστή
el imapServerDroppedConnection2 Μπορείτε να μειώσετε τον αριθμό των προσωρινά αποθηκευμένων συνδέσεων από τις ρυθμίσεις του διακομιστή IMAP
en-US,af,ar,ast,be,br,cak,en-CA,en-GB,ga-IE,gd,he,hy-AM,kab,lv,ms,pa-IN,uz imapServerDroppedConnection2 If the problem persists, you may have exceeded the maximum number of connections to this server
en-US,af,ar,ast,be,br,cak,en-CA,en-GB,ga-IE,gd,he,hy-AM,kab,lv,ms,pa-IN,uz imapServerDroppedConnection2 You can reduce the number of cached connections in the IMAP server settings
es-AR,es-ES imapServerDroppedConnection2 Puede reducir el número de conexiones en caché en la configuración del servidor IMAP
es-AR,es-ES imapServerDroppedConnection2 Si el problema persiste, puede que haya excedido el número máximo de conexiones a este servidor
es-MX imapServerDroppedConnection2 Puedes reducir el número de conexiones en caché en la configuración del servidor IMAP
es-MX imapServerDroppedConnection2 Si el problema persiste, puede que hayas excedido el número máximo de conexiones a este servidor
et imapServerDroppedConnection2 Kui probleem püsib, oled võib-olla ületanud selle serveriga ühenduste maksimaalse arvu
et imapServerDroppedConnection2 Puhverdatud ühenduste arvu saad vähendada IMAP-serveri seadetes
eu imapServerDroppedConnection2 Arazoak jarraitzen badu,baliteke zerbitzari honekiko konexio kopuru maximoa gainditu izana.IMAP zerbitzariaren konfigurazioan, konexio kopurua murriztu dezakezu
eu imapServerDroppedConnection2 Saiatu geroago
fi imapServerDroppedConnection2 Jos ongelma jatkuu, olet saattanut ylittää tämän palvelimen yhteyksien enimmäismäärän
fi imapServerDroppedConnection2 Voit vähentää välimuistissa olevien yhteyksien määrää IMAP-palvelimen asetuksissa
fr imapServerDroppedConnection2 Si le problème persiste, vous avez peut-être dépassé le nombre maximal de connexions à ce serveur
fr imapServerDroppedConnection2 Vous pouvez réduire le nombre de connexions mises en cache dans les paramètres du serveur IMAP
fy-NL imapServerDroppedConnection2 As it probleem oanhâldt, binne jo mooglik oer it maksimale oantal ferbiningen mei dizze server
fy-NL imapServerDroppedConnection2 Jo kinne it oantal buffere ferbiningen ferleegje yn de IMAP-serverynstellingen
gl imapServerDroppedConnection2 Pode reducir o número de conexións almacenadas na caché na configuración do servidor IMAP
gl imapServerDroppedConnection2 Se o problema persiste, é posible que superase o número máximo de conexións a este servidor
hr imapServerDroppedConnection2 Možete smanjiti broj predmemoriranih veza u postavkama IMAP poslužitelja
hr imapServerDroppedConnection2 Ukoliko i dalje imate isti problem, možda ste premašili maksimalan broj veza sa ovim poslužiteljem
hsb imapServerDroppedConnection2 Jeli problem dale wobsteji, sće snano maksimalnu ličbu zwiskow z tutym serwerom překročił
hsb imapServerDroppedConnection2 Móžeće ličbu pufrowanych zwiskow w nastajenjach IMAP-serwera redukować
hu imapServerDroppedConnection2 Az IMAP-kiszolgáló beállításaiban csökkentheti a gyorsítótárazott kapcsolatok számát
hu imapServerDroppedConnection2 Ha a probléma továbbra is fennáll, lehet, hogy túllépte a kiszolgálókapcsolatok legnagyobb számát
id imapServerDroppedConnection2 Anda dapat mengurangi cacah koneksi yang disinggahkan di pengaturan server IMAP
id imapServerDroppedConnection2 Jika masalah berlanjut, Anda mungkin telah melampaui cacah maksimum sambungan ke server ini
is imapServerDroppedConnection2 Ef vandamálið er viðvarandi, getur verið að þú hafir farið yfir hámarksfjölda tenginga við þennan póstþjón
is imapServerDroppedConnection2 Þú getur fækkað tengingum í skyndiminni í stillingum IMAP-þjónsins
it imapServerDroppedConnection2 Se il problema persiste, potresti aver superato il numero massimo di connessioni a questo server
it imapServerDroppedConnection2 È possibile ridurre il numero di connessioni memorizzate nella cache nelle impostazioni del server IMAP
ja imapServerDroppedConnection2 [アカウント設定] の [サーバー設定] の [詳細] でサーバーへの最大同時接続数を減らしてください
ja imapServerDroppedConnection2 後で再び接続できない場合は、このサーバーへの同時接続数の限度を超えている可能性があります
ka imapServerDroppedConnection2 თუ ხარვეზი არ გამოსწორდება, შეიძლება გადააჭარბეთ ამ სერვერთან დაკავშირების ნებადართულ რაოდენობას
ka imapServerDroppedConnection2 შეგიძლიათ, შეცვალოთ მომარაგებული კავშირების რაოდენობა IMAP-სერვერის პარამეტრებში
kk imapServerDroppedConnection2 Кэштелген байланыстар санын IMAP сервері баптауларында азайтуға болады
kk imapServerDroppedConnection2 Мәселе қайталанса, сіз серверге байланысу талаптарының максималды санынан асып кеткен болуыңыз мүмкін
ko imapServerDroppedConnection2 IMAP 서버 설정에서 캐시된 연결 수를 줄일 수 있습니다
ko imapServerDroppedConnection2 문제가 지속된다면 서버의 최대 연결 수를 넘은 것일 수 있습니다
lt imapServerDroppedConnection2 Jei problema išlieka, gali būti, kad viršijote maksimalų prisijungimų prie šio serverio skaičių
lt imapServerDroppedConnection2 Talpinamų prisijungimų skaičių galite sumažinti IMAP serverio nustatymuose
nb-NO imapServerDroppedConnection2 Du kan redusere antall bufrede tilkoblinger i IMAP-serverinnstillingene
nb-NO imapServerDroppedConnection2 Hvis problemet vedvarer, kan det hende du kan ha overskredet det maksimale antallet tilkoblinger til denne serveren
nl imapServerDroppedConnection2 Als het probleem aanhoudt, hebt u mogelijk het maximale aantal verbindingen met deze server overschreden
nl imapServerDroppedConnection2 U kunt het aantal gebufferde verbindingen verlagen in de IMAP-serverinstellingen
nn-NO imapServerDroppedConnection2 Du kan redusere talet på bufra tilkoplingar i IMAP-server-innstillingane
nn-NO imapServerDroppedConnection2 Viss problemet held fram, du kan ha overskride det maksimale talet på tilkoplingar til denne serveren
pl imapServerDroppedConnection2 Jeśli problem będzie się powtarzał, być może przekroczono maksymalną liczbę połączeń z tym serwerem
pl imapServerDroppedConnection2 Można zmniejszyć liczbę połączeń przechowywanych w pamięci podręcznej w ustawieniach serwera IMAP
pt-BR imapServerDroppedConnection2 Se o problema persistir, você pode ter excedido o número máximo de conexões com este servidor
pt-BR imapServerDroppedConnection2 Você pode reduzir o número de conexões em cache nas configurações do servidor IMAP
pt-PT imapServerDroppedConnection2 Pode reduzir o número de ligações em cache nas definições do servidor IMAP
pt-PT imapServerDroppedConnection2 Se o problema persistir, pode ter excedido o número máximo de ligações a este servidor
rm imapServerDroppedConnection2 Emprova per plaschair pli tard anc ina giada
rm imapServerDroppedConnection2 Sch'il problem cumpara vinavant,has ti eventualmain surpassà il dumber maximal da connexiuns cun quest server.En ils parameters per servers IMAP pos ti reducir il dumber da connexiuns memorisadas en il cache
ro imapServerDroppedConnection2 Dacă problema persistă, e posibil că ai depășit numărul maxim de conexiuni pe acest server
ro imapServerDroppedConnection2 Poți reduce numărul de conexiuni din cache în setările pentru serverul IMAP
ru imapServerDroppedConnection2 Вы можете уменьшить число кешируемых соединений в настройках IMAP-сервера
ru imapServerDroppedConnection2 Если проблема не будет устранена, возможно, вы превысили максимальное число соединений с этим сервером
sk imapServerDroppedConnection2 Ak problém pretrváva, možno ste prekročili maximálny počet pripojení k tomuto serveru
sk imapServerDroppedConnection2 V nastaveniach servera IMAP môžete znížiť počet pripojení uložených vo vyrovnávacej pamäti
sl imapServerDroppedConnection2 Če težava ne izgine, ste morda presegli največje dovoljeno število povezav s tem strežnikom
sl imapServerDroppedConnection2 Število predpomnjenih povezav lahko zmanjšate v nastavitvah strežnika IMAP
sq imapServerDroppedConnection2 Mund të reduktoni numrin e lidhjeve të ruajtura në fshehtinë që nga rregullimet e shërbyesit IMAP
sq imapServerDroppedConnection2 Nëse problemi vazhdon, mund të keni tejkaluar numrin maksimum të lidhjeve me këtë shërbyes
sr imapServerDroppedConnection2 Ако се проблем настави, можда сте премашили највећи број веза са овим сервером
sr imapServerDroppedConnection2 Можете смањити број кешираних веза у подешавањима IMAP сервера
sv-SE imapServerDroppedConnection2 Du kan minska antalet cachade anslutningar i IMAP-serverinställningarna
sv-SE imapServerDroppedConnection2 Om problemet kvarstår, kan du ha överskridit det maximala antalet anslutningar till servern
th imapServerDroppedConnection2 ไม่สามารถเชื่อมต่อกับ * ได้ โปรดลองอีกครั้งในภายหลัง ถ้าปัญหายังคงอยู่ แสดงว่าคุณอาจมีการเชื่อมต่อกับเซิร์ฟเวอร์นี้เกินจํานวนสูงสุดแล้ว คุณสามารถลดจํานวนการเชื่อมต่อที่แคชไว้ได้ในการตั้งค่าเซิร์ฟเวอร์ IMAP
tr imapServerDroppedConnection2 IMAP sunucu ayarlarından önbelleğe alınmış bağlantı sayısını azaltabilirsiniz
tr imapServerDroppedConnection2 Sorun devam ederse bu sunucuya maksimum bağlantı sayısını aşmış olabilirsiniz
uk imapServerDroppedConnection2 Ви можете зменшити кількість кешованих з'єднань у налаштуваннях IMAP-сервера
uk imapServerDroppedConnection2 Якщо проблема не зникне, можливо, ви досягли обмеження кількості з'єднань до цього сервера
vi imapServerDroppedConnection2 Bạn có thể giảm số lượng kết nối được lưu trong bộ nhớ đệm trong cài đặt máy chủ IMAP
vi imapServerDroppedConnection2 Nếu sự cố vẫn tiếp diễn, bạn có thể đã vượt quá số lượng kết nối tối đa tới máy chủ này
zh-CN imapServerDroppedConnection2 可在 IMAP 服务器设置中减少缓存的连接数量
zh-CN imapServerDroppedConnection2 如果问题依然存在,则可能是您超出了此服务器允许的最大连接数量
zh-TW imapServerDroppedConnection2 您可以到"IMAP 伺服器設定"當中減少快取連線數量
zh-TW imapServerDroppedConnection2 若問題仍然存在代表您可能超過了對此伺服器的最大連線數量`,
  disconnected: `af imapServerDisconnected Bediener * het ontkoppel
ar imapServerDisconnected انفصل الخادوم
ar netInterruptError قوطِع الاتصال بالخادوم
ar netResetError صُفّر الاتصال بالخادوم
ast imapServerDisconnected El sirvidor * zarró la conexón
bg imapServerDisconnected Връзката със сървъра * прекъсна
bg netResetError Връзката със сървъра "*" е прекъсната
br imapServerDisconnected Troc'het eo bet kennask ouzh an dafariad
br netInterruptError Ar c'hennask ouzh an dafariad * a zo bet troc'het
br netResetError Ar c'hennask ouzh an dafariad * a zo bet adderaouekaet
ca imapServerDisconnected El servidor * s'ha desconnectat
ca netInterruptError S'ha interromput la connexió al servidor
ca netResetError S'ha reiniciat la connexió al servidor
cak imapServerDisconnected Ri k'uxasamaj * xuqupij ri okem
cak netInterruptError Ri okem pa ri k'uxasamaj * xq'at
cak netResetError Ri okem pa ri k'uxasamaj * xb'an ruk'ojlem
cs imapServerDisconnected Server * byl odpojen
cs netInterruptError Spojení se serverem * bylo přerušeno
cs netResetError Spojení se serverem * bylo obnoveno
cy imapServerDisconnected Mae gweinydd * wedi datgysylltu
cy netInterruptError Cafodd cysylltiad â gweinydd * ei darfu
cy netResetError Cafodd cysylltiad â gweinydd * ei ailosod
da imapServerDisconnected Serveren * har afbrudt forbindelsen
da netInterruptError Forbindelsen til serveren * blev afbrudt
da netResetError Forbindelsen til serveren * blev nulstillet
de imapServerDisconnected Der Server * hat die Verbindung abgebrochen
de netInterruptError Verbindung mit Server * wurde unterbrochen
de netResetError Verbindung mit Server * wurde zurückgesetzt
dsb imapServerDisconnected Serwer * jo zwisk pśetergnuł
dsb netInterruptError Zwisk ze serwerom * jo se pśetergnuł
dsb netResetError Zwisk ze serwerom * jo se slědk stajił
el imapServerDisconnected Ο διακομιστής * αποσυνδέθηκε, πιθανό πρόβλημα δικτύου
el netInterruptError Η σύνδεση με τον διακομιστή "*" διακόπηκε
el netResetError Έγινε επαναφορά της σύνδεσης με τον διακομιστή
en-US,af,ast,be,en-CA,en-GB,ga-IE,pa-IN,uz netInterruptError Connection to server * was interrupted
en-US,af,ast,be,en-CA,en-GB,ga-IE,pa-IN,uz netResetError Connection to server * was reset
en-US,be,en-CA,en-GB,he,pa-IN imapServerDisconnected Server * has disconnected
es-AR imapServerDisconnected El servidor * cortó la conexión
es-AR netInterruptError Se interrumpió la conexión con el servidor
es-AR netResetError Se restableció la conexión con el servidor
es-ES imapServerDisconnected El servidor * ha cortado la conexión
es-ES netInterruptError La conexión al servidor * se ha interrumpido
es-ES netResetError La conexión al servidor * se ha reiniciado
es-MX imapServerDisconnected El servidor * se ha desconectado
es-MX netInterruptError La conexión al servidor * fue interrumpida
es-MX netResetError La conexión al servidor * se reinició
et imapServerDisconnected Server * katkestas ühenduse
et netInterruptError Ühendus serveriga * katkestati
et netResetError Ühendus serveriga * lähtestati
eu imapServerDisconnected zerbitzaria deskonektatu egin da
eu netInterruptError zerbitzarirako konexioa moztu da
eu netResetError zerbitzarirako konexioa berrezarri da
fi imapServerDisconnected Yhteys palvelimeen * on katkennut
fi netInterruptError Yhteys palvelimeen * keskeytyi
fi netResetError Yhteys palvelimeen * nollattiin
fr imapServerDisconnected Le serveur * s'est déconnecté
fr netInterruptError La connexion au serveur * a été interrompue
fr netResetError La connexion au serveur * a été réinitialisée
fy-NL imapServerDisconnected Server * hat de ferbining ferbrutsen
fy-NL netInterruptError Ferbining mei server * wie ûnderbrutsen
fy-NL netResetError Ferbining mei server * is opnij ynsteld
ga-IE imapServerDisconnected Tá an freastalaí * tar éis dícheangail
gd imapServerDisconnected Bhris am frithealaiche * an ceangal
gd netInterruptError Chaidh an ceangal ris an fhrithealaiche * a bhriseadh
gd netResetError Chaidh an ceangal ris an fhrithealaiche * ath-shuidheachadh
gl imapServerDisconnected O servidor * cortou a conexión
gl netInterruptError Interrompeuse a conexión co servidor
gl netResetError Restabeleceuse a conexión co servidor
he netInterruptError החיבור לשרת * נקטע
he netResetError החיבור לשרת * התאפס
hr imapServerDisconnected Poslužitelj * se isključio
hr netInterruptError Veza s poslužiteljem * je prekinuta
hr netResetError Veza s poslužiteljem * je poništena
hsb imapServerDisconnected Serwer * je zwisk přetorhnył
hsb netInterruptError Zwisk ze serwerom * je so přetorhnył
hsb netResetError Zwisk ze serwerom * je so wróćo stajił
hu imapServerDisconnected Megszakadt az összeköttetés a(z) * kiszolgálóval
hu netInterruptError A(z) * kiszolgálóhoz való kapcsolat megszakításra került
hu netResetError A(z) * kiszolgálóhoz való kapcsolat alaphelyzetbe állt
hy-AM imapServerDisconnected սպասարկիչը անջատված է: Հնարավոր է առկա է ցանցային խնդիր
hy-AM netInterruptError սպասարկիչին կապակցումը ընդհատված է։
hy-AM netResetError սպասարկիչին կապակումը վերականգնվել է։
id imapServerDisconnected Server * telah terputus
id netInterruptError Sambungan ke server* terputus
id netResetError Sambungan ke server * telah diset ulang
is imapServerDisconnected Póstþjónninn * hefur aftengst
is netInterruptError Tenging við netþjóninn * var rofin
is netResetError Tenging við netþjóninn * var endurstillt
it imapServerDisconnected Il Server * si è disconnesso
it netInterruptError Connessione al server * interrotta
it netResetError Connessione al server * reimpostata
ja imapServerDisconnected サーバー * との接続が切断されました
ja netInterruptError サーバー * との接続が中断されました
ja netResetError サーバー * との接続がリセットされました
ka imapServerDisconnected სერვერი * გაითიშა
ka netInterruptError სერვერთან კავშირი გაწყვეტილია
ka netResetError სერვერთან კავშირი განულებულია
kab imapServerDisconnected Aqeddac * yeffeɣ si tuqqna
kab netInterruptError Tuqna ɣer uqeddac * tettwagzem
kab netResetError Tuqna ɣer uqeddac * tettwanez
kk imapServerDisconnected серверімен байланыс үзілді
kk netInterruptError серверіне байланысу үзілді
kk netResetError серверіне байланысу тасталды
ko imapServerDisconnected 서버의 연결이 끊어졌습니다
ko netInterruptError 서버로의 연결이 중단되었습니다
ko netResetError 서버로의 연결이 초기화되었습니다
lt imapServerDisconnected Ryšys su serveriu "*" nutrūko
lt netInterruptError Prisijungimas prie serverio "*" buvo pertrauktas
lt netResetError Prisijungimas prie serverio "*" nutrauktas
lv imapServerDisconnected Serveris * ir atvienots
lv netInterruptError Savienojums ar serveri * tika pārtraukts
lv netResetError Savienojums ar serveri * tika atstatīts
ms imapServerDisconnected Sambungan pelayan * terputus
ms netInterruptError Sambungan ke pelayan * telah terganggu
ms netResetError Sambungan ke pelayan * telah ditetapkan semula
nb-NO imapServerDisconnected Serveren * har koblet fra
nb-NO netInterruptError Tilkobling til server * ble avbrutt
nb-NO netResetError Tilkobling til server * ble nullstilt
nl imapServerDisconnected Server * heeft de verbinding verbroken
nl netInterruptError De verbinding met server * werd onderbroken
nl netResetError De verbinding met server * werd geherinitialiseerd
nn-NO imapServerDisconnected Serveren * har kopla frå
nn-NO netInterruptError Tilkoplinga til tenar * vart avbroten
nn-NO netResetError Tilkoplinga til tenar * vart nullstilt
pl imapServerDisconnected Serwer * rozłączył się
pl netInterruptError Połączenie z serwerem * zostało przerwane
pl netResetError Połączenie z serwerem * zostało zresetowane
pt-BR imapServerDisconnected O servidor * foi desconectado
pt-BR netInterruptError A conexão com o servidor * foi interrompida
pt-BR netResetError A conexão com o servidor * foi reiniciada
pt-PT imapServerDisconnected O servidor * terminou a ligação
pt-PT netInterruptError A ligação ao servidor * foi interrompida
pt-PT netResetError A ligação ao servidor * foi reposta
rm imapServerDisconnected Il server * ha interrut la connexiun
rm netInterruptError La connexiun cun il server * è vegnida interrutta
rm netResetError La connexiun cun il server * è vegnida reinizialisada
ro imapServerDisconnected Serverul * a întrerupt conexiunea
ro netInterruptError Conexiunea cu serverul * a fost întreruptă
ro netResetError Conexiunea cu serverul * a fost resetată
ru imapServerDisconnected Произошло отключение от
ru netInterruptError Соединение с сервером * было прервано
ru netResetError Соединение с сервером * было сброшено
sk imapServerDisconnected Server * sa odpojil
sk netInterruptError Pripojenie k serveru * bolo prerušené
sk netResetError Pripojenie k serveru * bolo obnovené
sl imapServerDisconnected Strežnik * je prekinil povezavo
sl netInterruptError Povezava s strežnikom * je bila prekinjena
sl netResetError Povezava s strežnikom * je bila obnovljena
sq imapServerDisconnected Jeni shkëputur nga shërbyesi
sq netInterruptError Lidhja me shërbyesin * u ndërpre
sq netResetError Lidhja me shërbyesin * u rivendos
sr imapServerDisconnected Прекинута је веза са сервером
sr netInterruptError Веза ка серверу * је прекинута
sr netResetError Веза ка серверу * је ресетована
sv-SE imapServerDisconnected Du har blivit bortkopplad från servern
sv-SE netResetError Anslutning till server * återställdes
th imapServerDisconnected เซิร์ฟเวอร์ * ได้ตัดการเชื่อมต่อแล้ว เซิร์ฟเวอร์อาจล่มหรืออาจมีปัญหาเครือข่าย
th netInterruptError การเชื่อมต่อไปยังเซิร์ฟเวอร์ * ถูกขัดจังหวะ
th netResetError การเชื่อมต่อไปยังเซิร์ฟเวอร์ * ถูกรีเซ็ต
tr imapServerDisconnected sunucusuyla bağlantı kesildi
tr netResetError sunucusuyla bağlantı sıfırlandı
uk imapServerDisconnected Відбулося відключення від
uk netInterruptError З'єднання з сервером * було перервано
uk netResetError З'єднання з сервером * було скинуто
uz imapServerDisconnected serveri bilan aloqa uzildi
vi imapServerDisconnected Máy chủ * đã ngắt kết nối
vi netInterruptError Kết nối với máy chủ * bị gián đoạn
vi netResetError Kết nối với máy chủ * đã được đặt lại
zh-CN imapServerDisconnected 服务器 * 已经断开连接
zh-CN netInterruptError 连接服务器 * 中断
zh-CN netResetError 连接服务器 * 被重置
zh-TW imapServerDisconnected 伺服器 * 已斷線,可能是伺服器關機或網路有問題
zh-TW netInterruptError 與伺服器 * 的連線中斷
zh-TW netResetError 與伺服器 * 的連線被重設`,
  'no-way': `af imapUnknownHostError Kon nie aan bediener * verbind nie
ar imapUnknownHostError فشل الاتصال بالخادوم
ast imapUnknownHostError Nun pudo coneutase col sirvidor
be imapUnknownHostError Не атрымалася падлучыцца да сервера
bg imapUnknownHostError Връзката със сървъра * е неуспешна
br imapUnknownHostError Fazi en ur gennaskañ ouzh
ca imapUnknownHostError No s'ha pogut connectar al servidor
cak imapUnknownHostError Xsach ri okem pa k'uxasamaj
cs imapUnknownHostError Připojení k serveru * selhalo
cy imapUnknownHostError Methwyd cysylltu â gweinydd
da imapUnknownHostError Kunne ikke oprette forbindelse til serveren hos
de imapUnknownHostError Verbindung mit Server * konnte nicht hergestellt werden
de unknownHostError Verbindung mit Server * fehlgeschlagen
dsb imapUnknownHostError Zwězanje ze serwerom * njejo se raźiło
el imapUnknownHostError Αποτυχία σύνδεσης με τον διακομιστή
en-US,ast,be,en-CA,en-GB,pa-IN imapUnknownHostError Failed to connect to server
es-AR unknownHostError Falló la conexión con el servidor
es-AR,es-ES imapUnknownHostError No se pudo conectar con el servidor
es-MX imapUnknownHostError Ha fallado al conectar al servidor
et imapUnknownHostError Ühendus serveriga * ebaõnnestus
et unknownHostError Ühendumine serveriga * ebaõnnestus
eu imapUnknownHostError Huts egin du * zerbitzarira konektatzeak
fi imapUnknownHostError Yhteyden muodostaminen palvelimeen * epäonnistui
fi unknownHostError Yhteys palvelimeen * ei onnistu
fr imapUnknownHostError Échec lors de la connexion au serveur
fr unknownHostError Impossible de se connecter au serveur
fy-NL imapUnknownHostError Ferbinen mei server * is mislearre
fy-NL unknownHostError Koe net ferbine mei server
ga-IE imapUnknownHostError Theip ar an gceangal leis an bhfreastalaí
gd imapUnknownHostError Dh'fhàillig an ceangal ris an fhrithealaiche
gl imapUnknownHostError Produciuse un fallo ao conectarse co servidor
he imapUnknownHostError החיבור לשרת * נכשל
hr imapUnknownHostError Povezivanje na poslužitelj * nije uspjelo
hsb imapUnknownHostError Zwjazanje ze serwerom * njeje so poradźiło
hu imapUnknownHostError A kapcsolódás a(z) * kiszolgálóhoz sikertelen volt
hy-AM imapUnknownHostError Հնարավոր չէ կապակցել * սպասարկիչին։
id imapUnknownHostError Gagal tersambung ke server
is imapUnknownHostError Get ekki tengst við netþjón
it imapUnknownHostError Connessione al server * non riuscita
ja imapUnknownHostError サーバー * への接続に失敗しました
ja unknownHostError サーバー * との接続に失敗しました
ka imapUnknownHostError ვერ ვუკავშირდები * სერვერს
ka unknownHostError სერვერთან დაკავშირება ვერ მოხერხდა
kab imapUnknownHostError Tuccḍa n tuqqna ɣer uqeddac
kk imapUnknownHostError серверімен байланысты орнату сәтсіз аяқталды
ko imapUnknownHostError 서버 연결에 실패했습니다
lv imapUnknownHostError Neizdevās izveidot savienojumu ar serveri
ms imapUnknownHostError Gagal disambung ke pelayan
nb-NO imapUnknownHostError Klarte ikke koble til server
nb-NO unknownHostError Klarte ikke koble til serveren
nl imapUnknownHostError Verbinden met server * is mislukt
nn-NO imapUnknownHostError Klarte ikkje å kopla serveren
nn-NO unknownHostError Mislykka tilkopling til tenaren
pl imapUnknownHostError Nie można połączyć się z serwerem
pt-BR imapUnknownHostError Falha ao conectar com servidor
pt-PT imapUnknownHostError Falha ao ligar ao servidor
rm imapUnknownHostError I n'è betg reussì da connectar cun il server
ro imapUnknownHostError Conexiunea cu serverul * a eșuat
ro unknownHostError Conexiunea cu serverul * nu a reușit
ru imapUnknownHostError Ошибка соединения с сервером
sk imapUnknownHostError Nepodarilo sa spojiť so serverom
sl imapUnknownHostError Povezava s strežnikom * ni uspela
sl unknownHostError Povezava s strežnikom * je spodletela
sq imapUnknownHostError S'u arrit të lidhej me shërbyesin
sv-SE unknownHostError Det gick inte att ansluta till servern
th imapUnknownHostError ไม่สามารถเชื่อมต่อไปยังเซิร์ฟเวอร์
uk imapUnknownHostError Помилка з'єднання з сервером
uz imapUnknownHostError serveriga ulana olmadi
vi imapUnknownHostError Không thể kết nối với máy chủ
zh-CN imapUnknownHostError 连接服务器 * 失败
zh-TW imapUnknownHostError 無法連線到伺服器`,
  'oauth-dialog': `ar imapOAuth2Error فشل الاستيثاق أثناء الاتصال بالخادوم
be imapOAuth2Error Памылка аўтэнтыфікацыі пры злучэнні з серверам
bg imapOAuth2Error Грешка при удостоверяване при свързване към сървъра
bg oAuth2Error Грешка при удостоверяване при опита за свързване към сървъра
br imapOAuth2Error Fazi anaouadur da vare kennaskadur d'an dafariad
ca imapOAuth2Error Ha fallat l'autenticació en connectar-se al servidor
cak imapOAuth2Error Xsach jikib'anïk nok rik'in ri k'uxasamaj
cs imapOAuth2Error Autentizace selhala během připojování k serveru
cy imapOAuth2Error Methiant dilysu wrth gysylltu â gweinydd
da imapOAuth2Error Godkendelsesfejl ved tilslutning til server
da oAuth2Error Godkendelsesfejl under tilslutning til serveren
de imapOAuth2Error Authentifizierungsfehler beim Verbinden mit dem Server
dsb imapOAuth2Error Awtentifikacija njejo se pśi zwězowanju ze serwerom * raźiło
el imapOAuth2Error Αποτυχία ταυτοποίησης κατά τη σύνδεση με τον διακομιστή
en-US,af,ar,ast,be,br,cak,en-CA,en-GB,ga-IE,gd,he,lt,lv,ms,pa-IN,uz imapOAuth2Error Authentication failure while connecting to server
es-AR imapOAuth2Error Falla de autenticación conectándose con el servidor
es-ES,es-MX imapOAuth2Error Fallo de identificación al conectarse al servidor
es-MX imapOAuth2Error Autenticación fallada mientras se conectaba al servidor
et imapOAuth2Error Ühendumisel serveriga * esines autentimise viga
eu imapOAuth2Error Autentifikazioak huts egin du * zerbitzarira konektatzean
fi imapOAuth2Error Kirjautumisvirhe yhdistettäessä palvelimeen
fr imapOAuth2Error Échec de l'authentification lors de la connexion au serveur
fy-NL imapOAuth2Error Autentikaasje mislearre wylst it ferbinen mei de server
fy-NL oAuth2Error Autentikaasjeflater wylst it ferbinen mei de server
gd imapOAuth2Error Dh'fhàillig leis an dearbhadh fhad 's a bha sinn a' ceangal ris an fhrithealaiche
gl imapOAuth2Error Produciuse un fallo na autenticación ao conectarse co servidor
gl oAuth2Error Erro de autenticación ao conectarse ao servidor
he imapOAuth2Error האימות נכשל בעת התחברות לשרת
hr imapOAuth2Error Provjera autentičnosti neuspjela tijekom spajanja na poslužitelj
hsb imapOAuth2Error Awtentifikacija je so při zwjazowanju ze serwerom * nimokuliła
hu imapOAuth2Error Hitelesítési hiba a(z) * kiszolgálóhoz csatlakozás közben
hy-AM imapOAuth2Error Նույնականացման ձախողում * սպասարկչին միանալու ժամանակ
id imapOAuth2Error Kegagalan otentikasi saat menyambung ke server
is imapOAuth2Error Auðkenning brást þegar tengingst var við netþjóninn
it imapOAuth2Error Autenticazione non riuscita durante la connessione al server
ja imapOAuth2Error サーバー * への接続時の認証に失敗しました
ja oAuth2Error サーバー * との接続で認証に失敗しました
ka imapOAuth2Error ანგარიშზე შესვლა ვერ მოხერხდა, * სერვერთან დაკავშირებისას
ka oAuth2Error ანგარიშზე შესვლა ვერ მოხერხდა * სერვერთან დაკავშირებისას
kab imapOAuth2Error Asesteb ur yeddi ara di lawan n tuqna γer uqedac
kk imapOAuth2Error серверіне байланысу кезінде аутентификация қатесі орын алды
ko imapOAuth2Error 서버에 연결 하는 동안 인증에 실패하였습니다
ko oAuth2Error 서버에 연결 하는 동안 인증에 실패했습니다
lt imapOAuth2Error Tapatybės patvirtinimo klaida bandant jungtis prie serverio
lv imapOAuth2Error Autentifikācijas kļūda, savienojoties ar serveri
ms imapOAuth2Error Gagal pengesahan semasa disambung ke pelayan
nb-NO imapOAuth2Error Autentiseringsfeil ved tilkobling til server
nl imapOAuth2Error Authenticatiefout tijdens het verbinden met server
nn-NO imapOAuth2Error Autentiseringsfeil ved tilkopling til server
nn-NO oAuth2Error Autentiseringsfeil ved tilkopling til tenar
pl imapOAuth2Error Niepowodzenie uwierzytelniania podczas łączenia się z serwerem
pt-BR imapOAuth2Error Falha de autenticação ao conectar-se com o servidor
pt-PT imapOAuth2Error Falha de autenticação ao ligar-se ao servidor
pt-PT oAuth2Error Falha de autenticação ao ligar ao servidor
rm imapOAuth2Error L'autentificaziun n'è betg reussida durant connectar cun il server
rm oAuth2Error Errur d'autentificaziun durant la connexiun cun il server
ro imapOAuth2Error Autentificarea a eșuat în timpul conectării la serverul
ru imapOAuth2Error Ошибка аутентификации при соединении с сервером
sk imapOAuth2Error Pri pripájaní k serveru * zlyhala autentifikácia
sl imapOAuth2Error Spodletela overitev med povezovanjem na strežnik
sq imapOAuth2Error Dështim mirëfilltësimi gjatë lidhjes me shërbyesin
sr imapOAuth2Error Грешка у идентификацији приликом повезивања на сервер
sr oAuth2Error Неуспех пријаве приликом повезивања на сервер
sv-SE imapOAuth2Error Autentiseringsfel vid anslutning till server
sv-SE oAuth2Error Autentiseringsfel vid anslutning till servern
th imapOAuth2Error การรับรองความถูกต้องล้มเหลวขณะเชื่อมต่อไปยังเซิร์ฟเวอร์
th oAuth2Error การรับรองความถูกต้องล้มเหลวขณะเชื่อมต่อกับเซิร์ฟเวอร์
tr imapOAuth2Error sunucusuna bağlanırken kimlik doğrulanamadı
tr oAuth2Error sunucusuna bağlanırken kimlik doğrulama başarısız oldu
uk imapOAuth2Error Помилка автентифікації під час з'єднання з сервером
vi imapOAuth2Error Lỗi xác thực trong khi kết nối với máy chủ
zh-CN imapOAuth2Error 连接 * 服务器时身份验证失败
zh-TW imapOAuth2Error 連線至伺服器 * 時驗證失敗`,
  'refused-dialog': `af connectionRefusedError Kon nie aan bediener * verbind nie; die verbinding is geweier
af imapConnectionRefusedError Kon nie aan posbediener * verbind nie; die verbinding is geweier
ar connectionRefusedError فشل الاتصال بالخادوم *؛ رُفِض الاتصال
ar imapConnectionRefusedError تعذّر الاتصال بخادوم البريد *؛ رُفض الاتصال
ast imapConnectionRefusedError Refugóse la conexón al sirvidor de corréu
be imapConnectionRefusedError Не атрымалася злучыцца з серверам *; у злучэнні адмоўлена
bg connectionRefusedError Връзката със сървъра * беше отказана
bg imapConnectionRefusedError Невъзможна връзка с пощенски сървър *; връзката беше отказана
br connectionRefusedError N'hall ket kennaskañ ouzh an dafariad *; nac'het eo bet ar c'hennaskañ
br imapConnectionRefusedError N'hall ket kennaskañ ouzh dafariad ar posteloù *; nac'het eo bet ar c'hennask
ca connectionRefusedError S'ha rebutjat la connexió al servidor
ca imapConnectionRefusedError No s'ha pogut connectar al servidor de correu *; s'ha rebutjat la connexió
cak connectionRefusedError Man tikirel ta xokisäx pa ri ruk'uxasamaj *; xtzolïx jun okem
cak imapConnectionRefusedError Man tikirel ta xokisäx pa ri ruk'uxasamaj taqoya'l *; xtzolïx jun okem
cs connectionRefusedError Nelze se připojit k serveru *; spojení bylo odmítnuto
cs imapConnectionRefusedError Nelze se připojit k poštovnímu serveru *, spojení bylo odmítnuto
cy connectionRefusedError Methwyd cysylltu â gweinydd *; gwrthodwyd y cysylltiad
cy imapConnectionRefusedError Methu cysylltu â gweinydd e-bost *; gwrthodwyd y cysylltiad
da connectionRefusedError Kunne ikke oprette forbindelse til serveren hos *; forbindelsen blev afvist
da imapConnectionRefusedError Kunne ikke oprette forbindelse til mailserveren hos *; forbindelsen blev afvist
de connectionRefusedError Verbindung mit Server * fehlgeschlagen; die Verbindung wurde verweigert
de imapConnectionRefusedError Konnte keine Verbindung mit dem Mail-Server * aufbauen, da sie verweigert wurde
dsb connectionRefusedError Njejo móžno było ze serwerom * zwězaś; zwisk jo se wótpokazał
dsb imapConnectionRefusedError Njejo móžno, z e-mailowym serwerom * zwězaś; zwisk bu wótpokazany
el connectionRefusedError Δεν ήταν δυνατή η σύνδεση με τον διακομιστή "*"· η σύνδεση απορρίφθηκε
en-US,ast,be,en-CA,en-GB,pa-IN connectionRefusedError Could not connect to server *; the connection was refused
en-US,en-CA,en-GB,pa-IN imapConnectionRefusedError Could not connect to mail server *; the connection was refused
es-AR,es-ES connectionRefusedError No se pudo conectar con el servidor *; la conexión fue rechazada
es-AR,es-MX imapConnectionRefusedError No se pudo conectar al servidor de correo *; la conexión fue rechazada
es-ES imapConnectionRefusedError No se ha podido conectar al servidor de correo *: la conexión ha sido rechazada
es-MX connectionRefusedError No se puede conectar al servidor *; la conexión fue rechazada
et connectionRefusedError Server * keeldus ühenduse loomisest
et imapConnectionRefusedError E-posti serveriga * polnud võimalik ühenduda, sest ühendusest keelduti
eu imapConnectionRefusedError Ezin izan da * zerbitzariarekin konektatu; konexioa ukatu egin da
fi connectionRefusedError Ei voitu yhdistää palvelimeen *; yhdistäminen estettiin
fi imapConnectionRefusedError Postipalvelimeen * ei saatu yhteyttä
fr connectionRefusedError Impossible de se connecter au serveur * ; la connexion a été refusée
fr imapConnectionRefusedError Impossible de se connecter au serveur de courrier * : la connexion a été refusée
fy-NL connectionRefusedError Koe net ferbine mei server *; de ferbining waard wegere
fy-NL imapConnectionRefusedError Koe gjin ferbining meitsje mei e-mailserver *; de ferbining waard wegere
ga-IE connectionRefusedError Ní féidir ceangal leis an bhfreastalaí *; diúltaíodh leis an gceangal
ga-IE imapConnectionRefusedError Níorbh fhéidir ceangal leis an bhfreastalaí ríomhphoist *; diúltaíodh leis an gceangal
gd connectionRefusedError Cha b' urrainn dhuinn ceangal ris an fhrithealaiche * a stèidheachadh; chaidh an ceangal a dhiùltadh
gd imapConnectionRefusedError Cha b' urrainn dhuinn ceangal a stèidheachadh ris an fhrithealaiche phuist *; chaidh an ceangal a dhiùltadh
gl connectionRefusedError Non se puido conectar co servidor
gl imapConnectionRefusedError Non foi posíbel conectar co servidor de correo
he connectionRefusedError לא ניתן להתחבר לשרת *; התקבל סירוב לבקשת החיבור
he imapConnectionRefusedError לא ניתן להתחבר לשרת הדואר *; החיבור נתקל בסירוב
hr imapConnectionRefusedError Povezivanje na poslužitelj *; nije moguće, veza je odbijena
hsb connectionRefusedError Njebě móžno, ze serwerom * zwjazać; zwisk bu wotpokazany
hsb imapConnectionRefusedError Zwisk ze serwerom * móžny njebě; zwisk bu wotpokazany
hu connectionRefusedError A kapcsolatot elutasította a(z) * kiszolgáló
hu imapConnectionRefusedError Nem lehet a(z) * levelezőkiszolgálóhoz kapcsolódni; a kapcsolat el lett utasítva
hy-AM connectionRefusedError Հնարավոր չեղավ կապակցել * սպասարկիչին, կապակցումը մերժվել է։
hy-AM imapConnectionRefusedError Հնարավոր չեղավ կապակցել * սպասարկիչին: Կապակցումը մերժվել է։
id connectionRefusedError Tidak dapat tersambung ke server *; sambungan ditolak
id imapConnectionRefusedError Tidak dapat tersambung ke server surel *; sambungan ditolak
is connectionRefusedError Get ekki tengst við netþjón *; tengingu var hafnað
is imapConnectionRefusedError Gat ekki tengst við póstþjón *; tengingunni var hafnað
it imapConnectionRefusedError Non è possibile connettersi al server *; la connessione è stata rifiutata
ja connectionRefusedError サーバー * に接続できません
ja imapConnectionRefusedError メールサーバー * に接続できません
ka connectionRefusedError სერვერთან დაკავშირება ვერ ხერხდება; კავშირი უარყოფილია
ka imapConnectionRefusedError ვერ ვუკავშირდები * საფოსტო სერვერს; კავშირი უარყოფილია
kab connectionRefusedError Ur izmir ara ad yeqqen ɣer uqeddac *; Tuqqna tettwagi
kab imapConnectionRefusedError Ur izmir ara ad yeqqen ɣer uqeddac *; Tuqqna tegdel
kk connectionRefusedError серверіне байланысу мүмкін емес; байланыс тайдырылды
kk imapConnectionRefusedError пошта серверіне байланысу мүмкін емес; байланыс тайдырылды
ko imapConnectionRefusedError 서버에 연결할 수 없습니다
lt imapConnectionRefusedError Nepavyko prisijungti prie serverio *, nes ryšys buvo atmestas
lv connectionRefusedError Neizdevās savienoties ar pasta serveri *; savienojums tika atteikts
lv imapConnectionRefusedError Neizdevās izveidot savienojumu ar pasta serveri *; savienojums tika atteikts
ms connectionRefusedError Tidak dapat disambung ke pelayan *; sambungan ditolak
ms imapConnectionRefusedError Tidak dapat disambung ke pelayan mel *; sambungan ditolak
nb-NO connectionRefusedError Klarte ikke koble til serveren *; tilkoblingen ble avvist
nb-NO imapConnectionRefusedError Klarte ikke koble til e-postserveren *; tilkoblingen ble avvist
nl connectionRefusedError Kon niet verbinden met server *; de verbinding werd geweigerd
nl imapConnectionRefusedError Kon niet verbinden met mailserver *; de verbinding werd geweigerd
nn-NO connectionRefusedError Klarte ikkje å kopla til tenaren *; tilkoplinga vart avvist
nn-NO imapConnectionRefusedError Klarte ikkje å kople til e-postserveren *; tilkoplinga vart avvist
pl imapConnectionRefusedError Nie można połączyć się z serwerem *; połączenie zostało odrzucone
pt-BR imapConnectionRefusedError Não foi possível conectar-se ao servidor de email
pt-PT imapConnectionRefusedError Não foi possível estabelecer ligação ao servidor
rm connectionRefusedError I n'è betg reussì da connectar cun il server *; la connexiun è vegnida refusada
rm imapConnectionRefusedError Impussibel da connectar cun il server dad e-mail *; la connexiun è vegnida refusada
ro connectionRefusedError Nu se poate conecta la serverul *; conexiunea a fost refuzată
ro imapConnectionRefusedError Nu se poate conecta la serverul de mail *; conexiunea a fost refuzată
ru imapConnectionRefusedError Не удалось соединиться с сервером "*"; в соединении отказано
sk connectionRefusedError K serveru * sa nedá pripojiť, požiadavka bola odmietnutá
sk imapConnectionRefusedError Nepodarilo sa pripojiť k serveru *; spojenie odmietnuté
sl connectionRefusedError Povezava s strežnikom * ni bila mogoča; povezava je bila zavrnjena
sl imapConnectionRefusedError Povezava s strežnikom * je bila zavrnjena
sq connectionRefusedError S'arriti të lidhet te shërbyesi *; lidhja u mohua
sq imapConnectionRefusedError S'u lidh dot me shërbyesin e postës *; lidhja s'u pranua
sr imapConnectionRefusedError Нисам успео да се повежем на поштански сервер
sv-SE connectionRefusedError Det gick inte att ansluta till servern *; anslutningen nekades
th connectionRefusedError ไม่สามารถเชื่อมต่อไปยังเซิร์ฟเวอร์ * เนื่องจากการเชื่อมต่อถูกปฏิเสธ
th imapConnectionRefusedError ไม่สามารถเชื่อมต่อไปยังเซิร์ฟเวอร์จดหมาย * เนื่องจากการเชื่อมต่อถูกปฏิเสธ
tr imapConnectionRefusedError posta sunucusuna bağlanılamadı
uk imapConnectionRefusedError Неможливо з'єднатися з сервером *; у з'єднанні відмовлено
uz connectionRefusedError serveriga ulana olmadi, chunki ulanish rad etildi
uz imapConnectionRefusedError pochta serveriga ulana olmadi, chunki ulanish rad etildi
vi connectionRefusedError Không thể kết nối với máy chủ *; kết nối đã bị từ chối
vi imapConnectionRefusedError Không thể kết nối với máy chủ thư *; kết nối đã bị từ chối
zh-CN connectionRefusedError 未能连接到服务器 *;连接被拒绝
zh-CN imapConnectionRefusedError 连接邮件服务器 * 时被拒绝
zh-TW connectionRefusedError 伺服器 * 拒絕連線
zh-TW imapConnectionRefusedError 無法與伺服器 * 連線,連線被拒絕`,
  'no-answer': `af imapNetTimeoutError Verbinding aan bediener * het uitgetel
ar imapNetTimeoutError انتهت مهلة الاتصال بالخادوم
ast imapNetTimeoutError La conexón al sirvidor * perpasó'l tiempu d'espera máximu
be imapNetTimeoutError Час чакання злучэння з серверам * скончыўся
bg imapNetTimeoutError Времето за свързване със сървъра * изтече
br imapNetTimeoutError Diamzeret eo ar c'hennask ouzh an dafariad
ca imapNetTimeoutError S'ha esgotat el temps d'espera de la connexió al servidor
cak imapNetTimeoutError Ri okem pa ri k'uxasamaj * xik'o ruq'ijul
cs imapNetTimeoutError Spojení se serverem * vypršelo
cy imapNetTimeoutError Cyfnod cyswllt i weinydd * wedi dod i ben
da imapNetTimeoutError Tidsfristen for forbindelsen til serveren * er udløbet
de imapNetTimeoutError Zeitüberschreitung der Verbindung mit Server
de netTimeoutError Zeitüberschreitung der Verbindung mit dem Server
dsb imapNetTimeoutError Zwisk ze serwerom * jo wótběgnuł
dsb netTimeoutError Zwisk ze serwerom * jo cas pśekšocony
el imapNetTimeoutError Το χρονικό όριο σύνδεσης με τον διακομιστή "*" έληξε
en-US,ast,be,en-CA,en-GB,pa-IN imapNetTimeoutError Connection to server * timed out
es-AR imapNetTimeoutError La conexión al servidor * superó el tiempo de espera máximo
es-AR netTimeoutError Se agotó el tiempo de espera para el servidor
es-ES imapNetTimeoutError La conexión al servidor * ha superado el tiempo de espera máximo
es-MX imapNetTimeoutError La conexión al servidor * se terminó
es-MX netTimeoutError El tiempo de espera para el servidor * se ha agotado
et imapNetTimeoutError Serveriga * ühendamise ajalimiit on ületatud
eu imapNetTimeoutError zerbitzarirako konexioa denboraz kanpo gelditu da
fi imapNetTimeoutError Yhteys palvelimeen * aikakatkaistiin
fr imapNetTimeoutError Temps limite de connexion au serveur * dépassé
fy-NL imapNetTimeoutError Ferbiningstiid mei server * is ferrûn
fy-NL netTimeoutError Wachttiid foar ferbining mei server * is ferstrutsen
ga-IE imapNetTimeoutError Tá an ceangal leis an bhfreastalaí * imithe thar am
gd imapNetTimeoutError Dh'fhalbh an ùine air a' cheangal ris an fhrithealaiche
gl imapNetTimeoutError Superouse o tempo máximo de espera ao conectarse ao servidor
gl netTimeoutError Superouse o tempo máximo de espera conectándose ao servidor
he imapNetTimeoutError זמן החיבור לשרת * תם
he netTimeoutError זמן ההמתנה לחיבור לשרת * פג
hr imapNetTimeoutError Isteklo je vrijeme povezivanja na poslužitelj
hsb imapNetTimeoutError Zwisk ze serwerom * je čas překročił
hu imapNetTimeoutError A(z) * kiszolgálóhoz kapcsolódás túllépte a maximális várakozási időt
hy-AM imapNetTimeoutError սպասարկիչին կապակցման ժամանակը լրացել է։
id imapNetTimeoutError Sambungan ke server * kehabisan waktu
is imapNetTimeoutError Tími rann út fyrir tengingu við
it imapNetTimeoutError Connessione al server * fuori tempo massimo
ja imapNetTimeoutError サーバー * への接続がタイムアウトしました
ja netTimeoutError サーバー * との接続がタイムアウトになりました
ka imapNetTimeoutError კავშირი * სერვერთან გაწყდა დაყოვნების გამო
kab imapNetTimeoutError Iɛedda wakud n tuqqna ɣer uqeddac
kk imapNetTimeoutError серверіне байланысуды күту уақыты бітті
ko imapNetTimeoutError 서버 연결 시간이 초과되었습니다
ko netTimeoutError 서버로의 연결 시간이 초과되었습니다
lt imapNetTimeoutError Baigėsi laikas, skirtas prisijungimui prie serverio
lt netTimeoutError Prisijungimo prie serverio * laikas baigėsi
lv imapNetTimeoutError Savienojoties ar serveri * iestājās noildze
lv netTimeoutError Savienojumam ar serveri * iestājās noildze
ms imapNetTimeoutError Sambungan ke pelayan * telah tamat tempoh
nb-NO imapNetTimeoutError Tilkobling til server * fikk tidsavbrudd
nb-NO netTimeoutError Tilkoblingen til * fikk tidsavbrudd
nl imapNetTimeoutError Wachttijd voor verbinding met server * is verstreken
nn-NO imapNetTimeoutError Tilkopling til serveren * fekk tidsavbrot
nn-NO netTimeoutError Tilkoplinga til * fekk tidsavbrot
pl imapNetTimeoutError Przekroczono limit czasu połączenia z serwerem
pt-BR imapNetTimeoutError Expirou o tempo de conexão ao servidor
pt-BR netTimeoutError A conexão com o servidor * atingiu o tempo limite
pt-PT imapNetTimeoutError A ligação ao servidor * expirou
rm imapNetTimeoutError Surpassà la limita da temp da la connexiun al server
ro imapNetTimeoutError Conexiunea cu serverul * a expirat
ru imapNetTimeoutError Время ожидания соединения с сервером "*" истекло
sk imapNetTimeoutError Vypršal čas pre pripojenie k serveru
sk netTimeoutError Čas na pripojenie k serveru * vypršal
sl imapNetTimeoutError Povezava s strežnikom * je potekla
sq imapNetTimeoutError Mbaroi koha për lidhje me shërbyesin
sq netTimeoutError Lidhjes me * i mbaroi koha
sr imapNetTimeoutError Веза ка серверу * је истекла
sr netTimeoutError Веза са сервером * је истекла
sv-SE imapNetTimeoutError Det tog för lång tid att få svar från servern
th imapNetTimeoutError การเชื่อมต่อไปยังเซิร์ฟเวอร์ * หมดเวลา
tr imapNetTimeoutError sunucusuna bağlantı zaman aşımına uğradı
uk imapNetTimeoutError Час очікування з'єднання з сервером * завершився
uz imapNetTimeoutError serveriga ulanish vaqti o'tib ketdi
vi imapNetTimeoutError Đã hết thời gian kết nối tới máy chủ
zh-CN imapNetTimeoutError 连接服务器 * 超时
zh-CN netTimeoutError 连接到服务器 * 超时
zh-TW imapNetTimeoutError 與伺服器 * 的連線逾時`,
  certificate: `be imapTlsError Узнікла непапраўная памылка TLS
bg imapTlsError Възникна неотменима грешка с TLS
ca imapTlsError S'ha produït un error de TLS irrecuperable
cs imapTlsError Při TLS spojení nastala chyba, kterou nelze obejít
cy imapTlsError Digwyddodd gwall TLS nad oedd modd ei ddiystyru
da imapTlsError Der opstod en TLS-fejl, som ikke kan ignoreres
de imapTlsError Es trat ein nicht überschreibbarer TLS-Fehler auf
dsb imapTlsError Njepśepisujobna TLS-zmólka
el imapTlsError Προέκυψε μη παρακάμψιμο σφάλμα TLS
en-GB imapTlsError Non-overridabe TLS error occurred
en-US,af,ar,ast,br,cak,en-CA,ga-IE,he,hy-AM,lv,ms,pa-IN,uz imapTlsError Non-overridable TLS error occurred
es-AR,es-MX imapTlsError Hubo un error de TLS que no puede ser anulado
es-ES imapTlsError Ha ocurrido un error de TLS que no puede ser ignorado
et imapTlsError Esines möödapääsmatu TLSi viga
eu imapTlsError Baliogabetu ezin den TLS errorea eman da
fi imapTlsError Tapahtui ohittamaton TLS-virhe
fr imapTlsError Une erreur TLS non récupérable s'est produite
fy-NL imapTlsError Der is in net-oerskriuwbere TLS-flater bard
gd imapTlsError Thachair mearachd TLS nach gabh a thar-àithneadh
gl imapTlsError Produciuse un erro TLS non recuperábel
hr imapTlsError Dogodila se TLS pogreška koju nije moguće zaobići
hsb imapTlsError Njepřepisujomny TLS-zmylk
hu imapTlsError Nem felülbírálható TLS hiba történt
id imapTlsError Terjadi kesalahan TLS yang tidak dapat ditimpa
is imapTlsError TLS-villa sem ekki er hægt að hnekkja kom upp
it imapTlsError Si è verificato un errore TLS che non può essere ignorato
ja imapTlsError 上書きできない TLS エラーが発生しました
ka imapTlsError აურიდებელი TLS-შეცდომა
kab imapTlsError Tuccḍa n TLS ur yezmiren ara ad tuɣal teḍra-d
kk imapTlsError Жөнделмейтін TLS қатесі орын алды
ko imapTlsError 무시할 수 없는 TLS 오류가 발생했습니다
lt imapTlsError Įvyko neištaisoma TLS klaida
nb-NO imapTlsError Det oppstod en TLS-feil som ikke kan overstyres
nl imapTlsError Er is een niet-overschrijfbare TLS-fout opgetreden
nn-NO imapTlsError Det oppstod ein TLS-feil som ikkje kan overstyrast
pl imapTlsError Wystąpił błąd TLS nie do zignorowania
pt-BR imapTlsError Ocorreu um erro de TLS não substituível
pt-PT imapTlsError Ocorreu um erro incontornável de TLS
rm imapTlsError Ina errur da TLS che na sa lascha betg recuvrir è succedida
ro imapTlsError A apărut o eroare TLS care nu poate fi eliminată
ru imapTlsError Неустранимая ошибка TLS
sk imapTlsError Vyskytla sa neočakávaná chyba TLS
sl imapTlsError Prišlo je do napake TLS, ki je bi mogoče zaobiti
sq imapTlsError Ndodhi gabim TLS i paanashkalueshëm
sr imapTlsError Десила се TLS грешка која се не може занемарити
sv-SE imapTlsError Ett TLS-fel inträffade som inte kan åsidosättas
th imapTlsError เกิดข้อผิดพลาด TLS ที่ไม่สามารถมองข้ามได้ ซึ่งอาจเป็นเพราะเกิดข้อผิดพลาด Handshake หรือรุ่นของ TLS หรือใบรับรองที่เซิร์ฟเวอร์ * ใช้ไม่เข้ากัน
tr imapTlsError Geçersiz kılınamayan TLS hatası oluştu
uk imapTlsError Сталася невиправна помилка TLS
vi imapTlsError Đã xảy ra lỗi TLS không thể ghi đè
zh-CN imapTlsError 遇到不可忽略的 TLS 错误
zh-TW imapTlsError 發生了不可忽略的 TLS 錯誤`,
  'not-imap': `af imapServerNotImap4 Posbediener * is nie 'n IMAP4-posbediener nie
ar imapServerNotImap4 خادوم البريد * ليس خادوم بريد IMAP4
ast imapServerNotImap4 El sirvidor de corréu * nun ye un sirvidor de corréu IMAP4
be imapServerNotImap4 Паштовы сервер * не з'яўляецца IMAP4-серверам
bg imapServerNotImap4 Пощенският сървър * не е IMAP4 сървър
br imapServerNotImap4 An dafariad posteloù * n'eo ket un dafariad posteloù IMAP4
ca imapServerNotImap4 El servidor de correu * no és IMAP4
cak imapServerNotImap4 Ri ruk'uxasamaj taqoya'l * man jun ta IMAP4 ruk'uxasamaj taqoya'l
cs imapServerNotImap4 Poštovní server * nepodporuje IMAP4
cy imapServerNotImap4 Nid yw'r gweinydd e-bost * yn weinydd e-bost IMAP4
da imapServerNotImap4 Serveren * er ikke en IMAP4-server
de imapServerNotImap4 Dieser Mail-Server * ist kein IMAP4-Mail-Server
dsb imapServerNotImap4 E-mailowy serwer * njejo e-mailowy serwer IMAP4
el imapServerNotImap4 Ο διακομιστής αλληλογραφίας * δεν είναι διακομιστής αλληλογραφίας IMAP4
en-US,en-CA,en-GB,pa-IN imapServerNotImap4 Mail server * is not an IMAP4 mail server
es-AR,es-ES,es-MX imapServerNotImap4 El servidor de correo * no es un servidor de correo IMAP4
et imapServerNotImap4 E-posti server * ei ole IMAP4-server
eu imapServerNotImap4 posta-zerbitzaria ez da IMAP4 posta-zerbitzaria
fi imapServerNotImap4 Sähköpostipalvelin * ei ole IMAP4-postipalvelin
fr imapServerNotImap4 Le serveur de courrier * n'est pas un serveur de type IMAP4
fy-NL imapServerNotImap4 Mailserver * is gjin IMAP4-mailserver
ga-IE imapServerNotImap4 Ní freastalaí ríomhphoist IMAP4 é
gd imapServerNotImap4 Chan eil am frithealaiche puist * 'na fhrithealaiche puist IMAP4
gl imapServerNotImap4 O servidor de correo * non é un servidor de tipo IMAP4
he imapServerNotImap4 שרת הדואר * אינו שרת דואר מסוג IMAP4
hr imapServerNotImap4 Poslužitelj * nije IMAP4 poslužitelj e-pošte
hsb imapServerNotImap4 E-mejlowy serwer * e-mejlwoy serwer za IMAP4 njeje
hu imapServerNotImap4 A(z) * levelezőkiszolgáló nem IMAP4-kiszolgáló
hy-AM imapServerNotImap4 Փոստի * սպասարկիչը IMAP4 փոստի սպասարկիչ չէ։
id imapServerNotImap4 Server surel * bukan server surel IMAP4
is imapServerNotImap4 Póstþjónn * er ekki IMAP4 póstþjónn
it imapServerNotImap4 Il server * non è un server IMAP4
ja imapServerNotImap4 メールサーバー * は IMAP4 メールサーバーではありません
ka imapServerNotImap4 საფოსტო სერვერი * არ გახლავთ IMAP4 სერვერი
kab imapServerNotImap4 Aqeddac n tirawt * mačči d aqeddac n tirawt IMAP4
kk imapServerNotImap4 пошта сервері IMAP4 пошта сервері емес
ko imapServerNotImap4 메일 서버는 IMAP4 서버가 아닙니다
lt imapServerNotImap4 Serveris "*" nėra IMAP4 pašto serveris
lv imapServerNotImap4 Pasta serveris * nav IMAP4 pasta serveris
ms imapServerNotImap4 Pelayan mel * bukan pelayan mel IMAP4
nb-NO imapServerNotImap4 E-postserveren * er ikke en IMAP4-server
nl imapServerNotImap4 Mailserver * is geen IMAP4-mailserver
nn-NO imapServerNotImap4 E-postserveren * er ikkje ein IMAP4-server
pl imapServerNotImap4 Serwer pocztowy * nie jest serwerem typu IMAP4
pt-BR imapServerNotImap4 Servidor de email * não é um servidor IMAP4
pt-PT imapServerNotImap4 O servidor de correio * não é um servidor IMAP4
rm imapServerNotImap4 Il server dad e-mail * n'è betg in server dal tip IMAP4
ro imapServerNotImap4 Serverul de mail * nu este un server IMAP4
ru imapServerNotImap4 Почтовый сервер "*" не является сервером IMAP4
sk imapServerNotImap4 Server * neposkytuje služby IMAP4
sl imapServerNotImap4 Poštni strežnik * ni vrste IMAP4
sq imapServerNotImap4 Shërbyesi i postës * nuk është shërbyes poste IMAP4
sr imapServerNotImap4 Поштански сервер * није IMAP4 сервер
sv-SE imapServerNotImap4 Servern * kan inte hantera IMAP4
th imapServerNotImap4 เซิร์ฟเวอร์จดหมาย * ไม่ใช่เซิร์ฟเวอร์จดหมาย IMAP4
tr imapServerNotImap4 posta sunucusu IMAP4 sunucusu değil
uk imapServerNotImap4 Поштовий сервер * не є сервером IMAP4
uz imapServerNotImap4 pochta serveri IMAP4 pochta serveri emas
vi imapServerNotImap4 Máy chủ thư * không phải là máy chủ thư IMAP4
zh-CN imapServerNotImap4 邮件服务器 * 不是 IMAP4 邮件服务器
zh-TW imapServerNotImap4 伺服器 * 不是 IMAP4 伺服器`,
  'auth-method': `af imapAuthChangeEncryptToPlainSSL Die IMAP-bediener * ondersteun blykbaar nie geënkripteerde wagwoorde nie
af imapAuthChangePlainToEncrypt Die IMAP-bediener * laat nie skoontekswagwoorde toe nie
af imapAuthMechNotSupported Die IMAP-bediener * ondersteun nie die gekose magtigingsmetode nie
af pop3AuthChangeEncryptToPlainNoSSL Die POP3-bediener ondersteun blykbaar nie geënkripteerde wagwoord nie
af pop3AuthChangePlainToEncrypt Dié POP3-bediener laat nie skoontekswagwoorde toe nie
af pop3AuthMechNotSupported Die bediener ondersteun nie die gekose magtigingsmetode nie
ar imapAuthChangeEncryptToPlainSSL لا يبدو أنّ خادوم IMAP المدعوّ * يدعم كلمات السر المعمّاة
ar imapAuthChangePlainToEncrypt خادوم IMAP المدعوّ * لا يسمح بكلمات السر غير المعمّاة
ar imapAuthMechNotSupported خادوم IMAP المدعوّ * لا يدعم طريقة الاستيثاق المحددة
ar pop3AuthChangeEncryptToPlainNoSSL لا يبدو أنّ خادوم POP3 يدعم كلمات السر المعمّاة
ar pop3AuthChangePlainToEncrypt خادوم POP3 لا يسمح بكلمات السر غير المعمّاة
ar pop3AuthMechNotSupported لا يدعم الخادوم طريقة الاستيثاق المحددة
ast imapAuthChangeEncryptToPlainSSL El sirvidor IMAP * nun paez almitir contraseñes cifraes
ast imapAuthChangePlainToEncrypt El sirvidor IMAP * nun permite contraseñes ensin cifrar
ast imapAuthMechNotSupported El sirvidor IMAP * nun almite'l métodu d'identificación seleicionáu
ast pop3AuthChangeEncryptToPlainNoSSL Esti sirvidor POP3 paez nun almitir contraseñes cifraes
ast pop3AuthChangePlainToEncrypt Esti sirvidor POP3 nun almite contraseñes ensin cifrar
ast pop3AuthMechNotSupported El sirvidor nun almite'l métodu d'identificación esbilláu
be imapAuthMechNotSupported IMAP-сервер "*" не падтрымлівае выбраны спосаб аўтэнтыфікацыі
be pop3AuthMechNotSupported Сервер не падтрымлівае выбраны спосаб аўтэнтыфікацыі
bg imapAuthChangeEncryptToPlainSSL IMAP сървърът * изглежда не поддържа шифровани пароли
bg imapAuthChangePlainToEncrypt IMAP сървърът * не допуска незащитени пароли
bg imapAuthMechNotSupported Сървърът на * за IMAP не поддържа избрания метод за удостоверяване
bg pop3AuthChangeEncryptToPlainNoSSL POP3 сървърът изглежда не поддържа шифровани пароли
bg pop3AuthChangePlainToEncrypt POP3 сървърът не допуска незащитени пароли
bg pop3AuthMechNotSupported Сървърът не поддържа избрания метод за удостоверяване
br imapAuthChangeEncryptToPlainSSL An dafariad IMAP * ne skor ket ar gerioù-tremen enrineget
br imapAuthChangePlainToEncrypt An dafariad IMAP * n'aotre ket ar gerioù-tremen testenn eeun
br imapAuthMechNotSupported An dafariad IMAP * ne skor ket an hentenn dilesa diuzet
br pop3AuthChangeEncryptToPlainNoSSL An dafariad POP3-mañ ne skor ket ar gerioù-tremen enrineget
br pop3AuthChangePlainToEncrypt An dafariad POP3-mañ n'aotre ket ar gerioù-tremen testenn eeun
br pop3AuthMechNotSupported An dafariad ne skor ket an hentenn dilesa diuzet
ca imapAuthChangeEncryptToPlainSSL El servidor IMAP * sembla que no permet contrasenyes xifrades
ca imapAuthChangePlainToEncrypt El servidor IMAP * no permet contrasenyes de text net
ca imapAuthMechNotSupported El servidor IMAP * no permet el mètode d'autenticació seleccionat
ca pop3AuthChangeEncryptToPlainNoSSL El servidor POP3 sembla que no permet contrasenyes xifrades
ca pop3AuthChangeEncryptToPlainSSL Aquest servidor POP3 sembla que no permet contrasenyes xifrades
ca pop3AuthChangePlainToEncrypt Aquest servidor POP3 no permet contrasenyes de text net
ca pop3AuthMechNotSupported El servidor no permet el mètode d'autenticació seleccionat
cak imapAuthChangeEncryptToPlainNoSSL Ri IMAP k'uxasamaj * man yeruköch' ta ewan kisik'ixik ewan taq tzij
cak imapAuthChangeEncryptToPlainSSL Man yeruk'öch' ta ri IMAP k'uxasamaj * ewan kisik'ixik ewan taq tzij
cak imapAuthChangePlainToEncrypt Ri IMAP k'uxasamaj * man nuya' ta q'ij ewan taq tzij pa li'an cholan tzij
cak imapAuthMechNotSupported Ri IMAP k'uxasamaj * man nuköch' ta ri rub'eyal jikib'anïk xcha
cak pop3AuthChangeEncryptToPlainNoSSL Re POP3 k'uxasamaj re' achi'el man yeruköch' ta ewan kisik'ixik ewan taq tzij
cak pop3AuthChangePlainToEncrypt Re POP3 k'uxasamaj re' man nuya' ta q'ij ewan taq tzij pa li'an cholan tzij
cak pop3AuthMechNotSupported Ri k'uxasamaj man nuköch' ta ri rub'eyal jikib'anïk xcha
cs imapAuthChangeEncryptToPlainSSL IMAP server * nepodporuje šifrovaná hesla
cs imapAuthChangePlainToEncrypt IMAP server * nepodporuje nezašifrovaná hesla
cs imapAuthMechNotSupported IMAP server * nepodporuje zvolenou metodu autentizace
cs pop3AuthChangeEncryptToPlainNoSSL POP3 server nepodporuje šifrovaná hesla
cs pop3AuthChangePlainToEncrypt POP3 server nepodporuje nezašifrovaná hesla
cs pop3AuthMechNotSupported POP3 server nepodporuje zvolenou metodu autentizace
cy imapAuthChangeEncryptToPlainNoSSL Nid yw gweinydd IMAP * i weld yn cynnal cyfrineiriau wedi'u hamgryptio
cy imapAuthChangeEncryptToPlainSSL Nid yw gweinydd IMAP * i weld yn cynnal cyfrineiriau wedi eu hamgryptio
cy imapAuthChangePlainToEncrypt Nid yw gweinydd IMAP * yn caniatáu cyfrineiriau testun plaen
cy imapAuthMechNotSupported Nid yw gweinydd IMAP * yn cynnal y dull dilysu yma
cy pop3AuthChangeEncryptToPlainNoSSL Nid yw'r gweinydd e-bost POP3 yma i weld yn cynnal cyfrineiriau amgryptiedig
cy pop3AuthChangePlainToEncrypt Nid yw'r gweinydd e-bost POP3 yma caniatáu cyfrineiriau testun plaen
cy pop3AuthMechNotSupported Nid yw'r gweinydd yn cynnal y dull dilysu yma
da imapAuthChangeEncryptToPlainSSL IMAP-serveren * understøtter tilsyneladende ikke krypterede adgangskoder
da imapAuthChangePlainToEncrypt IMAP-serveren * tillader ikke ukrypterede adgangskoder
da imapAuthMechNotSupported IMAP-serveren * understøtter ikke den valgte sikkerhedsindstilling
da pop3AuthChangeEncryptToPlainNoSSL POP3-serveren understøtter tilsyneladende ikke krypterede adgangskoder
da pop3AuthChangePlainToEncrypt POP3-serveren tillader ikke ukrypterede adgangskoder
da pop3AuthMechNotSupported Serveren understøtter ikke den valgte sikkerhedsindstilling
de imapAuthChangeEncryptToPlainSSL Der IMAP-Server * scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen
de imapAuthChangePlainToEncrypt Der IMAP-Server * erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht
de imapAuthMechNotSupported Der IMAP-Server * unterstützt die gewählte Authentifizierungsmethode nicht
de pop3AuthChangeEncryptToPlainNoSSL Der POP3-Server scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen
de pop3AuthChangePlainToEncrypt Der POP3-Server erlaubt die ungesicherte Übertragung des Passworts im Klartext nicht
de pop3AuthMechNotSupported Der Server unterstützt die gewählte Authentifizierungsmethode nicht
dsb imapAuthChangeEncryptToPlainSSL Zda se, až IMAP-serwer * njepódpěra skoděrowane gronidła
dsb imapAuthChangePlainToEncrypt IMAP-serwer * njedowólujo njeskoděrowane gronidła
dsb imapAuthMechNotSupported IMAP-serwer * njepódpěra wubranu awtentificěrowańsku metodu
dsb pop3AuthChangeEncryptToPlainNoSSL Zda se, až toś ten POP3-serwer njepódpěra skoděrowane gronidła
dsb pop3AuthChangeEncryptToPlainSSL Zda se, až POP3-serwer njepódpěra skoděrowane gronidła
dsb pop3AuthChangePlainToEncrypt Toś ten POP3-serwer njedowólujo njeskoděrowane gronidła
dsb pop3AuthMechNotSupported Serwer njepódpěra wubranu awtentificěrowańsku metodu
el imapAuthChangeEncryptToPlainSSL Ο διακομιστής IMAP * δεν υποστηρίζει κρυπτογραφημένους κωδικούς
el imapAuthChangePlainToEncrypt Ο διακομιστής IMAP * δεν υποστηρίζει κωδικούς πρόσβασης απλού κειμένου
el imapAuthMechNotSupported Ο διακομιστής IMAP * δεν υποστηρίζει την επιλεγμένη μέθοδο ταυτοποίησης
el pop3AuthChangeEncryptToPlainNoSSL Αυτός ο διακομιστής POP3 δεν φαίνεται να υποστηρίζει κρυπτογραφημένους κωδικούς πρόσβασης
el pop3AuthChangePlainToEncrypt Αυτός ο διακομιστής POP3 δεν υποστηρίζει κωδικούς πρόσβασης απλού κειμένου
el pop3AuthMechNotSupported Ο διακομιστής δεν υποστηρίζει την επιλεγμένη μέθοδο ταυτοποίησης
en-US,be,en-CA,en-GB,he,hy-AM,pa-IN pop3AuthChangeEncryptToPlainNoSSL This POP3 server does not seem to support encrypted passwords
en-US,be,en-CA,en-GB,he,hy-AM,pa-IN pop3AuthChangePlainToEncrypt This POP3 server does not allow plaintext passwords
en-US,be,en-CA,en-GB,he,pa-IN imapAuthChangeEncryptToPlainSSL The IMAP server * does not seem to support encrypted passwords
en-US,be,en-CA,en-GB,he,pa-IN imapAuthChangePlainToEncrypt The IMAP server * does not allow plaintext passwords
en-US,en-CA,en-GB,hy-AM,pa-IN pop3AuthMechNotSupported The server does not support the selected authentication method
en-US,en-CA,en-GB,pa-IN imapAuthMechNotSupported The IMAP server * does not support the selected authentication method
es-AR,es-MX imapAuthChangeEncryptToPlainNoSSL El servidor IMAP * parece no soportar contraseñas cifradas
es-AR,es-MX imapAuthChangeEncryptToPlainSSL El servidor IMAP * no parece soportar contraseñas cifradas
es-AR,es-MX imapAuthChangePlainToEncrypt El servidor IMAP * no permite contraseñas en texto plano
es-AR,es-MX imapAuthMechNotSupported El servidor IMAP * no soporta el método de autenticación seleccionado
es-AR,es-MX pop3AuthChangeEncryptToPlainNoSSL Este servidor POP3 no parece soportar contraseñas cifradas
es-AR,es-MX pop3AuthChangePlainToEncrypt Este servidor POP3 no parece soportar contraseñas en texto plano
es-AR,es-MX pop3AuthMechNotSupported El servidor de correo no soporta el método de autenticación seleccionado
es-ES imapAuthChangeEncryptToPlainSSL El servidor IMAP * no parece admitir contraseñas cifradas
es-ES imapAuthChangePlainToEncrypt El servidor IMAP * no permite contraseñas sin cifrar
es-ES imapAuthMechNotSupported El servidor IMAP * no admite el método de identificación seleccionado
es-ES pop3AuthChangeEncryptToPlainNoSSL Este servidor POP3 no parece admitir contraseñas cifradas
es-ES pop3AuthChangePlainToEncrypt Este servidor POP3 no admite contraseñas sin cifrar
es-ES pop3AuthMechNotSupported El servidor no admite el método de identificación seleccionado
et imapAuthChangeEncryptToPlainSSL IMAP-server aadressil * ei toeta krüptitud paroole
et imapAuthChangePlainToEncrypt IMAP-server aadressil * ei luba krüptimata kujul paroole
et imapAuthMechNotSupported IMAP-server aadressil * ei toeta valitud autentimise viisi
et pop3AuthChangeEncryptToPlainNoSSL See POP3-server ei toeta krüptitud paroole
et pop3AuthChangePlainToEncrypt See POP3-server ei luba krüptimata kujul paroole
et pop3AuthMechNotSupported Server ei toeta valitud autentimise viisi
eu imapAuthChangeEncryptToPlainSSL Ez dirudi * IMAP zerbitzariak zifratutako pasahitzak onartzen dituenik
eu imapAuthChangePlainToEncrypt IMAP zerbitzariak ez du testu arrunteko pasahitzik onartzen
eu imapAuthMechNotSupported IMAP zerbitzariak ez du hautatutako autentifikazio-metodoa onartzen
eu pop3AuthChangeEncryptToPlainNoSSL Ez dirudi POP3 zerbitzariak zifratutako pasahitzak onartzen dituenik
eu pop3AuthChangePlainToEncrypt POP3 zerbitzariak ez du testu arrunteko pasahitzik onartzen
eu pop3AuthMechNotSupported Zerbitzariak ez du hautatutako autentifikazio metodoa onartzen
fi imapAuthChangeEncryptToPlainSSL IMAP-palvelin * ei näytä tukevan salattuja salasanoja
fi imapAuthChangePlainToEncrypt IMAP-palvelin * ei hyväksy salaamattomia salasanoja
fi imapAuthMechNotSupported IMAP-palvelimen * ei tue valittua todennustapaa
fi pop3AuthChangeEncryptToPlainNoSSL POP3-palvelin ei näytä tukevan salattuja salasanoja
fi pop3AuthChangePlainToEncrypt POP3-palvelin ei hyväksy salaamattomia salasanoja
fi pop3AuthMechNotSupported Palvelin ei tue valittua todennustapaa
fr imapAuthChangeEncryptToPlainSSL Le serveur IMAP * ne semble pas gérer les mots de passe chiffrés
fr imapAuthChangePlainToEncrypt Le serveur IMAP * n'autorise pas les mots de passe non chiffrés
fr imapAuthMechNotSupported Le serveur IMAP * ne gère pas la méthode d'authentification sélectionnée
fr pop3AuthChangeEncryptToPlainNoSSL Ce serveur POP3 ne semble pas gérer les mots de passe chiffrés
fr pop3AuthChangePlainToEncrypt Ce serveur POP3 n'autorise pas les mots de passe non chiffrés
fr pop3AuthMechNotSupported Le serveur ne gère pas la méthode d'authentification sélectionnée
fy-NL imapAuthChangeEncryptToPlainNoSSL De IMAP-server * liket gjin fersifere wachtwurden te stypjen
fy-NL imapAuthChangeEncryptToPlainSSL De IMAP-server * liket fersifere wachtwurden net te stypjen
fy-NL imapAuthChangePlainToEncrypt De IMAP-server * stiet platte-tekst wachtwurden net ta
fy-NL imapAuthMechNotSupported De IMAP-server * stipet de selektearre autentikaasjemetoade net
fy-NL pop3AuthChangeEncryptToPlainNoSSL Dizze POP3-server liket gjin fersifere wachtwurden te stypjen
fy-NL pop3AuthChangePlainToEncrypt Dizze POP3-server stiet gjine platte-tekst wachtwurden ta
fy-NL pop3AuthMechNotSupported De server stipet de selektearre autentikaasjemetoade net
ga-IE imapAuthChangeEncryptToPlainSSL Dealraíonn sé nach dtacaíonn freastalaí IMAP * le focail fhaire chriptithe
ga-IE imapAuthChangePlainToEncrypt Ní ghlacann freastalaí IMAP * le focail fhaire ghnáth-théacs
ga-IE imapAuthMechNotSupported Ní thacaíonn freastalaí IMAP * leis an modh roghnaithe fíordheimhnithe
ga-IE pop3AuthChangeEncryptToPlainNoSSL Dealraíonn sé nach dtacaíonn an freastalaí POP3 seo le focail fhaire chriptithe
ga-IE pop3AuthChangePlainToEncrypt Ní ghlacann an freastalaí POP3 seo le focail fhaire ghnáth-théacs
ga-IE pop3AuthMechNotSupported Ní thacaíonn an freastalaí leis an modh roghnaithe fíordheimhnithe
gd imapAuthChangeEncryptToPlainNoSSL Tha coltas nach eil am frithealaiche * a' cur taic ri faclan-faire crioptaichte
gd imapAuthChangeEncryptToPlainSSL Tha coltas nach eil am frithealaiche IMAP * a' cur taic ri faclan-faire crioptaichte
gd imapAuthChangePlainToEncrypt Chan eil am frithealaiche IMAP * a' ceadachadh faclan-faire a tha 'nan teacsa lom
gd imapAuthMechNotSupported TChan eil am frithealaiche IMAP * a' cur taic ris an dòigh dearbhachaidh a thagh thu
gd pop3AuthChangeEncryptToPlainNoSSL Tha coltas nach eil am frithealaiche POP3 a' cur taic ri faclan-faire crioptaichte
gd pop3AuthChangePlainToEncrypt Tha coltas nach eil am frithealaiche POP3 a' cur taic ri faclan-faire ann an teacsa lom
gd pop3AuthMechNotSupported Tha coltas nach eil am frithealaiche a' cur taic ris an dòigh dearbhachaidh a thagh thu
gl imapAuthChangeEncryptToPlainSSL O servidor IMAP * semella que non admite contrasinais cifrados
gl imapAuthChangePlainToEncrypt O servidor IMAP * non permite contrasinais en texto plano
gl imapAuthMechNotSupported O servidor IMAP * non admite o método de autenticación seleccionado
gl pop3AuthChangeEncryptToPlainNoSSL O servidor POP3 semella que non admite contrasinais cifrados
gl pop3AuthChangePlainToEncrypt O servidor POP3 non permite contrasinais en texto plano
gl pop3AuthMechNotSupported O servidor non admite o método de autenticación seleccionado
he imapAuthChangeEncryptToPlainSSL נראה כי שרת ה־IMAP * אינו תומך בססמאות מוצפנות
he imapAuthMechNotSupported שרת ה־IMAP * אינו תומך בשיטת האימות הנבחרת
he pop3AuthMechNotSupported השרת אינו תומך בשיטת האימות הנבחרת
hr imapAuthChangeEncryptToPlainSSL IMAP poslužitelj * ne podržava kriptirane lozinke
hr imapAuthChangePlainToEncrypt IMAP poslužitelj * ne dozvoljava obične lozinke
hr imapAuthMechNotSupported IMAP poslužitelj * ne podržava odabranu metodu autentifikacije
hr pop3AuthChangeEncryptToPlainNoSSL Čini se da POP3 poslužitelj ne podržava kriptirane lozinke
hr pop3AuthChangePlainToEncrypt Ovaj POP3 poslužitelj ne podržava lozinke u formatu običnog teksta
hr pop3AuthMechNotSupported Poslužitelj ne podržava odabranu metodu provjere autentičnosti
hsb imapAuthChangeEncryptToPlainSSL Zda so, zo IMAP-serwer * zaklučowane hesła njepodpěruje
hsb imapAuthChangePlainToEncrypt IMAP-serwer * hesło z luteho teksta njedowola
hsb imapAuthMechNotSupported IMAP-serwer * wubranu awtentifikacisku metodu njepodpěruje
hsb pop3AuthChangeEncryptToPlainNoSSL Zda so, zo POP3-serwer zaklučowane hesła njepodpěruje
hsb pop3AuthChangePlainToEncrypt Tutón POP3-serwer hesło z luteho teksta njedowola
hsb pop3AuthMechNotSupported Serwer wubranu awtentifikacisku metodu njepodpěruje
hu imapAuthChangeEncryptToPlainSSL Az IMAP-kiszolgáló (*) nem támogatja a titkosított jelszavakat
hu imapAuthChangePlainToEncrypt Az IMAP-kiszolgáló (*) nem engedi meg a sima szöveges jelszavak használatát
hu imapAuthMechNotSupported Az IMAP-kiszolgáló (*) nem támogatja a kiválasztott hitelesítési módszert
hu pop3AuthChangeEncryptToPlainNoSSL Ez a POP3-kiszolgáló nem támogatja a titkosított jelszavakat
hu pop3AuthChangePlainToEncrypt Ez a POP3-kiszolgáló nem engedi meg a sima szöveges jelszavak használatát
hu pop3AuthMechNotSupported A kiszolgáló nem támogatja a kiválasztott hitelesítési módszert
hy-AM imapAuthChangeEncryptToPlainSSL IMAP սպասարկիչը կարծես չի աջակցում գաղտնագրված գաղտնաբառեր։
hy-AM imapAuthChangePlainToEncrypt IMAP սպասարկիչը չի աջակցում միայն տեքստային գաղտնաբառեր։
hy-AM imapAuthMechNotSupported IMAP սպասարկիչը չի աջակցում վավերացման ընտրված եղանակը: Փոխեք 'Իսկորոշման եղանակը' 'Փոստարկղի կարգավորումներ | Սպասարկիչի կարգավորումներում'։
hy-AM pop3AuthChangeEncryptToPlainNoSSL Այս POP3 սպասարկիչը կարծես չի աջակցում գաղտնագրված գաղտնաբառեր: Եթե նոր եք կարգավորել հաշիվը՝ փորձեք փոխել 'Ոչ անվտանգ փոխանցվող գաղտնաբառ'-ի՝ որպես 'Իսկորոշման եղանակ'՝ 'Փոստարկղի կարգավորումներ | Սպասարկիչի կարգավորումներ'-ում: Իսկ եթե նախկինում աշխատել է, իսկ հիմա ոչ, ապա հնարավոր է, որ ինչ-որ մեկը հափշտակել է Ձեր գաղտնաբառը
id imapAuthChangeEncryptToPlainSSL Server IMAP * tampaknya tidak mendukung sandi terekripsi
id imapAuthChangePlainToEncrypt Server IMAP* tidak mengizinkan sandi plaintext
id imapAuthMechNotSupported Server IMAP* tidak mendukung metode otentikasi yang dipilih
id pop3AuthChangeEncryptToPlainNoSSL Server POP3 tampaknya tidak mendukung sandi yang dienkripsi
id pop3AuthChangePlainToEncrypt Server POP3 tidak mendukung sandi teks polos
id pop3AuthMechNotSupported Server tidak mendukung metode otentikasi yang dipilih
is imapAuthChangeEncryptToPlainSSL IMAP þjónninn * virðist ekki styðja dulkóðuð lykilorð
is imapAuthChangePlainToEncrypt IMAP þjónninn * leyfir ekki ódulkóðuð lykilorð
is imapAuthMechNotSupported IMAP þjónninn * styður ekki valda auðkennisaðferð
is pop3AuthChangeEncryptToPlainNoSSL POP3 þjónninn virðist ekki styðja dulkóðuð lykilorð
is pop3AuthChangePlainToEncrypt POP3 þjónninn leyfir ekki ódulkóðuð lykilorð
is pop3AuthMechNotSupported Póstþjónn styður ekki valda auðkennisaðferð
it imapAuthChangeEncryptToPlainSSL Il server IMAP * sembra non essere in grado di gestire le password crittate
it imapAuthChangePlainToEncrypt Il server IMAP * non gestisce le password in testo semplice
it imapAuthMechNotSupported Il Server IMAP * non gestisce il metodo di autenticazione scelto
it pop3AuthChangeEncryptToPlainNoSSL Il server POP3 sembra non essere in grado di gestire le password crittate
it pop3AuthChangePlainToEncrypt Il server POP3 non gestisce le password in testo semplice
it pop3AuthMechNotSupported Questo server non gestisce il metodo di autenticazione scelto
ja imapAuthChangeEncryptToPlainSSL IMAP サーバー * が暗号化されたパスワードをサポートしていないようです
ja imapAuthChangePlainToEncrypt IMAP サーバー * が平文のパスワードを許可していません
ja imapAuthMechNotSupported IMAP サーバー * が選択された認証方式をサポートしていません
ja pop3AuthChangeEncryptToPlainNoSSL POP3 サーバーが暗号化されたパスワードをサポートしていないようです
ja pop3AuthChangePlainToEncrypt POP3 サーバーが平文のパスワードを許可していません
ja pop3AuthMechNotSupported サーバーが選択された認証方式をサポートしていません
ka imapAuthChangeEncryptToPlainSSL როგორც ჩანს IMAP სერვერისთვის * დაშიფრული პაროლები მიუღებელია
ka imapAuthChangePlainToEncrypt IMAP სერვერისთვის * ღია ტექსტური პაროლები მიუღებელია
ka imapAuthMechNotSupported IMAP სერვერისთვის * შერჩეული აუთენტიფიკაციის მეთოდი მიუღებელია
ka pop3AuthChangeEncryptToPlainNoSSL როგორც ჩანს ამ POP3 სერვერისთვის დაშიფრული პაროლები მიუღებელია
ka pop3AuthChangePlainToEncrypt ამ POP3 სერვერისთვის ღია ტექსტური პაროლები მიუღებელია
ka pop3AuthMechNotSupported სერვერისთვის შერჩეული აუთენტიფიკაციის მეთოდი მიუღებელია
kab imapAuthChangeEncryptToPlainSSL Aqeddac IMAP * ur yessefrak ara awalen uffiren iwgelhanen
kab imapAuthChangePlainToEncrypt Aqeddac IMAP * ur isirig ara awal uffiren n uḍris aččuran
kab imapAuthMechNotSupported Aqeddac IMAP * ur yessefrak ara tarrayt n usesteb yettwafernen
kab pop3AuthChangeEncryptToPlainNoSSL Aqeddac POP3 ur yessefrak ara awalen uffiren iwgelhanen
kab pop3AuthChangePlainToEncrypt Aqeddac POP3 ur isirig ara awal uffiren n uḍris aččuran
kab pop3AuthMechNotSupported Aqeddac ur yessefrak ara tarrayt n usesteb yettwafernen
kk imapAuthChangeEncryptToPlainSSL IMAP сервері шифрленген парольдерді қолдамайтын сияқты
kk imapAuthChangePlainToEncrypt IMAP сервері ашық мәтіндік парольдерді қолдамайтын сияқты
kk imapAuthMechNotSupported IMAP сервері таңдалған аутентификация тәсілін қолдамайтын сияқты
kk pop3AuthChangeEncryptToPlainNoSSL Бұл POP3 сервері шифрленген парольдерді қолдамайтын сияқты
kk pop3AuthChangePlainToEncrypt Бұл POP3 сервері ашық мәтіндік парольдерді қолдамайтын сияқты
kk pop3AuthMechNotSupported Сервер таңдалған аутентификация тәсілін қолдамайтын сияқты
ko imapAuthChangeEncryptToPlainNoSSL IMAP 서버는 암호화된 패스워드 사용을 지원하지 않는것 같습니다
ko imapAuthChangeEncryptToPlainSSL IMAP 서버는 암호화된 비밀번호를 지원하지 않는 것 같습니다
ko imapAuthChangePlainToEncrypt IMAP 서버는 평문 암호 사용을 허가하지 않습니다
ko imapAuthMechNotSupported 의 IMAP 서버는 선택한 인증 방식을 지원하지 않습니다
ko pop3AuthChangeEncryptToPlainNoSSL POP3 서버는 암호화된 비밀번호 사용을 지원하지 않는것 같습니다
ko pop3AuthChangeEncryptToPlainSSL 이 POP3 서버는 암호화 된 비밀번호를 지원하지 않는 것 같습니다
ko pop3AuthChangePlainToEncrypt POP3 서버는 평문 비밀번호 사용을 허가하지 않습니다
ko pop3AuthMechNotSupported 선택한 인증 방식을 지원하지 않습니다
lt imapAuthChangeEncryptToPlainSSL Panašu, kad IMAP serveris * nesuderinamas su slaptažodžių šifravimu
lt imapAuthChangePlainToEncrypt IMAP serveris * neleidžia jungtis su nešifruotu slaptažodžiu
lt imapAuthMechNotSupported IMAP serveris * nesuderinamas su parinktu tapatumo tikrinimo metodu
lt pop3AuthChangeEncryptToPlainNoSSL Panašu, kad šis POP3 serveris nesuderinamas su slaptažodžių šifravimu
lt pop3AuthChangePlainToEncrypt Šis POP3 serveris neleidžia jungtis su nešifruotu slaptažodžiu
lt pop3AuthMechNotSupported Pašto serveris nepalaiko pasirinkto tapatumo tikrinimo metodo
lv imapAuthChangeEncryptToPlainSSL Šķiet, ka IMAP serveris * neatbalsta šifrētas paroles
lv imapAuthChangePlainToEncrypt IMAP serveris * neatbalsta vienkārša teksta paroles
lv imapAuthMechNotSupported IMAP serveris * neatbalsta izvēlēto autentifikācijas veidu
lv pop3AuthChangeEncryptToPlainNoSSL Šķiet, ka POP3 serveris neatbalsta šifrētas paroles
lv pop3AuthChangeEncryptToPlainSSL Šķiet, ka šis POP3 serveris neatbalsta šifrētas paroles
lv pop3AuthChangePlainToEncrypt Šis POP3 serveris neatbalsta vienkārša teksta paroles
lv pop3AuthMechNotSupported Šis serveris neatbalsta izvēlēto autentifikācijas veidu
ms imapAuthChangeEncryptToPlainSSL Pelayan IMAP * tidak menyokong kata laluan yang dienkripkan
ms imapAuthChangePlainToEncrypt Pelayan IMAP * tidak mengizinkan kata laluan teks biasa
ms imapAuthMechNotSupported Pelayan IMAP * tidak menyokong kaedah pengesahan yang dipilih
ms pop3AuthChangeEncryptToPlainNoSSL Pelayan POP3 ini mungkin tidak menyokong kata laluan enkripsi
ms pop3AuthChangePlainToEncrypt Pelayan POP3 ini tidak mengizinkan kata laluan teks biasa
ms pop3AuthMechNotSupported Pelayan ini tidak menyokong kaedah pengesahan yang dipilih
nb-NO imapAuthChangeEncryptToPlainSSL IMAP-serveren * ser ikke ut til å støtte krypterte passord
nb-NO imapAuthChangePlainToEncrypt IMAP-serveren * tillater ikke passord som overføres i klartekst
nb-NO imapAuthMechNotSupported IMAP-serveren * støtter ikke den valgte autentiseringsmetoden
nb-NO pop3AuthChangeEncryptToPlainNoSSL Denne POP3-serveren ser ikke ut til å støtte krypterte passord
nb-NO pop3AuthChangePlainToEncrypt Denne POP3-serveren tillater ikke passord i ren tekst
nb-NO pop3AuthMechNotSupported Serveren støtter ikke den valgte autentiseringsmetoden
nl imapAuthChangeEncryptToPlainSSL De IMAP-server * lijkt geen versleutelde wachtwoorden te ondersteunen
nl imapAuthChangePlainToEncrypt De IMAP-server * staat geen plattetekstwachtwoorden toe
nl imapAuthMechNotSupported De IMAP-server * ondersteunt de geselecteerde authenticatiemethode niet
nl pop3AuthChangeEncryptToPlainNoSSL Deze POP3-server lijkt geen versleutelde wachtwoorden te ondersteunen
nl pop3AuthChangePlainToEncrypt Deze POP3-server staat geen plattetekstwachtwoorden toe
nl pop3AuthMechNotSupported De server ondersteunt de geselecteerde authenticatiemethode niet
nn-NO imapAuthChangeEncryptToPlainNoSSL IMAP-serveen * ser ikkje ut til å stø krypterte passord
nn-NO imapAuthChangeEncryptToPlainSSL IMAP-serveren * ser ikkje ut til å støtte krypterte passord
nn-NO imapAuthChangePlainToEncrypt IMAP-serveren * tillèt ikkje overføring av passord i klartekst
nn-NO imapAuthMechNotSupported IMAP-serveren * støttar ikkje den valde autentiseringsmetoden
nn-NO pop3AuthChangeEncryptToPlainNoSSL Denne POP3-serveren ser ikkje ut til å støtte krypterte passord
nn-NO pop3AuthChangePlainToEncrypt Denne POP3-serveren tillèt ikkje passord i rein tekst
nn-NO pop3AuthMechNotSupported Serveren støttar ikkje den valde autentiseringsmetoden
pl imapAuthChangeEncryptToPlainSSL Serwer IMAP * wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł
pl imapAuthChangePlainToEncrypt Serwer IMAP * nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem
pl imapAuthMechNotSupported Serwer IMAP (*) nie obsługuje wybranej metody uwierzytelniania
pl pop3AuthChangeEncryptToPlainNoSSL Ten serwer POP3 wydaje się nie obsługiwać uwierzytelniania przy pomocy szyfrowanych haseł
pl pop3AuthChangePlainToEncrypt Ten serwer POP3 nie zezwala na uwierzytelnianie przy pomocy haseł przesyłanych otwartym tekstem
pl pop3AuthMechNotSupported Serwer pocztowy nie obsługuje wybranej metody uwierzytelniania, proszę ją zmienić w Konfiguracji serwera w konfiguracji tego konta
pt-BR imapAuthChangeEncryptToPlainNoSSL O servidor IMAP * parece não oferecer suporte a senhas criptografadas
pt-BR imapAuthChangeEncryptToPlainSSL O servidor IMAP * parece não oferece suporte a senhas criptografadas
pt-BR imapAuthChangePlainToEncrypt O servidor IMAP * não permite senhas sem criptografia
pt-BR imapAuthMechNotSupported O servidor IMAP * não oferece suporte ao método de autenticação selecionado
pt-BR pop3AuthChangeEncryptToPlainNoSSL O servidor POP3 parece não oferece suporte a senhas criptografadas
pt-BR pop3AuthChangeEncryptToPlainSSL O servidor POP3 parece não oferecer suporte a senhas criptografadas
pt-BR pop3AuthChangePlainToEncrypt Este servidor POP3 não permite senhas não criptografadas
pt-BR pop3AuthMechNotSupported O servidor não oferece suporte ao método de autenticação selecionado
pt-PT imapAuthChangeEncryptToPlainSSL Parece que o servidor IMAP * não tem suporte a palavras-passe encriptadas
pt-PT imapAuthChangePlainToEncrypt O servidor IMAP * não permite palavras-passe em texto simples
pt-PT imapAuthMechNotSupported Parece que o servidor IMAP * não tem suporte ao método de autenticação selecionado
pt-PT pop3AuthChangeEncryptToPlainNoSSL Parece que este servidor POP3 não tem suporte a palavras-passe encriptadas
pt-PT pop3AuthChangePlainToEncrypt Parece que este servidor POP3 não permite palavras-passe em texto simples
pt-PT pop3AuthMechNotSupported Parece que este servidor não tem suporte ao método de autenticação escolhido
rm imapAuthChangeEncryptToPlainSSL Il server IMAP * para da betg sustegnair pleds-clav criptads
rm imapAuthChangePlainToEncrypt Il server IMAP * na permetta betg pleds-clav betg criptads
rm imapAuthMechNotSupported Il server IMAP * na sustegna betg la metoda d'autentificaziun tschernida
rm pop3AuthChangeEncryptToPlainNoSSL Quest server POP3 para da betg sustegnair pleds-clav criptads
rm pop3AuthChangePlainToEncrypt Quest server POP3 na permetta betg pleds-clav betg criptads
rm pop3AuthMechNotSupported Il server na sustegna betg la metoda d'autentificaziun tschernida
ro imapAuthChangeEncryptToPlainSSL Serverul IMAP * nu pare să aibă suport pentru parole criptate
ro imapAuthChangePlainToEncrypt Serverul IMAP * nu permite parole în clar
ro imapAuthMechNotSupported Serverul IMAP * nu are suport pentru metoda de autentificare selectată
ro pop3AuthChangeEncryptToPlainNoSSL Acest server POP3 nu pare să aibă suport pentru parole criptate
ro pop3AuthChangePlainToEncrypt Acest server POP3 nu permite parole în clar
ro pop3AuthMechNotSupported Serverul nu acceptă metoda de autentificare selectată
ru imapAuthChangeEncryptToPlainSSL Похоже, что IMAP-сервер "*" не поддерживает использование зашифрованных паролей
ru imapAuthChangePlainToEncrypt IMAP-сервер "*" не разрешает использование обычных текстовых паролей
ru imapAuthMechNotSupported IMAP-сервер "*" не поддерживает выбранный метод аутентификации
ru pop3AuthChangeEncryptToPlainNoSSL Похоже, что POP3-сервер не поддерживает использование зашифрованных паролей
ru pop3AuthChangePlainToEncrypt Этот POP3-сервер не разрешает использование обычных текстовых паролей
ru pop3AuthMechNotSupported Сервер не поддерживает выбранный метод аутентификации
sk imapAuthChangeEncryptToPlainSSL Server IMAP * zdá sa nepodporuje šifrované heslá
sk imapAuthChangePlainToEncrypt Server IMAP * nepovoľuje nezašifrované heslá
sk imapAuthMechNotSupported Server IMAP * nepodporuje zvolenú metódu overenia
sk pop3AuthChangeEncryptToPlainNoSSL Tento server POP3 zdá sa nepodporuje šifrované heslá
sk pop3AuthChangePlainToEncrypt Tento server POP3 nepovoľuje nezašifrované heslá
sk pop3AuthMechNotSupported Poštový server nepodporuje zvolenú metódu overenia
sl imapAuthChangeEncryptToPlainSSL Strežnik IMAP * očitno ne podpira šifriranih gesel
sl imapAuthChangePlainToEncrypt Strežnik IMAP * očitno ne podpira golega besedila za gesla
sl imapAuthMechNotSupported Strežnik IMAP * ne podpira izbrane metode overitve
sl pop3AuthChangeEncryptToPlainNoSSL Ta strežnik POP3 očitno ne podpira šifriranih gesel
sl pop3AuthChangePlainToEncrypt Ta strežnik POP3 ne dovoljuje običajnega besedila za gesla
sl pop3AuthMechNotSupported Ta strežnik ne podpira izbrane metode preverjanja
sq imapAuthChangeEncryptToPlainNoSSL Shërbyesi IMAP * nuk duket se mbulon fjalëkalimet e fshehtëzuar
sq imapAuthChangeEncryptToPlainSSL Shërbyesi IMAP * nuk duket se mbulon fjalëkalime të fshehtëzuar
sq imapAuthChangePlainToEncrypt Shërbyesi IMAP * nuk lejon fjalëkalime thjesht tekst
sq imapAuthMechNotSupported Shërbyesi IMAP * nuk mbulon metodën e përzgjedhur për mirëfilltësime
sq pop3AuthChangeEncryptToPlainNoSSL Ky shërbyes POP3 nuk duket se mbulon fjalëkalime të fshehtëzuar
sq pop3AuthChangePlainToEncrypt Ky shërbyes POP3 nuk lejon fjalëkalime thjesht tekst
sq pop3AuthMechNotSupported Shërbyesi nuk e mbulon metodën e përzgjedhur për mirëfilltësim
sr imapAuthChangeEncryptToPlainSSL Изгледа да IMAP сервер * не подржава шифроване лозинке
sr imapAuthChangePlainToEncrypt IMAP сервер * не дозвољава нешифроване лозинке
sr imapAuthMechNotSupported Изгледа да IMAP сервер * не подржава изабрани начин пријаве
sr pop3AuthChangeEncryptToPlainNoSSL Изгледа да POP3 сервер не подржава шифроване лозинке
sr pop3AuthChangePlainToEncrypt Овај POP3 сервер не дозвољава нешифроване лозинке
sr pop3AuthMechNotSupported Сервер не подржава изабрани начин пријаве
sv-SE imapAuthChangeEncryptToPlainSSL IMAP-servern * tycks inte stöda krypterade lösenord
sv-SE imapAuthChangePlainToEncrypt IMAP-servern * tillåter inte lösenord i klartext
sv-SE imapAuthMechNotSupported IMAP-servern * stöder inte den valda autentiseringsmetoden
sv-SE pop3AuthChangeEncryptToPlainNoSSL POP3-servern tycks inte stöda krypterade lösenord
sv-SE pop3AuthChangePlainToEncrypt POP3-servern tillåter inte lösenord i klartext
sv-SE pop3AuthMechNotSupported Servern stöder inte den valda autentiseringsmetoden
th imapAuthChangeEncryptToPlainNoSSL เซิร์ฟเวอร์ IMAP * ดูเหมือนจะไม่รองรับรหัสผ่านที่เข้ารหัสลับ หากคุณเพิ่งตั้งค่าบัญชีนี้ โปรดลองเปลี่ยนเป็น 'รหัสผ่านที่ส่งอย่างไม่ปลอดภัย' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์ ' หากเคยใช้ได้ แต่ตอนนี้ใช้ไม่ได้ นี่อาจแสดงว่ามีใครบางคนชโมยรหัสผ่านของคุณ
th imapAuthChangeEncryptToPlainSSL เซิร์ฟเวอร์ IMAP * ดูเหมือนจะไม่รองรับรหัสผ่านที่เข้ารหัสลับ หากคุณเพิ่งตั้งค่าบัญชีนี้ โปรดลองเปลี่ยนเป็น 'รหัสผ่านปกติ' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์ ' หากเคยใช้ได้ แต่ตอนนี้ใช้ไม่ได้ โปรดติดต่อผู้ดูแลหรือผู้ให้บริการอีเมลหรือของคุณ
th imapAuthChangePlainToEncrypt เซิร์ฟเวอร์ IMAP * ไม่อนุญาตรหัสผ่านแบบข้อความธรรมดา โปรดลองเปลี่ยนเป็น 'รหัสผ่านที่เข้ารหัสลับ' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์
th imapAuthMechNotSupported เซิร์ฟเวอร์ IMAP * ไม่รองรับวิธีการรับรองความถูกต้องที่เลือก โปรดเปลี่ยน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์
th pop3AuthChangeEncryptToPlainNoSSL เซิร์ฟเวอร์ POP3 นี้ดูเหมือนจะไม่รองรับรหัสผ่านที่เข้ารหัสลับ หากคุณเพิ่งตั้งค่าบัญชีนี้ โปรดลองเปลี่ยนเป็น 'รหัสผ่านที่ส่งอย่างไม่ปลอดภัย' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์ ' หากเคยใช้ได้ แต่ตอนนี้ใช้ไม่ได้ นี่อาจแสดงว่ามีใครบางคนขโมยรหัสผ่านของคุณ
th pop3AuthChangeEncryptToPlainSSL เซิร์ฟเวอร์ POP3 นี้ดูเหมือนจะไม่รองรับรหัสผ่านที่เข้ารหัสลับ หากคุณเพิ่งตั้งค่าบัญชีนี้ โปรดลองเปลี่ยนเป็น 'รหัสผ่านปกติ' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์ ' หากเคยใช้ได้ แต่ตอนนี้ใช้ไม่ได้ โปรดติดต่อผู้ดูแลหรือผู้ให้บริการอีเมลหรือของคุณ
th pop3AuthChangePlainToEncrypt เซิร์ฟเวอร์ POP3 นี้ไม่อนุญาตรหัสผ่านแบบข้อความธรรมดา โปรดลองเปลี่ยนเป็น 'รหัสผ่านที่เข้ารหัสลับ' ใน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์
th pop3AuthMechNotSupported เซิร์ฟเวอร์ไม่รองรับวิธีการรับรองความถูกต้องที่เลือก โปรดเปลี่ยน 'วิธีการรับรองความถูกต้อง' ใน 'การตั้งค่าบัญชี | การตั้งค่าเซิร์ฟเวอร์
tr imapAuthChangeEncryptToPlainSSL IMAP sunucusu şifrelenmiş parolaları desteklemiyor
tr imapAuthChangePlainToEncrypt IMAP sunucusu düz metin parolalara izin vermiyor
tr imapAuthMechNotSupported IMAP sunucusu seçilen kimlik doğrulama yöntemini desteklemiyor
tr pop3AuthChangeEncryptToPlainNoSSL Bu POP3 sunucusu şifrelenmiş parolaları desteklemiyor
tr pop3AuthChangePlainToEncrypt Bu POP3 sunucusu düz metin parolalara izin vermiyor
tr pop3AuthMechNotSupported Sunucu seçilen yetkilendirme yöntemini desteklemiyor
uk imapAuthChangeEncryptToPlainSSL Схоже, сервер IMAP * не підтримує зашифровані паролі
uk imapAuthChangePlainToEncrypt Сервер IMAP * не дозволяє паролі у вигляді звичайного тексту
uk imapAuthMechNotSupported Сервер IMAP * не підтримує вибраний метод автентифікації
uk pop3AuthChangeEncryptToPlainNoSSL Схоже, що POP3-сервер не підтримує використання зашифрованих паролів
uk pop3AuthChangePlainToEncrypt Цей POP3-сервер не дозволяє використання звичайних текстових паролів
uk pop3AuthMechNotSupported Сервер не підтримує вибраний метод автентифікації
uz imapAuthChangeEncryptToPlainSSL IMAP serveri shifrlangan parollarni qo'llab-quvvatlamaydiganga o'xshaydi
uz imapAuthChangePlainToEncrypt IMAP serveri ochiq matnli parollarga ruxsat bermaydi
uz imapAuthMechNotSupported IMAP serveri tanlangan haqiqiylikni tasdiqlash uslubini qo'llab-quvvatlamaydi
uz pop3AuthChangeEncryptToPlainNoSSL POP3 serveri shifrlangan parollarni qo'llab-quvvatlamaydiganga o'xshaydi
uz pop3AuthChangePlainToEncrypt POP3 serveri ochiq matnli parollarga ruxsat bermaydi
uz pop3AuthMechNotSupported Server tanlangan haqiqiylikni tasdiqlash uslubini qo'llab-quvvatlamaydi
vi imapAuthChangeEncryptToPlainSSL Máy chủ IMAP * dường như không hỗ trợ mật khẩu được mã hóa
vi imapAuthChangePlainToEncrypt Máy chủ IMAP * không cho phép mật khẩu văn bản thuần túy
vi imapAuthMechNotSupported Máy chủ IMAP * không hỗ trợ phương thức xác thực đã chọn
vi pop3AuthChangeEncryptToPlainNoSSL Máy chủ POP3 này dường như không hỗ trợ mật khẩu được mã hóa
vi pop3AuthChangeEncryptToPlainSSL Máy chủ POP3 dường như không hỗ trợ mật khẩu được mã hóa
vi pop3AuthChangePlainToEncrypt Máy chủ POP3 không cho phép mật khẩu văn bản thuần túy
vi pop3AuthMechNotSupported Máy chủ không hỗ trợ phương thức xác thực đã chọn
zh-CN imapAuthChangeEncryptToPlainSSL 这台 IMAP 服务器 * 似乎不支持加密过的密码
zh-CN imapAuthChangePlainToEncrypt IMAP 服务器 * 似乎不允许明文密码
zh-CN imapAuthMechNotSupported IMAP 服务器 * 不支持您选择的验证方式
zh-CN pop3AuthChangeEncryptToPlainNoSSL 这台 POP3 服务器似乎不支持加密过的密码
zh-CN pop3AuthChangePlainToEncrypt POP3 服务器 * 不允许明文密码
zh-CN pop3AuthMechNotSupported 服务器不支持您选择的验证方式
zh-TW imapAuthChangeEncryptToPlainSSL 這台 IMAP 伺服器可能不支援加密過的密碼
zh-TW imapAuthChangePlainToEncrypt 這台 IMAP 伺服器不接受未加密的密碼
zh-TW imapAuthMechNotSupported 這台 IMAP 伺服器不支援您所選擇的認證方式
zh-TW pop3AuthChangeEncryptToPlainNoSSL 這台 POP3 伺服器可能不支援加密過的密碼
zh-TW pop3AuthChangePlainToEncrypt 這台 POP3 伺服器不接受未加密的密碼
zh-TW pop3AuthMechNotSupported 這台伺服器不支援您所選擇的認證方式`,
  kerberos: `af imapAuthGssapiFailed Die Kerberos/GSSAPI-kaartjie is nie aanvaar deur die IMAP-bediener * nie
ar imapAuthGssapiFailed لم يقبل خادوم IMAP المدعوّ * تذكرة Kerberos/GSSAPI
ast imapAuthGssapiFailed El tique Kerberos/GSSAPI nun s'aceutó pol sirvidor IMAP
be imapAuthGssapiFailed Квіток Kerberos/GSSAPI не быў прыняты IMAP-серверам
bg imapAuthGssapiFailed Билетът Kerberos/GSSAPI не бе приет от IMAP сървъра
br imapAuthGssapiFailed An tiked Kerberos/GSSAPI n'eo ket bet degemeret gant an dafariad IMAP
ca imapAuthGssapiFailed El segell Kerberos/GSSAPI no ha sigut acceptat pel servidor IMAP
cak imapAuthGssapiFailed Man xk'ulutäj ta ri Kerberos/GSSAPI tiket ruma ri IMAP k'uxasamaj
cs imapAuthGssapiFailed IMAP server * nepřijal tiket typu Kerberos/GSSAPI
cy imapAuthGssapiFailed Nid yw'r tocyn Kerberos/GSSAPI wedi'i dderbyn gan y gweinydd IMAP
da imapAuthGssapiFailed Kerberos/GSSAPI-ticket blev ikke accepteret af IMAP-serveren
de imapAuthGssapiFailed Das Kerberos/GSSAPI-Ticket wurde vom IMAP-Server * nicht akzeptiert
dsb imapAuthGssapiFailed Tiket Kerberos/GSSAPI njejo se pśez IMAP-serwer * akceptěrował
el imapAuthGssapiFailed Το αίτημα Kerberos/GSSAPI δεν έγινε δεκτό από τον διακομιστή IMAP
en-US,en-CA,en-GB,he,pa-IN imapAuthGssapiFailed The Kerberos/GSSAPI ticket was not accepted by the IMAP server
es-AR,es-MX imapAuthGssapiFailed El ticket Kerberos/GSSAPI no fue aceptado por el servidor IMAP
es-ES imapAuthGssapiFailed El tique Kerberos/GSSAPI no ha sido aceptado por el servidor IMAP
et imapAuthGssapiFailed IMAP-server aadressil * ei aktsepteerinud Kerberose/GSSAPI piletit
eu imapAuthGssapiFailed Kerberos/GSSAPI tiketa ez du onartu * IMAP zerbitzariak
fi imapAuthGssapiFailed IMAP-palvelin * ei hyväksynyt Kerberos/GSSAPI-lippuasi
fr imapAuthGssapiFailed Le ticket Kerberos/GSSAPI n'a pas été accepté par le serveur IMAP
fy-NL imapAuthGssapiFailed It Kerberos/GSSAPI ticket wurde net akseptearre troch de IMAP-server
ga-IE imapAuthGssapiFailed Níor ghlac freastalaí IMAP * leis an ticéad Kerberos/GSSAPI
gd imapAuthGssapiFailed Cha b' urrainn dhuinn am frithealaiche IMAP * ris an tiocaid Kerberos/GSSAPI
gl imapAuthGssapiFailed O servidor IMAP * non aceptou o ticket Kerberos/GSSAPI
hr imapAuthGssapiFailed Kerberos/GSSAPI kartica nije prihvaćena od IMAP poslužitelja
hsb imapAuthGssapiFailed Tiket Kerberos/GSSAPI njebu wot IMAP-serwera * akceptowany
hu imapAuthGssapiFailed A Kerberos/GSSAPI jegyet nem fogadta el a(z) * IMAP-kiszolgáló
hy-AM imapAuthGssapiFailed Kerberos/GSSAPI-ին չի ընդունվել * IMAP սպասարկիչի կողմից։
id imapAuthGssapiFailed Tiket Kerberos/GSSAPI tidak diterima oleh server IMAP
is imapAuthGssapiFailed Kerberos/GSSAPI aðgangsheimildin var hafnað af IMAP póstþjóninum
it imapAuthGssapiFailed Le credenziali Kerberos/GSSAP non sono state accettate dal server SMTP
ja imapAuthGssapiFailed Kerberos/GSSAPI チケットが IMAP サーバー * によって受け入れられませんでした
ka imapAuthGssapiFailed Kerberos/GSSAPI ტალონი მიუღებელი აღმოჩნდა IMAP სერვერისთვის
kab imapAuthGssapiFailed Atiki Kerberos/GSSAPI ur tyeqbil ara uqeddac IMAP
kk imapAuthGssapiFailed IMAP сервері Kerberos/GSSAPI билетін қабылдамады
ko imapAuthGssapiFailed IMAP 서버에서 Kerberos/GSSAPI 티켓을 허가하지 않았습니다
lt imapAuthGssapiFailed IMAP serveris * nepriėmė "Kerberos"/GSSAPI bilieto
lv imapAuthGssapiFailed Serveris * nepieņēma Kerberos/GSSAPI biļeti
ms imapAuthGssapiFailed Tiket Kerberos/GSSAPI tidak diterima oleh pelayan IMAP
nb-NO imapAuthGssapiFailed Din Kerberos/GSSAPI-ticket ble avslått av IMAP-serveren
nl imapAuthGssapiFailed Het Kerberos/GSSAPI-ticket werd niet geaccepteerd door de IMAP-server
nn-NO imapAuthGssapiFailed Kerberos/GSSAPI-ticketen din vart slått av av IMAP-serveren
pl imapAuthGssapiFailed Uwierzytelnianie poprzez Kerberos/GSSAPI zostało odrzucone przez serwer IMAP (*)
pt-BR imapAuthGssapiFailed O ticket Kerberos/GSSAPI não foi aceito pelo servidor IMAP
pt-PT imapAuthGssapiFailed O método Kerberos/GSSAPI não foi aceite pelo servidor IMAP
rm imapAuthGssapiFailed Il server IMAP * n'ha betg acceptà il ticket Kerberos/GSSAPI
ro imapAuthGssapiFailed Certificatul Kerberos/GSSAPI nu a fost acceptat de serverul IMAP
ru imapAuthGssapiFailed Мандат Kerberos/GSSAPI не был принят IMAP-сервером
sk imapAuthGssapiFailed IMAP server * neprijal tiket Kerberos/GSSAPI
sl imapAuthGssapiFailed Listka Kerberos / GSSAPI strežnik IMAP * ni sprejel
sq imapAuthGssapiFailed Pusulla Kerberos/GSSAPI nuk u pranua nga shërbyesi IMAP
sr imapAuthGssapiFailed IMAP сервер * није прихватио Kerberos/GSSAPI тикет
sv-SE imapAuthGssapiFailed Kerberos/GSSAPI-ticket accepterades inte av IMAP-servern
th imapAuthGssapiFailed เซิร์ฟเวอร์ IMAP * ไม่ยอมรับตั๋ว Kerberos/GSSAPI โปรดตรวจสอบว่าคุณเข้าสู่ระบบของ Kerberos/GSSAPI
tr imapAuthGssapiFailed Kerberos/GSSAPI bileti * IMAP sunucusu tarafından kabul edilmedi
uk imapAuthGssapiFailed Квиток Kerberos/GSSAPI не був прийнятий сервером IMAP
uz imapAuthGssapiFailed Kerberos/GSSAPI biletini * IMAP serveri orqali qabul qilib bo'lmaydi
vi imapAuthGssapiFailed Kerberos/GSSAPI không được máy chủ IMAP * chấp nhận
zh-CN imapAuthGssapiFailed 您的 Kerberos/GSSAPI 票据被 IMAP 服务器 * 拒绝
zh-TW imapAuthGssapiFailed Kerberos/GSSAPI 門標(Ticket)沒有被 * 這台 IMAP 伺服器接受`,
  'login-dialog': `af cannot-login-error Kon nie by die bediener aanmeld nie
af imapEnterServerPasswordPrompt Tik u wagwoord vir * op * in
af passwordTitle Posbedienerwagwoord verlang
af pop3PreviouslyEnteredPasswordIsInvalidPrompt Tik 'n nuwe wagwoord vir gebruiker * op
af pop3UsernameFailure Kon nie gebruikernaam stuur nie
ar cannot-login-error تعذر الولوج إلى الخادوم
ar imapEnterServerPasswordPrompt أدخِل كلمة سر المستخدم * في
ar mailServerLoginFailed2 فشل الولوج إلى الخادوم * باسم المستخدم
ar mailServerLoginFailedTitleWithAccount فشل الولوج إلى الحساب
ar passwordTitle كلمة سر خادوم البريد مطلوبة
ar pop3PasswordFailed لم ينجح إرسال كلمة سر المستخدم
ar pop3PreviouslyEnteredPasswordIsInvalidPrompt أدخِل رجاءً كلمة سر جديدة للمستخدم * في
ar pop3UsernameFailure لم ينجح إرسال اسم المستخدم
ast cannot-login-error Nun pue aniciase sesión nel sirvidor
ast imapEnterServerPasswordPrompt Introduz la to contraseña pa * en
ast passwordTitle Contraseña pal sirvidor de corréu requerida
ast pop3EnterPasswordPrompt Introduz contraseña pa * en
ast pop3PasswordFailed L'unviu de la contraseña pal usuariu * nun se completó con éxitu
ast pop3PreviouslyEnteredPasswordIsInvalidPrompt Por favor, introduz una nueva contraseña pal usuariu * en
ast pop3UsernameFailure Hebo un fallu al unviar el nome d'usuariu
be cannot-login-error На атрымліваецца ўвайсці на сервер
be imapEnterPasswordPromptTitleWithUsername Увядзіце ваш пароль для
be imapEnterServerPasswordPrompt Увядзіце ваш пароль для * на
be passwordTitle Увядзіце пароль для паштовага сервера
be pop3EnterPasswordPromptTitleWithUsername Увядзіце пароль для
be pop3PasswordFailed Дасыланне пароля карыстальніка * не мела поспеху
be pop3PreviouslyEnteredPasswordIsInvalidPrompt Увядзіце, калі ласка, новы пароль для карыстальніка * на
be pop3UsernameFailure Няўдача дасылання імя карыстальніка
bg cannot-login-error Неуспешно влизане в сървъра, вероятно неправилна конфигурация, потребителско име или парола
bg imapEnterPasswordPromptTitleWithUsername Въведете своята парола за
bg imapEnterServerPasswordPrompt Въведете своята парола за * на
bg mailServerLoginFailed2 Вписването в сървъра * с потребителско име * е неуспешно
bg mailServerLoginFailedTitleWithAccount Вписването в сметка "*" е неуспешно
bg passwordTitle Пощенският сървър изисква парола
bg pop3PasswordFailed Изпращането на парола за потребител * беше неуспешно
bg pop3PreviouslyEnteredPasswordIsInvalidPrompt Моля, въведете нова парола за потребител * на
bg pop3UsernameFailure Изпращането на потребителското име е неуспешно
br cannot-login-error N'haller ket kennask ouzh an dafariad
br imapEnterServerPasswordPrompt Roit ho ker-tremen evit * war
br mailServerLoginFailed2 Kennaskañ d'ar servijer * gant an anv-implijer * c'hwitet
br mailServerLoginFailedTitleWithAccount C'hwitet eo ar c'hennask ouzh ar gont
br passwordTitle Ger-tremen an dafariad rekis
br pop3PasswordFailed Fazi p'eo bet kaset ar ger-tremen evit an arveriad
br pop3PreviouslyEnteredPasswordIsInvalidPrompt Roit ho ker-tremen evit an arveriad * war
br pop3UsernameFailure Fazi p'eo bet kaset anv an arveriad
ca cannot-login-error No s'ha pogut iniciar la sessió al servidor
ca imapEnterPasswordPromptTitleWithUsername Introduïu la vostra contrasenya per a
ca imapEnterServerPasswordPrompt Introduïu la contrasenya per a * a
ca mailServerLoginFailed2 Ha fallat l'inici de sessió en el servidor "*" amb el nom d'usuari
ca mailServerLoginFailedTitleWithAccount Ha fallat l'inici de sessió en el compte
ca passwordTitle Cal una contrasenya per al servidor de correu
ca pop3PasswordFailed S'ha produït un error en enviar la contrasenya per a l'usuari
ca pop3PreviouslyEnteredPasswordIsInvalidPrompt Introduïu correctament la vostra contrasenya per a * del servidor
ca pop3UsernameFailure S'ha produït un error en enviar el nom d'usuari
cak cannot-login-error Man nitikïr ta nok pa ri k'uxasamaj
cak imapEnterPasswordPromptTitleWithUsername Tatz'ib'aj ri ewan atzij richin
cak imapEnterServerPasswordPrompt Tatz'ib'aj ri ewan atzij richin * pa
cak mailServerLoginFailed2 Xsach tikirisanem pa ri k'uxasamaj * rik'in rub'i' winaqil
cak mailServerLoginFailedTitleWithAccount Xsach ri tikirisanem pa ri rub'i' taqoya'l
cak passwordTitle Taqoya'l K'uxasamaj Nrajo' ri Ewan Tzij
cak pop3PasswordFailed Xk'ulwachitäj jun sachoj toq nitaq ri ewan rutzij winaqil
cak pop3PreviouslyEnteredPasswordIsInvalidPrompt Tab'ana' utzil tatz'ib'aj jun k'ak'a' ewan tzij richin ri winäq * pa
cak pop3UsernameFailure Xk'ulwachitäj jun sachoj toq nitaq ri rub'i' winaqil
cs cannot-login-error Nelze se přihlásit k serveru
cs imapEnterPasswordPromptTitleWithUsername Zadejte své heslo pro účet
cs imapEnterServerPasswordPrompt Zadejte své heslo pro účet * na serveru
cs mailServerLoginFailed2 Přihlášení k serveru * s uživatelským jménem * selhalo
cs mailServerLoginFailedTitleWithAccount Přihlášení do účtu "*" selhalo
cs passwordTitle Poštovní server vyžaduje heslo
cs pop3PasswordFailed Odesílání hesla pro uživatele * nebylo úspěšné
cs pop3PreviouslyEnteredPasswordIsInvalidPrompt Zadejte prosím nové heslo uživatele * na
cs pop3UsernameFailure Odesílání uživatelského jména nebylo úspěšné
cy cannot-login-error Methu mewngofnodi i'r gweinydd
cy imapEnterPasswordPromptTitleWithUsername Rhowch eich cyfrinair ar gyfer
cy imapEnterServerPasswordPrompt Rhowch eich cyfrinair ar gyfer * ar
cy mailServerLoginFailed2 Methodd mewngofnodi i weinydd * gydag enw defnyddiwr
cy mailServerLoginFailedTitleWithAccount Methodd mewngofnodi i gyfrif
cy passwordPrompt Rhowch gyfrinair ar gyfer * ar
cy passwordTitle Mae angen Cyfrinair gweinydd E-bost
cy pop3EnterPasswordPrompt Cyflwyno eich cyfrinair ar gyfer * ar
cy pop3PasswordFailed Methodd anfon cyfrinair defnyddiwr
cy pop3PreviouslyEnteredPasswordIsInvalidPrompt Rhoi cyfrinair newydd i ddefnyddiwr * ar
cy pop3UsernameFailure Methwyd anfon yr enw defnyddiwr
da cannot-login-error Kan ikke logge på serveren
da imapEnterPasswordPromptTitleWithUsername Indtast din adgangskode til
da imapEnterServerPasswordPrompt Indtast din adgangskode til * på
da mailServerLoginFailed2 Login på serveren * med brugernavnet * misykkedes
da mailServerLoginFailedTitleWithAccount Login på "*" mislykkedes
da passwordTitle Adgangskode til mailserveren påkrævet
da pop3PasswordFailed Afsendelsen af adgangskoden for brugeren * mislykkedes
da pop3PreviouslyEnteredPasswordIsInvalidPrompt Indtast en ny adgangskode for bruger * på
da pop3UsernameFailure Afsendelsen af brugernavnet mislykkedes
de cannot-login-error Anmeldung auf dem Server fehlgeschlagen
de imapEnterPasswordPromptTitleWithUsername Passwort eingeben für
de imapEnterServerPasswordPrompt Geben Sie Ihr Passwort für "*" auf * ein
de mailServerLoginFailed2 Anmeldung auf dem Server * mit Benutzernamen "*" fehlgeschlagen
de mailServerLoginFailedTitleWithAccount Anmeldung für "*" fehlgeschlagen
de passwordPrompt Bitte geben Sie das zugehörige Passwort ein: * auf
de passwordTitle Mail-Server-Passwort erforderlich
de pop3PasswordFailed Fehler beim Senden des Passworts für den Benutzer
de pop3PreviouslyEnteredPasswordIsInvalidPrompt Geben Sie Ihr Passwort für "*" auf * erneut ein
de pop3UsernameFailure Fehler beim Senden des Benutzernamens
dsb cannot-login-error Njejo móžno, se k serweroju pśizjawiś
dsb imapEnterPasswordPromptTitleWithUsername Zapódajśo swójo gronidło za
dsb imapEnterServerPasswordPrompt Zapódajśo swójo gronidło za * na
dsb mailServerLoginFailed2 Pśizjawjenje pla serwera * z wužywaŕskim mjenim * njejo se raźiło
dsb mailServerLoginFailedTitleWithAccount Pśizjawjenje pla konta "*" njejo se raźiło
dsb passwordTitle Gronidło e-mailowego serwera trjebne
dsb pop3PasswordFailed Słanje gronidła za wužywarja * njejo se raźiło
dsb pop3PreviouslyEnteredPasswordIsInvalidPrompt Pšosym zapódajśo nowe gronidło za wužywarja * na
dsb pop3UsernameFailure Słanje wužywaŕskego mjenja njejo se raźiło
el imapEnterPasswordPromptTitleWithUsername Εισαγάγετε τον κωδικό πρόσβασής σας για το
el imapEnterServerPasswordPrompt Εισαγάγετε τον κωδικό πρόσβασής σας για το "*" στο
el mailServerLoginFailed2 Η είσοδος στον διακομιστή "*" με το όνομα χρήστη "*" απέτυχε
el mailServerLoginFailedTitleWithAccount Αποτυχία σύνδεσης στον λογαριασμό
el passwordTitle Απαιτείται κωδικός διακομιστή αλληλογραφίας
el pop3PasswordFailed Η αποστολή του κωδικού πρόσβασης του χρήστη "*" απέτυχε
el pop3PreviouslyEnteredPasswordIsInvalidPrompt Εισαγάγετε έναν νέο κωδικό πρόσβασης για το "*" στο
el pop3UsernameFailure Αποτυχία αποστολής ονόματος χρήστη
en-US,af,ar,ast,br,en-CA,en-GB,ga-IE,he,ms,pa-IN,uz imapEnterPasswordPromptTitleWithUsername Enter your password for
en-US,af,ast,be,en-CA,en-GB,pa-IN mailServerLoginFailed2 Login to server * with username * failed
en-US,af,ast,be,en-CA,en-GB,pa-IN mailServerLoginFailedTitleWithAccount Login to account "*" failed
en-US,af,en-CA,en-GB,pa-IN pop3PasswordFailed Sending of password for user * did not succeed
en-US,en-CA,en-GB,pa-IN cannot-login-error Unable to log in at server
en-US,en-CA,en-GB,pa-IN imapEnterServerPasswordPrompt Enter your password for * on
en-US,en-CA,en-GB,pa-IN passwordTitle Mail Server Password Required
en-US,en-CA,en-GB,pa-IN pop3PreviouslyEnteredPasswordIsInvalidPrompt Please enter a new password for user * on
en-US,en-CA,en-GB,pa-IN pop3UsernameFailure Sending of username did not succeed
es-AR cannot-login-error No se puede ingresar al servidor
es-AR imapEnterPasswordPromptTitleWithUsername Ingrese su contraseña para
es-AR imapEnterServerPasswordPrompt Ingrese su contraseña para * en
es-AR mailServerLoginFailed2 Ingreso fallido al servidor * con nombre de usuario
es-AR mailServerLoginFailedTitleWithAccount Ingreso fallido a la cuenta
es-AR pop3EnterPasswordPrompt Ingrese la contraseña de * en
es-AR pop3PasswordFailed Falló el envío de la contraseña para el usuario
es-AR pop3PreviouslyEnteredPasswordIsInvalidPrompt Ingrese una nueva contraseña para el usuario * en
es-AR,es-ES pop3UsernameFailure Se produjo un error al enviar el nombre de usuario
es-AR,es-ES,es-MX passwordTitle Contraseña para el servidor de correo requerida
es-ES cannot-login-error No se puede iniciar sesión en el servidor
es-ES imapEnterPasswordPromptTitleWithUsername Introduzca su contraseña para
es-ES imapEnterServerPasswordPrompt Introduzca su contraseña para * en
es-ES mailServerLoginFailed2 El inicio de sesión en el servidor * con el nombre de usuario * ha fallado
es-ES mailServerLoginFailedTitleWithAccount El inicio de sesión en la cuenta "*" ha fallado
es-ES pop3PasswordFailed El envío de la contraseña para el usuario * no se completó con éxito
es-ES pop3PreviouslyEnteredPasswordIsInvalidPrompt Introduzca una nueva contraseña para el usuario * en
es-MX cannot-login-error Imposible iniciar sesión en el servidor
es-MX imapEnterPasswordPromptTitleWithUsername Ingresa tu contraseña para
es-MX imapEnterServerPasswordPrompt Ingresa tu contraseña para * en
es-MX mailServerLoginFailed2 Inicio de sesión fallido en el servidor * con el usuario
es-MX mailServerLoginFailedTitleWithAccount Error al iniciar sesión en
es-MX pop3PasswordFailed Envío de contraseña para el usuario * no fue exitoso
es-MX pop3PreviouslyEnteredPasswordIsInvalidPrompt Por favor, ingresa una nueva contraseña para el usuario * en
es-MX pop3UsernameFailure Envío del nombre de usuario no fue exitoso
et cannot-login-error Serverisse pole võimalik sisse logida
et imapEnterPasswordPromptTitleWithUsername Sisesta kasutajanime * parool
et imapEnterServerPasswordPrompt Sisesta oma parool kasutaja * jaoks serveris
et mailServerLoginFailed2 Logimine serverisse * kasutajanimega * ebaõnnestus
et mailServerLoginFailedTitleWithAccount Logimine kontole "*" ebaõnnestus
et passwordPrompt Sisesta oma parool * ( *) jaoks
et passwordTitle E-posti serveri parool on vajalik
et pop3EnterPasswordPrompt Sisesta parool kasutajanimele * serveris
et pop3PasswordFailed Kasutaja * parooli edastamine ei õnnestunud
et pop3PreviouslyEnteredPasswordIsInvalidPrompt Palun sisesta uus parool kasutajanimele * serveris
et pop3UsernameFailure Kasutajanime edastamine ei õnnestunud
eu cannot-login-error Ezin da zerbitzarian saioa hasi
eu imapEnterPasswordPromptTitleWithUsername Sartu pasahitza *(r)entzako
eu imapEnterServerPasswordPrompt Sartu * erabiltzailearen *(e)ko pasahitza
eu mailServerLoginFailed2 zerbitzarian saio hasierak huts egin du * erabiltzaile izenaz
eu mailServerLoginFailedTitleWithAccount kontuko saio hasierak huts egin du
eu passwordTitle Posta-zerbitzariko pasahitza beharrezkoa
eu pop3EnterPasswordPrompt Sartu * erabiltzailearen *-eko pasahitza
eu pop3PasswordFailed Huts egin du * erabiltzailearen pasahitza bidaltzean
eu pop3PreviouslyEnteredPasswordIsInvalidPrompt Sartu pasahitz berria *@* erabiltzailearentzako
eu pop3UsernameFailure Huts egin du erabiltzaile-izena bidaltzean
fi cannot-login-error Palvelimelle kirjautuminen ei onnistunut
fi imapEnterPasswordPromptTitleWithUsername Kirjoita käyttäjän * salasana
fi imapEnterServerPasswordPrompt Kirjoita salasana tunnukselle * palvelimella
fi mailServerLoginFailed2 Kirjautuminen palvelimelle * käyttäjänimellä * epäonnistui
fi mailServerLoginFailedTitleWithAccount Kirjautuminen tilille "*" epäonnistui
fi passwordPrompt Kirjoita salasana käyttäjätunnukselle * palvelimella
fi passwordTitle Kirjoita sähköpostitilin salasana
fi pop3EnterPasswordPrompt Kirjoita salasanasi käyttäjätunnukselle * palvelimella
fi pop3PasswordFailed Käyttäjän * salasanan lähettäminen ei onnistunut
fi pop3PreviouslyEnteredPasswordIsInvalidPrompt Kirjoita uusi salasana käyttäjätunnukselle * palvelimella
fi pop3UsernameFailure Käyttäjätunnuksen lähettäminen ei onnistunut
fr cannot-login-error Connexion au serveur impossible
fr imapEnterPasswordPromptTitleWithUsername Saisissez votre mot de passe pour
fr imapEnterServerPasswordPrompt Saisissez votre mot de passe pour * sur
fr mailServerLoginFailed2 Échec de la connexion depuis le serveur * avec le nom d'utilisateur
fr mailServerLoginFailedTitleWithAccount Échec de la connexion au compte
fr passwordTitle Mot de passe pour le serveur de courrier requis
fr pop3PasswordFailed Échec de l'envoi du mot de passe pour l'utilisateur
fr pop3PreviouslyEnteredPasswordIsInvalidPrompt Veuillez saisir un nouveau mot de passe pour l'utilisateur * sur
fr pop3UsernameFailure Échec de l'envoi du nom d'utilisateur
fy-NL cannot-login-error Oanmelden op server is net mooglik
fy-NL imapEnterPasswordPromptTitleWithUsername Fier jo wachtwurd yn foar
fy-NL imapEnterServerPasswordPrompt Fier jo wachtwurd yn foar * op
fy-NL mailServerLoginFailed2 Oanmelden by server * mei brûkersnamme * mislearre
fy-NL mailServerLoginFailedTitleWithAccount Oanmelden by account '*' mislearre
fy-NL passwordPrompt Jou jo wachtwurd yn foar * op
fy-NL passwordTitle Wachtwurd foar mailserver fereaske
fy-NL pop3EnterPasswordPrompt Folje jo wachtwurd yn foar * op
fy-NL pop3PasswordFailed Ferstjoeren fan wachtwurd foar brûker * is net slagge
fy-NL pop3PreviouslyEnteredPasswordIsInvalidPrompt Folje in nij wachtwurd yn foar brûker * op
fy-NL pop3UsernameFailure Ferstjoeren fan brûkersnamme is net slagge
ga-IE cannot-login-error Ní féidir logáil isteach ar an bhfreastalaí
ga-IE imapEnterServerPasswordPrompt Iontráil d'fhocal faire le haghaidh * ar
ga-IE mailServerLoginFailed2 Níorbh fhéidir logáil isteach i bhfreastalaí * le cuntas
ga-IE mailServerLoginFailedTitleWithAccount Theip ar logáil isteach sa chuntas
ga-IE passwordTitle Focal Faire an fhreastalaí ríomhphoist de dhíth
ga-IE pop3PasswordFailed Níorbh fhéidir focal faire úsáideoir * a sheoladh
ga-IE pop3PreviouslyEnteredPasswordIsInvalidPrompt Iontráil focal faire nua d'úsáideoir * ar
ga-IE pop3UsernameFailure Níor éirigh le seoladh an ainm úsáideora
gd cannot-login-error Chan urrainnear logadh a-steach aig an fhrithealaiche
gd imapEnterPasswordPromptTitleWithUsername Cuir a-steach am facal-faire agad airson
gd imapEnterServerPasswordPrompt Cuir a-steach am facal-faire agad airson * air
gd mailServerLoginFailed2 Dh'fhàillig clàradh a-steach dhan fhrithealaiche * leis an ainm-chleachdaiche
gd mailServerLoginFailedTitleWithAccount Dh'fhàillig an clàradh a-steach gu
gd passwordTitle Feum air facal-faire airson an fhrithealaiche phuist
gd pop3PasswordFailed Cha deach facal-faire a' chleachdaiche * a chur
gd pop3PreviouslyEnteredPasswordIsInvalidPrompt Cuir a-steach facal-faire ùr airson a' chleachdaiche * air
gd pop3UsernameFailure Cha do shoirbhich leat le cur an ainm-chleachdaiche
gl cannot-login-error Non foi posíbel iniciar iniciar sesión no servidor
gl imapEnterPasswordPromptTitleWithUsername Insira o seu contrasinal para
gl imapEnterServerPasswordPrompt Introduza o seu contrasinal para * en
gl mailServerLoginFailed2 Fallou o acceso ao servidor * co nome de usuario
gl mailServerLoginFailedTitleWithAccount Produciuse un fallo ao acceder á conta
gl passwordPrompt Introduza o contrasinal para * en
gl passwordTitle O contrasinal do servidor de correo é obrigatorio
gl pop3PasswordFailed Produciuse un erro ao enviar o contrasinal do usuario
gl pop3PreviouslyEnteredPasswordIsInvalidPrompt Introduza un novo contrasinal para o usuario * en
gl pop3UsernameFailure Produciuse un erro ao enviar o nome do usuario
he cannot-login-error לא ניתן להתחבר לשרת
he imapEnterServerPasswordPrompt נא להקליד את הססמה של * על גבי
he mailServerLoginFailed2 הכניסה לשרת * עם שם המשתמש * נכשלה
he mailServerLoginFailedTitleWithAccount הכניסה לחשבון "*" נכשלה
he passwordPrompt הכנס את ססמתך עבור * על
he passwordTitle נדרשת ססמת שרת דואר
he pop3EnterPasswordPrompt הכנס את הססמה שלך עבור * בשרת
he pop3PasswordFailed שליחת הססמה למשתמש * לא הצליחה
he pop3PreviouslyEnteredPasswordIsInvalidPrompt בבקשה הכנס ססמה חדשה למשתמש * בשרת
he pop3UsernameFailure שליחת שם המשתמש לא הצליחה
hr cannot-login-error Nije moguća prijava na poslužitelj
hr imapEnterPasswordPromptTitleWithUsername Upiši svoju lozinku za
hr imapEnterServerPasswordPrompt Upišite lozinku za * na
hr mailServerLoginFailed2 Prijava na poslužitelj * s korisničkim imenom * nije uspjela
hr mailServerLoginFailedTitleWithAccount Prijava u račun "*" nije uspjela
hr passwordPrompt Upiši svoju lozinku za * na
hr passwordTitle Potrebna lozinka za poslužitelj pošte
hr pop3EnterPasswordPrompt Upiši lozinku za * na
hr pop3PasswordFailed Slanje lozinke za korisnika * nije uspjelo
hr pop3PreviouslyEnteredPasswordIsInvalidPrompt Upiši novu lozinku za korisnika * na
hr pop3UsernameFailure Slanje korisničkog imena nije uspjelo
hsb cannot-login-error Njeje móžno, so pola serwera přizjewić
hsb imapEnterPasswordPromptTitleWithUsername Zapodajće swoje hesło za
hsb imapEnterServerPasswordPrompt Zapodajće swoje hesło za * na
hsb mailServerLoginFailed2 Přizjewjenje pola serwera * z wužiwarskim mjenom * je so nimokuliło
hsb mailServerLoginFailedTitleWithAccount Přizjewjenje pola konta "*" je so nimokuliło
hsb passwordTitle Hesło e-mejloweho serwera trěbne
hsb pop3PasswordFailed Słanje hesła za wužiwarja * njeje so poradźiło
hsb pop3PreviouslyEnteredPasswordIsInvalidPrompt Prošu zapodajće nowe hesło za wužiwarja * na
hsb pop3UsernameFailure Słanje wužiwarskeho mjena njeje so poradźiło
hu cannot-login-error Nem sikerült bejelentkezni a kiszolgálóra
hu imapEnterPasswordPromptTitleWithUsername Írja be * jelszavát
hu imapEnterServerPasswordPrompt Adja meg * felhasználó jelszavát a(z) * kiszolgálón
hu mailServerLoginFailed2 Sikertelen bejelentkezés * kiszolgálóra * felhasználónévvel
hu mailServerLoginFailedTitleWithAccount Sikertelen bejelentkezés ebbe a fiókba
hu passwordTitle Jelszó a levelezőkiszolgálóhoz
hu pop3PasswordFailed felhasználó jelszavának elküldése nem volt sikeres
hu pop3PreviouslyEnteredPasswordIsInvalidPrompt Adja meg * felhasználó új jelszavát a(z) * kiszolgálón
hu pop3UsernameFailure A felhasználói név elküldése nem volt sikeres
hy-AM cannot-login-error Սպասարկիչին կապակցելու սխալ։
hy-AM imapEnterPasswordPromptTitleWithUsername -ի համար մուտքագրեք Ձեր գաղտնաբառը
hy-AM imapEnterServerPasswordPrompt Նշեք գաղտնաբառ *-ի համար *-ում
hy-AM mailServerLoginFailed2 սպասրկիչ մուտք գործելը * օգտվողի անունով ձախողվեց
hy-AM mailServerLoginFailedTitleWithAccount հաշիվ մուտք գործելը ձախողվեց
hy-AM passwordPrompt Նշեք գաղտնաբառը *-ի համար *-ում
hy-AM passwordTitle Սպասարկիչը պահանջում է գաղտնաբառ
hy-AM pop3EnterPasswordPrompt Նշեք Ձեր գաղտնաբառը *-ի համար *-ում
hy-AM pop3EnterPasswordPromptTitleWithUsername Մուտքագրեք Ձեր գատնաբառը *-ի համար
hy-AM pop3PasswordFailed օգտատերի գաղտնաբառի ուղարկումը անհաջող էր
hy-AM pop3PreviouslyEnteredPasswordIsInvalidPrompt Նշեք նոր գաղտնաբառ * օգտվողի համար *-ում
hy-AM pop3UsernameFailure Օգտանվան ուղարկումը չհաջողվեց։
id cannot-login-error Gagal masuk log ke server
id imapEnterPasswordPromptTitleWithUsername Masukkan sandi Anda untuk
id imapEnterServerPasswordPrompt Masukkan sandi Anda untuk * pada
id mailServerLoginFailed2 Gagal masuk ke server * dengan nama pengguna
id mailServerLoginFailedTitleWithAccount Gagal masuk ke akun
id passwordTitle Sandi Server Email Dibutuhkan
id pop3PasswordFailed Pengiriman sandi untuk pengguna* tidak berhasil
id pop3PreviouslyEnteredPasswordIsInvalidPrompt Silakan masukkan sandi baru untuk pengguna * pada
id pop3UsernameFailure Pengiriman nama pengguna tidak berhasil
is cannot-login-error Get ekki innskráð á netþjón
is imapEnterPasswordPromptTitleWithUsername Settu inn lykilorðið þitt fyrir
is imapEnterServerPasswordPrompt Settu inn lykilorð fyrir * á
is mailServerLoginFailed2 Innskráning mistókst á netþjón * með notandanafni
is mailServerLoginFailedTitleWithAccount Tókst ekki að skrá inn á reikning
is passwordTitle Vantar lykilorð póstþjóns
is pop3PasswordFailed Sending á lykilorði fyrir notanda * tókst ekki
is pop3PreviouslyEnteredPasswordIsInvalidPrompt Settu inn nýtt lykilorð fyrir notandann * á
is pop3UsernameFailure Tókst ekki að senda notandanafn
it cannot-login-error Impossibile autenticarsi sul server
it imapEnterPasswordPromptTitleWithUsername Inserire la password per
it imapEnterServerPasswordPrompt Inserire la password per * su
it mailServerLoginFailed2 Accesso al server * con nome utente * non riuscito
it mailServerLoginFailedTitleWithAccount Accesso all'account "*" non riuscito
it passwordTitle Richiesta la password per il server di posta
it pop3PasswordFailed Non riuscito l'invio della password per l'utente
it pop3PreviouslyEnteredPasswordIsInvalidPrompt Inserire una nuova password per l'utente * su
it pop3UsernameFailure Invio del nome utente non riuscito
ja cannot-login-error サーバーにログインできません
ja imapEnterPasswordPromptTitleWithUsername のパスワードを入力してください
ja imapEnterServerPasswordPrompt サーバーの * のパスワードを入力してください
ja mailServerLoginFailed2 ユーザー名 * でサーバー * へのログインに失敗しました
ja mailServerLoginFailedTitleWithAccount アカウント "*" へのログインに失敗しました
ja passwordPrompt 上の * のパスワードを入力してください
ja passwordTitle メールサーバーのパスワードが必要です
ja pop3EnterPasswordPrompt サーバーのユーザー * のパスワードを入力してください
ja pop3PasswordFailed ユーザー * のパスワードを送信できませんでした
ja pop3PreviouslyEnteredPasswordIsInvalidPrompt のユーザー * 用の新しいパスワードを入力してください
ja pop3UsernameFailure ユーザー名を送信できませんでした
ka cannot-login-error ვერ ხერხდება სერვერზე შესვლა
ka imapEnterPasswordPromptTitleWithUsername მიუთითეთ თქვენი პაროლი, რომელსაც გამოიყენებს
ka imapEnterServerPasswordPrompt მიუთითეთ თქვენი პაროლი * სახელისთვის ჰოსტზე
ka mailServerLoginFailed2 სერვერზე, * მომხმარებლის სახელით შესვლა, ვერ მოხერხდა
ka mailServerLoginFailedTitleWithAccount ანგარიშზე შესვლა, ვერ მოხერხდა
ka passwordPrompt მიუთითეთ თქვენი * პაროლი აქ
ka passwordTitle საჭიროა საფოსტო სერვერის პაროლი
ka pop3PasswordFailed პაროლი ვერ გაიგზავნა * მომხმარებლისთვის
ka pop3UsernameFailure სახელის გაგზავნა წარუმატებლად დასრულდა
kab cannot-login-error Ur yezmir ara ad yekcem ɣer uqeddac
kab imapEnterPasswordPromptTitleWithUsername Sekcem awal uffir i
kab imapEnterServerPasswordPrompt Sekcem awal-ik uffir i * di
kab mailServerLoginFailed2 Anekcum γer udedac * s isem n unekcum * ur iddi ara
kab mailServerLoginFailedTitleWithAccount Tucḍa di tuqqna γer
kab passwordTitle Awal uffir n uqeddac n tirawt isra
kab pop3PasswordFailed Tuzzna n wawal uffir n useqdac * ur teddi ara
kab pop3PreviouslyEnteredPasswordIsInvalidPrompt Ma ulac aɣilif sekcem awal-ik i useqdac * ɣef
kab pop3UsernameFailure Tuzzna n useqdac ur teddi ara
kk cannot-login-error Серверге кіру мүмкін емес
kk imapEnterPasswordPromptTitleWithUsername үшін пароліңізді енгізіңіз
kk imapEnterServerPasswordPrompt үшін * ішіндегі пароліңізді енгізіңіз
kk mailServerLoginFailed2 серверіне * пайдаланушы атымен кіру сәтсіз аяқталды
kk mailServerLoginFailedTitleWithAccount тіркелгісіне кіру сәтсіз аяқталды
kk passwordTitle Пошта серверінің паролі керек
kk pop3PasswordFailed пайдаланушысы үшін парольді жіберу сәтсіз аяқталды
kk pop3PreviouslyEnteredPasswordIsInvalidPrompt пайдаланушысы үшін * жеріндегі және парольді енгізіңіз
kk pop3UsernameFailure Пайдаланушы атын жіберу сәтсіз аяқталды
ko cannot-login-error 서버에 로그인 할 수 없습니다
ko imapEnterPasswordPromptTitleWithUsername 에 대한 비밀번호를 입력하세요
ko imapEnterServerPasswordPrompt 서버의 * 계정 암호를 입력하십시오
ko mailServerLoginFailed2 사용자의 * 서버 로그인을 실패하였습니다
ko mailServerLoginFailedTitleWithAccount 계정 로그인 실패
ko passwordPrompt 의 * 비밀번호를 입력하십시오
ko passwordTitle 메일 서버 비밀번호 필요함
ko pop3EnterPasswordPrompt @* 계정 암호 입력
ko pop3PasswordFailed 사용자 *에 대한 암호 보내기가 실패했습니다
ko pop3PreviouslyEnteredPasswordIsInvalidPrompt @* 계정의 새 암호를 입력
ko pop3UsernameFailure 사용자 이름 보내기가 실패하였습니다
lt cannot-login-error Nepavyko autorizuotis serveryje
lt imapEnterPasswordPromptTitleWithUsername Įveskite abonento "*" slaptažodį
lt imapEnterServerPasswordPrompt Įveskite abonento * slaptažodį serveryje
lt mailServerLoginFailed2 Nepavyko prisijungti prie serverio "*" naudojant vartotojo vardą
lt mailServerLoginFailedTitleWithAccount Nepavyko prisijungti prie "*" paskyros
lt passwordPrompt Surinkite * (*) slaptažodį
lt passwordTitle Slaptažodžio pateikimas pašto serveriui
lt pop3PasswordFailed Nepavyko nusiųsti abonento "*" slaptažodžio
lt pop3PreviouslyEnteredPasswordIsInvalidPrompt Įveskite naują abonento * slaptažodį serveryje
lt pop3UsernameFailure Nepavyko nusiųsti abonento vardo
lv cannot-login-error Nevar pieteikties serverī
lv imapEnterPasswordPromptTitleWithUsername Ievadiet jūsu paroli priekš
lv imapEnterServerPasswordPrompt Ievadiet jūsu paroli * uz
lv mailServerLoginFailed2 Neizdevās pieteikties serverī * ar lietotājvārdu
lv mailServerLoginFailedTitleWithAccount Neizdevās pieteikties kontā
lv passwordTitle Nepieciešama pasta servera parole
lv pop3EnterPasswordPrompt Ievadiet jūsu paroli priekš * uz
lv pop3PasswordFailed Neizdevās nosūtīt lietotāja * paroli
lv pop3PreviouslyEnteredPasswordIsInvalidPrompt Ievadiet jūsu paroli lietotājam * uz
lv pop3UsernameFailure Lietotājvārda nosūtīšana neizdevās
ms cannot-login-error Tidak dapat log masuk pelayan
ms imapEnterServerPasswordPrompt Masukkan kata laluan * dalam
ms mailServerLoginFailed2 Gagal log masuk ke pelayan * dengan nama pengguna
ms mailServerLoginFailedTitleWithAccount Gagal log masuk ke akaun
ms passwordTitle Kata laluan Pelayan Mel Diperlukan
ms pop3PasswordFailed Tidak berjaya menghantar kata laluan untuk
ms pop3PreviouslyEnteredPasswordIsInvalidPrompt Masukkan kata laluan baru untuk * dalam
ms pop3UsernameFailure Tidak berjaya menghantar nama pengguna
nb-NO cannot-login-error Klarte ikke logge inn på serveren
nb-NO imapEnterPasswordPromptTitleWithUsername Skriv inn passordet for
nb-NO mailServerLoginFailed2 Innlogging på serveren * med brukernavnet * feilet
nb-NO mailServerLoginFailedTitleWithAccount Innlogging på kontoen "*" mislyktes
nb-NO passwordTitle Passord nødvendig for e-postserveren
nb-NO pop3PasswordFailed Klarte ikke sende passordet til brukeren
nb-NO pop3PreviouslyEnteredPasswordIsInvalidPrompt Skriv inn et nytt passord for brukeren * på
nb-NO pop3UsernameFailure Klarte ikke sende brukernavn til serveren
nb-NO,nn-NO imapEnterServerPasswordPrompt Skriv inn passordet for * på
nl cannot-login-error Aanmelden bij server is niet mogelijk
nl imapEnterPasswordPromptTitleWithUsername Voer uw wachtwoord voor * in
nl imapEnterServerPasswordPrompt Voer uw wachtwoord in voor * op
nl mailServerLoginFailed2 Aanmelden bij server * met gebruikersnaam * is mislukt
nl mailServerLoginFailedTitleWithAccount Aanmelding bij account '*' mislukt
nl passwordTitle Mailserverwachtwoord vereist
nl pop3PasswordFailed Verzending van wachtwoord voor gebruiker * is niet gelukt
nl pop3PreviouslyEnteredPasswordIsInvalidPrompt Voer een nieuw wachtwoord in voor gebruiker * op
nl pop3UsernameFailure Verzending van gebruikersnaam is niet gelukt
nn-NO cannot-login-error Klarte ikkje å logge inn på serveren
nn-NO imapEnterPasswordPromptTitleWithUsername Skriv inn passordet ditt for
nn-NO mailServerLoginFailed2 Mislykka innlogging til tenaren * med brukarnamnet
nn-NO mailServerLoginFailedTitleWithAccount Mislykka innlogging til kontoen
nn-NO passwordTitle E-posttenaren krev passord
nn-NO pop3EnterPasswordPrompt Skriv inn passordet ditt for * på
nn-NO pop3PasswordFailed Klarte ikkje å senda passordet til brukaren
nn-NO pop3PreviouslyEnteredPasswordIsInvalidPrompt Skriv inn eit nytt passord for brukaren * på
nn-NO pop3UsernameFailure Klarte ikkje å senda brukarnamn til tenaren
pl cannot-login-error Nie można zalogować się na serwerze
pl imapEnterPasswordPromptTitleWithUsername Wprowadź hasło użytkownika
pl imapEnterServerPasswordPrompt Wprowadź hasło użytkownika "*" na serwerze
pl mailServerLoginFailed2 Logowanie na serwerze * za pomocą nazwy użytkownika "*" się nie powiodło
pl mailServerLoginFailedTitleWithAccount Logowanie na koncie "*" się nie powiodło
pl passwordPrompt Wprowadź hasło dla * na
pl passwordTitle Wymagane hasło serwera poczty
pl pop3PasswordFailed Przesyłanie hasła użytkownika "*" się nie powiodło
pl pop3PreviouslyEnteredPasswordIsInvalidPrompt Wprowadź nowe hasło użytkownika "*" na serwerze
pl pop3UsernameFailure Przesyłanie nazwy użytkownika się nie powiodło
pt-BR cannot-login-error Não foi possível acessar a conta no servidor
pt-BR imapEnterPasswordPromptTitleWithUsername Digite sua senha de
pt-BR imapEnterServerPasswordPrompt Digite a senha de * em
pt-BR mailServerLoginFailed2 Autenticação no servidor * com o usuário * falhou
pt-BR mailServerLoginFailedTitleWithAccount Falha ao entrar na conta
pt-BR passwordPrompt Forneça a senha para * em
pt-BR passwordTitle Forneça a senha do servidor de mensagens
pt-BR pop3EnterPasswordPrompt Digite sua senha de * em
pt-BR pop3PasswordFailed O envio da senha para o usuário * não obteve sucesso
pt-BR pop3PreviouslyEnteredPasswordIsInvalidPrompt Forneça a nova senha para o usuário * em
pt-BR pop3UsernameFailure O envio do nome de usuário não obteve sucesso
pt-PT cannot-login-error Não foi possível iniciar a sessão no servidor
pt-PT imapEnterPasswordPromptTitleWithUsername Insira a sua palavra-passe para
pt-PT imapEnterServerPasswordPrompt Introduza a palavra-passe para * em
pt-PT mailServerLoginFailed2 Início de sessão para o servidor * com o nome de utilizador * falhou
pt-PT mailServerLoginFailedTitleWithAccount Início de sessão para a conta "*" falhou
pt-PT passwordTitle Requer palavra-passe do servidor de correio
pt-PT pop3PasswordFailed O envio da palavra-passe do utilizador * não foi bem sucedido
pt-PT pop3PreviouslyEnteredPasswordIsInvalidPrompt Introduza uma nova palavra-passe para o utilizador * em
pt-PT pop3UsernameFailure O envio do nome de utilizador não foi bem sucedido
rm cannot-login-error Impussibel da s'annunziar al server
rm imapEnterPasswordPromptTitleWithUsername Endatescha tes pled-clav per
rm imapEnterServerPasswordPrompt Endatescha il pled-clav per "*" sin
rm mailServerLoginFailed2 L'annunzia al server "*" cun il num d'utilisader "*" n'è betg reussida
rm mailServerLoginFailedTitleWithAccount L'annunzia al conto "*" n'è betg reussida
rm passwordTitle Pretenda il pled-clav per il server dad e-mail
rm pop3EnterPasswordPrompt Endatescha per plaschair il pled-clav per "*" sin
rm pop3PasswordFailed Errur cun trametter il pled-clav per l'utilisader
rm pop3PreviouslyEnteredPasswordIsInvalidPrompt Endatescha per plaschair in nov pled-clav per l'utilisader * sin
rm pop3UsernameFailure Errur cun trametter il num d'utilisader
ro cannot-login-error Nu se poate realiza autentificarea pe server
ro imapEnterPasswordPromptTitleWithUsername Introdu parola pentru
ro imapEnterServerPasswordPrompt Introdu parola pentru * la
ro mailServerLoginFailed2 Autentificarea pe serverul * folosind utilizatorul * a eșuat
ro mailServerLoginFailedTitleWithAccount Autentificarea în contul "*" a eșuat
ro passwordPrompt Introdu-ți parola pentru * la
ro passwordTitle Parolă necesară pentru serverul de mail
ro pop3PasswordFailed Transmiterea parolei pentru utilizatorul * nu a reușit
ro pop3PreviouslyEnteredPasswordIsInvalidPrompt Te rugăm să introduci o parolă nouă pentru utilizatorul * de pe
ro pop3UsernameFailure Trimiterea numelui de utilizator nu a reușit
ru cannot-login-error Не могу войти на сервер
ru imapEnterPasswordPromptTitleWithUsername Введите пароль для
ru imapEnterServerPasswordPrompt Введите пароль для * на
ru mailServerLoginFailed2 Ошибка входа на сервер "*" с именем пользователя
ru mailServerLoginFailedTitleWithAccount Ошибка входа в учётную запись
ru passwordTitle Введите пароль для почтового сервера
ru pop3PasswordFailed Не удалось отправить пароль для пользователя
ru pop3PreviouslyEnteredPasswordIsInvalidPrompt Пожалуйста, введите новый пароль для пользователя * на
ru pop3UsernameFailure Не удалось отправить имя пользователя
sk cannot-login-error Nie je možné prihlásiť sa na server
sk imapEnterPasswordPromptTitleWithUsername Zadajte heslo pre
sk imapEnterServerPasswordPrompt Zadajte heslo pre * na
sk mailServerLoginFailed2 Prihlásenie sa k stránke * ako * zlyhalo
sk mailServerLoginFailedTitleWithAccount Prihlásenie sa k účtu "*" zlyhalo
sk passwordPrompt Zadajte vaše heslo pre * na
sk passwordTitle Vyžaduje sa heslo na poštový server
sk pop3PasswordFailed Odoslanie hesla pre používateľa * zlyhalo
sk pop3PreviouslyEnteredPasswordIsInvalidPrompt Zadajte nové heslo pre používateľa * na
sk pop3UsernameFailure Nastala chyba počas posielania používateľského mena na server
sl cannot-login-error Na strežnik se ni mogoče prijaviti
sl imapEnterPasswordPromptTitleWithUsername Vnesite svoje geslo za
sl imapEnterServerPasswordPrompt Vnesite svoje geslo za * na
sl mailServerLoginFailed2 Prijava v strežnik * z uporabniškim imenom * je spodletela
sl mailServerLoginFailedTitleWithAccount Prijava v račun "*" je spodletela
sl passwordTitle Geslo za poštni strežnik je zahtevano
sl pop3PasswordFailed Pošiljanje gesla za uporabnika * ni uspelo
sl pop3PreviouslyEnteredPasswordIsInvalidPrompt Vnesite novo geslo za uporabnika * na
sl pop3UsernameFailure Pošiljanje uporabniškega imena ni uspelo
sq cannot-login-error S'arrihet të hyhet në shërbyes
sq imapEnterPasswordPromptTitleWithUsername Jepni fjalëkalimin tuaj për
sq imapEnterServerPasswordPrompt Jepni fjalëkalimin tuaj si * te
sq mailServerLoginFailed2 Hyrja te shërbyesi * me emrin e përdoruesit * dështoi
sq mailServerLoginFailedTitleWithAccount Hyrja te llogaria "*" dështoi
sq passwordTitle Lypset Fjalëkalim Shërbyesi Poste
sq pop3PasswordFailed Dërgimi i fjalëkalimit për përdoruesin * nuk pati sukses
sq pop3PreviouslyEnteredPasswordIsInvalidPrompt Ju lutemi, jepni një fjalëkalim të ri për përdoruesin * te
sq pop3UsernameFailure Dërgimi i emrit të përdoruesit nuk pati sukses
sr cannot-login-error Не могу да се пријавим на сервер
sr imapEnterPasswordPromptTitleWithUsername Унесите вашу лозинку за
sr imapEnterServerPasswordPrompt Унесите вашу лозинку за * на
sr mailServerLoginFailed2 Пријава на сервер * са корисничким * није успела
sr mailServerLoginFailedTitleWithAccount Пријава на налог "*" није успела
sr passwordPrompt Унесите лозинку за * на
sr passwordTitle Потребна је лозинка поштанског сервера
sr pop3EnterPasswordPrompt Унестите вашу лозинку за * на
sr pop3PasswordFailed Слање лозинке за корисника * није успело
sr pop3PreviouslyEnteredPasswordIsInvalidPrompt Унесите нову лозинку за корисника * на
sr pop3UsernameFailure Слање корисничког имена није успело
sv-SE cannot-login-error Kan inte logga in på servern
sv-SE imapEnterPasswordPromptTitleWithUsername Ange ditt lösenord för
sv-SE imapEnterServerPasswordPrompt Ange ditt lösenord för * på
sv-SE mailServerLoginFailed2 Inloggning till servern * med användarnamnet * misslyckades
sv-SE mailServerLoginFailedTitleWithAccount Inloggning till kontot "*" misslyckades
sv-SE passwordTitle Lösenord för e-postserver krävs
sv-SE pop3EnterPasswordPrompt Ange lösenordet för * på
sv-SE pop3PasswordFailed Sändning av lösenordet för användare * misslyckades
sv-SE pop3PreviouslyEnteredPasswordIsInvalidPrompt Ange ett nytt lösenord för användaren * på
sv-SE pop3UsernameFailure Sändning av användarnamnet misslyckades
th cannot-login-error ไม่สามารถเข้าสู่ระบบที่เซิร์ฟเวอร์ได้ อาจเป็นเนื่องจากการกําหนดค่า ชื่อผู้ใช้ หรือรหัสผ่านไม่ถูกต้อง
th imapEnterPasswordPromptTitleWithUsername ป้อนรหัสผ่านของคุณสําหรับ
th imapEnterServerPasswordPrompt ป้อนรหัสผ่านของคุณสําหรับ * บน
th mailServerLoginFailed2 การเข้าสู่ระบบเซิร์ฟเวอร์ * ด้วยชื่อผู้ใช้ * ล้มเหลว
th mailServerLoginFailedTitleWithAccount การเข้าสู่ระบบบัญชี "*" ล้มเหลว
th passwordTitle จําเป็นต้องกรอกรหัสผ่านเซิร์ฟเวอร์จดหมาย
th pop3PasswordFailed การส่งรหัสผ่านสําหรับผู้ใช้ * ไม่สําเร็จ
th pop3PreviouslyEnteredPasswordIsInvalidPrompt โปรดป้อนรหัสผ่านใหม่สําหรับผู้ใช้ * บน
th pop3UsernameFailure การส่งชื่อผู้ใช้ไม่สําเร็จ
tr cannot-login-error Sunucuya giriş yapılamıyor
tr imapEnterPasswordPromptTitleWithUsername parolanızı girin
tr imapEnterServerPasswordPrompt sunucusundaki * parolanızı girin
tr mailServerLoginFailed2 sunucusuna * kullanıcı adıyla giriş başarısız oldu
tr mailServerLoginFailedTitleWithAccount hesabına giriş başarısız oldu
tr passwordPrompt için gerekli olan parolanızı girin
tr passwordTitle Posta sunucusu parolası gerekli
tr pop3PasswordFailed kullanıcısı için parola gönderilemedi
tr pop3PreviouslyEnteredPasswordIsInvalidPrompt sunucusundaki * kullanıcısının yeni parolası girin
tr pop3UsernameFailure Kullanıcı adı gönderilemedi
uk cannot-login-error Неможливо виконати вхід на сервері
uk imapEnterPasswordPromptTitleWithUsername Введіть пароль для
uk imapEnterServerPasswordPrompt Введіть свій пароль для * на
uk mailServerLoginFailed2 Не вдалося увійти на сервер * з іменем користувача
uk mailServerLoginFailedTitleWithAccount Не вдалося увійти в обліковий запис
uk passwordPrompt Введіть пароль для * на
uk passwordTitle Введіть пароль для поштового сервера
uk pop3EnterPasswordPrompt Введіть ваш пароль для * на
uk pop3PasswordFailed Не вдалося надіслати пароль для користувача
uk pop3PreviouslyEnteredPasswordIsInvalidPrompt Будь ласка, введіть новий пароль користувача * на
uk pop3UsernameFailure Не вдалося надіслати ім'я користувача
uz cannot-login-error Serverga kirib bo'lmadi
uz imapEnterServerPasswordPrompt serveridagi * foydalanuvchi uchun parolingizni kiriting
uz mailServerLoginFailed2 serveriga * nomi bilan kirib bo'lmadi
uz mailServerLoginFailedTitleWithAccount hisobiga kirib bo'lmadi
uz passwordPrompt hostidagi * uchun parolni kiriting
uz passwordTitle E-pochta serveri parol so'ramoqda
uz pop3EnterPasswordPrompt hostidagi * foydalanuvchi uchun parolingizni kiriting
uz pop3PasswordFailed uchun parol jo'natilmadi
uz pop3PreviouslyEnteredPasswordIsInvalidPrompt hositidagi * foydalanuvchisi uchun yangi parolni kiriting
uz pop3UsernameFailure Foydalanuvchi nomi jo'natilmadi
vi cannot-login-error Không thể đăng nhập vào máy chủ
vi imapEnterPasswordPromptTitleWithUsername Nhập mật khẩu của bạn cho
vi imapEnterServerPasswordPrompt Nhập mật khẩu cho * trên
vi mailServerLoginFailed2 Không thể đăng nhập vào máy chủ * với tên người dùng
vi mailServerLoginFailedTitleWithAccount Không thể đăng nhập vào tài khoản
vi passwordTitle Yêu cầu mật khẩu máy chủ thư
vi pop3PasswordFailed Thất bại khi gửi mật khẩu cho người dùng
vi pop3PreviouslyEnteredPasswordIsInvalidPrompt Vui lòng nhập mật khẩu mới cho người dùng * trên
vi pop3UsernameFailure Thất bại khi gửi tên người dùng
zh-CN cannot-login-error 无法登录到服务器
zh-CN imapEnterPasswordPromptTitleWithUsername 请输入 * 的密码
zh-CN imapEnterServerPasswordPrompt 请输入 * 上 * 的密码
zh-CN mailServerLoginFailed2 以用户名 * 登录服务器 * 失败
zh-CN mailServerLoginFailedTitleWithAccount 登录账户"*"失败
zh-CN passwordTitle 邮件服务器需要密码
zh-CN pop3EnterPasswordPrompt 请为 * 上的 * 输入您的密码
zh-CN pop3PasswordFailed 向用户 * 发送密码失败
zh-CN pop3PreviouslyEnteredPasswordIsInvalidPrompt 请输入你在 * 的用户 * 的新密码
zh-CN pop3UsernameFailure 在把您的用户名发送到邮件服务器时出错
zh-TW cannot-login-error 無法登入到伺服器
zh-TW imapEnterPasswordPromptTitleWithUsername 請輸入 * 的密碼
zh-TW imapEnterServerPasswordPrompt 輸入 * 在 * 上的密碼
zh-TW mailServerLoginFailed2 以使用者名稱 * 登入帳號 * 失敗
zh-TW mailServerLoginFailedTitleWithAccount 帳號登入失敗
zh-TW passwordTitle 需要郵件伺服器密碼
zh-TW pop3PasswordFailed 未成功傳送使用者 * 的密碼
zh-TW pop3PreviouslyEnteredPasswordIsInvalidPrompt 請輸入在 * 上 * 的新密碼
zh-TW pop3UsernameFailure 無法傳送使用者名稱`,
  wrapper: `af imapFolderCommandFailed Die huidige bewerking op '*' het misluk. Die posbediener vir rekening * het geantwoord:
af imapServerCommandFailed Die huidige opdrag het misluk. Die posbediener vir rekening * het geantwoord:
ar imapFolderCommandFailed لم تنجح العملية الحالية في '*'. أجاب خادوم البريد عن الحساب *:
ar imapServerAlert إنذار من الحساب *:
ar imapServerCommandFailed لم ينجح الأمر الحالي. أجاب خادوم البريد عن الحساب *:
ar pop3ServerSaid استجاب خادوم البريد
ast imapFolderCommandFailed La operación actual en '*' nun s'executó con éxitu. El sirvidor de corréu de la cuenta * respondió:
ast imapServerCommandFailed La orde actual nun s'executó con éxitu. El sirvidor de corréu de la cuenta * respondió:
ast pop3ServerSaid El sirvidor de corréu
ast,es-ES imapServerAlert Alerta de la cuenta *:
be imapServerAlert Абвестка ад уліковага запісу *:
be pop3ServerSaid Паштовы сервер
bg imapFolderCommandFailed Текущата операция в "*" не бе изпълнена. Пощенският сървър на регистрация * отговори:
bg imapServerAlert Тревога от регистрация *:
bg imapServerCommandFailed Текущата команда не бе изпълнена. Пощенският сървър на регистрация * отговори:
bg pop3ServerSaid Пощенският сървър
br imapFolderCommandFailed C'hwitet en deus an arc'had bremanel war '*'. An dafariad postel evit ar gont * en deus respontet:
br imapServerAlert Kemenn evit ar gont *:
br imapServerCommandFailed C'hwitet en deus an arc'had bremanel. An dafariad postel evit ar gont * en deus respontet:
br pop3ServerSaid Respontet en deus dafariad ar posteloù
ca imapFolderCommandFailed L'operació actual amb '*' no ha anat bé. El servidor de correu del compte * ha respost:
ca imapServerAlert Alerta del compte *:
ca imapServerCommandFailed L'ordre no s'ha executat correctament. El servidor de correu del compte * ha respost:
ca pop3ServerSaid El servidor de correu
cak imapFolderCommandFailed Man ütz ta xub'än samaj pa '*' wakami. Ri ruk'uxasamaj taqoya'l richin ri rub'i' taqoya'l * xutzolij tzij:
cak imapServerAlert Rutzijol k'ayewal pa ri rub'i' taqoya'l *:
cak imapServerCommandFailed Man ütz ta xub'än ri nuk'uj wakami. Ri ruk'uxasamaj taqoya'l richin ri rub'i' taqoya'l * xutzolij tzij:
cak pop3ServerSaid Ri ruk'uxasamaj taqoya'l
cs imapFolderCommandFailed Operace nad složkou '*' nebyla úspěšná. Poštovní server pro účet * odpověděl:
cs imapServerAlert Upozornění od účtu *:
cs imapServerCommandFailed Příkaz nebyl úspěšný. Poštovní server pro účet * odpověděl:
cs pop3ServerSaid Poštovní server
cy imapFolderCommandFailed Nid oedd y weithred gyfredol ar '*' yn llwyddiant. Ymateb gweinydd e-bost cyfrif * oedd:
cy imapServerAlert Rhybudd o gyfrif *:
cy imapServerCommandFailed Nid yw'r gorchymyn cyfredol wedi llwyddo. Ymateb gweinydd e-bost cyfrif * oedd:
cy pop3ServerSaid Ymateb gweinydd e-bost
da imapFolderCommandFailed Handlingen for mappen '*' mislykkedes. Mailserveren for kontoen * svarede:
da imapServerAlert Advarsel fra kontoen *:
da imapServerCommandFailed Kommandoen mislykkedes. Mailserveren for kontoen * svarede:
da pop3ServerSaid Mailserveren
de imapFolderCommandFailed Der aktuelle Vorgang in "*" ist fehlgeschlagen. Der Server des Kontos "*" antwortete:
de imapServerAlert Hinweis des Kontos "*":
de imapServerCommandFailed Der aktuelle Befehl ist fehlgeschlagen. Der Server des Kontos "*" antwortete:
de pop3ServerSaid Der Mail-Server
dsb imapFolderCommandFailed Aktualna operacija na '*' njejo se raźiła. E-mailowy serwer za konto * jo wótegronił:
dsb imapServerAlert Warnowanje wót konta *:
dsb imapServerCommandFailed Aktualny pśikaz njejo se raźił. E-mailowy serwer za konto * jo wótegronił:
dsb pop3ServerSaid E-mailowy serwer
el imapFolderCommandFailed Η τρέχουσα διεργασία στο "*" απέτυχε. Ο διακομιστής αλληλογραφίας για τον λογαριασμό "*" αποκρίθηκε:
el imapServerAlert Ειδοποίηση από τον λογαριασμό "*":
el imapServerCommandFailed Η τρέχουσα εντολή απέτυχε. Ο διακομιστής αλληλογραφίας για τον λογαριασμό * απάντησε:
el pop3ServerSaid Ο διακομιστής αλληλογραφίας
en-US,af,en-CA,en-GB,pa-IN imapServerAlert Alert from account *:
en-US,be,en-CA,en-GB,pa-IN imapFolderCommandFailed The current operation on '*' did not succeed. The mail server for account * responded:
en-US,be,en-CA,en-GB,pa-IN imapServerCommandFailed The current command did not succeed. The mail server for account * responded:
es-AR,es-ES,es-MX pop3ServerSaid El servidor de correo
es-AR,es-MX imapFolderCommandFailed La operación actual en '*' no tuvo éxito. El servidor de correo para la cuenta * respondió:
es-AR,es-MX imapServerAlert Alerta desde la cuenta *:
es-AR,es-MX imapServerCommandFailed El comando actual no tuvo éxito. El servidor de correo para la cuenta * respondió:
es-ES imapFolderCommandFailed La operación actual en '*' no se ejecutó con éxito. El servidor de correo de la cuenta * respondió:
es-ES imapServerCommandFailed La orden actual no se ejecutó con éxito. El servidor de correo de la cuenta * respondió:
et imapFolderCommandFailed Viimane tegevus kaustaga '*' ei õnnestunud. Konto * e-posti server vastas järgnevalt:
et imapServerAlert Häire kontolt *:
et imapServerCommandFailed Viimane käsklus ei õnnestunud. Konto * e-posti server vastas järgnevalt:
et pop3ServerSaid E-posti server
eu imapFolderCommandFailed '*' karpetaren gaineko uneko uneko eragiketak huts egin du. * kontuaren posta-zerbitzariak erantzun du:
eu imapServerAlert * kontuaren abisua:
eu imapServerCommandFailed Uneko komandoak huts egin du. * kontuaren posta-zerbitzariak erantzun du:
fi imapFolderCommandFailed Operaatio kansiolle "*" ei onnistunut. Tilin * postipalvelin vastasi:
fi imapServerAlert Hälytys tilille *:
fi imapServerCommandFailed Komennon suorittaminen ei onnistunut. Tilin * postipalvelin vastasi:
fi pop3ServerSaid Sähköpostipalvelin
fr imapFolderCommandFailed L'opération courante " * " n'a pas abouti. Le serveur de courrier pour le compte * a répondu :
fr imapServerAlert Alerte pour le compte * :
fr imapServerCommandFailed La commande courante n'a pas abouti. Le serveur de courrier pour le compte * a répondu :
fr pop3ServerSaid Le serveur de courrier
fy-NL imapFolderCommandFailed De aktuele operaasje op '*' is mislearre. De e-mailserver foar account * reagearre:
fy-NL imapServerAlert Warskôging fan account *:
fy-NL imapServerCommandFailed It aktuele kommando is mislearre. De e-mailserver foar account * reagearre:
ga-IE imapFolderCommandFailed Níor éirigh leis an oibríocht reatha ar '*'. D'fhreagair an freastalaí ríomhphoist do chuntas *:
ga-IE imapServerAlert Airdeall ó chuntas *:
ga-IE imapServerCommandFailed Níor éirigh leis an ordú reatha. D'fhreagair an freastalaí ríomhphoist do chuntas *:
ga-IE pop3ServerSaid D'fhreagair an freastalaí ríomhphoist
gd imapFolderCommandFailed Cha do shoirbhich leis a' ghnìomh seo air '*'. Dh'fhreagair am frithealaiche puist airson a' chunntais *:
gd imapServerAlert Caismeachd on chunntas *:
gd imapServerCommandFailed Cha do shoirbhich leat leis an àithne seo. Dh'fhreagair am frithealaiche puist airson a' chunntais *:
gd pop3ServerSaid Dh'fhreagair am frithealaiche puist
gl imapFolderCommandFailed A operación actual en '*' non se executou correctamente. O servidor de correo para a conta * respondeu:
gl imapServerCommandFailed A orde actual non se executou correctamente. O servidor de correo para a conta * respondeu:
gl pop3ServerSaid O servidor de correo
gl,pt-BR,pt-PT imapServerAlert Alerta da conta *:
he imapFolderCommandFailed הפעולה הנוכחית על '*' לא הצליחה. שרת הדוא״ל לחשבון * שלח את התגובה:
he imapServerAlert התראה מהחשבון *:
he imapServerCommandFailed הפקודה הנוכחית לא הצליחה. שרת הדוא״ל לחשבון * שלח את התגובה:
hr imapFolderCommandFailed Zadnja naredba na '*' nije uspjela. Poslužitelj e-pošte za račun * je odgovorio:
hr imapServerAlert Upozorenje iz računa *:
hr imapServerCommandFailed Zadnja naredba nije uspjela. Poslužitelj e-pošte za račun * je odgovorio:
hr pop3ServerSaid Poslužitelj e-pošte
hsb imapFolderCommandFailed Aktualna operacija na '*' njeje so poradźiła. E-mejlowy serwer za konto * wotmołwi:
hsb imapServerAlert Zdźělenka wot konta *:
hsb imapServerCommandFailed Aktualny přikaz njeje so poradźił. E-mejlowy serwer za konto * wotmołwi:
hsb pop3ServerSaid E-mejlowy serwer
hu imapFolderCommandFailed A(z) "*" mappán végzett utolsó művelet sikertelen volt. A(z) * fiókhoz tartozó levelezőkiszolgáló válasza:
hu imapServerAlert Értesítés a(z) * fióktól:
hu imapServerCommandFailed Az aktuális parancs végrehajtása nem sikerült. A(z) * fiókhoz tartozó levelezőkiszolgáló válasza:
hy-AM imapFolderCommandFailed Ընթացիկ գործողությունը '*'-ում հաջող չէր: * հաշվի փոստի սպասարկիչը պատասխանել է՝
hy-AM imapServerAlert Զգուշացում * հաշվից՝
hy-AM imapServerCommandFailed Ընթացիկ հրամանը հաջող չէր: * հաշվի փոստի սպասարկիչը պատասխանել է՝
hy-AM pop3ServerSaid Փոստի սպասարկիչը
id imapFolderCommandFailed Operasi saat ini di '*' tidak berhasil. Server surel untuk akun * merespons:
id imapServerAlert Peringatan dari akun *:
id imapServerCommandFailed Perintah saat ini tidak berhasil. Server surel untuk akun * merespons:
is imapFolderCommandFailed Skipun á '*' tókst ekki. Póstþjónn fyrir reikning * svaraði:
is imapServerAlert Aðvörun frá reikningi *:
is imapServerCommandFailed Skipun tókst ekki. Póstþjónn fyrir reikning * svaraði:
is pop3ServerSaid Póstþjónninn
it imapFolderCommandFailed L'operazione in corso su "*" non è riuscita. Il server di posta per l'account * ha risposto:
it imapServerAlert Avviso dall'account *:
it imapServerCommandFailed Il comando corrente non è riuscito. Il server di posta per l'account * ha risposto:
it pop3ServerSaid Il server di posta
ja imapFolderCommandFailed '*' に対する現在の操作を正常に完了できませんでした。* アカウントのメールサーバーからの応答:
ja imapServerAlert * アカウントからの警告:
ja imapServerCommandFailed 現在のコマンドを正常に完了できませんでした。* アカウントのメールサーバーからの応答:
ja pop3ServerSaid メールサーバー
ka imapFolderCommandFailed მიმდინარე ქმედებები საქაღალდეზე '*' ვერ შესრულდა. ანგარიშისთვის * საფოსტო სერვერის პასუხია:
ka imapServerAlert გაფრთხილება ანგარიშიდან *:
ka imapServerCommandFailed მიმდინარე ბრძანება ვერ შესრულდა. ანგარიშისთვის * საფოსტო სერვერის პასუხია:
kab imapFolderCommandFailed Tamhelt tamirant di '*' ur teddi ara. Aqeddac n tirawt n umiḍan * yerra-d:
kab imapServerAlert Alɣu seg umiḍan *:
kab imapServerCommandFailed Taladna tamirant di' ur teddi ara. Aqeddac n tirawt n umiḍan * yerra-d:
kab pop3ServerSaid Aqeddac n tirawt yerra-d
kk imapFolderCommandFailed "*" үшін ағымдағы әрекет сәтсіз аяқталды. * тіркелгісінің пошта сервері жауап берді:
kk imapServerAlert * тіркелгісінен ескерту:
kk imapServerCommandFailed Ағымдағы команда сәтсіз аяқталды. * тіркелгісінің пошта сервері жауап берді:
ko imapFolderCommandFailed '*'의 현재 작업을 실패했습니다. * 메일 서버 응답:
ko imapServerCommandFailed 현재 명령을 실패 했습니다. * 메일 서버 응답:
lt imapFolderCommandFailed Su aplanku "*" nepavyko atlikti operacijos. Paskyrą * aptarnaujantis serveris atsakė:
lt imapServerAlert Įspėjimas nuo paskyrą * aptarnaujančio serverio:
lt imapServerCommandFailed Komandos įvykdyti nepavyko. Paskyrą * aptarnaujantis serveris atsakė:
lt pop3ServerSaid Pašto serveris
lv imapFolderCommandFailed Pašreizējā darbība '*' neizdevās. Konta * pasta serveris atbildēja:
lv imapServerAlert Brīdinājums no konta *:
lv imapServerCommandFailed Pašreizējā komanda neizdevās. Konta * pasta serveris atbildēja:
lv pop3ServerSaid Pasta serveris
ms imapFolderCommandFailed Operasi semasa dalam '*' tidak berjaya. Pelayan mel untuk akaun * memberi respon:
ms imapServerAlert Makluman daripada akaun *:
ms imapServerCommandFailed Arahan semasa tidak berjaya. Pelayan mel untuk akaun * memberi respons:
nb-NO imapFolderCommandFailed Den aktive operasjonen på '*' feilet. E-postserveren for kontoen * svarte:
nb-NO imapServerAlert Varsel fra konto *:
nb-NO imapServerCommandFailed Den aktive kommandoen feilet. E-postserveren for kontoen * svarte:
nb-NO,nn-NO pop3ServerSaid E-postserveren
nl imapFolderCommandFailed De huidige bewerking op '*' is niet gelukt. De mailserver voor account * antwoordde:
nl imapServerAlert Waarschuwing van account *:
nl imapServerCommandFailed De huidige opdracht is niet gelukt. De mailserver voor account * antwoordde:
nn-NO imapFolderCommandFailed Den aktive operasjonen på '*' feila. E-postserveren for kontoen * svarte:
nn-NO imapServerAlert Varsel frå konto *:
nn-NO imapServerCommandFailed Den aktive kommandoen feila. E-postserveren for kontoen * svarte:
pl imapFolderCommandFailed Bieżąca operacja dla folderu "*" się nie powiodła. Serwer pocztowy konta * odpowiedział:
pl imapServerAlert Ostrzeżenie dla konta *:
pl imapServerCommandFailed Bieżące polecenie się nie powiodło. Serwer pocztowy konta * odpowiedział:
pl pop3ServerSaid Odpowiedź serwera poczty
pt-BR imapFolderCommandFailed A operação atual em '*' não obteve sucesso. O servidor para a conta * respondeu:
pt-BR imapServerCommandFailed O comando atual não obteve sucesso. O servidor da conta * respondeu:
pt-BR pop3ServerSaid O servidor de email
pt-PT imapFolderCommandFailed A operação atual em * não foi bem sucedida. O servidor de correio da conta * devolveu:
pt-PT imapServerCommandFailed O comando não foi bem sucedido. O servidor de correio da conta * devolveu:
pt-PT pop3ServerSaid O servidor de correio
rm imapFolderCommandFailed L'operaziun actuala cun "*" n'è betg reussida. Il server dad e-mail dal conto * ha respundì:
rm imapServerAlert Avertiment dal conto *:
rm imapServerCommandFailed Il cumond actual n'è betg reussì. Il server dad e-mail dal conto * ha respundì:
rm pop3ServerSaid Il server dad e-mail
ro imapFolderCommandFailed Operațiunea actuală privind "*" nu a reușit. Serverul de mail pentru contul * a răspuns:
ro imapServerAlert Alertă de la contul *:
ro imapServerCommandFailed Comanda actuală nu a reușit. Serverul de mail pentru contul * a răspuns:
ro pop3ServerSaid Serverul de e-mail
ru imapFolderCommandFailed Текущая операция над "*" не выполнена. Почтовый сервер для учётной записи "*" ответил:
ru imapServerAlert Предупреждение от учётной записи "*":
ru imapServerCommandFailed Текущая команда не выполнена. Почтовый сервер для учётной записи "*" ответил:
ru pop3ServerSaid Почтовый сервер "
sk imapFolderCommandFailed Práve vykonávaná operácia na priečinku '*' zlyhala. Poštový server pre účet * odpovedal:
sk imapServerAlert Upozornenie z účtu *:
sk imapServerCommandFailed Aktuálne vykonávaný príkaz zlyhal. Poštový server pre účet * odpovedal:
sk pop3ServerSaid Poštový server
sl imapFolderCommandFailed Trenutno opravilo na '*' ni uspelo. Poštni strežnik za račun * je odgovoril:
sl imapServerAlert Račun * opozarja:
sl imapServerCommandFailed Trenutni ukaz ni uspel. Poštni strežnik za račun * je odgovoril:
sl pop3ServerSaid Poštni strežnik
sq imapFolderCommandFailed Veprimi i tanishëm mbi '*' nuk pati sukses. Shërbyesi i postës për llogarinë * u përgjigj:
sq imapServerAlert Sinjalizim nga llogaria *:
sq imapServerCommandFailed Urdhri i tanishëm nuk pati sukses. Shërbyesi i postës * u përgjigj:
sr imapFolderCommandFailed Тренутна радња на '*' није успела. Поштански сервер за налог * је одговорио са:
sr imapServerAlert Узбуна са налога *:
sr imapServerCommandFailed Тренутна наредба није успела. Поштански сервер за налог * је одговорио са:
sr pop3ServerSaid Поштански сервер
sv-SE imapFolderCommandFailed Aktuell operation på '*' lyckades inte. E-postservern för kontot * svarade:
sv-SE imapServerAlert Meddelande från kontot *:
sv-SE imapServerCommandFailed Aktuellt kommando lyckades inte. E-postservern för kontot * svarade:
sv-SE pop3ServerSaid E-postservern
th imapFolderCommandFailed การดําเนินการปัจจุบันบน '*' ไม่สําเร็จ เซิร์ฟเวอร์จดหมายสําหรับบัญชี * ตอบกลับว่า:
th imapServerAlert คําเตือนจากบัญชี *:
th imapServerCommandFailed คําสั่งปัจจุบันไม่สําเร็จ เซิร์ฟเวอร์จดหมายสําหรับบัญชี * ตอบกลับว่า:
th pop3ServerSaid เซิร์ฟเวอร์จดหมาย
tr imapFolderCommandFailed '*' üzerindeki işlem başarısız oldu. * hesabının posta sunucusunun yanıtı:
tr imapServerAlert * hesabında hata:
tr imapServerCommandFailed Komut başarısız oldu. * hesabının posta sunucusunun yanıtı:
uk imapFolderCommandFailed Поточна операція на '*' не виконана. Поштовий сервер для облікового запису * повернув відповідь:
uk imapServerAlert Попередження від облікового запису *:
uk imapServerCommandFailed Поточна команда не виконана. Поштовий сервер для облікового запису * повернув відповідь:
uk pop3ServerSaid Відповідь поштового сервера
uz imapFolderCommandFailed "*" jildi ustida olib borilgan joriy jarayon amalga oshmadi. * hisobi uchun pochta serveri javobi:
uz imapServerAlert * hisobidan ogohlantirish:
uz imapServerCommandFailed Joriy buyruq amalga oshmadi. * hisobi uchun pochta serveri javobi:
vi imapFolderCommandFailed Hoạt động hiện tại trên '*' đã không thành công. Máy chủ thư cho tài khoản * đã trả lời:
vi imapServerAlert Thông báo từ tài khoản *:
vi imapServerCommandFailed Lệnh hiện tại đã không thành công. Máy chủ thư cho tài khoản * đã trả lời:
zh-CN imapFolderCommandFailed 对 '*' 的操作没有成功。账户 * 的邮件服务器回应:
zh-CN imapServerAlert 账户 * 的警告信息:
zh-CN imapServerCommandFailed 当前命令执行失败。账户 * 的邮件服务器回应:
zh-CN pop3ServerSaid 邮件服务器
zh-TW imapFolderCommandFailed 在信件匣"*"執行的操作無法完成。* 這個帳號的郵件伺服器回應:
zh-TW imapServerAlert * 帳號的伺服器發出警告:
zh-TW imapServerCommandFailed 無法完成目前的命令。* 帳號的郵件伺服器回覆:
zh-TW pop3ServerSaid 郵件伺服器`,
  'cannot-connect': `el imapConnectionRefusedError Δεν ήταν δυνατή η σύνδεση με τον διακομιστή
ko unknownHostError 서버에 연결하지 못했습니다
lt imapUnknownHostError Nepavyko prisijungti prie serverio
pt-BR unknownHostError Não foi possível conectar-se ao servidor
pt-PT unknownHostError A ligação ao servidor * falhou
sr imapUnknownHostError Нисам успео да се повежем на сервер
sv-SE imapUnknownHostError Det gick inte få kontakt med servern
sv-SE netTimeoutError Anslutning till server * avbröts
tr imapUnknownHostError sunucusuna bağlanılamadı`,
} as const;

import type { Concept } from './lexicon.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Begins a denial, when only {@link linking} words stand between it and what it denies. */
const denying = words(`not no never isn wasn aren doesn didn don without ruled rule exclude excluded excludes unrelated
  nicht kein keine keinen keiner keinem ausgeschlossen non nessun nessuno nessuna pas aucun aucune ningun ninguna ninguno sin
  niet geen nie нет не below under unter sotto`);

const linking =
  words(`a an the any some all t out that this it is was are were been be being of because due to caused by
  from about with related problem problems question issue issues matter case sign signs evidence error errors message
  messages hint indication trace word words like as actually really simply just there found seen saw see in on for limit
  limits found hitting reaching having anything do
  e est es ist sind war waren sei son sono era stato stata fue esta etait ete is zijn
  ein eine einen einem eines das die der den dem an am zu wegen durch problem probleme fehler hinweis auf von vom es um
  un una uno il lo la le gli di del della dovuto causa per colpa problema problemi segno errore errori
  une les l du de des d a cause probleme problemes signe erreur lie liee
  debido por culpa el los las problema senal error
  een van door probleem fout`);

const modal = words(
  'can could did do does would will may might should konnte kann kann darf wurde puede pudo peut pouvait puo',
);

/** Ends a denial behind what it denies: "too many connections is not the cause". */
const denied = words(`cause causes reason problem issue culprit reached exceeded hit case true here
  ursache grund problem erreicht uberschritten fall causa motivo problema raggiunto superato raggiunta
  raison atteint depasse atteinte razon alcanzado superado oorzaak probleem bereikt overschreden`);

const LIMIT: readonly Concept[] = ['many', 'max', 'limit', 'reached'];
const THING: readonly Concept[] = ['connection', 'session', 'rate', 'attempt', 'password', 'credential', 'banned'];
const anyOf = (found: ReadonlySet<Concept> | undefined, list: readonly Concept[]): boolean =>
  found !== undefined && list.some((concept) => found.has(concept));

/** Which words stand under a denial of a limit or a wrong password, and so say nothing about it. */
export function deniedWords(tokens: readonly Token[], found: readonly ReadonlySet<Concept>[]): boolean[] {
  const out = tokens.map(() => false);
  const whole = new Set<number>();
  for (const [at, { text, clause }] of tokens.entries()) {
    // "no more connections" is a limit, "no such user" a fault: words of a phrase deny nothing.
    // "Could not sign in because of …" denies the sign-in, not the reason.
    if (modal.has(tokens[at - 1]?.text ?? '')) continue;
    if (!denying.has(text) || anyOf(found[at], ['nomore', 'wrong', 'max', 'tlsFault'])) continue;
    const from = startOfDenied(tokens, found, at);
    if (from !== null) markRest(tokens, out, from);
    // "The limit was not reached": what was not reached stands in front.
    if ((from === null || from === at + 1) && deniesBefore(tokens, found, at)) whole.add(clause);
  }
  return out.map((is, i) => is || whole.has(tokens[i]?.clause ?? -1));
}

function startOfDenied(tokens: readonly Token[], found: readonly ReadonlySet<Concept>[], at: number): number | null {
  const clause = tokens[at]?.clause;
  for (let i = at + 1; i <= at + 8; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.clause !== clause) return null;
    if (anyOf(found[i], LIMIT)) return i;
    if (anyOf(found[i], THING)) return isDeniedThing(tokens, found, i) ? i : null;
    if (!linking.has(token.text)) return null;
  }
  return null;
}

/** A thing is denied as a cause only with its limit or its fault: "no connection" alone is something else. */
function isDeniedThing(tokens: readonly Token[], found: readonly ReadonlySet<Concept>[], at: number): boolean {
  if (anyOf(found[at], ['password', 'credential', 'banned'])) {
    const next = tokens[at + 1];
    return next === undefined || next.clause !== tokens[at]?.clause || blamed.has(next.text);
  }
  return [1, 2, 3].some((i) => tokens[at + i]?.clause === tokens[at]?.clause && anyOf(found[at + i], LIMIT));
}

/** "It is not a password problem". */
const blamed = words('problem problems issue question problema probleme that which but frage vraag');

/** "Too many connections is not the cause", "the maximum was not reached". */
function deniesBefore(tokens: readonly Token[], found: readonly ReadonlySet<Concept>[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const here = (i: number): boolean => tokens[i]?.clause === clause;
  const behind = [1, 2, 3, 4].some((i) => here(at + i) && denied.has(tokens[at + i]?.text ?? ''));
  if (!behind) return false;
  return Array.from({ length: 12 }, (_, i) => at - 1 - i).some(
    (i) => here(i) && anyOf(found[i], ['many', 'max', 'limit']),
  );
}

function markRest(tokens: readonly Token[], out: boolean[], from: number): void {
  const clause = tokens[from]?.clause;
  for (let i = from; tokens[i]?.clause === clause && !out[i] && !turning.has(tokens[i]?.text ?? ''); i += 1)
    out[i] = true;
}

/** What follows these words counts again. */
const turning = words('but however aber sondern ma mais pero sino maar because since weil perche car porque');

import type { Concept } from './lexicon.ts';
import type { Sentence, Word } from './sentence.ts';
import { folded } from './tokens.ts';

/** What there is too much of. */
export type Thing =
  | 'connections'
  | 'logins'
  | 'rate'
  | 'attempts'
  | 'storage'
  | 'files'
  | 'other'
  | 'items'
  | 'unnamed';

/** Farthest a thing stands behind its quantity, and in front of it, in words. */
const AHEAD = 8;
const BEHIND = 6;
/** Longest clause of a server that says nothing but its reason, in words. */
const SHORT = 6;

const things: readonly (readonly [Concept, Thing])[] = [
  ['attempt', 'attempts'],
  ['rate', 'rate'],
  ['files', 'files'],
  ['storage', 'storage'],
  ['other', 'other'],
  ['session', 'connections'],
  ['connection', 'connections'],
  ['login', 'logins'],
  ['item', 'items'],
];

/** Of several things named together the one that stands first here is meant: "connection attempts" are attempts. */
const order: readonly Thing[] = [
  'attempts',
  'rate',
  'files',
  'storage',
  'other',
  'connections',
  'logins',
  'items',
  'unnamed',
];

/**
 * What a text says there is too much of, the most telling first. It is the thing that decides and not the number or the
 * response code: too many connections is one fault, too many requests another, too many flags a third.
 *
 * @param isAnswer a server's answer, and not somebody's prose
 */
export function limitsOf(sentence: Sentence, isAnswer = false): Thing[] {
  const clauses = sentence.clauses();
  const found: Thing[] = clauses.flatMap((clause) => limitsOfClause(clause, isAnswer && clause.length <= SHORT));
  // "You have 5 sessions open; max is 5": what is counted stands in the clause before.
  if (found.length > 0 && !found.some((thing) => thing !== 'unnamed')) {
    found.push(...clauses.filter(isCounted).map((): Thing => 'connections'));
  }
  return [...new Set(found)].sort((a, b) => rank(a) - rank(b));
}

const isCounted = (clause: readonly Word[]): boolean =>
  (clause.some(({ text }) => every.has(text)) && clause.some(({ is }) => is.has('session') || is.has('connection'))) ||
  clause.some(
    ({ is }, at) => (is.has('session') || is.has('connection')) && /^\d{1,5}$/.test(clause[at - 1]?.text ?? ''),
  );

/** Connections first: the others are often named beside them. */
const rank = (thing: Thing): number => (thing === 'connections' ? -1 : order.indexOf(thing));

/** @param isRefusal a server's short answer: a limit it names is why it refused */
function limitsOfClause(clause: readonly Word[], isRefusal: boolean): Thing[] {
  const said = (concept: Concept): boolean => clause.some(({ is }) => is.has(concept));
  const bounded = isRefusal || said('reached') || isCutShort(clause) || said('refused') || said('already');
  const found: Thing[] = said('tooFast') ? ['rate'] : said('fullBox') ? ['storage'] : said('tooBig') ? ['other'] : [];
  // "only 20 times per hour"
  if (isTimed(clause) && (said('only') || said('max') || said('limit') || said('many'))) found.push('rate');
  for (const [at, { is }] of clause.entries()) {
    const begins = (concept: Concept): boolean => is.has(concept) && !clause[at - 1]?.is.has(concept);
    if (begins('many'))
      found.push(isLast(clause, at) ? thingAt(clause, at) : timed(clause, ahead(clause, at) ?? 'unnamed'));
    else if (begins('max') || begins('limit')) {
      if (bounded || isNumbered(clause, at)) found.push(thingAt(clause, at));
    } else if (begins('nomore') || begins('only')) {
      if (said('allowed') || said('refused') || is.has('nomore')) found.push(...named(thingAt(clause, at)));
    } else if (begins('reached')) found.push(...named(excess(clause, at)));
  }
  return found;
}

/** "connections from user+IP exc": the text ends within the word that was to come. */
function isCutShort(clause: readonly Word[]): boolean {
  const last = clause.at(-1)?.text ?? '';
  return last.length > 1 && verbs.some((verb) => verb.startsWith(last) && verb !== last);
}

const verbs: readonly string[] = [
  'exceeded',
  'reached',
  'überschritten',
  'erreicht',
  'superato',
  'raggiunto',
  'superado',
  'alcanzado',
  'dépassé',
  'atteint',
].map(folded);

const named = (thing: Thing): Thing[] => (thing === 'unnamed' ? [] : [thing]);

/** "exceeded the number of connections", "quota exceeded": a thing that is exceeded although no maximum is named. */
function excess(clause: readonly Word[], at: number): Thing {
  const thing = thingAt(clause, at);
  if (thing === 'storage' || thing === 'rate' || thing === 'attempts') return thing;
  const near = clause.slice(Math.max(0, at - BEHIND), at + AHEAD);
  return near.some(({ is }) => is.has('number') || is.has('simultaneous')) ? thing : 'unnamed';
}

/** "limit is 8", "max 5", "(limit: 20)": a number right behind; "limit for connections is 15". */
function isNumbered(clause: readonly Word[], at: number): boolean {
  const isNumber = ({ text }: Word): boolean => /^\d{1,6}$/.test(text);
  const links = /^(?:is|of|ist|liegt|di|est|de|es|a)$/;
  return (
    clause.slice(at + 1, at + 4).some(isNumber) ||
    clause.slice(at + 4, at + 8).some((word, i) => isNumber(word) && links.test(clause[at + 3 + i]?.text ?? ''))
  );
}

/** The thing a quantity counts: the noun behind it, else the one in front ("connection limit reached"). */
function thingAt(clause: readonly Word[], at: number): Thing {
  return timed(clause, ahead(clause, at) ?? behind(clause, at) ?? 'unnamed');
}

/** So many in so long is a rate, whatever is counted. */
function timed(clause: readonly Word[], thing: Thing): Thing {
  return (thing === 'connections' || thing === 'logins') && isTimed(clause) ? 'rate' : thing;
}

/** "Connections: too many": only there the noun may stand in front. */
const isLast = (clause: readonly Word[], at: number): boolean => clause.length - at <= 3;

/** "per minute", "per-10 minute", "pro Stunde". */
function isTimed(clause: readonly Word[]): boolean {
  return clause.some(
    ({ text }, at) => per.has(text) && clause.slice(at + 1, at + 3).some((word) => time.has(word.text)),
  );
}

function ahead(clause: readonly Word[], at: number): Thing | null {
  const met = new Set<Thing>();
  for (const { is, text } of clause.slice(at, at + AHEAD + 1)) {
    // The noun ends where it is said whose it is.
    if (met.size > 0 && (is.has('each') || ending.has(text))) break;
    const thing = thingIn(is);
    if (thing) met.add(thing);
    if (is.has('simultaneous') && met.has('logins')) met.add('connections');
  }
  return withCompany(met, clause.slice(at, at + AHEAD + 1));
}

function behind(clause: readonly Word[], at: number): Thing | null {
  const near = clause.slice(Math.max(0, at - BEHIND), at);
  const met = new Set<Thing>();
  for (const { is } of near) {
    const thing = thingIn(is);
    if (thing) met.add(thing);
  }
  return withCompany(met, near);
}

/** Simultaneous logins are connections; logins alone may be counted by the hour as well. */
function withCompany(met: ReadonlySet<Thing>, near: readonly Word[]): Thing | null {
  const thing = order.find((one) => met.has(one)) ?? null;
  if (thing === 'logins' && near.some(({ is }) => is.has('simultaneous'))) return 'connections';
  return thing;
}

function thingIn(is: ReadonlySet<Concept>): Thing | null {
  return things.find(([concept]) => is.has(concept))?.[1] ?? null;
}

const ending: ReadonlySet<string> = new Set(
  'was were is are has have had been in on at while when because try please retry wurde wurden ist sind in auf e sono stato stati est sont ete es son sido'.split(
    ' ',
  ),
);

const per: ReadonlySet<string> = new Set('per pro je par por al all every within alle ogni toutes cada'.split(' '));
const time: ReadonlySet<string> = new Set(
  'second seconds minute minutes min hour hours day sekunde sekunden minuten stunde stunden tag minuto minuti ora ore giorno heure heures jour hora horas dia'.split(
    ' ',
  ),
);
const every: ReadonlySet<string> = new Set('all alle tutte tutti toutes tous todas todos'.split(' '));

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Members = { readonly [name: string]: Json };

interface Sheet {
  readonly facts: { readonly [name: string]: { readonly status: string; readonly value: Json } };
}

/** A saved sheet with these facts in it, each given only as far as it differs. A fact that is null was not gathered. */
export function laidOver(sheet: unknown, excerpt: { readonly [fact: string]: Json }): unknown {
  const { facts, ...rest } = sheet as Sheet;
  const changed = Object.entries(excerpt).map(([name, part]) => {
    const fact =
      part === null ? { status: 'skipped', code: 'not-signed-in', because: { id: 'missing-session', args: {} } } : null;
    return [name, fact ?? { status: 'ok', value: merged(facts[name]?.value ?? null, part) }];
  });
  return { ...rest, facts: { ...facts, ...Object.fromEntries(changed) } };
}

/** Members one by one, elements of a list too; the list is as long as the excerpt's. */
function merged(whole: Json, part: Json): Json {
  if (isList(part)) return part.map((element, i) => merged((isList(whole) ? whole[i] : null) ?? null, element));
  if (!isMembers(part) || !isMembers(whole)) return part;
  const members = Object.entries(part).map(([name, member]) => [name, merged(whole[name] ?? null, member)]);
  return { ...whole, ...Object.fromEntries(members) };
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isMembers = (value: Json): value is Members => typeof value === 'object' && value !== null && !isList(value);

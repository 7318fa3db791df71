/** A path in its parts, from {@link partsOf}. */
export type Parts = readonly string[];

/** @param path with slashes of either kind */
export function partsOf(path: string): Parts {
  return path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .split('/')
    .filter((part, i) => part !== '' || i === 0);
}

/**
 * A test for the paths a pattern means: `*` and `?` stand for anything but a slash, `**` for any number of folders. A
 * pattern without them is a path, and everything under that path is meant too.
 */
export function glob(pattern: string): (path: Parts) => boolean {
  const wanted = partsOf(pattern);
  const letters = new Map(wanted.map((part) => [part, [...part]]));
  const fits = (part: string, name: string): boolean =>
    /[*?]/.test(part)
      ? matches(letters.get(part) ?? [], [...name], (want, letter) => want === '?' || want === letter, '*')
      : part === name;
  // Most patterns mean few paths, and a part without stars that is missing tells so at once.
  const literal = wanted.findLast((part) => !/[*?]/.test(part));
  const deep = wanted.includes('**');
  return (path) => {
    if (literal !== undefined && !path.includes(literal)) return false;
    if (!deep) return path.length >= wanted.length && wanted.every((part, i) => fits(part, path[i] ?? ''));
    return path.some((_, i) => matches(wanted, path.slice(0, i + 1), fits, '**'));
  };
}

/** One remembered star is enough: what an earlier one could take, a later one can too. So the time is at most n × m. */
function matches(
  wanted: readonly string[],
  given: readonly string[],
  same: (want: string, have: string) => boolean,
  star: string,
): boolean {
  let w = 0;
  let starAt = -1;
  let taken = 0;
  for (let g = 0; g < given.length; ) {
    const want = wanted[w];
    if (want === star) {
      starAt = w;
      taken = g;
      w += 1;
    } else if (want !== undefined && same(want, given[g] ?? '')) {
      w += 1;
      g += 1;
    } else if (starAt >= 0) {
      w = starAt + 1;
      taken += 1;
      g = taken;
    } else {
      return false;
    }
  }
  while (wanted[w] === star) w += 1;
  return w === wanted.length;
}

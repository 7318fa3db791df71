/**
 * Whether a path is meant by a pattern: `*` and `?` stand for anything but a slash, `**` for any number of folders.
 * A pattern without them is a path, and everything under that path is meant too.
 *
 * @param path with forward slashes
 */
export function globMatches(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  return given.some((_, i) => matches(wanted, given.slice(0, i + 1), segmentMatches, '**'));
}

function segments(path: string): string[] {
  return path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .split('/')
    .filter((part, i) => part !== '' || i === 0);
}

function segmentMatches(pattern: string, name: string): boolean {
  return matches([...pattern], [...name], (want, letter) => want === '?' || want === letter, '*');
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

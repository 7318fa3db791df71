// What the benchmarks share: medians and Markdown.

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints a heading and a Markdown table. */
export function print(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`\n### ${title}\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`);
}

export const seconds = (ms) => (ms / 1000).toFixed(1);

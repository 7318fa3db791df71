/** What stands on a terminal after it was sent these bytes; as far as this program and its spinner move the cursor. */

/**
 * The lines from the first to the last, trailing blanks gone. Colours and modes change nothing; text that is too long
 * goes on in the next line, as a real terminal does.
 */
export function screenOf(raw: string, columns: number): string[] {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  const line = (): string[] => {
    while (lines.length <= row) lines.push([]);
    return lines[row] as string[];
  };
  const put = (character: string): void => {
    if (columns > 0 && column >= columns) [row, column] = [row + 1, 0];
    const cells = line();
    while (cells.length < column) cells.push(' ');
    cells[column] = character;
    column += 1;
  };
  const move = (count: number, command: string): void => {
    const by = count || 1;
    if (command === 'A') row = Math.max(0, row - by);
    else if (command === 'B') row += by;
    else if (command === 'C') column += by;
    else if (command === 'D') column = Math.max(0, column - by);
    else if (command === 'G') column = by - 1;
    else if (command === 'K') line().splice(count === 2 ? 0 : column);
    else if (command === 'J') {
      line().splice(column);
      lines.splice(row + 1);
    }
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  for (const [token, , count = '', command = ''] of raw.matchAll(/\u001b(\[\??([\d;]*)([A-Za-z])|.)|./gs)) {
    if (command !== '') move(Number.parseInt(count, 10) || 0, command);
    else if (token === '\r') column = 0;
    else if (token === '\n') row += 1;
    else if (token >= ' ') put(token);
  }
  return lines.map((cells) =>
    Array.from(cells, (cell) => cell ?? ' ')
      .join('')
      .trimEnd(),
  );
}

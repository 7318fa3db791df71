/** The picture of the connections, on the page: bars drawn to scale, with what is allowed as a line across them. */
import type { FactSheet } from '../model/facts.ts';
import { type Picture, type PictureRow, pictureOf } from '../verdict/picture.ts';
import type { Words } from '../words/words.ts';
import { type Markup, markup, NONE } from './markup.ts';

/** Connections drawn one by one; more of them are one bar. */
const SEPARATE = 60;

export function picturePart(facts: FactSheet, words: Words): Markup {
  const picture = pictureOf(facts);
  if (picture === null) return NONE;
  const { allowed, rows, summary } = picture;
  const notes = allowed === null ? NONE : allowedLine(allowed, words);
  return markup`<section class="picture">
<h2>${words.say('picture-heading')}</h2>
${notes}${rows.map((row) => rowPart(row, picture, words))}${totalPart(picture, words)}${
  summary === null ? NONE : markup`<p>${words.show(summary)}</p>\n`
}</section>
`;
}

function allowedLine({ today, notes }: PictureRow, words: Words): Markup {
  const more = notes.length === 0 ? NONE : markup` <span class="dim">(${notesOf(notes, words)})</span>`;
  return markup`<p><span class="limit-mark" aria-hidden="true"></span> ${words.say('picture-allowed-number', { limit: today })}${more}</p>
`;
}

function rowPart({ name, today, after, notes }: PictureRow, picture: Picture, words: Words): Markup {
  const more = notes.length === 0 ? NONE : markup` <span class="dim">${notesOf(notes, words)}</span>`;
  return markup`<div class="share"><p><strong>${words.show(name)}</strong>${more}</p>${bars({ today, after }, picture, words)}</div>
`;
}

function totalPart(picture: Picture, words: Words): Markup {
  if (picture.rows.length < 2) return NONE;
  return markup`<div class="share total"><p><strong>${words.say('picture-total')}</strong></p>${bars(picture, picture, words)}</div>
`;
}

function notesOf(notes: PictureRow['notes'], words: Words): string {
  return notes.map((one) => words.show(one)).join(', ');
}

interface Numbers {
  readonly today: number;
  readonly after: number;
}

/** Two bars with their numbers; the drawing stretches with the page and has no text that could be cut. */
function bars({ today, after }: Numbers, { allowed, today: all }: Picture, words: Words): Markup {
  const most = Math.max(all, allowed?.today ?? 0, 1);
  const line =
    allowed === null
      ? NONE
      : markup`<line class="limit" x1="${allowed.today}" y1="0" x2="${allowed.today}" y2="10"></line>`;
  const label = words.say('picture-bars', { today, after });
  return markup`<svg viewBox="0 0 ${most} 10" preserveAspectRatio="none" role="img" aria-label="${label}">${bar('today', today, 0.5)}${bar('after', after, 5.5)}${line}</svg><p class="dim">${label}</p>`;
}

function bar(kind: 'today' | 'after', count: number, y: number): Markup {
  if (count > SEPARATE) return markup`<rect class="${kind}" x="0" y="${y}" width="${count}" height="4"></rect>`;
  const squares = Array.from(
    { length: count },
    (_, i) => markup`<rect class="${kind}" x="${i + 0.06}" y="${y}" width="0.88" height="4"></rect>`,
  );
  return markup`${squares}`;
}

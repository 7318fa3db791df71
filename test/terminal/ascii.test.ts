import { describe, expect, test } from 'vitest';
import { asciiOf, inAscii } from '../../src/terminal/ascii.ts';
import { Words } from '../../src/words/words.ts';

test.each([
  ['„Größe“ – fertig…', '"Größe" - fertig...'],
  ['«\u202fDossier\u202f»', '"Dossier"'],
  ['«cartella»', '"cartella"'],
  ['Menü ≡ → Konto', 'Menü = > Konto'],
  ['a\u00a0: b\u202f!', 'a : b !'],
])('our typography, not the letters of names: %j', (text, ascii) => {
  expect(inAscii(text)).toBe(ascii);
});

test.each([
  ['de', 'Größe, Übung, ÜBER, Äpfel, STRASSE, heißt', 'Groesse, Uebung, UEBER, Aepfel, STRASSE, heisst'],
  ['it', 'È così: la città, perché più giù', "E' cosi': la citta', perche' piu' giu'"],
  ['it', 'la “qualità”', 'la "qualita\'"'],
  ['fr', 'Paramètres\u202f: «\u202fœuvre\u202f», déjà reçu', 'Parametres : "oeuvre", deja recu'],
  ['es', '¿Añadir la contraseña? ¡Sí!', 'Anadir la contrasena? Si!'],
  ['en', '“naïve” café…', '"naive" cafe...'],
  ['sv', 'på Å', 'pa A'],
])('a sentence of the catalogue in %s: %j', (language, text, ascii) => {
  expect(asciiOf(language)(text)).toBe(ascii);
});

describe('a language on a terminal without UTF-8', () => {
  const german = new Words('de', [
    { id: 'folder', value: ['Größe von „', { type: 'var', name: 'name' }, '“'], attributes: {} },
  ]);

  test('our words are spelt in ASCII, a name keeps its letters', () => {
    const message = { id: 'folder', args: { name: 'Entwürfe' } };
    expect(german.spelt(asciiOf('de')).show(message)).toBe('Groesse von "Entwürfe"');
    expect(german.show(message)).toBe('Größe von „Entwürfe“');
  });
});

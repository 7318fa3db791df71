import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/base/placeholder.ts';

test.each([
  '{{password}}',
  ' {{ imap.host }} ',
  '\u0024{PASSWORD}',
  '$PASSWORD',
  '%Password%',
  '<%= host %>',
  '<password>',
])('%s is to be filled in', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  '[[host]]',
  '@HOST@',
  '__HOST__',
  'imap.{{domain}}',
  'mail.\u0024{DOMAIN}',
])('%s is to be filled in', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  '',
  'hunter2',
  '$ecret',
  'Pa$$WORD',
  '100%',
  'a<b>c',
  'imap.example.org',
  '{secret}',
  '%x',
  `{{${'a'.repeat(5000)}}}`,
])('%s is a value', (text) => expect(isPlaceholder(text)).toBe(false));

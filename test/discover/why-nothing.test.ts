import { expect, test } from 'vitest';
import { probablyMeant, whyNothing } from '../../src/discover/why-nothing.ts';
import type { Attempt, Discovery } from '../../src/model/discovery.ts';

const attempt = (source: Attempt['source'], asked: string, id: string): Attempt => ({
  source,
  asked,
  answer: { id, args: {} },
  found: [],
  milliseconds: 1,
});
const search = (...attempts: Attempt[]): Discovery => ({
  address: 'jo@example.test',
  domain: 'example.test',
  chosen: null,
  attempts,
});

test('nobody out there was heard: no network', () => {
  const silent = ['answer-name-server-unreachable', 'answer-name-server-silent', 'answer-timeout'];
  expect(whyNothing(search(...silent.map((id) => attempt('srv', 'x', id))))).toBe('no-network');
});

test('the name server knows no such domain', () => {
  const mx = attempt('mx', 'MX example.test', 'answer-not-found');
  expect(whyNothing(search(attempt('srv', 'x', 'answer-timeout'), mx))).toBe('no-domain');
});

test('the domain exists and says nothing; another name that is missing changes nothing about that', () => {
  const none = attempt('guess', 'imap.example.test', 'answer-not-found');
  expect(whyNothing(search(attempt('mx', 'MX example.test', 'answer-no-record'), none))).toBe('no-server');
});

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['outlok.com', 'outlook.com'],
  ['gmail.com', null],
  ['example.org', null],
  ['casa.test', null],
])('%s: probably %s', (domain, meant) => expect(probablyMeant(domain)).toBe(meant));

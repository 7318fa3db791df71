/** What is left of English in a text of another language. */

/** Words no other language here has, and few English sentences are without. */
const ENGLISH =
  /(?<![\w./“„«-])(?:the|and|your|is|are|with|not|of|this|that|which|from|when|for|it’s|don’t)(?![\w./=-])/gi;

/** Names of settings, programs and protocols, and what is typed: the same in every language. */
export const NAMES =
  /imap-doctor(?: (?:check|watch|lint|fix|explain|demo)(?: [\w./@-]+)?)?|--[\w-]+|[A-Z][\w-]*[A-Z][\w-]*|\b(?:[A-Z][a-z]+ )+[A-Z][a-z]+\b|\w+[._]\w+(?:[._]\w+)*|<[^>]+>/g;

/** Each English word found, with what is around it. Arguments stand between ⟨ and ⟩ and may be English. */
export function englishIn(text: string): string[] {
  const bare = text.replace(/⟨[^⟨⟩]*⟩/g, '⟨⟩').replace(NAMES, '⟨⟩');
  return [...bare.matchAll(ENGLISH)].map(({ index }) => bare.slice(Math.max(0, index - 50), index + 50));
}

### What the rules about servers say: rule topic/problem has its texts in the message topic-problem.

internal-rule-crashed =
    .title = A rule crashed
    .why = This is a bug in imap-doctor. The rule gave no answer; all the others did. Please report it.

import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 79,
  patterns: [
    "if you @love _{0,5} you (would|'d|will) { _{1,7} } ,$",
    'a @decent @being (would|does)',
    'if i meant',
  ],
  unless: ['@they'],
};

export const note: RuleNote = {
  title: 'If you loved me, you would …',
  hears: 'They may hear a test of their love, with only one right answer.',
  why: 'It ties the wish to proof of love, so a no becomes a betrayal. The wish can stand by itself.',
  source: 'rosenberg',
  instead: 'I have my scan on Wednesday at nine, and I’m scared. Would you come with me?',
  rewrite: 'it would mean a lot to me if you’d $1',
};

export const examples: RuleExamples = {
  flags: [
    'If you really loved me, you’d quit that job.',
    'if u cared u would text back',
    'A good son would call on Sundays.',
    'If you respected this team, you’d be on time.',
    'A real man would fix it himself, Clive.',
    'If you love me you will do this.',
    'If you loved me, you’d come with me.',
    'If you cared, you would have called.',
    'If you respected me, you would be on time.',
    'A good wife would understand.',
    'A real friend would lend me the van.',
    'A decent son would call on Sundays.',
    'If you trusted me you would stop checking.',
    'If you love us, you will stay.',
  ],
  leaves: [
    'If you’d love some soup, there’s a pot on the stove.',
    'If you want to come, I’d love that.',
    'I love you whether you come or not.',
    'He thinks a real man never cries.',
    'If you cared to look, I’d show you the photos.',
    'I proved the sum twice and it still came out wrong.',
    'I care about you, so I asked.',
    'Would you help me on Sunday if you’re free?',
  ],
};

import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 76,
  patterns: [
    '@ye @aux-a? @schemer to (@scheme|make me)',
    '@ye !(are not|do) _{1,5} (on purpose|to (spite|humiliate|hurt|punish|make me|get (at|back)))',
    '@ye @aux-a? (want|wanted) (me|us|them|the kids|everyone|somebody|something|an excuse|a reason) (to|from|for|so)',
    '@ye @aux-a? @aux-a? waiting (for|all|to)',
    '@ye (enjoy-ed|enjoy|love) (it|this|watching|seeing|making|every)',
    '(a kick out|rid of me)',
    '(only reason|because) @ye want-ed _',
    'not (be (bothered|arsed|trusted)|give a)',
    '@ye do not want _{1,8} , you',
  ],
  unless: ['(if|do|that|think|why|would) @ye', '(@nice-a|sorry if|have wanted|idk)'],
};

export const note: RuleNote = {
  title: 'You’re just trying to …',
  hears: 'They may hear that you know their plan, and that it is a bad one.',
  why: 'Nobody can see what another means to do. What they did can be said, and then asked about.',
  source: 'our-judgement',
  instead: 'You answered the nurse for me twice this morning. I’d like to answer myself next time.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re just trying to control me.',
    'You’re doing this to spite me.',
    'u did that on purpose',
    'You were trying to embarrass me in front of the new boss.',
    'It feels like you’re trying to turn Mum against me.',
    'You couldn’t give a damn who locks up.',
    'u did it on purpose so id get in trouble',
    'You’re out to ruin my first week as foreman.',
    'You’re determined to spoil every Christmas, aren’t you?',
    'You want the kids to take your side.',
    'You’ve just been waiting for me to slip.',
    'You enjoy watching me stammer.',
    'You said it to humiliate me in front of the team.',
  ],
  leaves: [
    'I know you’re trying to help.',
    'You’re going to start school on Monday.',
    'Are you trying to reach the manager?',
    'I was trying to control my temper.',
    'He is just trying to ruin the party.',
    'You’re not trying to hurt me, I know that.',
    'Thank you, I see you were just trying to keep me out of trouble.',
    '“You’re doing this to spite me,” said the cat in the cartoon.',
    'You want to win, and so do I, it’s a race!',
    'If you want to use my bike, take it.',
    'You only need one stamp.',
    'I used you as a reference.',
    'You love to dance.',
    'Do you want me to bring the chairs?',
  ],
};

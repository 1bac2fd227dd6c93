import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 84,
  patterns: [
    'did you _{1,6} by yourself',
    'you (could|@will) not _{1,6} if (your life|it|they)',
    '(can not|can you|you can) (do|get) anything? right',
    'how hard is it to !keep { _{1,7} } ,$',
    '(your|tiny|little|a|any) @brain-b4 !@scan-b4',
    '(ever in your life|would you know about)',
    'you do? not? feel (nothing|a thing)',
    '@no-b4 (but|except) yourself',
    'you (can|could) not @feeble (a|an|one|your own|two)',
    '(people|someone) like you (to|never)',
    'you call (this|that) (a|an) !(bullying|problem)',
    '(ever in your life|(smaller|long|big) words|would you know about)',
    'even (a|my) _{0,4} @tot (could|can)',
    '(not (got)? a clue|you have no idea how to !thank|like you @will @not|if it bit|amount to any*)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'How hard is it to …?',
  hears: 'They may hear that you find them stupid, whatever the task was.',
  why: 'It talks down. A request that names the task can be said yes to, or no.',
  source: 'rosenberg',
  instead: 'The back door was open again this morning. Could you check it at night before you go up?',
  rewrite: 'could you please $1',
};

export const examples: RuleExamples = {
  flags: [
    'How hard is it to rinse a cup?',
    'You can’t do anything right.',
    'how hard is it to text back',
    'Use your brain for once.',
    'Is there a brain in that head?',
    'You couldn’t find your own feet if they were on fire.',
    'You can’t do anything right, can you?',
    'You think about nobody but yourself.',
    'did you think of that all by yourself',
    'What would you know about hard work?',
    'Even a child could park that car.',
    'You have no idea how to run a kitchen.',
    'You haven’t got a clue.',
  ],
  leaves: [
    'Be kind to everybody, and to yourself.',
    'The brain scan is on Thursday.',
    'How hard was it for you to tell me?',
    'I can’t even boil an egg, and you still eat here.',
    'It was hard to hear, and I’m glad you told me.',
    'Is it hard to learn the drums?',
    'You will never be alone on Christmas, not while I live.',
    'I know how hard it is to work nights.',
    'If you weren’t so far away I’d bring soup.',
    'People like you make this ward a good place.',
    'I didn’t know how to do it either.',
    'He can’t do anything until Monday.',
    'What do you know about the new schedule?',
    'Would you know the way to the station?',
    'Even a child gets tired of rain.',
    'I have no idea how to fix this.',
  ],
};

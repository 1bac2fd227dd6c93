import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 73,
  patterns: [
    'i did not _{1,5} because (i (figured|thought|assumed|knew)|you)',
    '@sorry !(to|i am late) _{1,8} @end? i (was (@excusing|in a|up all)|had been|(only|just|figured|thought|assumed) !(wanted|never|checked)|had (no idea|a|to|so|my|forgotten|meant|three|two)|wrote)',
    '@sorry _{1,8} , it (was|is) (@later-m !because|a @silly|not meant)',
    "i (would|could) (not|never|be|have) _{1,8} if (you|your|half|people|@alike|they) _{0,4} (not|did|just|'d|had|were|would|stop*|ever|only|listened)",
    '(@sorry|know i|would have|meant to|promised) _{0,7} @end? it is just (that|i|my|work|the)',
    '(@sorry !(i|about) _{1,8} , (work|life|things) (was|is|has|got)|^ i know i _{1,6} (,|.) you (do not|have no))',
  ],
  unless: ['(be sorry)', 'about , you know'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Sorry, and then the reason',
  hears: 'They might take it that the sorry was a doorway to the explanation.',
  why: 'A reason right behind the sorry does the work of a “but”. Let the sorry stand for a moment; the story can come when they ask for it.',
  source: 'lerner',
  instead: 'I’m sorry I didn’t call when I said I would.',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I missed your show, I had to work.',
    'Sorry about the noise, I had no idea you were home.',
    'I’m sorry I snapped, I just thought you’d be ready by six.',
    'I didn’t tell you because you would have told Mum.',
    'Sorry for leaving early, it was late and the band was awful.',
    'sorry i didnt text back i was at practice all day',
    'I would have come if your family weren’t so rude.',
    'I’m sorry I snapped at you, I was running on no sleep.',
    'I wouldn’t have yelled if you had just answered.',
    'I know I promised, it’s just that the shop was packed.',
    'Sorry for the silence, work was a zoo.',
  ],
  leaves: [
    'I’m sorry I yelled. I was wrong.',
    'Sorry, I’m at the wrong door.',
    'I’m sorry I hurt you, and I miss you.',
    'I didn’t eat because I was full.',
    'Sorry about yesterday. You were right.',
    'I’m sorry for your loss, she was a good woman.',
    'I would call you if I had your number.',
    'I’m sorry I was late. Next time I will leave at six.',
    'Sorry I snapped, that was unkind of me.',
    'I get tired because I work nights.',
    'It’s just that I miss you.',
    'I know I promised, and I let you down.',
  ],
};

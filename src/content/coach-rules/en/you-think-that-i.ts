import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 72,
  patterns: [
    '^, _{0,2} @ye @aux-a? (never|not)? @think that? (i|we|nobody|everything|my|it is fine|you @modal)',
    '@ye knew (it|that|how|i|,$)',
    '^, _{0,1} @ye @aux-a? always? think (@guess-b4|the @guess-b4|@ye @be? (own|can|rule|above|special|are|too))',
    'because @ye (knew|know) (it|i|full|damn)',
    'made up @your (mind|minds)',
    '@ye have? already (decided|judged|convicted)',
    'i (know|see) (exactly)? (what|how|where) @ye are _{0,3} (doing|up|thinking|playing|after)',
    '(over|it on) your face',
    '@ye (see|hear|believe) what @ye want',
    '@ye are trying to',
    '^, (do not|stop|quit) pretend* (it|you|that|to|like)',
    '^, _{0,2} [ @ye think that? { i _{2,7} } ] ,$',
    'let me guess',
    '@ye see @us as',
    'made @your mind',
    'you must think _',
    '@ye expected (me|us) to',
    'it about (you|yourself)',
    'i (know|see) _{0,3} what _{1,3} meant',
    '(because|and) @ye (knew|know) (it|i|full|damn|very|exactly|that|there)',
    '@ye (fancy|consider|picture) yourself',
  ],
  unless: [
    '(do|did|what|how|if|not|sorry) @ye @think',
    'think _ should',
    'i let @ye think',
    'with what @ye knew',
    'i thought',
    '(yes ,|pudding|hurt ,$)',
  ],
};

export const note: RuleNote = {
  title: 'You think that I …',
  hears: 'They may hear that a verdict has been written in their name.',
  why: 'It puts words in the other’s head. You can say the fear as your own, and ask if it’s so.',
  source: 'imago',
  instead:
    'When you checked my sums twice on Monday, I worried that you don’t trust me with the till. Is that so?',
  rewrite: 'I wonder whether you think $1',
};

export const examples: RuleExamples = {
  flags: [
    'You think I’m stupid.',
    'u just think u can walk in here',
    'You figured I wouldn’t notice the dent.',
    'Stop pretending you forgot, Neil.',
    'You reckon I’m your chauffeur.',
    'It’s written all over your face.',
    'You thought nobody would find out.',
    'You always think that I lie, boss.',
    'You think the worst whenever I’m late.',
  ],
  leaves: [
    'Do you think I’m late?',
    'What do you think I should wear?',
    'I thought you were at work.',
    'You think so?',
    'I know what you think about the plan, and I’d like to add one thing.',
    'I figured you would be hungry.',
    'Did you think I forgot?',
    'You knew my grandfather, didn’t you?',
    'I don’t think you blame me.',
    'You think we should leave at six?',
    'You know exactly how to cheer me up.',
  ],
};

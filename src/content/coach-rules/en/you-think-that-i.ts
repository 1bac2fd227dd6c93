import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 72,
  patterns: ['^, _{0,2} @ye @aux-a? not? @think that? (i|we|nobody|everything|my|it is (okay|fine)|you @modal)', '@ye think (you|your) (are|too)', '@ye see @us as', 'must think', 'you blame me', '@ye knew (it|that|how|what|i|,$)', 'i know (exactly|what) @ye (think|are)', 'made @your mind', '^, _{0,1} @ye @aux-a? think (because|that because|the (whole|world|rules)|everyone|everybody|everything|this is (funny|about)|only|people|money|@ye @be? (own|can|rule|above|special|are))', '^, _{0,2} @ye (think|thought) _{0,3} (me|my)', '(because|and) @ye (knew|know) (it|i|full|damn|very|exactly|that|there)', '@ye know~ @fully (what|that|why|well|how)', '@ye (fancy|consider|picture) yourself', '@ye think @ye are (so|such|above|better|clever|too|the|special|a|some)', '@ye expected (me|us) to', '@ye (knew|know) i would', '(knew|figured|assumed|thought) @ye would (just|make|get|be (mad|angry|annoyed)|freak|react|judge|laugh|only|say no|sit|flip|throw)', '@your (mind|minds) made up', 'made up @your (mind|minds)', '@ye have? already (decided|made|judged|written|convicted)', '@ye (have)? decided (i|that i|it was)', 'let me guess', '(next|now|then) @ye will (say|tell|be|want)', '@ye are going to (say|tell me)', 'i (know|see) (exactly)? (what|how|where) @ye are _{0,3} (doing|up|thinking|playing|going|after|planning)', 'what @ye are (up to|playing at|after)', 'i (know|see) _{0,3} what _{1,3} meant', 'i (can|do)? see (your plan|right? through|your game)', 'your little (game|plan|scheme)', 'i know (@ye|your) (kind|type|game|sort)', '(not|stop) act* (like|as if) you', '(all over|written on) your face', '@ye (see|hear|believe) what @ye want', 'it about (you|yourself)', 'think i am (stupid|(a|an) (idiot|fool)|dumb|blind|crazy|lying|lazy|made of)', 'i am not (stupid|an idiot|blind) ,$', 'who are @ye trying to', '@ye are trying to', '(you are|think _{0,4}) better than (me|us|everyone|everybody)', '^, (do not|stop|quit) pretend* (it|you|that|to|like)'],
  unless: ['(do|did|what|how|if) @ye @think', 'think _ should', '(what|how|where) do @ye think', 'i let @ye think', 'with what @ye knew', 'i thought'],
};

export const note: RuleNote = {
  title: 'You think that I …',
  hears: 'They may hear that a verdict has been written in their name.',
  why: 'It puts words in the other’s head. You can say the fear as your own, and ask if it’s so.',
  source: 'imago',
  instead:
    'When you checked my sums twice on Monday, I worried that you don’t trust me with the till. Is that so?',
};

export const examples: RuleExamples = {
  flags: [
    'You think I’m stupid.',
    'u just think u can walk in here',
    'You figured I wouldn’t notice the dent.',
    'You must think I’m made of money, Neil.',
    'You reckon I’m your chauffeur.',
    'You knew exactly what you were doing.',
    'You see me as your servant.',
    'You thought nobody would find out.',
    'You always think that I lie, boss.',
    'You blame me for the leak.',
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

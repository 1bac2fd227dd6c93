import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 72,
  patterns: [
    '^, (so|oh|and|but|because|what|now|well|,)? ,? (maybe)? (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? (i|im|ill|we|nobody|everything|my|people|everyone|less|money|sorry|everybody)',
    'you (must|probably|obviously|clearly|just|always|all|only) (think|thought|believe|assume|assumed|figured|reckon|expect|expected)',
    '(like) you do not know',
    'you blame me (for|,|.|!|and)?',
    'do not (pretend|pretending|act|acting) (like|that)? (you|it) did not',
    'you (knew|know) (exactly) (what|that|how|it|i|why|who|you|this|we|when|where)?',
    'you (see|saw|treat|view|consider) (me|us) (as|like) (a|an|your|some|nothing|just|the)',
    'you knew (,|.|!|and|it|that|how|what|i|this|she|he|from) (you|did|just|it|would|was|still|meant|i|and|much|would)?',
    "you (figured|assumed|thought|decided|reckoned|expected|imagined) (that)? (you|i|we|nobody) (would|could|'d|can|will|was|were|might|am|are)",
    'you (think|thought|believe) (that)? you (are|were)? (so|such|too|all) (smart|clever|special|perfect|great|cool|better|funny|tough|important|slick|superior|good|that|high|hard)',
    '^, (so|oh|and|but|because|what|now|well|,)? ,? i know (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? (i|im|ill|we|nobody|everything|my|people|everyone|less|money|sorry|everybody)',
    '^, (so|oh|and|but|because|what|now|well|,)? ,? i bet (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? (i|im|ill|we|nobody|everything|my|people|everyone|less|money|sorry|everybody)',
    '^, (so|oh|and|but|because|what|now|well|,)? ,? i guess (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? (i|im|ill|we|nobody|everything|my|people|everyone|less|money|sorry|everybody)',
    '^, (so|oh|and|but|because|what|now|well|,)? ,? (maybe)? (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? you could',
    '^, (so|oh|and|but|because|what|now|well|,)? ,? (maybe)? (you|your) (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (just|always|obviously|clearly|really|probably|must|still|all|only|honestly|actually|seem|to|already|even|never|both)? (think|thought|believe|believed|assume|assumed|figured|figure|reckon|reckoned|decided|expect|expected|thinks|expecting|suppose) (that)? you can',
  ],
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
    'Don’t pretend you didn’t know.',
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
  ],
};

import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 58,
  patterns: [
    '(does|did|do|is|would|can) not (@very|even|always|actually|ever)? (feel|felt|seem|feeling) (to)? (feel)? (like|that|as) (if|though)? (you|u|we) (are|were|have|do|did|@very|even|actually|care|cared|love|loved|want|wanted|listen|listened|respect|trust|trusted|value|like|liked|see|hear|need|needed|understand|support|miss|missed|take|appreciate|mean|meant|believe|matter|try|tried|know|get|got|treat|think|come|really)',
    '(does|did|do) not feel like i (@very|even)? (matter|count|belong|mean|exist|have|am) !(time|fever|girlfriend|even|hungry|ready) _',
    '(feel|feels|felt) like (you|u) could not (care|be|even|wait|notice|mind|stand|want|lift) (bothered)?',
    '(feel|feels|felt) like (you|u) would not (care|be|even|wait|notice|mind|stand|want|lift) (bothered)?',
    '(feel|feels|felt) like (you|u) can not (care|be|even|wait|notice|mind|stand|want|lift) (bothered)?',
    '(feel|feels|felt) like (you|u) will not (care|be|even|wait|notice|mind|stand|want|lift) (bothered)?',
    '(not|never) (@very)? (feel|felt|feeling) (heard|respected|appreciated|valued|loved|supported|wanted|seen|included|understood|listened|trusted|needed|cared|welcome|considered|believed|accepted|prioritized) (by|from|in|with|at|here|anymore|to|for|,|.|when|around) (you|u|anyone|any|this|all|home|work)?',
  ],
  unless: [
    '(want|need|wanted|like) to feel',
    'feel like i even have',
    '(he|she|they|you) (do|does|did) not (feel|felt)',
    'not feel like (you|i) (could|can|should|have|know|am) (to|ready)?',
    '(do|did|does) not you',
    'want you to (never|not)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It doesn’t feel like you care',
  hears: 'They may hear that nothing they do has counted.',
  why: 'This tells the other what is missing in them. What you missed, and when, is easier to give.',
  source: 'our-judgement',
  instead: 'I was lonely on the ward on Tuesday, and I would have liked a call.',
};

export const examples: RuleExamples = {
  flags: [
    'It doesn’t feel like you care about the move.',
    'I don’t feel like you love me anymore.',
    'it didnt feel like u wanted me at the party',
    'I don’t feel like I matter in this family.',
    'It feels like you couldn’t care less about my exams.',
    'I don’t feel heard by you.',
    'I never felt respected in this office, not by you.',
    'I do not feel that you respect my work.',
  ],
  leaves: [
    'I don’t feel like going out.',
    'It doesn’t feel like summer.',
    'She doesn’t feel like you do about it.',
    'I want to feel respected.',
    'I don’t feel like you have to come.',
    'You don’t feel loved, I know.',
    'I feel loved.',
    'I don’t feel like I can run today.',
  ],
};

import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 76,
  patterns: [
    '(be) (glad|grateful|thankful|happy|lucky|pleased) (that)? (i|it|you|we|he|she) (am|do|did|was|have|got|even|at|only|is|let|care|came|told|had|put|still|stay|ever|never|could)',
    'when i was your age',
    '(first|1st) world (problem*|issue*)',
    '(it|that|things) could (always)? be a lot worse',
    'you (are|were) (so|just)? (lucky|spoiled|spoilt) that i _{0,4}',
    'some of us have (real|actual|bigger) (problems|things|fish|worries|issues|stuff)',
    "(you|u) (have|'ve|got|had) (got)? (it)? (so|pretty|really|too|quite)? (easy|good|lucky) ,$",
    'you think (you|that|your) (have|had|got) it (bad|hard|rough|tough|tired|life|stress*) _{0,3}',
    'there are (people|kids|children|women|men|folks|others) _{0,3} (starving|dying|suffering|worse|real|homeless|with)',
    '(other|some|most|many) (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (have|has|had|are|get|would|deal|go|got|never|with) _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(plenty|lots) of (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (have|has|had|are|get|would|deal|go|got|never|with) _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    'so many (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (have|has|had|are|get|would|deal|go|got|never|with) _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(other|some|most|many) (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (do|did|can) not _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(other|some|most|many) (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) out there _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(should|just) be (glad|grateful|thankful|happy|lucky|pleased) (that)? (i|it|you|we|he|she) (am|do|did|was|have|got|even|at|only|is|let|care|came|told|had|put|still|stay|ever|never|could)',
    'should feel (glad|grateful|thankful|happy|lucky|pleased) (that)? (i|it|you|we|he|she) (am|do|did|was|have|got|even|at|only|is|let|care|came|told|had|put|still|stay|ever|never|could)',
    '(other|some|most|many) (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) in the world _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(plenty|lots) of (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (do|did|can) not _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(plenty|lots) of (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) out there _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    'so many (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) (do|did|can) not _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
    '(be) (glad|grateful|thankful|happy|lucky|pleased) (that)? (for|with) what (am|do|did|was|have|got|even|at|only|is|let|care|came|told|had|put|still|stay|ever|never|could)',
    'so many (people|kids|women|men|girls|guys|wives|husbands|families|couples|folks|mothers|fathers|children|employees) out there _{0,5} (worse|real|harder|actual|starving|dying|nothing|homeless|bigger|kill|love|lucky|glad|grateful|happy|less|far|serious)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Others have it worse',
  hears: 'They may hear that their hurt does not reach the line.',
  why: 'There is always somebody worse off. It does not make this hurt smaller, and it can add shame to it.',
  source: 'our-judgement',
  instead: 'You lost the part in the play, and I told you to be grateful. I’d like to hear about it now.',
};

export const examples: RuleExamples = {
  flags: [
    'Other people have real problems.',
    'First world problems, honey.',
    'There are kids starving, you know.',
    'You’ve got it so easy.',
    'u should be grateful i even came',
    'When I was your age I worked nights.',
    'It could be a lot worse.',
    'You think you have it bad?',
    'Some of us have real problems.',
    'Just be glad I didn’t tell Dad.',
    'You are lucky that I stayed with you.',
  ],
  leaves: [
    'I know other people have it hard too.',
    'I’m so lucky to have you.',
    'I should be grateful, and I am still sad.',
    'Some people have dogs, we have a parrot.',
    'There are people waiting outside.',
    'I had a real problem at work today.',
    'You’re so good with kids.',
    'My gran had it harder than me.',
    'Things could be better at home.',
    'We should be glad for the rain.',
  ],
};

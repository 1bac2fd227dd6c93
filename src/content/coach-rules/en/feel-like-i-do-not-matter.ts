import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 56,
  patterns: [
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) (@very|just|kind|sort|a)? (of|bit)? (like|as|that) (if|though)? (i|im) (am|was|do|did|have|can|could|will|never|always|only|just|mean|matter)? (@very|always|just|only|being|not|never|no|the|all)? (not|a|the|your|just|being|even|always)? (important|matter|count|exist|enough|good|priority|burden|afterthought|maid|servant|slave|taxi|wallet|stranger|ghost|prisoner|nothing|nobody|invisible|replaceable|problem|joke|option|bottom|last|second|punished|attacked|ignored|used|blamed|judged|pushed|treated|taken|walking|talking|tested|watched|belong|mean|in|voice|say|win|trusted|heard|wanted|loved|respected|allowed|punching|alone|only|single|competing|begging|losing|bother|nuisance|idiot|child|criminal|suspect|outsider|roommate|tool|backup) (enough|the|in|one)? (way)?',
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) (@very|just|kind|sort|more|a|nothing|only)? (of|bit|but)? like (a|an|the|your|some|just|dirt|garbage|trash|shit|crap|rubbish|nothing|furniture|nobody) (@very|bit|total|complete|bad|of|a|free|walking|second|third|last|unpaid|live)? (of|in)? (a)? (burden|afterthought|maid|servant|slave|taxi|wallet|stranger|ghost|prisoner|nobody|joke|option|choice|priority|failure|cleaner|cook|babysitter|nanny|chauffeur|atm|bank|punchbag|doormat|guest|lodger|outsider|nuisance|idiot|villain|criminal|suspect|roommate|flatmate|child|toy|tool|backup|wheel|piece|furniture|dirt|garbage|trash|shit|crap|rubbish|nothing|fool|problem|punching|bad|secretary|dog|intruder|plan|loser|inconvenience|,|.)',
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) like such (a|an) (burden|failure|idiot|fool|nuisance|problem|loser|disappointment|outsider|joke|nobody|inconvenience)',
    '(feels|felt|feel) (like|as) (if|though)? i (am|was|have|do|did|could|can) (been|not)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (being|always|even|the|your|a|just|not)? (attacked|punished|used|ignored|blamed|judged|treated|tested|talking|invisible|matter|exist|count|important|enough|priority|burden|walking|wanted|invited|trusted|pushed|cast|shut|problem|enemy|bad|only|villain|maid|afterthought|second|last) (on|one)?',
  ],
  unless: [
    '(not|never) (feel|felt|feels) like',
    '(he|she|they|you) (feel|feels|felt)',
    'feel like (a|an) (drink|coffee|swim|walk|pizza|king|queen|million)',
    'feel like (a|an) new person',
    'not (feel|felt) (like)',
    '(laughed|birthday|holiday|carousel)',
    'kid in',
    'feel like i am (a|the) (lucky|luckiest)',
  ],
};

export const note: RuleNote = {
  title: 'I feel like I don’t matter',
  hears: 'They may hear that they see you so, when they may not.',
  why: 'This is a thought about what you are to the other. Sad or lonely may be the feeling in it.',
  source: 'rosenberg',
  instead: 'I was sad that the trip was booked before I had seen the dates.',
};

export const examples: RuleExamples = {
  flags: [
    'I feel like I’m not important to you.',
    'I feel like a maid in my own house.',
    'i just feel like i dont matter',
    'It feels like I’m being punished for taking sick leave.',
    'I felt like an afterthought at your sixtieth.',
    'I feel like your taxi, not your father.',
    'I feel like I’m always the last to know.',
    'I felt like a stranger in the team meeting.',
  ],
  leaves: [
    'I feel like a coffee.',
    'I don’t feel like a burden.',
    'She feels like a burden.',
    'I feel like I could sleep for a week.',
    'I feel like a new person.',
    'Do you feel like a stranger there?',
    'I feel like I am getting a cold.',
    'I felt like dancing.',
  ],
};

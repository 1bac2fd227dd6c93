import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 88,
  patterns: [
    '(trying|determined|out|dying|desperate|want|wanted|wants|love|like|enjoy|loved|enjoyed|liked|hoping|meant|plotting|planning|living) (to)? (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    '(doing|did|do|saying|said|say|done) (this|that|it) (just|only|purely|all)? to (hurt|spite|annoy|embarrass|humiliate|punish|upset|provoke|shame|wind|piss|irritate|manipulate|control|guilt|test)',
    'you (are)? (just|only|really|clearly|obviously|always|still|secretly)? (just|only)? trying to (make|control|manipulate|guilt|change|hurt|get|start|trick|turn|push|test|avoid|blame|prove|provoke|annoy|shut|fool|confuse|trap|embarrass|steal|replace|win|pick|buy|look|impress|cover|hide|wriggle|weasel|use|take|play|punish|sabotage|undermine|drive|ruin|say)',
    'you (get) a kick out of',
    'you (did|do) (it|that|this) on purpose',
    'you are (just|so|clearly|always)? (determined|out) (to|on)? (spoil|ruin|ruining|wreck|hurt|spite|get|destroy|make|embarrass|humiliate)',
    'why (are|do|did|must|would) you (always|keep|want|trying|so|all)? (always|trying|determined)? (to)? pulling away (me|to|from|us|my|away|on)',
    '(trying|determined|out|dying|desperate|want|wanted|wants|love|like|enjoy|loved|enjoyed|liked|hoping|meant|plotting|planning|living) it when (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'bent on (to)? (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'set out (to)? (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'hell bent on (to)? (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'you (just|only|always|clearly|obviously|must|have|probably|really|totally)? (just|have)? (did|do|said|say|planned|made|waited|chose|picked|left|forgot|broke|invited|wanted|deleted|ignored|lost|hid) _{0,5} to (hurt|spite|annoy|embarrass|humiliate|punish|upset|provoke|shame|mock|test|piss|rile|irritate|manipulate|control|guilt)',
    'bent on it when (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'set out it when (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'hell bent on it when (ruin|ruining|hurt|hurting|humiliate|embarrass|embarrassing|humiliating|make|making|see|seeing|watch|watching|destroy|destroying|sabotage|punish|punishing|spite|provoke|annoy|annoying|get|push|break|upset|torture|control|drive|turn|replace) (me|my|us|our|everything|people|everyone|rid)',
    'you (enjoy|love|like|loved|enjoyed|liked) (hurting|humiliating|making|seeing|watching|winding|pushing|picking|ruining|playing|embarrassing)',
  ],
  unless: ['like watching the', '(i|we) (did|am|was|were|are|said) (it|this|that)? (not|on|trying|just)'],
};

export const note: RuleNote = {
  title: 'You did it to hurt me',
  hears: 'They may hear a crime with the motive already filled in.',
  why: 'You can know what happened and how it felt. Why they did it is a thing to ask.',
  source: 'our-judgement',
  instead: 'You read my poem to the table on Saturday, and my face burned. What did you have in mind?',
};

export const examples: RuleExamples = {
  flags: [
    'You did that on purpose.',
    'ur just trying to make me jealous',
    'You’re doing this to punish me, Hilda.',
    'You said it just to embarrass me at the till.',
    'You enjoy watching me struggle.',
    'You’re out to wreck my last year before the pension.',
    'You want to make me look bad before the boss.',
    'You’re just trying to push me out of the choir.',
    'Why do you want to hurt me?',
    'You get a kick out of it.',
  ],
  leaves: [
    'You didn’t do it on purpose, I know.',
    'I did it on purpose, and I’m sorry.',
    'You’re trying to help, I can tell.',
    'You were trying to make things better.',
    'Did you mean to hurt me?',
    'I was trying to make you laugh.',
    'It wasn’t done to embarrass anyone at the bank.',
    'You like watching the ducks.',
    'I’m trying to control my temper.',
  ],
};

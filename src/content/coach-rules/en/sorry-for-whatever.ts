import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 78,
  patterns: [
    '@sorry (for|about) (whatever|anything)',
    '@sorry (for|about) any (hurt|pain|offence|offense|upset|distress|harm|misunderstanding|wrong|wrongdoing|bad|hard|feelings|discomfort|suffering|grief|damage|upsetting|hurtful|part)',
    '@sorry (for|about) (what) (you|she|he|they|everyone) (think|thinks|believe|believes|claim|claims|say|says|imagine|reckon) (that)? (i|we)',
    '@sorry (for|about) the things (you|she|he|they|everyone) (think|thinks|believe|believes|claim|claims|say|says|imagine|reckon) (that)? (i|we)',
    '@sorry (for|about) what (i|we) (may|might|supposedly|apparently|allegedly|could)',
    '@sorry (for|about) (the|my|this|your) (alleged|supposed|so|perceived|apparent)',
    'whatever it (is|was) _{0,5} (,) i? am? @very? sorry',
    'whatever it (is|was) _{0,5} i am i? am? @very? sorry',
    "whatever i (did|do|said|say|have|'ve|broke|caused) _{0,4} ,? (i'm|then)? @very? sorry",
    "whatever i (did|do|said|say|have|'ve|broke|caused) _{0,4} ,? i am @very? sorry",
    '(for|about) whatever _{1,6} i (am|apologize|apologise) @very? sorry?',
    '@sorry (that|for)? whatever (i|it) (did|was|is|said)',
    '@sorry (for|about) (how) (it|things|that) (might|may) have',
    '@sorry (for|about) the way (it|things|that) (might|may) have',
  ],
  unless: ['whatever (happens|comes)', 'anything (like|bigger|else)', '(not|never) sorry'],
};

export const note: RuleNote = {
  title: 'Sorry for whatever I did',
  hears: 'They may hear that you do not know what you did, or do not want to.',
  why: 'A sorry for “whatever” leaves the other person to fill in the act. If you do not know, ask. If you do know, name it.',
  source: 'lerner',
  instead: 'I’m sorry I sold your father’s tools before I asked you.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry for whatever I did.',
    'sorry about anything i said last nite',
    'I apologize for any hurt I may have caused.',
    'I’m sorry for what you think I did.',
    'Look, whatever I did, I’m sorry.',
    'Sorry for whatever it is you’re cross about.',
    'I apologise for any offence at the staff party.',
    'For whatever I have done to you, I am sorry.',
    'I’m sorry about my supposed rudeness.',
  ],
  leaves: [
    'I’m sorry for everything I said about your cooking.',
    'Sorry for any delay with your parcel.',
    'I’m sorry for the noise.',
    'Eat whatever you like, sorry about the mess.',
    'I’m sorry I took your bike.',
    'We’re sorry for any inconvenience.',
    'He is never sorry for anything.',
    'Whatever happens, I love you.',
    'I’m sorry about Grandpa.',
  ],
};

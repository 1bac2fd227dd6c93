import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 78,
  patterns: [
    '(@sorry|me) @to (whatever|anything|any @sore|@how (you|they) @saying)',
    '(whatever (i|it)|supposed to have) _{1,7} @sorry',
  ],
};

export const note: RuleNote = {
  title: 'Sorry for whatever I did',
  hears: 'They may hear that you do not know what you did, or do not want to.',
  why: 'A sorry that names no act leaves the other person to fill it in. If you do not know, ask. If you do know, name it.',
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
    'I’m sorry for any upset I may have caused.',
    'I am sorry for whatever it was I said.',
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

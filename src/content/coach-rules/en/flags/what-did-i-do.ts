import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 77,
  patterns: [
    'not see (what i did|what @that has|how @that is my)',
    '(did|have) not (do|done) anything (wrong|,$)',
    '(did|done) nothing wrong',
    'supposed to have',
    'can not think what',
    'want me to say',
    'what (else|more)? can i say',
    '(nothing|anything) to (apologize|apologise|be sorry)',
    'like i (did|killed)',
  ],
  unless: ['(tell|show) me', '(know|understand) (it|why|what) you'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'What did I even do?',
  hears: 'They might hear that you looked for your part and found nothing.',
  why: 'You may truly not see it yet. Asking to be told opens the talk; saying there is nothing shuts it.',
  source: 'gordon-chen-2016',
  instead:
    'I can see you’ve gone quiet since the barbecue, and I don’t know which part was me. Would you tell me?',
};

export const examples: RuleExamples = {
  flags: [
    'Whatever I’m supposed to have said, I didn’t mean it.',
    'Honestly I can’t think what it was.',
    'What do you want me to say?',
    'There’s nothing to apologize for.',
    'What can I say, it broke.',
    'What else can I say to you people?',
    'I’ve got nothing to be sorry about.',
    'What exactly am I supposed to have done?',
    'I can’t think what it might be.',
    'What more can I say to you?',
  ],
  leaves: [
    'Tell me what I did, I want to know.',
    'What did I do with the keys?',
    'I didn’t do the shopping, sorry.',
    'We did nothing all Sunday, it was lovely.',
    'I’m supposed to pick up the cake at four.',
    'I see the problem now, it was me.',
    'I know what I did, and it was cruel.',
    'The dentist told me what to expect.',
    'What have I missed at school?',
  ],
};

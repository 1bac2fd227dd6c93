import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    '(thank*|grateful) _{0,2} (for|that you) (not|@thank-ing|told)',
    '@iwe @mid? (appreciate|respect|value) (that? you (@thank-ing|@thank-ed)|your @view)',
    'glad you told',
    'you did _{0,2} (your|the) best',
    '(took guts|(not|never) easy for you)',
    '(took|takes) _{0,2} (courage|guts|strength) (,$|to (say|tell|admit|speak|open|bring|ask|share))',
    'brave (of you|to (say|tell))',
  ],
  unless: ['covering my'],
};

export const note: RuleNote = {
  title: 'Thank you for telling me',
  hears: 'They may be more at ease saying the next hard thing.',
  why: 'You thank them for what it took to say it. To say something you value in them is part of a softer way to begin.',
  source: 'gottman-startup',
};

export const examples: RuleExamples = {
  flags: [
    'Thank you for telling me, it can’t have been easy.',
    'Thanks for being honest about the money.',
    'i appreciate u being patient w me',
    'I appreciate your honesty, Nurse Adeyemi.',
    'Thank you for trusting me with this, kid.',
    'I’m grateful that you told me before the meeting.',
    'Thanks for listening.',
    'I appreciate your feedback on the form.',
    'You did your best with that crew.',
    'I value your opinion, even when it stings.',
    'Even if I don’t agree, I respect your view.',
    'I respect your decision about the wedding.',
    'I know it wasn’t easy for you to ring me.',
    'It took courage to say that.',
    'I appreciate that you told me.',
  ],
  leaves: [
    'Thanks for nothing.',
    'No thanks, I’m full.',
    'You never appreciate me.',
    'I’d appreciate it if you stopped.',
    'Thank you for shopping with us.',
    'Thanks for the coffee.',
    'You should be grateful for my help.',
    'I know your sister.',
    'I see your car.',
    'I don’t appreciate your tone.',
    'Thanks to the rain we won.',
    'Did you thank her?',
    'Courage is the name of the boat.',
    'It took courage to climb that wall.',
  ],
};

import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 81,
  patterns: [
    '(@hey|going|job|one|,|little) ,? @genius ,$',
    "(world 's greatest|@kin of the year|expert on)",
    '(how|very) @mature ,$',
    '(thanks for nothing|look who finally|trust you to|bless your heart|nice going|went so well)',
    'wow , (so|great|an apology)',
    'spare me (the|your)',
    '@praise ,? you (have)? (woken|managed|@harm-ed)',
    '(some|what a) _? @being you (are|turned)',
    ', you , (a|giving|of)',
    'wow , (so|what)',
    '(some|what a) _? (@being|manager|boss|leader|genius) you (are|turned)',
    '(has spoken ,$|are not you (clever|special)|^ typical you|forever the|her @majesty)',
  ],
};

export const note: RuleNote = {
  title: 'Oh, well done',
  hears: 'They may hear a laugh where they needed to hear what was wrong.',
  why: 'Praise that means its opposite stings twice: once for the slip, and once for being laughed at. What bothered you can be said straight.',
  source: 'our-judgement',
  instead:
    'The cake slid off the seat because the lid wasn’t on. I’d baked since six, and I could have cried.',
};

export const examples: RuleExamples = {
  flags: [
    'Nice one, Sherlock.',
    'Some uncle you turned out to be.',
    'Nice going, the whole street heard that.',
    'Congratulations, you ruined Nan’s ninetieth.',
    'Thanks for nothing, Trevor.',
    'Wow, genius.',
    'Father of the year, that is you.',
    'oh very mature',
    'Because your last idea went so well.',
    'Bravo, you have woken the baby again.',
    'Here comes the world’s greatest husband.',
    'Well, aren’t you clever.',
    'Typical you.',
    'Her Majesty is awake at last.',
  ],
  leaves: [
    'What a good friend you have in her.',

    'Well done on the driving test!',
    'Congratulations on the new job.',
    'Nice, the bus is going at ten.',
    'Thanks for the lift.',
    'She is very mature for a girl of nine.',
    'He was named teacher in the year we moved.',
    'The talk went well, I think.',
    'Bravo to the kids in the choir.',
    'Great job on the shelves, they’re straight.',
    'We watched a film about a genius.',
    'It was a typical Monday.',
    'She has spoken to the landlord.',
  ],
};

import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 78,
  patterns: [
    '@it-d @be @few _{0,3} @trifle !(from|so|if)',
    'only happened',
    'it (was|were) @only (a|an|your) _ ,$',
    'i @only (@harm-ed|raised|looked|touched|borrowed) !because _{0,5} ,$',
    'it is (a|an|one|two) _ , (mate|babe|bro|man|dude|sis|pal|love|dear|girl|not a)',
    'just (in|for) (good)? (fun|laughs|jest|kicks|a laugh|the laugh)',
    'hardly (a|the)',
    'you had one (bad|little|small|tiny|mistake|slip)',
    'a (wee|harmless) (joke|prank|roast|banter|teasing|fun|comment|question|crack|scratch|nudge|slap|fib|lie)',
    'it (was|were|is) (one|half|only one|barely|a single|a wee|a tiny|a couple of|two|three) _{0,2} (,$|not|hardly)',
    'it is only (money|words|talk|hair|paint|stuff|business|work|sex|a _ ,$)',
    'ten minutes late',
    'was kidding',
    '^, it was (a|one) _{1,2} ,$ !(and|but|i)',
    ', it was (a|only) _{1,2} ,$',
    'nothing happened',
  ],
  unless: ['(made|love*|@sorry|and it|not ,)', 'time', 'wrong', 'lovely'],
};

export const note: RuleNote = {
  title: 'It was only a …',
  hears: 'They may hear that you count the minutes or the money, and not what it stood for.',
  why: 'The word “just” makes the act small before they have said how big it was. The same line without it is a plain fact.',
  source: 'our-judgement',
  instead: 'I came forty minutes late and your soup was cold by then. I’m sorry.',
};

export const examples: RuleExamples = {
  flags: [
    'It was only ten minutes.',
    'it was just one kiss',
    'It’s just a stupid cup.',
    'It only happened once.',
    'It’s only money, my son.',
    'It was just a harmless little lie.',
    'She only teased you for a second.',
    'I only forgot the once.',
    'We kissed one time.',
  ],
  leaves: [
    'It’s just a few minutes from the station.',
    'It was just a wonderful day.',
    'It wasn’t just a cup, it was my grandmother’s.',
    'I was only three when we moved.',
    'It was just the two of us on the beach.',
    'We have only two hours until the film.',
    'I’m sorry I was ten minutes late.',
    'There is only one road to the lake.',
    'The exam is only a week away, I hope you sleep.',
    'Is it just a cold, or the flu?',
  ],
};

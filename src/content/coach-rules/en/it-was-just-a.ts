import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 78,
  patterns: [
    'only happened',
    'was kidding',
    '^, it was (a|one) _{1,2} ,$ !(and|but|i)',
    'just for (good)? (fun|laughs|jest|kicks|a laugh|the laugh)',
    'you had one bad',
    'it is only money',
    'i @only (@harm-ed|touched) !because _{0,5} ,$',
    '@it-d @be (only|just|merely) { (a|an|the|some|my|your|one|two|five) _{0,2} @trifle } !(from|so|if)',
    '@it-d @be (only|just)? (one|two|five|ten) _{0,3} @trifle !(from|so|if)',
    'it is a _ , (mate|babe|bro|man|dude|sis|pal|love|dear|girl)',
    'it was (one|half|only one|barely|a single|a tiny|a couple of|two|three) _{0,2} (,$|not|hardly)',
  ],
  unless: [
    '(made|love*|@sorry|and it|not ,)',
    'time',
    'wrong',
    'lovely',
    '(wonderful|lovely|great|beautiful)',
  ],
};

export const note: RuleNote = {
  title: 'It was only a …',
  hears: 'They may hear that you count the minutes or the money, and not what it stood for.',
  why: 'The word “just” makes the act small before they have said how big it was. The same line without it is a plain fact.',
  source: 'our-judgement',
  instead: 'I came forty minutes late and your soup was cold by then. I’m sorry.',
  rewrite: 'it was $1',
};

export const examples: RuleExamples = {
  flags: [
    'It was only ten minutes.',
    'it was just one kiss',
    'It’s just a stupid cup.',
    'It only happened once.',
    'It’s only money, my son.',
    'It was just a harmless little lie.',
    'I only forgot the once.',
    'It was one beer, Carla.',
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

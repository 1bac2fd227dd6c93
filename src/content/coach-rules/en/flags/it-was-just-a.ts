import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 78,
  patterns: [
    '@it-d @be (literally|@only) { @num-b3? _{0,2} @trifle-b3 } !@from-b3',
    'it was just? @num-b3 _{0,3} @trifle-b3 !@from-b3',
    '^ so i (was _{0,3} late|@harm-ed _{0,4} $)',
    '^, it was a !lie @tiny-b3? @slip-b3 ,$',
    'it was one _{1,3} ,$ !(and|of)',
    'that is all it was',
    'only happened',
    'i only _ (one|once|the once|a few|for a second)',
    '(one|over a|by a|some|only a|@be a) @tiny-b3 _? @slip-b3',
    'you had one bad',
    'i @only (@harm-ed|touched) !because _{0,5} ,$',
    '(put|give) it back anyway',
    'things got _? (a bit|a little) _',
    'i @only raised my voice !because',
  ],
  unless: ['(made|love*|and it|not ,)', '(wrong|lovely|wonderful|great|beautiful|perfect)', 'first time'],
};

export const note: RuleNote = {
  title: 'It was only a …',
  hears: 'They may hear that you count the minutes or the money, and not what it stood for.',
  why: 'Put like this, the act is small before they have said how big it was. The plain fact leaves its size to them.',
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
    'I only raised my voice a bit.',
    'It was a misunderstanding.',
    'It was a tiny white lie.',
    'It was just a small lie about a bus ticket.',
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
    'It was a fine pear.',
    'It was my mistake, I mixed up the days.',
    'It was a lovely evening.',
    'I only raised my hand to ask.',
    'I told the school I was ill. It was a lie.',
    'it was a lie and i told it to your face',
  ],
};

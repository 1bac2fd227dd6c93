import type { Act, Moment, Role, Shown } from '../../content/schema-rehearsal';
import type { StandIn } from './scene';
import type { Taken } from './taken';

/** The moments of a talk, in the order a repair mostly takes. */
export const momentOrder = [
  'opening',
  'their-hurt',
  'your-part',
  'being-heard',
  'reassurance',
  'pattern',
  'what-now',
] as const satisfies readonly Moment[];

type ByAct = Partial<Readonly<Record<Act, Moment>>>;

/** Where an act leads. What only answers or hurts stays where the talk is. */
const leads: Readonly<Record<Role, ByAct>> = {
  'was-hurt': {
    names: 'opening',
    asks: 'their-hurt',
    stays: 'their-hurt',
    sees: 'their-hurt',
    owns: 'your-part',
    regrets: 'your-part',
    'over-owns': 'your-part',
    cares: 'reassurance',
    feels: 'reassurance',
    needs: 'what-now',
    offers: 'what-now',
  },
  'did-it': {
    names: 'opening',
    feels: 'their-hurt',
    sees: 'being-heard',
    stays: 'being-heard',
    asks: 'your-part',
    owns: 'pattern',
    'takes-it': 'reassurance',
    cares: 'reassurance',
    needs: 'what-now',
    offers: 'what-now',
  },
  listens: {
    names: 'opening',
    feels: 'their-hurt',
    blames: 'their-hurt',
    owns: 'your-part',
    stays: 'being-heard',
    sees: 'pattern',
    cares: 'reassurance',
    needs: 'what-now',
    offers: 'what-now',
  },
};

/** What comes next where a moment is visited once more. */
const further: Partial<Readonly<Record<Moment, Moment>>> = {
  opening: 'their-hurt',
  'their-hurt': 'being-heard',
};

/** The moment that these words speak to. */
export function momentOf({ moment, touched }: StandIn, { shows }: Taken, act: Act, role: Role): Moment {
  if (touched.length > 0 && shows.has('of-pattern') && shows.has('of-me')) return 'pattern';
  const lead = leads[role][act];
  if (!lead) return moment;
  return touched.includes(lead) ? (further[lead] ?? lead) : lead;
}

/** What a question is about, by its words. */
const askedAbout: readonly (readonly [Moment, Shown])[] = [
  ['opening', 'about-opening'],
  ['reassurance', 'about-reassurance'],
  ['what-now', 'about-what-now'],
  ['pattern', 'about-pattern'],
  ['your-part', 'about-your-part'],
];

/** The moment an answer is taken from: asking on and staying are about what it was like, except where they check. */
export function momentAnswered({ moment }: StandIn, { shows }: Taken, act: Act, role: Role): Moment {
  if (role !== 'was-hurt' || (act !== 'asks' && act !== 'stays')) return moment;
  const about = askedAbout.find(([, shown]) => shows.has(shown));
  if (act === 'asks' && about) return about[0];
  return moment === 'being-heard' && !shows.has('of-checking') ? 'their-hurt' : moment;
}

/** The first moment that was passed over, if there is one. */
export function skipped({ touched }: StandIn, now: Moment): Exclude<Moment, 'opening'> | undefined {
  const here = momentOrder.indexOf(now);
  return momentOrder.find(
    (moment, at): moment is Exclude<Moment, 'opening'> =>
      moment !== 'opening' && at < here && !touched.includes(moment),
  );
}

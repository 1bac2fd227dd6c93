import type { RuptureCard } from '../../content/schema';
import type { Moment, OwnScene, OwnSceneShared, Role, Scenario } from '../../content/schema-rehearsal';
import { momentOrder } from './moments';
import type { About } from '../saved';

/** What a scene of one's own is told with, for any kind of rupture. */
export interface OwnSceneTold {
  /** What the stand-in is called; never the name of somebody real. */
  readonly name: string;
  readonly told: readonly string[];
  readonly yours: string;
  readonly imagine: readonly string[];
  readonly place: string;
}

/** In which role the other is there. */
export const roleFor = ({ side }: Pick<About, 'side'>): Exclude<Role, 'listens'> =>
  side === 'they-hurt-me' ? 'did-it' : 'was-hurt';

type Pairs = Readonly<Record<Moment, readonly (readonly [mends: string, closes: string])[]>>;

const none = { closed: [], softening: [], open: [] };
const byMoment = <T>(of: (moment: Moment) => T): Readonly<Record<Moment, T>> =>
  Object.fromEntries(momentOrder.map((moment) => [moment, of(moment)])) as Record<Moment, T>;

/**
 * A scene fitted from a repair: its kind of rupture, the relationship, the side, and the words prepared, which stand
 * first among what can be picked.
 */
export function fitted(
  about: About,
  card: RuptureCard,
  scene: OwnScene,
  shared: OwnSceneShared,
  picks: Pairs,
  told: OwnSceneTold,
  prepared: Partial<Readonly<Record<Moment, string>>>,
): Scenario {
  const role = roleFor(about);
  const here = scene[role];
  return {
    relationship: about.relationship,
    ...(about.power && { power: about.power }),
    side: about.side === 'not-sure' ? 'both' : about.side,
    role,
    rupture: about.rupture ?? '',
    weight: card.sinceThen ? 'grave' : 'middling',
    way: about.move === 'moved-against' ? 'confrontation' : 'withdrawal',
    name: told.name,
    title: card.title,
    card: card.sentence,
    told: [card.sentence, ...told.told],
    yours: told.yours,
    imagine: told.imagine,
    place: told.place,
    slots: here.slots,
    facts: here.facts,
    answers: shared.answers,
    own: byMoment(() => none),
    firstWords: here.firstWords,
    suggestions: byMoment((moment) => {
      const between = shared.between[moment];
      const mine = prepared[moment];
      const pairs = picks[moment].map(
        ([mends, closes], at) => [mends, between[at % between.length] ?? mends, closes] as const,
      );
      const [first] = pairs;
      return mine !== undefined && first ? [[mine, first[1], first[2]] as const, ...pairs] : pairs;
    }),
  };
}

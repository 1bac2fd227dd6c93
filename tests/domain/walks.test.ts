import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  foundOuts,
  moves,
  neededKinds,
  powers,
  relationshipIds,
  sides,
  sixSteps,
} from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import type { About, Repair } from '../../src/domain/saved';
import {
  asidesOf,
  layoutIdOf,
  layoutOf,
  placeAfter,
  placeBefore,
  placesOf,
  progressAt,
  standsAt,
  waysOutOf,
} from '../../src/domain/walk';
import { cardsOf } from '../../src/domain/words';
import { aRepair, plainAbout } from './a-repair';
import { answered, anyAbout, anyDecision, fullRepair, walked } from './any-repair';
import { runsOf } from '../thorough';

// Thousands of walks take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const content = walkContent;
const runs = { numRuns: runsOf(3000) };
/** More than any walk has prompts. */
const most = 60;
const anyDecisions = fc.array(anyDecision, { minLength: most, maxLength: most });

/** Every kind of rupture that a prompt asks for by name, and one of each sort of the others. */
function kindsThatDiffer(): readonly string[] {
  const named = Object.values(content.prompts).flatMap(({ when, unless = [] }) =>
    [when, ...unless].flatMap((each) => each?.ruptures ?? []),
  );
  const sorts = Object.entries(content.ruptures).map(
    ([id, { card }]) => [named.includes(id) ? id : `since then: ${card.sinceThen}`, id] as const,
  );
  return [...new Map(sorts).values()];
}

function* everyFullWalk(): Generator<About> {
  const people: readonly Partial<About>[] = [
    ...relationshipIds.filter((id) => id !== 'colleague').map((relationship) => ({ relationship })),
    ...powers.map((power) => ({ relationship: 'colleague' as const, power })),
  ];
  const kinds = [{}, ...kindsThatDiffer().map((rupture) => ({ rupture }))];
  const found = [{}, ...foundOuts.map((foundOut) => ({ foundOut }))];
  for (const person of people)
    for (const kind of kinds)
      for (const when of found)
        for (const side of sides)
          for (const move of moves)
            for (const need of neededKinds) {
              const about = { ...plainAbout, ...person, ...kind, ...when, side, move, need };
              if (layoutIdOf(content, about).startsWith('walk-')) yield about;
            }
}

/** The steps of this repair with two to five prompts left out; empty when every step holds that many. */
function stepsOfOddSize(repair: Repair): readonly string[] {
  const places = placesOf(content, repair);
  return sixSteps.flatMap((step) => {
    const count = places.filter((place) => place.step === step).length;
    return count === 0 || (count >= 2 && count <= 5) ? [] : [`${step}: ${count}`];
  });
}

describe('any walk', () => {
  it('has a layout and something to answer, whatever it is about', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyAbout, (about) => {
        met.add(layoutIdOf(content, about));
        const ids = placesOf(content, aRepair({ about })).map((place) => place.prompt);
        expect(ids).not.toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 20_000 },
    );
    expect([...met].sort()).toEqual(Object.keys(content.layouts).sort());
  });

  it('about a kind of rupture that is unknown is one about none', () => {
    for (const rupture of ['gone', 'constructor', '__proto__']) {
      const repair = fullRepair({ ...plainAbout, rupture });
      expect(placesOf(content, repair)).toEqual(placesOf(content, fullRepair(plainAbout)));
      expect(cardsOf(content, repair)).toEqual(cardsOf(content, fullRepair(plainAbout)));
    }
  });

  it('asks each prompt once and ends, whichever way it is answered or skipped', () => {
    fc.assert(
      fc.property(anyAbout, anyDecisions, (about, decisions) => {
        let end = aRepair({ about });
        const stood: string[] = [];
        for (const decision of decisions) {
          const here = standsAt(content, end);
          if (!here) break;
          expect(stood).not.toContain(here.prompt);
          stood.push(here.prompt);
          end = answered(end, here.prompt, decision);
        }
        expect(standsAt(content, end)).toBeUndefined();
        const places = placesOf(content, end);
        const last = places.at(-1)?.prompt ?? '';
        expect(placeAfter(content, end, last)).toBeUndefined();
        const { steps, minutesLeft } = progressAt(content, end, last);
        expect(steps.every(({ done }) => done)).toBe(true);
        expect(minutesLeft).toBe(0);
      }),
      runs,
    );
  });

  it('goes forward and back through the same prompts wherever a person stops', () => {
    fc.assert(
      fc.property(anyAbout, fc.array(anyDecision, { maxLength: 30 }), (about, decisions) => {
        const repair = walked(aRepair({ about }), decisions);
        const places = placesOf(content, repair);
        for (const [at, { prompt }] of places.entries()) {
          expect(placeAfter(content, repair, prompt)).toEqual(places[at + 1]);
          expect(placeBefore(content, repair, prompt)).toEqual(places[at - 1]);
          for (const aside of asidesOf(content, repair, prompt)) {
            expect(placeAfter(content, repair, aside)).toEqual(places[at + 1]);
            expect(placeBefore(content, repair, aside)).toEqual(places[at]);
          }
        }
      }),
      runs,
    );
  });

  it('has two to five prompts in each of the six steps it shows', () => {
    const odd: string[] = [];
    for (const about of everyFullWalk())
      for (const repair of [aRepair({ about }), fullRepair(about, 0), fullRepair(about, 1)])
        for (const step of stepsOfOddSize(repair)) odd.push(`${step} in ${JSON.stringify(about)}`);
    expect(odd).toEqual([]);
  });

  it('is the same walk again after being about something else for a while', () => {
    fc.assert(
      fc.property(anyAbout, anyAbout, fc.array(anyDecision, { maxLength: 30 }), (about, other, decisions) => {
        const repair = walked(aRepair({ about }), decisions);
        const answers = structuredClone(repair.answers);
        const places = placesOf(content, repair);
        const elsewhere = { ...repair, about: other };
        cardsOf(content, elsewhere);
        const back = { ...walked(elsewhere, decisions), about };
        for (const [prompt, answer] of Object.entries(answers)) expect(back.answers[prompt]).toEqual(answer);
        const mine = new Set(places.map(({ prompt }) => prompt));
        const answeredThere = Object.keys(back.answers).filter((id) => !(id in answers) && mine.has(id));
        if (answeredThere.length === 0)
          expect(placesOf(content, { ...back, skipped: repair.skipped })).toEqual(places);
      }),
      { numRuns: runsOf(1500) },
    );
  });
});

describe('where nothing may go out', () => {
  const closed: fc.Arbitrary<Partial<About>> = fc.constantFrom(
    { path: 'for-myself' },
    { path: 'may-be-afraid-of-me' },
    { path: 'walk', reach: 'leave-alone' },
    { path: 'walk', reach: 'died' },
    { path: 'walk', reach: 'no-contact' },
  );

  it('there are no words to send and no way out, whatever was answered', () => {
    fc.assert(
      fc.property(anyAbout, closed, fc.nat({ max: 4 }), (any, way, option) => {
        const repair = fullRepair({ ...any, ...way }, option);
        expect(layoutOf(content, repair.about).words).toBe('page');
        expect(waysOutOf(content, repair)).toEqual([]);
        expect(cardsOf(content, repair)).toEqual([]);
      }),
      runs,
    );
  });

  it('two who lost touch get one message: nothing printed, dated, rehearsed or done together', () => {
    fc.assert(
      fc.property(anyAbout, (any) => {
        const repair = fullRepair({ ...any, path: 'walk', reach: 'lost-touch' });
        expect(layoutOf(content, repair.about).words).toBe('message');
        expect(waysOutOf(content, repair)).toEqual(['copy', 'share', 'text-version']);
        expect(cardsOf(content, repair).map((card) => card.id)).toEqual(['message']);
      }),
    );
  });
});

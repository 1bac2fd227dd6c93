import type { KeptReturn, PracticeThing, ThingOf, PracticeKind } from '../domain/practice/kept';
import type { KeepingPracticeThings, OpenedThing } from '../domain/practice/keeping';

/** Practices and returns in this page alone, for browsers that refuse storage. */
export function practiceInMemory(): {
  readonly keeping: KeepingPracticeThings;
  readonly eraseAll: () => void;
} {
  const things = new Map<string, PracticeThing>();
  const returns = new Map<string, KeptReturn>();
  const keyOf = ({ kind, id }: Pick<PracticeThing, 'kind' | 'id'>): string => `${kind}/${id}`;
  const found = <Thing>(thing: Thing | undefined): Promise<OpenedThing<Thing>> =>
    Promise.resolve(thing === undefined ? { kind: 'missing' } : { kind: 'open', thing });
  const isOf =
    <Kind extends PracticeKind>(kind: Kind) =>
    (thing: PracticeThing): thing is ThingOf<Kind> =>
      thing.kind === kind;

  return {
    keeping: {
      savePractice(thing) {
        things.set(keyOf(thing), thing);
        return Promise.resolve();
      },
      openPractice(kind, id) {
        const thing = things.get(keyOf({ kind, id }));
        return found(thing && isOf(kind)(thing) ? thing : undefined);
      },
      listPractices: (kind) =>
        Promise.resolve([...things.values()].filter(isOf(kind)).sort((a, b) => b.changed - a.changed)),
      erasePractice(kind, id) {
        things.delete(keyOf({ kind, id }));
        return Promise.resolve();
      },
      saveReturn(kept) {
        returns.set(kept.id, kept);
        return Promise.resolve();
      },
      openReturn: (id) => found(returns.get(id)),
      listReturns(from, count, client) {
        const newest = [...returns.values()]
          .filter((each) => client === undefined || each.client === client)
          .sort((a, b) => b.arrived - a.arrived);
        return Promise.resolve({
          rows: newest.slice(from, from + count),
          total: newest.length,
          unreadable: 0,
        });
      },
      eraseReturn(id) {
        returns.delete(id);
        return Promise.resolve();
      },
      eraseClient(id) {
        for (const [key, thing] of things)
          if (key === keyOf({ kind: 'client', id }) || (thing.kind === 'set' && thing.client === id))
            things.delete(key);
        for (const [key, { client }] of returns) if (client === id) returns.delete(key);
        return Promise.resolve();
      },
    },
    eraseAll() {
      things.clear();
      returns.clear();
    },
  };
}

/** Where nothing is read or written: every question about practices is refused. */
export const practiceRefused = (refuse: () => Promise<never>): KeepingPracticeThings => ({
  savePractice: refuse,
  openPractice: refuse,
  listPractices: refuse,
  erasePractice: refuse,
  saveReturn: refuse,
  openReturn: refuse,
  listReturns: refuse,
  eraseReturn: refuse,
  eraseClient: refuse,
});

import type { ClientId, KeptReturn, PracticeThing, ThingOf, PracticeKind } from '../domain/practice/kept';
import type { KeepingPracticeThings, OpenedThing, ReturnList } from '../domain/practice/keeping';

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

  function newest(from: number, count: number, client: ClientId | undefined): ReturnList {
    const all = [...returns.values()]
      .filter((each) => client === undefined || each.client === client)
      .sort((a, b) => b.arrived - a.arrived);
    return { rows: all.slice(from, from + count), total: all.length, unreadable: 0 };
  }

  function thingOf<Kind extends PracticeKind>(kind: Kind, id: string | undefined): ThingOf<Kind> | undefined {
    const thing = id === undefined ? undefined : things.get(keyOf({ kind, id }));
    return thing && isOf(kind)(thing) ? thing : undefined;
  }

  return {
    keeping: {
      savePractice(thing) {
        things.set(keyOf(thing), thing);
        return Promise.resolve();
      },
      openPractice: (kind, id) => found(thingOf(kind, id)),
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
      listReturns: (from, count, client) => Promise.resolve(newest(from, count, client)),
      lineReturns(from, count, client) {
        const { rows, ...counts } = newest(from, count, client);
        const lines = rows.map((kept) => ({
          kept,
          client: thingOf('client', kept.client),
          set: thingOf('set', kept.newest.practice),
        }));
        return Promise.resolve({ ...counts, rows: lines });
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
  lineReturns: refuse,
  eraseReturn: refuse,
  eraseClient: refuse,
});

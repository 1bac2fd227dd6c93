import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/storage/database';
import { keepOnDevice } from '../../src/storage/device';
import { newName, said, saying } from './given';

/** Two tabs that have the same repair open, and what each was promised. */
async function twoTabs() {
  const name = newName();
  const keepings = [await keepOnDevice(connect(name)), await keepOnDevice(connect(name))] as const;
  await keepings[0].save(saying('0'));
  await keepings[1].open('r1');
  return keepings.map((keeping) => ({ keeping, revisions: new Set<number>(), kept: '' }));
}

const act = fc.record({
  tab: fc.constantFrom(0, 1),
  does: fc.constantFrom('type', 'type', 'wait', 'reopen'),
});

describe('two tabs on one repair', () => {
  it('lose no key that was said to be saved, and never write over what they did not see', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const tabs = await twoTabs();
        const pending: Promise<unknown>[] = [];
        for (const [at, { tab, does }] of acts.entries()) {
          const mine = tabs[tab];
          if (!mine) continue;
          if (does === 'reopen') pending.push(mine.keeping.open('r1'));
          if (does === 'wait') await Promise.all(pending.splice(0));
          if (does !== 'type') continue;
          const text = `${tab}:${at}`;
          const saving = mine.keeping.save(saying(text)).then(
            ({ revision }) => {
              mine.revisions.add(revision);
              mine.kept = text;
            },
            (error: unknown) => expect(error).toMatchObject({ reason: 'changed-elsewhere' }),
          );
          pending.push(saving);
        }
        await Promise.all(pending);

        const opened = await tabs[0]?.keeping.open('r1');
        if (opened?.kind !== 'open') throw new Error('lost');
        const promised = tabs.flatMap(({ revisions }) => [...revisions]).sort((a, b) => a - b);
        // Each write saw the one before it: no two share a number, and none is left out.
        expect(promised).toEqual(promised.map((_, at) => at + 2));
        const last = tabs.find(({ revisions }) => revisions.has(opened.repair.revision));
        expect(said(opened.repair)).toBe(last?.kept ?? '0');
      }),
      { numRuns: 150 },
    );
  });
});

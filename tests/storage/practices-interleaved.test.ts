import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import type { Client, KeptReturn } from '../../src/domain/practice/kept';
import { aBrowser, settle } from './given';
import { aClient, aReturn, namesIn, ruthId } from './given-practices';

/** What a window does next: with what it has on screen, or beside it. */
type Does = 'write' | 'write twice' | 'list' | 'open' | 'show listed' | 'show opened';
interface Step {
  readonly window: 0 | 1;
  readonly of: 'client' | 'return';
  readonly does: Does;
  /** Whether anybody waits for it before the next. */
  readonly waits: boolean;
}

const anyStep = (more: readonly Does[] = []): fc.Arbitrary<Step> =>
  fc.record({
    window: fc.constantFrom<0 | 1>(0, 1),
    of: fc.constantFrom('client', 'return'),
    does: fc.constantFrom<Does>(
      'write',
      'write',
      'write twice',
      'list',
      'open',
      'show listed',
      'show opened',
      ...more,
    ),
    waits: fc.boolean(),
  });

const hers = aReturn('hers', { client: ruthId });

/** One window: what stands on its screen of the client and of the return, and every word of its that was acknowledged. */
function aWindow(keeping: Keeping, name: string, acknowledged: Record<Step['of'], string[]>) {
  const screen: { client: Client; return: KeptReturn } = { client: aClient(''), return: hers };
  let count = 0;

  async function put(of: Step['of']): Promise<void> {
    const word = `${name}${(count += 1)}.`;
    screen[of] = { ...screen[of], notes: screen[of].notes + word } as never;
    const saving = of === 'client' ? keeping.savePractice(screen.client) : keeping.saveReturn(screen.return);
    await saving.then(
      () => void acknowledged[of].push(word),
      (error: unknown) =>
        expect(['changed-elsewhere', 'erased-elsewhere']).toContain((error as { reason?: string }).reason),
    );
  }
  async function look(of: Step['of'], does: Does): Promise<void> {
    const before = screen[of];
    const listed = async () =>
      of === 'client'
        ? (await keeping.listPractices('client'))[0]
        : (await keeping.listReturns(0, 50)).rows[0];
    const opened = async () => {
      const found =
        of === 'client' ? await keeping.openPractice('client', ruthId) : await keeping.openReturn(hers.id);
      return found.kind === 'open' ? found.thing : undefined;
    };
    const found = await (does.endsWith('listed') || does === 'list' ? listed() : opened());
    // What was typed meanwhile stays on the screen.
    if (found && does.startsWith('show') && screen[of] === before) screen[of] = found as never;
  }
  return async ({ of, does }: Step): Promise<void> => {
    if (does === 'write twice') await Promise.all([put(of), put(of)]);
    else await (does === 'write' ? put(of) : look(of, does));
  };
}

async function twoWindows() {
  const { open, connection } = aBrowser();
  const first = (await open()).keeping;
  await first.savePractice(aClient(''));
  await first.saveReturn(hers);
  const keepings = [first, (await open()).keeping] as const;
  const acknowledged = { client: [], return: [] };
  const windows = [aWindow(keepings[0], 'a', acknowledged), aWindow(keepings[1], 'b', acknowledged)] as const;
  // The first goes on with what it began, the other with what it read.
  for (const of of ['client', 'return'] as const)
    await windows[1]({ window: 1, of, does: 'show listed', waits: true });
  return { windows, keepings, acknowledged, connection, open };
}

async function run(
  windows: readonly ((step: Step) => Promise<void>)[],
  steps: readonly Step[],
): Promise<void> {
  const under: Promise<void>[] = [];
  for (const step of steps) {
    const work = windows[step.window]?.(step);
    if (!work) continue;
    under.push(work);
    if (step.waits) await work;
  }
  await Promise.all(under);
}

describe('two windows, in any order', () => {
  it('never lose a word of which one of them said that it was kept', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep(), { minLength: 4, maxLength: 24 }), async (steps) => {
        const { windows, acknowledged, open } = await twoWindows();
        await run(windows, steps);
        const later = (await open()).keeping;
        const client = await later.openPractice('client', ruthId);
        const back = await later.openReturn(hers.id);
        if (client.kind !== 'open' || back.kind !== 'open') throw new Error('not there');
        for (const word of acknowledged.client) expect(client.thing.notes).toContain(word);
        for (const word of acknowledged.return) expect(back.thing.notes).toContain(word);
        kept += acknowledged.client.length + acknowledged.return.length;
      }),
      { numRuns: 100, seed: 20_261_122 },
    );
    expect(kept).toBeGreaterThan(200);
  }, 30_000);

  it('never bring back a client whom one of them erased, nor anything of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep(), { maxLength: 8 }),
        fc.array(anyStep(), { minLength: 2, maxLength: 12 }),
        fc.constantFrom<0 | 1>(0, 1),
        async (before, after, by) => {
          const { windows, keepings, connection } = await twoWindows();
          const first = run(windows, before);
          const erasing = keepings[by].eraseClient(ruthId);
          await Promise.all([first, erasing, run(windows, after)]);
          await settle(3);
          await run(windows, after);
          expect(await namesIn(connection)).toEqual([]);
        },
      ),
      { numRuns: 100, seed: 20_261_122 },
    );
  }, 30_000);
});

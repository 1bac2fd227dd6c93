import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/storage/backup-file';
import { workOnBackup } from '../../src/storage/backup-work';
import { contents, firstId, withFiles } from './backup-given';
import { faults, oddTexts } from './hostile';
import { troubleWith } from './surviving';
import { said, saying } from './given';
import { runsOf } from '../thorough';

// The whole hundred thousand are `npm run soak`.
const files = { numRuns: runsOf(150), seed: 20_261_121 };

describe('a file that was harmed, or made to harm', () => {
  it.each(Object.keys(faults))(
    '(%s) is refused with a sentence, or read whole and loses nothing',
    async (name) => {
      const fault = faults[name];
      if (!fault) throw new Error(name);
      await fc.assert(
        fc.asyncProperty(fault, async (bytes) => {
          expect(await troubleWith(bytes)).toBeUndefined();
        }),
        files,
      );
    },
  );

  it('is refused or read, cut short at every single byte', async () => {
    const zip = writeBackup(contents);
    for (let end = 0; end < zip.length; end += 1) {
      expect(await troubleWith(zip.slice(0, end))).toBeUndefined();
      expect((await workOnBackup({ kind: 'read', bytes: zip.slice(0, end) })).kind).toBe('refused');
    }
  });

  it('keeps every odd letter as text', async () => {
    for (const odd of oddTexts) {
      const text = JSON.stringify(saying(odd, firstId));
      const bytes = withFiles(writeBackup(contents), { [`repairs/${firstId}.json`]: text });
      const reply = await workOnBackup({ kind: 'read', bytes });
      const repairs = reply.kind === 'read' ? reply.contents.repairs : [];
      expect(repairs.find(({ id }) => id === firstId)).toBeDefined();
      expect(repairs.map(said)).toContain(odd);
    }
  });
});

import { isDeepStrictEqual } from 'node:util';
import { backupWords } from '../../src/content/interface/backup';
import type { BackupContents } from '../../src/domain/backup';
import { holds } from '../../src/domain/holding';
import { planRestore } from '../../src/domain/merging';
import type { Rehearsal } from '../../src/domain/rehearsal/kept';
import { planPractice, type KeptPractice } from '../../src/domain/practice/restoring';
import { planRehearsals } from '../../src/domain/rehearsal/merging';
import type { Repair } from '../../src/domain/saved';
import { writeBackup } from '../../src/storage/backup-file';
import { workOnBackup, type BackupReply } from '../../src/storage/backup-work';
import { readRepair } from '../../src/storage/shapes';
import { readKeptReturn, readThing } from '../../src/storage/shapes-practice';
import { readRecording, readRehearsal } from '../../src/storage/shapes-rehearsal';
import { firstId } from './backup-given';
import { saying } from './given';
import { aClient, aKey, aReturn, aTaken, idNumber } from './given-practices';
import { rehearsing } from './given-rehearsals';

/** The longest a file may take, in milliseconds; a test machine with much to do takes a few times as long. */
const longest = Number(process.env.MEND_LONGEST ?? 1_000);

const onDevice: readonly Repair[] = [saying('What was here before.', firstId)];
const names = Object.getOwnPropertyNames(Object.prototype).join();

/**
 * What is wrong with how this file was taken; undefined when nothing is: it was refused with a sentence, or read whole
 * and could be restored without losing anything of either side.
 */
export async function troubleWith(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const began = performance.now();
  const reply = await workOnBackup({ kind: 'read', bytes });
  const trouble = troubleIn(reply);
  const took = performance.now() - began;
  if (trouble) return trouble;
  if (took > longest) return `took ${Math.round(took)} ms`;
  if (Object.getOwnPropertyNames(Object.prototype).join() !== names) return 'changed every object there is';
  return undefined;
}

function troubleIn(reply: BackupReply): string | undefined {
  switch (reply.kind) {
    case 'refused':
      if (reply.reason === 'failed') return 'crashed';
      return backupWords.refused[reply.reason] ? undefined : `says nothing for ${reply.reason}`;
    case 'sealed':
      return undefined;
    case 'made':
      return 'made something';
    case 'read':
      return troubleOfRestoring(reply.contents);
  }
}

function troubleOfRestoring(contents: BackupContents): string | undefined {
  const { repairs } = contents;
  if (!repairs.every((repair) => isDeepStrictEqual(readRepair(repair), repair))) return 'an unchecked repair';
  let count = 0;
  const plan = planRestore(onDevice, repairs, () => `new-${(count += 1)}`);
  const after = [...onDevice, ...plan.add, ...plan.replace, ...plan.second];
  const isKept = [...onDevice, ...repairs].every((each) => after.some((other) => holds(other, each)));
  if (!isKept) return 'lost words';
  const trouble = troubleOfRehearsals(contents) ?? troubleOfPractice(contents);
  if (trouble) return trouble;
  return writeBackup(contents).length > 0 ? undefined : 'cannot be backed up again';
}

const rehearsedHere = [rehearsing(['What was said here before.'])];

function troubleOfRehearsals({ rehearsals, recordings }: BackupContents): string | undefined {
  const isChecked =
    rehearsals.every((each) => isDeepStrictEqual(readRehearsal(each), each)) &&
    recordings.every((each) =>
      isDeepStrictEqual(readRecording({ ...each, bytes: undefined }, each.bytes), each),
    );
  if (!isChecked) return 'an unchecked rehearsal';
  const heard = recordings.map(({ bytes, ...about }) => ({ ...about, print: String(bytes) }));
  let count = 0;
  const plan = (here: readonly Rehearsal[]) =>
    planRehearsals(
      { rehearsals: here, recordings: [] },
      { rehearsals, recordings: heard },
      () => `new-${(count += 1)}`,
    );
  const once = plan(rehearsedHere);
  const after = [...new Map([...rehearsedHere, ...once.put].map((each) => [each.id, each])).values()];
  const said = (each: Rehearsal): string => JSON.stringify(each.tries).slice(0, -1);
  if (!rehearsedHere.every((each) => after.some((other) => said(other) === said(each))))
    return 'lost what was said';
  if (once.bring.size !== recordings.length) return 'lost a voice';
  return plan(after).put.length > 0 ? 'brings rehearsals back twice' : undefined;
}

const practiceHere: KeptPractice = {
  practices: [aTaken({ draft: { fields: [{ kind: 'question', text: 'Here.' }] } }), aClient('Here.'), aKey()],
  returns: [aReturn('Here.', { notes: 'Here.' })],
};

function troubleOfPractice(contents: BackupContents): string | undefined {
  const isChecked =
    contents.practices.every((each) => isDeepStrictEqual(readThing(each), each)) &&
    contents.returns.every((each) => isDeepStrictEqual(readKeptReturn(each), each));
  if (!isChecked) return 'an unchecked practice';
  let count = 0;
  const { practices, returns, beside } = planPractice(
    practiceHere,
    contents,
    () => false,
    () => idNumber((count += 1), 0xffff),
  );
  const isLaidDown =
    practices.every((each) => isDeepStrictEqual(readThing(each), each)) &&
    returns.every((each) => isDeepStrictEqual(readKeptReturn(each), each));
  if (!isLaidDown) return 'lays down a practice nobody could read again';
  const after = JSON.stringify([practices, returns, beside]);
  for (const { kind, id } of practiceHere.practices) {
    const now = practices.find((each) => each.kind === kind && each.id === id);
    if (now?.kind === 'key' && !isDeepStrictEqual(now.pair, aKey().pair)) return 'lost a key';
    if (now && now.kind !== 'key' && !after.includes('Here.')) return 'lost what was written';
  }
  return returns.some(({ notes }) => !notes.includes('Here.') && !after.includes('Here.'))
    ? 'lost a note'
    : undefined;
}

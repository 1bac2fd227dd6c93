import { screen } from '@testing-library/react';
import { lockWords } from '../../src/content/interface/lock';
import { returnsWords as words } from '../../src/content/interface/returns';
import type { Client, KeptReturn, SetPractice } from '../../src/domain/practice/kept';
import type { PracticeReturn, SentPractice } from '../../src/domain/practice/sent';
import { back, practice, practices, therapist } from '../storage/given-practice';
import { beforeAll } from 'vitest';
import { atHeading, goTo, openAt, person, press } from './app';
import { eachOnADevice } from './on-two-devices';

/** A device for each test of a file; the first load of these pages is slow, and a test waits for what a person does. */
export function eachAtReturns(): void {
  eachOnADevice();
  beforeAll(async () => void (await import('../../src/pages/returns/returns-pages')), 60_000);
}

export const passphrase = 'four small green boats';
export const clientId = '5f0c1a52-0000-4000-8000-00000000000c';
const made = { version: 1, made: 1_000, changed: 1_000 };

/** The disk of the app that is loaded. */
export const disk = async () => (await import('../../src/store/keeping')).keeping();

export const client = (more: Partial<Client> = {}): Client => ({
  ...made,
  kind: 'client',
  id: clientId,
  code: 'R-17',
  notes: '',
  ...more,
});

/** A practice that was set for the client. */
export const setFor = (sent: Partial<SentPractice> = {}, more: Partial<SetPractice> = {}): SetPractice => {
  const whole = { ...practice, ...sent };
  return { ...made, kind: 'set', id: whole.id, client: clientId, sent: whole, ...more };
};

/** What a client sends back for this practice, sealed, as a file of this name. */
export async function fileOf(
  of: Partial<PracticeReturn> = {},
  name = 'mend.age',
  sent: SentPractice = practice,
  to = therapist.recipient,
): Promise<File> {
  const fingerprint = await practices.fingerprintOf(sent);
  const { file } = await practices.packReturn({ ...back, practice: sent.id, of: fingerprint, ...of }, to);
  return new File([file], name);
}

/** The same as a link. */
export async function linkOf(of: Partial<PracticeReturn> = {}): Promise<string> {
  const fingerprint = await practices.fingerprintOf(practice);
  const { link = '' } = await practices.packReturn({ ...back, of: fingerprint, ...of }, therapist.recipient);
  return link;
}

interface Here {
  readonly hasKey?: boolean;
  readonly hasLock?: boolean;
  readonly sets?: readonly SetPractice[];
  readonly clients?: readonly Client[];
}

/** Loads the app for a therapist who has set a practice for a client, with the lock on. */
export async function therapistHere({
  hasKey = true,
  hasLock = true,
  sets = [setFor()],
  clients = [client()],
}: Here = {}): Promise<void> {
  await openAt('/support');
  const kept = await disk();
  if (hasLock) await kept.setLock(passphrase);
  if (hasKey)
    await kept.savePractice({
      ...made,
      kind: 'key',
      id: '5f0c1a52-0000-4000-8000-00000000000e',
      pair: therapist,
      by: 'Dr. Ruth Adler',
    });
  for (const thing of [...clients, ...sets]) await kept.savePractice(thing);
}

/** Goes to what came back. */
export async function toReturns(): Promise<void> {
  goTo('/therapist/returns');
  await atHeading(words.heading);
}

/** Chooses files to take in, and waits for what is said of them. */
export async function takeIn(...files: readonly File[]): Promise<HTMLElement> {
  await person.upload(await screen.findByLabelText(words.drop.files), [...files]);
  return summary();
}

/** What is said of what came. */
export const summary = async (): Promise<HTMLElement> =>
  screen.findByRole('region', { name: /arrived$/ }, { timeout: 15_000 });

/** All that is kept, the newest first. */
export const keptReturns = async (): Promise<readonly KeptReturn[]> =>
  (await (await disk()).listReturns(0, 1_000)).rows;

/** Gives the passphrase. */
export async function unlockHere(): Promise<void> {
  await person.type(await screen.findByLabelText(lockWords.passphrase), passphrase);
  await press(lockWords.unlock);
}

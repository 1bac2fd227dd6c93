import { screen } from '@testing-library/react';
import { practiceWords as words } from '../../src/content/interface/practice';
import { beginWords } from '../../src/content/interface/begin';
import type { TakenPractice } from '../../src/domain/practice/kept';
import type { SentPractice } from '../../src/domain/practice/sent';
import { aSentPractice } from '../domain/practice/a-practice';
import { practices, therapist } from '../storage/given-practice';
import { atHeading, choose, goOn, goTo, openAt, person, press } from './app';

/** A practice as a therapist set it, changed as said here. */
export const set = (changes: Partial<SentPractice> = {}): SentPractice =>
  aSentPractice({ recipient: therapist.recipient, ...changes });

/** Its link. */
export async function linkOf(changes: Partial<SentPractice> = {}): Promise<string> {
  const { link = '' } = await practices.packPractice(set(changes));
  return link;
}

/** What is kept of practices on this device. */
export async function kept(): Promise<readonly TakenPractice[]> {
  const { keeping } = await import('../../src/store/keeping');
  return (await keeping()).listPractices('taken');
}

/** Pastes something in where it is opened, in the app that is loaded. */
export async function paste(given: string): Promise<void> {
  goTo('/settle');
  await atHeading('Come down first');
  goTo('/practice');
  const field = await screen.findByLabelText(words.open.field);
  await person.click(field);
  await person.paste(given);
  await press(words.open.open);
}

/** Opens a practice on this device and takes it on: with the words compared or not, and this heat. */
export async function takeOn(
  changes: Partial<SentPractice> = {},
  { match = true, heat = 3 }: { readonly match?: boolean; readonly heat?: number } = {},
): Promise<string> {
  const sent = set(changes);
  await openAt('/practice');
  await paste(await linkOf(changes));
  await press(match ? words.consent.yes : words.consent.no);
  await atHeading(sent.title);
  await press(words.what.goOn);
  await atHeading(beginWords.heat.heading);
  await choose(String(heat));
  await goOn();
  if (heat >= 7) await press(words.hot.goOn);
  await press(beginWords.safety.none);
  if (sent.measures.some((id) => id !== 'heat')) await press(words.before.take);
  await atHeading(sent.title);
  return sent.id;
}

import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { therapistNewWords as words } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { practice as nameIt } from '../../src/content/practices/name-it';
import type { SetPractice } from '../../src/domain/practice/kept';
import { atHeading, openAt, person, press } from './app';

export const code = 'R-17';
export const keeping = async () => (await import('../../src/store/keeping')).keeping();
export const setOnes = async (): Promise<readonly SetPractice[]> => (await keeping()).listPractices('set');

/** Presses what begins with this: a choice says more under its name. */
export async function pick(name: string): Promise<void> {
  await person.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
}

export async function begin(name = nameIt.name): Promise<void> {
  await openAt('/therapist/new');
  await atHeading(words.choose.heading);
  await pick(name);
  await atHeading(words.compose.heading);
}

export const fill = async (label: string, text: string): Promise<void> => {
  const field = await screen.findByLabelText(label, { selector: 'input, textarea' });
  await person.clear(field);
  if (text !== '') await person.type(field, text);
};

/** Everything is on the disk. */
export const written = (): Promise<void> =>
  waitFor(() => {
    expect(screen.getByText('Saved on this device')).toBeTruthy();
  });

export async function setIt(): Promise<void> {
  await press(words.compose.main);
  await atHeading(therapistSetWords.heading);
}

export async function setReady(withCode = code): Promise<void> {
  await begin();
  await fill(words.whom.code, withCode);
  await fill(words.more.by, 'Dr. Osei');
  await setIt();
}

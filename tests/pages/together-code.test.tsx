// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { togetherWords } from '../../src/content/interface/together';
import { aSession } from '../domain/together/a-session';
import { atHeading, freshDevice, goTo, openAt, person, press } from './app';

const words = togetherWords.code;
const id = '5d1f0c9a-7b34-4e0e-9a53-0d3a2f6f1c88';

// Their first load is slow; a test waits for what a person does.
beforeAll(() => import('../../src/pages/together/together-pages'), 60_000);
beforeEach(freshDevice);

/** Begins the part that is asked for on this page, behind this code. */
async function begin(code: string): Promise<void> {
  await person.type(await screen.findByLabelText(words.newLabel), code);
  await person.type(screen.getByLabelText(words.againLabel), code);
  await press(words.begin);
  await atHeading(togetherWords.prepare.heading('Ada'));
}

it('a part that was let go without its code and begun anew says so before and behind the new one', async () => {
  await openAt('/support');
  const kept = await (await import('../../src/store/keeping')).keeping();
  await kept.saveSession(aSession({ id }));
  goTo(`/together/${id}/one`);
  expect(await screen.findByText(/holding this phone can erase your part/)).toBeTruthy();
  await begin('112233');
  expect(screen.queryByText(/without its code/)).toBeNull();
  goTo(`/together/${id}`);
  await screen.findByText(togetherWords.handOver.says);

  // Somebody who holds the phone.
  goTo(`/together/${id}/one`);
  await atHeading(words.heading('Ada'));
  await press(words.forgotten);
  await press(words.beginAgain);
  await screen.findByText(togetherWords.handOver.says);
  goTo(`/together/${id}/one`);
  expect(await screen.findByText(/was erased on .*, without its code\.$/)).toBeTruthy();
  await begin('998877');
  expect(screen.getByText(/without its code\. This one was begun anew since\.$/)).toBeTruthy();

  // Whose part it was.
  goTo(`/together/${id}`);
  await screen.findByText(togetherWords.handOver.says);
  goTo(`/together/${id}/one`);
  await atHeading(words.heading('Ada'));
  expect(screen.getByText(/without its code\. This one was begun anew since\.$/)).toBeTruthy();
});

import { screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { togetherWords } from '../../src/content/interface/together';
import { togetherTwoWords as words } from '../../src/content/interface/together-two';
import type { PersonId, TwoDevices } from '../../src/domain/together/kept';
import type { SessionRow } from '../../src/domain/together/keeping';
import { newSession } from '../../src/domain/together/session';
import { messages, mine, session, showing, shown, theirs, token } from '../storage/given-messages';
import { freshDevice, goTo, person, press } from './app';
import { WorkerHere } from './worker-here';

/** A device for each test of a file, with what a browser gives to work with keys in. */
export function eachOnADevice(): void {
  beforeAll(async () => {
    vi.stubGlobal('Worker', WorkerHere);
    // Their first load is slow; a test waits for what a person does.
    await Promise.all([
      import('../../src/pages/together/part-page'),
      import('../../src/pages/support/support-page'),
    ]);
  }, 60_000);
  afterAll(() => vi.unstubAllGlobals());
  beforeEach(freshDevice);
}

/** What the app that is loaded remembers of sessions. */
export const stores = () => import('../../src/store/together');

/** Puts a session of two devices on this one, whose key is `mine`. */
export async function sessionHere(
  here: PersonId,
  more: Partial<TwoDevices> = {},
  id = session,
): Promise<void> {
  const { showSession, sessionSettled } = await stores();
  showSession(
    newSession({
      id,
      made: 1,
      bond: 'friends',
      people: { [here]: { name: 'Ines', hue: 'rust', line: 'dotted' } },
      two: { here, ...mine, token, ...more },
    }),
  );
  await sessionSettled();
}

/** The sessions that are on this device. */
export const kept = async (): Promise<readonly SessionRow[]> => {
  const { keeping } = await import('../../src/store/keeping');
  return (await keeping()).listSessions();
};

/** Pastes something in where it is opened. */
export async function paste(given: string): Promise<void> {
  goTo('/together');
  await screen.findByRole('heading', { name: togetherWords.start.heading });
  goTo('/together/open');
  const field = await screen.findByLabelText(words.open.field);
  await person.click(field);
  await person.paste(given);
  await press(words.open.open);
}

/** What the other device, whose key is `theirs`, sends to this one. */
export const fromThere = async (
  text: string,
  more: Partial<ReturnType<typeof shown>> = {},
  to = mine.recipient,
): Promise<string> => {
  const { link = '' } = await messages.packShares(
    { ...shown(showing(text)), recipient: theirs.recipient, ...more },
    to,
  );
  return link;
};

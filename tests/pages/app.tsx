import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { frameWords } from '../../src/content/interface/frame';
import type { Answer, PromptId } from '../../src/content/schema';
import type { About, RepairId } from '../../src/domain/saved';
import { forgetModules } from '../fresh-modules';

// A page's first load is slow on a machine with much to do.
configure({ asyncUtilTimeout: 5000 });

/** A friend, both hurt, the full walk. */
export const plainAbout: About = {
  relationship: 'friend',
  side: 'both',
  move: 'neither',
  need: 'both',
  reach: 'can-talk',
  path: 'walk',
  length: 'full',
};

/** Somebody at the keyboard. */
export const person = userEvent.setup({ delay: null });

let here = '';
let go: (to: string) => void;
function Address() {
  here = useLocation().pathname;
  const navigate = useNavigate();
  go = (to) => void navigate(to);
  return null;
}

/** The address in the address bar. */
export const address = (): string => here;

/** Types an address over the one that is open, without loading the app again. */
export function goTo(to: string): void {
  act(() => go(to));
}

async function freshModules() {
  cleanup();
  forgetModules();
  const [
    { App },
    { firstPage, routes },
    { keepWith },
    { keepOnDevice },
    { readSettings },
    { watchDisk },
    repairs,
  ] = await Promise.all([
    import('../../src/pages/app'),
    import('../../src/routes'),
    import('../../src/store/keeping'),
    import('../../src/storage/device'),
    import('../../src/store/settings'),
    import('../../src/store/lock'),
    import('../../src/store/repairs'),
  ]);
  keepWith(keepOnDevice());
  await readSettings();
  await watchDisk(() => undefined);
  return { App, firstPage, routes, repairs };
}

type Fresh = Awaited<ReturnType<typeof freshModules>>;

async function show({ App, firstPage, routes }: Fresh, at: string): Promise<void> {
  await firstPage(at);
  render(
    <MemoryRouter initialEntries={[at]}>
      <App routes={routes} />
      <Address />
    </MemoryRouter>,
  );
}

/** Loads the app at this address and does not wait for what it shows. */
export async function loadAt(at: string): Promise<void> {
  await show(await freshModules(), at);
}

/** Loads the app at this address, as a reload does: what is on the disk and in this tab's session is still there. */
export async function openAt(at: string): Promise<void> {
  await loadAt(at);
  await screen.findByRole('heading', { level: 1 });
}

/** Loads the app with this repair begun through the store, at a part of its address. */
export async function openRepair(
  about: Partial<About> = {},
  answers: Readonly<Record<PromptId, Answer>> = {},
  at = '',
): Promise<RepairId> {
  const fresh = await freshModules();
  const id = fresh.repairs.beginRepair({ ...plainAbout, ...about }, true);
  for (const [prompt, answer] of Object.entries(answers)) fresh.repairs.answerPrompt(id, prompt, answer);
  await waitFor(
    () => {
      const state = fresh.repairs.useRepairs.getState().saving[id]?.kind;
      if (state !== 'saved' && state !== 'in-memory') throw new Error('not saved yet');
    },
    { interval: 5 },
  );
  await show(fresh, `/repair/${id}${at}`);
  await screen.findByRole('heading', { level: 1 });
  return id;
}

/** An empty device and an empty tab. */
export function freshDevice(): void {
  cleanup();
  globalThis.indexedDB = new IDBFactory();
  sessionStorage.clear();
}

/** The heading of the page that is open. */
export const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });

/** Waits for the page with this heading. */
export async function atHeading(name: string): Promise<HTMLElement> {
  const found = await screen.findByRole('heading', { level: 1, name });
  // Nobody types in the very task in which a page appears: what it does then is done first.
  await act(async () => undefined);
  return found;
}

export async function press(name: string): Promise<void> {
  await person.click(await screen.findByRole('button', { name }));
}

export async function follow(name: string): Promise<void> {
  await person.click(await screen.findByRole('link', { name }));
}

/** Chooses one of several by its label; what explains it may stand after it. */
export async function choose(label: string): Promise<void> {
  const radios = await screen.findAllByRole('radio');
  const radio = radios.find((each) =>
    (each.getAttribute('aria-label') ?? each.closest('label')?.textContent ?? '').startsWith(label),
  );
  if (!radio) throw new Error(`nothing to choose is called ${label}`);
  await person.click(radio);
}

export const goOn = (): Promise<void> => press(frameWords.continue);

export const text = (words: string): Answer => ({ kind: 'text', text: words });

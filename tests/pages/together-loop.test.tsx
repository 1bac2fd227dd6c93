// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { togetherWords } from '../../src/content/interface/together';
import { emptyTalk } from '../../src/domain/together/session';
import { aSession } from '../domain/together/a-session';
import { atHeading, freshDevice, goTo, openAt, press } from './app';

const words = togetherWords.loop;
const id = '5d1f0c9a-7b34-4e0e-9a53-0d3a2f6f1c88';

// Their first load is slow; a test waits for what a person does.
beforeAll(() => import('../../src/pages/together/together-pages'), 60_000);
beforeEach(freshDevice);

it('each reads that not everything is a circle before they fill in their half', async () => {
  await openAt('/support');
  const kept = await (await import('../../src/store/keeping')).keeping();
  const talk = { ...emptyTalk, at: 'loop', consents: ['one', 'other'] } as const;
  await kept.saveSession(aSession({ id, isOpen: true, talk }));
  goTo(`/together/${id}/loop`);
  for (const [name, next] of [
    ['Ada', words.next('Otto')],
    ['Otto', words.see],
  ] as const) {
    await atHeading(name);
    const said = screen.getByText(/Not everything is a circle\. .* shaming someone/);
    const field = screen.getByLabelText(words.does);
    expect(said.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(next);
  }
  await atHeading(words.heading);
});

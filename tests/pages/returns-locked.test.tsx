// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lockWords } from '../../src/content/interface/lock';
import { returnsWords as words } from '../../src/content/interface/returns';
import { atHeading, openAt, person, press } from './app';
import { eachAtReturns, fileOf, takeIn, therapistHere, toReturns, unlockHere } from './returns-here';

eachAtReturns();

const rows = async (): Promise<readonly HTMLElement[]> =>
  within(await screen.findByRole('list', { name: words.list.label })).getAllByRole('listitem');

describe('the list, behind a passphrase', () => {
  it('stands once it was given, also after a wrong one, and shows nothing before', async () => {
    await therapistHere();
    await toReturns();
    await takeIn(await fileOf());
    await openAt('/therapist/returns');
    await atHeading(lockWords.lockedTitle);
    await person.type(await screen.findByLabelText(lockWords.passphrase), 'four small red boats');
    await press(lockWords.unlock);
    await screen.findByText(lockWords.wrong, undefined, { timeout: 5_000 });
    expect(document.body.textContent).not.toContain('R-17');
    await person.clear(screen.getByLabelText(lockWords.passphrase));
    await unlockHere();
    await atHeading(words.heading);
    expect(await rows()).toHaveLength(1);
    expect(screen.queryByText(words.list.failed)).toBeNull();
  });
});

// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockWords as words } from '../../src/content/interface/lock';
import { freshDevice, openAt, person, press } from './app';

beforeEach(freshDevice);

describe('a passphrase in the settings', () => {
  it('that is too short is said at its field, which takes the focus, as often as it is tried', async () => {
    await openAt('/settings');
    await screen.findByText(words.off);
    await press(words.set);
    const field = screen.getByLabelText(words.passphrase);
    for (const more of ['abc', 'd']) {
      await person.type(field, more);
      await press(words.set);
      expect(await screen.findByText(words.tooShort)).toBeTruthy();
      expect(document.activeElement).toBe(field);
    }
  });

  it('typed two ways is said at the second field, which takes the focus', async () => {
    await openAt('/settings');
    await screen.findByText(words.off);
    await press(words.set);
    await person.type(screen.getByLabelText(words.passphrase), 'long enough');
    await person.type(screen.getByLabelText(words.again), 'but another');
    await press(words.set);
    expect(await screen.findByText(words.differs)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(words.again));
  });
});

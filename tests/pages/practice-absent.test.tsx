// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { practiceWords as words } from '../../src/content/interface/practice';
import { atHeading, freshDevice, goTo, openAt } from './app';
import { set, takeOn } from './on-a-client';

beforeEach(freshDevice);

describe('a practice that cannot be shown', () => {
  it('says so where there is none', async () => {
    await openAt('/practice/0e2f8a34-9d11-4c6b-8f7a-6f1f2b7f9c99');
    await atHeading(words.absent.missing.title);
    goTo('/practice/__proto__');
    await atHeading(words.absent.missing.title);
  });

  it('waits for the passphrase where it is locked, on its own page and where it is opened', async () => {
    await takeOn();
    const { setLock, lockNow } = await import('../../src/store/lock');
    await act(async () => void (await setLock('gravel and honey')));
    await act(lockNow);
    await atHeading('Locked');
    expect(document.body.textContent).not.toContain(set().title);
    goTo('/practice');
    await atHeading('Locked');
  });
});

// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lockWords } from '../../src/content/interface/lock';
import { therapistWords } from '../../src/content/interface/therapist';
import { therapistNewWords as words } from '../../src/content/interface/therapist-new';
import { therapistSetWords } from '../../src/content/interface/therapist-set';
import { practice as nameIt } from '../../src/content/practices/name-it';
import { address, atHeading, openAt, person, press } from './app';
import { eachOnADevice } from './on-two-devices';
import { begin, code, fill, keeping, pick, setOnes, setReady, written } from './setting';

eachOnADevice();

describe('once it is set', () => {
  const opened = async (name: string): Promise<void> => {
    await person.click(await screen.findByText(name, { selector: 'summary' }));
  };

  it('the last one goes out again in one tap, for the same client, with an id of its own', async () => {
    await setReady();
    await openAt('/therapist/new');
    await pick(words.choose.again);
    await atHeading(therapistSetWords.heading);
    const all = await setOnes();
    expect(all).toHaveLength(2);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
    expect(new Set(all.map(({ client }) => client)).size).toBe(1);
    expect(address()).toBe(`/therapist/practices/${[...all].sort((a, b) => b.made - a.made)[0]?.id}`);
  });

  it('the same goes to another client as a copy of its own', async () => {
    await setReady();
    const first = address();
    await opened(therapistSetWords.more.another);
    await fill(therapistSetWords.more.anotherCode, 'R-18');
    await press(therapistSetWords.more.anotherMain);
    await waitFor(() => expect(address()).not.toBe(first));
    expect(await screen.findByText('R-18')).toBeTruthy();
    const all = await setOnes();
    expect(new Set(all.map(({ client }) => client)).size).toBe(2);
    const [one, other] = all;
    expect({ ...one?.sent, id: '' }).toEqual({ ...other?.sent, id: '' });
    expect(one?.id).not.toBe(other?.id);
  });

  it('it can be kept under a name, begun from, renamed and erased', async () => {
    await setReady();
    await opened(therapistSetWords.more.keep);
    await fill(therapistSetWords.more.name, '');
    await press(therapistSetWords.more.keepMain);
    expect(screen.getByText(therapistSetWords.more.nameMissing)).toBeTruthy();
    await fill(therapistSetWords.more.name, 'My first line');
    await press(therapistSetWords.more.keepMain);
    await screen.findByText(therapistSetWords.more.kept);
    await begin('My first line');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.why.heading }).value).toBe(
      nameIt.plan.why,
    );
    await openAt('/therapist/practices');
    await press(therapistWords.list.renameOf('My first line'));
    await fill(therapistWords.list.newName, 'A first line');
    await press(therapistWords.list.save);
    await screen.findByText('A first line');
    await press(therapistWords.list.eraseOf('A first line'));
    await press(therapistWords.list.yes);
    await screen.findByText(therapistWords.list.ownNone);
  });

  it('says that the key has no backup, until it has one', async () => {
    await setReady();
    const at = address();
    expect(
      (await screen.findByRole('link', { name: therapistSetWords.four.toKey })).getAttribute('href'),
    ).toBe('/therapist/key');
    const disk = await keeping();
    const [key] = await disk.listPractices('key');
    if (!key) throw new Error('no key');
    await disk.savePractice({ ...key, backedUp: 5, changed: key.changed + 1 });
    await openAt(at);
    await screen.findByText(code);
    expect(screen.queryByRole('link', { name: therapistSetWords.four.toKey })).toBeNull();
  });

  it('it stands in the list by its code, and can be forgotten', async () => {
    await setReady();
    await openAt('/therapist/practices');
    await person.click(await screen.findByRole('link', { name: new RegExp(code) }));
    await atHeading(therapistSetWords.heading);
    await opened(therapistSetWords.more.forget);
    await press(therapistSetWords.more.forget);
    await press(therapistSetWords.more.forgetSure);
    await screen.findByText(therapistWords.list.none);
    expect(await setOnes()).toEqual([]);
  });

  it('an address of nothing, or of something that is no id, is said to be none', async () => {
    for (const at of ['3f0a5c1e-6d2b-4f53-9a53-0d3a2f6f1c77', '__proto__']) {
      await openAt(`/therapist/practices/${at}`);
      await atHeading(therapistWords.absent.missing.title);
    }
  });

  it('waits behind the passphrase, half composed or set', async () => {
    await setReady();
    const at = address();
    await begin();
    await fill(words.why.heading, 'Half a reason');
    await written();
    const passphrase = 'a long passphrase';
    await (await keeping()).setLock(passphrase);
    for (const [locked, then] of [
      [at, therapistSetWords.heading],
      ['/therapist/practices', therapistWords.list.heading],
      ['/therapist/new', words.compose.heading],
    ] as const) {
      await openAt(locked);
      await atHeading(lockWords.lockedTitle);
      expect(document.body.textContent).not.toMatch(/Half a reason|R-17/);
      await person.type(screen.getByLabelText(lockWords.passphrase), passphrase);
      await press(lockWords.unlock);
      await atHeading(then);
    }
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.why.heading }).value).toBe(
      'Half a reason',
    );
  });
});

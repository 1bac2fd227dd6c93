// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { refusedWords } from '../../src/content/interface/together-refused';
import { togetherTwoWords as words } from '../../src/content/interface/together-two';
import { invitation, messages, session, theirs } from '../storage/given-messages';
import { practice, practices } from '../storage/given-practice';
import { address, atHeading, choose, goOn, goTo, openAt, person, press } from './app';
import { eachOnADevice, fromThere, kept, paste, sessionHere } from './on-two-devices';

eachOnADevice();
const why = refusedWords.why;

describe('something that was sent, and is not what it has to be', () => {
  beforeEach(() => openAt('/together/open'));

  it.each(['nothing', 'practice', 'cut', 'changed'] as const)(
    'is told in a sentence with a way on: %s',
    async (what) => {
      const { link = '' } = await messages.packInvitation(invitation);
      const middle = link.length - 40;
      const given = {
        nothing: 'Call me when you can.',
        practice: (await practices.packPractice(practice)).link ?? '',
        cut: link.slice(0, -9),
        changed: `${link.slice(0, middle)}${link[middle] === 'A' ? 'B' : 'A'}${link.slice(middle + 1)}`,
      }[what];
      await paste(given);
      await atHeading(why[what].heading);
      expect(screen.getByText(refusedWords.unchanged)).toBeTruthy();
      await press(words.ways.again);
      await atHeading(words.open.heading);
    },
  );

  it('is refused where a newer Mend made it, and where it is too large', async () => {
    const { writeFrame, frameKinds } = await import('../../src/storage/message-frame');
    const { crc32 } = await import('../../src/storage/crc32');
    const frame = writeFrame({
      kind: frameKinds.sealed,
      session: new Uint8Array(16),
      payload: new Uint8Array(9),
    });
    frame[3] = 9;
    const end = frame.length - 4;
    new DataView(frame.buffer).setUint32(end, crc32(frame.subarray(0, end)));
    await person.upload(screen.getByLabelText(words.open.file), new File([frame], 'a.mend'));
    await atHeading(why.newer.heading);
    await press(words.ways.again);
    await person.upload(
      await screen.findByLabelText(words.open.file),
      new File([new Uint8Array(1_000_001)], 'b.mend'),
    );
    await atHeading(why['too-large'].heading);
  });

  it('asks for something where the field is empty', async () => {
    await press(words.open.open);
    expect(await screen.findByText(words.open.empty)).toBeTruthy();
  });

  it('is told to belong elsewhere where its session was erased, or never was here', async () => {
    await paste(await fromThere('I read your mail.'));
    await atHeading(why['not-here'].heading);
    expect(await kept()).toEqual([]);
  });
});

describe('an invitation', () => {
  it('says first that no answer is owed, then asks about safety alone, and keeps nothing before a yes', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    await openAt('/together/open');
    await paste(link);
    await atHeading(words.opened.heading);
    expect(screen.getByText(words.opened.free)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.opened.support })).toBeTruthy();
    await press(words.opened.goOn);
    await atHeading(beginWords.safety.heading);
    expect(screen.queryByText(words.asked.heading)).toBeNull();
    await press(beginWords.safety.none);
    await atHeading(words.asked.heading);
    await press(words.asked.goOn);
    await atHeading(words.asked.me.heading);
    expect(await kept()).toEqual([]);
    await person.type(screen.getByLabelText('Name'), 'Olamide');
    await press(words.asked.begin);
    await waitFor(() => expect(address()).toBe(`/together/${session}/other`));
    await waitFor(async () => expect(await kept()).toHaveLength(1));

    await paste(link);
    await atHeading(why['known-invitation'].heading);
    expect(screen.getByRole('link', { name: words.ways.toSession }).getAttribute('href')).toBe(
      `/together/${session}`,
    );
  });

  it('can be left, and then nothing of it is here', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    await openAt('/together/open');
    await paste(link);
    await press(words.opened.leave);
    await atHeading(words.opened.left.heading);
    expect(await kept()).toEqual([]);
  });

  it('opens Support at anything but “none of these”, and is still there on the way back', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    await openAt('/together/open');
    await paste(link);
    await press(words.opened.goOn);
    await press(beginWords.safety.some);
    await waitFor(() => expect(address()).toBe('/support'));
    goTo('/together/open');
    await atHeading(words.opened.heading);
  });

  it('of one’s own leads to the session', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    await openAt('/together/open');
    await sessionHere('one');
    await paste(link);
    await atHeading(why['own-invitation'].heading);
    expect(screen.getByRole('link', { name: words.ways.toSession })).toBeTruthy();
  });

  it('of this session with another token was mixed up, and changes nothing', async () => {
    await openAt('/together/open');
    await sessionHere('other', { theirs: theirs.recipient });
    const before = await kept();
    const { link = '' } = await messages.packInvitation({
      ...invitation,
      recipient: theirs.recipient,
      token: 'ff'.repeat(16),
    });
    await paste(link);
    await atHeading(why['mixed-up'].heading);
    expect(await kept()).toEqual(before);
  });

  it('is made after the safety page, and has no name in it', async () => {
    await openAt('/together/invite');
    await atHeading(beginWords.safety.heading);
    await press(beginWords.safety.none);
    await choose('Friends');
    await goOn();
    await atHeading(words.invite.me.heading);
    expect(await kept()).toEqual([]);
    await person.type(screen.getByLabelText('Name'), 'Ines');
    await press(words.invite.make);
    await atHeading(words.hand.invitation.heading);
    await person.click(await screen.findByText(words.hand.see));
    const link = screen.getByLabelText<HTMLTextAreaElement>(words.hand.link).value;
    expect(link).not.toContain('Ines');
    expect(await messages.unpack(link)).toMatchObject({ kind: 'invitation', bond: 'friends' });
  });
});

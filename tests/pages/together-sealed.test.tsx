// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refusedWords } from '../../src/content/interface/together-refused';
import { togetherTwoWords as words } from '../../src/content/interface/together-two';
import { newSession } from '../../src/domain/together/session';
import { withOwnShare, withSent } from '../../src/domain/together/taking-in';
import {
  bytesOf,
  messages,
  mine,
  otherSession,
  session,
  showing,
  shown,
  theirs,
  token,
} from '../storage/given-messages';
import { atHeading, goTo, openAt, person, press } from './app';
import { eachOnADevice, fromThere, kept, paste, sessionHere, stores } from './on-two-devices';

eachOnADevice();
const why = refusedWords.why;

describe('a sealed message', () => {
  beforeEach(() => openAt('/together/open'));

  it('brings the other, and nothing of what they show before the own part is out', async () => {
    await sessionHere('one');
    await paste(await fromThere('I read your mail.', { shares: [showing('I read your mail.', 2)] }));
    await atHeading(words.taken.heading);
    expect(document.body.textContent).not.toContain('I read');
    await press(words.taken.toSession);
    await atHeading(words.stands.words.heading('Ruth'));
    expect(document.body.textContent).not.toContain('I read');
    goTo(`/together/${session}/send`);
    await atHeading(words.six.heading);
    await press(words.six.differ);
    await atHeading(words.six.stop.heading);
    goTo(`/together/${session}/send`);
    await atHeading(words.six.heading);
  });

  it('is seen once the own part is out, but for what they say later, and is told when it comes twice', async () => {
    const { showSession, sessionSettled } = await stores();
    const sent = withSent(
      withOwnShare(
        newSession({
          id: session,
          made: 1,
          bond: 'friends',
          people: { one: { name: 'Ines', hue: 'rust', line: 'dotted' } },
          two: { here: 'one', ...mine, token, isCompared: true },
        }),
        showing('I was jealous.'),
      ),
    );
    showSession(sent);
    await sessionSettled();
    const link = await fromThere('I read your mail. I am sorry.', {
      shares: [{ ...showing('I read your mail.'), fields: showing('I read your mail.', 2).fields }],
    });
    await paste(link);
    await atHeading(words.taken.heading);
    await press(words.taken.toSession);
    await atHeading(words.stands.open.heading);
    expect(screen.getByText('I read yo')).toBeTruthy();
    // What is for later stays away.
    expect(document.body.textContent).not.toContain('ur mail');

    await paste(link);
    await atHeading(why.twice.heading);
  });

  it('for another key, or harmed, is not opened, and nothing changes', async () => {
    await sessionHere('one');
    const before = await kept();
    await paste(await fromThere('I read your mail.', {}, theirs.recipient));
    await atHeading(why['not-for-here'].heading);
    expect(await kept()).toEqual(before);
  });

  it('with another token, or from another session, was mixed up', async () => {
    await sessionHere('one');
    await paste(await fromThere('I read your mail.', { token: 'ff'.repeat(16) }));
    await atHeading(why['mixed-up'].heading);
    await paste(await fromThere('I read your mail.', { session: otherSession }));
    await atHeading(why['not-here'].heading);
  });

  it('from another device than the messages before is told so', async () => {
    await sessionHere('other', { theirs: 'age1someoneelse' });
    await paste(await fromThere('I read your mail.', { from: 'one' }));
    await atHeading(why['another-key'].heading);
  });

  it('that was written here is known again', async () => {
    await sessionHere('one');
    await paste(await fromThere('I was jealous.', { from: 'one', recipient: mine.recipient }));
    await atHeading(why['own-message'].heading);
  });

  it('for a session that has ended leads to how it ended', async () => {
    await sessionHere('one');
    const { changeSession, sessionSettled } = await stores();
    changeSession((each) => ({ ...each, ended: 'stopped' }));
    await sessionSettled();
    await paste(await fromThere('I read your mail.'));
    await atHeading(why.late.heading);
  });

  it('can come as a file that holds it', async () => {
    await sessionHere('one');
    const { file } = await messages.packShares(
      { ...shown(showing('I read your mail.')), recipient: theirs.recipient },
      mine.recipient,
    );
    await person.upload(
      screen.getByLabelText(words.open.file),
      new File([await bytesOf(file)], 'mend-given.mend'),
    );
    await atHeading(words.taken.heading);
  });
});

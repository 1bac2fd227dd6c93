import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bondIds } from '../../src/content/schema-together';
import type { Share } from '../../src/domain/together/kept';
import { messageWords } from '../../src/storage/message-words';
import { workOnMessage } from '../../src/storage/message-work';
import { messagesHere } from '../../src/storage/messages';
import {
  bytesOf,
  dataOf,
  invitation,
  messages,
  mine,
  origin,
  otherSession,
  sealedIn,
  session,
  showing,
  shown,
  theirs,
} from './given-messages';
import { prose } from './given-prose';

const said = 'I said I would be home by six. I came at nine, and I did not call.';

describe('an invitation', () => {
  it('comes out of its link and its file as it went in, for every bond', async () => {
    for (const bond of bondIds) {
      const { link = '', qr, file } = await messages.packInvitation({ ...invitation, bond });
      expect(qr).toBe(link);
      expect(link.length).toBeLessThan(150);
      for (const given of [link, dataOf(link), file])
        expect(await messages.unpack(given)).toEqual({ ...invitation, bond });
    }
  });

  it('has all it says behind the sign that no browser sends to a host', async () => {
    const { link = '' } = await messages.packInvitation(invitation);
    expect(link.split('#')).toHaveLength(2);
    expect(link.split('#')[0]).toBe(`${origin}/together/open`);
  });

  it('is a file whose name says nothing', async () => {
    const { file } = await messages.packInvitation(invitation);
    expect(file.name).toMatch(/^mend-[0-9a-z]{4}\.mend$/);
    expect(file.type).toBe('application/octet-stream');
  });

  it('names its bond by a number that keeps its meaning', () => {
    // Messages on their way hold these places. New bonds go to the end.
    const first = 'partners, former-partners, friends, parent-and-grown-child, family, colleagues, others';
    expect(bondIds.join(', ').startsWith(first)).toBe(true);
  });
});

describe('what somebody shows', () => {
  const whole = shown(showing(said, 2, 1), showing(`${said} I am sorry.`, 2, 3));

  it('is opened by the key it was sealed to, every version of it', async () => {
    const { link = '', file } = await messages.packShares(whole, theirs.recipient);
    for (const given of [link, dataOf(link), file]) {
      const sealed = sealedIn(await messages.unpack(given));
      expect(sealed.session).toBe(session);
      expect(await messages.unseal(sealed, theirs.identity)).toEqual(whole);
    }
  });

  it('is not opened by any other key, the sender’s own least of all', async () => {
    const sealed = sealedIn(await messages.unpack((await messages.packShares(whole, theirs.recipient)).file));
    const other = await messages.makeIdentity();
    for (const identity of [mine.identity, other.identity, '', 'AGE-SECRET-KEY-1NONE', theirs.recipient])
      expect(await messages.unseal(sealed, identity)).toEqual({ kind: 'refused', why: 'not-for-here' });
    // Failing takes nothing away: the right key still opens it.
    expect(await messages.unseal(sealed, theirs.identity)).toEqual(whole);
  });

  it('is nowhere in what is sent, nor is a name', async () => {
    const { link = '', file } = await messages.packShares(whole, theirs.recipient);
    const bytes = Buffer.from(await bytesOf(file));
    for (const word of ['home by six', 'Ruth', 'camera', 'mend together']) {
      expect(bytes.includes(word)).toBe(false);
      expect(link).not.toContain(word);
    }
  });

  it('goes out without anything that is no part of it', async () => {
    const [share] = whole.shares;
    const more = {
      ...share,
      held: 'a held answer',
      fields: share?.fields.map((each) => ({ ...each, made: 1 })),
    };
    const message = { ...whole, diary: 'private', shares: [more as unknown as Share] };
    const { file } = await messages.packShares(message, theirs.recipient);
    const opened = await messages.unseal(sealedIn(await messages.unpack(file)), theirs.identity);
    expect(opened).toEqual({ ...whole, shares: [share] });
  });

  it('is refused, not sent, where it is more than the other could read', async () => {
    const random = Array.from({ length: 400 }, (_, nth) =>
      createHash('sha512').update(`${nth}`).digest('hex'),
    );
    const long = showing(random.join('').repeat(15), 5);
    await expect(messages.packShares(shown(long), theirs.recipient)).rejects.toThrow();
    const dense = showing(
      Array.from({ length: 6_000 }, (_, nth) => createHash('sha512').update(`${nth}`).digest('base64')).join(
        '',
      ),
      5,
    );
    await expect(messages.packShares(shown(dense), theirs.recipient)).rejects.toThrow();
  });

  it('is said not to be sent where the browser has no worker for it', async () => {
    const none = messagesHere(() => Promise.resolve({ kind: 'failed' }), origin);
    await expect(none.makeIdentity()).rejects.toMatchObject({ reason: 'failed' });
    await expect(none.packShares(whole, theirs.recipient)).rejects.toMatchObject({ reason: 'failed' });
  });
});

describe('what the app chooses to hand over', () => {
  const long = Object.entries(prose).flatMap(([name, text]) => [
    { name, text },
    // As a telephone types it.
    { name: `${name}, with round apostrophes`, text: text.replaceAll(/(?<=\w)'(?=\w)/g, '’') },
  ]);

  it.each(long)('is a link for 2,300 characters: $name', async ({ text }) => {
    expect(text.length).toBeGreaterThanOrEqual(2_300);
    const { link = '' } = await messages.packShares(
      shown(showing(text.slice(0, 2_300), 5)),
      theirs.recipient,
    );
    expect(link).toMatch(/^https:/);
    expect(link.length).toBeLessThanOrEqual(2_000);
  });

  it.each(long)('is one drawn code for 900 characters: $name', async ({ text }) => {
    const { qr = '' } = await messages.packShares(shown(showing(text.slice(0, 900), 3)), theirs.recipient);
    expect(qr).toMatch(/^https:/);
    expect(qr.length).toBeLessThanOrEqual(997);
  });

  it('costs nothing where a telephone made the apostrophes round', async () => {
    const straight = "I didn't, I can't, I won't, you don't, it's, that's, I've, you're, we'd. ".repeat(6);
    const sizes = [straight, straight.replaceAll("'", '’')].map(async (text) => {
      const { file } = await messages.packShares(shown(showing(`${text} It's “said”.`)), theirs.recipient);
      const opened = await messages.unseal(sealedIn(await messages.unpack(file)), theirs.identity);
      expect(opened).toEqual(shown(showing(`${text} It's “said”.`)));
      return file.size;
    });
    const [one = 0, other = 0] = await Promise.all(sizes);
    expect(Math.abs(other - one)).toBeLessThan(6);
  });

  it('is a file alone where it is longer', async () => {
    const all = Object.values(prose).join('\n\n');
    const { link, qr, file } = await messages.packShares(shown(showing(all, 5)), theirs.recipient);
    expect([link, qr]).toEqual([undefined, undefined]);
    const opened = await messages.unseal(sealedIn(await messages.unpack(file)), theirs.identity);
    expect(opened).toEqual(shown(showing(all, 5)));
  });

  it('holds what other tongues and signs write', async () => {
    for (const text of ['Es tut mir leid, ich hätte anrufen müssen.', '对不起', 'أنا آسف', '🫂🏽', '']) {
      const { file } = await messages.packShares(shown(showing(text)), theirs.recipient);
      const opened = await messages.unseal(sealedIn(await messages.unpack(file)), theirs.identity);
      expect(opened).toEqual(shown(showing(text)));
    }
  });
});

it('what messages are packed against is never changed under the version it belongs to', () => {
  // A letter more or less, and every message on its way is unreadable. Other words need another version.
  const sum = createHash('sha256').update(messageWords).digest('hex').slice(0, 16);
  expect(sum).toBe('855df38bc2f8e18e');
});

describe('the six words', () => {
  const both = [mine.recipient, theirs.recipient] as const;

  it('are the same on both devices', async () => {
    const words = await messages.sixWords(session, both);
    expect(words).toHaveLength(6);
    expect(await messages.sixWords(session, [both[1], both[0]])).toEqual(words);
    // Two builds have to come to the same.
    expect(words).toEqual([170, 431, 76, 839, 107, 86]);
  });

  it('are others for another session and for every other key', async () => {
    const seen = new Set<string>();
    const add = async (...[id, keys]: Parameters<typeof messages.sixWords>): Promise<void> => {
      const words = await messages.sixWords(id, keys);
      expect(words.every((each) => Number.isInteger(each) && each >= 0 && each < 1_024)).toBe(true);
      seen.add(words.join(' '));
    };
    await add(session, both);
    await add(otherSession, both);
    for (let count = 0; count < 50; count += 1)
      await add(session, [mine.recipient, (await messages.makeIdentity()).recipient]);
    expect(seen.size).toBe(52);
  });
});

it('every key made is another, and opens what is sealed to it', async () => {
  const [one, two] = [await messages.makeIdentity(), await messages.makeIdentity()];
  expect(one.recipient).not.toBe(two.recipient);
  const made = await workOnMessage({
    kind: 'seal-shares',
    message: shown(showing(said)),
    to: one.recipient,
  });
  if (made.kind !== 'sealed-shares') throw new Error(made.kind);
  const sealed = { kind: 'sealed', session, bytes: made.bytes } as const;
  expect((await messages.unseal(sealed, one.identity)).kind).toBe('shares');
  expect((await messages.unseal(sealed, two.identity)).kind).toBe('refused');
});

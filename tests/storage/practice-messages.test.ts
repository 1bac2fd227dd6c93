import { createHash } from 'node:crypto';
import { Decrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PracticeReturn, SentPractice } from '../../src/domain/practice/sent';
import { unpackedJson } from '../../src/storage/packed-json';
import { practiceMessagesHere } from '../../src/storage/practice-messages';
import { practiceWords } from '../../src/storage/practice-words';
import { bytesOf, dataOf, fileOf, invitation, messages, origin, showing, shown } from './given-messages';
import { anyPractice, anyReturn } from './any-practice';
import { back, practice, practiceId, practices, sealedReturnIn, stranger, therapist } from './given-practice';
import { runsOf } from '../thorough';

/** What age shows who opens this file. */
async function openedByAge(file: File): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(therapist.identity);
  return decrypter.decrypt(await bytesOf(file), 'text');
}

describe('a practice', () => {
  it('comes out of its link and its file as it went in', async () => {
    const { link = '', qr, file } = await practices.packPractice(practice);
    expect(qr).toBe(link);
    expect(link.split('#')[0]).toBe(`${origin}/practice`);
    for (const given of [link, dataOf(link), `Here it is: ${link}. See you`, file, fileOf(link)])
      expect(await practices.unpackPractice(given)).toEqual({ kind: 'practice', practice });
  });

  it('comes out as it went in, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (each) => {
        const { link, file } = await practices.packPractice(each);
        for (const given of link === undefined ? [file] : [link, file])
          expect(await practices.unpackPractice(given)).toEqual({ kind: 'practice', practice: each });
      }),
      { numRuns: runsOf(80) },
    );
  });

  it('is a file whose name says nothing', async () => {
    const { file } = await practices.packPractice(practice);
    expect([file.name, file.type]).toEqual([
      expect.stringMatching(/^mend-[0-9a-z]{4}\.mend$/),
      'application/octet-stream',
    ]);
  });

  it('goes out without anything that is no part of it', async () => {
    const more = {
      ...practice,
      client: 'R-17',
      parts: practice.parts.map((each) => ({ ...each, remark: 'private' })),
    };
    const { file } = await practices.packPractice(more);
    expect(await practices.unpackPractice(file)).toEqual({ kind: 'practice', practice });
    // What a reader would leave out is not in its bytes either: its head, the key, and the sum around what was packed.
    const inside = unpackedJson((await bytesOf(file)).subarray(24 + 32, -4), 10_000, practiceWords);
    const { id, recipient, ...sent } = practice;
    expect([inside, id, recipient]).toEqual([sent, practiceId, therapist.recipient]);
  });

  it.each<[string, Partial<Record<keyof SentPractice, unknown>>]>([
    ['without a why', { why: ' ' }],
    ['without parts', { parts: [] }],
    ['with a part twice', { parts: [{ kind: 'settle' }, { kind: 'settle' }] }],
    ['with a measure twice', { measures: ['heat', 'heat'] }],
    ['with a measure there is not', { measures: ['pain'] }],
    ['with a title too long', { title: 'x'.repeat(81) }],
    ['with a note too long', { note: 'x'.repeat(601) }],
    ['done half a time', { times: 0.5 }],
    ['done by a day there is not', { due: '2026-02-30' }],
    ['for another kind of key', { recipient: `age1${'q'.repeat(58)}` }],
    ['for a key in capitals', { recipient: therapist.recipient.toUpperCase() }],
    ['with an id that is a path', { id: '../../settings' }],
    ['with a prompt that every object has', { parts: [{ kind: 'walk', prompts: ['constructor'] }] }],
  ])('is not made %s', async (_name, changes) => {
    await expect(
      practices.packPractice({ ...practice, ...changes } as unknown as SentPractice),
    ).rejects.toThrow(TypeError);
  });
});

describe('a return', () => {
  it('is opened by the key it was sealed to, from its link and from its file', async () => {
    const { link = '', file } = await practices.packReturn(back, therapist.recipient);
    expect(link.split('#')[0]).toBe(`${origin}/therapist/returns`);
    for (const given of [link, dataOf(link), file, fileOf(link)]) {
      const sealed = sealedReturnIn(await practices.unpackPractice(given));
      const none = { kind: 'refused', why: 'not-for-here' };
      expect(await practices.unsealReturn(sealed, [stranger.identity])).toEqual(none);
      expect(await practices.unsealReturn(sealed, [])).toEqual(none);
      expect(await practices.unsealReturn(sealed, ['', 'AGE-SECRET-KEY-1NONE'])).toEqual(none);
      // Failing takes nothing away: the right key still opens it, wherever it stands among others.
      for (const key of [0, 1, 2]) {
        const keys = [0, 1, 2].map((nth) => (nth === key ? therapist : stranger).identity);
        expect(await practices.unsealReturn(sealed, keys)).toEqual({ kind: 'return', return: back, key });
      }
    }
  });

  it('comes back as it went out, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn, async (each) => {
        const { link, file } = await practices.packReturn(each, therapist.recipient);
        for (const given of link === undefined ? [file] : [link, file]) {
          const sealed = sealedReturnIn(await practices.unpackPractice(given));
          const opened = await practices.unsealReturn(sealed, [therapist.identity]);
          expect(opened).toEqual({ kind: 'return', return: each, key: 0 });
        }
      }),
      { numRuns: runsOf(30) },
    );
  });

  it('is a file that says in plain JSON what it is, to who opens it', async () => {
    const { file } = await practices.packReturn(back, therapist.recipient);
    expect(file.name).toMatch(/^mend-[0-9a-z]{4}\.age$/);
    const said = await openedByAge(file);
    expect(JSON.parse(said)).toEqual({ purpose: 'mend practice return', v: 1, ...back });
    expect(said.split('\n').length).toBeGreaterThan(30);
  });

  it('shows nothing outside of its seal, not even which practice it belongs to', async () => {
    const { link = '', file } = await practices.packReturn(back, therapist.recipient);
    const frame = Buffer.from(dataOf(link), 'base64url');
    const hidden = [practiceId, back.of, back.copy, 'nine', 'mend practice', 'Sunday'];
    for (const bytes of [frame, Buffer.from(await bytesOf(file))]) {
      for (const each of hidden) expect(bytes.includes(each)).toBe(false);
      expect(bytes.includes(Buffer.from(practiceId.replaceAll('-', ''), 'hex'))).toBe(false);
      expect(bytes.includes(Buffer.from(back.copy, 'hex'))).toBe(false);
    }
  });

  it('holds what was chosen, and nothing else: no other field, no time, no count', async () => {
    const chosen = back.fields.filter(({ kind }) => kind === 'sentence');
    const more = {
      ...back,
      fields: chosen.map((each) => ({ ...each, made: 1_795_000_000_000, unchecked: 'I am afraid of her.' })),
      draft: { fields: back.fields },
      safety: ['afraid'],
      changed: 1_795_000_000_000,
    };
    const { link = '', file } = await practices.packReturn(more, therapist.recipient);
    const only = { ...back, fields: chosen };
    expect(JSON.parse(await openedByAge(file))).toEqual({ purpose: 'mend practice return', v: 1, ...only });
    const sealed = sealedReturnIn(await practices.unpackPractice(link));
    expect(await practices.unsealReturn(sealed, [therapist.identity])).toMatchObject({ return: only });
  });

  it.each<[string, Partial<Record<keyof PracticeReturn, unknown>>]>([
    ['with a field twice', { fields: [back.fields[0], back.fields[0]] }],
    ['in another order', { fields: back.fields.toReversed() }],
    ['with a text too long', { fields: [{ kind: 'sentence', text: 'x'.repeat(281) }] }],
    ['with a heat of eleven', { fields: [{ kind: 'heat', before: 11 }] }],
    ['with a field there is not', { fields: [{ kind: 'safety', text: '' }] }],
    ['with a copy that is none', { copy: 'client R-17' }],
  ])('is not made %s, and nothing of it goes out', async (_name, changes) => {
    const wrong = { ...back, ...changes } as unknown as PracticeReturn;
    await expect(practices.packReturn(wrong, therapist.recipient)).rejects.toMatchObject({
      reason: 'failed',
    });
  });

  it('is said not to be sealed where the browser has no worker for it', async () => {
    const none = practiceMessagesHere(() => Promise.resolve({ kind: 'failed' }), origin);
    await expect(none.packReturn(back, therapist.recipient)).rejects.toMatchObject({ reason: 'failed' });
    await expect(none.sealKey(therapist.identity, 'lamp')).rejects.toMatchObject({ reason: 'failed' });
  });
});

it('is nothing to two, and what two send each other is nothing here', async () => {
  const ours = [
    await practices.packPractice(practice),
    await practices.packReturn(back, therapist.recipient),
  ];
  const theirs = [
    await messages.packInvitation(invitation),
    await messages.packShares(shown(showing('I did not call.')), therapist.recipient),
  ];
  const nothing = { kind: 'refused', why: 'nothing' };
  for (const { link = '', file } of ours)
    for (const given of [link, dataOf(link), file]) expect(await messages.unpack(given)).toEqual(nothing);
  for (const { link = '', file } of theirs)
    for (const given of [link, dataOf(link), file])
      expect(await practices.unpackPractice(given)).toEqual(nothing);
});

it('what practices are packed against is never changed under the version it belongs to', () => {
  // A letter more or less, and every link on its way is unreadable. Other words need another version.
  expect(createHash('sha256').update(practiceWords).digest('hex').slice(0, 16)).toBe('6d287c31758c5d4c');
});

describe('the four words', () => {
  it('are the same on every device, for ever', async () => {
    expect(await practices.fourWords(therapist.recipient)).toEqual([151, 115, 674, 72]);
  });

  it('are others for another key, and none for what is no key', async () => {
    const [one, other] = [
      await practices.fourWords(therapist.recipient),
      await practices.fourWords(stranger.recipient),
    ];
    expect(other).not.toEqual(one);
    for (const each of [...one, ...other])
      expect(each >= 0 && each < 1_024 && Number.isInteger(each)).toBe(true);
    for (const none of ['', 'age1', therapist.recipient.toUpperCase(), ` ${therapist.recipient}`])
      await expect(practices.fourWords(none)).rejects.toThrow();
  });

  it('cost whoever would make a key to match them 600,000 hashes for each try', async () => {
    // The same, reckoned by other hands.
    const { pbkdf2Sync } = await import('node:crypto');
    const bits = pbkdf2Sync(therapist.recipient, 'mend practice four words, version 1', 600_000, 8, 'sha256');
    const number = bits.readBigUInt64BE();
    const places = [54n, 44n, 34n, 24n].map((shift) => Number((number >> shift) & 1_023n));
    expect(await practices.fourWords(therapist.recipient)).toEqual(places);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same practice, however its keys are ordered and on whichever device', async () => {
    const { link = '' } = await practices.packPractice(practice);
    const there = await practices.unpackPractice(link);
    const turned = Object.fromEntries(Object.entries(practice).toReversed()) as unknown as SentPractice;
    const print = await practices.fingerprintOf(practice);
    expect(print).toMatch(/^[\w-]{22}$/);
    for (const each of [
      there.kind === 'practice' ? there.practice : practice,
      turned,
      { ...practice, at: 1 },
    ])
      expect(await practices.fingerprintOf(each)).toBe(print);
    // Two builds have to come to the same.
    expect(print).toBe('UYsYVGEpimTQ3KaS9TX-Qg');
  });

  it('is another for every change to it', async () => {
    const changed: SentPractice[] = [
      practice,
      { ...practice, title: `${practice.title}.` },
      { ...practice, note: 'At night' },
      { ...practice, times: 3 },
      { ...practice, forTwo: true },
      { ...practice, by: 'Dr. M.' },
      { ...practice, recipient: stranger.recipient },
      { ...practice, due: '2026-12-01' },
      { ...practice, parts: practice.parts.toReversed() },
      { ...practice, parts: practice.parts.slice(1) },
      { ...practice, measures: [] },
    ];
    const prints = await Promise.all(changed.map((each) => practices.fingerprintOf(each)));
    expect(new Set(prints).size).toBe(changed.length);
  });
});

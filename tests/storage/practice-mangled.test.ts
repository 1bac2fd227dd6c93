import { armor } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { UnpackedPractice } from '../../src/domain/practice/sent';
import { safe, transforms } from './given-mangled';
import { bytesOf, dataOf, fileOf, origin } from './given-messages';
import { back, practice, practices, sealedReturnIn, therapist } from './given-practice';

const refused = (why: string): UnpackedPractice => ({ kind: 'refused', why }) as UnpackedPractice;

const set = await practices.packPractice(practice);
const returned = await practices.packReturn(back, therapist.recipient);

describe.each(Object.entries({ 'a practice': set, 'a return': returned }))('%s', (_, { link = '' }) => {
  it.each(Object.entries(transforms))('comes through: %s', async (_name, transform) => {
    const whole = await practices.unpackPractice(link);
    expect(whole.kind).not.toBe('refused');
    expect(await practices.unpackPractice(transform(link))).toEqual(whole);
    expect(await practices.unpackPractice(fileOf(transform(link)))).toEqual(whole);
  });

  it('is said to be cut after every cut of 1 to 200 letters, as link, as data, and with words behind', async () => {
    for (let gone = 1; gone <= 200; gone += 1) {
      const rest = link.slice(0, -gone);
      for (const given of [rest, dataOf(rest), safe(rest), `${rest}…`])
        expect(await practices.unpackPractice(given)).toEqual(refused('cut'));
    }
    for (const words of ['is that all of it? ', 'and that is all of it '])
      expect(await practices.unpackPractice(`${link.slice(0, -30)} ${words.repeat(20)}`)).toEqual(
        refused('cut'),
      );
  });

  it('is said to be cut where hardly any of it is left', async () => {
    const page = link.slice(0, link.indexOf('#'));
    for (const rest of ['', '#', '#m', '#mend', '#mendAQ', '%23mend', ' #mend'])
      expect(await practices.unpackPractice(`${page}${rest}`)).toEqual(refused('cut'));
  });

  it('is said to be changed after one letter of it became another, or its letters were made small', async () => {
    const start = link.indexOf('#') + 1;
    for (let at = start; at < link.length; at += 1) {
      const letter = link.charAt(at) === 'A' ? 'B' : 'A';
      const unpacked = await practices.unpackPractice(link.slice(0, at) + letter + link.slice(at + 1));
      // In the letters that say how long it is, a change can also make it look cut.
      const may = at >= start + 6 && at < start + 11 ? ['changed', 'cut'] : ['changed'];
      expect(may).toContain(unpacked.kind === 'refused' ? unpacked.why : unpacked.kind);
    }
    expect(await practices.unpackPractice(link.toLowerCase())).toEqual(refused('changed'));
  });
});

describe('an address of the app that holds nothing', () => {
  it.each([
    '/practice/7a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03',
    '/practice-guide',
    '/therapist/returns/new',
    '/',
  ])('is not taken for a link that was cut: %s', async (page) => {
    expect(await practices.unpackPractice(`${origin}${page}`)).toEqual(refused('nothing'));
  });
});

describe('a return as letters of age', async () => {
  const file = await bytesOf(returned.file);
  const letters = armor.encode(file);
  const lines = letters.trimEnd().split('\n');

  it.each<[string, string]>([
    ['as age writes it', letters],
    ['in a mail', `Dear Dr. Adler,\r\n\r\n${letters.replaceAll('\n', '\r\n')}\r\nSee you on Monday`],
    ['quoted', lines.map((line) => `> ${line}`).join('\n')],
    ['indented', lines.map((line) => `    ${line}`).join('\n')],
    ['in one line', lines.join(' ')],
  ])('comes through, pasted or in a file: %s', async (_name, given) => {
    for (const each of [given, fileOf(given)]) {
      const sealed = sealedReturnIn(await practices.unpackPractice(each));
      expect(sealed.bytes).toEqual(file);
      expect(await practices.unsealReturn(sealed, [therapist.identity])).toMatchObject({ return: back });
    }
  });

  it('is said to be cut without its end, and changed with a letter less', async () => {
    for (let end = 1; end < lines.length; end += 1)
      expect(await practices.unpackPractice(lines.slice(0, end).join('\n'))).toEqual(refused('cut'));
    expect(await practices.unpackPractice(letters.replace(/(\n.)./, '$1'))).toEqual(refused('changed'));
    expect(await practices.unpackPractice(letters.replace('YWdl', 'YWdm'))).toEqual(refused('changed'));
  });
});

it('a return among other words is found, and one that is cut does not hide a whole one', async () => {
  const { link: one = '' } = set;
  const { link: other = '' } = returned;
  const found = await practices.unpackPractice(`${other.slice(0, -9)}, no: ${one}`);
  expect(found).toEqual({ kind: 'practice', practice });
  expect((await practices.unpackPractice(`${one.slice(0, 200)}\n\n${other}`)).kind).toBe('sealed-return');
});

it.each(['', ' ', 'hello', 'Dr. Adler', '%', '\ud800', 'age1', '{"kind":"practice"}', '-----BEGIN'])(
  'what is nothing of ours is said to be nothing: %j',
  async (given) => {
    expect(await practices.unpackPractice(given)).toEqual(refused('nothing'));
    expect(await practices.unpackPractice(fileOf(given))).toEqual(refused('nothing'));
  },
);

import { describe, expect, it } from 'vitest';
import type { Unpacked } from '../../src/domain/together/messages';
import {
  bytesOf,
  dataOf,
  fileOf,
  invitation,
  messages,
  origin,
  sealedIn,
  showing,
  shown,
  theirs,
} from './given-messages';
import { safe, transforms } from './given-mangled';
import { prose } from './given-prose';

const refused = (why: string): Unpacked => ({ kind: 'refused', why }) as Unpacked;

const invited = await messages.packInvitation(invitation);
const showed = await messages.packShares(
  shown(showing(prose['words in a meeting']?.slice(0, 1_500) ?? '', 3)),
  theirs.recipient,
);

describe.each(Object.entries({ 'an invitation': invited, 'what somebody shows': showed }))(
  '%s',
  (_, packed) => {
    const { link = '', file } = packed;

    it.each(Object.entries(transforms))('comes through: %s', async (_name, transform) => {
      const whole = await messages.unpack(file);
      expect(whole.kind).not.toBe('refused');
      expect(await messages.unpack(transform(link))).toEqual(whole);
      expect(await messages.unpack(fileOf(transform(link)))).toEqual(whole);
    });

    it('is said to be cut after every cut of 1 to 200 letters, as link, as data, and with words behind', async () => {
      const data = dataOf(link);
      for (let gone = 1; gone <= Math.min(200, data.length - 4); gone += 1) {
        const rest = link.slice(0, -gone);
        expect(await messages.unpack(rest)).toEqual(refused('cut'));
        expect(await messages.unpack(dataOf(rest))).toEqual(refused('cut'));
        expect(await messages.unpack(safe(rest))).toEqual(refused('cut'));
        expect(await messages.unpack(`${rest}…`)).toEqual(refused('cut'));
      }
      expect(await messages.unpack(`${link.slice(0, -30)} ${'is that all of it? '.repeat(20)}`)).toEqual(
        refused('cut'),
      );
    });

    it('is said to be cut where hardly any of it is left', async () => {
      for (const rest of [
        '',
        '#',
        '#m',
        '#men',
        '#mend',
        '#mendA',
        '#mendAQ',
        link.slice(link.indexOf('#')),
      ].slice(0, 7))
        expect(await messages.unpack(`${origin}/together/open${rest}`)).toEqual(refused('cut'));
    });

    it('is said to be changed after one letter of it became another', async () => {
      const start = link.indexOf('#') + 1;
      for (let at = start; at < link.length; at += 1) {
        const letter = link.charAt(at) === 'A' ? 'B' : 'A';
        const unpacked = await messages.unpack(link.slice(0, at) + letter + link.slice(at + 1));
        // In the letters that say how long it is, a change can also make it look cut.
        const isLength = at >= start + 6 && at < start + 11;
        expect(isLength ? ['changed', 'cut'] : ['changed']).toContain(
          unpacked.kind === 'refused' ? unpacked.why : unpacked.kind,
        );
      }
    });

    it('is said to be changed where its letters were made small', async () => {
      expect(await messages.unpack(link.toLowerCase())).toEqual(refused('changed'));
    });
  },
);

describe('what is no message', () => {
  it.each([
    '',
    ' ',
    'hello',
    'Let us mend this, I recommend it: mend as soon as you can. MEND! mendAQ',
    'https://mend.example.org/',
    'https://mend.example.org/repairs#mend',
    '%',
    '%E0%A4%A',
    `age1${'q'.repeat(58)}`,
    '\ud800\udfff',
  ])('has nothing of ours in it: %j', async (given) => {
    expect(await messages.unpack(given)).toEqual(refused('nothing'));
    expect(await messages.unpack(fileOf(given))).toEqual(refused('nothing'));
  });

  it('may be a picture', async () => {
    const picture = fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(500).keys()]));
    expect(await messages.unpack(picture)).toEqual(refused('nothing'));
  });

  it('may be a file that has gone away', async () => {
    const gone = fileOf('x');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await messages.unpack(gone)).toEqual(refused('nothing'));
  });
});

describe('far too much', () => {
  const within = async (milliseconds: number, given: string | File): Promise<Unpacked> => {
    const began = performance.now();
    const unpacked = await messages.unpack(given);
    expect(performance.now() - began).toBeLessThan(milliseconds);
    return unpacked;
  };

  it('is refused without being looked at', async () => {
    const much = 'mendAQIA'.repeat(12_500_000);
    expect(await within(100, much)).toEqual(refused('too-large'));
    expect(await within(100, fileOf(much))).toEqual(refused('too-large'));
  });

  it.each([
    ['beginnings', 'mendAQIE'],
    ['beginnings of the longest', 'mendAQIEk-AA'],
    ['first letters', 'm'],
    ['gaps', 'm '],
    ['quotes', 'mend>'],
    ['signs', '%25'],
    ['broken signs', '%C2'],
    ['pages', '/together/open#'],
    ['pages and gaps', '/together/open >>>>>>>>'],
    ['spaces', ' '],
  ])('that is full of %s is looked through in little time', async (_name, piece) => {
    const much = piece.repeat(Math.floor(999_999 / piece.length));
    expect((await within(2_000, much)).kind).toBe('refused');
  });

  it('is what a file says that is longer than any message', async () => {
    const bytes = await bytesOf(showed.file);
    expect(await messages.unpack(fileOf(bytes, new Uint8Array(400_000)))).toEqual(refused('too-large'));
  });
});

it('a message among others is found, and a cut one does not hide a whole one', async () => {
  const { link = '' } = invited;
  expect(await messages.unpack(`${showed.link?.slice(0, 300)}\n\n${link}`)).toEqual(invitation);
  expect(sealedIn(await messages.unpack(`${link.slice(0, -9)}, no: ${showed.link}`)).kind).toBe('sealed');
});

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
import { prose } from './given-prose';

const refused = (why: string): Unpacked => ({ kind: 'refused', why }) as Unpacked;

const invited = await messages.packInvitation(invitation);
const showed = await messages.packShares(
  shown(showing(prose['words in a meeting']?.slice(0, 1_500) ?? '', 3)),
  theirs.recipient,
);

const wrapped = (link: string, times: number): string =>
  times === 0 ? link : encodeURIComponent(wrapped(link, times - 1));
const broken = (link: string, every: number, by: string): string =>
  (link.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);
const safe = (link: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C%7C8d%7C0&sdata=x%3D&reserved=0`;

/** What happens to links on their way. */
const transforms: Readonly<Record<string, (link: string) => string>> = {
  'as it is': (link) => link,
  'its data alone': dataOf,
  'its data with the sign': (link) => `#${dataOf(link)}`,
  '# as %23': (link) => link.replace('#', '%23'),
  '# as %2523': (link) => link.replace('#', '%2523'),
  '# as * by a mail gateway': (link) =>
    `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!ABC-123$`,
  'another host': (link) => link.replace(origin, 'http://localhost:4173'),
  'a full stop behind': (link) => `${link}.`,
  'a bracket behind': (link) => `(${link})`,
  'angles around': (link) => `<${link}>`,
  'quotes around': (link) => `“${link}”`,
  'words around': (link) => `Hi, here it is: ${link} and you can take your time with it, x`,
  'words on the next line': (link) => `For you\n\n${link}\n\nSent from my phone`,
  'words behind a gap and mend in them': (link) => `Let us mend this. recommend Mend: ${link} mend`,
  'a letter of the alphabet stuck to its end': (link) => `${link}x`,
  'in a page': (link) => `<a href="${link}">open</a>`,
  'in a list of writing': (link) => `[open](${link})`,
  'safe links': safe,
  'safe links of safe links': (link) => safe(safe(link)),
  'a query of another': (link) => `https://l.example/?u=${encodeURIComponent(link)}&h=AT0`,
  'lower-case signs': (link) =>
    `https://l.example/?u=${encodeURIComponent(link).replace(/%../g, (sign) => sign.toLowerCase())}`,
  'written as signs three times': (link) => wrapped(link, 3),
  'lines of 76': (link) => broken(link, 76, '\r\n'),
  'lines of old mail': (link) => broken(link, 75, '=\r\n'),
  'quoted lines': (link) => `> ${broken(link, 70, '\n> ')}`,
  'twice quoted lines': (link) => `>> ${broken(link, 66, '\r\n>> ')}`,
  'spaces inside': (link) => broken(link, 40, ' '),
  'hard spaces inside': (link) => broken(link, 40, '\u00a0'),
  'soft hyphens inside': (link) => broken(link, 9, '\u00ad'),
  'marks without width inside': (link) => broken(link, 3, '\u200b'),
  'joiners and a byte order mark': (link) => `\ufeff${broken(link, 11, '\u2060')}`,
  'line breaks, then safe links': (link) => safe(broken(link, 60, '\r\n')),
  'line breaks, then safe links twice': (link) => safe(safe(broken(link, 60, '\n'))),
  'soft hyphens, then safe links': (link) => safe(broken(link, 60, '\u00ad')),
  'turned round by marks': (link) => `\u202a${link}\u202c`,
  'broken inside of its first letters': (link) => link.replace('#mend', '#me\nnd'),
};

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

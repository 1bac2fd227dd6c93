import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sealedMessageBytes } from '../../src/storage/message-bytes';
import { recipientBytes, sessionBytes, tokenBytes } from '../../src/storage/message-ids';
import { messageWords } from '../../src/storage/message-words';
import {
  bytesOf,
  fileOf,
  invitation,
  messages,
  mine,
  otherSession,
  sealedIn,
  session,
  showing,
  shown,
  theirs,
  token,
} from './given-messages';
import { messageFaults, summed, troubleWithMessage } from './given-messages-mutations';
import { joined } from './backup-given';
import { oddTexts } from './hostile';
import { bitsAt } from '../thorough';

type Bytes = Uint8Array<ArrayBuffer>;

const words = shown(showing('I did not call.'));
const invited = await bytesOf((await messages.packInvitation(invitation)).file);
const showed = await bytesOf((await messages.packShares(words, theirs.recipient)).file);

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

const whyOf = async (bytes: Bytes): Promise<string> => {
  const unpacked = await messages.unpack(fileOf(bytes));
  return unpacked.kind === 'refused' ? unpacked.why : unpacked.kind;
};

describe.each(Object.entries({ 'an invitation': invited, 'a sealed message': showed }))('%s', (_, whole) => {
  it('is refused after any single bit of it changed', async () => {
    for (let at = 0; at < whole.length; at += 1)
      for (const bit of bitsAt(at)) {
        // The mark, and its length, can make it look like something else; all the rest is a change.
        const may = at < 3 ? ['nothing'] : at > 4 && at < 8 ? ['changed', 'cut'] : ['changed'];
        expect(may).toContain(await whyOf(flipped(whole, at, bit)));
      }
  });

  it('is refused cut short at any byte, and with bytes too many', async () => {
    for (let end = 0; end < whole.length; end += 1)
      expect(await whyOf(whole.slice(0, end))).toBe(end < 3 ? 'nothing' : 'cut');
    expect(await whyOf(joined([whole, Uint8Array.of(0)]))).toBe('changed');
    expect(await whyOf(joined([whole, whole]))).toBe('changed');
    expect(await whyOf(summed(joined([whole, new Uint8Array(9)])))).toBe('changed');
  });

  it('of a newer version says so, whatever is in it; cut or changed it says that', async () => {
    const newer = whole.slice();
    newer[3] = 2;
    expect(await whyOf(newer)).toBe('changed');
    expect(await whyOf(summed(newer))).toBe('newer');
    expect(await whyOf(summed(newer).slice(0, -1))).toBe('cut');
    newer[4] = 9;
    expect(await whyOf(summed(newer))).toBe('newer');
    newer[3] = 0;
    expect(await whyOf(summed(newer))).toBe('changed');
  });

  it('taken for the other kind is refused', async () => {
    const other = whole.slice();
    other[4] = 3 - (other[4] ?? 0);
    const unpacked = await messages.unpack(fileOf(summed(other)));
    if (unpacked.kind === 'sealed')
      expect((await messages.unseal(unpacked, theirs.identity)).kind).toBe('refused');
    else expect(unpacked.kind).toBe('refused');
    other[4] = 0;
    expect(await whyOf(summed(other))).toBe('changed');
  });
});

describe('a seal', () => {
  it('is refused after any single bit of it changed, sum or no sum', { timeout: 60_000 }, async () => {
    const sealed = sealedIn(await messages.unpack(fileOf(showed)));
    for (let at = 0; at < sealed.bytes.length; at += 1)
      for (const bit of bitsAt(at)) {
        const bytes = flipped(sealed.bytes, at, bit);
        const opened = await messages.unseal({ ...sealed, bytes }, theirs.identity);
        expect(opened).toEqual({ kind: 'refused', why: 'not-for-here' });
      }
  });

  it('is refused cut short at any byte, and with a byte too many', async () => {
    const sealed = sealedIn(await messages.unpack(fileOf(showed)));
    const { length } = sealed.bytes;
    for (const bytes of [...Array(length).keys()].map((end) => sealed.bytes.slice(0, end)))
      expect(await messages.unseal({ ...sealed, bytes }, theirs.identity)).toMatchObject({ kind: 'refused' });
    const longer = joined([sealed.bytes, Uint8Array.of(0)]);
    expect(await messages.unseal({ ...sealed, bytes: longer }, theirs.identity)).toMatchObject({
      kind: 'refused',
    });
  });

  it('in a frame of another session is refused', async () => {
    const moved = summed(joined([showed.slice(0, 8), sessionBytes(otherSession), showed.slice(24)]) as Bytes);
    const sealed = sealedIn(await messages.unpack(fileOf(moved)));
    expect(sealed.session).toBe(otherSession);
    expect(await messages.unseal(sealed, theirs.identity)).toEqual({ kind: 'refused', why: 'changed' });
  });
});

/** Whatever somebody else may seal to a key they were given. */
async function sealing(inside: unknown, ids: readonly Uint8Array[] = random): Promise<Bytes> {
  const said = inside instanceof Uint8Array ? inside : strToU8(JSON.stringify(inside));
  const encrypter = new Encrypter();
  encrypter.addRecipient(theirs.recipient);
  const packed = deflateSync(said, { dictionary: messageWords });
  const file = await encrypter.encrypt(joined([...ids, Uint8Array.of(0), packed]));
  return sealedMessageBytes(session, file);
}
const random = [sessionBytes(session), tokenBytes(token), recipientBytes(mine.recipient)];
const inside = { purpose: 'mend together shares', v: 1, from: 'other', shares: words.shares };

const opening = async (frame: Bytes) =>
  messages.unseal(sealedIn(await messages.unpack(fileOf(frame))), theirs.identity);
const changed = { kind: 'refused', why: 'changed' };

describe('what is under a seal', () => {
  it('is read where it is what it should be', async () => {
    expect(await opening(await sealing(inside))).toEqual(words);
  });

  it.each([
    ['another purpose', { ...inside, purpose: 'mend practice' }],
    ['no purpose', { ...inside, purpose: undefined }],
    ['an older version', { ...inside, v: 0 }],
    ['a version that is no number', { ...inside, v: '1' }],
    ['somebody else', { ...inside, from: 'both' }],
    ['no shares', { ...inside, shares: undefined }],
    ['shares that are none', { ...inside, shares: { length: 1 } }],
    ['a version twice', { ...inside, shares: [...words.shares, ...words.shares] }],
    [
      'an answer twice',
      {
        ...inside,
        shares: words.shares.map((each) => ({ ...each, fields: [...each.fields, ...each.fields] })),
      },
    ],
    [
      'a hue of its own',
      {
        ...inside,
        shares: words.shares.map((each) => ({ ...each, person: { ...each.person, hue: 'red' } })),
      },
    ],
    [
      'a name as long as a letter',
      {
        ...inside,
        shares: words.shares.map((each) => ({ ...each, person: { ...each.person, name: 'x'.repeat(401) } })),
      },
    ],
    ['a list', [inside]],
    ['nothing', null],
  ])('is refused whole where it is of %s', async (_name, value) => {
    expect(await opening(await sealing(value))).toEqual(changed);
  });

  it('of a newer version says so', async () => {
    expect(await opening(await sealing({ ...inside, v: 2 }))).toEqual({ kind: 'refused', why: 'newer' });
  });

  it('of another session is refused', async () => {
    const [, ...others] = random;
    expect(await opening(await sealing(inside, [sessionBytes(otherSession), ...others]))).toEqual(changed);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a b', '', '../camera', 'CAMERA'])(
    'is refused with a prompt named %j',
    async (prompt) => {
      const value = JSON.stringify(inside).replace('"prompt":"camera"', `"prompt":"${prompt}"`);
      expect(await opening(await sealing(strToU8(value)))).toEqual(changed);
    },
  );

  it('reaches no prototype', async () => {
    const value = JSON.stringify(inside).replace(
      '{"kind"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind"',
    );
    const opened = await opening(await sealing(strToU8(value)));
    expect(opened.kind).toBe('shares');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(oddTexts)('holds odd text as it is: %j', async (text) => {
    const { file } = await messages.packShares(shown(showing(text)), theirs.recipient);
    expect(await opening(await bytesOf(file))).toEqual(shown(showing(text)));
  });

  it('that inflates without end is stopped early', async () => {
    const bombs = [
      strToU8(`{"purpose":"${'x'.repeat(100_000_000)}"}`),
      strToU8(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      strToU8(JSON.stringify({ ...inside, shares: [showing('x'.repeat(1_900_000), 1)] })),
    ];
    for (const bomb of bombs) {
      const sealed = sealedIn(await messages.unpack(fileOf(await sealing(bomb))));
      const began = performance.now();
      const before = process.memoryUsage().arrayBuffers;
      expect(await messages.unseal(sealed, theirs.identity)).toEqual(changed);
      expect(performance.now() - began).toBeLessThan(400);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });

  it('that is broken, empty or cut is refused', async () => {
    const seal = async (bytes: Uint8Array): Promise<Bytes> => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(theirs.recipient);
      return sealedMessageBytes(session, await encrypter.encrypt(bytes));
    };
    const whole = joined([
      ...random,
      Uint8Array.of(0),
      deflateSync(strToU8(JSON.stringify(inside)), { dictionary: messageWords }),
    ]);
    expect(await opening(await seal(whole))).toEqual(words);
    for (let end = 0; end < whole.length; end += 1)
      expect(await opening(await seal(whole.slice(0, end)))).toEqual(changed);
  });
});

it.each(Object.entries(messageFaults))(
  'harmed links and files are refused whole, or are what they were: %s',
  async (_, fault) => {
    await fc.assert(
      fc.asyncProperty(fault, async (given) => {
        expect(await troubleWithMessage(given)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  },
);

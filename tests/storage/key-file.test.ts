import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openedKey, sealedKey } from '../../src/storage/key-file';
import { openWithPassphrase, sealWithPassphrase } from '../../src/storage/passphrase';
import { bytesOf, fileOf } from './given-messages';
import { practices, stranger, therapist } from './given-practice';

const passphrase = 'lamp river eleven coat';
const key = { kind: 'key', ...therapist };
/** Less work than a passphrase has to cost, so that a test is over sooner. */
const work = 12;

describe('a key in a file of its own', () => {
  it('comes out of its file as it went in', { timeout: 60_000 }, async () => {
    const file = await practices.sealKey(therapist.identity, passphrase);
    expect(file.name).toMatch(/^mend-[0-9a-z]{4}\.age$/);
    expect(Buffer.from(await bytesOf(file)).includes('AGE-SECRET')).toBe(false);
    expect(await practices.openKeyFile(file, passphrase)).toEqual(key);
    expect(await practices.openKeyFile(file, 'another')).toEqual({ kind: 'wrong' });
  });

  it('is opened by its passphrase, however that was typed, and by no other', async () => {
    const bytes = await sealedKey(therapist.identity, `${passphrase} é`, work);
    expect(await openedKey(bytes, `${passphrase} e\u0301`, work)).toEqual(key);
    for (const wrong of ['', passphrase, `${passphrase} É`])
      expect(await openedKey(bytes, wrong, work)).toEqual({ kind: 'wrong' });
    // Failing takes nothing away.
    expect(await openedKey(bytes, `${passphrase} é`, work)).toEqual(key);
  });

  it('has inside what any age tool takes for a key, with its public half', async () => {
    const bytes = await sealedKey(therapist.identity, passphrase, work);
    const said = new TextDecoder().decode(await openWithPassphrase(bytes, passphrase, work));
    expect(said.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      therapist.identity,
    ]);
    expect(said).toContain(`# public key: ${therapist.recipient}\n`);
  });

  it('is not made of what is no key, nor without a passphrase', async () => {
    for (const none of ['', 'AGE-SECRET-KEY-1NONE', therapist.recipient])
      await expect(practices.sealKey(none, passphrase)).rejects.toMatchObject({ reason: 'failed' });
    await expect(practices.sealKey(therapist.identity, '')).rejects.toMatchObject({ reason: 'failed' });
  });

  it.each([
    ['as age-keygen writes it', `# created: 2026-11-22\n# public key: age1x\n${therapist.identity}\n`],
    ['with the line ends of Windows', `# a\r\n${therapist.identity}\r\n`],
    ['by itself', therapist.identity],
    ['with another behind it', `${therapist.identity}\n${stranger.identity}\n`],
    ['behind a mark of bytes', `\ufeff${therapist.identity}`],
  ])('may also lie there plain: %s', async (_name, text) => {
    expect(await practices.openKeyFile(fileOf(text), '')).toEqual(key);
  });

  it.each([
    '',
    'hello',
    therapist.recipient,
    `${therapist.identity}X`,
    therapist.identity.toLowerCase(),
    `# ${therapist.identity}`,
    `${therapist.identity.slice(0, -1)}Q`,
  ])('is not taken from %j', async (text) => {
    expect(await practices.openKeyFile(fileOf(text), passphrase)).toEqual({ kind: 'wrong' });
  });

  it('is not taken from a file that is too large, gone, or sealed around something else', async () => {
    const gone = fileOf(therapist.identity);
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    const other = await sealWithPassphrase(strToU8('a backup') as Uint8Array<ArrayBuffer>, passphrase, work);
    const large = fileOf(therapist.identity, '\n'.repeat(200_000));
    for (const file of [gone, large, fileOf(other)])
      expect(await practices.openKeyFile(file, passphrase)).toEqual({ kind: 'wrong' });
  });

  it('damaged or cut is refused like a wrong passphrase, and after about as long', async () => {
    const timing = 15;
    const whole = await sealedKey(therapist.identity, passphrase, timing);
    const timed = async (bytes: Uint8Array<ArrayBuffer>, by: string): Promise<number> => {
      const began = performance.now();
      expect(await openedKey(bytes, by, timing)).toEqual({ kind: 'wrong' });
      return performance.now() - began;
    };
    const wrong = await timed(whole, 'another');
    const flipped = (at: number): Uint8Array<ArrayBuffer> =>
      whole.map((byte, nth) => (nth === at ? byte ^ 1 : byte));
    for (const bytes of [flipped(40), flipped(whole.length - 1), whole.slice(0, -1), whole.slice(0, 80)])
      expect(await timed(bytes, passphrase)).toBeGreaterThan(wrong / 5);
  });

  it('is the key of whoever made it, for any key', async () => {
    const identity = await generateX25519Identity();
    const bytes = await sealedKey(identity, passphrase, work);
    const recipient = await identityToRecipient(identity);
    expect(await openedKey(bytes, passphrase, work)).toEqual({ kind: 'key', identity, recipient });
  });
});

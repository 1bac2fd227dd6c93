import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, fileOf } from './given-messages';
import { back, practices, sealedReturnIn, stranger, therapist } from './given-practice';

const isThere = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const hasAge = isThere('age') && isThere('age-keygen') && isThere('script');
if (!hasAge) console.log('not run: needs the age command, and script to type its passphrase');

const passphrase = 'lamp river eleven coat';

describe.skipIf(!hasAge)('beside the age command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mend-age-practice-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const put = (name: string, what: string | Uint8Array): void => writeFileSync(join(folder, name), what);
  const run = (command: string, ...options: string[]) => spawnSync(command, options, { cwd: folder });
  /** In a terminal of its own, since age takes a passphrase from nothing else. */
  const typing = (options: string): number | null =>
    spawnSync('script', ['-qec', `age ${options}`, '/dev/null'], {
      cwd: folder,
      input: `${passphrase}\n${passphrase}\n`,
      timeout: 30_000,
    }).status;

  it('a return is opened by it, with the key as it was exported', { timeout: 60_000 }, async () => {
    put('return.age', await bytesOf((await practices.packReturn(back, therapist.recipient)).file));
    put('key.age', await bytesOf(await practices.sealKey(therapist.identity, passphrase)));
    expect(typing('--decrypt --output key.txt key.age')).toBe(0);
    const opened = run('age', '--decrypt', '--identity', 'key.txt', 'return.age');
    expect(opened.stderr.toString()).toBe('');
    expect(JSON.parse(opened.stdout.toString())).toEqual({ purpose: 'mend practice return', v: 1, ...back });
    expect(run('age-keygen', '-y', 'key.txt').stdout.toString().trim()).toBe(therapist.recipient);
    // The sealed key itself will do as well.
    expect(typing('--decrypt --identity key.age --output by-sealed return.age')).toBe(0);
    put('stranger.txt', stranger.identity);
    expect(run('age', '--decrypt', '--identity', 'stranger.txt', 'return.age').status).not.toBe(0);
  });

  it('a return from a link is opened by it too: the same seal, slimmed and spelled out again', async () => {
    const { link = '' } = await practices.packReturn(back, therapist.recipient);
    put('slim.age', sealedReturnIn(await practices.unpackPractice(link)).bytes);
    put('key.txt', therapist.identity);
    expect(run('age', '--decrypt', '--identity', 'key.txt', '--output', 'slim', 'slim.age').status).toBe(0);
    expect(readFileSync(join(folder, 'slim')).length).toBeGreaterThan(50);
  });

  it.each([[], ['--armor']])('a return sealed by it is read here %j', async (...options) => {
    put('return.json', JSON.stringify({ purpose: 'mend practice return', v: 1, ...back }));
    const sealed = run('age', ...options, '--recipient', therapist.recipient, 'return.json');
    expect(sealed.status).toBe(0);
    const unpacked = sealedReturnIn(await practices.unpackPractice(fileOf(sealed.stdout)));
    expect(await practices.unsealReturn(unpacked, [stranger.identity, therapist.identity])).toEqual({
      kind: 'return',
      return: back,
      key: 1,
    });
  });

  it('a return sealed by it to two keys is read by either', async () => {
    put('return.json', JSON.stringify({ purpose: 'mend practice return', v: 1, ...back }));
    const sealed = run('age', '-r', stranger.recipient, '-r', therapist.recipient, 'return.json');
    const unpacked = sealedReturnIn(await practices.unpackPractice(fileOf(sealed.stdout)));
    for (const { identity } of [therapist, stranger])
      expect(await practices.unsealReturn(unpacked, [identity])).toMatchObject({ return: back });
  });

  it('a key made by it is read here, plain or behind a passphrase', { timeout: 60_000 }, async () => {
    expect(run('age-keygen', '-o', 'made.txt').status).toBe(0);
    const recipient = run('age-keygen', '-y', 'made.txt').stdout.toString().trim();
    expect(typing('--passphrase --output made.age made.txt')).toBe(0);
    for (const name of ['made.txt', 'made.age']) {
      const file = fileOf(new Uint8Array(readFileSync(join(folder, name))));
      expect(await practices.openKeyFile(file, passphrase)).toMatchObject({ kind: 'key', recipient });
    }
  });
});

import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { bytesOf, dataOf, fileOf, origin } from './given-messages';
import { back, practice, practices, sealedReturnIn, stranger, therapist } from './given-practice';

describe('a practice', () => {
  it('comes out of its link and its file as it went in', async () => {
    const { link = '', qr, file } = await practices.packPractice(practice);
    expect(qr).toBe(link);
    expect(link.startsWith(`${origin}/practice#`)).toBe(true);
    for (const given of [link, dataOf(link), `Here it is: ${link}. See you`, file, fileOf(link)])
      expect(await practices.unpackPractice(given)).toEqual({ kind: 'practice', practice });
  });
});

describe('a return', () => {
  it('is opened by the key it was sealed to, from its link and from its file', async () => {
    const { link = '', file } = await practices.packReturn(back, therapist.recipient);
    expect(link.startsWith(`${origin}/therapist/returns#`)).toBe(true);
    for (const given of [link, dataOf(link), file]) {
      const sealed = sealedReturnIn(await practices.unpackPractice(given));
      expect(await practices.unsealReturn(sealed, [stranger.identity, therapist.identity])).toEqual({
        kind: 'return',
        return: back,
        key: 1,
      });
      expect(await practices.unsealReturn(sealed, [stranger.identity])).toEqual({
        kind: 'refused',
        why: 'not-for-here',
      });
    }
  });

  it('is a file that says in plain JSON what it is, to who opens it', async () => {
    const { file } = await practices.packReturn(back, therapist.recipient);
    expect(file.name).toMatch(/^mend-[0-9a-z]{4}\.age$/);
    const decrypter = new Decrypter();
    decrypter.addIdentity(therapist.identity);
    const said = await decrypter.decrypt(await bytesOf(file), 'text');
    expect(JSON.parse(said)).toEqual({ purpose: 'mend practice return', v: 1, ...back });
    expect(said.split('\n').length).toBeGreaterThan(30);
  });
});

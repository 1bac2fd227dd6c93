import { describe, expect, it } from 'vitest';
import { planRestore } from '../../src/domain/merging';
import { readBackup, writeBackup } from '../../src/storage/backup-file';
import { asBytes, readZip } from '../../src/storage/zip-entries';
import { contents, firstId, holding, ids, refusalOf, secondId, withFiles } from './backup-given';
import { blank, said, saying } from './given';
import { quietSettings } from '../../src/domain/saved';

const zip = writeBackup(contents);
const nameOf = (id: string): string => `repairs/${id}.json`;
const asText = (value: unknown): string => JSON.stringify(value);
const head = (changes: object): string =>
  asText({ kind: 'mend backup', version: 1, made: 5, settings: {}, counts: { repairs: 2 }, ...changes });
const refused = (bytes: Uint8Array<ArrayBuffer>): string | undefined => refusalOf(() => readBackup(bytes));

describe('a backup', () => {
  it('gives back everything that went in', () => {
    const back = readBackup(zip);
    expect({ ...back, repairs: new Set(back.repairs) }).toEqual({
      ...contents,
      repairs: new Set(contents.repairs),
    });
  });

  it('can be read by its owner with any tool that opens zips', () => {
    const files = readZip(zip).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
    expect(files.map(([name]) => name)).toEqual(['mend.json', nameOf(firstId), nameOf(secondId)]);
    expect(files[1]?.[1]).toContain('"text": "The jar fell."');
  });

  it('holds every odd letter a person can type', () => {
    const odd =
      'a\0b\u202ec\u2066d\ud800e\udfff👩‍👩‍👧 <script>alert(1)</script> "\\u005f" \u2028 z\u0335\u0336\u0337';
    const back = readBackup(writeBackup(holding(saying(odd, firstId))));
    expect(back.repairs.map(said)).toEqual([odd]);
  });

  it('keeps what a later Mend put in', () => {
    const later = { ...blank, id: firstId, later: { deep: ['words'] } };
    expect(readBackup(writeBackup(holding(later))).repairs).toEqual([later]);
  });

  it('keeps files it does not know, and hands them on to the next backup', () => {
    const withMore = withFiles(zip, { 'recordings/one.webm': 'sound', 'note.txt': 'hm' });
    const back = readBackup(writeBackup(readBackup(withMore)));
    expect(back.others.map(({ name, bytes, why }) => [name, new TextDecoder().decode(bytes), why])).toEqual([
      ['recordings/one.webm', 'sound', 'unknown'],
      ['note.txt', 'hm', 'unknown'],
    ]);
    expect(back.repairs).toHaveLength(2);
  });

  it('never lets a file it does not know go over one of its own', () => {
    const others = ['mend.json', nameOf(firstId)].map((name) => ({
      name,
      bytes: asBytes('{}'),
      why: 'unknown' as const,
    }));
    const back = readBackup(writeBackup({ ...contents, others }));
    expect(back.repairs).toHaveLength(2);
    expect(back.others.map(({ name }) => name)).toEqual(['kept-2/mend.json', `kept-2/${nameOf(firstId)}`]);
  });
});

describe('one repair in a backup', () => {
  const third = ids[2];
  it.each<[string, string]>([
    ['cut off', '{"id": "'],
    ['no repair', asText({ id: third, version: 1 })],
    ['of another id than its file', asText(saying('x', firstId))],
    ['a list', '[]'],
    [
      'too deep',
      asText(saying('x', third)).replace('"checkIns":[]', `"checkIns":${'['.repeat(40)}${']'.repeat(40)}`),
    ],
    ['with a text longer than any letter', asText(saying('x'.repeat(200_001), third))],
    ['of no version at all', asText({ ...saying('x', third), version: 'one' })],
  ])('that is %s is set aside whole, the others are read', (_, text) => {
    const back = readBackup(withFiles(zip, { [nameOf(third)]: text }));
    expect(back.repairs.map(({ id }) => id).sort()).toEqual([firstId, secondId]);
    expect(back.others).toMatchObject([{ name: nameOf(third), why: 'unreadable' }]);
    expect(new TextDecoder().decode(back.others[0]?.bytes)).toBe(text);
  });

  it('that a newer Mend wrote is set aside whole and called so', () => {
    const text = asText({ ...saying('x', third), version: 9_999 });
    expect(readBackup(withFiles(zip, { [nameOf(third)]: text })).others).toMatchObject([{ why: 'newer' }]);
  });

  it.each([
    'example-the-jar',
    `../${third}`.replaceAll('/', '%2f'),
    third.replace('c', '\u0441'),
    third.toUpperCase(),
  ])('whose id is %j never gets an address', (id) => {
    const back = readBackup(withFiles(zip, { [nameOf(id)]: asText(saying('x', id)) }));
    expect(back.repairs).toHaveLength(2);
    expect(back.others).toMatchObject([{ why: 'unreadable' }]);
  });

  it.each(['__proto__', '__\\u0070roto__', '\\u005f_proto__'])('reaches no prototype by a key %s', (key) => {
    const text = JSON.stringify({ ...saying('x', third), later: 0 })
      .replace('"later":0', `"later":{"${key}":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`)
      .replace('"answers":{', `"answers":{"${key}":{"kind":"text","text":"t"},`);
    const back = readBackup(withFiles(zip, { [nameOf(third)]: text }));
    const repair = back.repairs.find(({ id }) => id === third) as unknown as {
      later: object;
      answers: object;
    };
    planRestore(back.repairs, back.repairs, () => 'new');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    for (const part of [repair.later, repair.answers]) {
      expect(Object.hasOwn(part, '__proto__')).toBe(false);
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
    expect(Object.keys(repair.answers)).toEqual(['camera']);
  });

  it('that the file should hold and does not is counted', () => {
    expect(readBackup(withFiles(zip, { [nameOf(firstId)]: undefined })).missing).toBe(1);
  });
});

describe('a file that is no backup', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['empty', new Uint8Array(), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-a-backup'],
    ['a letter', asBytes('Dear Otto'), 'not-a-backup'],
    ['a zip of something else', withFiles(zip, { 'mend.json': undefined }), 'not-a-backup'],
    ['of another kind', withFiles(zip, { 'mend.json': head({ kind: 'mend practice' }) }), 'not-a-backup'],
    [
      'from a newer Mend',
      withFiles(zip, { 'mend.json': head({ version: 2, counts: 'otherwise' }) }),
      'newer',
    ],
    ['about itself unreadable', withFiles(zip, { 'mend.json': '{"kind":' }), 'damaged'],
    ['of an impossible version', withFiles(zip, { 'mend.json': head({ version: 0.5 }) }), 'damaged'],
    ['made on no day', withFiles(zip, { 'mend.json': head({ made: 1e300 }) }), 'damaged'],
    ['deep', withFiles(zip, { 'mend.json': '['.repeat(100_000) }), 'damaged'],
    ['long about itself', withFiles(zip, { 'mend.json': head({ app: 'x'.repeat(1_000_001) }) }), 'damaged'],
  ])('and is %s is refused as that', (_, bytes, reason) => {
    expect(refused(bytes)).toBe(reason);
  });

  it('with settings nobody can read brings the quiet ones', () => {
    expect(readBackup(withFiles(zip, { 'mend.json': head({ settings: 7 }) })).settings).toEqual(
      quietSettings,
    );
  });
});

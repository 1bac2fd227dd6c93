import { describe, expect, it } from 'vitest';
import { finder, folded, isEmptySearch, searchableOf, type Search } from '../../src/domain/searching';
import type { About, Repair } from '../../src/domain/saved';
import { aRepair, text } from './a-repair';

const labelsOf = ({ relationship, rupture }: About): string =>
  `${relationship === 'friend' ? 'A friend' : 'Somebody'} ${rupture === 'missed-bid' ? 'A missed bid' : ''}`;
const finds = (repair: Repair, search: Partial<Search>): boolean =>
  finder({ text: '', ...search }, labelsOf)(searchableOf(repair));

const repair = aRepair({
  about: { name: 'Zoë', rupture: 'missed-bid' },
  answers: {
    camera: text('The jar fell.'),
    loop: { kind: 'loop', mine: 'go quiet', theirs: '', thenI: '', under: 'afraid' },
    feelings: { kind: 'feelings', chosen: ['sad'], text: 'tired' },
  },
  words: { edits: { opening: { text: 'Can we talk on Sunday?', of: 'x' } } },
  checkIns: [{ made: 1, outcome: 'talked', before: {}, after: {}, helped: 'The walk', left: 'The money' }],
});

describe('looking for words', () => {
  it.each([
    'jar',
    'JAR',
    'zoe',
    'Zoë',
    'quiet',
    'afraid',
    'tired',
    'sunday',
    'walk',
    'money',
    'friend',
    'missed bid',
  ])('finds “%s” wherever it stands, however it is written', (word) => {
    expect(finds(repair, { text: word })).toBe(true);
  });

  it('finds only what has all of them, in whatever order', () => {
    expect(finds(repair, { text: ' fell  jar ' })).toBe(true);
    expect(finds(repair, { text: 'jar bottle' })).toBe(false);
  });

  it('does not find ids, or anything that nobody wrote', () => {
    for (const each of ['camera', 'sad', 'a-repair', 'talked', 'moved-away'])
      expect(finds(repair, { text: each })).toBe(false);
  });

  it('goes by who and by what happened too', () => {
    expect(finds(repair, { relationship: 'friend' })).toBe(true);
    expect(finds(repair, { relationship: 'partner' })).toBe(false);
    expect(finds(repair, { rupture: 'missed-bid', text: 'jar' })).toBe(true);
    expect(finds(repair, { rupture: 'growing-apart', text: 'jar' })).toBe(false);
  });

  it('never tells which kind one beside the walk was', () => {
    const beside = { ...repair, about: { ...repair.about, path: 'for-myself' as const } };
    expect(finds(beside, { text: 'jar' })).toBe(true);
    expect(finds(beside, { rupture: 'missed-bid' })).toBe(false);
    const without = { ...repair, about: { ...repair.about, reach: 'no-contact' as const } };
    expect(finds(without, { rupture: 'missed-bid' })).toBe(false);
  });

  it('is nothing to look for where nothing is asked', () => {
    expect(isEmptySearch({ text: '  ' })).toBe(true);
    expect(isEmptySearch({ text: '', relationship: 'friend' })).toBe(false);
    expect(isEmptySearch({ text: 'jar' })).toBe(false);
  });

  it('takes letters of any language as they are', () => {
    expect(folded('ÅNGSTRÖM Ñandú')).toBe('angstrom nandu');
    expect(folded('Привет 你好')).toBe('привет 你好'.normalize('NFD'));
  });
});

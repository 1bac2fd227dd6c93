import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/content/schema';
import type { CardPart } from '../../src/content/schema-walk';
import { asClause, asList, asSentence, spoken } from '../../src/domain/spoken';
import { aPrompt, smallContent } from './a-repair';

const day = aPrompt({
  answer: { kind: 'choice', options: [{ id: 'tomorrow', label: 'Tomorrow' }] },
});
const content = smallContent({ prompts: { day } });

const say = (answer: Answer, part: Omit<CardPart, 'prompt'> = {}): string =>
  spoken(content, { prompt: 'day', ...part }, answer);

describe('a text as a sentence', () => {
  it.each([
    ['i left', 'I left.'],
    ['  I left \n early ', 'I left early.'],
    ['I left.', 'I left.'],
    ['Did you see?', 'Did you see?'],
    ['I said, “No.”', 'I said, “No.”'],
    ["I said 'no!'", "I said 'no!'"],
    ['I left (early.)', 'I left (early.)'],
    ['I said, “No”', 'I said, “No”.'],
    ['I was …', 'I was …'],
    ['éva left', 'Éva left.'],
    ['3 times', '3 times.'],
    ['', ''],
    [' \n ', ''],
  ])('%j is said as %j', (written, said) => expect(asSentence(written)).toBe(said));

  it('stays the same when it is made a sentence twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        expect(asSentence(asSentence(written))).toBe(asSentence(written));
      }),
    );
  });
});

describe('a text inside a sentence', () => {
  it.each([
    ['The door slams.', 'the door slams'],
    ['You leave …', 'you leave'],
    ['I leave.', 'I leave'],
    ['Maria leaves', 'Maria leaves'],
    ['STOP it', 'STOP it'],
    ['say, “Wait.”', 'say, “Wait.”'],
    ['', ''],
  ])('%j becomes %j', (written, said) => expect(asClause(written)).toBe(said));
});

describe('several words', () => {
  it.each([
    [[], ''],
    [['sad'], 'sad'],
    [['sad', 'lonely'], 'sad and lonely'],
    [['sad', 'lonely', 'tired'], 'sad, lonely and tired'],
  ])('%j are said as %j', (items, said) => expect(asList(items)).toBe(said));
});

describe('a loop', () => {
  const loop = (mine: string, theirs = '', thenI = '', under = ''): string =>
    say({ kind: 'loop', mine, theirs, thenI, under });
  const whole = 'When I ask twice, you look away. Then I push. Underneath, I’m scared.';

  it.each([
    ['the bare parts', ['ask twice', 'look away', 'push', 'scared']],
    [
      'parts that begin as the labels do',
      ['When I ask twice', 'They look away.', 'Then I push', 'I was scared'],
    ],
    ['parts with their own I and you', ['I ask twice.', 'you look away', 'I push', 'I’m scared.']],
    [
      'parts in small letters',
      ['when i ask twice', 'then you look away', 'then i push', 'underneath, i am scared'],
    ],
  ])('is said without doubled words from %s', (_, [mine = '', ...rest]) => {
    expect(loop(mine, ...rest)).toBe(whole);
  });

  it('keeps short forms of the person whole', () => {
    expect(loop('I’m late', 'You’re gone', 'I’ve lost it', 'I feel small')).toBe(
      'When I’m late, you’re gone. Then I’ve lost it. Underneath, I feel small.',
    );
  });

  it('may begin with something nobody did', () => {
    expect(loop('When it gets late', 'look away')).toBe('When it gets late, you look away.');
  });

  it('says the half that is there', () => {
    expect(loop('ask twice')).toBe('Sometimes I ask twice.');
    expect(loop('', 'look away')).toBe('Sometimes you look away.');
    expect(loop('', '', 'push')).toBe('Then I push.');
    expect(loop('', '', '', 'scared')).toBe('Underneath, I’m scared.');
    expect(loop('')).toBe('');
  });
});

describe('a plan', () => {
  const plan = (when: string, then: string): string => say({ kind: 'if-then', if: when, then });

  it.each([
    ['it gets loud', 'go outside'],
    ['If it gets loud,', 'I will go outside.'],
    ['if it gets loud', 'then I’ll go outside'],
    ['When it gets loud', "I'll go outside"],
    ['It gets loud.', 'Then go outside'],
  ])('of %j and %j is one sentence', (when, then) => {
    expect(plan(when, then)).toBe('If it gets loud, I’ll go outside.');
  });

  it('keeps an act that has somebody who does it', () => {
    expect(plan('I shout', 'I go outside')).toBe('If I shout, I go outside.');
    expect(plan('I shout', 'we take ten minutes')).toBe('If I shout, we take ten minutes.');
  });

  it('ends in one mark when the act ends in something said', () => {
    expect(plan('I shout', 'say, “Wait.”')).toBe('If I shout, I’ll say, “Wait.”');
  });

  it('with one half open is not said', () => {
    expect(plan('I shout', ' ')).toBe('');
    expect(plan('', 'go outside')).toBe('');
  });
});

describe('the other kinds of answers', () => {
  it('feelings are named by their words, then explained', () => {
    expect(say({ kind: 'feelings', chosen: ['sad', 'lonely', 'unknown'], text: 'all week' })).toBe(
      'I felt sad and lonely. All week.',
    );
    expect(say({ kind: 'feelings', chosen: [], text: '' })).toBe('');
  });

  it('needs put things before doings', () => {
    expect(say({ kind: 'needs', chosen: ['heard', 'rest'], text: '' })).toBe(
      'I needed rest and to be heard.',
    );
  });

  it('a choice is said by its label', () => {
    expect(say({ kind: 'choice', chosen: 'tomorrow', text: 'after work' })).toBe('Tomorrow. After work.');
    expect(say({ kind: 'choice', chosen: 'unknown', text: '' })).toBe('');
  });

  it('a scale is said only by its words', () => {
    expect(say({ kind: 'scale', value: 3, text: '' })).toBe('');
    expect(say({ kind: 'scale', value: 3, text: 'better' })).toBe('Better.');
  });

  it('of a list the items asked for are said', () => {
    const list: Answer = { kind: 'list', items: ['one', 'two', ''] };
    expect(say(list)).toBe('One. Two.');
    expect(say(list, { items: [1] })).toBe('Two.');
    expect(say(list, { items: 'last' })).toBe('Two.');
    expect(say(list, { items: [2, 7] })).toBe('');
  });
});

describe('a sentence without its end mark', () => {
  it.each([
    ['can we talk after the kids are down', 'Can we talk after the kids are down?'],
    ['Sara, can we talk about the station', 'Sara, can we talk about the station?'],
    ['How was it for you', 'How was it for you?'],
    ['I was late. Would you tell me how it was', 'I was late. Would you tell me how it was?'],
    ['When I came in you were asleep', 'When I came in you were asleep.'],
    ['What I did was hide', 'What I did was hide.'],
    ['May is when it began', 'May is when it began.'],
    ['I miss you 🚉', 'I miss you 🚉'],
  ])('gets the one it asks for: %s', (typed, said) => expect(asSentence(typed)).toBe(said));
});

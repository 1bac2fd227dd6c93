import { describe, expect, it } from 'vitest';
import { flagRules, flagWords } from '../../src/content/coach-flags';
import { coachLikeness } from '../../src/content/coach-likeness';
import { strengthRules, strengthWords } from '../../src/content/coach-strengths';
import { read, type CoachContext } from '../../src/domain/coach/coach';
import { matcherOf } from '../../src/domain/coach/compiling';
import { likenessOf } from '../../src/domain/coach/likeness-file';
import { resemblingTo } from '../../src/domain/coach/resembling';

const matchers = [matcherOf(flagRules, flagWords), matcherOf(strengthRules, strengthWords)];
const resembles = resemblingTo(likenessOf(coachLikeness, strengthWords));

/** What the whole coach finds, as the page reads, by kinds. */
function kindsIn(text: string, context: CoachContext = {}) {
  const { flags, strengths, quiet } = read(matchers, text, context, resembles);
  const kinds = (all: readonly { readonly kind: string }[]): readonly string[] => all.map(({ kind }) => kind);
  return { flags: kinds(flags), strengths: kinds(strengths), quiet: kinds(quiet) };
}

describe('where they hurt me', () => {
  const acts = [
    'You lied to me.',
    'You shouted at me.',
    'You slapped me in front of the children.',
    'You told your mother what I said about the baby.',
    'You left me at the airport.',
    'You cheated on me with my friend.',
    'You blamed me for the accident.',
    'You hung up on me.',
    'You threw my clothes out of the window.',
    'You spent our savings on a bike.',
    'You didn’t come to the funeral.',
    'You never told me about the debt.',
    'You made fun of my accent at the wedding.',
    'You locked me out.',
    'You promised to be there and you weren’t.',
  ];

  it.each(acts)('a plain sentence about an act is heard as one, and asks for nothing: %s', (act) => {
    const { flags, strengths } = kindsIn(act, { side: 'they-hurt-me' });
    expect(flags).toEqual([]);
    expect(strengths).toContain('specific-observation');
  });

  it('a word for what was done gets the offer of a second one, and no flag', () => {
    const { flags, quiet } = kindsIn('I felt abandoned that night.', { side: 'they-hurt-me' });
    expect(flags).toEqual([]);
    expect(quiet).toContain('pseudo-feelings');
  });
});

describe('taking on more than is mine', () => {
  it.each(['It’s all my fault.', 'I’ll do anything.', 'It’s all my fault. I’ll do anything you want.'])(
    'earns nothing, and gets a quiet note: %s',
    (text) => {
      const { strengths, quiet } = kindsIn(text);
      expect(strengths).toEqual([]);
      expect(quiet).toContain('over-owning');
    },
  );

  it('does not take from the sentence beside it', () => {
    expect(
      kindsIn('It’s all my fault. I shouted at you on Friday, and it scared you.').strengths,
    ).not.toEqual([]);
  });

  it('a promise to be watched is no amends', () => {
    const { strengths, quiet } = kindsIn('From now on I will give you my password.');
    expect(strengths).toEqual([]);
    expect(quiet).toContain('watching-over');
  });
});

describe('words that can help or hurt', () => {
  it.each([
    'I will always love you.',
    'I never want to do that again.',
    'It was not just you.',
    'I’m sorry, and I also want to hear you.',
    'You said “you always leave,” and that stung.',
    'I don’t think you’re selfish.',
    'You’re such an idiot, I love it 😂',
    'Is this a good time to talk?',
  ])('are let be where they help: %s', (text) => {
    expect(kindsIn(text).flags).toEqual([]);
  });

  it('are asked about where they may hurt, and what helps beside them is seen', () => {
    const { flags } = kindsIn('I’m sorry you felt hurt but you always overreact.', { side: 'i-hurt-them' });
    expect(flags).toEqual(expect.arrayContaining(['conditional-apology', 'but-justification', 'absolutes']));
    const { strengths } = kindsIn('I cut you off at dinner, and I saw your face fall.');
    expect(strengths).toEqual(expect.arrayContaining(['owns-part', 'acknowledges-impact']));
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../src/content/schema';
import { coachLikeness } from '../../src/content/coach-likeness';
import { flagRules, flagWords } from '../../src/content/coach-flags';
import { strengthWords } from '../../src/content/coach-strengths';
import { noteOf } from '../../src/content/coach-notes';
import { coachRules } from '../../src/content/coach-content';
import { examplePairs } from '../../src/content/example-pairs-content';
import { receiving } from '../../src/content/together/receiving';
import { turnPrompts } from '../../src/content/together/turn-prompts';
import { walkContent } from '../../src/content/walk-content';
import { read, type CoachContext } from '../../src/domain/coach/coach';
import { matcherOf } from '../../src/domain/coach/compiling';
import { flagKinds } from '../../src/domain/coach/kinds';
import { likenessOf } from '../../src/domain/coach/likeness-file';
import { resemblingTo } from '../../src/domain/coach/resembling';
import { examplesOf, isListenedTo } from '../../src/domain/wording';
import { shown } from './shown';

const matcher = matcherOf(flagRules, flagWords);
const resembles = resemblingTo(likenessOf(coachLikeness, strengthWords));

/** What the coach asks another look for: the sentence, and the rule that found something in it. */
const asked = new Set<string>();
const ask = (text: string, context: CoachContext): void => {
  for (const { rule } of read([matcher], text, context, resembles).flags) asked.add(`${rule}: ${text}`);
};

describe('what the app itself puts into somebody’s mouth', () => {
  beforeEach(() => asked.clear());

  it('is left alone by the coach: the openings of the examples, where it listens', () => {
    for (const { prompt, voice, about } of shown) {
      if (!isListenedTo(walkContent, about, prompt)) continue;
      ask(examplesOf(walkContent, examplePairs, about, prompt)?.opening ?? '', {
        side: voice,
        path: about.path,
      });
    }
    expect([...asked]).toEqual([]);
  });

  it('is left alone by the coach: the sentences that lead into the words', () => {
    for (const { lead = {} } of Object.values(walkContent.cards))
      for (const [side, said] of Object.entries(lead)) ask(said, { side: side as Side });
    for (const { leads } of Object.values(walkContent.ruptures))
      for (const [side, cards] of Object.entries(leads))
        for (const said of Object.values(cards)) ask(said, { side: side as Side });
    expect([...asked]).toEqual([]);
  });

  it('is left alone by the coach: the beginnings on a turn, and the answers that are said aloud', () => {
    const { speaking, reflecting, missing } = turnPrompts;
    for (const said of [...speaking, ...reflecting, ...missing]) ask(said, {});
    for (const { aloud } of Object.values(receiving)) for (const said of aloud) ask(said, {});
    expect([...asked]).toEqual([]);
  });

  it('is left alone by the coach: its own suggestions', () => {
    for (const { id } of coachRules) ask(noteOf(id)?.instead ?? '', {});
    for (const kind of flagKinds) ask(noteOf(`like-${kind}`)?.instead ?? '', {});
    expect([...asked]).toEqual([]);
  });
});

// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginWords } from '../../src/content/interface/begin';
import { reviewWords as words } from '../../src/content/interface/review';
import { wordsWords } from '../../src/content/interface/words';
import { walkContent } from '../../src/content/walk-content';
import {
  address,
  atHeading,
  choose,
  follow,
  freshDevice,
  heading,
  openAt,
  openRepair,
  press,
  text,
} from './app';

beforeEach(freshDevice);

const answers = {
  'opening-rough': text('About the kite.'),
  story: text('I thought you laughed at me.'),
  older: text('My uncle’s workshop.'),
  opening: text('Can we talk about the kite?'),
  'what-i-did': text('I cut the string.'),
};

describe('the review', () => {
  it('lists every answer, asides too, each with a way to change it', async () => {
    await openRepair({}, answers, '/review');
    for (const answer of Object.values(answers)) {
      if (answer.kind === 'text') expect(screen.getByText(answer.text)).toBeTruthy();
    }
    const questions = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent ?? '');
    for (const question of questions) {
      expect(screen.getByRole('link', { name: words.changeOf(question) })).toBeTruthy();
    }
    expect(screen.getAllByText(words.open)).toHaveLength(questions.length - Object.keys(answers).length);
  });

  it('lists what it is about, and never the path, the safety page or the heat', async () => {
    await openRepair({ heatBefore: 4 }, {}, '/review');
    const labels = screen.getAllByRole('term').map((term) => term.textContent);
    const { who, reach, what, side, move, need, time } = words.aboutLabels;
    expect(labels).toEqual([who, reach, what, side, move, need, time]);
  });

  it('goes on where the person left off', async () => {
    await openRepair({}, { 'opening-rough': text('About the kite.') }, '/review');
    await press(words.goOn);
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
  });

  it('keeps every answer when the side is changed, and shows them again when it is changed back', async () => {
    const id = await openRepair({}, answers, '/review');
    const sideIs = async (side: string): Promise<void> => {
      await follow(words.changeOf(words.aboutLabels.side));
      await atHeading(beginWords.side.heading);
      await choose(side);
      await press(words.done);
      await atHeading(words.heading);
    };
    await sideIs('They hurt me');
    expect(screen.queryByText('I cut the string.')).toBeNull();
    expect(screen.getByText('I thought you laughed at me.')).toBeTruthy();
    await openAt(`/repair/${id}/review`);
    await sideIs('I hurt them');
    expect(screen.getByText('I cut the string.')).toBeTruthy();
  });

  it('changes nothing when one looks at the side and goes back', async () => {
    await openRepair({}, answers, '/review');
    await follow(words.changeOf(words.aboutLabels.side));
    await atHeading(beginWords.side.heading);
    await choose('They hurt me');
    await press('Back');
    await atHeading(words.heading);
    expect(screen.getByText('I cut the string.')).toBeTruthy();
  });

  it('lets the short way grow into the full one with everything kept', async () => {
    const short = { 'five-my-part': text('I cut the string.'), opening: text('Can we talk?') };
    const id = await openRepair({ side: 'i-hurt-them', length: 'five-minutes' }, short, '/review');
    await press(words.toFull);
    await waitFor(() => expect(address()).toMatch(/\/naming\/opening-rough$/));
    await openAt(`/repair/${id}/review`);
    expect(screen.getByText('Can we talk?')).toBeTruthy();
  });
});

describe('the review of what is written for oneself', () => {
  const paths = [
    ['for myself', { path: 'for-myself' }, 'fm-what-happened'],
    ['without contact', { reach: 'no-contact' }, 'fm-what-happened'],
    ['when they may be afraid of me', { path: 'may-be-afraid-of-me' }, 'nm-in-verbs'],
    ['after a death', { reach: 'died' }, 'rm-one-moment'],
    ['when asked to leave them alone', { reach: 'leave-alone' }, 'us-letter'],
  ] as const;

  it.each(paths)('%s has no words to go to and no way out', async (_, about, prompt) => {
    const id = await openRepair(about, { [prompt]: text('The lock on the shed.') }, '/review');
    await atHeading(words.ownHeading);
    expect(screen.getByText('The lock on the shed.')).toBeTruthy();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).not.toContain(`/repair/${id}/words`);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    for (const out of [
      words.toWords,
      wordsWords.copy,
      wordsWords.share,
      wordsWords.print,
      wordsWords.calendar,
    ]) {
      expect(buttons).not.toContain(out);
    }
    await openAt(`/repair/${id}/words`);
    await waitFor(() => expect(address()).toBe(`/repair/${id}/review`));
  });

  it('names no path and no side', async () => {
    await openRepair({ path: 'for-myself' }, {}, '/review');
    await atHeading(words.ownHeading);
    expect(screen.queryAllByRole('term')).toHaveLength(0);
  });

  it('closes kindly once every question is answered or skipped', async () => {
    const layout = walkContent.layouts['for-myself'];
    const all = layout?.steps.flatMap((step) => step.prompts) ?? [];
    await openRepair({ path: 'for-myself' }, Object.fromEntries(all.map((id) => [id, text('x')])), '/review');
    expect(heading().textContent).toBe(layout?.closes.title);
    await press(words.done);
    await waitFor(() => expect(address()).toBe('/'));
  });
});

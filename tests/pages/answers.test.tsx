// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { promptWords as words } from '../../src/content/interface/prompt';
import { reviewWords } from '../../src/content/interface/review';
import { walkContent } from '../../src/content/walk-content';
import { wordingOf } from '../../src/domain/wording';
import { atHeading, choose, follow, freshDevice, goOn, openAt, openRepair, person, plainAbout } from './app';

beforeEach(freshDevice);

/** Who pushed is asked about the anger. */
const about = { ...plainAbout, move: 'moved-against' } as const;

const asked = (prompt: string): string => wordingOf(walkContent, about, prompt).question;

async function write(label: string, typed: string): Promise<void> {
  await person.type(screen.getByRole('textbox', { name: label }), typed);
}

async function tick(word: string): Promise<void> {
  await person.type(screen.getByRole('searchbox', { name: words.search }), word);
  await person.click(screen.getByRole('checkbox', { name: word }));
  await person.clear(screen.getByRole('searchbox', { name: words.search }));
}

const listOf = (prompt: string): readonly string[] => {
  const shape = walkContent.prompts[prompt]?.answer;
  return (shape?.kind === 'list' && shape.labels) || [];
};

const kinds: Readonly<
  Record<string, readonly [address: string, give: () => Promise<void>, shown: readonly string[]]>
> = {
  'a text': ['naming/camera', () => write(asked('camera'), 'The gate stood open.'), ['The gate stood open.']],
  feelings: [
    'naming/feelings',
    async () => {
      await tick('lonely');
      await tick('angry');
      await write(words.inYourWords, 'Like the last chair.');
    },
    ['lonely, angry', 'Like the last chair.'],
  ],
  needs: [
    'making-space/needed',
    async () => {
      await tick('rest');
      await tick('a say in it');
    },
    ['rest, a say in it'],
  ],
  'a choice': [
    'way-forward/look-again',
    async () => {
      await choose('In three days');
      await write(words.inYourWords, 'After the recital.');
    },
    ['In three days', 'After the recital.'],
  ],
  'a list with labels': [
    'making-space/anger-hurt-wish',
    async () => {
      await write(listOf('anger-hurt-wish')[0] ?? '', 'The slammed oven.');
      await write(listOf('anger-hurt-wish')[2] ?? '', 'To cook again.');
    },
    [`${listOf('anger-hurt-wish')[0]}The slammed oven.`, `${listOf('anger-hurt-wish')[2]}To cook again.`],
  ],
  'the loop': [
    'co-creation/loop',
    async () => {
      await write(words.loop.mine, 'count the spoons');
      await write(words.loop.theirs, 'leave the room');
      await write(words.loop.under, 'scared');
      expect(screen.getByRole('img', { name: words.loop.drawn(3) })).toBeTruthy();
    },
    [`${words.loop.mine}count the spoons`, `${words.loop.theirs}leave the room`, `${words.loop.under}scared`],
  ],
  'an if and a then': [
    'way-forward/plan',
    async () => {
      await write(words.if, 'the bell rings');
      await write(words.then, 'hand over the key');
    },
    [`${words.if}the bell rings`, `${words.then}hand over the key`],
  ],
};

it.each(Object.entries(kinds))(
  'shows %s in the review as it was given, also after a reload',
  async (_, kind) => {
    const [at, give, shown] = kind;
    const question = asked(at.split('/')[1] ?? '');
    const id = await openRepair(about, {}, `/${at}`);
    await give();
    await screen.findByText(words.saved);
    await goOn();
    await openAt(`/repair/${id}/review`);
    await atHeading(reviewWords.heading);
    const row = screen.getByRole('heading', { level: 3, name: question }).parentElement?.parentElement;
    for (const part of shown) expect(row?.textContent).toContain(part);
    await follow(reviewWords.changeOf(question));
    await atHeading(question);
    const main = within(screen.getByRole('main'));
    const given = [
      ...main.queryAllByRole<HTMLTextAreaElement>('textbox').map((field) => field.value),
      ...[
        ...main.queryAllByRole<HTMLInputElement>('checkbox'),
        ...main.queryAllByRole<HTMLInputElement>('radio'),
      ]
        .filter((box) => box.checked)
        .map((box) => box.closest('label')?.textContent ?? ''),
    ];
    for (const part of given.filter((each) => each !== '')) expect(row?.textContent).toContain(part);
    expect(given.filter((each) => each !== '').length).toBeGreaterThanOrEqual(shown.length);
  },
);

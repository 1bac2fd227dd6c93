// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { examplesWords } from '../../src/content/interface/examples';
import { beginWords } from '../../src/content/interface/begin';
import { homeWords } from '../../src/content/interface/home';
import { learnWords } from '../../src/content/interface/learn';
import { repairsWords } from '../../src/content/interface/repairs';
import { settingsWords } from '../../src/content/interface/settings';
import { therapistWords } from '../../src/content/interface/therapist';
import { supportWords } from '../../src/content/interface/support';
import { atHeading, freshDevice, openAt, openRepair, person, text } from './app';

beforeEach(freshDevice);

it('looks the same to someone who opens the device of a person with a repair', async () => {
  await openAt('/');
  const forAnybody = document.body.innerHTML;
  await openRepair({ name: 'Rosalind' }, { 'opening-rough': text('Can we talk about the greenhouse?') });
  await openAt('/');
  expect(document.body.innerHTML).toBe(forAnybody);
  expect(document.body.textContent).not.toContain('Rosalind');
});

it.each([
  [homeWords.begin.title, beginWords.heat.heading],
  [homeWords.hot.title, beginWords.hot.heading],
  [homeWords.examples.title, examplesWords.heading],
  [homeWords.resume, repairsWords.heading],
  [homeWords.learn, learnWords.heading],
  [homeWords.therapists, therapistWords.heading],
  [homeWords.support, supportWords.heading],
  [homeWords.settings, settingsWords.heading],
])('has a door “%s” that leads to “%s”', async (door, behind) => {
  await openAt('/');
  await person.click(screen.getByRole('link', { name: new RegExp(`^${door}`) }));
  await atHeading(behind);
});

it('says in words what its picture shows', async () => {
  await openAt('/');
  expect(within(screen.getByRole('main')).getByRole('img', { name: homeWords.picture })).toBeTruthy();
});

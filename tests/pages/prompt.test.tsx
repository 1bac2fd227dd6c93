// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { frameWords } from '../../src/content/interface/frame';
import { promptWords as words } from '../../src/content/interface/prompt';
import { reviewWords } from '../../src/content/interface/review';
import { walkContent } from '../../src/content/walk-content';
import { wordingOf } from '../../src/domain/wording';
import {
  address,
  atHeading,
  follow,
  freshDevice,
  goOn,
  goTo,
  heading,
  openAt,
  openRepair,
  person,
  plainAbout,
  press,
  text,
} from './app';

beforeEach(freshDevice);

const asked = (prompt: string): string => wordingOf(walkContent, plainAbout, prompt).question;
const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox');

describe('the page of a question', () => {
  it('has the question as its one h1, the field named by it, and the ways on', async () => {
    await openRepair({}, {}, '/naming/camera');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(heading().textContent).toBe(asked('camera'));
    expect(screen.getByRole('textbox', { name: asked('camera') })).toBeTruthy();
    for (const name of [frameWords.continue, frameWords.skip, frameWords.back]) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('gives its heading the focus when one comes from another page', async () => {
    await openRepair({}, {}, '/naming/opening-rough');
    await goOn();
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    expect(heading().textContent).toBe(asked('camera'));
  });

  it('says of a private answer, and only of one, that it stays', async () => {
    await openRepair({}, {}, '/naming/story');
    expect(screen.getByRole('textbox', { description: words.stays })).toBeTruthy();
    goTo(address().replace('story', 'camera'));
    await atHeading(asked('camera'));
    expect(screen.queryByText(words.stays)).toBeNull();
  });

  it('draws in words how far one has come', async () => {
    await openRepair({}, {}, '/naming/camera');
    expect(screen.getByRole('img', { name: words.rail(0, 6) })).toBeTruthy();
  });
});

describe('ways to begin', () => {
  it('are typed into the field, after what stands there', async () => {
    await openRepair({}, {}, '/naming/opening-rough');
    const [first = '', second = ''] = wordingOf(walkContent, plainAbout, 'opening-rough').starters;
    await press(first);
    const began = first.replace(/\s*…$/u, '').trim();
    expect(field().value.trim()).toBe(began);
    expect(document.activeElement).toBe(field());
    await press(second);
    expect(field().value.startsWith(began)).toBe(true);
    expect(field().value).toContain(second.replace(/…$/u, '').trim());
  });

  it('are kept like anything typed', async () => {
    const id = await openRepair({}, {}, '/naming/opening-rough');
    await press(wordingOf(walkContent, plainAbout, 'opening-rough').starters[0] ?? '');
    const typed = field().value;
    await screen.findByText(words.saved);
    await openAt(`/repair/${id}/naming/opening-rough`);
    expect(field().value).toBe(typed);
  });
});

describe('a needed question', () => {
  it('refuses to go on empty, with a sentence that takes the focus', async () => {
    await openRepair({}, {}, '/naming/opening');
    expect(screen.queryByRole('button', { name: frameWords.skip })).toBeNull();
    await goOn();
    const missed = await screen.findByRole('alert');
    expect(missed.textContent).toBe(words.needed);
    await waitFor(() => expect(document.activeElement).toBe(missed));
    expect(address()).toMatch(/\/naming\/opening$/);
    await person.type(field(), '   ');
    await goOn();
    expect(address()).toMatch(/\/naming\/opening$/);
    await person.type(field(), 'Can we talk about the ferry?');
    expect(screen.queryByRole('alert')).toBeNull();
    await goOn();
    await atHeading(asked('did-to-me'));
  });

  it('shows the rough first line again and takes it as it is', async () => {
    await openRepair({}, { 'opening-rough': text('About the ferry.') }, '/naming/opening');
    expect(screen.getByText(words.rough)).toBeTruthy();
    await press(words.keepRough);
    expect(field().value).toBe('About the ferry.');
    expect(screen.queryByRole('button', { name: words.keepRough })).toBeNull();
  });
});

describe('going back and forth', () => {
  it('keeps every letter, also over a reload', async () => {
    const id = await openRepair({}, {}, '/naming/opening-rough');
    await person.type(field(), 'Two lines,{enter}one tent.');
    await goOn();
    await atHeading(asked('camera'));
    await press(frameWords.back);
    await atHeading(asked('opening-rough'));
    expect(field().value).toBe('Two lines,\none tent.');
    await screen.findByText(words.saved);
    await openAt(`/repair/${id}/naming/opening-rough`);
    expect(field().value).toBe('Two lines,\none tent.');
  });

  it('leads from a skipped question on, and the review says it was skipped', async () => {
    await openRepair({}, {}, '/naming/camera');
    await press(frameWords.skip);
    await atHeading(asked('story'));
    goTo(address().replace(/naming.*/, 'review'));
    await atHeading(reviewWords.heading);
    const row = screen.getByRole('heading', { level: 3, name: asked('camera') }).parentElement?.parentElement;
    expect(row?.textContent).toContain(reviewWords.skipped);
  });

  it('opens what stands behind a door, and goes on with what follows its host', async () => {
    await openRepair({}, {}, '/naming/story');
    await follow(walkContent.prompts['older']?.asideDoor ?? '');
    await atHeading(asked('older'));
    await press(frameWords.back);
    await atHeading(asked('story'));
    await follow(walkContent.prompts['older']?.asideDoor ?? '');
    await atHeading(asked('older'));
    await person.type(field(), 'The piano lessons.');
    await goOn();
    await atHeading(asked('feelings'));
  });
});

describe('an address inside a repair', () => {
  it('leads to where the person stands when its question is not part of this walk', async () => {
    await openRepair({ side: 'they-hurt-me' }, { 'opening-rough': text('Hm.') }, '/owning/what-i-did');
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
  });

  it('is put right when only the step is wrong', async () => {
    await openRepair({}, {}, '/owning/camera');
    await waitFor(() => expect(address()).toMatch(/\/naming\/camera$/));
    expect(heading().textContent).toBe(asked('camera'));
  });
});

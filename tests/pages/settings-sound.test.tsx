// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsWords as words } from '../../src/content/interface/settings';
import { settle } from '../../src/content/settle';
import { freshDevice, openAt, person, press } from './app';

/** When each note of a tone began, by the clock of the person. */
const notes: number[] = [];
let isLetThrough = true;

/** As much of a browser's sound as the tone uses. */
class Sound {
  state = 'suspended';
  currentTime = 0;
  destination = {};
  resume() {
    if (!isLetThrough) return new Promise<void>(() => undefined);
    this.state = 'running';
    return Promise.resolve();
  }
  suspend = () => Promise.resolve(void (this.state = 'suspended'));
  close = () => Promise.resolve(void (this.state = 'closed'));
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: <Node,>(next: Node) => next,
    start: () => void notes.push(Date.now()),
    stop: () => undefined,
    addEventListener: () => undefined,
  });
  createGain = () => ({
    gain: {
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: () => undefined,
      exponentialRampToValueAtTime: () => undefined,
    },
    connect: <Node,>(next: Node) => next,
  });
}

beforeEach(() => {
  freshDevice();
  notes.length = 0;
  isLetThrough = true;
  vi.stubGlobal('AudioContext', Sound);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000));

async function wantSound(): Promise<void> {
  await openAt('/settings');
  await person.click(screen.getByRole('checkbox', { name: words.sound }));
}

/** Starts the twenty minutes, and from there on turns the clock by hand. */
async function startBreak(): Promise<void> {
  await openAt('/settle');
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout'],
  });
  await press(settle.timer.start);
}

describe('the end of the twenty minutes', () => {
  it('makes no sound until somebody wants one', async () => {
    await startBreak();
    await minutes(25);
    expect(screen.getByText(settle.timer.done)).toBeTruthy();
    expect(notes).toEqual([]);
  });

  it('is told by one soft tone where somebody wants it: not before, and not twice', async () => {
    await wantSound();
    await startBreak();
    await minutes(19);
    expect(notes).toEqual([]);
    await minutes(2);
    expect(notes).toHaveLength(2);
    await minutes(30);
    expect(notes).toHaveLength(2);
  });

  it('is told once more after more time', async () => {
    await wantSound();
    await startBreak();
    await minutes(21);
    await press(settle.timer.moreTime);
    await minutes(21);
    expect(notes).toHaveLength(4);
  });

  it('is quiet where the break was ended by hand, or was over before the page was opened', async () => {
    await wantSound();
    await startBreak();
    await minutes(5);
    await press(settle.timer.stop);
    await minutes(30);
    await press(settle.timer.start);
    vi.useRealTimers();
    sessionStorage.setItem('mend-break', String(Date.now() - 1000));
    await openAt('/settle');
    const { readBreak } = await import('../../src/store/break');
    await act(readBreak);
    expect(screen.getByText(settle.timer.done)).toBeTruthy();
    expect(notes).toEqual([]);
  });
});

describe('the sound in the settings', () => {
  it('can be heard before it is wanted, and changes nothing', async () => {
    await openAt('/settings');
    await press(words.hearIt);
    await vi.waitFor(() => expect(notes).toHaveLength(2));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.sound }).checked).toBe(false);
    expect(screen.queryByText(words.notHeard)).toBeNull();
  });

  it.each([
    ['lets no sound through', () => void (isLetThrough = false)],
    ['has no sound at all', () => vi.stubGlobal('AudioContext', undefined)],
  ])('says so where the browser %s, and does not come later', async (_, refuse) => {
    refuse();
    await openAt('/settings');
    await press(words.hearIt);
    await screen.findByText(words.notHeard);
    isLetThrough = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notes).toEqual([]);
  });
});

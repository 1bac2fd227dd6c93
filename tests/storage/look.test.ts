// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietSettings } from '../../src/domain/saved';
import { showKeptLook, showLook } from '../../src/storage/look';

const page = document.documentElement;
const bare = (): void => {
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
};
beforeEach(() => {
  localStorage.clear();
  bare();
});
afterEach(() => vi.restoreAllMocks());

describe('how pages look', () => {
  it('is on the page at once, and on the next one before anything is read from the disk', () => {
    showLook({ ...quietSettings, appearance: 'night', textSize: 'largest', motion: 'less' });
    expect({ ...page.dataset }).toEqual({ appearance: 'night', text: 'largest', motion: 'less' });
    bare();
    showKeptLook();
    expect({ ...page.dataset }).toEqual({ appearance: 'night', text: 'largest', motion: 'less' });
  });

  it('leaves no note where nobody chose anything, nor once all is as it was', () => {
    showLook(quietSettings);
    expect(localStorage).toHaveLength(0);
    showLook({ ...quietSettings, textSize: 'larger' });
    expect(localStorage).toHaveLength(1);
    showLook(quietSettings);
    expect(localStorage).toHaveLength(0);
    bare();
    showKeptLook();
    expect({ ...page.dataset }).toEqual({});
  });

  it('is the same where settings of an earlier version say nothing of size and movement', () => {
    showLook({ appearance: 'system' });
    expect({ ...page.dataset }).toEqual({ appearance: 'system', text: 'usual', motion: 'system' });
    expect(localStorage).toHaveLength(0);
  });

  it('shows where the browser refuses to note anything', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('refused');
    });
    showKeptLook();
    showLook({ ...quietSettings, textSize: 'largest' });
    expect(page.dataset['text']).toBe('largest');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  markReload,
  readBreak,
  readDraft,
  unmarkReload,
  writeBreak,
  writeDraft,
} from '../../src/storage/draft';

afterEach(() => vi.unstubAllGlobals());

/** The storage of one tab. */
function aTab(): Map<string, string> {
  const held = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, text: string) => held.set(name, text),
    removeItem: (name: string) => held.delete(name),
  });
  return held;
}

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

describe('what a tab remembers', () => {
  it('gives back the draft after a reload, and nothing once it is taken away', () => {
    const held = aTab();
    expect(readDraft()).toBeUndefined();
    writeDraft({ side: 'both' });
    expect(readDraft()).toEqual({ side: 'both' });
    writeDraft(undefined);
    expect(readDraft()).toBeUndefined();
    expect(held.size).toBe(0);
  });

  it('lets a page be loaded again once for each reason, and once more when the mark is taken away', () => {
    aTab();
    expect([markReload('page'), markReload('page'), markReload('headers')]).toEqual([true, false, true]);
    unmarkReload('page');
    expect([markReload('headers'), markReload('page')]).toEqual([false, true]);
  });

  it('lets nothing be loaded again where no mark can be kept', () => {
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(markReload('page')).toBe(false);
    expect(() => unmarkReload('page')).not.toThrow();
  });

  it('gives back the end of a break, if it is a time', () => {
    const held = aTab();
    writeBreak(1_234);
    expect(readBreak()).toBe(1_234);
    for (const junk of ['"soon"', '{', '{"at":1}', 'null']) {
      for (const name of held.keys()) held.set(name, junk);
      expect(readBreak()).toBeUndefined();
    }
    writeBreak(undefined);
    expect(held.size).toBe(0);
  });

  it('keeps the draft and the break apart', () => {
    aTab();
    writeDraft(5);
    expect(readBreak()).toBeUndefined();
  });

  it('goes on without a word where the browser has no such storage', () => {
    writeDraft({ side: 'both' });
    writeBreak(1);
    expect([readDraft(), readBreak()]).toEqual([undefined, undefined]);
  });

  it('goes on without a word where the browser refuses it', () => {
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    writeDraft({ side: 'both' });
    writeDraft(undefined);
    writeBreak(1);
    expect([readDraft(), readBreak()]).toEqual([undefined, undefined]);
  });
});

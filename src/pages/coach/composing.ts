import { useEffect, useRef, useState, type RefObject } from 'react';

/** What an input method is composing: in which field, and from where (UTF-16 units). */
export interface Composing {
  readonly field: HTMLTextAreaElement;
  readonly from: number;
}

/** What is being composed, if anything; and a count that grows each time something was. */
export function useComposing(): readonly [composing: RefObject<Composing | undefined>, composed: number] {
  const composing = useRef<Composing>(undefined);
  const [composed, setComposed] = useState(0);
  useEffect(() => {
    const start = ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement)
        composing.current = { field: target, from: target.selectionStart };
    };
    const end = (): void => {
      composing.current = undefined;
      setComposed((count) => count + 1);
    };
    document.addEventListener('compositionstart', start);
    document.addEventListener('compositionend', end);
    return () => {
      document.removeEventListener('compositionstart', start);
      document.removeEventListener('compositionend', end);
    };
  }, []);
  return [composing, composed];
}

/** The words it touches, whole. */
export function wordsComposed({ field, from }: Composing): { readonly start: number; readonly end: number } {
  const to = Math.max(from, field.selectionEnd);
  const before = /[\p{L}\p{M}\p{N}'’]*$/u.exec(field.value.slice(0, from))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}'’]*/u.exec(field.value.slice(to))?.[0].length ?? 0;
  return { start: from - before, end: to + after };
}

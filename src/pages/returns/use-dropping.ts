import { useEffect, useState } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** What a drop or a paste brings: its files, or else its text. */
function broughtBy(data: DataTransfer | null): readonly (string | File)[] {
  if (!data) return [];
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/uri-list') || data.getData('text/plain');
  return text.trim() === '' ? [] : [text];
}

/** Takes in what is dropped anywhere on the page, and pictures that are pasted; true while something hovers over it. */
export function useDropping(onBring: (given: readonly (string | File)[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    addEventListener('dragenter', over, { signal });
    addEventListener('dragover', over, { signal });
    // Only where it leaves the window, not on the way from one thing in it to the next.
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const given = broughtBy(event.dataTransfer);
        // A text dropped into a field belongs there.
        if (isTyping(event.target) && given.every((each) => typeof each === 'string')) return;
        event.preventDefault();
        if (given.length > 0) onBring(given);
      },
      { signal },
    );
    addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        onBring(files);
      },
      { signal },
    );
    return () => ends.abort();
  }, [onBring]);
  return isOver;
}

import { useEffect, useRef, useState, type SyntheticEvent } from 'react';

/** A stretch of a text. Offsets are UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Field = HTMLTextAreaElement;
type On = (event: SyntheticEvent<Field>) => void;

/** Without a key for this long, in milliseconds, a word is taken as whole. */
const pause = 1000;

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}'’]/u.test(letter);

/** The letters around these places of a text; undefined where there are none. */
function wordAround(text: string, start: number, end: number): Stretch | undefined {
  let from = start;
  let to = end;
  while (from > 0 && isLetter(text[from - 1])) from -= 1;
  while (to < text.length && isLetter(text[to])) to += 1;
  return from < to ? { start: from, end: to } : undefined;
}

/**
 * The word that is still being typed in a field: the one at the caret since the last key, until a pause, until the caret
 * goes elsewhere; and all that an input method is still composing.
 */
export function useOpenWord(): readonly [open: Stretch | undefined, on: Readonly<Record<`on${string}`, On>>] {
  const [open, setOpen] = useState<Stretch>();
  const composedFrom = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = (field: Field): void => {
    const at = field.selectionEnd;
    setOpen(wordAround(field.value, Math.min(composedFrom.current ?? at, at), at));
    clearTimeout(timer.current);
    if (composedFrom.current === undefined) timer.current = setTimeout(() => setOpen(undefined), pause);
  };
  return [
    open,
    {
      onInput: (event) => look(event.currentTarget),
      onCompositionStart: (event) => {
        composedFrom.current = event.currentTarget.selectionStart;
        look(event.currentTarget);
      },
      onCompositionEnd: (event) => {
        composedFrom.current = undefined;
        look(event.currentTarget);
      },
      onSelect: ({ currentTarget: { selectionStart: at, selectionEnd } }) => {
        const isLeft = open && (at !== selectionEnd || at < open.start || at > open.end);
        if (isLeft && composedFrom.current === undefined) setOpen(undefined);
      },
      onBlur: () => {
        composedFrom.current = undefined;
        setOpen(undefined);
      },
    },
  ];
}

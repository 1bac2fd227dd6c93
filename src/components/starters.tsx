import styles from './starters.module.css';
import { typeInto } from './typing';

interface StartersProps {
  readonly label: string;
  readonly starters: readonly string[];
  readonly onPick: (starter: string) => void;
}

/** Beginnings of a sentence that can be tapped into the answer. */
export function Starters({ label, starters, onPick }: StartersProps) {
  return (
    <ul className={styles.starters} aria-label={label}>
      {starters.map((starter) => (
        <li key={starter}>
          <button type="button" className={styles.starter} onClick={() => onPick(starter)}>
            {starter}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The field a starter belongs in: the one it was written for, where it was written for one; else the one last touched, else the first that is empty, else the last. */
export function fieldForStarter(
  area: HTMLElement | null,
  touched: HTMLTextAreaElement | HTMLInputElement | null,
  its?: number,
): HTMLTextAreaElement | HTMLInputElement | undefined {
  const fields = [...(area?.querySelectorAll('textarea') ?? [])];
  const own = its === undefined ? undefined : fields[its];
  if (own) return own;
  if (touched?.isConnected) return touched;
  return fields.find((field) => field.value.trim() === '') ?? fields.at(-1);
}

/**
 * Types a starter into a field at the cursor, as if by hand, so that the platform's undo takes it out again. A blank
 * inside it ("When I …, you …") is selected, so that the next key replaces it.
 */
export function typeStarter(field: HTMLTextAreaElement | HTMLInputElement, starter: string): void {
  const text = starter.replace(/\s*…$/u, ' ');
  const at = field.selectionStart ?? field.value.length;
  const before = field.value.slice(0, at);
  const typed = before === '' || /\s$/u.test(before) ? text : ` ${text}`;
  typeInto(field, at, field.selectionEnd ?? at, typed);
  const blank = field.value.indexOf('…', at);
  if (blank >= 0 && blank < at + typed.length) field.setSelectionRange(blank, blank + 1);
  else field.setSelectionRange(at + typed.length, at + typed.length);
}

import { createContext, useContext } from 'react';
import styles from './limit-note.module.css';

/** Says that a field takes no more than so many letters; without words it stays quiet. */
export const LimitWords = createContext<(most: number) => string>(() => '');

/** So many letters before the end the place for the sentence is there, so that a screen reader hears it come. */
const near = 8;

interface LimitNoteProps {
  readonly value: string;
  readonly most: number;
}

/** Says that a field is full: what is typed or pasted beyond it is not taken. */
export function LimitNote({ value, most }: LimitNoteProps) {
  const says = useContext(LimitWords);
  if (value.length < most - near) return null;
  return (
    <p role="status" className={styles.limit}>
      {value.length >= most && says(most)}
    </p>
  );
}

import { practiceWords } from '../../content/interface/practice';
import type { SentPractice } from '../../domain/practice/sent';
import { choicesOf, setTimes, type Wishes } from '../../domain/practice/taking';
import { partWords } from './part-words';
import styles from './practice.module.css';

const words = practiceWords.wish;

interface WishFieldsProps {
  readonly sent: SentPractice;
  readonly wishes: Wishes;
  readonly onWish: (at: number, wish: number) => void;
}

/** For each part how much of it the client means to do: as it was set, less, or none. */
export function WishFields({ sent, wishes, onWish }: WishFieldsProps) {
  return (
    <div className={styles.wishes}>
      {sent.parts.map((part, at) => {
        const most = setTimes(sent, at);
        const isTries = part.kind === 'rehearsal';
        return (
          // A practice's parts never move.
          <label key={at}>
            <span>{partWords(part).title}</span>
            <select
              value={wishes[at] ?? most}
              onChange={(event) => onWish(at, Number(event.currentTarget.value))}
            >
              {choicesOf(sent, at).map((choice) => (
                <option key={choice} value={choice}>
                  {choice === 0
                    ? words.out
                    : choice === most
                      ? words.asSet(choice, isTries)
                      : words.fewer(choice, isTries)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}

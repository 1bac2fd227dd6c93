import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { rehearsalWords } from '../../content/interface/rehearsal';
import type { TemperamentId } from '../../content/schema-rehearsal';
import { feltBy } from '../../content/temperament-texts';
import type { Exchange } from '../../domain/rehearsal/kept';
import { phraseAt } from '../../domain/rehearsal/lines';
import { KeptRecording } from './kept-recording';
import styles from './rehearsing.module.css';

const words = rehearsalWords.play;

interface TranscriptProps {
  readonly name: string;
  readonly firstWords: string;
  readonly exchanges: readonly Exchange[];
  readonly temperament: TemperamentId;
  /** Goes back to before this exchange; left out where the scene is only looked at. */
  readonly onBack?: (at: number) => void;
}

/** What was said, mine and theirs, with a look inside each reply. New words are spoken as they come. */
export function Transcript({ name, firstWords, exchanges, temperament, onBack }: TranscriptProps) {
  return (
    <div role="log" aria-label={words.heading(name)} className={styles.transcript}>
      <p className={styles.theirs}>
        <span className="visually-hidden">{name}: </span>
        {firstWords}
      </p>
      {exchanges.map((exchange, at) => (
        // An exchange is only ever added at the end, and never changed.
        <div key={at} className={styles.exchange}>
          <p className={styles.mine} translate="no">
            <span className="visually-hidden">{words.me}: </span>
            {exchange.said.trim() === '' ? words.silence : exchange.said}
          </p>
          {exchange.recording !== undefined && <KeptRecording id={exchange.recording} />}
          {onBack && (
            <p className={styles.back}>
              <button
                type="button"
                className={buttons.link}
                aria-label={words.turn(words.again, at + 1)}
                onClick={() => onBack(at)}
              >
                {words.again}
              </button>
            </p>
          )}
          {exchange.reply !== '' && (
            <>
              <p className={styles.theirs}>
                <span className="visually-hidden">{name}: </span>
                {exchange.reply}
              </p>
              <Inside exchange={exchange} at={at} temperament={temperament} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}

interface InsideProps {
  readonly exchange: Exchange;
  readonly at: number;
  readonly temperament: TemperamentId;
}

/** What they might have felt hearing that, and perhaps which words did it: a guess, and said to be one. */
function Inside({ exchange: { said, act, start, end }, at, temperament }: InsideProps) {
  const [guess, setGuess] = useState<string>();
  const quoted = phraseAt(said, start, end);

  async function open(): Promise<void> {
    if (guess !== undefined) return;
    try {
      const felt = (await feltBy(temperament))[act];
      setGuess(felt[at % felt.length]);
    } catch {
      setGuess(words.failedInside);
    }
  }

  return (
    <details className={styles.inside} onToggle={() => void open()}>
      <summary aria-label={words.turn(words.inside, at + 1)}>{words.inside}</summary>
      <p>{guess}</p>
      {quoted !== '' && act !== 'plain' && act !== 'silent' && (
        <p>
          {words.words} <q translate="no">{quoted}</q>
        </p>
      )}
      <p>{words.insideNote}</p>
    </details>
  );
}

import { useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { learnWords } from '../../content/interface/learn';
import { promptWords } from '../../content/interface/prompt';
import { strengths, type Strength } from '../../content/schema';
import type { HowStrongPicture } from '../../content/schema-learn';
import { sourceOf } from '../../content/sources-content';
import lesson from './lesson.module.css';

const words = learnWords.play;

/** Claims, one at a time, to guess the strength of; then what stands behind each, and what does not. Nothing is counted. */
export function HowStrong({ picture }: { readonly picture: HowStrongPicture }) {
  const [at, setAt] = useState(0);
  const [guess, setGuess] = useState<Strength>();
  const card = useRef<HTMLDivElement>(null);
  const isLast = at === picture.claims.length - 1;
  return (
    <div className={lesson.play}>
      {picture.claims.map(({ says, strength, source, not }, index) => (
        <div key={says} hidden={index !== at}>
          <div className={lesson.stage}>
            <div ref={index === at ? card : undefined} tabIndex={-1} className={lesson.card}>
              <span>{words.of(index + 1, picture.claims.length)}</span>
              {says}
            </div>
            <div className={`${lesson.controls} ${lesson.options}`} role="group" aria-label={picture.choose}>
              {strengths.map((each) => (
                <button
                  key={each}
                  type="button"
                  className={`${buttons.button} ${lesson.option}`}
                  aria-pressed={index === at && guess === each}
                  onClick={() => setGuess(each)}
                >
                  {promptWords.strengths[each]}
                </button>
              ))}
            </div>
            <div aria-live="polite">
              <div hidden={guess === undefined}>
                <div className={lesson.stage}>
                  <p>
                    <strong>{promptWords.strengths[strength]}.</strong> {sourceOf(source).said}
                  </p>
                  <p>
                    <strong>{picture.not}</strong> {not}
                  </p>
                </div>
              </div>
            </div>
          </div>
        </div>
      ))}
      {guess !== undefined && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => {
            setGuess(undefined);
            setAt(isLast ? 0 : at + 1);
            requestAnimationFrame(() => card.current?.focus());
          }}
        >
          {isLast ? words.again : words.next}
        </button>
      )}
    </div>
  );
}

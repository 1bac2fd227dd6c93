import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { talkWords } from '../../content/interface/talk';
import { wordsWords as words } from '../../content/interface/words';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { layoutOf, waysOutOf } from '../../domain/walk';
import { cardsOf } from '../../domain/words';
import { CalendarWay } from './calendar-way';
import { CopyButton } from './copy-button';
import styles from './words-page.module.css';

interface WaysOutProps {
  readonly repair: Repair;
  /** Somebody has just asked for them: they are where one is next. */
  readonly isAskedFor: boolean;
}

/** The ways the words can leave this device, each with one true line about where they go. */
export function WaysOut({ repair, isAskedFor }: WaysOutProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor]);
  const ways = waysOutOf(walkContent, repair);
  const text = cardsOf(walkContent, repair)
    .map((card) => card.text)
    .filter((each) => each.trim() !== '')
    .join('\n\n');
  const kind = layoutOf(walkContent, repair.about).words;
  const isMessage = kind === 'message';
  return (
    <section aria-labelledby="out" className={styles.out}>
      <h2 id="out" ref={heading} tabIndex={-1}>
        {words.out}
      </h2>
      {kind === 'cards' && text !== '' && (
        <div className={styles.way}>
          <Link to={`/repair/${repair.id}/talk`} className={buttons.button}>
            {talkWords.door}
          </Link>
          <p className={styles.note}>{talkWords.doorNote}</p>
        </div>
      )}
      {ways.includes('rehearsal') && repair.about.rupture !== undefined && (
        <div className={styles.way}>
          <Link to={`/repair/${repair.id}/rehearse`} className={buttons.button}>
            {words.rehearse}
          </Link>
          <p className={styles.note}>{words.rehearseNote}</p>
        </div>
      )}
      {ways.includes('together') && (
        <div className={styles.way}>
          <Link to="/together" className={buttons.button}>
            {words.together}
          </Link>
          <p className={styles.note}>{words.togetherNote}</p>
        </div>
      )}
      {ways.includes('copy') && <CopyButton text={text} />}
      {ways.includes('share') && typeof navigator.share === 'function' && (
        <div className={styles.way}>
          <button
            type="button"
            className={buttons.button}
            onClick={() => void navigator.share({ text }).catch(() => undefined)}
          >
            {words.share}
          </button>
          <p className={styles.note}>{words.shareNote}</p>
        </div>
      )}
      {ways.includes('print') && !isMessage && (
        <div className={styles.way}>
          <button type="button" className={buttons.button} onClick={() => print()}>
            {words.print}
          </button>
          <p className={styles.note}>{words.printNote}</p>
        </div>
      )}
      {ways.includes('calendar') && <CalendarWay repair={repair} />}
    </section>
  );
}

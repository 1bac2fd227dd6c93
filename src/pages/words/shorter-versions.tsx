import { wordsWords as words } from '../../content/interface/words';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { asMessage, isShort, thirtySeconds } from '../../domain/short-words';
import { layoutOf, waysOutOf } from '../../domain/walk';
import { cardsOf } from '../../domain/words';
import page from '../page.module.css';
import styles from './words-page.module.css';
import { CopyButton } from './copy-button';

interface ShorterVersionsProps {
  readonly repair: Repair;
  /** False while keeping it until morning is still offered first. */
  readonly mayGoOut: boolean;
}

/** The same in half a minute, and as one text message where a message may go out at all. */
export function ShorterVersions({ repair, mayGoOut }: ShorterVersionsProps) {
  const ways = waysOutOf(walkContent, repair);
  const isMessage = layoutOf(walkContent, repair.about).words === 'message';
  const thirty = thirtySeconds(walkContent, repair);
  const message = asMessage(walkContent, repair);
  return (
    <>
      {!isMessage && thirty !== '' && !isShort(cardsOf(walkContent, repair)) && (
        <details className={styles.version}>
          <summary>{words.thirty}</summary>
          <p className={page.own} translate="no" dir="auto">
            {thirty}
          </p>
        </details>
      )}
      {ways.includes('text-version') && message !== '' && (
        <details className={styles.version}>
          <summary>{words.message}</summary>
          <p className={page.own} translate="no" dir="auto">
            {message}
          </p>
          <p className={page.small}>{words.messageLength(message.length)}</p>
          {mayGoOut && ways.includes('copy') && <CopyButton text={message} />}
        </details>
      )}
    </>
  );
}

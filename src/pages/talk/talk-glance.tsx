import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { talkWords as words } from '../../content/interface/talk';
import type { Glance } from '../../domain/talk';
import { AppFrame } from '../app-frame';
import styles from './talk.module.css';

interface TalkGlanceProps {
  readonly glance: Glance;
  readonly place: string;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onPause: () => void;
  readonly onBadly: () => void;
}

/** How long words are, for how large they may stand: so that what to do after them is in view too. In letters. */
const lengthOf = (text: string): 'long' | 'longest' | undefined =>
  text.length > 130 ? 'longest' : text.length > 70 ? 'long' : undefined;

/** The words to say now, as large as they fit, with everything that is tapped under the thumb. */
export function TalkGlance({ glance, place, isLast, onNext, onBack, onPause, onBadly }: TalkGlanceProps) {
  return (
    <AppFrame
      title={words.title}
      place={place}
      hasHelp={false}
      hasNotice={false}
      bar={
        <div className={styles.bar}>
          <button type="button" className={`${buttons.button} ${styles.wide}`} onClick={onPause}>
            {words.pause}
          </button>
          <button type="button" className={`${buttons.main} ${styles.next}`} onClick={onNext}>
            {isLast ? words.done : words.next}
          </button>
          <div className={styles.quietly}>
            {onBack && (
              <button type="button" className={buttons.quiet} onClick={onBack}>
                {words.back}
              </button>
            )}
            <button type="button" className={buttons.quiet} onClick={onBadly}>
              {words.badly}
            </button>
          </div>
        </div>
      }
    >
      <div className={styles.glance}>
        <p className={styles.over}>{glance.title}</p>
        <div className={styles.say} data-long={lengthOf(glance.text)} translate="no" dir="auto">
          <Heading page={`${place}/${glance.text}`}>{glance.text}</Heading>
        </div>
        {glance.stop !== undefined && <p className={styles.stop}>{glance.stop}</p>}
      </div>
    </AppFrame>
  );
}

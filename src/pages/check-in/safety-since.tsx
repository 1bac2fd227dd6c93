import { Heading } from '../../components/heading';
import buttons from '../../components/button.module.css';
import { checkInWords } from '../../content/interface/check-in';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './check-in.module.css';

const words = checkInWords.safety;

interface SafetySinceProps {
  /** It was answered before, and a reload forgot it. */
  readonly isAskedAgain: boolean;
  readonly onNo: () => void;
  /** Yes, and rather not say: nothing tells them apart from here on. */
  readonly onElse: () => void;
}

/** The first page of a check-in, kept nowhere. Anything but no opens Support. */
export function SafetySince({ isAskedAgain, onNo, onElse }: SafetySinceProps) {
  return (
    <AppFrame title={checkInWords.title} place={checkInWords.placeFirst}>
      <Heading page={words.heading}>{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      {isAskedAgain && <p className={page.small}>{words.again}</p>}
      <div className={styles.answers}>
        <button type="button" className={buttons.button} onClick={onNo}>
          {words.no}
        </button>
        <button type="button" className={buttons.button} onClick={onElse}>
          {words.yes}
        </button>
        <button type="button" className={buttons.button} onClick={onElse}>
          {words.rather}
        </button>
      </div>
    </AppFrame>
  );
}

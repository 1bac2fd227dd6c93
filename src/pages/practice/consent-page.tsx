import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { practiceWords } from '../../content/interface/practice';
import { answerWords } from '../../store/taking';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { FourWords, useFourWords } from './four-words';
import styles from './practice.module.css';

const words = practiceWords.consent;

interface ConsentPageProps {
  readonly recipient: string;
  readonly onLeave: () => void;
}

/** Before anything a stranger may have written is shown: was this expected, and do the words match? */
export function ConsentPage({ recipient, onLeave }: ConsentPageProps) {
  const four = useFourWords(recipient);
  return (
    <AppFrame title={practiceWords.title}>
      <Heading page="practice/consent">{words.heading}</Heading>
      <p className={page.part}>{words.anyone}</p>
      <section className={styles.section} aria-labelledby="match">
        <h2 id="match">{words.match}</h2>
        <p className={page.small}>{words.where}</p>
        {four === 'failed' && <p role="alert">{words.failed}</p>}
        {Array.isArray(four) && <FourWords four={four} />}
      </section>
      <div className={styles.answers}>
        {Array.isArray(four) && (
          <button type="button" className={buttons.button} onClick={() => answerWords(true)}>
            {words.yes}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={() => answerWords(false)}>
          {words.no}
        </button>
        <button type="button" className={buttons.button} onClick={onLeave}>
          {words.unexpected}
        </button>
      </div>
    </AppFrame>
  );
}

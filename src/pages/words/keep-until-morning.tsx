import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Scale } from '../../components/scale';
import { beginWords } from '../../content/interface/begin';
import { wordsWords as words } from '../../content/interface/words';
import { hotFrom } from '../../domain/begin';
import styles from './words-page.module.css';

interface KeepUntilMorningProps {
  readonly wasHot: boolean;
  readonly onOut: () => void;
}

/** Keeping the words until morning, offered first; heat is asked again before anything goes out, and nothing is forbidden. */
export function KeepUntilMorning({ wasHot, onOut }: KeepUntilMorningProps) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [heat, setHeat] = useState<number>();
  const isStillHot = heat !== undefined && heat >= hotFrom;
  return (
    <section className={styles.morning} aria-labelledby="morning">
      <h2 id="morning">{words.hotHeading}</h2>
      <p>{wasHot ? words.hot : words.night}</p>
      <div className={styles.ways}>
        <button type="button" className={buttons.main} onClick={() => void navigate('/repairs')}>
          {words.keep}
        </button>
        {!isAsking && (
          <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
            {words.anyway}
          </button>
        )}
      </div>
      {isAsking && (
        <>
          <h3>{words.heatAgain}</h3>
          <Scale
            legend={words.heatAgain}
            low={beginWords.heat.low}
            high={beginWords.heat.high}
            value={heat}
            onChoose={setHeat}
          />
          {isStillHot && (
            <p role="status">
              {words.stillHot} <Link to="/settle">{words.settle}</Link>
            </p>
          )}
          {heat !== undefined && (
            <button type="button" className={buttons.button} onClick={onOut}>
              {words.showAnyway}
            </button>
          )}
        </>
      )}
    </section>
  );
}

import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { learnWords } from '../../content/interface/learn';
import { worksheet } from '../../content/worksheet';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './worksheet-page.module.css';

const words = learnWords.worksheetPage;

/** The six steps on one sheet of paper, with lines to write on. */
export function WorksheetPage() {
  return (
    <AppFrame isCalm title={learnWords.title}>
      <Heading page="worksheet">{words.heading}</Heading>
      <div className={styles.before}>
        <p className={page.why}>{words.says}</p>
        <p className={page.why}>{words.care}</p>
        <button type="button" className={buttons.main} onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <p className={`${page.why} ${styles.black}`}>{words.order}</p>
      <ol className={styles.sheet}>
        {worksheet.map(({ name, plain, asks }, at) => (
          <li key={name}>
            <h2>
              {at + 1}. {name} <span className={page.small}>{plain}</span>
            </h2>
            {asks.map(({ asks: question, lines }) => (
              <div key={question}>
                <p>{question}</p>
                {Array.from({ length: lines }, (_, line) => (
                  <div key={line} className={styles.line} />
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
      <p className={`${page.why} ${styles.black}`}>{words.foot}</p>
      <p className={`${page.links} ${styles.away}`}>
        <Link to="/learn">{learnWords.all}</Link>
      </p>
    </AppFrame>
  );
}

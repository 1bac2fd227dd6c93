import numbers from '../../components/numbers.module.css';
import { Threads } from '../../components/threads';
import { patternsWords } from '../../content/interface/patterns';
import { sixSteps } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import { isOftenSkipped, type Gathered } from '../../domain/patterns';
import { railOf } from '../../domain/rail';
import page from '../page.module.css';
import styles from './patterns.module.css';

const words = patternsWords.steps;

/** Which of the six steps are often passed over: my thread, unsettled there. Nothing where none is. */
export function StepPatterns({ steps }: Pick<Gathered, 'steps'>) {
  const all = sixSteps.map((step) => ({
    step,
    name: walkContent.steps[step]?.name ?? '',
    ...(steps[step] ?? { answered: 0, skipped: 0 }),
  }));
  const often = all.filter(isOftenSkipped).map(({ name }) => name);
  if (often.length === 0) return null;
  const { mine } = railOf(
    all.map((each) => !isOftenSkipped(each)),
    true,
  );
  return (
    <section className={page.part} aria-labelledby="steps">
      <h2 id="steps">{words.heading}</h2>
      <p className={styles.often}>{often.join(' · ')}</p>
      <Threads
        threads={{ mine, theirs: [], stitches: [] }}
        width={600}
        height={90}
        label={words.drawn(often)}
        className={styles.rail}
      />
      <p className={styles.says}>{words.says}</p>
      <details className={numbers.folded}>
        <summary>{words.table}</summary>
        <table className={numbers.table}>
          <caption className="visually-hidden">{words.tableOf}</caption>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.skipped}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ step, name, answered, skipped }) => (
              <tr key={step}>
                <th scope="row">{name}</th>
                <td>{answered}</td>
                <td>{skipped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

import numbers from '../../components/numbers.module.css';
import { Threads } from '../../components/threads';
import { checkInWords } from '../../content/interface/check-in';
import { patternsWords } from '../../content/interface/patterns';
import { measures } from '../../content/measures';
import type { MeasureId } from '../../content/schema-measures';
import { reportedThreads } from '../../domain/check-in-drawing';
import { directionsOf, newestFirst, type Gathered, type Move } from '../../domain/patterns';
import { Chart } from '../check-in/before-after';
import page from '../page.module.css';
import styles from './patterns.module.css';

const words = patternsWords.moves;
const reported = checkInWords.reported;

/** The order they are shown in; each by itself, never joined. */
const shown: readonly MeasureId[] = ['closeness', 'hurt', 'hope', 'heat'];
const mostDrawn = 8;
/** Up to this many have room to be wide. */
const fewDrawn = 4;
const mostRows = 50;
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** Heat, closeness, hurt and hope, each when the repair began and when it was looked back on. */
export function MovePatterns({ moves }: Pick<Gathered, 'moves'>) {
  const given = shown.flatMap((measure) => {
    const found = moves[measure];
    return found && found.length > 0 ? [{ measure, found: newestFirst(found) }] : [];
  });
  return (
    <section className={page.part} aria-labelledby="moves">
      <h2 id="moves">{words.heading}</h2>
      {given.length === 0 && <p className={page.small}>{words.none}</p>}
      {given.some(({ found }) => found.length > 1) && <p className={styles.says}>{words.drawing}</p>}
      <div className={styles.measures}>
        {given.map(({ measure, found }) => (
          <MovePattern key={measure} measure={measure} moves={found} />
        ))}
      </div>
      {given.length > 0 && <p className={page.small}>{words.notWhy}</p>}
    </section>
  );
}

/** What the directions are called: two people grow closer, a number goes up. */
function partsOf(measure: MeasureId, moves: readonly Move[]): readonly string[] {
  const { lower, same, higher } = directionsOf(moves);
  const isGap = measure === 'closeness';
  const parts = [
    [lower, isGap ? words.farther : words.lower],
    [same, words.same],
    [higher, isGap ? words.closer : words.higher],
  ] as const;
  return parts.filter(([count]) => count > 0).map(([count, say]) => say(count));
}

function MovePattern({ measure, moves }: { readonly measure: MeasureId; readonly moves: readonly Move[] }) {
  const { name, low, high } = measures[measure];
  // The newest come first; in a picture time runs to the right.
  const drawn = moves.slice(0, mostDrawn).toReversed();
  const [only, second] = moves;
  if (only && !second)
    return (
      <ul>
        <Chart measure={measure} {...only} />
      </ul>
    );
  const isGap = measure === 'closeness';
  const sentence = words.sentence(name, partsOf(measure, moves));
  const picture = drawn.map(({ before, after }) => reported.drawn(name, before, after)).join(' ');
  return (
    <article className={styles.measure}>
      <h3>{name}</h3>
      <div role="img" aria-label={picture} className={styles.drawn} data-levels={!isGap || undefined}>
        {drawn.map(({ made, before, after }, at) => (
          // Two can be made in the same instant, by a restore; their order never changes.
          <Threads
            key={`${made}-${at}`}
            threads={reportedThreads(measure, before, after)}
            width={drawn.length > fewDrawn ? 48 : 96}
            height={64}
          />
        ))}
      </div>
      <p>{sentence}</p>
      <p className={page.small}>{isGap ? reported.gap : reported.ends(low, high)}</p>
      {moves.length > mostDrawn && <p className={page.small}>{words.newest(mostDrawn)}</p>}
      <details className={numbers.folded}>
        <summary>{words.table(name)}</summary>
        <MovesTable name={name} moves={moves} />
      </details>
    </article>
  );
}

function MovesTable({ name, moves }: { readonly name: string; readonly moves: readonly Move[] }) {
  const rows = moves.slice(0, mostRows);
  return (
    <>
      <table className={numbers.table}>
        <caption className="visually-hidden">{words.tableOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{reported.began}</th>
            <th scope="col">{reported.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ made, before, after, isRemembered }, at) => (
            <tr key={`${made}-${at}`}>
              <th scope="row">{day.format(made)}</th>
              <td>
                {before}
                {isRemembered && <span> ({reported.remembered})</span>}
              </td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves.length > rows.length && <p className={page.small}>{words.rows(rows.length, moves.length)}</p>}
    </>
  );
}

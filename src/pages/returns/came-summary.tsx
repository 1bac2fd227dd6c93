import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { returnsWords } from '../../content/interface/returns';
import { returnsRefusedWords } from '../../content/interface/returns-refused';
import { forgetReceived, receiveAgain, useReceiving, type Arrival } from '../../store/receiving-returns';
import page from '../page.module.css';
import { addressOf } from './addresses';
import { OwnText } from './own-text';
import styles from './returns.module.css';

const words = returnsWords.came;

/** What became of what came: how many arrived, and each that could not be read by its name, with a sentence. */
export function CameSummary() {
  const { of, arrivals } = useReceiving();
  if (of === 0) return null;
  if (arrivals.length < of)
    return (
      <p role="status" className={styles.came}>
        {returnsWords.drop.working(arrivals.length + 1, of)}
      </p>
    );
  return <Summary arrivals={arrivals} />;
}

function Summary({ arrivals }: { readonly arrivals: readonly Arrival[] }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), [arrivals]);
  const taken = arrivals.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [] : [outcome]));
  const refused = arrivals.flatMap(({ given, outcome }) =>
    outcome.kind === 'refused' ? [{ given, why: outcome.why }] : [],
  );
  const arrived = taken.filter(({ kind }) => kind !== 'same');
  const unread = arrived.filter(({ kind }) => kind !== 'older');
  const count = (is: (outcome: (typeof taken)[number]) => boolean): number => taken.filter(is).length;
  const said = (
    [
      [count(({ kind }) => kind === 'newer'), words.newer],
      [count(({ kind }) => kind === 'older'), words.older],
      [count(({ kind }) => kind === 'same'), words.same],
      [arrived.filter(({ fit }) => fit === 'edited').length, words.edited],
      [arrived.filter(({ fit }) => fit === 'not-set-here').length, words.notSetHere],
    ] as const
  ).filter(([many]) => many > 0);
  const first = unread[0] ?? taken[0];
  return (
    <section ref={section} tabIndex={-1} className={styles.came} aria-labelledby="came">
      <h2 id="came">{words.heading(arrived.length)}</h2>
      {said.map(([many, says]) => (
        <p key={says(many)}>{says(many)}</p>
      ))}
      {refused.length > 0 && (
        <>
          <p>{words.notRead(refused.length)}</p>
          <ul className={styles.refused}>
            {refused.map(({ given, why }, at) => (
              <li key={at}>
                <strong>{typeof given === 'string' ? words.link : <OwnText text={given.name} />}</strong>
                <br />
                {returnsRefusedWords[why]}
              </li>
            ))}
          </ul>
          <p className={page.small}>{words.unchanged}</p>
        </>
      )}
      <p className={page.links}>
        {first && (
          <Link className={buttons.button} to={addressOf(first.id)}>
            {taken.length > 1 ? words.readFirst : words.read}
          </Link>
        )}
        {refused.length > 0 && (
          <button type="button" className={buttons.button} onClick={() => void receiveAgain()}>
            {words.again(refused.length)}
          </button>
        )}
        {refused.some(({ why }) => why === 'not-for-here' || why === 'no-key') && (
          <Link to="/therapist/key">{returnsWords.toKey}</Link>
        )}
        <button type="button" className={buttons.quiet} onClick={forgetReceived}>
          {words.away}
        </button>
      </p>
    </section>
  );
}

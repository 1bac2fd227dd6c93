import { useState } from 'react';
import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { Threads } from '../../components/threads';
import { apart, looseEnd, sideBySide } from '../../content/drawings';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { firstScene, sceneCards } from '../../content/scene-cards';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './rehearse-page.module.css';

const words = rehearsalWords.list;
const sides = ['all', 'i-hurt-them', 'they-hurt-me', 'both'] as const;

/** Every made-up scene, to choose one. Nothing personal is on this page. */
export function RehearsePage() {
  const [side, setSide] = useState<(typeof sides)[number]>('all');
  const shown = sceneCards.filter((card) => side === 'all' || card.side === side);
  return (
    <AppFrame title={rehearsalWords.title} isCalm>
      <Heading page="rehearse">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <div className={styles.sides}>
        <RadioList
          legend={words.bySide}
          options={sides.map((id) => ({ id, label: id === 'all' ? words.all : words.sides[id] }))}
          chosen={side}
          onChoose={(id) => setSide(id as typeof side)}
        />
      </div>
      <ul className={styles.scenes}>
        {shown.map(({ id, title, card, relationship, weight, way }) => (
          <li key={id}>
            <Link to={`/rehearse/${id}`} className={styles.scene}>
              <span className={styles.drawing}>
                <Threads
                  threads={way === 'withdrawal' ? apart : weight === 'grave' ? looseEnd : sideBySide}
                  width={54}
                  height={44}
                />
              </span>
              <span>
                <span className={styles.title}>{title}</span>
                <span className={styles.card}>{card}</span>
                <span className={page.small}>
                  {words.who[relationship]} · {words.weights[weight]}
                  {id === firstScene && ` · ${words.first}`}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <section className={page.part} aria-labelledby="own-scene">
        <h2 id="own-scene">{words.own}</h2>
        <p>{words.ownSays}</p>
        <p className={page.links}>
          <Link to="/repairs">{words.toOwn}</Link>
        </p>
      </section>
    </AppFrame>
  );
}

import { useId, useState } from 'react';
import { RadioList } from '../../components/radio-list';
import type { ComingDownPicture } from '../../content/schema-learn';
import { bodyAt, breakLength, feltAt, saidAt, type Meanwhile } from '../../domain/learn/coming-down';
import styles from './coming-down.module.css';
import lesson from './lesson.module.css';

const width = 600;
const height = 230;
const meanwhiles: readonly Meanwhile[] = ['soothing', 'goingOver'];

const heightOf = (stirred: number): number => Math.round(height * (0.88 - 0.8 * stirred));

const lineOf = (of: typeof bodyAt, meanwhile: Meanwhile): string =>
  Array.from(
    { length: breakLength + 1 },
    (_, minute) =>
      `${minute === 0 ? 'M' : 'L'}${(minute / breakLength) * width},${heightOf(of(minute, meanwhile))}`,
  ).join(' ');

/** A body that comes down more slowly than it feels: time passes as the slider moves. */
export function ComingDown({ picture }: { readonly picture: ComingDownPicture }) {
  const [minutes, setMinutes] = useState(0);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>('soothing');
  const id = useId();
  const x = (minutes / breakLength) * width;
  const says = saidAt(picture.says[meanwhile], minutes)?.says;
  return (
    <div className={lesson.play}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={picture.drawn}
      >
        <line className={styles.twenty} x1={width / 2} x2={width / 2} y1="16" y2={height - 22} />
        <text x={width / 2} y={height - 2} textAnchor="middle">
          20
        </text>
        <text x="0" y={height - 2}>
          0
        </text>
        <text x={width} y={height - 2} textAnchor="end">
          {breakLength}
        </text>
        <path className={styles.felt} d={lineOf(feltAt, meanwhile)} />
        <path className={styles.body} d={lineOf(bodyAt, meanwhile)} />
        <text x={width * 0.28} y={heightOf(bodyAt(11, meanwhile)) - 20}>
          {picture.keys.body}
        </text>
        <text x={width * 0.25} y={heightOf(feltAt(10, meanwhile)) - 8}>
          {picture.keys.felt}
        </text>
        <circle className={styles.now} cx={x} cy={heightOf(bodyAt(minutes, meanwhile))} r="8" />
      </svg>
      <div className={lesson.controls}>
        <label htmlFor={id}>{picture.slider}</label>
        <input
          id={id}
          type="range"
          className={lesson.range}
          min={0}
          max={breakLength}
          step={5}
          value={minutes}
          aria-valuetext={picture.at.replace('{minutes}', String(minutes))}
          onChange={(event) => setMinutes(Number(event.target.value))}
        />
        <output htmlFor={id} className={lesson.says}>
          <strong>{picture.at.replace('{minutes}', String(minutes))}.</strong> {says}
        </output>
        <RadioList
          legend={picture.meanwhile}
          isLegendHidden={false}
          options={meanwhiles.map((each) => ({ id: each, label: picture.ways[each] }))}
          chosen={meanwhile}
          onChoose={(each) => setMeanwhile(each as Meanwhile)}
        />
      </div>
      <div hidden>
        {meanwhiles.map((each) => (
          <div key={each}>
            <h3>{picture.ways[each]}</h3>
            <ul>
              {picture.says[each].map(({ from, says: line }) => (
                <li key={from}>
                  <strong>{picture.at.replace('{minutes}', String(from))}.</strong> {line}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

import { useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { TextField } from '../../components/text-field';
import { learnWords } from '../../content/interface/learn';
import type { Region, VennPicture } from '../../content/schema-learn';
import { placesIn } from '../../domain/learn/venn';
import { Noticed } from '../prompt/noticed';
import page from '../page.module.css';
import lesson from './lesson.module.css';
import styles from './venn.module.css';

const words = learnWords.play;
const regions: readonly Region[] = ['conflict', 'quiet', 'none'];

interface Put {
  readonly says: string;
  readonly region: Region;
  readonly isOwn: boolean;
}

/** Conflict inside rupture: moments are put where they belong, ours first, then one's own. Nothing of it is kept. */
export function Venn({ picture }: { readonly picture: VennPicture }) {
  const [put, setPut] = useState<readonly Put[]>([]);
  const [at, setAt] = useState(0);
  const [own, setOwn] = useState('');
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const moment = picture.moments[at];
  const chosen = put[at]?.region;

  function goOn(): void {
    setAt(at + 1);
    card.current?.focus();
  }

  return (
    <div className={lesson.play}>
      <Circles picture={picture} put={put} />
      <div className={lesson.controls}>
        {moment && (
          <>
            <div ref={card} tabIndex={-1} className={lesson.card}>
              <span>{words.of(at + 1, picture.moments.length)}</span>
              {moment.says}
            </div>
            <Regions
              legend={picture.title}
              labels={picture.regions}
              chosen={chosen}
              onChoose={(region) =>
                setPut([...put.slice(0, at), { says: moment.says, region, isOwn: false }])
              }
            />
            <p role="status" className={chosen && lesson.says}>
              {chosen && moment.because}
            </p>
            {chosen && (
              <button type="button" className={buttons.button} onClick={goOn}>
                {words.next}
              </button>
            )}
          </>
        )}
        {!moment && (
          <div ref={card} tabIndex={-1} className={lesson.stage}>
            <TextField
              label={picture.own.label}
              value={own}
              rows={1}
              most={300}
              field={field}
              onChange={setOwn}
            />
            <p className={page.small}>{picture.own.kept}</p>
            <Noticed texts={[own]} listensForOverOwning={false} />
            <Regions
              legend={picture.own.add}
              labels={picture.regions}
              chosen={undefined}
              onChoose={(region) => {
                if (own.trim() === '') {
                  field.current?.focus();
                  return;
                }
                setPut([...put, { says: own.trim(), region, isOwn: true }]);
                setOwn('');
              }}
            />
          </div>
        )}
        {put.length > 0 && (
          <details className={lesson.more}>
            <summary>{picture.own.placed}</summary>
            <ol>
              {put.map(({ says, region, isOwn }, index) => (
                <li key={index}>
                  {index + 1} · <bdi translate={isOwn ? 'no' : undefined}>{says}</bdi> ·{' '}
                  {picture.regions[region]}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <div hidden>
        <ul>
          {picture.moments.map(({ says, region, because }) => (
            <li key={says}>
              <strong>{picture.regions[region]}.</strong> {says} {because}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface RegionsProps {
  readonly legend: string;
  readonly labels: VennPicture['regions'];
  readonly chosen: Region | undefined;
  readonly onChoose: (region: Region) => void;
}

function Regions({ legend, labels, chosen, onChoose }: RegionsProps) {
  return (
    <div className={lesson.options} role="group" aria-label={legend}>
      {regions.map((region) => (
        <button
          key={region}
          type="button"
          className={`${buttons.button} ${lesson.option}`}
          aria-pressed={chosen === region}
          onClick={() => onChoose(region)}
        >
          {labels[region]}
        </button>
      ))}
    </div>
  );
}

function Circles({ picture, put }: { readonly picture: VennPicture; readonly put: readonly Put[] }) {
  return (
    <svg className={styles.venn} viewBox="0 0 360 250" role="img" aria-label={picture.drawn}>
      <ellipse className={styles.rupture} cx="150" cy="125" rx="142" ry="116" />
      <circle className={styles.conflict} cx="92" cy="140" r="70" />
      <circle className={styles.other} cx="206" cy="62" r="24" />
      <circle className={styles.other} cx="228" cy="122" r="30" />
      <circle className={styles.other} cx="190" cy="190" r="27" />
      <text x="128" y="36" textAnchor="middle">
        {picture.circles.rupture}
      </text>
      <text x="92" y="96" textAnchor="middle">
        {picture.circles.conflict}
      </text>
      {placesIn(put.map(({ region }) => region)).map(({ x, y }, index) => (
        <g key={index} className={styles.moment}>
          <circle cx={x} cy={y} r="12" data-own={put[index]?.isOwn || undefined} />
          <text x={x} y={y + 5} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

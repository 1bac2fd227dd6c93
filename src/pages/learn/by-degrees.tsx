import { useId, useState } from 'react';
import { RadioList } from '../../components/radio-list';
import { Threads } from '../../components/threads';
import type { ByDegreesPicture } from '../../content/schema-learn';
import { threadsApart } from '../../domain/learn/gaps';
import lesson from './lesson.module.css';

interface ByDegreesProps {
  readonly picture: Pick<ByDegreesPicture, 'choose' | 'slider' | 'drawn' | 'ways'>;
}

/** Saying more, by degrees: at each the line that is said, and what it does to the gap. */
export function ByDegrees({ picture: { choose, slider, drawn, ways } }: ByDegreesProps) {
  const [chosen, setChosen] = useState(ways[0]?.id);
  const [at, setAt] = useState(0);
  const id = useId();
  const way = ways.find((each) => each.id === chosen);
  const stage = way?.stages[at];
  return (
    <div className={lesson.play}>
      {ways.length > 1 && (
        <div className={lesson.controls}>
          <RadioList
            legend={choose}
            isLegendHidden={false}
            options={ways}
            chosen={chosen}
            onChoose={(each) => {
              setChosen(each);
              setAt(0);
            }}
          />
        </div>
      )}
      {way && stage && (
        <>
          <Threads threads={threadsApart(stage.gaps)} width={600} height={190} label={drawn} />
          <div className={lesson.controls}>
            <label htmlFor={id}>{slider}</label>
            <input
              id={id}
              type="range"
              className={lesson.range}
              min={0}
              max={way.stages.length - 1}
              value={at}
              aria-valuetext={stage.name}
              onChange={(event) => setAt(Number(event.target.value))}
            />
            <p className={lesson.ends} aria-hidden="true">
              <span>{way.stages[0]?.name}</span>
              <span>{way.stages.at(-1)?.name}</span>
            </p>
            <output htmlFor={id} className={lesson.stage}>
              <span className={lesson.quote}>{stage.said}</span>
              <span>{stage.about}</span>
            </output>
          </div>
        </>
      )}
      {ways.map((each) => (
        <div key={each.id} hidden>
          <h3>{each.label}</h3>
          <dl className={lesson.terms}>
            {each.stages.map(({ name, said, about }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className={lesson.quote}>{said}</dd>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

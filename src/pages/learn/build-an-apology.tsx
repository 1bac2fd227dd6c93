import { useState } from 'react';
import { CheckBox } from '../../components/check-box';
import { Threads } from '../../components/threads';
import type { BuildAnApologyPicture } from '../../content/schema-learn';
import { gapAfter, threadsApart } from '../../domain/learn/gaps';
import lesson from './lesson.module.css';

/** How far apart the two are before anything is said. */
const atFirst = 0.6;

/** An apology put together from parts; each says how it may land, and the gap between two threads answers. */
export function BuildAnApology({ picture }: { readonly picture: BuildAnApologyPicture }) {
  const [chosen, setChosen] = useState<readonly string[]>(['sorry']);
  const parts = picture.parts.filter(({ id }) => chosen.includes(id));
  const gap = gapAfter(
    atFirst,
    parts.map(({ moves }) => moves),
  );
  const drawn = gap < atFirst ? 'nearer' : gap > atFirst ? 'farther' : 'same';
  return (
    <div className={lesson.play}>
      <p>{picture.scene}</p>
      <Threads
        threads={threadsApart([0.1, 0.35, atFirst, (atFirst + gap) / 2, gap, gap], gap < 0.2 ? [4] : [])}
        width={600}
        height={190}
        label={picture.drawn[drawn]}
      />
      <fieldset className={lesson.controls}>
        <legend>
          <h3>{picture.choose}</h3>
        </legend>
        {picture.parts.map(({ id, label }) => (
          <CheckBox
            key={id}
            label={label}
            isChecked={chosen.includes(id)}
            onCheck={(isChecked) =>
              setChosen(isChecked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </fieldset>
      <div aria-live="polite" className={lesson.controls}>
        <h3>{picture.soFar}</h3>
        <p className={lesson.quote}>
          {parts.length === 0 ? picture.nothing : parts.map(({ says }) => says).join(' ')}
        </p>
        {parts.length > 0 && (
          <>
            <h3>{picture.hears}</h3>
            <ul className={lesson.hears}>
              {parts.map(({ id, hears }) => (
                <li key={id}>{hears}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div hidden>
        <dl className={lesson.terms}>
          {picture.parts.map(({ id, says, hears }) => (
            <div key={id}>
              <dt>{says}</dt>
              <dd>{hears}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { SharedLoop } from '../../components/shared-loop';
import type { RoundTheLoopPicture } from '../../content/schema-learn';
import lesson from './lesson.module.css';

/** The loop two people get into, to be walked around; from each place one line leads out. */
export function RoundTheLoop({ picture }: { readonly picture: RoundTheLoopPicture }) {
  const [at, setAt] = useState(0);
  const here = picture.places[at];
  const half = (side: 'solid' | 'dotted') => ({
    name: picture.names[side],
    does: here?.side === side && here.part === 'does' ? here.says : '',
    feels: here?.side === side && here.part === 'feels' ? here.says : '',
  });
  return (
    <div className={lesson.play}>
      <SharedLoop
        solid={half('solid')}
        dotted={half('dotted')}
        hues={{ mine: 'sea', theirs: 'rust' }}
        label={picture.drawn}
        onTouch={(side, part) =>
          setAt(picture.places.findIndex((each) => each.side === side && each.part === part))
        }
      />
      <ul className={`${lesson.options} ${lesson.controls}`}>
        {picture.places.map(({ label }, index) => (
          <li key={label}>
            <button
              type="button"
              className={`${buttons.button} ${lesson.option}`}
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {picture.places.map(({ label, says, out }, index) => (
          <div key={label} hidden={index !== at}>
            <dl className={lesson.terms}>
              <div>
                <dt>{label}</dt>
                <dd>{says}</dd>
              </div>
              <div>
                <dt>{picture.wayOut}</dt>
                <dd className={lesson.quote}>{out}</dd>
              </div>
            </dl>
          </div>
        ))}
      </div>
    </div>
  );
}

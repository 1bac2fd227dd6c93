import { useState } from 'react';
import { Link } from 'react-router';
import { RadioList } from '../../components/radio-list';
import type { SituationsPicture } from '../../content/schema-learn';
import page from '../page.module.css';
import lesson from './lesson.module.css';

/** Situations to choose from, each with what may be right in it. What is chosen is kept nowhere. */
export function Situations({ picture }: { readonly picture: SituationsPicture }) {
  const [chosen, setChosen] = useState<string>();
  return (
    <div className={lesson.play}>
      <div className={lesson.controls}>
        <RadioList
          legend={picture.choose}
          options={picture.situations}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
      <div aria-live="polite">
        {picture.situations.map(({ id, label, says, line, onward }) => (
          <div key={id} hidden={id !== chosen}>
            <div className={lesson.stage}>
              <h3>{label}</h3>
              <p>{says}</p>
              {line !== undefined && <p className={lesson.quote}>{line}</p>}
              {onward && (
                <p className={page.links}>
                  <Link to={onward.to}>{onward.label}</Link>
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

import { useId, useState } from 'react';
import buttons from '../../components/button.module.css';
import { Threads } from '../../components/threads';
import type { MismatchPicture } from '../../content/schema-learn';
import { threadsApart } from '../../domain/learn/gaps';
import { runTogether } from '../../domain/learn/mismatch';
import page from '../page.module.css';
import lesson from './lesson.module.css';

const moments = 21;

/** Two threads that lose each other and find each other again, as often as two sliders say. */
export function Mismatch({ picture }: { readonly picture: MismatchPicture }) {
  const [seed, setSeed] = useState(4);
  const [slips, setSlips] = useState(5);
  const [mends, setMends] = useState(6);
  const { gaps, repairs, losses, longest } = runTogether({
    seed,
    slips: slips / 10,
    mends: mends / 10,
    moments,
  });
  const came = picture.came
    .replace('{losses}', String(losses))
    .replace('{repairs}', String(repairs.length))
    .replace('{longest}', String(longest));
  return (
    <div className={lesson.play}>
      <Threads threads={threadsApart(gaps, repairs)} width={600} height={190} label={picture.drawn} />
      <p role="status" className={lesson.says}>
        {came}
      </p>
      <div className={lesson.controls}>
        <Slider words={picture.slips} value={slips} onChange={setSlips} />
        <Slider words={picture.mends} value={mends} onChange={setMends} />
        <button type="button" className={buttons.button} onClick={() => setSeed(seed + 1)}>
          {picture.again}
        </button>
      </div>
      <p className={page.small}>{picture.caution}</p>
    </div>
  );
}

interface SliderProps {
  readonly words: MismatchPicture['slips'];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Slider({ words: [about, low, high], value, onChange }: SliderProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{about}</label>
      <input
        id={id}
        type="range"
        className={lesson.range}
        min={1}
        max={9}
        value={value}
        aria-describedby={`${id}-ends`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <p id={`${id}-ends`} className={lesson.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}

import { useState } from 'react';
import { RadioList } from '../../components/radio-list';
import { SaidLines } from '../../components/said-lines';
import { Threads } from '../../components/threads';
import type { TwoOrdersPicture } from '../../content/schema-learn';
import { threadsApart } from '../../domain/learn/gaps';
import lesson from './lesson.module.css';

/** After which lines they are near enough for a stitch. */
const nearOnes = (gaps: readonly number[]): readonly number[] =>
  gaps.flatMap((gap, at) => (gap < 0.25 ? [at] : []));

/** One talk in two orders, and the gap that each leaves. */
export function TwoOrders({ picture }: { readonly picture: TwoOrdersPicture }) {
  const [chosen, setChosen] = useState(picture.orders[0]?.id);
  return (
    <div className={lesson.play}>
      <p>{picture.scene}</p>
      <div className={lesson.controls}>
        <RadioList
          legend={picture.choose}
          isLegendHidden={false}
          options={picture.orders}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
      {picture.orders.map(({ id, label, lines, gaps, drawn, after }) => (
        <div key={id} hidden={id !== chosen}>
          <h3 hidden>{label}</h3>
          <Threads
            threads={threadsApart([...gaps, gaps.at(-1) ?? 1], nearOnes(gaps))}
            width={600}
            height={190}
            label={drawn}
          />
          <SaidLines lines={lines} me={picture.me} them={picture.them} />
          <p className={lesson.says}>{after}</p>
        </div>
      ))}
    </div>
  );
}

import { useRef, useState, type PointerEvent } from 'react';
import buttons from '../../components/button.module.css';
import { Threads } from '../../components/threads';
import { learnWords } from '../../content/interface/learn';
import { sixSteps } from '../../content/schema';
import type { SixStep, SixStepsPicture } from '../../content/schema-learn';
import { stitchedUpTo } from '../../domain/learn/gaps';
import lesson from './lesson.module.css';
import styles from './six-steps.module.css';

const words = learnWords.play;

/** A talk whose lines are put to the step they serve: dragged there, or the step tapped, or reached by key. */
export function SixSteps({ picture }: { readonly picture: SixStepsPicture }) {
  const [at, setAt] = useState(0);
  const [put, setPut] = useState<readonly SixStep[]>([]);
  const card = useRef<HTMLDivElement>(null);
  const { steps, lines } = picture;
  const line = lines[at];
  const chosen = put[at];
  const isLast = at === lines.length - 1;

  function place(step: SixStep): void {
    setPut([...put.slice(0, at), step]);
  }

  const [over, dragged] = useDragging(place);

  function goOn(): void {
    if (isLast) setPut([]);
    setAt(isLast ? 0 : at + 1);
    card.current?.focus();
  }

  return (
    <div className={lesson.play}>
      <p>{picture.scene}</p>
      <Threads threads={stitchedUpTo(put.length, lines.length)} width={600} height={90} />
      {line && (
        <div className={`${lesson.controls} ${styles.sorting}`}>
          <div ref={card} tabIndex={-1} className={`${lesson.card} ${styles.line}`} {...dragged}>
            <span>
              {words.of(at + 1, lines.length)} · {line.by}
            </span>
            {line.said}
          </div>
          <ul className={`${lesson.options} ${styles.steps}`}>
            {sixSteps.map((step) => (
              <li key={step} data-step={step} data-over={over === step || undefined}>
                <button
                  type="button"
                  className={`${buttons.button} ${lesson.option}`}
                  aria-pressed={chosen === step}
                  onClick={() => place(step)}
                >
                  {steps[step].name}
                  <span>{steps[step].plain}</span>
                </button>
              </li>
            ))}
          </ul>
          <div role="status">
            {chosen !== undefined && (
              <p className={lesson.says}>
                {chosen !== line.step && `${picture.elsewhere.replace('{step}', steps[line.step].name)} `}
                {line.because}
                {isLast && ` ${picture.done}`}
              </p>
            )}
          </div>
          {chosen !== undefined && (
            <button type="button" className={buttons.button} onClick={goOn}>
              {isLast ? words.again : words.next}
            </button>
          )}
        </div>
      )}
      <div hidden>
        <ol>
          {lines.map(({ by, said, step, because }) => (
            <li key={said}>
              <p>
                <strong>{steps[step].name}.</strong> {by}: {said}
              </p>
              <p>{because}</p>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Lets a card be dragged by mouse, pen or finger, and dropped on a step. */
function useDragging(onDrop: (step: SixStep) => void) {
  const [over, setOver] = useState<SixStep>();
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const stepUnder = ({ clientX, clientY }: PointerEvent): SixStep | undefined => {
    const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-step]');
    return sixSteps.find((step) => step === under?.dataset.step);
  };
  const release = (event: PointerEvent<HTMLElement>): void => {
    delete event.currentTarget.dataset.dragged;
    event.currentTarget.style.translate = '';
    from.current = undefined;
    setOver(undefined);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.dataset.dragged = '';
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current) return;
      const { x, y } = from.current;
      event.currentTarget.style.translate = `${event.clientX - x}px ${event.clientY - y}px`;
      setOver(stepUnder(event));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const step = from.current && stepUnder(event);
      release(event);
      if (step) onDrop(step);
    },
    onPointerCancel: release,
  };
  return [over, handlers] as const;
}

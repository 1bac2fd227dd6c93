import { useEffect, useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { settle } from '../../content/settle';
import { breakMinutes } from '../../domain/clock';
import { changeBreak, useBreak } from '../../store/break';
import { useSettings } from '../../store/settings';
import { playTone, readyTone } from '../soft-tone';
import styles from './settle-page.module.css';

const words = settle.timer;
const minute = 60_000;

/** Twenty minutes, told in whole minutes; nothing counts down at anybody. It runs on through a reload. */
export function BreakTimer() {
  const until = useBreak((state) => state.until);
  const [now, setNow] = useState(() => Date.now());
  const line = useRef<HTMLParagraphElement>(null);
  const isStartedHere = useRef(false);
  // The button that was pressed is gone: what it started is read instead.
  useEffect(() => {
    if (until !== undefined && isStartedHere.current) line.current?.focus();
  }, [until]);
  useEffect(() => {
    if (until === undefined) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(ticking);
  }, [until]);

  // Once, where somebody asked for it, and only if it ran out before this very page.
  const sounds = useSettings((state) => state.settings.sounds === true);
  const wasRunning = useRef(false);
  useEffect(() => {
    const isOver = until !== undefined && until <= now;
    if (isOver && wasRunning.current && sounds) void playTone();
    wasRunning.current = until !== undefined && !isOver;
  }, [until, now, sounds]);

  const start = (): void => {
    isStartedHere.current = true;
    if (sounds) void readyTone();
    changeBreak(Date.now() + breakMinutes * minute);
  };
  if (until === undefined) {
    return (
      <button type="button" className={buttons.main} onClick={start}>
        {words.start}
      </button>
    );
  }
  const left = Math.ceil((until - now) / minute);
  return (
    <div className={styles.timer}>
      <p role="status" tabIndex={-1} ref={line} className={styles.left}>
        {left > 1
          ? words.left.replace('{minutes}', String(left))
          : left === 1
            ? words.lastMinute
            : words.done}
      </p>
      {left > 0 && <p>{words.stays}</p>}
      <div className={styles.buttons}>
        {left <= 0 && (
          <button type="button" className={buttons.button} onClick={start}>
            {words.moreTime}
          </button>
        )}
        <button type="button" className={buttons.quiet} onClick={() => changeBreak(undefined)}>
          {left > 0 ? words.stop : words.goOn}
        </button>
      </div>
    </div>
  );
}

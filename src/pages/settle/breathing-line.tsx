import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { settleWords as words } from '../../content/interface/settle';
import { settle } from '../../content/settle';
import { pathThrough } from '../../components/thread-path';
import styles from './settle-page.module.css';

const breaths = 4;
/** In for four, out for six: up over two fifths of a breath, down over three. */
const line = Array.from({ length: breaths * 2 + 1 }, (_, index) => ({
  x: (Math.floor(index / 2) + (index % 2 ? 0.4 : 0)) / breaths,
  y: index % 2 ? 0.2 : 0.8,
}));

/** Breathing drawn as a line that rises and falls past a still point. With reduced motion it stands still, to be followed by finger. */
export function BreathingLine() {
  const [isMoving, setMoving] = useState(false);
  return (
    <div className={styles.breathing}>
      <svg
        className={styles.breath}
        viewBox="0 0 300 100"
        role="img"
        aria-label={words.breathingPicture}
        data-moving={isMoving || undefined}
      >
        <g>
          <path d={pathThrough(line, 1200, 100)} />
        </g>
        <line x1="150" x2="150" y1="8" y2="92" />
      </svg>
      <p className={styles.breathWords}>
        <span>{settle.breathing.breatheIn}</span>
        <span>{settle.breathing.breatheOut}</span>
      </p>
      <button type="button" className={buttons.button} onClick={() => setMoving(!isMoving)}>
        {isMoving ? settle.breathing.stop : words.breathe}
      </button>
    </div>
  );
}

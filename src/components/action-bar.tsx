import buttons from './button.module.css';
import styles from './action-bar.module.css';

interface Action {
  readonly label: string;
  readonly onAct: () => void;
}

interface ActionBarProps {
  /** Left out where several answers stand side by side, none before the others. */
  readonly main?: Action | undefined;
  readonly back?: Action | undefined;
  readonly skip?: Action | undefined;
}

/** The one primary action of a page, always in the same place under the thumb, with the way back and the way past. */
export function ActionBar({ main, back, skip }: ActionBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        {back && (
          <button type="button" className={buttons.quiet} onClick={back.onAct}>
            {back.label}
          </button>
        )}
        {main && (
          <button type="button" className={`${buttons.main} ${styles.main}`} onClick={main.onAct}>
            {main.label}
          </button>
        )}
        {skip && (
          <button type="button" className={buttons.quiet} onClick={skip.onAct}>
            {skip.label}
          </button>
        )}
      </div>
    </div>
  );
}

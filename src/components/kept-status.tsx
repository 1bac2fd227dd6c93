import { useEffect, useState } from 'react';
import styles from './save-status.module.css';

/** How long all is kept before it is seen, in milliseconds: longer than between two keys of somebody who types. */
const calm = 250;
/** How long it is seen before it is heard. */
const rest = 1250;

interface KeptStatusProps {
  /** Empty while something is being written. */
  readonly says: string;
  /** What a screen reader hears. */
  readonly heard: string;
}

/**
 * That all is kept: seen when a hand rests, gone with the next key, heard once. Between two keys nothing comes and goes, under
 * the eyes or in the ears.
 */
export function KeptStatus({ says, heard }: KeptStatusProps) {
  const isKept = says !== '';
  const [isSeen, setSeen] = useState(isKept);
  const [hasChanged, setChanged] = useState(false);
  const [isHeard, setHeard] = useState(false);
  useEffect(() => {
    if (!isKept) {
      setSeen(false);
      setChanged(true);
      return undefined;
    }
    const soon = setTimeout(() => setSeen(true), calm);
    return () => clearTimeout(soon);
  }, [isKept]);
  useEffect(() => {
    if (isHeard || !hasChanged || !isSeen) return undefined;
    const soon = setTimeout(() => setHeard(true), rest);
    return () => clearTimeout(soon);
  }, [isSeen, hasChanged, isHeard]);
  return (
    <div className={styles.status}>
      <p>{isKept && isSeen && says}</p>
      <p role="status" className="visually-hidden">
        {isHeard && heard}
      </p>
    </div>
  );
}

import { useEffect, useLayoutEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { returnsWords } from '../../content/interface/returns';
import type { ReturnId } from '../../domain/practice/kept';
import { placeOf, useReturnList, type Place } from '../../store/return-list';
import page from '../page.module.css';
import { addressOf } from './addresses';
import styles from './returns.module.css';

const words = returnsWords.one;

/** Where the keys mean something else: in a field, a list to choose from, or a dialog. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.altKey ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  event.defaultPrevented ||
  document.querySelector('dialog[open]') !== null ||
  (event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null);

/** The returns before and after this one in the list, by link and by arrow key. Letters would get in the way of speech input. */
export function OtherReturns({ id }: { readonly id: ReturnId }) {
  const navigate = useNavigate();
  const [place, setPlace] = useState<Place>();
  const asked = useReturnList((state) => state.asked);
  useEffect(() => {
    let isOld = false;
    placeOf(id).then(
      (found) => !isOld && setPlace(found),
      () => undefined,
    );
    return () => {
      isOld = true;
    };
  }, [id, asked]);

  // With what is on screen, not after it: a key can come as soon as the place is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const to =
        event.key === 'ArrowLeft' ? place?.newer : event.key === 'ArrowRight' ? place?.older : undefined;
      if (to === undefined || isTaken(event)) return;
      event.preventDefault();
      void navigate(addressOf(to));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [place, navigate]);

  return (
    <nav className={styles.around} aria-label={words.around}>
      <Link to="/therapist/returns">{returnsWords.toReturns}</Link>
      {place && (place.newer !== undefined || place.older !== undefined) && (
        <>
          {place.newer !== undefined && (
            <Link to={addressOf(place.newer)} aria-keyshortcuts="ArrowLeft">
              {words.newer}
            </Link>
          )}
          {place.older !== undefined && (
            <Link to={addressOf(place.older)} aria-keyshortcuts="ArrowRight">
              {words.older}
            </Link>
          )}
          <span className={page.small}>
            {words.place(place.at, place.of)}. <span className={styles.byKey}>{words.keys}</span>
          </span>
        </>
      )}
    </nav>
  );
}

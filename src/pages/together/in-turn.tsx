import { useState, type ReactNode } from 'react';
import { Heading } from '../../components/heading';
import { personIds, type PersonId, type Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import page from '../page.module.css';
import styles from './together.module.css';

/** Who a page is for right now: one of the two, or both. */
export type Turn = PersonId | 'both';

/** First one person, then the other, then both: so that nobody fills in a form over somebody's shoulder. */
export function useInTurn(
  first: Turn = 'one',
): readonly [turn: Turn, next: Turn | undefined, go: (turn: Turn) => void] {
  const [turn, go] = useState<Turn>(first);
  const order: readonly Turn[] = [...personIds, 'both'];
  return [turn, order[order.indexOf(turn) + 1], go];
}

interface TurnHeadingProps {
  readonly session: Session;
  readonly person: PersonId;
  readonly page: string;
  readonly above: string;
  readonly children?: ReactNode;
}

/** Whose page this is, by a very large name, and what it is about. */
export function TurnHeading({ session, person, page: place, above, children }: TurnHeadingProps) {
  return (
    <>
      <p className={page.small}>{above}</p>
      <Heading page={`${place}/${person}`}>
        <bdi className={styles.large} translate="no">
          {nameOf(session, person)}
        </bdi>
      </Heading>
      {children}
    </>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { returnsWords } from '../../content/interface/returns';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

interface AbsentPageProps {
  readonly why: keyof Omit<typeof returnsWords.absent, 'tryAgain'>;
  readonly onAgain: () => void;
  /** Something that can be done about it. */
  readonly children?: ReactNode;
}

/** A return or a client that cannot be shown, why, and the ways on. */
export function AbsentPage({ why, onAgain, children }: AbsentPageProps) {
  const { heading, says } = returnsWords.absent[why];
  return (
    <AppFrame>
      <Threads threads={looseEnd} width={600} height={90} />
      <Heading page={`absent/${why}`}>{heading}</Heading>
      <p className={page.part}>{says}</p>
      <p className={page.links}>
        <Link to="/therapist/returns">{returnsWords.toReturns}</Link>
        {why === 'failed' && (
          <button type="button" className={buttons.button} onClick={onAgain}>
            {returnsWords.absent.tryAgain}
          </button>
        )}
      </p>
      {children}
    </AppFrame>
  );
}

import { useEffect, useState, type ReactNode } from 'react';
import { Examples } from '../../components/examples';
import { promptWords as words } from '../../content/interface/prompt';
import type { ExamplePairs } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import type { Place } from '../../domain/walk';
import { examplesOf } from '../../domain/wording';

/** How long a question has stood before the first of them are asked for, in milliseconds. */
const untilTheyCome = 500;

let known: ExamplePairs | undefined;

interface ExamplesBelowProps {
  readonly repair: Repair;
  readonly place: Place;
  readonly children: ReactNode;
}

/**
 * The two examples of a prompt and what stands below them. They come once the question can be read, and the rest with
 * them, at the end of the page: nothing moves.
 */
export function ExamplesBelow({ repair, place, children }: ExamplesBelowProps) {
  const [pairs, setPairs] = useState<ExamplePairs | 'not-there' | undefined>(known);
  const isWaiting = pairs === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    const soon = setTimeout(
      () =>
        void import('../../content/example-pairs-content').then(
          ({ examplePairs }) => setPairs((known = examplePairs)),
          // The network was away; asked for again on the next page.
          () => setPairs('not-there'),
        ),
      untilTheyCome,
    );
    return () => clearTimeout(soon);
  }, [isWaiting]);

  if (isWaiting) return null;
  const pair = pairs === 'not-there' ? undefined : examplesOf(walkContent, pairs, repair.about, place.prompt);
  return (
    <>
      {pair && (
        <Examples
          title={words.examples}
          says={words.examplesAre}
          closingLabel={words.closing}
          closing={pair.closing}
          openingLabel={words.opening}
          opening={pair.opening}
        />
      )}
      {children}
    </>
  );
}

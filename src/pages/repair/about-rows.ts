import { beginWords } from '../../content/interface/begin';
import { reviewWords } from '../../content/interface/review';
import { walkContent } from '../../content/walk-content';
import type { BeginQuestion } from '../../domain/begin';
import { questionsOf } from '../../domain/begin';
import { pathOf } from '../../domain/matching';
import type { About, Repair } from '../../domain/saved';

/** A row of the review: what was answered to a question before the walk. */
export interface AboutRow {
  readonly question: Exclude<BeginQuestion, 'safety' | 'heat'>;
  readonly label: string;
  readonly value: string;
  /** What the person calls them; text of their own, kept apart from ours. */
  readonly name?: string | undefined;
}

const labelIn = (options: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  options.find((option) => option.id === id)?.label ?? '';

function valueOf(about: About, question: AboutRow['question']): string {
  switch (question) {
    case 'who':
      return labelIn(beginWords.who.options, about.relationship);
    case 'reach':
      return labelIn(beginWords.reach.options, about.reach);
    case 'what':
      return (about.rupture && walkContent.ruptures[about.rupture]?.card.title) || reviewWords.noType;
    case 'side':
      return labelIn(beginWords.side.options, about.side);
    case 'move':
      return labelIn(beginWords.move.options, about.move);
    case 'need':
      return labelIn(beginWords.need.options, about.need);
    case 'time':
      return labelIn(beginWords.time.options, about.length);
  }
}

/** What can be looked at and changed. The path itself is never listed; beside the walk only what led there by name is. */
export function aboutRowsOf(repair: Repair): readonly AboutRow[] {
  const { about } = repair;
  const asked: readonly BeginQuestion[] =
    pathOf(about) !== 'walk' ? (about.reach === 'no-contact' ? ['reach'] : []) : questionsOf(about);
  return asked.flatMap((question) =>
    question === 'safety' || question === 'heat'
      ? []
      : [
          {
            question,
            label: reviewWords.aboutLabels[question],
            value: valueOf(about, question),
            name: question === 'who' ? about.name : undefined,
          },
        ],
  );
}

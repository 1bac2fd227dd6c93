import { useId, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Starters, fieldForStarter, typeStarter } from '../../components/starters';
import { Why } from '../../components/why';
import { frameWords } from '../../content/interface/frame';
import { promptWords as words } from '../../content/interface/prompt';
import type { Answer, Prompt } from '../../content/schema';
import { sourceOf } from '../../content/sources-content';
import { walkContent } from '../../content/walk-content';
import { isAnswered } from '../../domain/answers';
import type { Repair } from '../../domain/saved';
import { railOf } from '../../domain/rail';
import {
  asidesOf,
  layoutOf,
  placeAfter,
  placeBefore,
  placesOf,
  progressAt,
  type Place,
} from '../../domain/walk';
import { hasOwnWhy, isPrivate, wordingOf } from '../../domain/wording';
import { isLeftOutAtFirst } from '../../domain/words';
import { answerPrompt, asItIs, skipPrompt } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { addressOf, endOf, reviewOf } from '../repair/addresses';
import { ExampleMark } from '../repair/example-mark';
import { WorkedRepair } from '../repair/worked-repair';
import { CoachedAnswer } from './coached-answer';
import { ExamplesBelow } from './examples-below';
import styles from './prompt-form.module.css';
import { RoughLine } from './rough-line';
import { SavedLine } from './saved-line';

interface PromptFormProps {
  readonly repair: Repair;
  readonly place: Place;
}

/** One question: why, ways to begin, the answer, what is true about saving, two examples, and the way on. */
export function PromptForm({ repair, place }: PromptFormProps) {
  const navigate = useNavigate();
  const lastField = useRef<HTMLTextAreaElement | HTMLInputElement | null>(null);
  const answerArea = useRef<HTMLDivElement>(null);
  const error = useRef<HTMLParagraphElement>(null);
  const [isMissed, setMissed] = useState(false);
  const hintId = useId();

  const prompt = walkContent.prompts[place.prompt] as Prompt;
  const wording = wordingOf(walkContent, repair.about, place.prompt);
  const stays = isPrivate(walkContent, repair.about, place.prompt);
  const isSpoken = !stays && prompt.answer.kind === 'text';
  const isAddable = !stays && isLeftOutAtFirst(walkContent, repair, place.prompt);
  const saysWhere = stays || isSpoken || isAddable;
  const layout = layoutOf(walkContent, repair.about);

  const isFirst = placesOf(walkContent, repair)[0]?.prompt === place.prompt;
  const before = placeBefore(walkContent, repair, place.prompt);
  const rough = place.prompt === 'opening' ? textOf(repair.answers['opening-rough']) : '';

  function give(next: Answer): void {
    setMissed(false);
    answerPrompt(repair.id, place.prompt, next);
  }

  function onward(): void {
    // Read afresh: what was just answered can open or close what follows.
    const after = placeAfter(walkContent, asItIs(repair), place.prompt);
    void navigate(after ? addressOf(repair, after) : endOf(walkContent, repair));
  }

  function goOn(): void {
    if (isAnswered(asItIs(repair).answers[place.prompt])) {
      onward();
      return;
    }
    if (prompt.isNeeded) {
      setMissed(true);
      requestAnimationFrame(() => error.current?.focus());
      return;
    }
    skipPrompt(repair.id, place.prompt);
    onward();
  }

  const progress = progressAt(walkContent, repair, place.prompt);
  const done = progress.steps.filter((step) => step.done).length;
  // A path of one step is counted by its prompts.
  const [at, of] =
    progress.steps.length > 1
      ? [progress.at + 1, progress.steps.length]
      : [progress.prompt.at, progress.prompt.of];
  const canBeReached = layout.waysOut.length > 0;
  const stepName = walkContent.steps[place.step]?.name ?? '';
  const source = sourceOf(prompt.source);
  const notes = [
    ...(hasOwnWhy(walkContent, repair.about, place.prompt) ? [words.ownWhy] : []),
    ...(source.secondHand ? [words.secondHand] : []),
  ];

  return (
    <AppFrame
      title={words.title(at, of)}
      place={words.place(stepName, at, of, progress.minutesLeft)}
      rail={{
        threads: railOf(
          progress.steps.map((step) => step.done),
          canBeReached,
        ),
        label: canBeReached ? words.rail(done, of) : words.railAlone(done, of),
      }}
      bar={
        <ActionBar
          main={{ label: frameWords.continue, onAct: goOn }}
          back={{
            label: frameWords.back,
            onAct: () => void navigate(before ? addressOf(repair, before) : reviewOf(repair)),
          }}
          skip={
            prompt.isNeeded
              ? undefined
              : {
                  label: frameWords.skip,
                  onAct: () => {
                    skipPrompt(repair.id, place.prompt);
                    onward();
                  },
                }
          }
        />
      }
    >
      <ExampleMark repair={repair} />
      <p className={styles.plain}>{walkContent.steps[place.step]?.plain}</p>
      <Heading page={place.prompt}>{wording.question}</Heading>
      <Why
        why={wording.why}
        label={words.whySo}
        strength={words.strengths[prompt.strength]}
        source={[source.authors, source.year, source.title, source.where].filter(Boolean).join(' · ')}
        said={source.said}
        note={notes.join(' ') || undefined}
      />
      <div className={page.parts}>
        {rough !== '' && (
          <div className={styles.rough}>
            <RoughLine
              repair={repair}
              over={place.prompt}
              rough={rough}
              onKeep={() => give({ kind: 'text', text: rough })}
            />
          </div>
        )}
        {isMissed && (
          <p ref={error} tabIndex={-1} role="alert" className={page.error}>
            {words.needed}
          </p>
        )}
        <Starters
          label={words.starters}
          starters={wording.starters}
          onPick={(starter) => {
            const its = fieldsOfStarters(prompt)?.[prompt.wording.starters.indexOf(starter)];
            const field = fieldForStarter(answerArea.current, lastField.current, its);
            if (field) typeStarter(field, starter);
          }}
        />
        <CoachedAnswer
          repair={repair}
          place={place}
          question={wording.question}
          onAnswer={give}
          area={answerArea}
          lastField={lastField}
          describedBy={saysWhere ? hintId : undefined}
        >
          <div>
            <SavedLine repair={repair} />
            {layout.words !== 'page' && saysWhere && (
              <p id={hintId} className={page.small}>
                {stays ? words.stays : isAddable ? words.addable : words.spoken}
              </p>
            )}
          </div>
        </CoachedAnswer>
        <Doors repair={repair} place={place} />
        <ExamplesBelow repair={repair} place={place}>
          {isFirst && <WorkedRepair repair={repair} />}
        </ExamplesBelow>
      </div>
    </AppFrame>
  );
}

/** Which field each of a prompt's own starters begins, where they are told apart. */
const fieldsOfStarters = ({ answer }: Prompt): readonly number[] | undefined =>
  answer.kind === 'list' ? answer.startersIn : undefined;

const textOf = (answer: Answer | undefined): string => (answer?.kind === 'text' ? answer.text.trim() : '');

/** Doors to prompts that are never asked on their own. */
function Doors({ repair, place }: PromptFormProps) {
  const asides = asidesOf(walkContent, repair, place.prompt);
  if (asides.length === 0) return null;
  return (
    <ul className={styles.asides}>
      {asides.map((id) => (
        <li key={id}>
          <Link className={buttons.link} to={addressOf(repair, { step: place.step, prompt: id })}>
            {walkContent.prompts[id]?.asideDoor}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { useMemo, type ReactNode, type RefObject } from 'react';
import type { Answer, Prompt } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import { emptyAnswer, textsOf } from '../../domain/answers';
import { pathOf } from '../../domain/matching';
import type { Repair } from '../../domain/saved';
import { layoutOf, type Place } from '../../domain/walk';
import { isListenedTo, voiceOf } from '../../domain/wording';
import { changeKeptMine, useRepairs } from '../../store/repairs';
import { CoachNotes } from '../coach/coach-notes';
import { useCoach } from '../coach/use-coach';
import { WholeApology } from '../coach/whole-apology';
import { AnswerField } from './answer-field';
import { NoticedLine, useHeard } from './noticed';
import { SecondWords } from './second-words';

interface CoachedAnswerProps {
  readonly repair: Repair;
  readonly place: Place;
  readonly question: string;
  readonly onAnswer: (answer: Answer) => void;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly lastField: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  readonly describedBy: string | undefined;
  /** Stands right under the field. */
  readonly children: ReactNode;
}

/** The answer, and under it what is noticed in it and what the coach has to say. Only this is drawn again for a key or a note. */
export function CoachedAnswer(props: CoachedAnswerProps) {
  const { place, area } = props;
  const repair = useRepairs((state) => state.open[props.repair.id]) ?? props.repair;
  const { about } = repair;
  const prompt = walkContent.prompts[place.prompt] as Prompt;
  const stored = repair.answers[place.prompt];
  const answer = useMemo(
    () => (stored?.kind === prompt.answer.kind ? stored : emptyAnswer(prompt.answer)),
    [stored, prompt],
  );
  const texts = useMemo(() => textsOf(answer), [answer]);
  const byField = useMemo(() => Object.fromEntries(texts.entries()), [texts]);
  const path = pathOf(about);
  // The stations of the loop are fragments; and what is written for oneself alone is nobody's to look at.
  const isOn = path !== 'for-myself' && answer.kind !== 'loop';
  const isListened = isListenedTo(walkContent, about, place.prompt);
  const heard = useHeard({
    texts,
    listensForOverOwning: path === 'walk' && layoutOf(walkContent, about).waysOut.length > 0,
  });
  const { marks, said } = useCoach(byField, repair.keptMine, {
    place: place.prompt,
    context: { step: place.step, side: voiceOf(walkContent, about), path, isPrivate: !isListened },
    heard,
    isOn,
  });
  const hasRoom = isListened && answer.kind === 'text';
  const { keptMine } = repair;
  // Drawn again when there is something else to say, and not with every key.
  const notes = useMemo(
    () => (
      <>
        {isOn && (
          <CoachNotes
            coach={said}
            place={place.prompt}
            keptMine={keptMine}
            onKeep={(next) => changeKeptMine(repair.id, next)}
            fieldOf={(field) => area.current?.querySelectorAll('textarea')[Number(field)]}
            hasRoom={hasRoom}
          />
        )}
        {prompt.isApology && <WholeApology text={said.texts[0] ?? ''} notes={said.notes} />}
      </>
    ),
    [isOn, said, place.prompt, keptMine, repair.id, area, hasRoom, prompt.isApology],
  );
  return (
    <>
      <div ref={area}>
        <AnswerField
          shape={prompt.answer}
          answer={answer}
          question={props.question}
          onAnswer={props.onAnswer}
          lastField={props.lastField}
          describedBy={props.describedBy}
          marks={isOn ? marks : undefined}
        />
      </div>
      {/* Right under the words: on a phone little more than that is in sight, and it may be the number to call. */}
      <NoticedLine {...heard} />
      {props.children}
      {answer.kind === 'feelings' && <SecondWords text={answer.text} />}
      {notes}
    </>
  );
}

import type { ReactNode, RefObject } from 'react';
import type { Answer, Prompt } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import { textsOf } from '../../domain/answers';
import { pathOf } from '../../domain/matching';
import type { Repair } from '../../domain/saved';
import { layoutOf, type Place } from '../../domain/walk';
import { isListenedTo, voiceOf } from '../../domain/wording';
import { changeKeptMine } from '../../store/repairs';
import { CoachNotes } from '../coach/coach-notes';
import { useCoach } from '../coach/use-coach';
import { WholeApology } from '../coach/whole-apology';
import { AnswerField } from './answer-field';
import { NoticedLine, useHeard } from './noticed';

interface CoachedAnswerProps {
  readonly repair: Repair;
  readonly place: Place;
  readonly answer: Answer;
  readonly question: string;
  readonly onAnswer: (answer: Answer) => void;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly lastField: RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
  readonly describedBy: string | undefined;
  /** Stands right under the field. */
  readonly children: ReactNode;
}

/** The answer, and under it what is noticed in it and what the coach has to say. Only this is drawn again for a note. */
export function CoachedAnswer(props: CoachedAnswerProps) {
  const { repair, place, answer, area } = props;
  const { about } = repair;
  const prompt = walkContent.prompts[place.prompt] as Prompt;
  const texts = textsOf(answer);
  const path = pathOf(about);
  // The stations of the loop are fragments; and what is written for oneself alone is nobody's to look at.
  const isOn = path !== 'for-myself' && answer.kind !== 'loop';
  const isListened = isListenedTo(walkContent, about, place.prompt);
  const heard = useHeard({
    texts,
    listensForOverOwning: path === 'walk' && layoutOf(walkContent, about).waysOut.length > 0,
  });
  const coach = useCoach(Object.fromEntries(texts.entries()), repair.keptMine, {
    place: place.prompt,
    context: { step: place.step, side: voiceOf(walkContent, about), path, isPrivate: !isListened },
    heard,
    isOn,
  });
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
          marks={isOn ? coach.marks : undefined}
        />
      </div>
      {props.children}
      <NoticedLine {...heard} />
      {isOn && (
        <CoachNotes
          coach={coach}
          place={place.prompt}
          keptMine={repair.keptMine}
          onKeep={(keptMine) => changeKeptMine(repair.id, keptMine)}
          fieldOf={(field) => area.current?.querySelectorAll('textarea')[Number(field)]}
          hasRoom={isListened && answer.kind === 'text'}
        />
      )}
      {prompt.isApology && <WholeApology text={coach.texts[0] ?? ''} notes={coach.notes} />}
    </>
  );
}

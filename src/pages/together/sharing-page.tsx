import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { togetherWords } from '../../content/interface/together';
import type { PromptId } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import type { Part, SharedWhen } from '../../domain/together/kept';
import { showable, shownFields, withShown } from '../../domain/together/sharing';
import { wordingOf } from '../../domain/wording';
import { changePart } from '../../store/part';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { AnswerText } from '../repair/answer-text';
import { walkOf } from '../repair/addresses';
import { SharedFields } from './shared-fields';
import styles from './together.module.css';
import { WithPart } from './with-part';

const words = togetherWords.share;

/** Answer by answer: keep it, have it beside me on my turns, or say it once they have listened. All is kept at first. */
export function SharingPage() {
  return (
    <WithPart>{(part, session) => <Sharing part={part} isAlone={session.two !== undefined} />}</WithPart>
  );
}

interface SharingProps {
  readonly part: Part;
  /** On a device of one's own. */
  readonly isAlone: boolean;
}

function Sharing({ part, isAlone }: SharingProps) {
  const navigate = useNavigate();
  const prompts = showable(walkContent, part);
  const back = (): void => void navigate(walkOf(part.repair));
  return (
    <AppFrame title={togetherWords.title} bar={<ActionBar main={{ label: words.done, onAct: back }} />}>
      <Heading page={`share/${part.person}`}>{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      {prompts.length === 0 && <p>{words.nothing}</p>}
      {prompts.map((prompt) => (
        <Choice key={prompt} part={part} isAlone={isAlone} prompt={prompt} />
      ))}
      <section className={page.part} aria-labelledby="seen">
        <h2 id="seen">{words.seen}</h2>
        <p className={page.small}>{words.seenWhy}</p>
        <SharedFields fields={shownFields(walkContent, part)} none={words.seenNothing} />
      </section>
    </AppFrame>
  );
}

function Choice({ part, isAlone, prompt }: SharingProps & { readonly prompt: PromptId }) {
  const { repair } = part;
  const answer = repair.answers[prompt];
  if (!answer) return null;
  return (
    <section className={styles.choice}>
      <h2>{wordingOf(walkContent, repair.about, prompt).question}</h2>
      <AnswerText prompt={prompt} answer={answer} />
      <RadioList
        legend={words.what(wordingOf(walkContent, repair.about, prompt).question)}
        options={[
          { id: 'keep', label: words.keep },
          { id: 'turn', label: isAlone ? words.turnAlone : words.turn },
          { id: 'say', label: words.say, hint: words.sayHint },
        ]}
        chosen={part.shows[prompt] ?? 'keep'}
        onChoose={(chosen) => {
          const when = (['turn', 'say'] as const).find((each): each is SharedWhen => each === chosen);
          void changePart((each) => withShown(each, prompt, when));
        }}
      />
    </section>
  );
}

import { CheckBox } from '../../components/check-box';
import { SelectField } from '../../components/line-field';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { practiceSeenWords } from '../../content/interface/practice-seen';
import { therapistNewWords } from '../../content/interface/therapist-new';
import { lessonCards } from '../../content/lessons-content';
import { sceneCards } from '../../content/scene-cards';
import type { PracticePart } from '../../content/schema-practice';
import { temperaments } from '../../content/temperament-texts';
import { walkContent } from '../../content/walk-content';
import { mostOf } from '../../domain/practice/sent';
import { promptsByStep } from '../../domain/practice/setting';
import page from '../page.module.css';
import styles from './parts-fields.module.css';

const words = therapistNewWords.parts;
type Of<Kind extends PracticePart['kind']> = Extract<PracticePart, { kind: Kind }>;

interface PartFieldsProps<Part extends PracticePart = PracticePart> {
  readonly part: Part;
  readonly onChange: (part: PracticePart) => void;
}

/** What can be chosen about one part. */
export function PartFields({ part, onChange }: PartFieldsProps) {
  if (part.kind === 'walk') return <WalkFields part={part} onChange={onChange} />;
  if (part.kind === 'rehearsal') return <RehearsalFields part={part} onChange={onChange} />;
  if (part.kind !== 'lesson') return null;
  return (
    <div className={styles.fields}>
      <SelectField
        label={words.lesson}
        value={part.lesson}
        onChange={(lesson) => onChange({ ...part, lesson })}
      >
        {lessonCards.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

const steps = promptsByStep(walkContent);
const inOrder = steps.flatMap(({ prompts }) => prompts);

function WalkFields({ part, onChange }: PartFieldsProps<Of<'walk'>>) {
  const chosen = new Set(part.prompts);
  const choose = (prompt: string, isChosen: boolean): void =>
    onChange({
      ...part,
      prompts: [
        ...inOrder.filter((id) => (id === prompt ? isChosen : chosen.has(id))),
        // What a newer version knows, and this one does not.
        ...part.prompts.filter((id) => !inOrder.includes(id)),
      ],
    });
  return (
    <div className={styles.fields}>
      <p className={page.small}>{words.walk.hint}</p>
      <div>
        {steps.map(({ step, prompts }) => {
          const { name = step, plain = '' } = walkContent.steps[step] ?? {};
          const count = prompts.filter((id) => chosen.has(id)).length;
          return (
            <details key={step} className={styles.step}>
              <summary>
                {name}: {plain}{' '}
                <span className={page.small}>({words.walk.chosen(count, prompts.length)})</span>
              </summary>
              <fieldset aria-label={name}>
                {prompts.map((id) => (
                  <CheckBox
                    key={id}
                    label={walkContent.prompts[id]?.wording.question ?? id}
                    isChecked={chosen.has(id)}
                    onCheck={(isChosen) => choose(id, isChosen)}
                  />
                ))}
              </fieldset>
            </details>
          );
        })}
      </div>
    </div>
  );
}

const weights = ['small', 'middling', 'grave'] as const;
/** Stands for the person's own rupture among the scenes. */
const own = '';

function RehearsalFields({ part, onChange }: PartFieldsProps<Of<'rehearsal'>>) {
  const { scenario, ...rest } = part;
  return (
    <div className={styles.fields}>
      <SelectField
        label={words.rehearsal.scene}
        value={scenario ?? own}
        onChange={(id) => onChange(id === own ? rest : { ...rest, scenario: id })}
      >
        <option value={own}>{words.rehearsal.own}</option>
        {weights.map((weight) => (
          <optgroup key={weight} label={rehearsalWords.list.weights[weight]}>
            {sceneCards
              .filter((scene) => scene.weight === weight)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        label={words.rehearsal.temperament}
        value={part.temperament}
        onChange={(chosen) =>
          onChange({
            ...part,
            temperament: temperaments.find(({ id }) => id === chosen)?.id ?? part.temperament,
          })
        }
      >
        {temperaments.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.rehearsal.tries}
        value={String(part.tries)}
        onChange={(tries) => onChange({ ...part, tries: Number(tries) })}
      >
        {Array.from({ length: mostOf.tries }, (_, at) => (
          <option key={at} value={at + 1}>
            {practiceSeenWords.times(at + 1)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

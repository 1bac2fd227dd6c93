import { walkContent } from '../../content/walk-content';
import type { SharedField } from '../../domain/together/kept';
import page from '../page.module.css';
import { AnswerText } from '../repair/answer-text';
import styles from './together.module.css';

interface SharedFieldsProps {
  readonly fields: readonly SharedField[];
  /** Stands there when there is nothing. */
  readonly none?: string | undefined;
}

/** What a person chose to show, each under the question it answers. */
export function SharedFields({ fields, none }: SharedFieldsProps) {
  if (fields.length === 0) return none === undefined ? null : <p className={page.small}>{none}</p>;
  return (
    <dl className={styles.shared}>
      {fields.map(({ prompt, answer }) => (
        <div key={prompt}>
          <dt>{walkContent.prompts[prompt]?.wording.question}</dt>
          <dd>
            <AnswerText prompt={prompt} answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

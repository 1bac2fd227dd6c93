import { useRef, type RefObject } from 'react';
import buttons from '../../components/button.module.css';
import type { Mark } from '../../components/marked-text';
import { LoopField, type LoopPart } from '../../components/loop-field';
import { RadioList } from '../../components/radio-list';
import { Scale } from '../../components/scale';
import { TextField } from '../../components/text-field';
import { WordPicker } from '../../components/word-picker';
import { promptWords as words } from '../../content/interface/prompt';
import type { Answer, AnswerShape } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import styles from './answer-field.module.css';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface AnswerFieldProps {
  readonly shape: AnswerShape;
  readonly answer: Answer;
  /** What is asked, as the name of the field. */
  readonly question: string;
  readonly onAnswer: (answer: Answer) => void;
  /** The field a starter is typed into: the one last touched, else the first. */
  readonly lastField: RefObject<Field | null>;
  readonly describedBy?: string | undefined;
  /** What is underlined, by the place of the field among the answer's texts; absent where nothing ever is. */
  readonly marks: Readonly<Record<string, readonly Mark[]>> | undefined;
}

const none: readonly Mark[] = [];

/** The field for an answer of any kind. */
export function AnswerField(props: AnswerFieldProps) {
  const { shape, answer, question, onAnswer, lastField } = props;
  const loopFields = useRef<Partial<Record<LoopPart, HTMLTextAreaElement | null>>>({});

  function line(
    label: string,
    text: string,
    onText: (text: string) => void,
    isAlone: boolean,
    rows = 3,
    at = 0,
  ) {
    return (
      <TextField
        label={label}
        isLabelHidden={isAlone}
        value={text}
        rows={rows}
        most={shape.kind === 'text' ? shape.most : undefined}
        describedBy={props.describedBy}
        marks={props.marks && (props.marks[at] ?? none)}
        onChange={onText}
        onFocus={() => {
          if (document.activeElement instanceof HTMLTextAreaElement)
            lastField.current = document.activeElement;
        }}
      />
    );
  }

  if (shape.kind === 'text' && answer.kind === 'text') {
    return line(question, answer.text, (text) => onAnswer({ ...answer, text }), true, 4);
  }
  if (
    (shape.kind === 'feelings' && answer.kind === 'feelings') ||
    (shape.kind === 'needs' && answer.kind === 'needs')
  ) {
    return (
      <div className={styles.stack}>
        <WordPicker
          groups={shape.kind === 'feelings' ? walkContent.feelings : walkContent.needs}
          chosen={answer.chosen}
          onChoose={(chosen) => onAnswer({ ...answer, chosen })}
          searchLabel={words.search}
          nothingFound={words.nothingFound}
          countLabel={words.chosen}
        />
        {line(words.inYourWords, answer.text, (text) => onAnswer({ ...answer, text }), false, 2)}
      </div>
    );
  }
  if (shape.kind === 'scale' && answer.kind === 'scale') {
    return (
      <div className={styles.stack}>
        <Scale
          legend={question}
          low={shape.low}
          high={shape.high}
          value={answer.value < 0 ? undefined : answer.value}
          onChoose={(value) => onAnswer({ ...answer, value })}
        />
        {line(words.inYourWords, answer.text, (text) => onAnswer({ ...answer, text }), false, 2)}
      </div>
    );
  }
  if (shape.kind === 'choice' && answer.kind === 'choice') {
    return (
      <div className={styles.stack}>
        <RadioList
          legend={question}
          options={shape.options}
          chosen={answer.chosen}
          onChoose={(chosen) => onAnswer({ ...answer, chosen })}
        />
        {line(words.inYourWords, answer.text, (text) => onAnswer({ ...answer, text }), false, 2)}
      </div>
    );
  }
  if (shape.kind === 'list' && answer.kind === 'list') {
    const fixed = shape.labels;
    const count = fixed?.length ?? Math.min(shape.most, Math.max(1, answer.items.length));
    const setItem = (at: number, text: string): void => {
      const items = Array.from({ length: Math.max(count, at + 1) }, (_, index) => answer.items[index] ?? '');
      items[at] = text;
      onAnswer({ ...answer, items });
    };
    return (
      <div className={fixed && fixed.length === 2 ? styles.beside : styles.stack}>
        {Array.from({ length: count }, (_, at) => (
          <div key={at}>
            {line(
              fixed?.[at] ?? words.item(at + 1),
              answer.items[at] ?? '',
              (text) => setItem(at, text),
              false,
              2,
              at,
            )}
          </div>
        ))}
        {!fixed && count < shape.most && (
          <button type="button" className={buttons.link} onClick={() => setItem(count, '')}>
            {words.addItem}
          </button>
        )}
      </div>
    );
  }
  if (shape.kind === 'loop' && answer.kind === 'loop') {
    const filled = [answer.mine, answer.theirs, answer.thenI, answer.under].filter(
      (text) => text.trim() !== '',
    );
    return (
      <LoopField
        loop={answer}
        labels={words.loop}
        hints={{}}
        drawn={words.loop.drawn(filled.length)}
        onChange={onAnswer}
        onFocus={(part) => {
          lastField.current = loopFields.current[part] ?? null;
        }}
        fields={(part) => (field) => {
          loopFields.current[part] = field;
        }}
      />
    );
  }
  if (shape.kind === 'if-then' && answer.kind === 'if-then') {
    return (
      <div className={styles.stack}>
        {line(words.if, answer.if, (text) => onAnswer({ ...answer, if: text }), false, 2)}
        {line(words.then, answer.then, (text) => onAnswer({ ...answer, then: text }), false, 2, 1)}
      </div>
    );
  }
  return null;
}

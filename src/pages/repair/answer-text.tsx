import { promptWords } from '../../content/interface/prompt';
import type { Answer, PromptId } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import page from '../page.module.css';
import styles from './review-page.module.css';

/** An answer of any kind as it was given, with the labels of its parts. */
export function AnswerText({ prompt, answer }: { readonly prompt: PromptId; readonly answer: Answer }) {
  const shape = walkContent.prompts[prompt]?.answer;
  const parts = partsOf(answer, shape?.kind === 'list' ? shape.labels : undefined, prompt);
  return (
    <div className={styles.parts}>
      {parts.map(({ label, text }) => (
        <div key={label + text}>
          {label !== '' && <p className={page.small}>{label}</p>}
          <p className={page.own} translate="no" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}

interface Part {
  readonly label: string;
  readonly text: string;
}

function partsOf(answer: Answer, labels: readonly string[] | undefined, prompt: PromptId): readonly Part[] {
  const filled = (parts: readonly Part[]): readonly Part[] => parts.filter(({ text }) => text.trim() !== '');
  switch (answer.kind) {
    case 'text':
      return filled([{ label: '', text: answer.text }]);
    case 'feelings':
    case 'needs': {
      const groups = answer.kind === 'feelings' ? walkContent.feelings : walkContent.needs;
      const items = groups.flatMap((group) => group.items);
      const chosen = answer.chosen.flatMap((id) => items.find((item) => item.id === id)?.word ?? []);
      return filled([
        { label: '', text: chosen.join(', ') },
        { label: '', text: answer.text },
      ]);
    }
    case 'scale':
      return filled([
        { label: '', text: answer.value < 0 ? '' : String(answer.value) },
        { label: '', text: answer.text },
      ]);
    case 'choice': {
      const shape = walkContent.prompts[prompt]?.answer;
      const label =
        shape?.kind === 'choice'
          ? shape.options.find((option) => option.id === answer.chosen)?.label
          : undefined;
      return filled([
        { label: '', text: label ?? '' },
        { label: '', text: answer.text },
      ]);
    }
    case 'list':
      return filled(answer.items.map((text, at) => ({ label: labels?.[at] ?? '', text })));
    case 'loop':
      return filled([
        { label: promptWords.loop.mine, text: answer.mine },
        { label: promptWords.loop.theirs, text: answer.theirs },
        { label: promptWords.loop.thenI, text: answer.thenI },
        { label: promptWords.loop.under, text: answer.under },
      ]);
    case 'if-then':
      return filled([
        { label: promptWords.if, text: answer.if },
        { label: promptWords.then, text: answer.then },
      ]);
  }
}

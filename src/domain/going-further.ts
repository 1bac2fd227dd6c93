import type { Answer, PromptId } from '../content/schema';
import { isAnswered } from './answers';

/** Where the full path asks again what the short way had a line for: which line, and of which prompt. */
const again: readonly {
  readonly from: PromptId;
  readonly line: number;
  readonly to: PromptId;
  readonly asked: 'text' | 'needs';
}[] = [
  { from: 'five-my-part', line: 0, to: 'what-i-did', asked: 'text' },
  { from: 'five-each', line: 1, to: 'what-i-did', asked: 'text' },
  { from: 'five-each', line: 0, to: 'did-to-me', asked: 'text' },
  { from: 'five-did-and-need', line: 0, to: 'did-to-me', asked: 'text' },
  { from: 'five-did-and-need', line: 1, to: 'needed', asked: 'needs' },
  { from: 'five-noticed', line: 0, to: 'camera', asked: 'text' },
];

function lineOf(answer: Answer | undefined, line: number): string {
  if (answer?.kind === 'list') return (answer.items[line] ?? '').trim();
  return answer?.kind === 'text' ? answer.text.trim() : '';
}

/**
 * What the full path begins with of what was written the short way: answers by the prompt that asks for them there. What
 * was answered already stays.
 */
export function broughtFurther(
  answers: Readonly<Record<PromptId, Answer>>,
): Readonly<Record<PromptId, Answer>> {
  const brought: Record<PromptId, Answer> = {};
  for (const { from, line, to, asked } of again) {
    const text = lineOf(answers[from], line);
    if (text === '' || isAnswered(answers[to]) || brought[to]) continue;
    brought[to] = asked === 'needs' ? { kind: 'needs', chosen: [], text } : { kind: 'text', text };
  }
  return brought;
}

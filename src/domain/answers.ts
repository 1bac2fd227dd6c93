import type { Answer, AnswerShape } from '../content/schema';

/** An answer of this shape with nothing in it. */
export function emptyAnswer(shape: AnswerShape): Answer {
  switch (shape.kind) {
    case 'text':
      return { kind: 'text', text: '' };
    case 'feelings':
      return { kind: 'feelings', chosen: [], text: '' };
    case 'needs':
      return { kind: 'needs', chosen: [], text: '' };
    case 'scale':
      return { kind: 'scale', value: -1, text: '' };
    case 'choice':
      return { kind: 'choice', chosen: '', text: '' };
    case 'list':
      return { kind: 'list', items: [] };
    case 'loop':
      return { kind: 'loop', mine: '', theirs: '', thenI: '', under: '' };
    case 'if-then':
      return { kind: 'if-then', if: '', then: '' };
  }
}

/** Every piece of text a person typed in an answer. */
export function textsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'list':
      return answer.items;
    case 'loop':
      return [answer.mine, answer.theirs, answer.thenI, answer.under];
    case 'if-then':
      return [answer.if, answer.then];
    default:
      return [answer.text];
  }
}

/** True when the person gave anything at all. */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (!answer) return false;
  if (textsOf(answer).some((text) => text.trim() !== '')) return true;
  switch (answer.kind) {
    case 'feelings':
    case 'needs':
      return answer.chosen.length > 0;
    case 'choice':
      return answer.chosen !== '';
    case 'scale':
      return answer.value >= 0;
    default:
      return false;
  }
}

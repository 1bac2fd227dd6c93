import { measureIds, type MeasureId } from '../../content/schema-measures';
import { returnFieldIds, type ReturnFieldId } from '../../content/schema-practice';
import type { Measured, PracticeReturn, ReturnField } from './sent';

/** What stands around what came back, the same for whoever reads the page. */
export interface SheetWords {
  readonly heading: string;
  /** On a page with nothing on it. */
  readonly nothing: string;
  readonly titles: Readonly<Record<ReturnFieldId, string>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly before: string;
  readonly after: string;
  /** Stands where a number was not given. */
  readonly notGiven: string;
  readonly loop: Readonly<Record<'mine' | 'theirs' | 'thenI' | 'under', string>>;
  readonly plan: Readonly<Record<'if' | 'then', string>>;
  readonly turning: Readonly<Record<'said' | 'reply', string>>;
  /** “twice”, “5 times”. */
  readonly times: (count: number) => string;
  /** A part whose practice is not known here, by its number from 1. */
  readonly part: (number: number) => string;
}

/** One line of a page: what the client wrote, or what the app says of it, under a label where it needs one. */
export interface SheetLine {
  readonly label?: string;
  readonly text: string;
  /** Written by the client. */
  readonly isOwn: boolean;
}

/** A measure as it was reported before and after, 0 to 10. */
export interface SheetMeasure {
  readonly name: string;
  readonly before?: number;
  readonly after?: number;
}

/** One thing that came back, as it stands on the page. */
export interface SheetSection {
  readonly id: ReturnFieldId;
  readonly title: string;
  readonly lines: readonly SheetLine[];
  readonly measures: readonly SheetMeasure[];
}

/** A label without the words the text says again: “Then I will” before “I will call” is “Then”. */
function labelFor(label: string, text: string): string {
  const plain = (each: string): string =>
    each
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^i'll\b/, 'i will');
  const words = label.split(' ');
  const said = plain(text);
  const at = words.findIndex((_, nth) => {
    const end = plain(words.slice(nth).join(' '));
    return said === end || said.startsWith(`${end} `);
  });
  return at < 0 ? label : words.slice(0, at).join(' ').replace(/,$/, '');
}

const own = (text: string, label?: string): SheetLine => ({
  ...(label !== undefined && labelFor(label, text) !== '' && { label: labelFor(label, text) }),
  text,
  isOwn: true,
});

const written = (lines: readonly SheetLine[]): readonly SheetLine[] =>
  lines.filter(({ text }) => text.trim() !== '');

function measured(
  name: string,
  before: number | undefined,
  after: number | undefined,
): readonly SheetMeasure[] {
  if (before === undefined && after === undefined) return [];
  return [{ name, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const measuredAll = (words: SheetWords, before: Measured, after: Measured): readonly SheetMeasure[] =>
  measureIds.flatMap((id) => measured(words.measures[id], before[id], after[id]));

function linesOf(field: ReturnField, partNames: readonly string[], words: SheetWords): readonly SheetLine[] {
  switch (field.kind) {
    case 'done':
      return field.parts.map(({ part, times }) => ({
        text: `${partNames[part] ?? words.part(part + 1)}: ${words.times(times)}`,
        isOwn: false,
      }));
    case 'heat':
    case 'measures':
      return [];
    case 'loop':
      return written(
        (['mine', 'theirs', 'thenI', 'under'] as const).map((each) => own(field[each], words.loop[each])),
      );
    case 'plan':
      return written([own(field.if, words.plan.if), own(field.then, words.plan.then)]);
    case 'turning':
      return written([own(field.said, words.turning.said), own(field.reply, words.turning.reply)]);
    default:
      return written([own(field.text)]);
  }
}

function measuresOf(field: ReturnField, words: SheetWords): readonly SheetMeasure[] {
  if (field.kind === 'heat') return measured(words.measures.heat, field.before, field.after);
  return field.kind === 'measures' ? measuredAll(words, field.before, field.after) : [];
}

/**
 * The one page of a return, the same before it is sealed and after it is opened. `partNames` are those of the practice’s
 * parts, in their order; empty where the practice is not known. What holds nothing has no section.
 */
export function sheetOf(
  { fields }: Pick<PracticeReturn, 'fields'>,
  partNames: readonly string[],
  words: SheetWords,
): readonly SheetSection[] {
  return returnFieldIds.flatMap((id) => {
    const field = fields.find(({ kind }) => kind === id);
    if (!field) return [];
    const lines = linesOf(field, partNames, words);
    const measures = measuresOf(field, words);
    return lines.length + measures.length > 0 ? [{ id, title: words.titles[id], lines, measures }] : [];
  });
}

const numberOf = (value: number | undefined, words: SheetWords): string =>
  value === undefined ? words.notGiven : String(value);

/** The same page as plain text. */
export function sheetAsText(title: string, sections: readonly SheetSection[], words: SheetWords): string {
  const parts = sections.map(({ title: of, lines, measures }) =>
    [
      of,
      ...lines.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)),
      ...measures.map(
        ({ name, before, after }) =>
          `${name}: ${words.before} ${numberOf(before, words)}, ${words.after} ${numberOf(after, words)}`,
      ),
    ].join('\n'),
  );
  return [`${words.heading}: ${title}`, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n');
}

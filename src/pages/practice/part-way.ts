import { scenarioIds } from '../../content/rehearsal-content';
import { practiceWords } from '../../content/interface/practice';
import { lessonOrder } from '../../content/lessons/order';
import { walkContent } from '../../content/walk-content';
import { canCheckIn } from '../../domain/checking-in';
import type { TakenPractice } from '../../domain/practice/kept';
import type { Standing } from '../../domain/practice/progress';
import type { Origin, Repair } from '../../domain/saved';
import { standsAt, waysOutOf } from '../../domain/walk';
import type { Belonging } from '../../store/practice';
import { checkInOf } from '../check-in/addresses';

const words = practiceWords.doing;

/** What doing a part opens: a page, or the questions before a walk of one’s own. */
export type PartWay =
  | { readonly kind: 'page'; readonly label: string; readonly to: string; readonly state?: unknown }
  | {
      readonly kind: 'begin';
      readonly label: string;
      readonly tie: Extract<Origin, { readonly kind: 'practice' }>;
    };

const newestOf = (repairs: readonly Repair[]): Repair | undefined =>
  [...repairs].sort((one, other) => one.made - other.made).at(-1);

/** What opens a part; undefined where the app does not know what it names. */
export function wayOf(
  practice: TakenPractice,
  at: number,
  { left }: Standing,
  { repairs }: Pick<Belonging, 'repairs'>,
): PartWay | undefined {
  const part = practice.sent.parts[at];
  const own = (practice.parts[at]?.repairs ?? []).flatMap((id) => repairs[id] ?? []);
  const all = Object.values(repairs);
  const begin = (prompts: readonly string[]): PartWay => ({
    kind: 'begin',
    label: words.begin,
    tie: { kind: 'practice', practice: practice.id, part: at, prompts },
  });
  switch (part?.kind) {
    case undefined:
      return undefined;
    case 'walk': {
      const open = newestOf(own.filter((repair) => standsAt(walkContent, repair) !== undefined));
      const newest = newestOf(own);
      if (open) return { kind: 'page', label: words.goOn, to: `/repair/${open.id}` };
      if (left === 0 && newest) return { kind: 'page', label: words.read, to: `/repair/${newest.id}/review` };
      return begin(part.prompts);
    }
    case 'rehearsal': {
      const state = { temperament: part.temperament };
      if (part.scenario !== undefined)
        return scenarioIds.includes(part.scenario)
          ? { kind: 'page', label: words.rehearse, to: `/rehearse/${part.scenario}`, state }
          : undefined;
      const playable = newestOf(
        all.filter(
          (repair) =>
            repair.about.rupture !== undefined && waysOutOf(walkContent, repair).includes('rehearsal'),
        ),
      );
      return playable
        ? { kind: 'page', label: words.rehearse, to: `/repair/${playable.id}/rehearse`, state }
        : begin([]);
    }
    case 'lesson':
      return lessonOrder.includes(part.lesson)
        ? { kind: 'page', label: words.read, to: `/learn/${part.lesson}` }
        : undefined;
    case 'check-in': {
      const newest = newestOf(all.filter(({ about }) => canCheckIn(walkContent, about)));
      return newest
        ? { kind: 'page', label: words.lookBack, to: checkInOf(newest.id) }
        : { kind: 'page', label: words.chooseRepair, to: '/repairs' };
    }
    case 'settle':
      return { kind: 'page', label: words.settle, to: '/settle' };
  }
}

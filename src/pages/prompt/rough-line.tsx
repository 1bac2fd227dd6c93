import buttons from '../../components/button.module.css';
import { promptWords as words } from '../../content/interface/prompt';
import type { PromptId } from '../../content/schema';
import { isAnswered } from '../../domain/answers';
import type { Repair } from '../../domain/saved';
import { useRepairs } from '../../store/repairs';
import page from '../page.module.css';

interface RoughLineProps {
  readonly repair: Repair;
  /** The prompt that does it over. */
  readonly over: PromptId;
  readonly rough: string;
  /** Takes it as it is; not offered when a new line stands already. */
  readonly onKeep: () => void;
}

/** The first try at the opening line, shown again when it is redone. */
export function RoughLine({ repair, over, rough, onKeep }: RoughLineProps) {
  const isDone = useRepairs(({ open }) => isAnswered((open[repair.id] ?? repair).answers[over]));
  return (
    <>
      <p className={page.small}>{words.rough}</p>
      <p className={page.own} translate="no" dir="auto">
        {rough}
      </p>
      {!isDone && (
        <button type="button" className={buttons.link} onClick={onKeep}>
          {words.keepRough}
        </button>
      )}
    </>
  );
}

import buttons from '../../components/button.module.css';
import { promptWords as words } from '../../content/interface/prompt';
import page from '../page.module.css';

interface RoughLineProps {
  readonly rough: string;
  /** Takes it as it is; absent when a new line stands already. */
  readonly onKeep: (() => void) | undefined;
}

/** The first try at the opening line, shown again when it is redone. */
export function RoughLine({ rough, onKeep }: RoughLineProps) {
  return (
    <>
      <p className={page.small}>{words.rough}</p>
      <p className={page.own} translate="no" dir="auto">
        {rough}
      </p>
      {onKeep && (
        <button type="button" className={buttons.link} onClick={onKeep}>
          {words.keepRough}
        </button>
      )}
    </>
  );
}

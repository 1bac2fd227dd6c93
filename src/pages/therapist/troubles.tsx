import type { RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { promptWords } from '../../content/interface/prompt';
import { therapistNewWords as words } from '../../content/interface/therapist-new';
import type { Trouble } from '../../domain/practice/setting';
import type { RefusalReason } from '../../domain/saved';
import page from '../page.module.css';

/** Where each is put right. */
const places: Readonly<Record<Trouble, string>> = {
  'not-asked': 'asked',
  'not-fit': 'parts',
  'no-parts': 'add-part',
  'same-parts': 'parts',
  'no-why': 'why',
  'due-past': 'due',
  'due-none': 'due',
  'no-by': 'by',
};

function goTo(trouble: Trouble): void {
  const place = document.getElementById(places[trouble]);
  const field = place?.matches('input, textarea, button')
    ? place
    : (place?.querySelector<HTMLElement>('input, textarea, button') ?? place);
  field?.focus();
}

interface TroublesProps {
  readonly field: RefObject<HTMLDivElement | null>;
  readonly troubles: readonly Trouble[];
  /** It could not be written down. */
  readonly refused: RefusalReason | undefined;
}

/** What is in the way of setting it, each with the way to it; it takes the focus when somebody tries. */
export function Troubles({ field, troubles, refused }: TroublesProps) {
  if (troubles.length === 0 && !refused) return null;
  return (
    <div ref={field} tabIndex={-1} role="alert" className={page.error}>
      {refused && (
        <p>
          {words.compose.failed} {promptWords.notSaved[refused]}
        </p>
      )}
      {troubles.length > 0 && (
        <>
          <p>{words.compose.summary}</p>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>
                <button type="button" className={buttons.link} onClick={() => goTo(trouble)}>
                  {words.troubles[trouble]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

import { checkInWords } from '../../content/interface/check-in';
import type { CheckIn } from '../../domain/check-in';
import page from '../page.module.css';

const words = checkInWords.reported;

/** What helped and what is left, as the person wrote it. */
export function OwnWords({ checkIn: { helped = '', left = '' } }: { readonly checkIn: CheckIn }) {
  const parts = [
    { label: words.helped, text: helped },
    { label: words.left, text: left },
  ].filter(({ text }) => text.trim() !== '');
  return parts.map(({ label, text }) => (
    <div key={label}>
      <p className={page.small}>{label}</p>
      <p className={page.own} translate="no" dir="auto">
        {text}
      </p>
    </div>
  ));
}

import { togetherWords } from '../../content/interface/together';
import { wordList } from '../../content/word-list';
import type { Session } from '../../domain/together/kept';
import { placeCode } from '../../domain/together/place-code';
import page from '../page.module.css';

/** On two devices: two words that are the same where both stand at the same place. */
export function PlaceCode({ session }: { readonly session: Session }) {
  if (!session.two) return null;
  const [one, two] = placeCode(session).map((at) => wordList[at] ?? '');
  return <p className={page.small}>{togetherWords.talk.placeCode(`${one} ${two}`)}</p>;
}

import { togetherTwoWords } from '../../content/interface/together-two';
import type { PersonId, Session, Share } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import page from '../page.module.css';
import { SharedFields } from './shared-fields';

const words = togetherTwoWords.came;

interface CameProps {
  readonly session: Session;
  readonly from: PersonId;
}

/** What the other shows, in its newest version, and the older ones; what they keep for later comes when they have said it. */
export function Came({ session, from }: CameProps) {
  const name = nameOf(session, from);
  const [newest, ...older] = [...session.shares[from]].reverse();
  if (!newest) return null;
  const hasSaid = session.talk.said.includes(from);
  const seen = ({ fields }: Share) => fields.filter(({ when }) => when === 'turn' || hasSaid);
  return (
    <section className={page.part} aria-labelledby="came">
      <h2 id="came">{words.heading(name)}</h2>
      {older.length > 0 && <p className={page.why}>{words.version(older.length + 1)}</p>}
      <SharedFields fields={seen(newest)} none={words.none(name)} />
      {older.map((share, at) => (
        <details key={share.version}>
          <summary className={page.small}>{words.older(older.length - at)}</summary>
          <SharedFields fields={seen(share)} none={words.none(name)} />
        </details>
      ))}
    </section>
  );
}

import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { coming } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { huesOf } from '../../domain/together/drawing';
import type { Session } from '../../domain/together/kept';
import { nameOf, otherOf } from '../../domain/together/session';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { SavingLine } from './saving-line';

const words = togetherTwoWords.taken;

/** What the other sent is here, in its session. Nothing of what they show is on this page. */
export function TakenPage({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  return (
    <AppFrame
      title={togetherWords.title}
      bar={
        <ActionBar
          main={{
            label: words.toSession,
            onAct: () => void navigate(`/together/${session.id}`, { replace: true }),
          }}
        />
      }
    >
      <Threads threads={coming} hues={huesOf(session)} width={600} height={90} />
      <Heading page="taken">{words.heading}</Heading>
      <p className={page.part}>{saysOf(session)}</p>
      <SavingLine />
    </AppFrame>
  );
}

function saysOf({ people, shares, isOpen, two }: Session): string {
  const from = otherOf(two?.here ?? 'one');
  const name = nameOf({ people }, from);
  if (isOpen) return shares[from].length > 1 ? words.newer(name) : words.open(name);
  return two?.here === 'one' ? words.reply(name) : words.waits(name);
}

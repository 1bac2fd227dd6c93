import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { apart } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { bonds } from '../../content/together/bonds';
import type { Invitation } from '../../domain/together/messages';
import { acceptInvitation } from '../../store/two-devices';
import { AppFrame } from '../app-frame';
import { SafetyPage } from '../begin/safety-question';
import page from '../page.module.css';
import { OwnName } from './own-name';
import styles from './together.module.css';

const words = togetherTwoWords.opened;
const asked = togetherTwoWords.asked;

interface InvitedPageProps {
  readonly invitation: Invitation;
  readonly onLeave: () => void;
}

/** Somebody was invited: that no answer is owed comes before all else, then the safety page alone, then what it asks. */
export function InvitedPage({ invitation, onLeave }: InvitedPageProps) {
  const navigate = useNavigate();
  const [place, setPlace] = useState<'first' | 'safety' | 'asked' | 'me'>('first');

  if (place === 'first')
    return (
      <AppFrame
        title={togetherWords.title}
        hasHelp={false}
        bar={
          <ActionBar
            main={{ label: words.goOn, onAct: () => setPlace('safety') }}
            skip={{ label: words.leave, onAct: onLeave }}
          />
        }
      >
        <Threads threads={apart} width={600} height={90} />
        <Heading page="invited">{words.heading}</Heading>
        <p className={page.part}>{words.free}</p>
        <p className={page.part}>{words.what}</p>
        <p className={page.links}>
          <Link to="/support">{words.support}</Link>
        </p>
      </AppFrame>
    );
  if (place === 'safety')
    return <SafetyPage onNone={() => setPlace('asked')} onBack={() => setPlace('first')} />;
  if (place === 'asked')
    return (
      <AppFrame
        title={togetherWords.title}
        bar={
          <ActionBar
            main={{ label: asked.goOn, onAct: () => setPlace('me') }}
            skip={{ label: asked.leave, onAct: onLeave }}
          />
        }
      >
        <Heading page="asked">{asked.heading}</Heading>
        <p className={page.why}>
          {asked.as(bonds.find(({ id }) => id === invitation.bond)?.label ?? invitation.bond)}
        </p>
        <ol className={styles.steps}>
          {asked.steps.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        <p className={page.why}>{asked.time}</p>
      </AppFrame>
    );
  return (
    <OwnName
      {...asked.me}
      main={asked.begin}
      making={asked.beginning}
      failed={asked.failed}
      first={{ name: '', hue: 'sea', line: 'dotted' }}
      onBack={() => setPlace('asked')}
      onDone={async (person) => {
        const id = await acceptInvitation(invitation, person);
        void navigate(`/together/${id}/other`, { replace: true });
      }}
    />
  );
}

import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import type { BondId } from '../../content/schema-together';
import { bonds } from '../../content/together/bonds';
import { beginInvitation } from '../../store/two-devices';
import { QuestionPage } from '../begin/question-page';
import { SafetyPage } from '../begin/safety-question';
import { OwnName } from './own-name';

const words = togetherTwoWords.invite;

/** Invites somebody to a session on two devices: the safety page alone, what the two are to each other, and the own name. */
export function InvitePage() {
  const navigate = useNavigate();
  const [place, setPlace] = useState<'safety' | 'bond' | 'me'>('safety');
  const [bond, setBond] = useState<BondId>();

  if (place === 'safety')
    return <SafetyPage onNone={() => setPlace('bond')} onBack={() => void navigate('/together')} />;
  if (place === 'bond' || !bond)
    return (
      <QuestionPage
        title={togetherWords.title}
        key="bond"
        heading={togetherWords.begin.bond.heading}
        why={words.bondWhy}
        isOpen={bond === undefined}
        onContinue={() => setPlace('me')}
        onBack={() => setPlace('safety')}
      >
        <RadioList
          legend={togetherWords.begin.bond.heading}
          options={bonds}
          chosen={bond}
          onChoose={(chosen) => setBond(bonds.find(({ id }) => id === chosen)?.id)}
        />
      </QuestionPage>
    );
  return (
    <OwnName
      {...words.me}
      main={words.make}
      making={words.making}
      failed={words.failed}
      first={{ name: '', hue: 'rust', line: 'solid' }}
      onBack={() => setPlace('bond')}
      onDone={async (person) => {
        const id = await beginInvitation(bond, person);
        void navigate(`/together/${id}/send`, { replace: true });
      }}
    />
  );
}

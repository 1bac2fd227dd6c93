import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { togetherWords } from '../../content/interface/together';
import { hues, type BondId } from '../../content/schema-together';
import { bonds } from '../../content/together/bonds';
import type { Person } from '../../domain/together/kept';
import { beginSession } from '../../store/together';
import { QuestionPage } from '../begin/question-page';
import { PersonFields } from './person-fields';

const words = togetherWords.begin;
type Place = 'bond' | 'one' | 'other' | 'codes';

/** A session on one device: what the two are to each other, and what each is called. */
export function NewSessionPage() {
  const navigate = useNavigate();
  const [place, setPlace] = useState<Place>('bond');
  const [bond, setBond] = useState<BondId>();
  const [one, setOne] = useState<Person>({ name: '', hue: 'rust', line: 'solid' });
  const [other, setOther] = useState<Person>({ name: '', hue: 'sea', line: 'dotted' });

  function begin(): void {
    if (!bond) return;
    const named = (person: Person): Person => ({ ...person, name: person.name.trim() });
    const id = beginSession(bond, { one: named(one), other: named(other) });
    void navigate(`/together/${id}`, { replace: true });
  }

  if (place === 'bond')
    return (
      <QuestionPage
        title={togetherWords.title}
        heading={words.bond.heading}
        why={words.bond.why}
        isOpen={bond === undefined}
        onContinue={() => setPlace('one')}
        onBack={() => void navigate('/together')}
      >
        <RadioList
          legend={words.bond.heading}
          options={bonds}
          chosen={bond}
          onChoose={(chosen) => setBond(chosen as BondId)}
        />
      </QuestionPage>
    );
  if (place === 'one')
    return (
      <QuestionPage
        title={togetherWords.title}
        key="one"
        heading={words.one.heading}
        why={words.one.why}
        isOpen={one.name.trim() === ''}
        missing={words.noName}
        onContinue={() => {
          const line = one.line === 'solid' ? 'dotted' : 'solid';
          const hue = other.hue === one.hue ? (hues.find((each) => each !== one.hue) ?? 'sea') : other.hue;
          setOther({ ...other, line, hue });
          setPlace('other');
        }}
        onBack={() => setPlace('bond')}
      >
        <PersonFields person={one} onChange={setOne} />
      </QuestionPage>
    );
  if (place === 'other')
    return (
      <QuestionPage
        title={togetherWords.title}
        key="other"
        heading={words.other.heading}
        why={words.other.why}
        isOpen={other.name.trim() === '' || other.name.trim() === one.name.trim()}
        missing={other.name.trim() === '' ? words.noName : words.other.sameName}
        onContinue={() => setPlace('codes')}
        onBack={() => setPlace('one')}
      >
        <PersonFields person={other} onChange={setOther} taken={one} />
      </QuestionPage>
    );
  return (
    <QuestionPage
      title={togetherWords.title}
      key="codes"
      heading={words.codes.heading}
      isOpen={false}
      onContinue={begin}
      onBack={() => setPlace('other')}
      mainLabel={words.codes.begin}
    >
      {words.codes.says.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </QuestionPage>
  );
}

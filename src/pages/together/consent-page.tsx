import { useState } from 'react';
import { CheckBox } from '../../components/check-box';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { TextField } from '../../components/text-field';
import { togetherWords } from '../../content/interface/together';
import { personIds, type Session } from '../../domain/together/kept';
import { begunBy, consented, haveBothConsented, nameOf, withTopic } from '../../domain/together/session';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { TalkFrame, useGoTo } from './talk-frame';

const words = togetherWords.consent;

/** What the two talk about, how long at most, and that either may stop: each says yes for themselves. */
export function ConsentPage({ session }: { readonly session: Session }) {
  const goTo = useGoTo(session);
  const { topic, minutes, consents } = session.talk;
  const [isMissed, setMissed] = useState(false);
  return (
    <TalkFrame
      session={session}
      main={{
        label: words.begin,
        onAct: () => (haveBothConsented(session) ? goTo('turns') : setMissed(true)),
      }}
    >
      <Heading page={`consent/${session.id}`}>{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      {isMissed && !haveBothConsented(session) && (
        <p role="alert" className={page.error}>
          {words.missed}
        </p>
      )}
      <div className={page.parts}>
        <TextField
          label={words.topic}
          describedBy="topic-hint"
          value={topic}
          rows={2}
          most={200}
          onChange={(text) => changeSession((each) => withTopic(each, text, minutes))}
        />
        <p id="topic-hint" className={page.small}>
          {words.topicHint}
        </p>
        <RadioList
          legend={words.howLong}
          isLegendHidden={false}
          options={words.lengths.map((each) => ({ id: String(each.minutes), label: each.label }))}
          chosen={String(minutes)}
          onChoose={(chosen) => changeSession((each) => withTopic(each, topic, Number(chosen)))}
        />
        <RadioList
          legend={words.who}
          isLegendHidden={false}
          options={personIds.map((person) => ({ id: person, label: nameOf(session, person) }))}
          chosen={session.talk.floor.speaker}
          onChoose={(chosen) => changeSession((each) => begunBy(each, chosen === 'other' ? 'other' : 'one'))}
        />
        {session.two && <p>{words.two}</p>}
        <p>{words.mayStop}</p>
        {personIds.map((person) => (
          <CheckBox
            key={person}
            label={words.yes(nameOf(session, person))}
            isChecked={consents.includes(person)}
            onCheck={(isYes) => changeSession((each) => consented(each, person, isYes))}
          />
        ))}
      </div>
    </TalkFrame>
  );
}

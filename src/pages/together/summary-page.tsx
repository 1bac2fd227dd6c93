import { useState } from 'react';
import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { Heading } from '../../components/heading';
import { togetherWords } from '../../content/interface/together';
import { personIds, type Session } from '../../domain/together/kept';
import { ended, nameOf } from '../../domain/together/session';
import { agreedBy, hasForward } from '../../domain/together/way-forward';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { Summary } from './summary';
import { TalkFrame, TalkPage, useGoTo } from './talk-frame';

const words = togetherWords.summary;

/** One page of what they take along. It is kept when both agree to it, each for themselves. */
export function SummaryPage() {
  return <TalkPage part="summary">{(session) => <Sum session={session} />}</TalkPage>;
}

function Sum({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  const goTo = useGoTo(session);
  const { forward, agreed } = session.talk;
  const [isSure, setSure] = useState(false);
  const isKept = personIds.every((each) => agreed.includes(each));

  function finish(): void {
    if (hasForward(forward) && !isKept && !isSure) {
      setSure(true);
      return;
    }
    changeSession((each) => ended(each, 'finished'));
    void navigate(`/together/${session.id}`, { replace: true });
  }

  return (
    <TalkFrame
      session={session}
      main={{ label: isSure && !isKept ? words.sureYes : words.finish, onAct: finish }}
    >
      <Heading page={`summary/${session.id}`}>{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      {session.two && <p>{togetherWords.forward.two}</p>}
      {hasForward(forward) ? (
        <>
          <Summary session={session} forward={forward} />
          <div className={page.parts}>
            {personIds.map((person) => (
              <CheckBox
                key={person}
                label={words.agree(nameOf(session, person))}
                isChecked={agreed.includes(person)}
                onCheck={(isYes) => changeSession((each) => agreedBy(each, person, isYes))}
              />
            ))}
          </div>
          <p role="status" className={page.small}>
            {isKept ? words.isKept : words.notYet}
          </p>
        </>
      ) : (
        <p>{words.empty}</p>
      )}
      {isSure && !isKept && (
        <div role="alert" className={page.error}>
          <p>{words.sure}</p>
          <p className={page.links}>
            <button type="button" className={buttons.button} onClick={() => setSure(false)}>
              {words.sureNo}
            </button>
          </p>
        </div>
      )}
      <p className={page.links}>
        <button type="button" className={buttons.link} onClick={() => goTo('agreements')}>
          {words.change}
        </button>
      </p>
    </TalkFrame>
  );
}

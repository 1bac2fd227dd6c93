import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Scale } from '../../components/scale';
import { beginWords } from '../../content/interface/begin';
import { frameWords } from '../../content/interface/frame';
import { practiceWords } from '../../content/interface/practice';
import { hotFrom } from '../../domain/begin';
import type { SentPractice } from '../../domain/practice/sent';
import { goFrom } from '../../store/going';
import { reportBefore, takeIt, takeTo, useTaking } from '../../store/taking';
import { notePractice } from '../../store/turned';
import { AppFrame } from '../app-frame';
import { HotDoors } from '../begin/hot-page';
import { QuestionPage } from '../begin/question-page';
import { SafetyPage } from '../begin/safety-question';
import page from '../page.module.css';
import { ConsentPage } from './consent-page';
import { MeasureScales } from './measure-scales';
import { WhatPage } from './what-page';

interface TakingPageProps {
  readonly sent: SentPractice;
  readonly onLeave: () => void;
}

/** From a practice that came to one that is kept: the four words, what it is, heat, safety, a number or more before. */
export function TakingPage({ sent, onLeave }: TakingPageProps) {
  const navigate = useNavigate();
  const { place, before } = useTaking();
  const [isTaken, setTaken] = useState(false);
  const asked = sent.measures.filter((id) => id !== 'heat');
  // Whoever goes to Support from there finds the way back to it.
  useEffect(() => notePractice(place === 'safety'), [place]);

  async function take(): Promise<void> {
    // Pressed twice it is taken once.
    if (isTaken) return;
    setTaken(true);
    const id = await takeIt();
    if (id !== undefined) void navigate(`/practice/${id}`, { replace: true });
  }

  switch (place) {
    case 'words':
      return <ConsentPage recipient={sent.recipient} onLeave={onLeave} />;
    case 'what':
      return <WhatPage sent={sent} onLeave={onLeave} />;
    case 'heat':
      return (
        <HeatPage
          heat={before.heat}
          onGo={() => {
            const isHot = (before.heat ?? 0) >= hotFrom;
            if (isHot) goFrom(undefined, 'settle');
            takeTo(isHot ? 'hot' : 'safety');
          }}
        />
      );
    case 'hot':
      return (
        <HotDoors>
          <button type="button" className={buttons.link} onClick={() => takeTo('safety')}>
            {practiceWords.hot.goOn}
          </button>
        </HotDoors>
      );
    case 'safety':
      return (
        <SafetyPage
          onNone={() => (asked.length > 0 ? takeTo('measures') : void take())}
          onBack={() => takeTo('heat')}
        />
      );
    case 'measures':
      return (
        <AppFrame
          title={practiceWords.title}
          bar={
            <ActionBar
              main={{ label: practiceWords.before.take, onAct: () => void take() }}
              back={{ label: frameWords.back, onAct: () => takeTo('safety') }}
            />
          }
        >
          <Heading page="practice/before">{practiceWords.before.heading}</Heading>
          <p className={page.why}>{practiceWords.before.why}</p>
          <div className={page.parts}>
            <MeasureScales ids={asked} values={before} onReport={reportBefore} />
          </div>
        </AppFrame>
      );
  }
}

function HeatPage({ heat, onGo }: { readonly heat: number | undefined; readonly onGo: () => void }) {
  const words = beginWords.heat;
  return (
    <QuestionPage
      heading={words.heading}
      why={practiceWords.heat.why}
      isOpen={heat === undefined}
      onBack={() => takeTo('what')}
      onContinue={onGo}
    >
      <Scale
        legend={words.heading}
        low={words.low}
        high={words.high}
        value={heat}
        onChoose={(value) => reportBefore('heat', value)}
      />
    </QuestionPage>
  );
}

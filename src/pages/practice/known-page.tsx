import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { practiceWords } from '../../content/interface/practice';
import type { TakenPractice } from '../../domain/practice/kept';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = practiceWords.known;

interface KnownPageProps {
  readonly practice: TakenPractice;
  /** False where the same practice now says something else. */
  readonly isSame: boolean;
  readonly onLeave: () => void;
}

/** It is here already: on with the one that was taken, whatever came now. */
export function KnownPage({ practice, isSame, onLeave }: KnownPageProps) {
  const navigate = useNavigate();
  return (
    <AppFrame
      title={practiceWords.title}
      bar={
        <ActionBar
          main={{
            label: isSame ? words.goOn : words.goOnFirst,
            onAct: () => void navigate(`/practice/${practice.id}`, { replace: true }),
          }}
          skip={{ label: words.leave, onAct: onLeave }}
        />
      }
    >
      <Heading page={`known/${practice.id}`}>{isSame ? words.heading : words.otherHeading}</Heading>
      <p className={`${page.own} ${page.part}`} translate="no" dir="auto">
        {practice.sent.title}
      </p>
      <p className={page.part}>{isSame ? words.says : words.other}</p>
    </AppFrame>
  );
}

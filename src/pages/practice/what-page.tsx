import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { practiceWords } from '../../content/interface/practice';
import type { SentPractice } from '../../domain/practice/sent';
import { takeTo, useTaking, wishFor } from '../../store/taking';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { PracticeSeen } from './practice-seen';
import styles from './practice.module.css';
import { WishFields } from './wish-fields';

const words = practiceWords.what;

interface WhatPageProps {
  readonly sent: SentPractice;
  readonly onLeave: () => void;
}

/** Who set it, what it is and why; any of it can be changed or left out. */
export function WhatPage({ sent, onLeave }: WhatPageProps) {
  const wishes = useTaking((state) => state.wishes);
  const canReturn = useTaking((state) => state.canReturn);
  const isAllOut = wishes.every((wish) => wish === 0);
  return (
    <AppFrame
      title={practiceWords.title}
      bar={
        <ActionBar
          main={{ label: words.goOn, onAct: () => takeTo('heat') }}
          skip={{ label: words.leave, onAct: onLeave }}
        />
      }
    >
      <Heading page={`what/${sent.id}`}>
        <bdi translate="no">{sent.title}</bdi>
      </Heading>
      {!canReturn && <p className={page.part}>{words.noWords}</p>}
      <PracticeSeen plan={sent} by={sent.by} due={sent.due} hasTitle={false} />
      <p className={page.why}>{words.bySays}</p>
      <section className={styles.section} aria-labelledby="change">
        <h2 id="change">{words.change}</h2>
        <p className={page.small}>{words.changeSays}</p>
        <WishFields sent={sent} wishes={wishes} onWish={wishFor} />
        <p role="status" className={page.why}>
          {isAllOut && words.allOut}
        </p>
      </section>
    </AppFrame>
  );
}

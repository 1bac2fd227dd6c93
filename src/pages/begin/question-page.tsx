import { useRef, useState, type ReactNode } from 'react';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { beginWords } from '../../content/interface/begin';
import { frameWords } from '../../content/interface/frame';
import { titles } from '../../content/interface/titles';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

interface QuestionPageProps {
  /** The page's title, neutral; by its place among the questions where it is left out. */
  readonly title?: string;
  readonly heading: string;
  readonly why?: string | undefined;
  readonly place?: string | undefined;
  readonly children: ReactNode;
  /** What is still to be chosen; undefined lets it go on. */
  readonly isOpen: boolean;
  /** Said where one goes on before; that something is to be chosen where it is left out. */
  readonly missing?: string;
  readonly onContinue: () => void;
  readonly onBack?: () => void;
  readonly mainLabel?: string;
}

/** A page with one question of choices. Going on without one is answered by a sentence that takes the focus. */
export function QuestionPage(props: QuestionPageProps) {
  const [isAsked, setAsked] = useState(false);
  const error = useRef<HTMLParagraphElement>(null);
  function goOn(): void {
    if (!props.isOpen) {
      props.onContinue();
      return;
    }
    setAsked(true);
    requestAnimationFrame(() => error.current?.focus());
  }
  return (
    <AppFrame
      title={props.title ?? (props.place === undefined ? titles.begin : titles.at(props.place))}
      place={props.place}
      bar={
        <ActionBar
          main={{ label: props.mainLabel ?? frameWords.continue, onAct: goOn }}
          back={props.onBack && { label: frameWords.back, onAct: props.onBack }}
        />
      }
    >
      <Heading page={props.heading}>{props.heading}</Heading>
      {props.why !== undefined && <p className={page.why}>{props.why}</p>}
      {isAsked && props.isOpen && (
        <p ref={error} tabIndex={-1} role="alert" className={page.error}>
          {props.missing ?? beginWords.chooseOne}
        </p>
      )}
      <div className={page.parts}>{props.children}</div>
    </AppFrame>
  );
}

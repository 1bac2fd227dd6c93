import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { beginWords } from '../../content/interface/begin';
import { titles } from '../../content/interface/titles';
import { hotFrom } from '../../domain/begin';
import { useBegin } from '../../store/begin';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = beginWords.hot;

interface HotDoorsProps {
  /** The way on in spite of it, beneath the doors. */
  readonly children: ReactNode;
}

/** Three doors for who is too stirred up to do this well; the way on stands beneath, offered like the rest. */
export function HotDoors({ children }: HotDoorsProps) {
  return (
    <AppFrame title={titles.begin}>
      <Heading page="hot">{words.heading}</Heading>
      <p className={page.why}>{words.why}</p>
      <nav className={page.doors} aria-label={words.heading}>
        <Door to="/settle" {...words.settle} />
        <Door to="/settle/line" {...words.line} />
        <Door to="/support" {...words.talk} />
      </nav>
      <p className={page.links}>{children}</p>
    </AppFrame>
  );
}

/** The doors before the walk. */
export function HotPage() {
  const heat = useBegin((state) => state.draft.heatBefore);
  const isAsked = heat !== undefined && heat >= hotFrom;
  return (
    <HotDoors>
      <Link to={isAsked ? '/begin/who' : '/begin/heat'}>{words.walk}</Link>
    </HotDoors>
  );
}

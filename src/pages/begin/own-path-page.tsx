import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { beginWords } from '../../content/interface/begin';
import { frameWords } from '../../content/interface/frame';
import { titles } from '../../content/interface/titles';
import { aboutFrom } from '../../domain/begin';
import { clearDraft, useBegin } from '../../store/begin';
import { stopGoing } from '../../store/going';
import { beginRepair } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { DontKeep } from './dont-keep';

interface OwnPathPageProps {
  readonly path: 'for-myself' | 'may-be-afraid-of-me';
}

/** The start of a path beside the walk, open to anyone; it reads the same however one came here. */
function OwnPathPage({ path }: OwnPathPageProps) {
  const navigate = useNavigate();
  const words = beginWords.ownPath[path];
  function begin(): void {
    const { draft } = useBegin.getState();
    const id = beginRepair(aboutFrom({ ...draft, path }), draft.keep !== false);
    clearDraft();
    // Whatever it was begun from has nothing to do with it.
    stopGoing();
    void navigate(`/repair/${id}`, { replace: true });
  }
  return (
    <AppFrame
      title={titles.begin}
      bar={
        <ActionBar
          main={{ label: frameWords.continue, onAct: begin }}
          back={{ label: frameWords.back, onAct: () => void navigate('/support') }}
        />
      }
    >
      <Heading page={path}>{words.heading}</Heading>
      <div className={page.parts}>
        {words.says.map((says) => (
          <p key={says}>{says}</p>
        ))}
        <DontKeep />
        {path === 'may-be-afraid-of-me' && <Link to="/begin/for-myself">{beginWords.ownPath.other}</Link>}
      </div>
    </AppFrame>
  );
}

export const ForMyselfPage = () => <OwnPathPage path="for-myself" />;
export const MayBeAfraidPage = () => <OwnPathPage path="may-be-afraid-of-me" />;
